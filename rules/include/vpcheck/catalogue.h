/*
 * catalogue.h - the rule catalogue: the only list of rules.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A rule is shown everywhere as "videoport-" and its id. All rows are const and live as long as the program.
 */
#ifndef VPCHECK_CATALOGUE_H
#define VPCHECK_CATALOGUE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum vp_rule {
#define VP_RULE(id, name, severity, summary, page) VP_RULE_##id,
#include "vpcheck/rules.def"
  VP_RULE_COUNT
};

/* In rising order of weight. */
enum vp_severity {
  VP_ADVICE,  /* heuristic or style; off unless asked for */
  VP_WARNING, /* a documented "should", or a likely defect that follows from documented facts */
  VP_ERROR    /* a documented "must" or "cannot", or a certain fault that follows from a documented lifetime */
};

struct vp_rule_row {
  const char *name; /* "init-not-zeroed", without the prefix */
  enum vp_severity severity;
  const char *summary; /* one line, no full stop */
  const char *page;    /* the page or pages the rule follows from, "; " between them */
};

/* The prefix of every rule's public name: "videoport-". */
extern const char vp_rule_prefix[];

/* The row of `rule`, which must be below VP_RULE_COUNT. */
const struct vp_rule_row *vp_rule_row(enum vp_rule rule);

/* Finds a rule by its name of `length` bytes, with or without the prefix. Returns VP_RULE_COUNT if there is none. */
enum vp_rule vp_rule_named(const char *name, size_t length);

/* Whether a rule is on when nobody asked: errors and warnings are, advice is not. */
bool vp_rule_on_by_default(enum vp_rule rule);

/* "error", "warning" or "advice". */
const char *vp_severity_name(enum vp_severity severity);

#ifdef __cplusplus
}
#endif

#endif
