#define _GNU_SOURCE

#include "CArguments.h"

#include <stdlib.h>
#include <unistd.h>

// Of Swift's library.
void _swift_stdlib_overrideUnsafeArgvArgc(char **, int);

__attribute__((constructor)) static void give_arguments(int count, char **arguments) {
  _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}

// Before Swift, which looks for its own files there, too, and for none where this is set.
__attribute__((constructor(101))) static void do_without_proc(void) {
  if (access("/proc/self/exe", F_OK) < 0) setenv("SWIFT_ROOT", "/", 0);
}
