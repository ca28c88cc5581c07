/*
 * signature.h - comparing a function's type with what a role or a service asks for.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_SIGNATURE_H
#define VPCHECK_SIGNATURE_H

#include "vpcheck/observation.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The first thing in which two function types differ, gravest first. */
enum vp_difference {
  VP_SAME,
  VP_DIFFERENT_POINTEE,   /* a pointer leads to something else: the same to the processor */
  VP_DIFFERENT_PARAMETER, /* a parameter of another kind or width, or a pointer to another structure of the protocol */
  VP_DIFFERENT_COUNT,     /* another number of parameters, or a variable one */
  VP_DIFFERENT_RESULT,
  VP_DIFFERENCE_UNKNOWN /* declared without a prototype */
};

struct vp_comparison {
  enum vp_difference difference;
  unsigned parameter;      /* 0-based, for VP_DIFFERENT_POINTEE and VP_DIFFERENT_PARAMETER */
  bool convention_differs; /* whatever `difference` is; matters on 32-bit x86 only */
};

/* Compares a function's type with the callback type of `role`. Where no page fixes the type, every function has it. */
struct vp_comparison vp_compare_with_role(enum vp_role role, const struct vp_signature *signature);

/* Compares a function's type with the type of `service`. */
struct vp_comparison vp_compare_with_service(enum vp_service service, const struct vp_signature *signature);

/* Writes what `comparison` of `signature` with `role` found, seen from the role, to `text` of `size` bytes. */
void vp_describe_difference(char *text, size_t size, enum vp_role role, const struct vp_signature *signature,
                            const struct vp_comparison *comparison);

/* Whether a function of this type looks like a callback of `role`: as many parameters, of the same shapes, and pointers
   to the protocol's structures where the role has them. The calling convention is not compared. No function looks like
   a callback of a role whose type no page fixes. */
bool vp_role_matches(enum vp_role role, const struct vp_signature *signature);

#ifdef __cplusplus
}
#endif

#endif
