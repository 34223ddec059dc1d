#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A terminal in memory that turns bytes into cells.
typedef struct Emulator Emulator;

typedef enum __attribute__((enum_extensibility(closed))) {
  EmulatorColourStandard,
  EmulatorColourIndexed,
  EmulatorColourRGB,
} EmulatorColourKind;

typedef struct {
  EmulatorColourKind kind;
  uint8_t index, red, green, blue;
} EmulatorColour;

/// One cell. The text is UTF-8 and includes combining characters; the right half of a wide
/// character has width 0.
typedef struct {
  char text[32];
  uint8_t length, width;
  bool bold, italic, underline, blink, reverse, strike;
  EmulatorColour foreground, background;
} EmulatorCell;

typedef struct {
  int row, column;
  bool shows_cursor, shows_alternate_screen, reports_mouse;
} EmulatorState;

/// Creates an emulator that writes clicks and answers to queries to `keyboard`.
Emulator *emulator_create(int columns, int rows, int keyboard);
void emulator_destroy(Emulator *emulator);

void emulator_resize(Emulator *emulator, int columns, int rows);
void emulator_feed(Emulator *emulator, const uint8_t *bytes, size_t count);

EmulatorState emulator_state(const Emulator *emulator);
EmulatorCell emulator_cell(const Emulator *emulator, int column, int row);

/// Sends a click in the program's mouse mode; does nothing unless the program turned the mouse on.
void emulator_click(Emulator *emulator, int column, int row);
void emulator_turn_wheel(Emulator *emulator, bool down);

/// Brackets a paste if the program turned bracketed paste on.
void emulator_begin_paste(Emulator *emulator);
void emulator_end_paste(Emulator *emulator);
