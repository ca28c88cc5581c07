/*
 * link_roles.c - which roles functions get through functions of other files that register their parameters.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "linked.h"

#include <string.h>

static bool is_taken(const struct vp_role_taken *roles, size_t count, vp_object function, enum vp_role role) {
  for (size_t i = 0; i < count; ++i)
    if (roles[i].function == function && roles[i].role == role)
      return true;
  return false;
}

/* The role that a function gets that is passed as `open` says; NULL: none. */
static const struct vp_parameter_role *role_through(const struct vp_program *program, const struct vp_open_call *open) {
  for (size_t i = 0; open->through != 0 && i < program->parameter_role_count; ++i)
    if (program->parameter_roles[i].function == open->through &&
        program->parameter_roles[i].parameter == open->parameter)
      return &program->parameter_roles[i];
  return NULL;
}

bool vp_link_roles(struct vp_linked *linked) {
  struct vp_program *program = &linked->program;
  if (program->parameter_role_count == 0)
    return true;
  struct vp_role_taken *roles = vp_linked_own(linked, program->role_count + program->open_call_count, sizeof *roles);
  if (roles == NULL)
    return false;
  size_t count = program->role_count;
  if (count != 0)
    memcpy(roles, program->roles, count * sizeof *roles);
  for (size_t i = 0; i < program->open_call_count; ++i) {
    const struct vp_open_call *open = &program->open_calls[i];
    const struct vp_parameter_role *through = role_through(program, open);
    if (through == NULL || is_taken(roles, count, open->call.callee, through->role))
      continue;
    roles[count++] = (struct vp_role_taken){.function = open->call.callee,
                                            .role = through->role,
                                            .site = open->call.site,
                                            .low_priority = through->low_priority,
                                            .in = open->call.caller};
  }
  program->roles = roles;
  program->role_count = count;
  return true;
}
