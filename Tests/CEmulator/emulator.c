#include "emulator.h"

#include <stdlib.h>
#include <unistd.h>
#include <vterm.h>

struct Emulator {
  VTerm *terminal;
  VTermScreen *screen;
  EmulatorState state;
  int keyboard;
};

static int remember(VTermProp property, VTermValue *value, void *user) {
  EmulatorState *state = user;
  if (property == VTERM_PROP_CURSORVISIBLE) state->shows_cursor = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) state->shows_alternate_screen = value->boolean;
  if (property == VTERM_PROP_MOUSE) state->reports_mouse = value->number != VTERM_PROP_MOUSE_NONE;
  return 1;
}

static void answer(const char *bytes, size_t count, void *user) {
  const Emulator *emulator = user;
  (void)!write(emulator->keyboard, bytes, count);
}

Emulator *emulator_create(int columns, int rows, int keyboard) {
  static const VTermScreenCallbacks callbacks = {.settermprop = remember};
  Emulator *emulator = calloc(1, sizeof *emulator);
  emulator->keyboard = keyboard;
  emulator->terminal = vterm_new(rows, columns);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_set_utf8(emulator->terminal, 1);
  vterm_output_set_callback(emulator->terminal, answer, emulator);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, &emulator->state);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  vterm_screen_reset(emulator->screen, 1);
  return emulator;
}

void emulator_destroy(Emulator *emulator) {
  vterm_free(emulator->terminal);
  free(emulator);
}

void emulator_resize(Emulator *emulator, int columns, int rows) {
  vterm_set_size(emulator->terminal, rows, columns);
}

void emulator_feed(Emulator *emulator, const uint8_t *bytes, size_t count) {
  vterm_input_write(emulator->terminal, (const char *)bytes, count);
}

EmulatorState emulator_state(const Emulator *emulator) {
  VTermPos cursor;
  vterm_state_get_cursorpos(vterm_obtain_state(emulator->terminal), &cursor);
  EmulatorState state = emulator->state;
  state.row = cursor.row;
  state.column = cursor.col;
  return state;
}

static EmulatorColour colour(VTermColor colour) {
  if (VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour))
    return (EmulatorColour){.kind = EmulatorColourStandard};
  if (VTERM_COLOR_IS_INDEXED(&colour))
    return (EmulatorColour){.kind = EmulatorColourIndexed, .index = colour.indexed.idx};
  return (EmulatorColour){.kind = EmulatorColourRGB,
                          .red = colour.rgb.red,
                          .green = colour.rgb.green,
                          .blue = colour.rgb.blue};
}

EmulatorCell emulator_cell(const Emulator *emulator, int column, int row) {
  VTermScreenCell from;
  vterm_screen_get_cell(emulator->screen, (VTermPos){.row = row, .col = column}, &from);
  bool is_right_half = from.chars[0] == (uint32_t)-1;
  EmulatorCell cell = {.width = is_right_half ? 0 : from.width,
                       .bold = from.attrs.bold,
                       .italic = from.attrs.italic,
                       .underline = from.attrs.underline != VTERM_UNDERLINE_OFF,
                       .blink = from.attrs.blink,
                       .reverse = from.attrs.reverse,
                       .strike = from.attrs.strike,
                       .foreground = colour(from.fg),
                       .background = colour(from.bg)};
  VTermRect here = {row, row + 1, column, column + 1};
  cell.length = vterm_screen_get_text(emulator->screen, cell.text, sizeof cell.text, here);
  return cell;
}

void emulator_click(Emulator *emulator, int column, int row) {
  vterm_mouse_move(emulator->terminal, row, column, VTERM_MOD_NONE);
  vterm_mouse_button(emulator->terminal, 1, true, VTERM_MOD_NONE);
  vterm_mouse_button(emulator->terminal, 1, false, VTERM_MOD_NONE);
}

void emulator_turn_wheel(Emulator *emulator, bool down) {
  vterm_mouse_button(emulator->terminal, down ? 5 : 4, true, VTERM_MOD_NONE);
}

void emulator_begin_paste(Emulator *emulator) { vterm_keyboard_start_paste(emulator->terminal); }

void emulator_end_paste(Emulator *emulator) { vterm_keyboard_end_paste(emulator->terminal); }
