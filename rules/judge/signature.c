/*
 * signature.c - comparing a function's type with what a role or a service asks for.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/signature.h"

#include <stdio.h>
#include <string.h>

static bool is_named(const char *pointee) { return pointee != NULL && pointee[0] != '\0'; }

/* Whether the protocol has a structure of that tag. */
static bool is_protocol_structure(const char *tag) {
  for (unsigned type = 0; type < VP_TYPE_COUNT; ++type) {
    const char *pointee = vp_type_row((enum vp_type)type)->pointee;
    if (is_named(pointee) && strcmp(pointee, tag) == 0)
      return true;
  }
  return false;
}

/* A number as wide as a pointer travels like one; how wide that is depends on the target. */
static bool same_shape(enum vp_shape expected, enum vp_shape actual) {
  return expected == actual || (expected == VP_SHAPE_WORD &&
                                (actual == VP_SHAPE_LONG || actual == VP_SHAPE_LONGLONG || actual == VP_SHAPE_POINTER));
}

static bool is_pointer(enum vp_shape shape) { return shape == VP_SHAPE_POINTER || shape == VP_SHAPE_FUNCTION; }

static enum vp_difference compare_type(enum vp_type type, const struct vp_signature_type *actual) {
  const struct vp_type_row *expected = vp_type_row(type);
  /* A function behind a PVOID, or the other way round. */
  if (expected->shape != actual->shape && is_pointer(expected->shape) && is_pointer(actual->shape) &&
      !is_named(expected->pointee) && !is_named(actual->pointee))
    return VP_DIFFERENT_POINTEE;
  if (is_pointer(expected->shape) && actual->word)
    return VP_DIFFERENT_POINTEE; /* ULONG_PTR for PVOID */
  if (!same_shape(expected->shape, actual->shape))
    return VP_DIFFERENT_PARAMETER;
  if (expected->pointee == NULL || actual->pointee == NULL || strcmp(expected->pointee, actual->pointee) == 0)
    return VP_SAME;
  /* Two different structures of the protocol are a mistake; a structure of the driver's own may be a disguise. */
  bool both_known = is_named(expected->pointee) && is_protocol_structure(actual->pointee);
  return both_known ? VP_DIFFERENT_PARAMETER : VP_DIFFERENT_POINTEE;
}

static struct vp_comparison compare(enum vp_type result, enum vp_convention convention, unsigned parameter_count,
                                    const struct vp_parameter *parameters, const struct vp_signature *signature) {
  struct vp_comparison comparison = {VP_SAME, 0, signature->convention != convention};
  if (!signature->known) {
    comparison.difference = VP_DIFFERENCE_UNKNOWN;
    return comparison;
  }
  if (compare_type(result, &signature->result) == VP_DIFFERENT_PARAMETER) {
    comparison.difference = VP_DIFFERENT_RESULT;
    return comparison;
  }
  if (parameter_count != 0 && parameters[parameter_count - 1].type == VP_TYPE_ELLIPSIS)
    --parameter_count;
  else if (signature->variadic)
    comparison.difference = VP_DIFFERENT_COUNT;
  if (signature->parameter_count != parameter_count)
    comparison.difference = VP_DIFFERENT_COUNT;
  for (unsigned i = 0; i < parameter_count && comparison.difference != VP_DIFFERENT_COUNT; ++i) {
    enum vp_difference difference = compare_type(parameters[i].type, &signature->parameters[i]);
    if (difference > comparison.difference) {
      comparison.difference = difference;
      comparison.parameter = i;
    }
  }
  return comparison;
}

struct vp_comparison vp_compare_with_role(enum vp_role role, const struct vp_signature *signature) {
  const struct vp_role_row *row = vp_role_row(role);
  if (row->any_signature)
    return (struct vp_comparison){VP_SAME, 0, false};
  return compare(row->result, row->convention, row->parameter_count, row->parameters, signature);
}

struct vp_comparison vp_compare_with_service(enum vp_service service, const struct vp_signature *signature) {
  const struct vp_service_row *row = vp_service_row(service);
  return compare(row->result, row->convention, row->parameter_count, row->parameters, signature);
}

void vp_describe_difference(char *text, size_t size, enum vp_role role, const struct vp_signature *signature,
                            const struct vp_comparison *comparison) {
  const struct vp_role_row *row = vp_role_row(role);
  switch (comparison->difference) {
  case VP_DIFFERENT_RESULT:
    (void)snprintf(text, size, "it must return %s", vp_type_row(row->result)->name);
    return;
  case VP_DIFFERENT_COUNT:
    if (signature->variadic)
      (void)snprintf(text, size, "it takes a variable number of parameters, not %u", row->parameter_count);
    else
      (void)snprintf(text, size, "it takes %u parameter%s, not %u", signature->parameter_count,
                     signature->parameter_count == 1 ? "" : "s", row->parameter_count);
    return;
  default:
    (void)snprintf(text, size, "parameter %u must be %s %s", comparison->parameter + 1,
                   vp_type_row(row->parameters[comparison->parameter].type)->name,
                   row->parameters[comparison->parameter].name);
  }
}

bool vp_role_matches(enum vp_role role, const struct vp_signature *signature) {
  const struct vp_role_row *row = vp_role_row(role);
  struct vp_comparison comparison = vp_compare_with_role(role, signature);
  if (row->any_signature || comparison.difference > VP_DIFFERENT_POINTEE)
    return false;
  for (unsigned i = 0; i < row->parameter_count; ++i) {
    const char *expected = vp_type_row(row->parameters[i].type)->pointee;
    const char *actual = signature->parameters[i].pointee;
    if (signature->parameters[i].shape == VP_SHAPE_FUNCTION)
      return false;
    if (is_named(expected) && (actual == NULL || strcmp(actual, expected) != 0))
      return false;
  }
  return true;
}
