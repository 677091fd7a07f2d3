// System calls that Swift's Glibc module does not show, and an instruction that Swift does not.

#pragma once

#include <stddef.h>

/// Exchanges two paths, each below an open folder, in one step, so that a reader sees the one or the other
/// and nothing between. Returns 0, or an errno value; EINVAL and ENOSYS say that the file system or the kernel
/// knows no exchange.
int cplatform_exchange(int first_folder, const char *first, int second_folder, const char *second);

/// Opens a path below an open folder without following a symbolic link anywhere in it and without leaving the
/// folder. Returns a descriptor, or a negative errno value: ELOOP for a link, EXDEV for a way out.
int cplatform_open_beneath(int folder, const char *path, int flags, unsigned int mode);

/// The same with one `openat` for each part of the path, for kernels before 5.6 and containers that refuse
/// `openat2`. Called by `cplatform_open_beneath`; declared so that a test can compare the two.
int cplatform_open_beneath_stepwise(int folder, const char *path, int flags, unsigned int mode);

/// Writes everything that waits for the disk of the file system that holds `descriptor`. Returns 0, or an
/// errno value.
int cplatform_sync_file_system(int descriptor);

/// Has the kernel provide the memory of whole pages between these bytes in one step, rather than page by page when each
/// is first written to. What it cannot provide, as before Linux 5.14, it goes on providing page by page.
void cplatform_provide(void *start, size_t length);

/// Makes a file on the file system of a folder that never has a name, so that nobody else can open it and nothing is
/// left of it; in memory where the file system knows no such files. Returns a descriptor, or a negative errno value.
int cplatform_nameless_file(const char *folder);

/// Starts a program in a session and a process group of its own: without a terminal to ask, with nothing to read,
/// writing to two descriptors, in an open folder, with no other descriptor of ours. A name without a slash is looked
/// for in PATH; there is no shell. Returns 0 and the process's number, or an errno value.
int cplatform_spawn(char *const arguments[], int folder, int output, int errors, int *process);

/// Whether a process of ours has ended; it stays for `waitpid`, so that its number belongs to nobody else yet.
int cplatform_has_ended(int process);

/// Has the processor fetch the sixty-four bytes at an address, which are read soon; any address may be given.
__attribute__((always_inline)) static inline void cplatform_fetch(const void *address) {
  __builtin_prefetch(address);
}
