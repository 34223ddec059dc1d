/// Keeps the modes of the terminal on standard input, and from now on gives it back when a signal
/// ends the program, which then ends by that signal. To be called before ncurses is opened.
void terminal_guard_begin(void);
/// Takes the bytes that leave the screen as it was: out of the alternate screen, with a cursor.
void terminal_guard_keep(const char *reset);
/// Leaves signals to do what they do.
void terminal_guard_end(void);

/// Readable once the program is asked to stop; ncurses would stop in the middle of what it draws.
int terminal_guard_stop_descriptor(void);

/// Stops as the shell has it, with the terminal given back before, until it is continued.
void terminal_guard_stop(void);
