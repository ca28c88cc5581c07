/*
 * level.h - judging calls by whether a spin lock is held.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * vp_judge_program says what the role of a callback forbids. Whether a spin lock is held shows only along a path.
 * Between the two, a call is found once: what is said here holds if the roles that lead to the call leave it open,
 * which is the condition of the finding. Whether VideoPortWaitForSingleObject waits, both may say: it is the same
 * finding.
 *
 * The observer keeps a vp_level for each path, starting from all zero bytes, and reports every call of the port in the
 * order in which they are made. A vp_level is plain data: it may be copied, compared byte by byte and thrown away.
 */
#ifndef VPCHECK_LEVEL_H
#define VPCHECK_LEVEL_H

#include "vpcheck/context.h"
#include "vpcheck/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { VP_MAX_LOCKS = 4 };

/* What the protocol remembers of spin locks along a path. */
struct vp_level {
  vp_object locks[VP_MAX_LOCKS]; /* the identities of those held, latest last; 0: not known */
  vp_site acquired_at[VP_MAX_LOCKS];
  uint32_t count;
  bool unknown; /* others may be held, too */
};

/* A call of the port on a path. */
struct vp_level_call {
  vp_site site;
  enum vp_service service;
  const char *interface_tag; /* the tag of the interface through which the function is called; NULL: none */
  const char *member;        /* the interface's member */
  vp_object lock; /* the spin lock that is passed: the identity of what the argument points to; 0: not known */
  struct vp_level_arguments arguments; /* on this path */
  bool level_checked;                  /* the level was tested on this path */
  enum vp_role root;                   /* what the function is registered as in which the path begins */
  vp_object caller;                    /* the function whose text holds the call */
};

/* A call of the port is made: judges it, and takes up what it does to the level. */
void vp_level_call(struct vp_level *level, const struct vp_level_call *call, const struct vp_sink *sink);

/* A function is called that the observer cannot look into and that may acquire or release spin locks. Nothing is said
   until a lock is acquired in plain sight. */
void vp_level_opaque_call(struct vp_level *level);

#ifdef __cplusplus
}
#endif

#endif
