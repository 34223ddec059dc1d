// Preloaded into a program: makes one call on the files of a folder fail, or kills the program.
//
//   FAULTY_FOLDER  the folder whose files are affected
//   FAULTY_CALL    the number of the call on them, from 1
//   FAULTY_KIND    EIO, ENOSPC, EINTR, SHORT (half of a write, one byte of a read) or KILL
//   FAULTY_MARK    a file that is created when that call happens
//   FAULTY_LOG     a file that gets a line for each call that changes the disk, as in
//                  "write new.json", "fsync " for the folder itself, "rename new.json old.json"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static bool ours[1024];
static char names[1024][256];
static long calls;
static bool halves;

static bool in_folder(const char *path) {
  const char *folder = getenv("FAULTY_FOLDER");
  return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static const char *name_of(const char *path) {
  const char *name = path + strlen(getenv("FAULTY_FOLDER"));
  return *name == '/' ? name + 1 : name;
}

static void note(const char *what, const char *name, const char *other) {
  const char *path = getenv("FAULTY_LOG");
  if (!path) return;
  int log = syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_APPEND | O_WRONLY, 0600);
  char line[1024];
  int length = snprintf(line, sizeof line, "%s %s%s%s\n", what, name, *other ? " " : "", other);
  syscall(SYS_write, log, line, length);
  syscall(SYS_close, log);
}

// Logs the new file with its initial mode, as in "create new.json 600".
static void note_creation(const char *path, int flags, mode_t mode) {
  char octal[16];
  snprintf(octal, sizeof octal, "%o", mode);
  if (in_folder(path) && flags & O_CREAT) note("create", name_of(path), octal);
}

static bool of_folder(int file) { return file >= 0 && file < 1024 && ours[file]; }

// Whether this call fails; sets errno. A SHORT call continues with part of its bytes instead.
static bool fails(void) {
  const char *call = getenv("FAULTY_CALL"), *kind = getenv("FAULTY_KIND");
  halves = false;
  if (!call || !kind || ++calls != atol(call)) return false;
  int mark = syscall(SYS_openat, AT_FDCWD, getenv("FAULTY_MARK"), O_CREAT | O_WRONLY, 0600);
  syscall(SYS_close, mark);
  if (!strcmp(kind, "KILL")) kill(getpid(), SIGKILL);
  halves = !strcmp(kind, "SHORT");
  errno = !strcmp(kind, "EINTR") ? EINTR : !strcmp(kind, "ENOSPC") ? ENOSPC : EIO;
  return !halves;
}

#define REAL(name) ((typeof(name) *)dlsym(RTLD_NEXT, #name))

static int remember(int file, const char *path) {
  if (file < 0 || file >= 1024) return file;
  ours[file] = in_folder(path);
  if (ours[file]) snprintf(names[file], sizeof names[file], "%s", name_of(path));
  return file;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  if (in_folder(path) && fails()) return -1;
  note_creation(path, flags, mode);
  return remember(REAL(open)(path, flags, mode), path);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  if (in_folder(path) && fails()) return -1;
  note_creation(path, flags, mode);
  return remember(REAL(open64)(path, flags, mode), path);
}

int close(int file) {
  bool failed = of_folder(file) && fails();
  int reason = errno;
  if (file >= 0 && file < 1024) ours[file] = false;
  int result = REAL(close)(file);
  if (!failed) return result;
  errno = reason;
  return -1;
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (of_folder(file) && fails()) return -1;
  if (of_folder(file) && halves) count = (count + 1) / 2;
  if (of_folder(file)) note("write", names[file], "");
  return REAL(write)(file, bytes, count);
}

ssize_t read(int file, void *bytes, size_t count) {
  if (of_folder(file) && fails()) return -1;
  if (of_folder(file) && halves) count = 1;
  return REAL(read)(file, bytes, count);
}

#define ON_FILE(name, ...) \
  if (of_folder(file) && fails()) return -1; \
  return REAL(name)(__VA_ARGS__)

#define ON_PATH(name, ...) \
  if (in_folder(path) && fails()) return -1; \
  return REAL(name)(__VA_ARGS__)

int fsync(int file) {
  if (of_folder(file)) note("fsync", names[file], "");
  ON_FILE(fsync, file);
}

int fstat(int file, struct stat *status) { ON_FILE(fstat, file, status); }
int fchmod(int file, mode_t mode) { ON_FILE(fchmod, file, mode); }
int flock(int file, int operation) { ON_FILE(flock, file, operation); }
int ftruncate(int file, off_t length) { ON_FILE(ftruncate, file, length); }
int ftruncate64(int file, off64_t length) { ON_FILE(ftruncate64, file, length); }
int mkdir(const char *path, mode_t mode) { ON_PATH(mkdir, path, mode); }
int unlink(const char *path) { ON_PATH(unlink, path); }
int rename(const char *path, const char *other) {
  if (in_folder(path)) note("rename", name_of(path), name_of(other));
  ON_PATH(rename, path, other);
}

int link(const char *path, const char *other) { ON_PATH(link, path, other); }
