/*
 * condition.c - deciding the conditions of findings when all of a program has been seen.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "forbidden.h"
#include "holders.h"
#include "sites.h"
#include "vpcheck/context.h"

static bool has_callback_service(const struct vp_program *program, uint32_t service) {
  for (size_t i = 0; i < program->callback_service_count; ++i)
    if ((uint32_t)program->callback_services[i] == service)
      return true;
  return false;
}

static bool is_temporary(const struct vp_program *program, vp_object function) {
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].function == function &&
        vp_role_row(program->roles[i].role)->lifetime == VP_LIFETIME_TEMPORARY)
      return true;
  return false;
}

static bool context_lasts(const struct vp_program *program, vp_object function) {
  for (size_t i = 0; i < program->lasting_context_count; ++i)
    if (program->lasting_contexts[i] == function)
      return true;
  return false;
}

static uint64_t largest_buffer(const struct vp_program *program, vp_object function) {
  uint64_t largest = 0;
  for (size_t i = 0; i < program->bugcheck_buffer_count; ++i)
    if (program->bugcheck_buffers[i].function == function && program->bugcheck_buffers[i].bytes > largest)
      largest = program->bugcheck_buffers[i].bytes;
  return largest;
}

bool vp_role_is_taken(const struct vp_program *program, vp_object function, enum vp_role role) {
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].function == function && program->roles[i].role == role && !program->roles[i].unreached)
      return true;
  return false;
}

/* Whether a callback that runs at DISPATCH_LEVEL or above leads to the function with this context. */
static bool is_raised(const struct vp_function_context *context) {
  for (enum vp_role role = VP_ROLE_NONE + 1; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1))
    if ((context->roles & VP_ROLE_BIT(role)) != 0 && vp_role_is_raised(role))
      return true;
  return false;
}

static bool uses_parameter(const struct vp_program *program, vp_object function, uint32_t parameter) {
  for (size_t i = 0; i < program->parameter_use_count; ++i)
    if (program->parameter_uses[i].function == function && program->parameter_uses[i].parameter == parameter)
      return true;
  return false;
}

static bool is_role_taken(const struct vp_program *program, vp_object function) {
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].function == function)
      return true;
  return false;
}

static bool stores_to(const struct vp_program *program, vp_object function, const struct vp_holder *holder) {
  for (size_t i = 0; i < program->holder_store_count; ++i)
    if (program->holder_stores[i].function == function &&
        (vp_holder_is_anything(&program->holder_stores[i].holder) ||
         vp_holder_overwrites(&program->holder_stores[i].holder, holder)))
      return true;
  return false;
}

/* Whether `function` is called, and whoever calls it stores to `holder`, or is itself called only by those who do. */
static bool callers_store(const struct vp_program *program, vp_object function, const struct vp_holder *holder,
                          unsigned depth) {
  enum { DEEPEST = 8 };
  bool is_called = false;
  if (depth == DEEPEST || is_role_taken(program, function))
    return false;
  for (size_t i = 0; i < program->call_count; ++i) {
    const struct vp_call *call = &program->calls[i];
    if (call->callee != function)
      continue;
    is_called = true;
    if (!stores_to(program, call->caller, holder) && !callers_store(program, call->caller, holder, depth + 1))
      return false;
  }
  return is_called;
}

static bool holds_pointer(const struct vp_program *program, const struct vp_holder *holder) {
  for (size_t i = 0; i < program->pointer_holder_count; ++i)
    if (vp_holder_compare(&program->pointer_holders[i], holder) == 0)
      return true;
  return false;
}

bool vp_condition_is_open(const struct vp_finding *finding, const struct vp_program *program) {
  const struct vp_function *function =
      finding->condition == VP_IF_PARAMETER_USED ? vp_facts_function(program->facts, finding->subject) : NULL;
  return function != NULL && function->elsewhere;
}

bool vp_condition_holds(const struct vp_finding *finding, const struct vp_program *program) {
  if (finding->assumed != VP_ROLE_NONE && !vp_role_is_taken(program, finding->function, finding->assumed))
    return false;
  const bool callback_here = vp_sites_contain(program->callback_sites, program->callback_site_count, finding->site);
  const struct vp_function_context caller =
      program->contexts == NULL ? (struct vp_function_context){0} : vp_contexts_of(program->contexts, finding->caller);
  switch (finding->condition) {
  case VP_IF_ALWAYS:
    return true;
  case VP_IF_NEVER_FOLLOWED:
    return program->registrations_known &&
           !vp_sites_contain(program->followed_sites, program->followed_site_count, finding->site);
  case VP_IF_SIZES_EXCLUDE:
    return program->registrations_known &&
           vp_summary_sizes_exclude(program->summary, (enum vp_field)finding->subject, program->facts);
  case VP_IF_NOT_NT4_ONLY:
    return !vp_summary_nt4_only(program->summary, program->facts);
  case VP_IF_MINIPORT:
    return program->miniport;
  case VP_IF_ALWAYS_NULL:
    return !callback_here && !has_callback_service(program, finding->subject);
  case VP_IF_SOMETIMES_NULL:
    return callback_here;
  case VP_IF_CALLBACK_ELSEWHERE:
    return !callback_here && has_callback_service(program, finding->subject);
  case VP_IF_TEMPORARY:
    return is_temporary(program, finding->subject);
  case VP_IF_CONTEXT_LASTS:
    return context_lasts(program, finding->function);
  case VP_IF_BUFFER_SMALLER:
    return largest_buffer(program, finding->function) < finding->subject + (uint64_t)VP_BUGCHECK_DATA_SIZE_RESERVED;
  case VP_IF_NO_LEGACY_RANGES:
    return program->registrations_known && program->summary->calls != 0 &&
           !vp_summary_may_claim_legacy_ranges(program->summary);
  case VP_IF_NOT_RAISED:
    return !is_raised(&caller);
  case VP_IF_MAY_BE_LOCKED:
    return caller.may_be_locked;
  case VP_IF_PARAMETER_USED:
    return uses_parameter(program, finding->subject, finding->parameter);
  case VP_IF_CALLERS_LEAVE:
    return !callers_store(program, finding->function, &finding->holder, 0);
  case VP_IF_HOLDS_NO_POINTER:
    return !holds_pointer(program, &finding->holder);
  case VP_CONDITION_COUNT:
    break;
  }
  return false;
}
