/*
 * callback.c - judging the function pointers that a miniport hands to the port.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/callback.h"
#include "vpcheck/initialization.h"

#include <stdio.h>
#include <string.h>

#include "vpcheck/signature.h"

static const char *role_name(const struct vp_callback_use *use) { return vp_role_row(use->role)->name; }

/* ---- Null and garbage --------------------------------------------------------------------------------------- */

/* Which of three rules a null pointer breaks depends on what happens elsewhere: on other paths to the same call, and
   at other calls of the same service. */
static void judge_null(const struct vp_callback_use *use, const struct vp_sink *sink) {
  const struct vp_callback_argument *callback = &vp_service_row(use->service)->callback;
  if (callback->null_unhooks)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_CALLBACK_NULL, use->site, "%s requires a callback (%s), but NULL is passed",
                  use->place, role_name(use));
  finding.subject = use->service;
  finding.condition = VP_IF_ALWAYS_NULL;
  vp_sink_found(sink, &finding);

  vp_finding_init(&finding, VP_RULE_CALLBACK_MAYBE_NULL, use->site,
                  "%s requires a callback (%s), but NULL is passed on this path", use->place, role_name(use));
  finding.subject = use->service;
  finding.condition = VP_IF_SOMETIMES_NULL;
  vp_sink_found(sink, &finding);

  vp_finding_init(&finding, VP_RULE_TEMP_CALLBACK_REUSE_ASSUMED, use->site,
                  "%s forgets the callback of an earlier call as soon as it returns: pass %s again instead of NULL",
                  use->place, role_name(use));
  finding.subject = use->service;
  finding.condition = VP_IF_CALLBACK_ELSEWHERE;
  vp_sink_found(sink, &finding);
}

static void judge_unset(const struct vp_callback_use *use, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_CALLBACK_UNINITIALIZED, use->site,
                  "the callback (%s) passed to %s has never been given a value", role_name(use), use->place);
  vp_sink_found(sink, &finding);
}

/* ---- No function -------------------------------------------------------------------------------------------- */

static void report_no_function(const struct vp_callback_use *use, const char *what, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_CALLBACK_NOT_FUNCTION, use->site, "%s expects a function (%s), but this is %s",
                  use->place, role_name(use), what);
  vp_sink_found(sink, &finding);
}

/* A pointer whose value is not known. */
static void judge_unknown(const struct vp_callback_use *use, const struct vp_sink *sink) {
  if (use->origin == VP_ORIGIN_RESULT && use->origin_shape != VP_SHAPE_FUNCTION)
    report_no_function(use, "the result of a call that returns no function pointer", sink);
  else if (use->origin == VP_ORIGIN_DATA)
    report_no_function(use, "a pointer to data", sink);
}

void vp_judge_cast(enum vp_role role, vp_object object, const struct vp_facts *facts, vp_site site,
                   const struct vp_sink *sink) {
  const struct vp_function *function = vp_facts_function(facts, object);
  if (function == NULL || vp_role_row(role)->any_signature)
    return;
  struct vp_comparison comparison = vp_compare_with_role(role, &function->signature);
  if (comparison.difference != VP_SAME || (facts->conventions_differ && comparison.convention_differs))
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_CALLBACK_CAST_HIDES_TYPE, site,
                  "%s has the right type for %s: without the cast the compiler would check it", function->name,
                  vp_role_row(role)->name);
  finding.subject = object;
  vp_sink_found(sink, &finding);
}

/* ---- The wrong function ------------------------------------------------------------------------------------- */

static void judge_type(const struct vp_callback_use *use, const struct vp_function *function,
                       const struct vp_facts *facts, const struct vp_sink *sink) {
  struct vp_comparison comparison = vp_compare_with_role(use->role, &function->signature);
  struct vp_finding finding;
  if (comparison.difference == VP_DIFFERENCE_UNKNOWN) {
    vp_sink_undecided(sink, VP_UNDECIDED_VALUE, use->site);
    return;
  }
  bool convention_differs = facts->conventions_differ && comparison.convention_differs;
  if (comparison.difference != VP_SAME) {
    char difference[VP_MESSAGE_SIZE / 2];
    vp_describe_difference(difference, sizeof difference, use->role, &function->signature, &comparison);
    vp_finding_init(&finding, VP_RULE_CALLBACK_TYPE_MISMATCH, use->site,
                    "%s does not have the type that %s expects (%s): %s", function->name, use->place, role_name(use),
                    difference);
    finding.subject = use->value.object;
    if (comparison.difference == VP_DIFFERENT_POINTEE)
      finding.severity = VP_ADVICE;
    vp_finding_note(&finding, function->site, "%s is declared here", function->name);
    vp_sink_found(sink, &finding);
  } else if (use->cast) {
    vp_judge_cast(use->role, use->value.object, facts, use->site, sink);
  }
  if (!convention_differs)
    return;
  vp_finding_init(&finding, VP_RULE_CALLBACK_CALLING_CONVENTION, use->site,
                  "%s does not use the stdcall convention that %s expects (%s): declare it NTAPI", function->name,
                  use->place, role_name(use));
  finding.subject = use->value.object;
  vp_finding_note(&finding, function->site, "%s is declared here", function->name);
  vp_sink_found(sink, &finding);
}

/* ---- Where the function is taken from ----------------------------------------------------------------------- */

static void judge_storage(const struct vp_callback_use *use, const struct vp_sink *sink) {
  if (!use->from_storage || vp_role_row(use->role)->lifetime != VP_LIFETIME_TEMPORARY)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_TEMP_CALLBACK_FROM_STORAGE, use->site,
                  "the callback (%s) is taken from memory that can change: name the function in the call to %s",
                  role_name(use), use->place);
  vp_sink_found(sink, &finding);
}

void vp_judge_callback(const struct vp_callback_use *use, const struct vp_facts *facts, const struct vp_sink *sink) {
  const struct vp_function *function = vp_facts_function(facts, use->value.object);
  judge_storage(use, sink);
  switch (use->value.kind) {
  case VP_VALUE_UNSET:
    if (use->service != VP_SERVICE_NONE)
      judge_unset(use, sink);
    return;
  case VP_VALUE_NUMBER:
    if (use->value.number != 0)
      report_no_function(use, "a number", sink);
    else if (use->service != VP_SERVICE_NONE)
      judge_null(use, sink);
    return;
  case VP_VALUE_ADDRESS:
    report_no_function(use, "the address of data", sink);
    return;
  case VP_VALUE_FUNCTION:
    if (function != NULL)
      judge_type(use, function, facts, sink);
    return;
  case VP_VALUE_UNKNOWN:
  case VP_VALUE_SYMBOL:
  case VP_VALUE_DERIVED:
    if (use->pointer_type != NULL) {
      const struct vp_function pointer = {.name = "the pointer", .signature = *use->pointer_type};
      judge_type(use, &pointer, facts, sink);
    } else {
      judge_unknown(use, sink);
    }
    return;
  }
}

void vp_judge_callback_fields(const struct vp_initialize_call *call, const struct vp_facts *facts,
                              const struct vp_sink *sink) {
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    const struct vp_field_row *row = vp_field_row((enum vp_field)field);
    if (row->role == VP_ROLE_NONE || call->fields[field].kind == VP_VALUE_UNSET)
      continue;
    const struct vp_callback_use use = {.site = call->stored_at[field] != 0 ? call->stored_at[field] : call->site,
                                        .role = row->role,
                                        .place = row->name,
                                        .value = call->fields[field]};
    vp_judge_callback(&use, facts, sink);
  }
}

/* ---- The context that goes with a callback ------------------------------------------------------------------ */

/* What may be wrong with the context of one service. A rule of VP_RULE_COUNT means that nothing is. */
struct context_row {
  enum vp_service service;
  enum vp_rule automatic;
  const char *automatic_text;
  enum vp_rule pageable;
  const char *pageable_text;
};

static const struct context_row context_rows[] = {
    {VP_VideoPortQueueDpc, VP_RULE_DPC_CONTEXT_STACK,
     "the context of the DPC is an automatic variable, which is gone when the DPC runs: use the device extension",
     VP_RULE_COUNT, NULL},
    {VP_VideoPortStartDma, VP_RULE_DMA_CONTEXT_MEMORY,
     "the context of the DMA transfer is an automatic variable, but the transfer goes on after VideoPortStartDma has "
     "returned: prefer the device extension",
     VP_RULE_DMA_CONTEXT_MEMORY,
     "the context of the DMA transfer lies in pageable memory, but HwVidExecuteDma runs at DISPATCH_LEVEL: use the "
     "device extension or nonpaged pool"},
    {VP_VideoPortSynchronizeExecution, VP_RULE_COUNT, NULL, VP_RULE_SYNC_CONTEXT_PAGEABLE,
     "the context lies in pageable memory, but the synchronized routine runs at raised IRQL: use nonpaged pool or the "
     "device extension"},
};

void vp_judge_context(const struct vp_context_use *use, const struct vp_sink *sink) {
  const struct context_row *row = NULL;
  for (size_t i = 0; i < sizeof context_rows / sizeof context_rows[0]; ++i)
    if (context_rows[i].service == use->service)
      row = &context_rows[i];
  if (row == NULL)
    return;
  struct vp_finding finding;
  if (use->value.kind == VP_VALUE_ADDRESS && use->value.storage == VP_STORAGE_AUTOMATIC) {
    if (row->automatic == VP_RULE_COUNT)
      return;
    vp_finding_init(&finding, row->automatic, use->site, "%s", row->automatic_text);
    vp_sink_found(sink, &finding);
  } else if ((use->pool == VP_POOL_PAGED || use->in_pageable_section) && row->pageable != VP_RULE_COUNT) {
    vp_finding_init(&finding, row->pageable, use->site, "%s", row->pageable_text);
    vp_sink_found(sink, &finding);
  }
}
