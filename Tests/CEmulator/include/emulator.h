#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A terminal in memory: bytes go in, cells come out.
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

/// The text is UTF-8 with its combining characters; the right half of a wide character has width 0.
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

/// Answers to queries and clicks are written to `keyboard`.
Emulator *emulator_create(int columns, int rows, int keyboard);
void emulator_destroy(Emulator *emulator);

void emulator_resize(Emulator *emulator, int columns, int rows);
void emulator_feed(Emulator *emulator, const uint8_t *bytes, size_t count);

EmulatorState emulator_state(const Emulator *emulator);
EmulatorCell emulator_cell(const Emulator *emulator, int column, int row);

/// Says nothing unless the program asked for the mouse, and then in the form it asked for.
void emulator_click(Emulator *emulator, int column, int row);
void emulator_turn_wheel(Emulator *emulator, bool down);

/// Bracket a paste, if the program asked for brackets.
void emulator_begin_paste(Emulator *emulator);
void emulator_end_paste(Emulator *emulator);
