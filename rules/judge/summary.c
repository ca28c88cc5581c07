/*
 * summary.c - what all VideoPortInitialize calls of a driver show together.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/initialization.h"

static void add_size(struct vp_registration_summary *summary, uint64_t size) {
  for (uint32_t i = 0; i < summary->size_count; ++i)
    if (summary->sizes[i] == size)
      return;
  if (summary->size_count == VP_MAX_SIZES)
    summary->sizes_unknown = true;
  else
    summary->sizes[summary->size_count++] = size;
}

static void add_size_value(struct vp_registration_summary *summary, const struct vp_value *value) {
  if (value->kind == VP_VALUE_NUMBER)
    add_size(summary, value->number);
  else
    summary->sizes_unknown |= value->kind != VP_VALUE_UNSET;
}

static void raise_to(uint64_t *largest, uint64_t number) {
  if (number > *largest)
    *largest = number;
}

static void raise_to_value(uint64_t *largest, const struct vp_value *value) {
  if (value->kind == VP_VALUE_NUMBER)
    raise_to(largest, value->number);
}

void vp_summary_add(struct vp_registration_summary *summary, const struct vp_initialize_call *call,
                    const struct vp_facts *facts) {
  ++summary->calls;
  add_size_value(summary, &call->fields[VP_FIELD_SIZE]);
  raise_to_value(&summary->largest_extension, &call->fields[VP_FIELD_DEVICE_EXTENSION_SIZE]);
  raise_to_value(&summary->largest_child_extension, &call->fields[VP_FIELD_CHILD_EXTENSION_SIZE]);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    const struct vp_value *value = &call->fields[field];
    if (facts->layout.sizes[field] == 0 || vp_value_is_zero(value) || value->kind == VP_VALUE_UNSET)
      summary->null |= VP_FIELD_BIT(field);
    else if (vp_value_is_nonzero(value))
      summary->set |= VP_FIELD_BIT(field);
    else
      summary->unknown |= VP_FIELD_BIT(field);
  }
}

void vp_summary_merge(struct vp_registration_summary *summary, const struct vp_registration_summary *other) {
  summary->calls += other->calls;
  for (uint32_t i = 0; i < other->size_count; ++i)
    add_size(summary, other->sizes[i]);
  summary->sizes_unknown |= other->sizes_unknown;
  summary->set |= other->set;
  summary->null |= other->null;
  summary->unknown |= other->unknown;
  raise_to(&summary->largest_extension, other->largest_extension);
  raise_to(&summary->largest_child_extension, other->largest_child_extension);
}

bool vp_summary_sizes_exclude(const struct vp_registration_summary *summary, enum vp_field field,
                              const struct vp_facts *facts) {
  if (summary->sizes_unknown || summary->size_count == 0)
    return false;
  for (uint32_t i = 0; i < summary->size_count; ++i)
    if (summary->sizes[i] >= (uint64_t)facts->layout.offsets[field] + facts->layout.sizes[field])
      return false;
  return true;
}

bool vp_summary_may_claim_legacy_ranges(const struct vp_registration_summary *summary) {
  const vp_field_set lists = VP_FIELD_BIT(VP_FIELD_LEGACY_LIST) | VP_FIELD_BIT(VP_FIELD_GET_LEGACY_RESOURCES);
  return ((summary->set | summary->unknown) & lists) != 0;
}

bool vp_summary_nt4_only(const struct vp_registration_summary *summary, const struct vp_facts *facts) {
  uint64_t nt4 = vp_layout_version_size(&facts->layout, VP_VERSION_NT4);
  return !summary->sizes_unknown && summary->size_count == 1 && summary->sizes[0] == nt4;
}
