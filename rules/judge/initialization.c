/*
 * initialization.c - judging what VideoPortInitialize receives.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/initialization.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* One call under judgement. */
struct judgement {
  const struct vp_initialize_call *call;
  const struct vp_facts *facts;
  const struct vp_sink *sink;
};

static const struct vp_value *value_of(const struct judgement *judgement, unsigned field) {
  return &judgement->call->fields[field];
}

static const char *name_of(unsigned field) { return vp_field_row((enum vp_field)field)->name; }

/* Where a wrong value is charged: to its assignment, if that is known, else to the call. */
static vp_site store_site(const struct judgement *judgement, unsigned field) {
  vp_site stored_at = judgement->call->stored_at[field];
  return stored_at != 0 ? stored_at : judgement->call->site;
}

static void report(const struct judgement *judgement, struct vp_finding *finding, unsigned subject) {
  finding->subject = subject;
  if (finding->site != judgement->call->site)
    vp_finding_note(finding, judgement->call->site, "VideoPortInitialize is called here");
  vp_sink_found(judgement->sink, finding);
}

/* Whether HwInitDataSize includes the field. An unknown or wrong size includes everything that exists. */
static bool included(const struct judgement *judgement, unsigned field) {
  const struct vp_layout *layout = &judgement->facts->layout;
  const struct vp_value *size = value_of(judgement, VP_FIELD_SIZE);
  if (layout->sizes[field] == 0)
    return false;
  if (size->kind != VP_VALUE_NUMBER || size->number < layout->offsets[VP_FIELD_RESET_HW])
    return true;
  return (uint64_t)layout->offsets[field] + layout->sizes[field] <= size->number;
}

static bool missing(const struct vp_value *value) { return vp_value_is_zero(value) || value->kind == VP_VALUE_UNSET; }

static bool was_wiped(const struct judgement *judgement, unsigned field) {
  return (judgement->call->wiped & VP_FIELD_BIT(field)) != 0 && vp_value_is_zero(value_of(judgement, field));
}

/* ---- Size --------------------------------------------------------------------------------------------------- */

static bool is_version_size(const struct vp_layout *layout, uint64_t size) {
  for (unsigned version = 0; version < VP_VERSION_COUNT; ++version)
    if (size == vp_layout_version_size(layout, (enum vp_version)version))
      return true;
  return size == layout->size;
}

/* Windows NT 3.x drivers used structures that end at an earlier field than NT 4.0's; all of them have what every
   miniport needs. */
static bool is_older_size(const struct vp_layout *layout, uint64_t size) {
  unsigned first_absent = vp_version_row(VP_VERSION_NT4)->first_absent;
  for (unsigned field = VP_FIELD_RESET_HW; field < first_absent; ++field)
    if (layout->sizes[field] != 0 && size == layout->offsets[field])
      return true;
  return false;
}

static void judge_size(const struct judgement *judgement) {
  const struct vp_layout *layout = &judgement->facts->layout;
  const struct vp_value *size = value_of(judgement, VP_FIELD_SIZE);
  struct vp_finding finding;
  if (was_wiped(judgement, VP_FIELD_SIZE))
    return;
  if (missing(size)) {
    vp_finding_init(&finding, VP_RULE_INIT_SIZE_MISSING, judgement->call->site,
                    "HwInitDataSize is not set when VideoPortInitialize is called");
    report(judgement, &finding, 0);
    return;
  }
  if (size->kind == VP_VALUE_NUMBER && is_version_size(layout, size->number))
    return;
  if (size->kind != VP_VALUE_NUMBER && !vp_value_is_nonzero(size)) {
    vp_sink_undecided(judgement->sink, VP_UNDECIDED_VALUE, judgement->call->site);
    return;
  }
  char what[32] = "an address";
  if (size->kind == VP_VALUE_NUMBER)
    (void)snprintf(what, sizeof what, "%" PRIu64, size->number);
  vp_finding_init(&finding, VP_RULE_INIT_SIZE_INVALID, store_site(judgement, VP_FIELD_SIZE),
                  "HwInitDataSize is %s%s; the sizes of VIDEO_HW_INITIALIZATION_DATA are %" PRIu32 " (NT4), %" PRIu32
                  " (W2K) and %" PRIu32 " (whole)",
                  what, size->number == layout->pointer_size ? ", the size of a pointer" : "",
                  vp_layout_version_size(layout, VP_VERSION_NT4), vp_layout_version_size(layout, VP_VERSION_W2K),
                  layout->size);
  if (size->kind == VP_VALUE_NUMBER && is_older_size(layout, size->number))
    finding.severity = VP_ADVICE;
  report(judgement, &finding, 0);
}

static void judge_excluded_fields(const struct judgement *judgement) {
  const struct vp_value *size = value_of(judgement, VP_FIELD_SIZE);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    bool reserved = vp_field_row((enum vp_field)field)->need == VP_NEED_RESERVED; /* that is said anyway */
    if (judgement->facts->layout.sizes[field] == 0 || reserved || included(judgement, field) ||
        !vp_value_is_nonzero(value_of(judgement, field)))
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_INIT_SIZE_EXCLUDES_FIELD, store_site(judgement, field),
                    "%s is set, but HwInitDataSize is %" PRIu64 " and the port does not look beyond it", name_of(field),
                    size->number);
    finding.condition = VP_IF_SIZES_EXCLUDE;
    report(judgement, &finding, field);
  }
}

/* ---- Zeroing ------------------------------------------------------------------------------------------------ */

/* Writes "A, B and 3 other fields" for the fields of `set`. */
static void name_fields(vp_field_set set, char *text, size_t size) {
  enum { SHOWN = 3 };
  unsigned count = 0;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    count += (set & VP_FIELD_BIT(field)) != 0;
  unsigned shown = count <= SHOWN ? count : SHOWN - 1;
  unsigned written = 0;
  size_t used = 0;
  text[0] = '\0';
  for (unsigned field = 0; field < VP_FIELD_COUNT && written < shown && used < size; ++field) {
    if ((set & VP_FIELD_BIT(field)) == 0)
      continue;
    const char *separator = written == 0 ? "" : (written + 1 == count ? " and " : ", ");
    used += (size_t)snprintf(text + used, size - used, "%s%s", separator, name_of(field));
    ++written;
  }
  if (shown < count && used < size)
    (void)snprintf(text + used, size - used, " and %u other fields", count - shown);
}

static bool charged_apart(unsigned field) { return vp_field_row((enum vp_field)field)->need == VP_NEED_REQUIRED; }

static void judge_zeroing(const struct judgement *judgement) {
  const struct vp_initialize_call *call = judgement->call;
  vp_field_set garbage = 0;
  unsigned garbage_count = 0;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if (included(judgement, field) && value_of(judgement, field)->kind == VP_VALUE_UNSET && !charged_apart(field)) {
      garbage |= VP_FIELD_BIT(field);
      ++garbage_count;
    }
  if (garbage == 0)
    return;
  char names[VP_MESSAGE_SIZE / 2];
  name_fields(garbage, names, sizeof names);
  const char *verb = garbage_count == 1 ? "holds" : "hold";
  struct vp_finding finding;
  if (call->zeroed_at != 0 && call->zeroed_length < judgement->facts->layout.size) {
    vp_finding_init(&finding, VP_RULE_INIT_ZERO_WRONG_SIZE, call->zeroed_at,
                    "only %" PRIu32 " of the %" PRIu32 " bytes of the initialization data are zeroed%s; "
                    "%s %s garbage when VideoPortInitialize is called",
                    call->zeroed_length, judgement->facts->layout.size,
                    call->zeroed_length == judgement->facts->layout.pointer_size ? ", the size of a pointer" : "",
                    names, verb);
  } else {
    vp_finding_init(&finding, VP_RULE_INIT_NOT_ZEROED, call->site,
                    "the initialization data is not zeroed: %s %s garbage when VideoPortInitialize is called", names,
                    verb);
    vp_finding_note(&finding, call->declared_at, "zero the whole structure before its first member is set");
  }
  report(judgement, &finding, 0);
}

static void judge_wiping(const struct judgement *judgement) {
  vp_field_set wiped = 0;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if (was_wiped(judgement, field))
      wiped |= VP_FIELD_BIT(field);
  if (wiped == 0)
    return;
  char names[VP_MESSAGE_SIZE / 2];
  name_fields(wiped, names, sizeof names);
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_ZERO_AFTER_FILL, judgement->call->wiped_at,
                  "zeroing the initialization data here wipes what was set before: %s", names);
  report(judgement, &finding, 0);
}

/* ---- Callbacks ---------------------------------------------------------------------------------------------- */

static void report_missing(const struct judgement *judgement, enum vp_rule rule, unsigned field) {
  struct vp_finding finding;
  vp_finding_init(&finding, rule, judgement->call->site, "%s is not set when VideoPortInitialize is called",
                  name_of(field));
  report(judgement, &finding, field);
}

static void judge_core_callbacks(const struct judgement *judgement) {
  vp_field_set required = vp_driver_kind_row(VP_DRIVER_LEGACY)->required;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    const struct vp_value *value = value_of(judgement, field);
    if ((required & VP_FIELD_BIT(field)) == 0 || judgement->facts->layout.sizes[field] == 0 ||
        was_wiped(judgement, field))
      continue;
    if (missing(value))
      report_missing(judgement, VP_RULE_INIT_MISSING_CORE_CALLBACK, field);
    else if (!vp_value_is_nonzero(value))
      vp_sink_undecided(judgement->sink, VP_UNDECIDED_VALUE, judgement->call->site);
  }
}

/* The power and child callbacks: a driver that sets none loads as a legacy driver, one that sets all is a Plug and
   Play driver, and everything between is neither. */
static void judge_pnp_callbacks(const struct judgement *judgement) {
  enum vp_driver_kind kind = judgement->facts->driver_kind;
  if (kind == VP_DRIVER_MIRROR || kind == VP_DRIVER_LEGACY)
    return;
  vp_field_set present = 0, absent = 0;
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    if (vp_field_row((enum vp_field)field)->need != VP_NEED_PNP)
      continue;
    const struct vp_value *value = value_of(judgement, field);
    if (judgement->facts->layout.sizes[field] == 0 || (kind == VP_DRIVER_AUTO && !included(judgement, field)))
      return;
    if (was_wiped(judgement, field))
      return;
    if (missing(value))
      absent |= VP_FIELD_BIT(field);
    else if (vp_value_is_nonzero(value))
      present |= VP_FIELD_BIT(field);
    else {
      vp_sink_undecided(judgement->sink, VP_UNDECIDED_VALUE, judgement->call->site);
      return;
    }
  }
  if (absent == 0)
    return;
  if (present != 0) {
    char absent_names[VP_MESSAGE_SIZE / 3], present_names[VP_MESSAGE_SIZE / 3];
    name_fields(absent, absent_names, sizeof absent_names);
    name_fields(present, present_names, sizeof present_names);
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_INIT_PARTIAL_PNP_CALLBACKS, judgement->call->site,
                    "%s %s set, but not %s: set all three for a Plug and Play driver, or none", present_names,
                    (present & (present - 1)) == 0 ? "is" : "are", absent_names);
    report(judgement, &finding, 0);
    return;
  }
  for (unsigned field = 0; kind == VP_DRIVER_PNP && field < VP_FIELD_COUNT; ++field)
    if ((absent & VP_FIELD_BIT(field)) != 0)
      report_missing(judgement, VP_RULE_INIT_MISSING_PNP_CALLBACK, field);
}

static void judge_callback_sections(const struct judgement *judgement) {
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    const struct vp_value *value = value_of(judgement, field);
    if (value->kind != VP_VALUE_FUNCTION)
      continue;
    const struct vp_function *function = vp_facts_function(judgement->facts, value->object);
    if (function == NULL || !vp_section_is_discarded(function->section))
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_INIT_CALLBACK_SECTION, store_site(judgement, field),
                    "%s is registered permanently as %s, but lies in the section INIT, which is discarded after "
                    "DriverEntry",
                    function->name, name_of(field));
    vp_finding_note(&finding, function->site, "%s is defined here", function->name);
    report(judgement, &finding, field);
  }
}

static void judge_interrupt(const struct judgement *judgement) {
  if (!vp_value_is_nonzero(value_of(judgement, VP_FIELD_INTERRUPT)) ||
      !vp_value_is_zero(value_of(judgement, VP_FIELD_RESET_HW)))
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_RESET_HW_WITH_INTERRUPT, judgement->call->site,
                  "HwInterrupt is set, but HwResetHw is not: nothing quiets the interrupt line at shutdown");
  report(judgement, &finding, 0);
}

/* ---- Fields with a fixed value ------------------------------------------------------------------------------ */

static void report_set(const struct judgement *judgement, enum vp_rule rule, unsigned field, const char *why) {
  struct vp_finding finding;
  if (!vp_value_is_nonzero(value_of(judgement, field)) || judgement->facts->layout.sizes[field] == 0)
    return;
  vp_finding_init(&finding, rule, store_site(judgement, field), "%s %s", name_of(field), why);
  report(judgement, &finding, field);
}

static void judge_fixed_fields(const struct judgement *judgement) {
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    switch (vp_field_row((enum vp_field)field)->need) {
    case VP_NEED_ZERO:
      report_set(judgement, VP_RULE_INIT_STARTING_DEVICE_NUMBER, field, "must be zero");
      break;
    case VP_NEED_RESERVED:
      report_set(judgement, VP_RULE_INIT_RESERVED_FIELD, field, "is reserved for system use: leave it zero");
      break;
    case VP_NEED_IGNORED:
      report_set(judgement, VP_RULE_INIT_ADAPTER_INTERFACE_TYPE, field,
                 "is ignored by the port on Windows 2000 and later: leave it zero");
      break;
    default:
      break;
    }
  }
}

/* ---- Legacy resources --------------------------------------------------------------------------------------- */

/* Charges `field`; `wrong` is the member that has to change. */
static void report_legacy(const struct judgement *judgement, enum vp_rule rule, unsigned field, unsigned wrong,
                          const char *message) {
  struct vp_finding finding;
  vp_finding_init(&finding, rule, store_site(judgement, field), "%s", message);
  report(judgement, &finding, wrong);
}

static void judge_legacy_list(const struct judgement *judgement) {
  const struct vp_value *list = value_of(judgement, VP_FIELD_LEGACY_LIST);
  const struct vp_value *count = value_of(judgement, VP_FIELD_LEGACY_COUNT);
  bool has_list = vp_value_is_nonzero(list), has_count = vp_value_is_nonzero(count);
  if (!included(judgement, VP_FIELD_LEGACY_COUNT))
    return;
  if (list->kind == VP_VALUE_ADDRESS && list->storage == VP_STORAGE_AUTOMATIC)
    report_legacy(judgement, VP_RULE_INIT_LEGACY_LIST_STORAGE, VP_FIELD_LEGACY_LIST, VP_FIELD_LEGACY_LIST,
                  "HwLegacyResourceList points to an automatic array, which is gone when the port reads the list "
                  "after DriverEntry: make the array static");
  if (vp_value_is_nonzero(value_of(judgement, VP_FIELD_GET_LEGACY_RESOURCES))) {
    if (has_list)
      report_legacy(judgement, VP_RULE_INIT_LEGACY_LIST_IGNORED, VP_FIELD_LEGACY_LIST, VP_FIELD_LEGACY_LIST,
                    "HwLegacyResourceList is ignored because HwGetLegacyResources is set");
    return;
  }
  if (was_wiped(judgement, VP_FIELD_LEGACY_LIST) || was_wiped(judgement, VP_FIELD_LEGACY_COUNT))
    return;
  if (has_list && missing(count))
    report_legacy(judgement, VP_RULE_INIT_LEGACY_LIST_COUNT, VP_FIELD_LEGACY_LIST, VP_FIELD_LEGACY_COUNT,
                  "HwLegacyResourceList is set, but HwLegacyResourceCount is not");
  else if (has_count && missing(list))
    report_legacy(judgement, VP_RULE_INIT_LEGACY_LIST_COUNT, VP_FIELD_LEGACY_COUNT, VP_FIELD_LEGACY_LIST,
                  "HwLegacyResourceCount is set, but HwLegacyResourceList is not");
  else if (list->kind == VP_VALUE_ADDRESS && list->elements != 0 && count->kind == VP_VALUE_NUMBER &&
           count->number > list->elements) {
    char message[VP_MESSAGE_SIZE];
    (void)snprintf(message, sizeof message,
                   "HwLegacyResourceCount is %" PRIu64 ", but HwLegacyResourceList has %" PRIu32 " element%s",
                   count->number, list->elements, list->elements == 1 ? "" : "s");
    report_legacy(judgement, VP_RULE_INIT_LEGACY_LIST_COUNT, VP_FIELD_LEGACY_COUNT, VP_FIELD_LEGACY_COUNT, message);
  }
}

static void judge_storage(const struct judgement *judgement) {
  enum vp_storage storage = judgement->call->storage;
  if (storage != VP_STORAGE_STATIC && storage != VP_STORAGE_ALLOCATED)
    return;
  struct vp_finding finding;
  vp_site declared_at = judgement->call->declared_at;
  vp_finding_init(&finding, VP_RULE_INIT_STRUCTURE_STORAGE, declared_at != 0 ? declared_at : judgement->call->site,
                  "the initialization data should be an automatic variable of DriverEntry");
  report(judgement, &finding, 0);
}

void vp_judge_initialize(const struct vp_initialize_call *call, const struct vp_facts *facts,
                         const struct vp_sink *sink) {
  const struct judgement judgement = {call, facts, sink};
  if (facts->layout.size == 0 || call->structure == 0) {
    vp_sink_undecided(sink, VP_UNDECIDED_STRUCTURE, call->site);
    return;
  }
  judge_size(&judgement);
  judge_excluded_fields(&judgement);
  judge_zeroing(&judgement);
  judge_wiping(&judgement);
  judge_core_callbacks(&judgement);
  judge_pnp_callbacks(&judgement);
  judge_callback_sections(&judgement);
  judge_interrupt(&judgement);
  judge_fixed_fields(&judgement);
  judge_legacy_list(&judgement);
  judge_storage(&judgement);
}
