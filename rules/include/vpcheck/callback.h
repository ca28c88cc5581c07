/*
 * callback.h - judging the function pointers that a miniport hands to the port.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_CALLBACK_H
#define VPCHECK_CALLBACK_H

#include "vpcheck/facts.h"
#include "vpcheck/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Where a pointer comes from whose value is not known. */
enum vp_origin {
  VP_ORIGIN_UNKNOWN,
  VP_ORIGIN_RESULT, /* a call returned it, as a value of `origin_shape` */
  VP_ORIGIN_DATA    /* read from a variable or member that is a pointer to data by its type; PVOID is not */
};

/* A value reaches a place where the port expects a callback. */
struct vp_callback_use {
  vp_site site; /* the argument, or the call that hands the structure over */
  enum vp_role role;
  enum vp_service service; /* the service that receives it; VP_SERVICE_NONE for a member of a structure */
  const char *place;       /* what receives it, for messages: "VideoPortStartDma", "HwTimer" */
  struct vp_value value;
  enum vp_origin origin;
  enum vp_shape origin_shape;
  const struct vp_signature *pointer_type; /* of the function pointer that it was read from, if its value is not known
                                              but its type is; NULL: another type; lent */
  bool cast;                               /* an explicit cast stands around it */
  bool from_storage;                       /* it is read from a variable or member that can be written at any time */
};

/* Judges one use: whether it is a function, and one of the right type. A null pointer in a place where NULL is
   documented (vp_callback_argument.null_unhooks) breaks no rule; neither does a null member of the initialization data,
   which has rules of its own. */
void vp_judge_callback(const struct vp_callback_use *use, const struct vp_facts *facts, const struct vp_sink *sink);

/* The function `object` is taken as a callback of `role`, with an explicit cast around it at `site`. Judges whether the
   cast is of no use. */
void vp_judge_cast(enum vp_role role, vp_object object, const struct vp_facts *facts, vp_site site,
                   const struct vp_sink *sink);

/* The Context argument of a service that takes a callback. It outlives the call if the callback does. */
struct vp_context_use {
  vp_site site;
  enum vp_service service;
  struct vp_value value;
  enum vp_pool pool;        /* that the memory comes from */
  bool in_pageable_section; /* static data in a section that is paged */
};

/* Judges whether the context lives, and stays resident, as long as it may be used. */
void vp_judge_context(const struct vp_context_use *use, const struct vp_sink *sink);

/* What a member of a structure holds. */
struct vp_member_value {
  const struct vp_member_row *member;
  struct vp_value value;
};

/* A structure that the driver must fill in is handed over: DDC_CONTROL, I2C_CALLBACKS. */
struct vp_structure_use {
  vp_site site;
  const char *place; /* what receives it: "VideoPortDDCMonitorHelper", "I2CStart" */
  const struct vp_structure_row *structure;
  const struct vp_member_value *members; /* those of nested structures in place of the structure; lent */
  unsigned member_count;
};

/* Judges whether every member is set that must be. */
void vp_judge_structure(const struct vp_structure_use *use, const struct vp_sink *sink);

/* An element of the array that VIDEO_PORT_CONFIG_INFO.EmulatorAccessEntries points to. */
struct vp_emulator_entry {
  vp_site site;   /* its initializer, else where the array is handed over */
  uint32_t index; /* in the array */
  struct vp_value access_type, access_mode, string_support, routine;
};

/* Judges whether the routine fits the rest of the entry. */
void vp_judge_emulator_entry(const struct vp_emulator_entry *entry, const struct vp_facts *facts,
                             const struct vp_sink *sink);

/* EmulatorAccessEntries is set to `value` at `site`. */
void vp_judge_emulator_entries(const struct vp_value *value, vp_site site, const struct vp_sink *sink);

/* VideoPortRegisterBugcheckCallback is called. */
struct vp_bugcheck_registration {
  vp_site site;
  struct vp_value code, callback, size;
};

void vp_judge_bugcheck_registration(const struct vp_bugcheck_registration *registration, const struct vp_sink *sink);

/* A bug-check callback writes `bytes` bytes to its buffer at `site`, on a path on which BufferSize may be less. */
void vp_judge_bugcheck_write(uint64_t bytes, vp_site site, const struct vp_sink *sink);

/* VideoPortGetProcAddress is asked for `name` of `length` bytes at `site`. `signature` is the type of function that the
   result is cast to; NULL if it is not known. */
void vp_judge_lookup(const char *name, size_t length, const struct vp_signature *signature,
                     const struct vp_facts *facts, vp_site site, const struct vp_sink *sink);

/* What VideoPortGetProcAddress returned at `looked_up_at` for `service` is called at `site`, where it may be NULL.
   VP_SERVICE_NONE: for a name that is not known. */
void vp_judge_unchecked_call(enum vp_service service, vp_site site, vp_site looked_up_at, const struct vp_sink *sink);

#ifdef __cplusplus
}
#endif

#endif
