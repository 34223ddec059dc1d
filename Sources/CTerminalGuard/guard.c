#define _GNU_SOURCE

#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Whether the signal ends a program that neither handles nor ignores it.
static bool is_ending(int signal) {
  switch (signal) {
    // These can't be handled.
    case SIGKILL:
    case SIGSTOP:
    // By default, these are ignored, or stop or continue the program.
    case SIGCHLD:
    case SIGCONT:
    case SIGTSTP:
    case SIGTTIN:
    case SIGTTOU:
    case SIGURG:
    case SIGWINCH: return false;
    default: return true;
  }
}

static struct termios modes;
static char reset_bytes[256];
static size_t reset_count;

// The real standard error, and a file in memory that holds its output while the screen is drawn.
static int real_stderr = -1, captured = -1;

int terminal_guard_memory(void) { return memfd_create("toprated", MFD_CLOEXEC); }

static void capture_stderr(void) {
  if (!isatty(STDERR_FILENO)) return;
  captured = terminal_guard_memory();
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (captured >= 0 && real_stderr >= 0) dup2(captured, STDERR_FILENO);
}

// Writes the held output to the current screen. Calls only async-signal-safe functions.
static void replay_stderr(void) {
  if (captured < 0 || real_stderr < 0) return;
  char buffer[512];
  dup2(real_stderr, STDERR_FILENO);
  lseek(captured, 0, SEEK_SET);
  for (ssize_t count; (count = read(captured, buffer, sizeof buffer)) > 0;)
    if (write(STDERR_FILENO, buffer, count) < 0) break;
  close(captured);
  close(real_stderr);
  captured = real_stderr = -1;
}

static void restore_and_reraise(int signal) {
  // In the background, the terminal belongs to another process group.
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    if (write(STDOUT_FILENO, reset_bytes, reset_count) < 0) { /* the terminal is gone */ }
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    replay_stderr();
  }
  raise(signal);
}

// A separate stack, so that a stack overflow can be handled too.
static char handler_stack[1 << 16];

static void handle(void (*handler)(int)) {
  for (int signal = 1; signal <= SIGRTMAX; signal++) {
    struct sigaction action;
    // The C library reserves two real-time signals, for which `sigaction` fails.
    if (!is_ending(signal) || sigaction(signal, NULL, &action) < 0) continue;
    // Signals that were ignored when the program started, as under nohup, stay ignored.
    if (action.sa_handler == SIG_IGN) continue;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESETHAND | SA_ONSTACK;
    sigaction(signal, &action, NULL);
  }
}

// The read end becomes readable when one of the flags below is set.
static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t is_to_stop, is_continued, is_resized;

static void note_signal(int signal) {
  *(signal == SIGTSTP ? &is_to_stop : signal == SIGCONT ? &is_continued : &is_resized) = 1;
  if (write(signal_pipe[1], "", 1) < 0) { /* the pipe is full, so it is already readable */ }
}

static void handle_one(int signal, void (*handler)(int)) {
  struct sigaction action;
  sigaction(signal, NULL, &action);
  if (action.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigaction(signal, &action, NULL);
}

static void handle_signals(void (*handler)(int)) {
  handle_one(SIGTSTP, handler);
  handle_one(SIGCONT, handler);
  handle_one(SIGWINCH, handler);
}

static bool take(volatile sig_atomic_t *flag) {
  bool is_set = *flag;
  *flag = false;
  return is_set;
}

TerminalSignal terminal_guard_next_signal(void) {
  char buffer[64];
  while (read(signal_pipe[0], buffer, sizeof buffer) > 0) continue;
  if (take(&is_to_stop)) return TerminalSignalStop;
  if (take(&is_continued)) return TerminalSignalContinued;
  return take(&is_resized) ? TerminalSignalResized : TerminalSignalNone;
}

void terminal_guard_default_signals(void) { handle(SIG_DFL); }

int terminal_guard_begin(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) < 0) return errno;
  tcgetattr(STDIN_FILENO, &modes);
  reset_count = 0;
  sigaltstack(&(stack_t){.ss_sp = handler_stack, .ss_size = sizeof handler_stack}, NULL);
  capture_stderr();
  handle(restore_and_reraise);
  handle_signals(note_signal);
  return 0;
}

int terminal_guard_signal_descriptor(void) { return signal_pipe[0]; }

void terminal_guard_stop(void) {
  handle_one(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  handle_one(SIGTSTP, note_signal);
  take(&is_continued);
}

void terminal_guard_add_reset(const char *reset) {
  // Leaves out the padding, which terminfo writes as $<2>.
  bool is_padding = false;
  for (const char *next = reset; *next && reset_count < sizeof reset_bytes; next++) {
    is_padding = is_padding || (next[0] == '$' && next[1] == '<');
    if (!is_padding) reset_bytes[reset_count++] = *next;
    is_padding = is_padding && *next != '>';
  }
}

void terminal_guard_end(void) {
  replay_stderr();
  handle(SIG_DFL);
  handle_signals(SIG_DFL);
}
