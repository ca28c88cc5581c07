/*
 * initialization.h - judging the initialization data and the path through DriverEntry.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * The protocol is run along a path: the observer keeps a vp_entry_path, starting from all zero bytes, and reports
 * what happens in the order in which it happens. The path is plain data: it may be copied, compared byte by byte
 * and thrown away, so that an observer that explores many paths can fork it.
 */
#ifndef VPCHECK_INITIALIZATION_H
#define VPCHECK_INITIALIZATION_H

#include "vpcheck/facts.h"
#include "vpcheck/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A call of VideoPortInitialize: its arguments, what the structure holds at that moment, and how it came to. */
struct vp_initialize_call {
  vp_site site;
  struct vp_value arguments[4];
  vp_object structure; /* the initialization data; 0: not known which memory it is */
  enum vp_storage storage;
  vp_site declared_at; /* of the structure */
  struct vp_value fields[VP_FIELD_COUNT];
  vp_object result; /* identity of the value that the call returns */

  /* Filled in by vp_entry_initialize from the path. */
  vp_site stored_at[VP_FIELD_COUNT]; /* last assignment of each field */
  vp_field_set wiped;                /* fields that were set and then zeroed */
  vp_site wiped_at;
  vp_site zeroed_at; /* last call that zeroed (part of) the structure */
  uint32_t zeroed_length;
};

/* Judges one call by what it shows: every rule about the initialization data that needs no more than that. */
void vp_judge_initialize(const struct vp_initialize_call *call, const struct vp_facts *facts,
                         const struct vp_sink *sink);

/* Judges the functions that the fields hold, once the call has been judged itself. */
void vp_judge_callback_fields(const struct vp_initialize_call *call, const struct vp_facts *facts,
                              const struct vp_sink *sink);

/* What the protocol remembers about one initialization structure along a path. */
struct vp_structure_path {
  vp_object structure;
  vp_site stored_at[VP_FIELD_COUNT];
  vp_field_set wiped;
  vp_site wiped_at;
  vp_site zeroed_at;
  uint32_t zeroed_length;
  vp_field_set garbage; /* fields that something was written to which nobody had set */
  vp_field_set late;    /* fields assigned since the last call */
  uint32_t calls;       /* how often it was handed to VideoPortInitialize */
  vp_site last_call;
  struct vp_value last_context;
  struct vp_value last_fields[VP_FIELD_COUNT]; /* as they were at the last call */
};

enum { VP_MAX_STRUCTURES = 3, VP_MAX_CALLS = 8, VP_MAX_TESTS = 8 };

/* What the protocol remembers along one path through DriverEntry. */
struct vp_entry_path {
  struct vp_structure_path structures[VP_MAX_STRUCTURES]; /* unused ones have structure 0 */
  uint32_t calls;
  vp_site first_call;
  vp_object results[VP_MAX_CALLS]; /* identities of the values the calls returned, latest last */
  vp_site tests[VP_MAX_TESTS];     /* where such a value was tested since the last call */
  uint32_t test_count;
  vp_site opaque_call;   /* a call on the path that might hide a VideoPortInitialize call */
  struct vp_value rival; /* number that such a value was compared with, to keep the lower one */
};

/* A value is stored to `field` of `structure`. */
void vp_entry_store(struct vp_entry_path *path, vp_object structure, enum vp_field field, vp_site site);

/* The whole of `structure` is overwritten by another one of its kind. */
void vp_entry_replace(struct vp_entry_path *path, vp_object structure);

/* What is written to `fields` of `structure` is garbage. An observer that loses track of it may report unknown values
   afterwards. */
void vp_entry_garbage(struct vp_entry_path *path, vp_object structure, vp_field_set fields);

/* `length` bytes of `structure` from `offset` on are filled with a byte that is not zero. */
void vp_entry_fill(struct vp_entry_path *path, vp_object structure, uint32_t offset, uint32_t length,
                   const struct vp_facts *facts);

/* `length` bytes of `structure` from `offset` on are zeroed; `fields` is what the fields held before. */
void vp_entry_zero(struct vp_entry_path *path, vp_object structure, uint32_t offset, uint32_t length,
                   const struct vp_value fields[VP_FIELD_COUNT], vp_site site, const struct vp_facts *facts);

/* VideoPortInitialize is called. Judges the call, and whether it may be made now. `parameters` are the identities of
   the two parameters of DriverEntry, 0 where they are not known. `followed` is told every earlier site whose effect
   this call takes up: assignments and tests that precede it. */
void vp_entry_initialize(struct vp_entry_path *path, struct vp_initialize_call *call, const vp_object parameters[2],
                         const struct vp_facts *facts, const struct vp_sink *sink,
                         void (*followed)(void *context, vp_site site), void *followed_context);

/* A value returned by VideoPortInitialize is tested at `site`. */
void vp_entry_test(struct vp_entry_path *path, vp_object value, vp_site site);

/* A value returned by VideoPortInitialize is compared with `other`, to keep the lower one: that chooses between the
   values of several calls and interprets none. */
void vp_entry_choose(struct vp_entry_path *path, const struct vp_value *other);

/* A function is called that the observer cannot look into and that might call VideoPortInitialize. `followed` is told
   every earlier site whose effect such a call might take up; NULL: nobody wants to know. */
void vp_entry_opaque_call(struct vp_entry_path *path, vp_site site, void (*followed)(void *context, vp_site site),
                          void *followed_context);

/* DriverEntry returns `value`. `results` holds what is known on this path about the values of path->results, one
   for each. */
void vp_entry_return(const struct vp_entry_path *path, const struct vp_value *value,
                     const struct vp_value results[VP_MAX_CALLS], vp_site site, const struct vp_sink *sink);

/* Judges DriverEntry's type. */
void vp_judge_entry_signature(const struct vp_function *entry, const struct vp_facts *facts,
                              const struct vp_sink *sink);

/* ---- What all calls of a driver show together --------------------------------------------------------------- */

enum { VP_MAX_SIZES = 8 };

/* Starts as all zero bytes. */
struct vp_registration_summary {
  uint32_t calls;
  uint64_t sizes[VP_MAX_SIZES]; /* the constant values of HwInitDataSize */
  uint32_t size_count;
  bool sizes_unknown;         /* another value may have been used */
  vp_field_set set;           /* fields that were non-null in some call */
  vp_field_set null;          /* fields that were null, or absent, in some call */
  vp_field_set unknown;       /* fields whose value was unknown in some call */
  uint64_t largest_extension; /* largest HwDeviceExtensionSize */
  uint64_t largest_child_extension;
};

/* Adds a call to what is known. */
void vp_summary_add(struct vp_registration_summary *summary, const struct vp_initialize_call *call,
                    const struct vp_facts *facts);

/* Adds what other calls of the same driver show. */
void vp_summary_merge(struct vp_registration_summary *summary, const struct vp_registration_summary *other);

/* Whether every HwInitDataSize that the driver uses excludes `field`. False where that is not known. */
bool vp_summary_sizes_exclude(const struct vp_registration_summary *summary, enum vp_field field,
                              const struct vp_facts *facts);

/* Whether some registration declares, or may declare, legacy resources, which the port then claims for the driver. */
bool vp_summary_may_claim_legacy_ranges(const struct vp_registration_summary *summary);

/* Whether every HwInitDataSize that the driver uses is the NT4 size. False where that is not known. */
bool vp_summary_nt4_only(const struct vp_registration_summary *summary, const struct vp_facts *facts);

#ifdef __cplusplus
}
#endif

#endif
