#include "CData.h"

static const unsigned char rules[] = {
#embed "../../data/rules.json"
};

static const unsigned char sample[] = {
#embed "../../data/samples/on-the-way.json"
};

struct embedded_file embedded_rules(void) {
  return (struct embedded_file){"data/rules.json", rules, sizeof rules};
}

struct embedded_file embedded_sample(void) {
  return (struct embedded_file){"data/samples/on-the-way.json", sample, sizeof sample};
}

const char *embedded_commit(void) {
#ifdef TOPRATED_COMMIT
  return TOPRATED_COMMIT;
#else
  return NULL;
#endif
}
