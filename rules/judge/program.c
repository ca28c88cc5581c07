/*
 * program.c - judging a program as a whole.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/program.h"

#include "parts.h"

#include <ctype.h>
#include <inttypes.h>

/* ---- What the registrations show together ------------------------------------------------------------------- */

/* Whether some registration had the field set and lost it again, which is charged to where it was lost. */
static bool wiped(const struct vp_program *program, enum vp_field field) {
  for (size_t i = 0; i < program->registration_count; ++i)
    if ((program->registrations[i].wiped & VP_FIELD_BIT(field)) != 0)
      return true;
  return false;
}

static bool known_null(const struct vp_program *program, enum vp_field field) {
  vp_field_set bit = VP_FIELD_BIT(field);
  return program->registrations_known && program->summary->calls != 0 &&
         ((program->summary->set | program->summary->unknown) & bit) == 0 && !wiped(program, field);
}

static vp_site first_registration(const struct vp_program *program) {
  return program->registration_count == 0 ? 0 : program->registrations[0].site;
}

static void judge_timer(const struct vp_program *program, const struct vp_sink *sink) {
  bool started = false;
  for (size_t i = 0; i < program->call_count; ++i) {
    const struct vp_call *call = &program->calls[i];
    started |= call->service == VP_VideoPortStartTimer;
    if ((call->service != VP_VideoPortStartTimer && call->service != VP_VideoPortStopTimer) ||
        !known_null(program, VP_FIELD_TIMER))
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_INIT_TIMER_MISSING, call->site,
                    "%s must not be called by a driver that does not set HwTimer", vp_service_row(call->service)->name);
    vp_finding_note(&finding, first_registration(program), "the driver registers here, without HwTimer");
    vp_sink_found(sink, &finding);
  }
  bool timer_set = (program->summary->set & VP_FIELD_BIT(VP_FIELD_TIMER)) != 0;
  if (started || !timer_set || !program->whole)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_TIMER_NEVER_STARTED, first_registration(program),
                  "HwTimer is set, but VideoPortStartTimer is never called");
  vp_sink_found(sink, &finding);
}

static bool takes_extension(const struct vp_program *program, vp_object function) {
  if (vp_facts_function(program->facts, function) == NULL)
    return false;
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].function == function && vp_role_takes_extension(program->roles[i].role))
      return true;
  return false;
}

static void judge_extension_size(const struct vp_program *program, const struct vp_sink *sink) {
  vp_field_set bit = VP_FIELD_BIT(VP_FIELD_DEVICE_EXTENSION_SIZE);
  if (!program->registrations_known || program->registration_count == 0 || (program->summary->unknown & bit) != 0 ||
      wiped(program, VP_FIELD_DEVICE_EXTENSION_SIZE))
    return;
  const struct vp_extension_use *largest = NULL;
  for (size_t i = 0; i < program->extension_use_count; ++i) {
    const struct vp_extension_use *use = &program->extension_uses[i];
    if (takes_extension(program, use->function) && (largest == NULL || use->bytes > largest->bytes))
      largest = use;
  }
  uint64_t provided = program->summary->largest_extension;
  if (largest == NULL || largest->bytes <= provided)
    return;
  const struct vp_initialize_call *registration = &program->registrations[0];
  vp_site stored_at = registration->stored_at[VP_FIELD_DEVICE_EXTENSION_SIZE];
  const struct vp_function *function = vp_facts_function(program->facts, largest->function);
  struct vp_finding finding;
  if (provided == 0)
    vp_finding_init(&finding, VP_RULE_INIT_DEVICE_EXTENSION_SIZE, registration->site,
                    "HwDeviceExtensionSize is not set, but %s takes the device extension for a %s of %" PRIu64 " bytes",
                    function->name, largest->structure, largest->bytes);
  else
    vp_finding_init(&finding, VP_RULE_INIT_DEVICE_EXTENSION_SIZE, stored_at != 0 ? stored_at : registration->site,
                    "HwDeviceExtensionSize is %" PRIu64 "%s, but %s takes the device extension for a %s of %" PRIu64
                    " bytes",
                    provided, provided == program->facts->layout.pointer_size ? ", the size of a pointer" : "",
                    function->name, largest->structure, largest->bytes);
  vp_finding_note(&finding, largest->site, "%s uses the device extension here", function->name);
  vp_sink_found(sink, &finding);
}

static void judge_child_extension(const struct vp_program *program, const struct vp_sink *sink) {
  if (!known_null(program, VP_FIELD_CHILD_EXTENSION_SIZE))
    return;
  for (size_t i = 0; i < program->child_extension_use_count; ++i) {
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_INIT_CHILD_EXTENSION_SIZE, program->child_extension_uses[i].site,
                    "ChildHwDeviceExtension is not valid because HwChildDeviceExtensionSize is not set");
    vp_finding_note(&finding, first_registration(program), "the driver registers here");
    vp_sink_found(sink, &finding);
  }
}

static bool has_role(const struct vp_program *program, vp_object function, enum vp_role role) {
  if (vp_facts_function(program->facts, function) == NULL)
    return false;
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].function == function && program->roles[i].role == role)
      return true;
  return false;
}

/* A registration in which `field` is set, or NULL. */
static const struct vp_initialize_call *registration_with(const struct vp_program *program, enum vp_field field) {
  for (size_t i = 0; i < program->registration_count; ++i)
    if (vp_value_is_nonzero(&program->registrations[i].fields[field]))
      return &program->registrations[i];
  return NULL;
}

static vp_site store_site(const struct vp_initialize_call *registration, enum vp_field field) {
  return registration->stored_at[field] != 0 ? registration->stored_at[field] : registration->site;
}

static void judge_early_enumeration(const struct vp_program *program, const struct vp_sink *sink) {
  const struct vp_initialize_call *registration = registration_with(program, VP_FIELD_ALLOW_EARLY_ENUMERATION);
  for (size_t i = 0; registration != NULL && i < program->unready_use_count; ++i) {
    const struct vp_unready_use *use = &program->unready_uses[i];
    if (!has_role(program, use->function, VP_ROLE_GET_CHILD_DESCRIPTOR))
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_INIT_EARLY_ENUMERATION, use->site,
                    "%s may run before HwVidFindAdapter, when this address is still NULL: test it, or do not set "
                    "AllowEarlyEnumeration",
                    vp_facts_function(program->facts, use->function)->name);
    vp_finding_note(&finding, store_site(registration, VP_FIELD_ALLOW_EARLY_ENUMERATION),
                    "early enumeration is allowed here");
    vp_sink_found(sink, &finding);
  }
}

static void judge_disabled_interrupt(const struct vp_program *program, const struct vp_sink *sink) {
  const struct vp_initialize_call *registration = registration_with(program, VP_FIELD_INTERRUPT);
  for (size_t i = 0; registration != NULL && i < program->interrupt_setup_count; ++i) {
    const struct vp_interrupt_setup *setup = &program->interrupt_setups[i];
    if (setup->paths == 0 || setup->disabled != setup->paths ||
        !has_role(program, setup->function, VP_ROLE_FIND_ADAPTER))
      continue;
    const struct vp_function *function = vp_facts_function(program->facts, setup->function);
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_INIT_INTERRUPT_NULL_REQUIRED, store_site(registration, VP_FIELD_INTERRUPT),
                    "HwInterrupt is set, but %s always zeroes BusInterruptLevel and BusInterruptVector, so it never "
                    "runs: leave HwInterrupt NULL",
                    function->name);
    vp_finding_note(&finding, function->site, "%s is defined here", function->name);
    vp_sink_found(sink, &finding);
  }
}

/* ---- One function, several roles ----------------------------------------------------------------------------- */

/* Whether no function can do the duties of both roles. nc-video-pvideo_hw_interrupt.md, nc-video-pvideo_hw_timer.md,
   nc-video-pminiport_dpc_routine.md (INF) */
static bool exclude_each_other(enum vp_role one, enum vp_role other) {
  if (one == other)
    return false;
  return one == VP_ROLE_INTERRUPT || other == VP_ROLE_INTERRUPT || (one == VP_ROLE_TIMER && other == VP_ROLE_DPC) ||
         (one == VP_ROLE_DPC && other == VP_ROLE_TIMER);
}

/* The first role before position `end` that excludes the one at `end` for the same function, or NULL. */
static const struct vp_role_taken *conflicting(const struct vp_program *program, size_t end) {
  const struct vp_role_taken *taken = &program->roles[end];
  for (size_t i = 0; i < end; ++i)
    if (!program->roles[i].unreached && program->roles[i].function == taken->function &&
        exclude_each_other(program->roles[i].role, taken->role))
      return &program->roles[i];
  return NULL;
}

static void judge_role_conflicts(const struct vp_program *program, const struct vp_sink *sink) {
  for (size_t i = 0; i < program->role_count; ++i) {
    const struct vp_role_taken *taken = &program->roles[i], *before = taken->unreached ? NULL : conflicting(program, i);
    const struct vp_function *function = vp_facts_function(program->facts, taken->function);
    if (before == NULL || function == NULL)
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_CALLBACK_ROLE_CONFLICT, taken->site,
                    "%s serves as %s here and as %s elsewhere: their duties exclude each other", function->name,
                    vp_role_row(taken->role)->name, vp_role_row(before->role)->name);
    vp_finding_note(&finding, before->site, "it serves as %s here", vp_role_row(before->role)->name);
    vp_sink_found(sink, &finding);
  }
}

static void judge_dpc_routines(const struct vp_program *program, const struct vp_sink *sink) {
  const struct vp_role_taken *first = NULL;
  for (size_t i = 0; i < program->role_count; ++i) {
    const struct vp_role_taken *taken = &program->roles[i];
    const struct vp_function *function = vp_facts_function(program->facts, taken->function);
    if (taken->role != VP_ROLE_DPC || taken->unreached || function == NULL)
      continue;
    if (first == NULL)
      first = taken;
    if (taken->function == first->function)
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_DPC_SINGLE_ROUTINE, taken->site,
                    "%s is a second DPC routine: a driver should have one, which decides by its state what to do",
                    function->name);
    vp_finding_note(&finding, first->site, "%s is queued here",
                    vp_facts_function(program->facts, first->function)->name);
    vp_sink_found(sink, &finding);
  }
}

/* Whether a word begins at `at` in a name written in CamelCase or with underscores. */
static bool begins_word(const char *name, size_t at) {
  return at == 0 || !isalpha((unsigned char)name[at - 1]) ||
         (isupper((unsigned char)name[at]) && islower((unsigned char)name[at - 1]));
}

/* Whether `name` has a word that begins with `word`, which is in lower case. A whole word goes no further. */
static bool has_word(const char *name, const char *word, bool whole) {
  for (size_t at = 0; name[at] != '\0'; ++at) {
    size_t length = 0;
    while (word[length] != '\0' && tolower((unsigned char)name[at + length]) == word[length])
      ++length;
    if (word[length] == '\0' && begins_word(name, at) && !(whole && islower((unsigned char)name[at + length])))
      return true;
  }
  return false;
}

static void judge_role_names(const struct vp_program *program, const struct vp_sink *sink) {
  for (size_t i = 0; i < program->role_count; ++i) {
    const struct vp_role_taken *taken = &program->roles[i];
    const struct vp_function *function = vp_facts_function(program->facts, taken->function);
    if (function == NULL)
      continue;
    const char *name = function->name;
    bool interrupt = has_word(name, "interrupt", false) || has_word(name, "isr", true);
    bool initialize = has_word(name, "init", false);
    enum vp_role named = interrupt ? VP_ROLE_INTERRUPT : VP_ROLE_INITIALIZE;
    if (interrupt == initialize || taken->role == named ||
        (taken->role != VP_ROLE_INTERRUPT && taken->role != VP_ROLE_INITIALIZE))
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_CALLBACK_ROLE_NAME_SWAP, taken->site,
                    "%s is registered as %s, but its name says %s; both have the same type", name,
                    vp_role_row(taken->role)->name, vp_role_row(named)->name);
    vp_sink_found(sink, &finding);
  }
}

/* ---- The whole ------------------------------------------------------------------------------------------------ */

bool vp_parts_init(struct vp_parts *parts, struct vp_parts_memory *memory, const struct vp_program *program) {
  *memory = (struct vp_parts_memory){0};
  *parts = (struct vp_parts){program, &memory->graph, &memory->walk, &memory->contexts,
                             known_null(program, VP_FIELD_INTERRUPT)};
  return vp_call_graph_init(&memory->graph, program) && vp_walk_init(&memory->walk, &memory->graph) &&
         vp_contexts_fill(&memory->contexts, &memory->graph, &memory->walk);
}

void vp_parts_free(struct vp_parts_memory *memory) {
  vp_contexts_free(&memory->contexts);
  vp_walk_free(&memory->walk);
  vp_call_graph_free(&memory->graph);
}

/* Judges functions and the calls between them. Returns false if there was not enough memory. */
static bool judge_parts(const struct vp_program *program, const struct vp_sink *sink) {
  struct vp_parts_memory memory;
  struct vp_parts parts;
  bool allocated = vp_parts_init(&parts, &memory, program);
  if (allocated) {
    allocated = vp_judge_forbidden_calls(&parts, sink);
    allocated &= vp_judge_lock_uses(&parts, sink);
    vp_judge_unwanted_calls(&parts, sink);
    allocated &= vp_judge_pageability(&parts, sink);
    allocated &= vp_judge_shared_state(&parts, sink);
    allocated &= vp_judge_handovers(&parts, sink);
  }
  vp_parts_free(&memory);
  return allocated;
}

bool vp_judge_program(const struct vp_program *program, const struct vp_sink *sink) {
  judge_timer(program, sink);
  judge_extension_size(program, sink);
  judge_child_extension(program, sink);
  judge_early_enumeration(program, sink);
  judge_disabled_interrupt(program, sink);
  judge_role_conflicts(program, sink);
  judge_dpc_routines(program, sink);
  judge_role_names(program, sink);
  return judge_parts(program, sink);
}

void vp_judge_range_passive(uint64_t value, vp_site site, const struct vp_sink *sink) {
  if ((value & ~(uint64_t)(VP_RANGE_PASSIVE_DECODE | VP_RANGE_10_BIT_DECODE)) == 0)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INIT_RANGE_PASSIVE, site,
                  "RangePassive is %" PRIu64 ": it is 0, VIDEO_RANGE_PASSIVE_DECODE, VIDEO_RANGE_10_BIT_DECODE or "
                  "both",
                  value);
  vp_sink_found(sink, &finding);
}
