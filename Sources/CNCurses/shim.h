// ncurses with wide characters, and wrappers for what Swift cannot import.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <wchar.h>

static inline WINDOW *shim_screen(void) { return stdscr; }
static inline int shim_rows(void) { return LINES; }
static inline int shim_columns(void) { return COLS; }
static inline FILE *shim_stdin(void) { return stdin; }
static inline FILE *shim_stdout(void) { return stdout; }
static inline attr_t shim_bold(void) { return WA_BOLD; }
static inline attr_t shim_dim(void) { return WA_DIM; }
static inline attr_t shim_reverse(void) { return WA_REVERSE; }
static inline mmask_t shim_button(void) { return BUTTON1_PRESSED; }
static inline mmask_t shim_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t shim_wheel_down(void) { return BUTTON5_PRESSED; }
// A capability uses as many of the two parameters as it needs.
static inline const char *shim_with(const char *capability, int one, int two) {
  return tiparm(capability, one, two);
}
