/*
 * map.h - what a driver registers, and what each of its callbacks leads to.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A map is for people who want to know their way about a driver. It judges what vp_judge_program judges of roles, calls
 * and placement, and nothing else: what depends on a path is not in it.
 */
#ifndef VPCHECK_MAP_H
#define VPCHECK_MAP_H

#include "vpcheck/program.h"

#ifdef __cplusplus
extern "C" {
#endif

/* When in the life of a driver callbacks are called, in the order of that life. */
enum vp_stage {
  VP_STAGE_START,
  VP_STAGE_REQUESTS,
  VP_STAGE_INTERRUPTS, /* and what comes from them or from the timer */
  VP_STAGE_POWER,
  VP_STAGE_DEVICES, /* children, and interfaces to other drivers */
  VP_STAGE_END,     /* resets and crashes */
  VP_STAGE_SERVICES /* while a service runs to which they are passed, or for what it sets up */
};

/* The stage in which callbacks of `role` are called. */
enum vp_stage vp_role_stage(enum vp_role role);

/* The service that receives callbacks of `role` in a parameter; VP_SERVICE_NONE if they are registered otherwise. */
enum vp_service vp_role_receiver(enum vp_role role);

/* What is called. */
enum vp_map_target {
  VP_MAP_SERVICE,  /* a service, or a function that the port provides through an interface */
  VP_MAP_FUNCTION, /* a function of the driver */
  VP_MAP_UNSEEN,   /* a function of the driver that none of the files seen defines */
  VP_MAP_OTHER     /* a function that is neither the port's nor the driver's */
};

/* The callback itself makes the call. */
#define VP_MAP_DIRECT SIZE_MAX

/* A call that a callback leads to. */
struct vp_map_call {
  const struct vp_call *call; /* lent by the program */
  enum vp_map_target target;
  size_t via; /* the position, among the callback's calls, of the call that leads to this one by a shortest chain */
  char *forbidden; /* why this callback must not lead to it, a sentence without full stop; NULL: it may, or nobody can
                      tell. Then the other two mean nothing. */
  enum vp_rule rule;
  enum vp_severity severity; /* not VP_ADVICE */
};

/* Where a callback lies in memory, compared with where it should. */
enum vp_placement {
  VP_PLACEMENT_FREE,             /* no page says where it should lie */
  VP_PLACEMENT_UNKNOWN,          /* its definition, or its section, is not known */
  VP_PLACEMENT_RIGHT,            /* as it should */
  VP_PLACEMENT_COULD_BE_PAGED,   /* it stays in memory, although it should be pageable */
  VP_PLACEMENT_MUST_BE_RESIDENT, /* it is pageable, but must stay in memory */
  VP_PLACEMENT_DISCARDED         /* it goes away with the section INIT before it can be called */
};

/* A function in one of its roles. */
struct vp_map_callback {
  vp_object function;
  enum vp_role role;
  const struct vp_role_taken **uses; /* where it is registered as that, lent by the program and in its order */
  size_t use_count;
  enum vp_placement placement;
  struct vp_map_call *calls; /* all of them have their place, those that the role's rules look at come first */
  size_t call_count;
};

struct vp_map {
  struct vp_map_callback *callbacks; /* in the order of a driver's life, then of registration */
  size_t callback_count;
  vp_object *unreached; /* functions that call the port although no callback leads to them */
  size_t unreached_count;
};

/* Makes the map of `program`, which must outlive it; may be one unit, or several that are linked. Returns false if
   there was not enough memory. Free `map` in any case. */
bool vp_map_make(struct vp_map *map, const struct vp_program *program);

void vp_map_free(struct vp_map *map);

#ifdef __cplusplus
}
#endif

#endif
