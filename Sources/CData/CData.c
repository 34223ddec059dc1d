#include "CData.h"

#include <string.h>

static const unsigned char rules[] = {
#embed "../../data/rules.json"
};

static const unsigned char away[] = {
#embed "../../data/samples/away.json"
};

static const unsigned char badge_pending[] = {
#embed "../../data/samples/badge-pending.json"
};

static const unsigned char earnings_roll_off[] = {
#embed "../../data/samples/earnings-roll-off.json"
};

static const unsigned char on_the_way[] = {
#embed "../../data/samples/on-the-way.json"
};

static const unsigned char rising_talent[] = {
#embed "../../data/samples/rising-talent.json"
};

static const unsigned char score_dip[] = {
#embed "../../data/samples/score-dip.json"
};

static const unsigned char score_disappears[] = {
#embed "../../data/samples/score-disappears.json"
};

static const unsigned char sparse[] = {
#embed "../../data/samples/sparse.json"
};

static const unsigned char three_weak_weeks[] = {
#embed "../../data/samples/three-weak-weeks.json"
};

static const struct {
  const char *name;
  struct embedded_file file;
} samples[] = {
    {"away", {"data/samples/away.json", away, sizeof away}},
    {"badge-pending", {"data/samples/badge-pending.json", badge_pending, sizeof badge_pending}},
    {"earnings-roll-off", {"data/samples/earnings-roll-off.json", earnings_roll_off, sizeof earnings_roll_off}},
    {"on-the-way", {"data/samples/on-the-way.json", on_the_way, sizeof on_the_way}},
    {"rising-talent", {"data/samples/rising-talent.json", rising_talent, sizeof rising_talent}},
    {"score-dip", {"data/samples/score-dip.json", score_dip, sizeof score_dip}},
    {"score-disappears", {"data/samples/score-disappears.json", score_disappears, sizeof score_disappears}},
    {"sparse", {"data/samples/sparse.json", sparse, sizeof sparse}},
    {"three-weak-weeks", {"data/samples/three-weak-weeks.json", three_weak_weeks, sizeof three_weak_weeks}},
};

struct embedded_file embedded_rules(void) {
  return (struct embedded_file){"data/rules.json", rules, sizeof rules};
}

struct embedded_file embedded_sample(const char *name) {
  for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
    if (strcmp(samples[i].name, name) == 0) return samples[i].file;
  }
  return (struct embedded_file){"", NULL, 0};
}

const char *embedded_commit(void) {
#ifdef TOPRATED_COMMIT
  return TOPRATED_COMMIT;
#else
  return NULL;
#endif
}
