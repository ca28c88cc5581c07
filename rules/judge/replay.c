/*
 * replay.c - the protocol along paths through DriverEntry that lead through several translation units.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Where a path calls a function of another unit, it goes on with each of the paths through that function that agree
 * with what it knows of the arguments and of the result.
 */
#include "call_graph.h"
#include "linked.h"
#include "replay_run.h"
#include "sites.h"

#include <stdlib.h>
#include <string.h>

enum {
  MAX_RUNS = 512 /* paths that are followed for each path through DriverEntry */
};

/* ---- What all paths share ------------------------------------------------------------------------------------- */

/* A growing array. */
struct list {
  void *items;
  size_t count;
  size_t room;
};

/* What tells findings and doubts apart. */
struct said {
  unsigned what; /* the rule, or VP_RULE_COUNT and the reason */
  vp_site site;
  uint32_t subject;
};

struct replay {
  struct vp_linked *linked;
  const struct vp_sink *sink;
  size_t *first_step;  /* by script */
  size_t *next_script; /* by script: another one of the function, plus 1 */
  size_t *scripts_of;  /* by function less 1: its first script, plus 1 */
  bool *hides;         /* by function less 1: what it calls may lead to VideoPortInitialize */
  bool *replayed;      /* by function less 1: some path through DriverEntry leads through its scripts */
  struct list registrations, roles, followed, said;
  struct list doubted; /* what was found on paths that may not be */
  unsigned runs;
  bool failed; /* there was not enough memory */
};

static bool append(struct replay *replay, struct list *list, const void *item, size_t size) {
  if (list->count == list->room) {
    const size_t room = list->room == 0 ? 16 : 2 * list->room;
    void *grown = realloc(list->items, room * size);
    if (grown == NULL) {
      replay->failed = true;
      return false;
    }
    list->items = grown;
    list->room = room;
  }
  memcpy((char *)list->items + list->count++ * size, item, size);
  return true;
}

/* Whether this has not been said yet. */
static bool is_news(struct replay *replay, unsigned what, vp_site site, uint32_t subject) {
  const struct said *said = replay->said.items;
  for (size_t i = 0; i < replay->said.count; ++i)
    if (said[i].what == what && said[i].site == site && said[i].subject == subject)
      return false;
  const struct said news = {what, site, subject};
  return append(replay, &replay->said, &news, sizeof news);
}

static void found(void *context, const struct vp_finding *finding) {
  struct replay *replay = context;
  if (is_news(replay, (unsigned)finding->rule, finding->site, finding->subject))
    vp_sink_found(replay->sink, finding);
}

static void undecided(void *context, enum vp_undecided reason, vp_site site) {
  struct replay *replay = context;
  if (is_news(replay, (unsigned)VP_RULE_COUNT + (unsigned)reason, site, 0))
    vp_sink_undecided(replay->sink, reason, site);
}

/* A path on which something is found may be one that the driver never takes. */
static void found_perhaps(void *context, const struct vp_finding *finding) {
  struct replay *replay = context;
  const struct said doubted = {(unsigned)finding->rule, finding->site, finding->subject};
  (void)append(replay, &replay->doubted, &doubted, sizeof doubted);
}

static void found_nothing(void *context, const struct vp_finding *finding) {
  (void)context;
  (void)finding;
}

static void undecided_nothing(void *context, enum vp_undecided reason, vp_site site) {
  (void)context;
  (void)reason;
  (void)site;
}

static void followed(void *context, vp_site site) {
  struct replay *replay = context;
  (void)append(replay, &replay->followed, &site, sizeof site);
}

static const struct vp_script *script_at(const struct replay *replay, size_t script) {
  return &replay->linked->program.scripts[script];
}

/* ---- One path ------------------------------------------------------------------------------------------------- */

static struct vp_sink sink_of(struct replay *replay, const struct run *run) {
  return (struct vp_sink){replay,
                          !run->open    ? found_nothing
                          : run->unsure ? found_perhaps
                                        : found,
                          run->open ? undecided : undecided_nothing};
}

/* ---- VideoPortInitialize -------------------------------------------------------------------------------------- */

/* A function serves as a callback that VideoPortInitialize receives. */
static void take_role(struct replay *replay, enum vp_role role, vp_object function, vp_site site) {
  struct vp_role_taken *roles = replay->roles.items;
  bool is_taken = false;
  for (size_t i = 0; i < replay->roles.count; ++i)
    if (roles[i].function == function && roles[i].role == role) {
      roles[i].unreached = false;
      is_taken = true;
    }
  const struct vp_role_taken taken = {.function = function, .role = role, .site = site};
  if (!is_taken)
    (void)append(replay, &replay->roles, &taken, sizeof taken);
}

static void take_roles(struct replay *replay, const struct vp_initialize_call *call) {
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    const enum vp_role role = vp_field_row((enum vp_field)field)->role;
    if (role != VP_ROLE_NONE && call->fields[field].kind == VP_VALUE_FUNCTION)
      take_role(replay, role, call->fields[field].object,
                call->stored_at[field] != 0 ? call->stored_at[field] : call->site);
  }
}

static void initialize(struct replay *replay, struct run *run, const struct vp_step *step) {
  const vp_object parameters[2] = {run->is_entry ? 1 : 0, run->is_entry ? 2 : 0};
  struct vp_initialize_call call = {.site = step->site};
  for (unsigned i = 0; i < sizeof call.arguments / sizeof call.arguments[0]; ++i)
    call.arguments[i] = run->arguments[i].value;
  if (run->arguments[2].structure != 0) {
    const struct structure *structure = &run->structures[run->arguments[2].structure - 1];
    call.structure = structure->object;
    call.storage = structure->storage;
    call.declared_at = structure->declared_at;
    memcpy(call.fields, structure->fields, sizeof call.fields);
  }
  const struct vp_value result = vp_run_new_symbol(run);
  call.result = result.object;
  const struct vp_sink sink = sink_of(replay, run);
  const struct vp_facts *facts = &replay->linked->facts;
  vp_entry_initialize(&run->path, &call, parameters, facts, &sink, followed, replay);
  if (run->open) {
    vp_judge_callback_fields(&call, facts, &sink);
    vp_summary_add(&replay->linked->summary, &call, facts);
    take_roles(replay, &call);
    (void)append(replay, &replay->registrations, &call, sizeof call);
  }
  vp_run_set_result(run, step->number, &result);
}

/* There is more than is followed. */
static void give_up(struct replay *replay, vp_site site) {
  replay->linked->program.registrations_known = false;
  undecided(replay, VP_UNDECIDED_BUDGET, site);
}

/* ---- Calls ---------------------------------------------------------------------------------------------------- */

static void run_steps(struct replay *replay, struct run *run);

/* Nothing is known of what the called function does. */
static void call_unknown(struct replay *replay, struct run *run, const struct vp_step *step) {
  for (unsigned i = 0; i < VP_RUN_MAX_ARGUMENTS; ++i)
    if (run->arguments[i].structure != 0)
      vp_run_forget(run, &run->structures[run->arguments[i].structure - 1]);
  if (step->function == 0 || replay->hides[step->function - 1])
    vp_entry_opaque_call(&run->path, step->site, followed, replay);
  const struct vp_value result = vp_run_new_symbol(run);
  vp_run_set_result(run, step->number, &result);
}

static bool is_running(const struct run *run, vp_object function) {
  for (unsigned i = 0; i < run->depth; ++i)
    if (run->frames[i].function == function)
      return true;
  return false;
}

static void enter(struct replay *replay, struct run *run, size_t script, uint32_t number) {
  struct frame *frame = &run->frames[run->depth++];
  memset(frame, 0, sizeof *frame);
  frame->function = script_at(replay, script)->function;
  frame->step = replay->first_step[script];
  frame->number = number;
  memcpy(frame->arguments, run->arguments, sizeof frame->arguments);
  run->unsure |= script_at(replay, script)->unsure;
}

/* Goes on with every path through the called function. Returns whether the path itself goes on. */
static bool call_function(struct replay *replay, struct run *run, const struct vp_step *step) {
  run->open = true;
  const size_t first = step->function == 0 ? 0 : replay->scripts_of[step->function - 1];
  bool is_known = first != 0 && !script_at(replay, first - 1)->unknown && run->depth < VP_RUN_MAX_DEPTH &&
                  !is_running(run, step->function);
  if (!is_known) {
    call_unknown(replay, run, step);
    return true;
  }
  replay->replayed[step->function - 1] = true;
  struct run *branch = malloc(sizeof *branch);
  if (branch == NULL) {
    replay->failed = true;
    return false;
  }
  for (size_t next = first; next != 0 && replay->runs < MAX_RUNS; next = replay->next_script[next - 1]) {
    ++replay->runs;
    memcpy(branch, run, sizeof *branch);
    enter(replay, branch, next - 1, step->number);
    memset(branch->arguments, 0, sizeof branch->arguments);
    run_steps(replay, branch);
  }
  if (replay->runs == MAX_RUNS)
    give_up(replay, step->site);
  free(branch);
  return false;
}

/* The function returns. Returns false if that ends the path. */
static bool return_from(struct replay *replay, struct run *run, const struct vp_step *step) {
  const struct vp_value value = vp_run_value(run, step);
  if (run->depth > 1) {
    const uint32_t number = vp_run_top(run)->number;
    --run->depth;
    vp_run_set_result(run, number, &value);
    return true;
  }
  if (!run->is_entry || !run->open || (!replay->linked->program.miniport && run->path.calls == 0))
    return false;
  struct vp_value results[VP_MAX_CALLS] = {0};
  for (unsigned i = 0; i < VP_MAX_CALLS; ++i)
    for (unsigned k = 0; k < run->known_count; ++k)
      if (run->path.results[i] != 0 && run->known[k].object == run->path.results[i] &&
          run->known[k].lowest == run->known[k].highest)
        results[i] = (struct vp_value){.kind = VP_VALUE_NUMBER, .number = run->known[k].lowest};
  const struct vp_sink sink = sink_of(replay, run);
  vp_entry_return(&run->path, &value, results, step->site, &sink);
  return false;
}

/* ---- Steps ---------------------------------------------------------------------------------------------------- */

/* Takes one step. Returns false if the path ends with it. */
static bool take_step(struct replay *replay, struct run *run, const struct vp_step *step) {
  const struct vp_facts *facts = &replay->linked->facts;
  struct structure *structure = step->kind == VP_STEP_STRUCTURE ? NULL : vp_run_structure(run, step);
  const vp_object object = structure == NULL ? 0 : structure->object;
  struct vp_value value;
  switch (step->kind) {
  case VP_STEP_STRUCTURE:
    if (vp_run_add_structure(run, step))
      return true;
    give_up(replay, step->site);
    return false;
  case VP_STEP_STORE:
    vp_entry_store(&run->path, object, step->field, step->site);
    return true;
  case VP_STEP_REPLACE:
    vp_entry_replace(&run->path, object);
    return true;
  case VP_STEP_GARBAGE:
    vp_entry_garbage(&run->path, object, step->fields);
    return true;
  case VP_STEP_FILL:
    vp_entry_fill(&run->path, object, step->offset, step->length, facts);
    return true;
  case VP_STEP_ZERO:
    if (structure != NULL)
      vp_entry_zero(&run->path, object, step->offset, step->length, structure->fields, step->site, facts);
    return true;
  case VP_STEP_VALUE:
    value = vp_run_value(run, step);
    if (structure != NULL)
      structure->fields[step->field] = value;
    return true;
  case VP_STEP_ARGUMENT:
    value = vp_run_value(run, step);
    if (step->number < VP_RUN_MAX_ARGUMENTS) {
      const bool points = step->structure != 0 && step->structure <= VP_MAX_STRUCTURES;
      run->arguments[step->number].value = value;
      run->arguments[step->number].structure = points ? vp_run_top(run)->structures[step->structure - 1] : 0;
    }
    return true;
  case VP_STEP_CALL:
    return call_function(replay, run, step);
  case VP_STEP_INITIALIZE:
    initialize(replay, run, step);
    return true;
  case VP_STEP_OPAQUE:
    vp_entry_opaque_call(&run->path, step->site, followed, replay);
    return true;
  case VP_STEP_TEST:
    value = vp_run_value(run, step);
    if (value.kind == VP_VALUE_SYMBOL || value.kind == VP_VALUE_DERIVED)
      vp_entry_test(&run->path, value.object, step->site);
    return true;
  case VP_STEP_CHOOSE:
    vp_entry_choose(&run->path, &step->value);
    return true;
  case VP_STEP_CONDITION:
    return vp_run_is_possible(run, step);
  case VP_STEP_RETURN:
    return return_from(replay, run, step);
  }
  return false;
}

static void run_steps(struct replay *replay, struct run *run) {
  const struct vp_program *program = &replay->linked->program;
  bool goes_on = true;
  while (goes_on && vp_run_top(run)->step < program->step_count) {
    const struct vp_step *step = &program->steps[vp_run_top(run)->step++];
    goes_on = take_step(replay, run, step);
    if (step->kind == VP_STEP_CALL || step->kind == VP_STEP_INITIALIZE)
      memset(run->arguments, 0, sizeof run->arguments);
  }
}

/* ---- Which functions lead to VideoPortInitialize -------------------------------------------------------------- */

/* Finds out behind which functions VideoPortInitialize may be called. If it is called where no chain of calls leads to
   from DriverEntry, one that does not show may, and nothing is certain. */
static bool find_hidden(struct replay *replay, const struct vp_call_graph *graph, struct vp_walk *walk) {
  const struct vp_program *program = &replay->linked->program;
  const size_t count = replay->linked->facts.function_count;
  size_t *queue = calloc(count + 1, sizeof *queue);
  if (queue == NULL)
    return false;
  const struct vp_walk_limits limits = {0};
  vp_walk_begin(walk, &limits);
  for (size_t i = 0; i < program->role_count; ++i)
    if (program->roles[i].role == VP_ROLE_DRIVER_ENTRY)
      vp_walk_add_root(walk, &program->roles[i]);
  vp_walk_run(walk);
  bool strays = !program->closed;
  for (size_t i = 0; i < count; ++i)
    replay->hides[i] = replay->linked->facts.functions[i].elsewhere;
  for (size_t i = 0; i < program->call_count; ++i) {
    const struct vp_call *call = &program->calls[i];
    if (call->service != VP_VideoPortInitialize || vp_facts_function(program->facts, call->caller) == NULL)
      continue;
    replay->hides[call->caller - 1] = true;
    strays |= !vp_walk_reached(walk, call->caller);
  }
  vp_call_graph_spread_to_callers(graph, replay->hides, queue);
  for (size_t i = 0; strays && i < count; ++i)
    replay->hides[i] = true;
  free(queue);
  return true;
}

static bool find_hidden_calls(struct replay *replay) {
  struct vp_call_graph graph = {0};
  struct vp_walk walk = {0};
  const bool found_them = vp_call_graph_init(&graph, &replay->linked->program) && vp_walk_init(&walk, &graph) &&
                          find_hidden(replay, &graph, &walk);
  vp_walk_free(&walk);
  vp_call_graph_free(&graph);
  return found_them;
}

/* ---- The whole ------------------------------------------------------------------------------------------------ */

static bool sort_scripts(struct replay *replay) {
  const struct vp_program *program = &replay->linked->program;
  size_t step = 0;
  for (size_t i = 0; i < program->script_count; ++i) {
    replay->first_step[i] = step;
    step += program->scripts[i].step_count;
  }
  for (size_t i = program->script_count; i-- > 0;) {
    const vp_object function = program->scripts[i].function;
    if (function == 0)
      continue;
    replay->next_script[i] = replay->scripts_of[function - 1];
    replay->scripts_of[function - 1] = i + 1;
  }
  return step == program->step_count;
}

static void replay_from(struct replay *replay, size_t script, bool is_entry) {
  const struct vp_script *from = script_at(replay, script);
  if (from->unknown) { /* its unit has told what it could */
    undecided(replay, VP_UNDECIDED_BUDGET, vp_facts_function(&replay->linked->facts, from->function)->site);
    return;
  }
  struct run *run = calloc(1, sizeof *run);
  if (run == NULL) {
    replay->failed = true;
    return;
  }
  run->is_entry = is_entry;
  run->open = !is_entry;
  for (unsigned i = 0; i < VP_RUN_MAX_ARGUMENTS; ++i)
    run->arguments[i].value = vp_run_new_symbol(run); /* those of DriverEntry are 1 and 2 */
  enter(replay, run, script, 0);
  run->unsure = from->unsure && is_entry;
  memset(run->arguments, 0, sizeof run->arguments);
  replay->runs = 0;
  run_steps(replay, run);
  free(run);
}

/* Hands the arrays that have grown to the program. */
static bool hand_over(struct replay *replay) {
  struct vp_program *program = &replay->linked->program;
  struct vp_initialize_call *registrations =
      vp_linked_own(replay->linked, replay->registrations.count, sizeof *registrations);
  struct vp_role_taken *roles = vp_linked_own(replay->linked, replay->roles.count, sizeof *roles);
  vp_site *sites = vp_linked_own(replay->linked, replay->followed.count, sizeof *sites);
  if (registrations == NULL || roles == NULL || sites == NULL)
    return false;
  if (replay->registrations.count != 0)
    memcpy(registrations, replay->registrations.items, replay->registrations.count * sizeof *registrations);
  if (replay->roles.count != 0)
    memcpy(roles, replay->roles.items, replay->roles.count * sizeof *roles);
  if (replay->followed.count != 0) {
    memcpy(sites, replay->followed.items, replay->followed.count * sizeof *sites);
    vp_sites_sort(sites, replay->followed.count);
  }
  program->registrations = registrations;
  program->registration_count = replay->registrations.count;
  program->roles = roles;
  program->role_count = replay->roles.count;
  program->followed_sites = sites;
  program->followed_site_count = replay->followed.count;
  return true;
}

static bool replay_all(struct replay *replay) {
  const struct vp_program *program = &replay->linked->program;
  for (size_t i = 0; i < program->registration_count; ++i)
    (void)append(replay, &replay->registrations, &program->registrations[i], sizeof program->registrations[i]);
  for (size_t i = 0; i < program->role_count; ++i)
    (void)append(replay, &replay->roles, &program->roles[i], sizeof program->roles[i]);
  for (size_t i = 0; i < program->followed_site_count; ++i)
    (void)append(replay, &replay->followed, &program->followed_sites[i], sizeof program->followed_sites[i]);
  if (!find_hidden_calls(replay) || !sort_scripts(replay))
    return false;
  for (size_t i = 0; i < program->role_count; ++i) {
    const vp_object entry = program->roles[i].role == VP_ROLE_DRIVER_ENTRY ? program->roles[i].function : 0;
    for (size_t next = entry == 0 ? 0 : replay->scripts_of[entry - 1]; next != 0; next = replay->next_script[next - 1])
      replay_from(replay, next - 1, true);
    if (entry != 0)
      replay->replayed[entry - 1] = true;
  }
  /* What no path through DriverEntry leads to is judged by itself. */
  for (size_t i = 0; i < program->script_count; ++i)
    if (program->scripts[i].function != 0 && !program->scripts[i].covered &&
        !replay->replayed[program->scripts[i].function - 1])
      replay_from(replay, i, false);
  const struct said *doubted = replay->doubted.items;
  for (size_t i = 0; i < replay->doubted.count; ++i)
    if (is_news(replay, doubted[i].what, doubted[i].site, doubted[i].subject))
      undecided(replay, VP_UNDECIDED_VALUE, doubted[i].site);
  return !replay->failed && hand_over(replay);
}

bool vp_replay_entry(struct vp_linked *linked, const struct vp_sink *sink) {
  if (linked->program.script_count == 0)
    return true;
  const size_t scripts = linked->program.script_count + 1, functions = linked->facts.function_count + 1;
  struct replay replay = {.linked = linked, .sink = sink};
  replay.first_step = calloc(scripts, sizeof *replay.first_step);
  replay.next_script = calloc(scripts, sizeof *replay.next_script);
  replay.scripts_of = calloc(functions, sizeof *replay.scripts_of);
  replay.hides = calloc(functions, sizeof *replay.hides);
  replay.replayed = calloc(functions, sizeof *replay.replayed);
  const bool allocated = replay.first_step != NULL && replay.next_script != NULL && replay.scripts_of != NULL &&
                         replay.hides != NULL && replay.replayed != NULL;
  const bool done = allocated && replay_all(&replay);
  free(replay.first_step);
  free(replay.next_script);
  free(replay.scripts_of);
  free(replay.hides);
  free(replay.replayed);
  free(replay.registrations.items);
  free(replay.roles.items);
  free(replay.followed.items);
  free(replay.said.items);
  free(replay.doubted.items);
  if (!done)
    return false;
  /* The roles that have been found out change what may run in which context. */
  vp_contexts_free(&linked->contexts);
  return vp_contexts_find(&linked->contexts, &linked->program);
}
