#include <stddef.h>

/// A file of `data/`, embedded when the program is built.
struct embedded_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// The published numbers, benefits and settings.
struct embedded_file embedded_rules(void);
/// A profile of `data/samples`, by its name there; empty if there is none of that name.
struct embedded_file embedded_sample(const char *name);

/// The commit that the program is built from; null if it is no release.
const char *embedded_commit(void);
