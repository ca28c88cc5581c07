/*
 * signature_of.h - the types that roles and services ask for, as an observer
 * would describe them.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_SIGNATURE_OF_H
#define VPCHECK_SIGNATURE_OF_H

#include "model_test.h"

#include "vpcheck/signature.h"

HELPER struct vp_signature_type type_of(enum vp_type type) {
  const struct vp_type_row *row = vp_type_row(type);
  struct vp_signature_type result = {.shape = row->shape, .pointee = row->pointee};
  if (type == VP_TYPE_PUCHAR)
    result.target = VP_SHAPE_BYTE;
  else if (type == VP_TYPE_PUSHORT || type == VP_TYPE_PWSTR)
    result.target = VP_SHAPE_SHORT;
  else if (type == VP_TYPE_PULONG)
    result.target = VP_SHAPE_LONG;
  return result;
}

HELPER struct vp_signature signature_from(enum vp_type result, enum vp_convention convention, unsigned count,
                                          const struct vp_parameter *parameters) {
  struct vp_signature signature = {
      .known = true, .convention = convention, .result = type_of(result), .parameter_count = count};
  for (unsigned i = 0; i < count; ++i)
    signature.parameters[i] = type_of(parameters[i].type);
  if (count != 0 && parameters[count - 1].type == VP_TYPE_ELLIPSIS) {
    --signature.parameter_count;
    signature.variadic = true;
  }
  return signature;
}

/* The type that a callback of `role` has to have. */
HELPER struct vp_signature right_for_role(enum vp_role role) {
  const struct vp_role_row *row = vp_role_row(role);
  return signature_from(row->result, row->convention, row->parameter_count, row->parameters);
}

HELPER struct vp_signature right_for_service(enum vp_service service) {
  const struct vp_service_row *row = vp_service_row(service);
  return signature_from(row->result, row->convention, row->parameter_count, row->parameters);
}

/* All roles whose type the documents fix. */
#define FOR_EVERY_ROLE(role)                                                                                           \
  for (enum vp_role role = (enum vp_role)(VP_ROLE_NONE + 1); role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1))    \
    if (!vp_role_row(role)->any_signature)

#define FOR_EVERY_SERVICE(service)                                                                                     \
  for (enum vp_service service = (enum vp_service)(VP_SERVICE_NONE + 1); service < VP_SERVICE_COUNT;                   \
       service = (enum vp_service)(service + 1))

#endif
