/*
 * catalogue.c - the rows of the rule catalogue.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/catalogue.h"

#include <string.h>

const char vp_rule_prefix[] = "videoport-";

static const struct vp_rule_row rules[VP_RULE_COUNT] = {
#define VP_RULE(id, name, severity, summary, page) {name, severity, summary, page},
#include "vpcheck/rules.def"
};

const struct vp_rule_row *vp_rule_row(enum vp_rule rule) { return &rules[rule]; }

enum vp_rule vp_rule_named(const char *name, size_t length) {
  const size_t prefix_length = sizeof vp_rule_prefix - 1;
  if (length > prefix_length && memcmp(name, vp_rule_prefix, prefix_length) == 0) {
    name += prefix_length;
    length -= prefix_length;
  }
  unsigned rule = 0;
  while (rule < VP_RULE_COUNT && (strlen(rules[rule].name) != length || memcmp(rules[rule].name, name, length) != 0))
    ++rule;
  return (enum vp_rule)rule;
}

bool vp_rule_on_by_default(enum vp_rule rule) { return rules[rule].severity != VP_ADVICE; }

const char *vp_severity_name(enum vp_severity severity) {
  static const char *const names[] = {"advice", "warning", "error"};
  return names[severity];
}
