/*
 * facts.h - what is known of a program as a whole while one of its paths is judged.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_FACTS_H
#define VPCHECK_FACTS_H

#include "vpcheck/observation.h"

#ifdef __cplusplus
extern "C" {
#endif

struct vp_facts {
  enum vp_driver_kind driver_kind; /* what the user says the driver is */
  bool conventions_differ;         /* 32-bit x86: stdcall and the C convention are not the same */
  struct vp_layout layout;
  const struct vp_function *functions; /* lent by the observer */
  size_t function_count;
  bool sections_known; /* the section and the PAGED_CODE() of every function that has them are filled in */
};

/* Whether `function` is pageable: it lies in a PAGE section, or states PAGED_CODE(). */
bool vp_function_is_pageable(const struct vp_function *function);

/* Whether `section` is paged: its name begins with PAGE. NULL: the default section. */
bool vp_section_is_paged(const char *section);

/* Whether `section` is INIT, which goes away when DriverEntry has returned. */
bool vp_section_is_discarded(const char *section);

/* The function that `object` names, or NULL if it names none. */
const struct vp_function *vp_facts_function(const struct vp_facts *facts, vp_object object);

#ifdef __cplusplus
}
#endif

#endif
