/*
 * finding.c - building findings and handing them on.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/finding.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void vp_finding_init(struct vp_finding *finding, enum vp_rule rule, vp_site site, const char *format, ...) {
  memset(finding, 0, sizeof *finding);
  finding->rule = rule;
  finding->severity = vp_rule_row(rule)->severity;
  finding->site = site;
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(finding->message, sizeof finding->message, format, arguments);
  va_end(arguments);
}

void vp_finding_note(struct vp_finding *finding, vp_site site, const char *format, ...) {
  if (site == 0 || finding->note_count == VP_MAX_NOTES)
    return;
  struct vp_note *note = &finding->notes[finding->note_count++];
  note->site = site;
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(note->text, sizeof note->text, format, arguments);
  va_end(arguments);
}

void vp_sink_found(const struct vp_sink *sink, const struct vp_finding *finding) {
  sink->found(sink->context, finding);
}

void vp_sink_undecided(const struct vp_sink *sink, enum vp_undecided reason, vp_site site) {
  sink->undecided(sink->context, reason, site);
}

const char *vp_undecided_name(enum vp_undecided reason) {
  switch (reason) {
  case VP_UNDECIDED_VALUE:
    return "a value that matters is not known";
  case VP_UNDECIDED_CALLEE:
    return "a function that matters is in another file";
  case VP_UNDECIDED_STRUCTURE:
    return "a structure that matters is not visible";
  case VP_UNDECIDED_BUDGET:
    return "the function is too large to explore within the budget";
  case VP_UNDECIDED_LOOP:
    return "a loop in the function goes round more often than is followed";
  case VP_UNDECIDED_UNSUPPORTED:
    return "the code has a form that cannot be followed";
  case VP_UNDECIDED_COUNT:
    break;
  }
  return "";
}

uint32_t vp_shown_subject(enum vp_rule rule, uint32_t subject) {
  return rule == VP_RULE_TEMP_CALLBACK_STORED ? 0 : subject;
}

bool vp_finding_is_mere_advice(const struct vp_finding *finding) {
  return finding->severity == VP_ADVICE && vp_rule_row(finding->rule)->severity != VP_ADVICE;
}
