/*
 * level_findings.h - what to say of a call, once it is known whether a spin lock is held.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_LEVEL_FINDINGS_H
#define VPCHECK_LEVEL_FINDINGS_H

#include "forbidden.h"
#include "vpcheck/level.h"

/* Starts the finding that `call` of `target` is under a spin lock. Returns false if it may be made there. */
bool vp_locked_call_finding(struct vp_finding *finding, const struct vp_target *target,
                            const struct vp_level_call *call);

/* Starts the finding that `call` is where no spin lock is held. Returns false if it may be made there. */
bool vp_unlocked_call_finding(struct vp_finding *finding, const struct vp_target *target,
                              const struct vp_level_call *call);

#endif
