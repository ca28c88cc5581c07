/*
 * link.c - joining what several translation units show to one program.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "linked.h"
#include "sites.h"

#include <stdlib.h>
#include <string.h>

/* ---- Memory --------------------------------------------------------------------------------------------------- */

void *vp_linked_own(struct vp_linked *linked, size_t count, size_t size) {
  void **owned = realloc(linked->owned, (linked->owned_count + 1) * sizeof *owned);
  if (owned == NULL)
    return NULL;
  linked->owned = owned;
  void *memory = calloc(count + 1, size);
  if (memory != NULL)
    owned[linked->owned_count++] = memory;
  return memory;
}

void vp_linked_free(struct vp_linked *linked) {
  for (size_t i = 0; i < linked->owned_count; ++i)
    free(linked->owned[i]);
  free(linked->owned);
  vp_contexts_free(&linked->contexts);
  memset(linked, 0, sizeof *linked);
}

/* ---- Numbers -------------------------------------------------------------------------------------------------- */

vp_site vp_linked_site(const struct vp_linked *linked, size_t unit, vp_site site) {
  return site == 0 || site > linked->units[unit].site_count ? 0 : linked->units[unit].sites[site - 1];
}

vp_object vp_linked_function(const struct vp_linked *linked, size_t unit, vp_object function) {
  const size_t count = linked->units[unit].program->facts->function_count;
  return function == 0 || function > count ? 0 : linked->functions[unit][function - 1];
}

/* What identifies memory and unknown values counts within a unit only; functions have one number everywhere. */
static struct vp_value link_value(const struct vp_linked *linked, size_t unit, struct vp_value value) {
  if (value.kind == VP_VALUE_FUNCTION)
    value.object = vp_linked_function(linked, unit, value.object);
  return value;
}

struct vp_finding vp_linked_finding(const struct vp_linked *linked, size_t unit, const struct vp_finding *finding) {
  struct vp_finding result = *finding;
  result.site = vp_linked_site(linked, unit, finding->site);
  result.function = vp_linked_function(linked, unit, finding->function);
  result.caller = vp_linked_function(linked, unit, finding->caller);
  if (finding->condition == VP_IF_TEMPORARY || finding->condition == VP_IF_PARAMETER_USED)
    result.subject = vp_linked_function(linked, unit, finding->subject);
  for (unsigned i = 0; i < finding->note_count; ++i)
    result.notes[i].site = vp_linked_site(linked, unit, finding->notes[i].site);
  return result;
}

/* ---- Functions ------------------------------------------------------------------------------------------------ */

/* A function of a unit, and what tells whether it is another unit's function as well. */
struct candidate {
  const struct vp_function *function;
  const char *name;
  size_t unit;
  size_t index;
};

static int compare_identities(const struct candidate *one, const struct candidate *other) {
  const int names = strcmp(one->name, other->name);
  if (names != 0)
    return names;
  return one->function->internal - other->function->internal;
}

/* What only its file sees is never the same as something of another file: even if both got it from one header, that may
   look different in each. */
static bool is_same(const struct candidate *one, const struct candidate *other) {
  return compare_identities(one, other) == 0 && !one->function->internal;
}

static int compare_candidates(const void *one, const void *other) {
  const struct candidate *left = one, *right = other;
  const int identities = compare_identities(left, right);
  if (identities != 0)
    return identities;
  if (left->unit != right->unit)
    return left->unit < right->unit ? -1 : 1;
  return (left->index > right->index) - (left->index < right->index);
}

/* Puts what another unit knows of a function to what is known already. Its definition knows best: a pragma places only
   what is compiled together with it. */
static void merge_function(struct vp_function *known, const struct vp_function *other) {
  const bool resident = known->resident || other->resident;
  const bool elsewhere = known->elsewhere || other->elsewhere;
  if (!known->defined && other->defined)
    *known = *other;
  known->resident = resident;
  known->elsewhere = !known->defined && elsewhere;
}

/* Gives all functions their numbers, in the order of units and of their functions. */
static bool link_functions(struct vp_linked *linked) {
  size_t total = 0;
  for (size_t unit = 0; unit < linked->unit_count; ++unit)
    total += linked->units[unit].program->facts->function_count;
  struct candidate *candidates = calloc(total + 1, sizeof *candidates);
  struct vp_function *functions = vp_linked_own(linked, total, sizeof *functions);
  linked->functions = vp_linked_own(linked, linked->unit_count, sizeof *linked->functions);
  bool allocated = candidates != NULL && functions != NULL && linked->functions != NULL;
  for (size_t unit = 0; allocated && unit < linked->unit_count; ++unit) {
    linked->functions[unit] =
        vp_linked_own(linked, linked->units[unit].program->facts->function_count, sizeof *linked->functions[unit]);
    allocated = linked->functions[unit] != NULL;
  }
  if (!allocated) {
    free(candidates);
    return false;
  }
  size_t count = 0;
  for (size_t unit = 0; unit < linked->unit_count; ++unit) {
    const struct vp_facts *facts = linked->units[unit].program->facts;
    for (size_t i = 0; i < facts->function_count; ++i) {
      const struct vp_function *function = &facts->functions[i];
      candidates[count++] =
          (struct candidate){function, function->link_name != NULL ? function->link_name : function->name, unit, i};
    }
  }
  qsort(candidates, count, sizeof *candidates, compare_candidates);
  /* Until they are numbered, all functions that are one have the position of the first of them, plus 1. */
  for (size_t i = 0, first = 0; i < count; ++i) {
    if (i > 0 && !is_same(&candidates[first], &candidates[i]))
      first = i;
    linked->functions[candidates[i].unit][candidates[i].index] = (vp_object)first + 1;
  }
  vp_object *numbers = calloc(count + 1, sizeof *numbers);
  if (numbers == NULL) {
    free(candidates);
    return false;
  }
  vp_object last = 0;
  for (size_t unit = 0; unit < linked->unit_count; ++unit) {
    const struct vp_facts *facts = linked->units[unit].program->facts;
    for (size_t i = 0; i < facts->function_count; ++i) {
      const size_t first = linked->functions[unit][i] - 1;
      struct vp_function local = facts->functions[i];
      local.site = vp_linked_site(linked, unit, local.site);
      local.section_at = vp_linked_site(linked, unit, local.section_at);
      local.paged_code = vp_linked_site(linked, unit, local.paged_code);
      if (numbers[first] == 0) {
        numbers[first] = ++last;
        functions[last - 1] = local;
      } else {
        merge_function(&functions[numbers[first] - 1], &local);
      }
      linked->functions[unit][i] = numbers[first];
    }
  }
  free(numbers);
  free(candidates);
  linked->facts.functions = functions;
  linked->facts.function_count = last;
  return true;
}

/* ---- Everything else ------------------------------------------------------------------------------------------ */

/* Joins one array of all units: allocates its place, and runs the statement `link` for each element, which `element`
   points to and which has been copied from unit number `unit`. */
#define JOIN(type, array, count, link)                                                                                 \
  do {                                                                                                                 \
    size_t total_ = 0;                                                                                                 \
    for (size_t unit = 0; unit < linked->unit_count; ++unit)                                                           \
      total_ += linked->units[unit].program->count;                                                                    \
    type *joined_ = vp_linked_own(linked, total_, sizeof *joined_);                                                    \
    if (joined_ == NULL)                                                                                               \
      return false;                                                                                                    \
    size_t next_ = 0;                                                                                                  \
    for (size_t unit = 0; unit < linked->unit_count; ++unit)                                                           \
      for (size_t i = 0; i < linked->units[unit].program->count; ++i) {                                                \
        type *element = &joined_[next_++];                                                                             \
        *element = linked->units[unit].program->array[i];                                                              \
        link;                                                                                                          \
      }                                                                                                                \
    linked->program.array = joined_;                                                                                   \
    linked->program.count = next_;                                                                                     \
  } while (0)

#define SITE(site) ((site) = vp_linked_site(linked, unit, (site)))
#define FUNCTION(function) ((function) = vp_linked_function(linked, unit, (function)))

static void link_registration(const struct vp_linked *linked, size_t unit, struct vp_initialize_call *call) {
  SITE(call->site);
  SITE(call->declared_at);
  SITE(call->wiped_at);
  SITE(call->zeroed_at);
  for (unsigned i = 0; i < sizeof call->arguments / sizeof call->arguments[0]; ++i)
    call->arguments[i] = link_value(linked, unit, call->arguments[i]);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    call->fields[field] = link_value(linked, unit, call->fields[field]);
    SITE(call->stored_at[field]);
  }
}

static bool link_registrations(struct vp_linked *linked) {
  JOIN(struct vp_initialize_call, registrations, registration_count, link_registration(linked, unit, element));
  return true;
}

static void link_tests(const struct vp_linked *linked, size_t unit, struct vp_level_test *tests, uint32_t count) {
  for (uint32_t i = 0; i < count && i < VP_MAX_LEVEL_TESTS; ++i)
    FUNCTION(tests[i].function);
}

static bool link_calls(struct vp_linked *linked) {
  JOIN(struct vp_call, calls, call_count, {
    FUNCTION(element->caller);
    FUNCTION(element->callee);
    SITE(element->site);
    link_tests(linked, unit, element->tests, element->test_count);
  });
  JOIN(struct vp_open_call, open_calls, open_call_count, {
    FUNCTION(element->call.caller);
    FUNCTION(element->call.callee);
    SITE(element->call.site);
    link_tests(linked, unit, element->call.tests, element->call.test_count);
    FUNCTION(element->through);
  });
  JOIN(struct vp_parameter_call, parameter_calls, parameter_call_count, FUNCTION(element->function));
  JOIN(struct vp_parameter_role, parameter_roles, parameter_role_count, FUNCTION(element->function));
  JOIN(struct vp_marker, markers, marker_count, FUNCTION(element->function));
  JOIN(vp_object, level_tellers, level_teller_count, FUNCTION(*element));
  JOIN(struct vp_function_held, functions_held, function_held_count, {
    FUNCTION(element->function);
    FUNCTION(element->by);
  });
  JOIN(struct vp_role_taken, roles, role_count, {
    FUNCTION(element->function);
    FUNCTION(element->in);
    SITE(element->site);
  });
  return true;
}

static bool link_scripts(struct vp_linked *linked) {
  JOIN(struct vp_script, scripts, script_count, FUNCTION(element->function));
  JOIN(struct vp_step, steps, step_count, {
    SITE(element->site);
    FUNCTION(element->function);
    element->value = link_value(linked, unit, element->value);
  });
  return true;
}

static bool link_uses(struct vp_linked *linked) {
  JOIN(struct vp_extension_use, extension_uses, extension_use_count, {
    FUNCTION(element->function);
    SITE(element->site);
  });
  JOIN(struct vp_child_extension_use, child_extension_uses, child_extension_use_count, {
    FUNCTION(element->function);
    SITE(element->site);
  });
  JOIN(struct vp_unready_use, unready_uses, unready_use_count, {
    FUNCTION(element->function);
    SITE(element->site);
  });
  JOIN(struct vp_interrupt_setup, interrupt_setups, interrupt_setup_count, FUNCTION(element->function));
  JOIN(struct vp_pageable_use, pageable_uses, pageable_use_count, {
    FUNCTION(element->function);
    SITE(element->site);
    SITE(element->made_at);
    link_tests(linked, unit, element->tests, element->test_count);
  });
  JOIN(struct vp_open_pageable_use, open_pageable_uses, open_pageable_use_count, {
    FUNCTION(element->use.function);
    SITE(element->use.site);
    link_tests(linked, unit, element->use.tests, element->use.test_count);
  });
  JOIN(struct vp_paged_holder, paged_holders, paged_holder_count, SITE(element->made_at));
  JOIN(struct vp_extension_access, extension_accesses, extension_access_count, {
    FUNCTION(element->function);
    SITE(element->site);
  });
  JOIN(struct vp_global_write, global_writes, global_write_count, {
    FUNCTION(element->function);
    SITE(element->site);
    SITE(element->declared_at);
  });
  return true;
}

static bool link_handovers(struct vp_linked *linked) {
  JOIN(struct vp_handover, handovers, handover_count, {
    FUNCTION(element->root);
    FUNCTION(element->callee);
    SITE(element->site);
    SITE(element->end);
    FUNCTION(element->loan.function);
    for (uint32_t later = 0; later < element->later_count && later < VP_MAX_LATER; ++later)
      FUNCTION(element->later[later]);
  });
  JOIN(struct vp_keeping, keepings, keeping_count, {
    FUNCTION(element->function);
    SITE(element->site);
  });
  JOIN(struct vp_holder_store, holder_stores, holder_store_count, FUNCTION(element->function));
  return true;
}

static void link_trail(const struct vp_linked *linked, size_t unit, struct vp_lock_trail *trail) {
  for (uint32_t i = 0; i < trail->count && i < VP_MAX_LOCK_STEPS; ++i) {
    SITE(trail->steps[i].site);
    FUNCTION(trail->steps[i].callee);
  }
}

static bool link_locks(struct vp_linked *linked) {
  JOIN(struct vp_lock_use, lock_uses, lock_use_count, {
    FUNCTION(element->caller);
    FUNCTION(element->callee);
    FUNCTION(element->function);
    SITE(element->site);
    link_trail(linked, unit, &element->trail);
  });
  JOIN(struct vp_lock_exit, lock_exits, lock_exit_count, {
    FUNCTION(element->function);
    link_trail(linked, unit, &element->trail);
  });
  JOIN(vp_object, unseen_callers, unseen_caller_count, FUNCTION(*element));
  return true;
}

/* Brings sites that have been renumbered back into rising order. */
static bool sort_sites(struct vp_linked *linked, const vp_site **sites, size_t count) {
  vp_site *sorted = vp_linked_own(linked, count, sizeof *sorted);
  if (sorted == NULL)
    return false;
  if (count != 0)
    memcpy(sorted, *sites, count * sizeof *sorted);
  vp_sites_sort(sorted, count);
  *sites = sorted;
  return true;
}

/* What vp_condition_holds asks for. */
static bool link_conditions(struct vp_linked *linked) {
  struct vp_program *program = &linked->program;
  JOIN(vp_site, followed_sites, followed_site_count, SITE(*element));
  JOIN(vp_site, callback_sites, callback_site_count, SITE(*element));
  JOIN(enum vp_service, callback_services, callback_service_count, (void)element);
  JOIN(vp_object, lasting_contexts, lasting_context_count, FUNCTION(*element));
  JOIN(struct vp_bugcheck_buffer, bugcheck_buffers, bugcheck_buffer_count, FUNCTION(element->function));
  JOIN(struct vp_parameter_use, parameter_uses, parameter_use_count, FUNCTION(element->function));
  JOIN(struct vp_holder, pointer_holders, pointer_holder_count, (void)element);
  return sort_sites(linked, &program->followed_sites, program->followed_site_count) &&
         sort_sites(linked, &program->callback_sites, program->callback_site_count);
}

/* What is known of the program as a whole. */
static void link_knowledge(struct vp_linked *linked) {
  struct vp_program *program = &linked->program;
  program->registrations_known = program->closed = linked->facts.sections_known = true;
  bool entry = false, missing = false;
  for (size_t unit = 0; unit < linked->unit_count; ++unit) {
    const struct vp_program *part = linked->units[unit].program;
    vp_summary_merge(&linked->summary, part->summary);
    program->registrations_known &= part->registrations_known;
    program->closed &= part->closed;
    program->miniport |= part->miniport;
    linked->facts.sections_known &= part->facts->sections_known;
    linked->facts.conventions_differ |= part->facts->conventions_differ;
    if (unit == 0)
      linked->facts.driver_kind = part->facts->driver_kind;
    if (linked->facts.layout.size == 0 || (part->registration_count != 0 && part->facts->layout.size != 0))
      linked->facts.layout = part->facts->layout;
  }
  for (size_t i = 0; i < program->role_count; ++i)
    entry |= program->roles[i].role == VP_ROLE_DRIVER_ENTRY;
  for (size_t i = 0; i < linked->facts.function_count; ++i)
    missing |= linked->facts.functions[i].elsewhere;
  program->whole = program->closed && entry && !missing;
}

bool vp_judge_linked(const struct vp_linked *linked, const struct vp_sink *sink) {
  for (size_t unit = 0; unit < linked->unit_count; ++unit)
    for (size_t i = 0; i < linked->units[unit].program->registration_count; ++i) {
      struct vp_initialize_call call = linked->units[unit].program->registrations[i];
      link_registration(linked, unit, &call);
      vp_judge_initialize(&call, &linked->facts, sink);
    }
  return vp_judge_program(&linked->program, sink);
}

bool vp_link(struct vp_linked *linked, const struct vp_unit *units, size_t count) {
  memset(linked, 0, sizeof *linked);
  linked->units = units;
  linked->unit_count = count;
  linked->program.facts = &linked->facts;
  linked->program.summary = &linked->summary;
  if (!link_functions(linked) || !link_registrations(linked) || !link_calls(linked) || !link_scripts(linked) ||
      !link_uses(linked) || !link_handovers(linked) || !link_locks(linked) || !link_conditions(linked) ||
      !vp_link_roles(linked) || !vp_link_open_calls(linked) || !vp_link_pageable_uses(linked) ||
      !vp_link_levels(linked))
    return false;
  link_knowledge(linked);
  linked->program.contexts = &linked->contexts;
  return vp_contexts_find(&linked->contexts, &linked->program);
}
