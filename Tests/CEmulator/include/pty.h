#pragma once

#include <stdbool.h>
#include <sys/types.h>

/// Opens the master of a new terminal, non-blocking and closed on exec; -1 and errno on failure.
int pty_open(int columns, int rows);

/// Sets the window size; the program is told by SIGWINCH.
void pty_resize(int master, int columns, int rows);

/// Closes the master for good; what is left in its place is silent and takes nothing.
void pty_hang_up(int master);

/// Starts a program that this terminal controls and that inherits nothing else; 0 or an errno.
int pty_spawn(int master, const char *path, char *const arguments[], char *const environment[],
              const char *directory, pid_t *pid);

/// A descriptor that becomes readable when the process has ended.
int pty_watch(pid_t pid);

/// Whether the process, not yet reaped, has ended; then by which signal, or with which exit code.
bool pty_ending(pid_t pid, bool *by_signal, int *number);
