#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

static int prepare(posix_spawn_file_actions_t *actions, int folder, int output, int errors) {
  int code = posix_spawn_file_actions_addopen(actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  if (code == 0) code = posix_spawn_file_actions_adddup2(actions, output, STDOUT_FILENO);
  if (code == 0) code = posix_spawn_file_actions_adddup2(actions, errors, STDERR_FILENO);
  if (code == 0) code = posix_spawn_file_actions_addfchdir_np(actions, folder);
  if (code == 0) code = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
  return code;
}

static int set_signals(posix_spawnattr_t *attributes) {
  sigset_t none, defaults;
  sigemptyset(&none);
  sigemptyset(&defaults);
  // What a parent ignores its children ignore too, unless it is said otherwise.
  const int signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGCHLD};
  for (unsigned i = 0; i < sizeof signals / sizeof signals[0]; ++i) sigaddset(&defaults, signals[i]);
  int code = posix_spawnattr_setsigmask(attributes, &none);
  if (code == 0) code = posix_spawnattr_setsigdefault(attributes, &defaults);
  // A session has a process group of the same number, and no terminal.
  short flags = POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
  if (code == 0) code = posix_spawnattr_setflags(attributes, flags);
  return code;
}

int cplatform_spawn(char *const arguments[], int folder, int output, int errors, int *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int code = posix_spawn_file_actions_init(&actions);
  if (code != 0) return code;
  code = posix_spawnattr_init(&attributes);
  if (code == 0) {
    code = prepare(&actions, folder, output, errors);
    if (code == 0) code = set_signals(&attributes);
    pid_t number = 0;
    if (code == 0) code = posix_spawnp(&number, arguments[0], &actions, &attributes, arguments, environ);
    *process = number;
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

int cplatform_has_ended(int process) {
  siginfo_t information;
  information.si_pid = 0;
  int code;
  do {
    code = waitid(P_PID, (id_t)process, &information, WEXITED | WNOHANG | WNOWAIT);
  } while (code != 0 && errno == EINTR);
  return code != 0 || information.si_pid == process;
}
