#pragma once

#include <stdbool.h>
#include <sys/types.h>

/// Opens the master of a new terminal, non-blocking and close-on-exec; returns -1 and sets errno on
/// failure.
int pty_open(int columns, int rows);

/// Sets the window size; the program receives SIGWINCH.
void pty_resize(int master, int columns, int rows);

/// Closes the terminal. `master` stays a valid descriptor, but nothing can be read or written.
void pty_hang_up(int master);

/// Starts a program with this as its controlling terminal and no other inherited descriptors.
/// Returns 0 or an errno.
int pty_spawn(int master, const char *path, char *const arguments[], char *const environment[],
              const char *directory, pid_t *pid);

/// Returns a descriptor that becomes readable when the process ends.
int pty_watch(pid_t pid);

/// Whether the process has ended but is not reaped yet; if so, sets how: the signal or exit code.
bool pty_ending(pid_t pid, bool *by_signal, int *number);
