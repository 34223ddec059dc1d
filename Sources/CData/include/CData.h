#include <stddef.h>

/// A file of `data/`, embedded at build time.
struct embedded_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// Returns `data/rules.json`: the published numbers and the benefits.
struct embedded_file embedded_rules(void);
/// Returns the profile in `data/samples` with this name, or an empty file if there is none.
struct embedded_file embedded_sample(const char *name);

/// Returns the commit that the program was built from, or null if it is not a release.
const char *embedded_commit(void);
