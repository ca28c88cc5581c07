/*
 * structure.c - judging structures that a miniport fills in and hands to the port.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/callback.h"

#include <stdio.h>
#include <string.h>

/* Which rule an incomplete structure breaks. */
static const struct {
  const char *tag;
  enum vp_rule rule;
} structure_rules[] = {
    {"DDC_CONTROL", VP_RULE_DDC_CONTROL_INCOMPLETE},
    {"I2C_CALLBACKS", VP_RULE_I2C_CALLBACKS_INCOMPLETE},
};

/* Zero is a value for a number, but no size and no callback. */
static bool is_missing(const struct vp_member_value *member) {
  if (member->value.kind == VP_VALUE_UNSET)
    return true;
  bool zero_counts = member->member->kind == VP_MEMBER_NUMBER || member->member->kind == VP_MEMBER_POINTER;
  return vp_value_is_zero(&member->value) && !zero_counts;
}

void vp_judge_structure(const struct vp_structure_use *use, const struct vp_sink *sink) {
  size_t row = 0;
  while (row < sizeof structure_rules / sizeof structure_rules[0] &&
         strcmp(structure_rules[row].tag, use->structure->tag) != 0)
    ++row;
  if (row == sizeof structure_rules / sizeof structure_rules[0])
    return;
  unsigned count = 0;
  for (unsigned i = 0; i < use->member_count; ++i)
    count += is_missing(&use->members[i]);
  if (count == 0)
    return;
  char names[VP_MESSAGE_SIZE / 2] = "";
  size_t used = 0;
  unsigned written = 0;
  for (unsigned i = 0; i < use->member_count && used < sizeof names; ++i) {
    if (!is_missing(&use->members[i]))
      continue;
    const char *separator = written == 0 ? "" : (written + 1 == count ? " and " : ", ");
    used += (size_t)snprintf(names + used, sizeof names - used, "%s%s", separator, use->members[i].member->name);
    ++written;
  }
  struct vp_finding finding;
  vp_finding_init(&finding, structure_rules[row].rule, use->site, "%s is passed to %s, but %s %s not set",
                  use->structure->tag, use->place, names, count == 1 ? "is" : "are");
  vp_sink_found(sink, &finding);
}
