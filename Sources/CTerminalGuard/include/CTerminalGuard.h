#pragma once

#include <stdbool.h>

/// From now on signals that end the program do so at once: Swift's would ask at the terminal first
/// whether somebody wants to look into it, and wait for half a minute.
void terminal_guard_leave_signals(void);

/// Keeps the modes of the terminal on standard input, and from now on gives it back when a signal
/// ends the program, which then ends by that signal. To be called before ncurses is opened.
/// What is said on standard error meanwhile, where that is a terminal, appears when it is given back.
/// Returns 0, or the error number of what it takes and cannot have; then nothing has changed.
int terminal_guard_begin(void);
/// Takes the bytes that leave the screen as it was: out of the alternate screen, with a cursor.
void terminal_guard_keep(const char *reset);
/// A file in memory, or below 0 with an error number.
int terminal_guard_memory(void);

/// Leaves signals to do what they do.
void terminal_guard_end(void);

typedef enum __attribute__((enum_extensibility(closed))) {
  TerminalNewsNone,
  /// By a signal; ncurses would stop in the middle of a frame.
  TerminalNewsStopAsked,
  /// After a stop that could not be answered.
  TerminalNewsContinued,
  /// ncurses would look for the size in the middle of a frame.
  TerminalNewsResized,
} TerminalNews;

/// What has happened to the terminal that was not told before.
TerminalNews terminal_guard_news(void);

/// Readable once something has.
int terminal_guard_news_descriptor(void);

/// Stops as the shell has it, with the terminal given back before, until it is continued.
void terminal_guard_stop(void);
