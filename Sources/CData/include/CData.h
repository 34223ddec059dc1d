#include <stddef.h>

/// A file of `data/`, embedded when the program is built.
struct embedded_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// The published numbers, benefits and settings.
struct embedded_file embedded_rules(void);
/// The profile that `--demo` shows.
struct embedded_file embedded_sample(void);

/// The commit that the program is built from; null if it is no release.
const char *embedded_commit(void);
