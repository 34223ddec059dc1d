#define _GNU_SOURCE
#include "pty.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

int pty_open(int columns, int rows) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) < 0 || unlockpt(master) < 0) {
    close(master);
    return -1;
  }
  pty_resize(master, columns, rows);
  return master;
}

void pty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  ioctl(master, TIOCSWINSZ, &size);
}

void pty_hang_up(int master) {
  int silence = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  dup3(silence, master, O_CLOEXEC);
  close(silence);
}

/// Makes the slave the controlling terminal: a new session's leader gets the first one it opens.
static void take_terminal(posix_spawn_file_actions_t *files, const char *slave,
                          const char *directory) {
  posix_spawn_file_actions_init(files);
  posix_spawn_file_actions_addopen(files, 0, slave, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(files, 0, 1);
  posix_spawn_file_actions_adddup2(files, 0, 2);
  posix_spawn_file_actions_addclosefrom_np(files, 3);
  if (directory) posix_spawn_file_actions_addchdir_np(files, directory);
}

static void start_afresh(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_init(attributes);
  posix_spawnattr_setsigmask(attributes, &none);
  posix_spawnattr_setsigdefault(attributes, &all);
  posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

int pty_spawn(int master, const char *path, char *const arguments[], char *const environment[],
              const char *directory, pid_t *pid) {
  char slave[64];
  if (ptsname_r(master, slave, sizeof slave) != 0) return errno;
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  take_terminal(&files, slave, directory);
  start_afresh(&attributes);
  int failure = posix_spawn(pid, path, &files, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return failure;
}

int pty_watch(pid_t pid) { return pidfd_open(pid, 0); }

bool pty_ending(pid_t pid, bool *by_signal, int *number) {
  siginfo_t end = {.si_pid = 0};
  waitid(P_PID, pid, &end, WEXITED | WNOHANG | WNOWAIT);
  *by_signal = end.si_code != CLD_EXITED;
  *number = end.si_status;
  return end.si_pid == pid;
}
