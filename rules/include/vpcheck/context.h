/*
 * context.h - in which contexts the functions of a program may run.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A callback's role says at which level its code runs and what it may call. The same holds for everything that its
 * calls lead to. vp_judge_program judges what follows from roles and calls alone; where it matters whether a spin lock
 * is held, the call is judged on its path (level.h), and needs to know what is found here.
 */
#ifndef VPCHECK_CONTEXT_H
#define VPCHECK_CONTEXT_H

#include "vpcheck/program.h"

#ifdef __cplusplus
extern "C" {
#endif

/* In what contexts one function may run. */
struct vp_function_context {
  vp_role_set roles;  /* of the callbacks that lead to it, itself among them */
  bool may_be_locked; /* a callback that runs below DISPATCH_LEVEL leads to it, and also to VideoPortAcquireSpinLock:
                         only a path tells whether the lock is held */
};

struct vp_contexts {
  struct vp_function_context *functions; /* by number, less 1 */
  size_t function_count;
};

/* Finds the contexts of all functions from `facts`, `calls` and `roles` of `program`; nothing else of it is looked at.
   Returns false if there was not enough memory; then all functions have no context. */
bool vp_contexts_find(struct vp_contexts *contexts, const struct vp_program *program);

/* The contexts of `function`. */
struct vp_function_context vp_contexts_of(const struct vp_contexts *contexts, vp_object function);

/* Frees what vp_contexts_find allocated. */
void vp_contexts_free(struct vp_contexts *contexts);

#ifdef __cplusplus
}
#endif

#endif
