#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int cplatform_open_beneath(int folder, const char *path, int flags, unsigned int mode) {
  struct open_how how = {
      .flags = (unsigned int)(flags | O_CLOEXEC),
      // openat2 refuses a mode where nothing is created.
      .mode = (flags & O_CREAT) ? mode : 0,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS,
  };
  long descriptor;
  do {
    descriptor = syscall(SYS_openat2, folder, path, &how, sizeof how);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor >= 0) return (int)descriptor;
  // Older container runtimes answer EPERM, not ENOSYS, to a call that they do not know.
  if (errno == ENOSYS || errno == EPERM) return cplatform_open_beneath_stepwise(folder, path, flags, mode);
  return -errno;
}

/// Opens one name in a folder, unless it is a link or leads upwards.
static int open_part(int folder, const char *name, int flags, unsigned int mode) {
  if (strcmp(name, "..") == 0) return -EXDEV;
  struct stat status;
  // Only for the right error: O_NOFOLLOW is what refuses the link.
  if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode)) return -ELOOP;
  int descriptor = openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, mode);
  return descriptor >= 0 ? descriptor : -errno;
}

int cplatform_open_beneath_stepwise(int folder, const char *path, int flags, unsigned int mode) {
  if (path[0] == '/') return -EXDEV;
  int current = folder;
  for (;;) {
    const char *slash = strchr(path, '/');
    size_t length = slash ? (size_t)(slash - path) : strlen(path);
    char name[256];
    int next;
    if (length >= sizeof name) {
      next = -ENAMETOOLONG;
    } else {
      memcpy(name, path, length);
      name[length] = 0;
      next = slash ? open_part(current, name, O_PATH | O_DIRECTORY, 0) : open_part(current, name, flags, mode);
    }
    if (current != folder) close(current);
    if (next < 0 || !slash) return next;
    current = next;
    path = slash + 1;
  }
}
