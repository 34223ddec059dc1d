#define _GNU_SOURCE

#include "CTerminalGuard.h"

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int endings[] = {SIGINT,  SIGTERM, SIGHUP, SIGQUIT, SIGSEGV,
                              SIGILL,  SIGTRAP, SIGBUS, SIGFPE,  SIGABRT};
static const size_t ending_count = sizeof endings / sizeof endings[0];

static struct termios modes;
static char reset_bytes[256];
static size_t reset_count;

// Only what may be called in a signal handler.
static void give_back(int signal) {
  // In the background the terminal is somebody else's already.
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    if (write(STDOUT_FILENO, reset_bytes, reset_count) < 0) { /* nobody is left to be told */ }
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  raise(signal);
}

static void handle(void (*handler)(int)) {
  for (size_t index = 0; index < ending_count; index++) {
    struct sigaction action;
    sigaction(endings[index], NULL, &action);
    // What was ignored when the program began, as under nohup, stays ignored.
    if (action.sa_handler == SIG_IGN) continue;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESETHAND | SA_ONSTACK;
    sigaction(endings[index], &action, NULL);
  }
}

// Something is read here once the program is asked to stop.
static int stop_pipe[2] = {-1, -1};

static void ask_to_stop(int signal) {
  (void)signal;
  if (write(stop_pipe[1], "", 1) < 0) { /* it has been asked already */ }
}

static void handle_stop(void (*handler)(int)) {
  struct sigaction action;
  sigaction(SIGTSTP, NULL, &action);
  if (action.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigaction(SIGTSTP, &action, NULL);
}

void terminal_guard_begin(void) {
  tcgetattr(STDIN_FILENO, &modes);
  reset_count = 0;
  handle(give_back);
  if (stop_pipe[0] < 0) {
    if (pipe2(stop_pipe, O_CLOEXEC | O_NONBLOCK) < 0) return;
  }
  handle_stop(ask_to_stop);
}

int terminal_guard_stop_descriptor(void) { return stop_pipe[0]; }

void terminal_guard_stop(void) {
  char asked[64];
  while (read(stop_pipe[0], asked, sizeof asked) > 0) continue;
  handle_stop(SIG_DFL);
  raise(SIGTSTP);
  handle_stop(ask_to_stop);
}

void terminal_guard_keep(const char *reset) {
  // Without the padding that terminfo writes as $<2>.
  bool is_padding = false;
  for (const char *next = reset; *next && reset_count < sizeof reset_bytes; next++) {
    is_padding = is_padding || (next[0] == '$' && next[1] == '<');
    if (!is_padding) reset_bytes[reset_count++] = *next;
    is_padding = is_padding && *next != '>';
  }
}

void terminal_guard_end(void) {
  handle(SIG_DFL);
  handle_stop(SIG_DFL);
}
