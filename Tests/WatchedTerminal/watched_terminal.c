// Preloaded into a program: logs how it uses its terminal, and makes it crash on a key.
//
//   WATCHED_LOG   a file that gets a line for each wait and before each write to a terminal:
//                 "wait MS", "write BYTES"
//   WATCHED_READ  if set, each read returns one byte, as over a slow line
//
// After Ctrl-T, read returns more than the buffer holds, on which Swift traps; after Ctrl-O, the
// stack overflows.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REAL(name) ((typeof(name) *)dlsym(RTLD_NEXT, #name))

static void note(const char *what, long number) {
  static int log = -2;
  const char *path = getenv("WATCHED_LOG");
  if (log == -2) log = path ? syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_APPEND | O_WRONLY, 0600) : -1;
  if (log < 0) return;
  char line[64];
  int length = snprintf(line, sizeof line, "%s %ld\n", what, number);
  syscall(SYS_write, log, line, length);
}

ssize_t write(int file, const void *bytes, size_t count) {
  // Logged first, so that a test that has seen the output finds its line in the log.
  if (isatty(file)) note("write", count);
  return REAL(write)(file, bytes, count);
}

int poll(struct pollfd *files, nfds_t count, int timeout) {
  note("wait", timeout);
  return REAL(poll)(files, count, timeout);
}

static int overflow(volatile char *before) {
  volatile char more[4096];
  more[0] = before[0];
  return overflow(more) + more[0];
}

ssize_t read(int file, void *bytes, size_t count) {
  if (file == STDIN_FILENO && getenv("WATCHED_READ") && isatty(file)) count = 1;
  ssize_t length = REAL(read)(file, bytes, count);
  if (file != STDIN_FILENO || length != 1 || !isatty(file)) return length;
  char key = *(char *)bytes;
  if (key == ('O' & 0x1F)) return overflow((char[]){0});
  // More than the buffer holds.
  return key == ('T' & 0x1F) ? (ssize_t)count + 1 : length;
}
