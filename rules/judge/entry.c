/*
 * entry.c - the protocol along one path through DriverEntry.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/initialization.h"

#include <stdio.h>
#include <string.h>

/* What the path remembers about `structure`; starts a record for a structure that is new. NULL if there are already
   too many. */
static struct vp_structure_path *structure_on(struct vp_entry_path *path, vp_object structure) {
  for (unsigned i = 0; structure != 0 && i < VP_MAX_STRUCTURES; ++i) {
    if (path->structures[i].structure == 0)
      path->structures[i].structure = structure;
    if (path->structures[i].structure == structure)
      return &path->structures[i];
  }
  return NULL;
}

void vp_entry_store(struct vp_entry_path *path, vp_object structure, enum vp_field field, vp_site site) {
  struct vp_structure_path *record = structure_on(path, structure);
  if (record == NULL)
    return;
  record->stored_at[field] = site;
  record->garbage &= ~VP_FIELD_BIT(field);
  record->wiped &= ~VP_FIELD_BIT(field); /* whatever was lost, this is what is meant */
  if (record->calls != 0)
    record->late |= VP_FIELD_BIT(field);
}

void vp_entry_replace(struct vp_entry_path *path, vp_object structure) {
  struct vp_structure_path *record = structure_on(path, structure);
  if (record == NULL)
    return;
  memset(record->stored_at, 0, sizeof record->stored_at);
  record->wiped = 0;
  record->wiped_at = 0;
  record->zeroed_at = 0;
  record->zeroed_length = 0;
  record->garbage = 0;
  record->late = 0;
}

void vp_entry_garbage(struct vp_entry_path *path, vp_object structure, vp_field_set fields) {
  struct vp_structure_path *record = structure_on(path, structure);
  if (record != NULL)
    record->garbage |= fields;
}

void vp_entry_fill(struct vp_entry_path *path, vp_object structure, uint32_t offset, uint32_t length,
                   const struct vp_facts *facts) {
  vp_field_set touched = 0;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    uint32_t begin = facts->layout.offsets[field], size = facts->layout.sizes[field];
    if (size != 0 && begin < (uint64_t)offset + length && (uint64_t)begin + size > offset)
      touched |= VP_FIELD_BIT(field);
  }
  vp_entry_garbage(path, structure, touched);
}

void vp_entry_zero(struct vp_entry_path *path, vp_object structure, uint32_t offset, uint32_t length,
                   const struct vp_value fields[VP_FIELD_COUNT], vp_site site, const struct vp_facts *facts) {
  struct vp_structure_path *record = structure_on(path, structure);
  if (record == NULL)
    return;
  if (offset == 0) {
    record->zeroed_at = site;
    record->zeroed_length = length;
  }
  vp_field_set wiped = 0;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    uint32_t begin = facts->layout.offsets[field], size = facts->layout.sizes[field];
    if (size == 0 || begin < offset || (uint64_t)begin + size > (uint64_t)offset + length)
      continue;
    if (vp_value_is_nonzero(&fields[field]))
      wiped |= VP_FIELD_BIT(field);
    record->stored_at[field] = 0;
    record->garbage &= ~VP_FIELD_BIT(field);
    record->late &= ~VP_FIELD_BIT(field);
  }
  /* Zeroing a structure that the port has already read starts the next registration. */
  if (record->calls == 0 && wiped != 0) {
    record->wiped |= wiped;
    record->wiped_at = site;
  }
}

static void copy_history(struct vp_initialize_call *call, const struct vp_structure_path *record) {
  memcpy(call->stored_at, record->stored_at, sizeof call->stored_at);
  call->wiped = record->wiped;
  call->wiped_at = record->wiped_at;
  call->zeroed_at = record->zeroed_at;
  call->zeroed_length = record->zeroed_length;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if (call->fields[field].kind == VP_VALUE_UNKNOWN && (record->garbage & VP_FIELD_BIT(field)) != 0)
      call->fields[field].kind = VP_VALUE_UNSET;
}

static void judge_arguments(const struct vp_initialize_call *call, const vp_object parameters[2],
                            const struct vp_facts *facts, const struct vp_sink *sink) {
  static const char *const ordinals[] = {"first", "second"};
  struct vp_finding finding;
  for (unsigned i = 0; i < 2 && parameters[0] != 0 && parameters[1] != 0; ++i) {
    const struct vp_value *argument = &call->arguments[i];
    const char *what = NULL;
    if (argument->kind == VP_VALUE_SYMBOL && argument->object == parameters[i])
      continue;
    if (argument->kind == VP_VALUE_SYMBOL && argument->object == parameters[1 - i])
      what = i == 0 ? "its second parameter" : "its first parameter";
    else if (vp_value_is_zero(argument))
      what = "NULL";
    else if (argument->kind == VP_VALUE_UNSET)
      what = "an uninitialized value";
    else if (vp_value_is_nonzero(argument))
      what = "something else";
    if (what == NULL) {
      vp_sink_undecided(sink, VP_UNDECIDED_VALUE, call->site);
      continue;
    }
    vp_finding_init(&finding, VP_RULE_ENTRY_ARGUMENTS, call->site,
                    "the %s argument of VideoPortInitialize must be DriverEntry's %s parameter, not %s", ordinals[i],
                    ordinals[i], what);
    finding.subject = i;
    vp_sink_found(sink, &finding);
  }

  const struct vp_value *context = &call->arguments[3];
  bool is_parameter =
      context->kind == VP_VALUE_SYMBOL && (context->object == parameters[0] || context->object == parameters[1]);
  if (vp_value_is_zero(context) || facts->driver_kind == VP_DRIVER_LEGACY)
    return;
  if (!vp_value_is_nonzero(context) && !is_parameter) {
    vp_sink_undecided(sink, VP_UNDECIDED_VALUE, call->site);
    return;
  }
  vp_finding_init(&finding, VP_RULE_ENTRY_CONTEXT_NULL, call->site,
                  "the HwContext argument of VideoPortInitialize must be NULL");
  finding.condition = VP_IF_NOT_NT4_ONLY;
  vp_sink_found(sink, &finding);
}

static bool nothing_changed(const struct vp_initialize_call *call, const struct vp_structure_path *record,
                            const struct vp_layout *layout) {
  if (!vp_value_same(&call->arguments[3], &record->last_context))
    return false;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    if (layout->sizes[field] == 0)
      continue;
    const struct vp_value *now = &call->fields[field], *before = &record->last_fields[field];
    if (!vp_value_same(now, before))
      return false;
  }
  return true;
}

static void judge_retry(const struct vp_initialize_call *call, const struct vp_structure_path *record,
                        const struct vp_facts *facts, const struct vp_sink *sink) {
  if (record->calls == 0 || !nothing_changed(call, record, &facts->layout))
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_ENTRY_RETRY_WITHOUT_CHANGE, call->site,
                  "VideoPortInitialize is called again with the same initialization data: change HwInitDataSize "
                  "before trying again");
  vp_finding_note(&finding, record->last_call == call->site ? 0 : record->last_call, "it was called here before");
  vp_sink_found(sink, &finding);
}

/* Remembers the call in the path, and tells which earlier sites it takes up. */
static void record_call(struct vp_entry_path *path, struct vp_structure_path *record,
                        const struct vp_initialize_call *call, void (*followed)(void *context, vp_site site),
                        void *followed_context) {
  if (path->calls++ == 0)
    path->first_call = call->site;
  memmove(path->results, path->results + 1, sizeof path->results - sizeof path->results[0]);
  path->results[VP_MAX_CALLS - 1] = call->result;
  for (uint32_t i = 0; i < path->test_count; ++i)
    followed(followed_context, path->tests[i]);
  path->test_count = 0;
  memset(path->tests, 0, sizeof path->tests);
  if (record == NULL)
    return;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if ((record->late & VP_FIELD_BIT(field)) != 0)
      followed(followed_context, record->stored_at[field]);
  record->late = 0;
  record->wiped = 0;
  record->wiped_at = 0;
  record->last_call = call->site;
  record->last_context = call->arguments[3];
  memcpy(record->last_fields, call->fields, sizeof record->last_fields);
  ++record->calls;
}

void vp_entry_initialize(struct vp_entry_path *path, struct vp_initialize_call *call, const vp_object parameters[2],
                         const struct vp_facts *facts, const struct vp_sink *sink,
                         void (*followed)(void *context, vp_site site), void *followed_context) {
  struct vp_structure_path *record = structure_on(path, call->structure);
  if (record != NULL)
    copy_history(call, record);
  vp_judge_initialize(call, facts, sink);
  judge_arguments(call, parameters, facts, sink);
  if (record != NULL)
    judge_retry(call, record, facts, sink);
  record_call(path, record, call, followed, followed_context);
}

void vp_entry_test(struct vp_entry_path *path, vp_object value, vp_site site) {
  bool is_result = false;
  for (unsigned i = 0; i < VP_MAX_CALLS; ++i)
    is_result |= value != 0 && path->results[i] == value;
  if (!is_result || path->test_count == VP_MAX_TESTS)
    return;
  for (uint32_t i = 0; i < path->test_count; ++i)
    if (path->tests[i] == site)
      return;
  path->tests[path->test_count++] = site;
}

void vp_entry_choose(struct vp_entry_path *path, const struct vp_value *other) {
  if (other->kind == VP_VALUE_NUMBER)
    path->rival = *other;
}

void vp_entry_opaque_call(struct vp_entry_path *path, vp_site site, void (*followed)(void *context, vp_site site),
                          void *followed_context) {
  if (path->opaque_call == 0)
    path->opaque_call = site;
  if (followed == NULL)
    return;
  for (uint32_t i = 0; i < path->test_count; ++i)
    followed(followed_context, path->tests[i]);
  for (unsigned i = 0; i < VP_MAX_STRUCTURES; ++i)
    for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
      if ((path->structures[i].late & VP_FIELD_BIT(field)) != 0)
        followed(followed_context, path->structures[i].stored_at[field]);
}

static void judge_missing_call(const struct vp_entry_path *path, const struct vp_value *value, vp_site site,
                               const struct vp_sink *sink) {
  if (value->kind == VP_VALUE_NUMBER && value->number != 0)
    return; /* an early failure */
  if (path->opaque_call != 0) {
    vp_sink_undecided(sink, VP_UNDECIDED_CALLEE, path->opaque_call);
    return;
  }
  if (value->kind != VP_VALUE_NUMBER) {
    vp_sink_undecided(sink, VP_UNDECIDED_VALUE, site);
    return;
  }
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_ENTRY_MISSING_INITIALIZE, site,
                  "DriverEntry returns success without having called VideoPortInitialize");
  finding.condition = VP_IF_MINIPORT;
  vp_sink_found(sink, &finding);
}

/* Whether the path remembers the result of every call. */
static bool remembers_results(const struct vp_entry_path *path) {
  if (path->calls > VP_MAX_CALLS)
    return false;
  for (uint32_t i = VP_MAX_CALLS - path->calls; i < VP_MAX_CALLS; ++i)
    if (path->results[i] == 0)
      return false;
  return true;
}

static void judge_returned_value(const struct vp_entry_path *path, const struct vp_value *value,
                                 const struct vp_value results[VP_MAX_CALLS], vp_site site,
                                 const struct vp_sink *sink) {
  struct vp_finding finding;
  if (value->kind == VP_VALUE_DERIVED) {
    vp_finding_init(
        &finding, VP_RULE_ENTRY_RETURN_PROPAGATED, site,
        "DriverEntry returns something worked out from the value that VideoPortInitialize returned, instead of "
        "that value itself");
    vp_finding_note(&finding, path->first_call, "VideoPortInitialize is called here");
    vp_sink_found(sink, &finding);
    return;
  }
  if (value->kind != VP_VALUE_NUMBER) {
    bool is_result = false;
    for (unsigned i = 0; i < VP_MAX_CALLS; ++i)
      is_result |= value->kind == VP_VALUE_SYMBOL && value->object != 0 && value->object == path->results[i];
    if (!is_result)
      vp_sink_undecided(sink, VP_UNDECIDED_VALUE, site);
    return;
  }
  for (unsigned i = 0; i < VP_MAX_CALLS; ++i)
    if (path->results[i] != 0 && results[i].kind == VP_VALUE_NUMBER && results[i].number == value->number)
      return; /* the same number was just found in the result */
  if (vp_value_same(&path->rival, value))
    return; /* none of the results was lower */
  if (!remembers_results(path)) {
    vp_sink_undecided(sink, VP_UNDECIDED_VALUE, site);
    return;
  }
  vp_finding_init(&finding, VP_RULE_ENTRY_RETURN_PROPAGATED, site,
                  "DriverEntry returns a constant instead of the value that VideoPortInitialize returned");
  vp_finding_note(&finding, path->first_call, "VideoPortInitialize is called here");
  vp_sink_found(sink, &finding);
}

static void judge_late_stores(const struct vp_entry_path *path, const struct vp_sink *sink) {
  for (unsigned i = 0; i < VP_MAX_STRUCTURES; ++i) {
    const struct vp_structure_path *record = &path->structures[i];
    for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
      if ((record->late & VP_FIELD_BIT(field)) == 0)
        continue;
      struct vp_finding finding;
      vp_finding_init(&finding, VP_RULE_INIT_FIELDS_AFTER_INITIALIZE, record->stored_at[field],
                      "%s is set after the last VideoPortInitialize call, where it has no effect",
                      vp_field_row((enum vp_field)field)->name);
      finding.subject = field;
      finding.condition = VP_IF_NEVER_FOLLOWED;
      vp_finding_note(&finding, record->last_call, "VideoPortInitialize is called here");
      vp_sink_found(sink, &finding);
    }
  }
}

static void judge_tests(const struct vp_entry_path *path, const struct vp_sink *sink) {
  for (uint32_t i = 0; i < path->test_count; ++i) {
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_ENTRY_STATUS_INTERPRETED, path->tests[i],
                    "the value of VideoPortInitialize means nothing to the miniport: return it untouched");
    finding.condition = VP_IF_NEVER_FOLLOWED;
    vp_sink_found(sink, &finding);
  }
}

void vp_entry_return(const struct vp_entry_path *path, const struct vp_value *value,
                     const struct vp_value results[VP_MAX_CALLS], vp_site site, const struct vp_sink *sink) {
  if (path->calls == 0) {
    judge_missing_call(path, value, site, sink);
    return;
  }
  judge_returned_value(path, value, results, site, sink);
  judge_late_stores(path, sink);
  judge_tests(path, sink);
}

void vp_judge_entry_signature(const struct vp_function *entry, const struct vp_facts *facts,
                              const struct vp_sink *sink) {
  const struct vp_signature *signature = &entry->signature;
  const char *wrong = NULL;
  if (!signature->known || signature->parameter_count != 2 || signature->variadic)
    wrong = "it takes exactly two parameters";
  else if (signature->parameters[0].shape != VP_SHAPE_POINTER || signature->parameters[1].shape != VP_SHAPE_POINTER)
    wrong = "both parameters are pointers";
  else if (signature->result.shape != VP_SHAPE_LONG)
    wrong = "it returns a 32-bit status";
  else if (facts->conventions_differ && signature->convention != VP_CONVENTION_STDCALL)
    wrong = "it uses the stdcall convention (NTAPI)";
  if (wrong == NULL)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_ENTRY_SIGNATURE, entry->site,
                  "DriverEntry is not ULONG DriverEntry(PVOID Context1, PVOID Context2): %s", wrong);
  finding.condition = VP_IF_MINIPORT;
  vp_sink_found(sink, &finding);
}
