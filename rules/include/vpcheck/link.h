/*
 * link.h - joining what several translation units show to one program.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Each unit is observed by itself, and numbers its functions and places for itself. Linking finds out which functions
 * are the same, gives them and the places common numbers, and adds up everything else, so that the program can be
 * judged as if it had been one unit.
 */
#ifndef VPCHECK_LINK_H
#define VPCHECK_LINK_H

#include "vpcheck/context.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One translation unit. Everything is lent, and must outlive what is linked from it. */
struct vp_unit {
  const struct vp_program *program;
  const vp_site *sites; /* the program's number of each of the unit's places, from its place 1 on: one place that
                           several units see has one number */
  vp_site site_count;
};

/* What several units show together. */
struct vp_linked {
  struct vp_program program;
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_contexts contexts;
  const struct vp_unit *units;
  size_t unit_count;
  vp_object **functions; /* by unit, then by its function less 1: the number in the program */
  void **owned;          /* what vp_linked_free frees */
  size_t owned_count;
};

/* Links `count` units, in an order that decides which of several equal facts comes first. Functions are the same if
   they have external linkage and one name for the linker. Returns false if there was not enough memory. Free `linked`
   in any case. */
bool vp_link(struct vp_linked *linked, const struct vp_unit *units, size_t count);

void vp_linked_free(struct vp_linked *linked);

/* Judges the program, and once more what units could judge, as far as it may look different with what the others know.
   Returns false if there was not enough memory; what was found until then has been reported. */
bool vp_judge_linked(const struct vp_linked *linked, const struct vp_sink *sink);

/* Judges the paths through DriverEntry that lead through several units, and adds to `linked` what they show: how
   VideoPortInitialize is called, which functions it receives, and which sites a later call takes up. To be called after
   vp_link and before anything that asks for these. Returns false if there was not enough memory. */
bool vp_replay_entry(struct vp_linked *linked, const struct vp_sink *sink);

/* The number that a place, or a function, of unit number `unit` has in the program; 0 for 0. */
vp_site vp_linked_site(const struct vp_linked *linked, size_t unit, vp_site site);
vp_object vp_linked_function(const struct vp_linked *linked, size_t unit, vp_object function);

/* `finding`, which was made in unit number `unit`, in the program's numbers. */
struct vp_finding vp_linked_finding(const struct vp_linked *linked, size_t unit, const struct vp_finding *finding);

#ifdef __cplusplus
}
#endif

#endif
