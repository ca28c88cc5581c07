/*
 * lock_trail.h - what paths do to spin locks, for a program of several files.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Whoever sees one file does not know what a function of another file does to a spin lock. So the observer takes down,
 * along each path, what is acquired and released in plain sight and which functions are called of which only the other
 * file tells. With all files at hand, vp_judge_program finds out what those functions do, and follows the trail again.
 *
 * A vp_lock_trail starts from all zero bytes. It is plain data: it may be copied, compared byte by byte and thrown
 * away.
 */
#ifndef VPCHECK_LOCK_TRAIL_H
#define VPCHECK_LOCK_TRAIL_H

#include "vpcheck/observation.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { VP_MAX_LOCK_STEPS = 8 };

enum vp_lock_step_kind {
  VP_LOCK_ACQUIRED,
  VP_LOCK_RELEASED,
  VP_LOCK_PASSED /* a function of another file is called, which may do either */
};

struct vp_lock_step {
  enum vp_lock_step_kind kind;
  vp_site site;
  vp_object callee; /* VP_LOCK_PASSED: the function */
};

/* What a path has done to spin locks since it entered the function in which it begins. A lock that is acquired and
   released again, with nothing in between, is left out. */
struct vp_lock_trail {
  struct vp_lock_step steps[VP_MAX_LOCK_STEPS];
  uint32_t count;
  bool lost; /* what the path did before the first step is not known */
};

/* Adds a step. The trail loses its oldest step if there is no room. */
void vp_lock_trail_add(struct vp_lock_trail *trail, enum vp_lock_step_kind kind, vp_site site, vp_object callee);

/* Something may have happened to spin locks that nobody can tell. */
void vp_lock_trail_lose(struct vp_lock_trail *trail);

/* A call on a path: one of the port of which only the whole program tells whether a spin lock is held, or one of a
   function of another file. The level was not tested on the path. */
struct vp_lock_use {
  vp_object caller;          /* the function whose text holds the call */
  vp_object callee;          /* the function of another file; 0: the call is one of the port */
  enum vp_service service;   /* VP_SERVICE_NONE: neither this nor the next two, or an interface's function */
  const char *interface_tag; /* the tag of the interface through which the function is called; NULL: none */
  const char *member;        /* the interface's member */
  struct vp_level_arguments arguments;
  vp_site site;
  vp_object function; /* the function in which the path begins */
  enum vp_role root;  /* what it is registered as */
  bool assumed;       /* it is taken for that, although nothing registers it in the file */
  struct vp_lock_trail trail;
};

/* A way to leave a function all of whose paths were seen. */
struct vp_lock_exit {
  vp_object function;
  struct vp_lock_trail trail;
};

#ifdef __cplusplus
}
#endif

#endif
