/*
 * forbidden.h - what a context forbids to call.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_FORBIDDEN_H
#define VPCHECK_FORBIDDEN_H

#include "vpcheck/finding.h"

/* What is called: a service, or a function that the port provides through an interface. */
struct vp_target {
  const char *name;        /* NULL: neither */
  enum vp_service service; /* VP_SERVICE_NONE: provided through an interface */
  struct vp_irql_range irql;
  vp_role_set only_from, never_from;
  bool debugging;
};

/* `interface_tag` and `member` may be NULL. */
struct vp_target vp_target_of(enum vp_service service, const char *interface_tag, const char *member);

/* The highest level at which `target` may be called, as far as its arguments are known. */
enum vp_irql vp_target_highest(const struct vp_target *target, const struct vp_level_arguments *arguments);

/* How the target is called. */
struct vp_manner {
  struct vp_level_arguments arguments;
  bool low_priority;  /* HwVidSynchronizeExecutionCallback: at VpLowPriority, in a driver without an interrupt */
  bool may_be_locked; /* a spin lock may be held */
  bool on_path;       /* what is not known will not be found out */
};

/* What is wrong with a call. */
enum vp_offence {
  VP_OFFENCE_NONE,
  VP_OFFENCE_CALLER,     /* the service may be called from other roles only */
  VP_OFFENCE_NOT_LISTED, /* the role may call listed services only */
  VP_OFFENCE_NAMED,      /* a page names the service as forbidden in this role */
  VP_OFFENCE_LEVEL,      /* the role runs at too high a level */
  VP_OFFENCE_TOO_LOW,    /* the role runs at too low a level */
  VP_OFFENCE_WAIT,
  VP_OFFENCE_PAGED_POOL,
  VP_OFFENCE_ALLOCATES,
  VP_OFFENCE_STALL
};

struct vp_verdict {
  enum vp_offence offence; /* VP_OFFENCE_NONE: the call may be made, and nothing else is filled in */
  enum vp_rule rule;
  enum vp_severity severity;
};

/* Judges a call of `target` in code of `role`. Where several rules apply, the gravest speaks; where they weigh the
   same, the one about the service, which is the more specific. */
struct vp_verdict vp_verdict_in_role(const struct vp_target *target, enum vp_role role, const struct vp_manner *manner);

/* Judges a call of `target` while a spin lock is held. */
struct vp_verdict vp_verdict_under_lock(const struct vp_target *target, const struct vp_level_arguments *arguments);

/* Starts the finding that `verdict` asks for. */
void vp_verdict_init_finding(struct vp_finding *finding, const struct vp_verdict *verdict,
                             const struct vp_target *target, enum vp_role role,
                             const struct vp_level_arguments *arguments, vp_site site);

/* The same for one made under a spin lock. */
void vp_verdict_init_finding_under_lock(struct vp_finding *finding, const struct vp_verdict *verdict,
                                        const struct vp_target *target, const struct vp_level_arguments *arguments,
                                        vp_site site);

/* Whether code of `role` runs at DISPATCH_LEVEL or above, or below it. Both are false where no page says. */
bool vp_role_is_raised(enum vp_role role);
bool vp_role_is_below_dispatch(enum vp_role role);

/* Whether a test of the level may keep code of `role` from a call: what is said about the role follows from its
   level. */
bool vp_role_heeds_level_checks(enum vp_role role);

#endif
