#pragma once

#include <stdbool.h>

/// Makes signals end the program at once. Swift's own handlers would first ask at the terminal
/// whether to debug the crash, and wait for half a minute.
void terminal_guard_default_signals(void);

/// Saves the terminal modes of standard input; restores the terminal if a signal ends the program.
/// Must be called before ncurses is opened. Until the terminal is restored, output to standard
/// error is held back if that is a terminal. Returns 0; or an error number, with nothing changed.
int terminal_guard_begin(void);
/// Adds bytes to those that restore the screen when a signal ends the program.
void terminal_guard_add_reset(const char *reset);
/// Returns the descriptor of a new file in memory; negative, with `errno` set, if that fails.
int terminal_guard_memory(void);

/// Writes the held output of standard error and resets the signal handlers to their defaults.
void terminal_guard_end(void);

typedef enum __attribute__((enum_extensibility(closed))) {
  TerminalSignalNone,
  /// A signal asked the program to stop. ncurses would stop in the middle of a frame.
  TerminalSignalStop,
  /// The program continues after a stop that it could not prepare for.
  TerminalSignalContinued,
  /// The terminal's size changed. ncurses would read the size in the middle of a frame.
  TerminalSignalResized,
} TerminalSignal;

/// Returns one event that was not reported yet, and clears it.
TerminalSignal terminal_guard_next_signal(void);

/// Returns a descriptor that becomes readable when there is an event.
int terminal_guard_signal_descriptor(void);

/// Stops the program with the default action of SIGTSTP and returns when it is continued.
/// The caller gives the terminal back first.
void terminal_guard_stop(void);
