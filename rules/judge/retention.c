/*
 * retention.c - judging what outlives its loan.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/retention.h"

#include <stdio.h>
#include <string.h>

/* ---- What is lent with a structure -------------------------------------------------------------------------- */

/* ns-video-_video_request_packet.md; ns-video-_query_interface.md */
static const struct {
  const char *tag, *member;
} lent_members[] = {
    {"VIDEO_REQUEST_PACKET", "StatusBlock"},  {"VIDEO_REQUEST_PACKET", "InputBuffer"},
    {"VIDEO_REQUEST_PACKET", "OutputBuffer"}, {"QUERY_INTERFACE", "InterfaceType"},
    {"QUERY_INTERFACE", "Interface"},
};

bool vp_member_is_lent(const char *tag, const char *member) {
  for (size_t i = 0; i < sizeof lent_members / sizeof lent_members[0]; ++i)
    if (strcmp(lent_members[i].tag, tag) == 0 && strcmp(lent_members[i].member, member) == 0)
      return true;
  return false;
}

bool vp_structure_is_lent(const char *tag) {
  for (enum vp_role role = VP_ROLE_NONE; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1)) {
    const struct vp_role_row *row = vp_role_row(role);
    for (unsigned i = 0; i < row->parameter_count; ++i) {
      const char *pointee = vp_type_row(row->parameters[i].type)->pointee;
      if (row->parameters[i].lent != VP_LENT_NOT && pointee != NULL && *pointee != '\0' && strcmp(pointee, tag) == 0)
        return true;
    }
  }
  return false;
}

/* ---- What is found when the loan ends ----------------------------------------------------------------------- */

/* Loans to a role that have a rule of their own. */
static const struct {
  enum vp_role role;
  const char *pointee; /* of the parameter's type; NULL: every parameter */
  enum vp_rule rule;
} argument_rules[] = {
    {VP_ROLE_START_IO, NULL, VP_RULE_VRP_RETAINED},
    {VP_ROLE_FIND_ADAPTER, "VIDEO_PORT_CONFIG_INFO", VP_RULE_CONFIG_INFO_RETAINED},
};

static enum vp_rule argument_rule(const struct vp_loan *loan) {
  const struct vp_role_row *role = vp_role_row(loan->role);
  for (size_t i = 0; i < sizeof argument_rules / sizeof argument_rules[0]; ++i) {
    const char *pointee = argument_rules[i].pointee;
    if (argument_rules[i].role == loan->role &&
        (pointee == NULL || strcmp(vp_type_row(role->parameters[loan->parameter].type)->pointee, pointee) == 0))
      return argument_rules[i].rule;
  }
  return role->lifetime == VP_LIFETIME_TEMPORARY ? VP_RULE_TEMP_ARGUMENT_RETAINED : VP_RULE_CALLBACK_ARGUMENT_RETAINED;
}

static const char *place_name(enum vp_place place) {
  static const char *const names[] = {"the device extension",          "a global variable",
                                      "memory that Context points to", "allocated memory",
                                      "memory that outlives the call", "memory that outlives the call"};
  return names[place];
}

static void report(const struct vp_retained *retained, struct vp_finding *finding, const struct vp_sink *sink) {
  if (retained->loan.kind == VP_LOAN_CALLBACK) {
    finding->subject = retained->loan.function;
    finding->condition = VP_IF_TEMPORARY;
  } else {
    finding->subject = retained->loan.parameter;
  }
  if (retained->end != retained->site)
    vp_finding_note(finding, retained->end, "it is still stored when the function returns here");
  vp_sink_found(sink, finding);
}

bool vp_loan_is_judged(const struct vp_loan *loan) {
  if (loan->kind != VP_LOAN_ARGUMENT)
    return true;
  const struct vp_role_row *role = vp_role_row(loan->role);
  if (loan->role == VP_ROLE_NONE || loan->parameter >= role->parameter_count)
    return false;
  const enum vp_lent lent = role->parameters[loan->parameter].lent;
  return lent == VP_LENT_CALL || lent == VP_LENT_CALL_STACK || lent == VP_LENT_REQUEST;
}

static void judge_argument(const struct vp_retained *retained, const struct vp_sink *sink) {
  const struct vp_loan *loan = &retained->loan;
  const struct vp_role_row *role = vp_role_row(loan->role);
  if (!vp_loan_is_judged(loan))
    return;
  const enum vp_lent lent = role->parameters[loan->parameter].lent;
  const char *separator = loan->member == NULL ? "" : "->";
  const char *member = loan->member == NULL ? "" : loan->member;
  struct vp_finding finding;
  vp_finding_init(&finding, argument_rule(loan), retained->site,
                  "%s%s%s is kept in %s (%s) after %s has returned%s: copy what it points to", loan->name, separator,
                  member, retained->holder, place_name(retained->place), role->name,
                  lent == VP_LENT_CALL_STACK ? ", but it lies on the port's stack" : "");
  /* A structure on the stack of the function that registers the callback is gone as soon as the port's buffer. */
  if (retained->place == VP_PLACE_CONTEXT && lent != VP_LENT_CALL_STACK)
    finding.condition = VP_IF_CONTEXT_LASTS;
  report(retained, &finding, sink);
}

static void judge_callback(const struct vp_retained *retained, const struct vp_facts *facts,
                           const struct vp_sink *sink) {
  const struct vp_loan *loan = &retained->loan;
  const char *place = place_name(retained->place);
  struct vp_finding finding;
  if (loan->kind == VP_LOAN_CALLBACK) {
    const struct vp_function *function = vp_facts_function(facts, loan->function);
    if (function == NULL)
      return;
    vp_finding_init(&finding, VP_RULE_TEMP_CALLBACK_STORED, retained->site,
                    "%s is kept in %s (%s), but it is a temporary callback, which the port forgets after each call: "
                    "pass the function in every call",
                    function->name, retained->holder, place);
  } else if (loan->role == VP_ROLE_NONE) {
    vp_finding_init(&finding, VP_RULE_TEMP_CALLBACK_STORED, retained->site,
                    "%s is kept in %s (%s), but the temporary callbacks in it must not be kept longer than this "
                    "function runs",
                    loan->name, retained->holder, place);
  } else {
    vp_finding_init(&finding, VP_RULE_TEMP_CALLBACK_STORED, retained->site,
                    "%s%s%s is kept in %s (%s), but a temporary callback (%s) must not be kept longer than this "
                    "function runs",
                    loan->name, loan->member == NULL ? "" : "->", loan->member == NULL ? "" : loan->member,
                    retained->holder, place, vp_role_row(loan->role)->name);
  }
  report(retained, &finding, sink);
}

void vp_judge_retained(const struct vp_retained *retained, const struct vp_facts *facts, const struct vp_sink *sink) {
  if (retained->loan.kind == VP_LOAN_ARGUMENT)
    judge_argument(retained, sink);
  else
    judge_callback(retained, facts, sink);
}

/* ---- What is used after its loan ---------------------------------------------------------------------------- */

static const struct {
  enum vp_rule rule;
  const char *message;
  const char *note;
} end_rows[VP_END_COUNT] = {
    [VP_END_COMPLETE_DMA] = {VP_RULE_SG_LIST_AFTER_COMPLETE,
                             "the scatter/gather list is used after VideoPortCompleteDma: read what is needed before",
                             "VideoPortCompleteDma gives the list back here"},
    [VP_END_NEXT_ROM_IMAGE] = {VP_RULE_ROM_IMAGE_STALE,
                               "this ROM image was freed by a later call of VideoPortGetRomImage: copy what is needed "
                               "before",
                               "VideoPortGetRomImage frees the image here"},
    [VP_END_DEREFERENCE] = {VP_RULE_INTERFACE_AFTER_DEREFERENCE,
                            "the interface is used after InterfaceDereference: dereference it last",
                            "the reference is given up here"},
};

static struct vp_finding use_after_end(enum vp_loan_end kind, vp_site site, vp_site end) {
  struct vp_finding finding;
  vp_finding_init(&finding, end_rows[kind].rule, site, "%s", end_rows[kind].message);
  vp_finding_note(&finding, end, "%s", end_rows[kind].note);
  return finding;
}

void vp_judge_use_after_end(enum vp_loan_end kind, vp_site site, vp_site end, const struct vp_sink *sink) {
  const struct vp_finding finding = use_after_end(kind, site, end);
  vp_sink_found(sink, &finding);
}

void vp_judge_pass_after_end(enum vp_loan_end kind, vp_object function, uint32_t parameter, vp_site site, vp_site end,
                             const struct vp_sink *sink) {
  struct vp_finding finding = use_after_end(kind, site, end);
  finding.condition = VP_IF_PARAMETER_USED;
  finding.subject = function;
  finding.parameter = parameter;
  vp_sink_found(sink, &finding);
}

void vp_judge_stale_list(const char *name, const struct vp_holder *holder, vp_site end, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_SG_LIST_STALE_FIELD, end,
                  "%s still points to the scatter/gather list that VideoPortCompleteDma has taken back: set it to NULL",
                  name);
  finding.condition = VP_IF_CALLERS_LEAVE;
  finding.holder = *holder;
  vp_sink_found(sink, &finding);
}

void vp_judge_length_kept(const char *holder, vp_site site, vp_site stored_at, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_DMA_LENGTH_STORAGE, site,
                  "the length passed to VideoPortStartDma is an automatic variable, but its address is kept in %s: "
                  "keep the length itself in the device extension",
                  holder);
  vp_finding_note(&finding, stored_at, "the address is stored here");
  vp_sink_found(sink, &finding);
}

void vp_judge_legacy_list_result(vp_site site, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_LEGACY_LIST_RETURNS_LOCAL, site,
                  "the resource list is an automatic array, which is gone when the port reads it: make the array "
                  "static");
  vp_sink_found(sink, &finding);
}
