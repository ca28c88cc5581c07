/*
 * facts.c - looking things up in what is known of a program.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/facts.h"

#include <string.h>

uint32_t vp_layout_version_size(const struct vp_layout *layout, enum vp_version version) {
  enum vp_field first_absent = vp_version_row(version)->first_absent;
  if (first_absent == VP_FIELD_COUNT || layout->sizes[first_absent] == 0)
    return layout->size;
  return layout->offsets[first_absent];
}

bool vp_section_is_paged(const char *section) { return section != NULL && strncmp(section, "PAGE", 4) == 0; }

bool vp_section_is_discarded(const char *section) { return section != NULL && strcmp(section, "INIT") == 0; }

bool vp_function_is_pageable(const struct vp_function *function) {
  return (vp_section_is_paged(function->section) && !function->resident) || function->paged_code != 0;
}

const struct vp_function *vp_facts_function(const struct vp_facts *facts, vp_object object) {
  if (object == 0 || object > facts->function_count)
    return NULL;
  return &facts->functions[object - 1];
}
