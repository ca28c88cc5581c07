/*
 * emulator.c - judging the entries that route the ports of an emulated adapter.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/callback.h"

#include <stdio.h>

#include "vpcheck/signature.h"

/* The roles of Routine by access type, first without, then with string support.
   miniport/ns-miniport-_emulator_access_entry.md */
enum { ACCESS_TYPES = 3 };
static const enum vp_role routine_roles[2][ACCESS_TYPES] = {
    {VP_ROLE_IO_PORT_UCHAR, VP_ROLE_IO_PORT_USHORT, VP_ROLE_IO_PORT_ULONG},
    {VP_ROLE_IO_PORT_UCHAR_STRING, VP_ROLE_IO_PORT_USHORT_STRING, VP_ROLE_IO_PORT_ULONG_STRING},
};
static const enum vp_shape data_shapes[ACCESS_TYPES] = {VP_SHAPE_BYTE, VP_SHAPE_SHORT, VP_SHAPE_LONG};
static const char *const access_types[ACCESS_TYPES] = {"Uchar", "Ushort", "Ulong"};

enum { DATA_PARAMETER = 3 };

static void report(const struct vp_emulator_entry *entry, const char *message, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_EMULATOR_ENTRY_ROUTINE, entry->site, "%s", message);
  finding.subject = entry->index;
  vp_sink_found(sink, &finding);
}

/* Judges what only the rest of the entry decides. Returns false if something was found. */
static bool judge_fit(const struct vp_emulator_entry *entry, const struct vp_role_row *role,
                      const struct vp_function *function, const struct vp_sink *sink) {
  bool string = entry->string_support.number != 0;
  char message[VP_MESSAGE_SIZE];
  if (function->signature.parameter_count != role->parameter_count) {
    (void)snprintf(message, sizeof message,
                   "an entry %s string support calls its routine with %u arguments, but %s "
                   "takes %u",
                   string ? "with" : "without", role->parameter_count, function->name,
                   function->signature.parameter_count);
    report(entry, message, sink);
    return false;
  }
  const struct vp_signature_type *data = &function->signature.parameters[DATA_PARAMETER];
  if (data->shape != VP_SHAPE_POINTER || data->target == VP_SHAPE_VOID ||
      data->target == data_shapes[entry->access_type.number])
    return true; /* whether it is a pointer at all does not depend on the entry */
  (void)snprintf(message, sizeof message,
                 "an entry of access type %s needs a routine whose Data is %s, which %s is not",
                 access_types[entry->access_type.number], vp_type_row(role->parameters[DATA_PARAMETER].type)->name,
                 function->name);
  report(entry, message, sink);
  return false;
}

/* Judges the routine where any of the six types would have to be another. Returns false if something was found. */
static bool judge_type(const struct vp_emulator_entry *entry, enum vp_role role, const struct vp_function *function,
                       const struct vp_sink *sink) {
  struct vp_comparison comparison = vp_compare_with_role(role, &function->signature);
  if (comparison.difference <= VP_DIFFERENT_POINTEE || comparison.difference == VP_DIFFERENCE_UNKNOWN)
    return true;
  char difference[VP_MESSAGE_SIZE / 2], message[VP_MESSAGE_SIZE];
  vp_describe_difference(difference, sizeof difference, role, &function->signature, &comparison);
  (void)snprintf(message, sizeof message, "%s is no routine for an emulator access entry: %s", function->name,
                 difference);
  report(entry, message, sink);
  return false;
}

static void judge_routine(const struct vp_emulator_entry *entry, const struct vp_facts *facts,
                          const struct vp_sink *sink) {
  if (entry->string_support.kind != VP_VALUE_NUMBER || entry->access_type.kind != VP_VALUE_NUMBER ||
      entry->access_type.number >= ACCESS_TYPES)
    return;
  enum vp_role role = routine_roles[entry->string_support.number != 0][entry->access_type.number];
  const struct vp_function *function =
      entry->routine.kind == VP_VALUE_FUNCTION ? vp_facts_function(facts, entry->routine.object) : NULL;
  if (function != NULL && function->signature.known &&
      (!judge_fit(entry, vp_role_row(role), function, sink) || !judge_type(entry, role, function, sink)))
    return;
  const struct vp_callback_use use = {.site = entry->site, .role = role, .place = "Routine", .value = entry->routine};
  vp_judge_callback(&use, facts, sink);
}

void vp_judge_emulator_entry(const struct vp_emulator_entry *entry, const struct vp_facts *facts,
                             const struct vp_sink *sink) {
  /* An empty entry ends the table, or is left over: it is not counted in NumEmulatorAccessEntries. */
  if (vp_value_is_zero(&entry->routine) && vp_value_is_zero(&entry->access_mode))
    return;
  if (vp_value_is_zero(&entry->routine))
    report(entry, "the emulator access entry has no routine", sink);
  else if (vp_value_is_zero(&entry->access_mode))
    report(entry, "the emulator access entry allows neither reading nor writing: set AccessMode", sink);
  else
    judge_routine(entry, facts, sink);
}

void vp_judge_emulator_entries(const struct vp_value *value, vp_site site, const struct vp_sink *sink) {
  if (value->kind != VP_VALUE_ADDRESS || value->storage != VP_STORAGE_AUTOMATIC)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_EMULATOR_ENTRIES_STORAGE, site,
                  "EmulatorAccessEntries points to an automatic array, which is gone when the port uses it: make the "
                  "array static");
  vp_sink_found(sink, &finding);
}
