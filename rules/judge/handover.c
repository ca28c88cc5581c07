/*
 * handover.c - judging what is lent in one file and kept in another one.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * From every hand-over the search goes to the function that is called, from there to those that it passes the pointer
 * on to, and so on, by each hand-over once. It ends early in programs that would make it long.
 */
#include "holders.h"
#include "parts.h"

#include <stdlib.h>
#include <string.h>

/* How many functions one hand-over is followed to. */
enum { MAX_STEPS = 64 };

/* The pointer has arrived at `parameter` of `function`. */
struct step {
  vp_object function;
  uint32_t parameter;
  const char *member; /* of what was lent; NULL: the pointer itself */
  const struct vp_handover *by;
  const struct step *before;                              /* NULL: `by` is where it was lent */
  struct vp_argument_memory arguments[VP_MAX_PARAMETERS]; /* of the function, as far as they are known where it was
                                                             lent */
};

struct search {
  const struct vp_parts *parts;
  const struct vp_sink *sink;
  const struct vp_keeping **keepings;   /* by function and parameter */
  const struct vp_handover **passed_on; /* those of what their function was handed itself, in the same order */
  size_t passed_on_count;
  struct step steps[MAX_STEPS];
  size_t step_count;
  bool *takers; /* by function: whether calls lead from it to one that may overwrite what `takers_of` keeps */
  size_t *queue;
  const struct vp_keeping *takers_of; /* NULL: `takers` is not filled in */
  struct vp_holder takers_around;     /* what the memory is part of to which it was stored */
  bool takers_free;                   /* `takers` has those as well that lead to one that frees memory */
  struct vp_finding *found;           /* what has been said: one finding for each rule, place and subject */
  size_t found_count, found_room;
};

/* ---- Order ---------------------------------------------------------------------------------------------------- */

static int compare_keys(vp_object one, uint32_t parameter, vp_object other, uint32_t other_parameter) {
  if (one != other)
    return one < other ? -1 : 1;
  return (parameter > other_parameter) - (parameter < other_parameter);
}

/* Equal ones stay in the program's order. */
static int compare_keepings(const void *one, const void *other) {
  const struct vp_keeping *left = *(const struct vp_keeping *const *)one;
  const struct vp_keeping *right = *(const struct vp_keeping *const *)other;
  const int order = compare_keys(left->function, left->parameter, right->function, right->parameter);
  return order != 0 ? order : (left > right) - (left < right);
}

static int compare_passed_on(const void *one, const void *other) {
  const struct vp_handover *left = *(const struct vp_handover *const *)one;
  const struct vp_handover *right = *(const struct vp_handover *const *)other;
  const int order = compare_keys(left->root, left->loan.parameter, right->root, right->loan.parameter);
  return order != 0 ? order : (left > right) - (left < right);
}

static bool is_passed_on(const struct vp_handover *handover) {
  return handover->loan.kind == VP_LOAN_ARGUMENT && handover->loan.role == VP_ROLE_NONE;
}

/* The first keeping of `parameter` of `function`, or where it would be. */
static size_t first_keeping(const struct search *search, vp_object function, uint32_t parameter) {
  size_t low = 0, high = search->parts->program->keeping_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const struct vp_keeping *at = search->keepings[middle];
    if (compare_keys(at->function, at->parameter, function, parameter) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static size_t first_passed_on(const struct search *search, vp_object function, uint32_t parameter) {
  size_t low = 0, high = search->passed_on_count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const struct vp_handover *at = search->passed_on[middle];
    if (compare_keys(at->root, at->loan.parameter, function, parameter) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* ---- What takes it back --------------------------------------------------------------------------------------- */

/* Whether a store to `stored` may overwrite what `keeping` keeps in memory that is part of `around`. */
static bool may_take_back(const struct vp_holder *stored, const struct vp_keeping *keeping,
                          const struct vp_holder *around) {
  if (vp_holder_is_anything(stored) || (keeping->holder_count == 0 && vp_holder_is_anything(around)))
    return true;
  for (uint32_t i = 0; i < keeping->holder_count && i < VP_MAX_HOLDERS; ++i)
    if (vp_holder_overwrites(stored, &keeping->holders[i]))
      return true;
  return !vp_holder_is_anything(around) && vp_holder_overwrites(stored, around);
}

static bool frees_memory(enum vp_service service) {
  const struct vp_service_row *row = vp_service_row(service);
  return row->pair == VP_PAIR_CLOSES && (row->resource == VP_RESOURCE_POOL || row->resource == VP_RESOURCE_BUFFER);
}

/* Marks the functions whose call may overwrite what `keeping` keeps, or free the memory in which it does. */
static void find_takers(struct search *search, const struct vp_keeping *keeping, const struct vp_holder *around,
                        bool may_be_freed) {
  const struct vp_program *program = search->parts->program;
  if (search->takers_of == keeping && vp_holder_compare(&search->takers_around, around) == 0 &&
      search->takers_free == may_be_freed)
    return;
  search->takers_of = keeping;
  search->takers_around = *around;
  search->takers_free = may_be_freed;
  memset(search->takers, 0, program->facts->function_count * sizeof *search->takers);
  for (size_t i = 0; i < program->holder_store_count; ++i) {
    const struct vp_holder_store *store = &program->holder_stores[i];
    if (vp_facts_function(program->facts, store->function) != NULL && may_take_back(&store->holder, keeping, around))
      search->takers[store->function - 1] = true;
  }
  for (size_t i = 0; may_be_freed && i < search->parts->graph->call_count; ++i) {
    const struct vp_call *call = search->parts->graph->calls[i];
    if (call->service != VP_SERVICE_NONE && frees_memory(call->service))
      search->takers[call->caller - 1] = true;
  }
  vp_call_graph_spread_to_callers(search->parts->graph, search->takers, search->queue);
}

/* Whether something takes back what `keeping` keeps before the function returns that it was lent to. */
static bool is_taken_back(struct search *search, const struct step *step, const struct vp_keeping *keeping,
                          const struct vp_holder *around, enum vp_place place) {
  const bool may_be_freed = place == VP_PLACE_ALLOCATED || place == VP_PLACE_OTHER;
  for (; step != NULL; step = step->before) {
    const struct vp_handover *by = step->by;
    for (uint32_t i = 0; i < by->store_count && i < VP_MAX_LATER; ++i)
      if (may_take_back(&by->stores[i], keeping, around))
        return true;
    if (by->later_count != 0)
      find_takers(search, keeping, around, may_be_freed);
    for (uint32_t i = 0; i < by->later_count && i < VP_MAX_LATER; ++i)
      if (vp_facts_function(search->parts->program->facts, by->later[i]) == NULL || search->takers[by->later[i] - 1])
        return true;
  }
  return false;
}

/* ---- What is found -------------------------------------------------------------------------------------------- */

/* What the finding of a keeping is made of, and where it goes. */
struct report {
  struct search *search;
  const struct step *step;
  bool allocated;
};

static bool is_said(const struct search *search, const struct vp_finding *finding) {
  for (size_t i = 0; i < search->found_count; ++i)
    if (search->found[i].rule == finding->rule && search->found[i].site == finding->site &&
        search->found[i].subject == finding->subject)
      return true;
  return false;
}

static const char *name_of(const struct search *search, vp_object function) {
  return vp_facts_function(search->parts->program->facts, function)->name;
}

/* Adds notes for the calls that the pointer was passed with, in their order. */
static void note_calls(const struct search *search, const struct step *step, struct vp_finding *finding) {
  if (step->before != NULL) {
    note_calls(search, step->before, finding);
    vp_finding_note(finding, step->by->site, "%s passes it on to %s here", name_of(search, step->by->root),
                    name_of(search, step->by->callee));
    return;
  }
  const struct vp_loan *loan = &step->by->loan;
  vp_finding_note(finding, step->by->site, "%s%s%s is handed to %s here",
                  loan->kind == VP_LOAN_CALLBACK ? name_of(search, loan->function) : loan->name,
                  loan->member == NULL ? "" : "->", loan->member == NULL ? "" : loan->member,
                  name_of(search, step->by->callee));
}

static void say(void *context, const struct vp_finding *judged) {
  struct report *report = context;
  struct search *search = report->search;
  struct vp_finding finding = *judged;
  const struct step *first = report->step;
  while (first->before != NULL)
    first = first->before;
  finding.function = first->by->root;
  if (is_said(search, &finding) || !vp_condition_holds(&finding, search->parts->program))
    return;
  finding.note_count = 0;
  note_calls(search, report->step, &finding);
  for (unsigned i = 0; i < judged->note_count; ++i)
    vp_finding_note(&finding, judged->notes[i].site, "%s", judged->notes[i].text);
  if (search->found_count == search->found_room) {
    const size_t room = 2 * search->found_room + 16;
    struct vp_finding *found = realloc(search->found, room * sizeof *found);
    if (found == NULL) {
      report->allocated = false;
      return;
    }
    search->found = found;
    search->found_room = room;
  }
  search->found[search->found_count++] = finding;
  vp_sink_found(search->sink, &finding);
}

/* Where `keeping` keeps what arrived by `step`. Returns false if that does not last, or is not known to. */
static bool find_place(const struct step *step, const struct vp_keeping *keeping, enum vp_place *place) {
  *place = keeping->place;
  if (keeping->through == 0)
    return true;
  const struct vp_argument_memory *through = &step->arguments[keeping->through - 1];
  if (through->leads == VP_LEADS_LASTING)
    *place = through->place;
  return through->leads == VP_LEADS_LASTING ||
         (through->leads == VP_LEADS_UNKNOWN && keeping->place == VP_PLACE_DEVICE_EXTENSION);
}

/* Judges a keeping at which a hand-over has arrived. Returns false if there was not enough memory. */
static bool judge_keeping(struct search *search, const struct step *step, const struct vp_keeping *keeping) {
  static const struct vp_holder nothing = {NULL, NULL};
  const struct step *first = step;
  while (first->before != NULL)
    first = first->before;
  if (keeping->through > VP_MAX_PARAMETERS || (step->member != NULL && keeping->member != NULL))
    return true;
  struct vp_retained retained = {keeping->site, first->by->end, first->by->loan, keeping->place, keeping->holder};
  if (keeping->member != NULL) {
    if (retained.loan.kind != VP_LOAN_ARGUMENT)
      return true;
    retained.loan.member = keeping->member;
  } else {
    retained.loan.member = step->member;
  }
  const struct vp_holder *around = keeping->through == 0 ? &nothing : &step->arguments[keeping->through - 1].holder;
  if (!find_place(step, keeping, &retained.place) || is_taken_back(search, step, keeping, around, retained.place))
    return true;
  struct report report = {search, step, true};
  const struct vp_sink sink = {&report, say, NULL};
  vp_judge_retained(&retained, search->parts->program->facts, &sink);
  return report.allocated;
}

/* ---- The search ----------------------------------------------------------------------------------------------- */

/* Whether to keep what was lent would be a finding, in this program. */
static bool would_be_found(const struct vp_program *program, const struct vp_handover *handover) {
  if (!vp_loan_is_judged(&handover->loan) ||
      (handover->loan.kind == VP_LOAN_ARGUMENT && !vp_role_is_taken(program, handover->root, handover->loan.role)))
    return false;
  const struct vp_finding asked = {.condition = VP_IF_TEMPORARY, .subject = handover->loan.function};
  return handover->loan.kind != VP_LOAN_CALLBACK || vp_condition_holds(&asked, program);
}

/* Follows `by`, which passes on what has arrived by `before`; NULL: which was lent to its root. */
static void follow(struct search *search, const struct vp_handover *by, const struct step *before) {
  const struct vp_function *callee = vp_facts_function(search->parts->program->facts, by->callee);
  if (callee == NULL || (before != NULL && before->member != NULL && by->loan.member != NULL))
    return;
  if (!callee->defined) {
    if (callee->elsewhere)
      vp_sink_undecided(search->sink, VP_UNDECIDED_CALLEE, by->site);
    return;
  }
  for (size_t i = 0; i < search->step_count; ++i)
    if (search->steps[i].by == by)
      return;
  if (search->step_count == MAX_STEPS)
    return;
  struct step *step = &search->steps[search->step_count++];
  *step = (struct step){.function = by->callee, .parameter = by->argument, .by = by, .before = before};
  step->member = by->loan.member != NULL || before == NULL ? by->loan.member : before->member;
  for (uint32_t i = 0; i < by->argument_count && i < VP_MAX_PARAMETERS; ++i) {
    step->arguments[i] = by->arguments[i];
    if (by->arguments[i].leads != VP_LEADS_PARAMETER)
      continue;
    const bool known = before != NULL && by->arguments[i].parameter < VP_MAX_PARAMETERS;
    step->arguments[i] = known ? before->arguments[by->arguments[i].parameter] : (struct vp_argument_memory){0};
  }
}

/* Follows one hand-over to all that keep what it hands over. Returns false if there was not enough memory. */
static bool search_from(struct search *search, const struct vp_handover *handover) {
  const struct vp_program *program = search->parts->program;
  bool allocated = true;
  search->step_count = 0;
  follow(search, handover, NULL);
  for (size_t next = 0; next < search->step_count; ++next) {
    const struct step *step = &search->steps[next];
    for (size_t i = first_keeping(search, step->function, step->parameter);
         i < program->keeping_count && search->keepings[i]->function == step->function &&
         search->keepings[i]->parameter == step->parameter;
         ++i)
      allocated &= judge_keeping(search, step, search->keepings[i]);
    for (size_t i = first_passed_on(search, step->function, step->parameter);
         i < search->passed_on_count && search->passed_on[i]->root == step->function &&
         search->passed_on[i]->loan.parameter == step->parameter;
         ++i)
      follow(search, search->passed_on[i], step);
  }
  return allocated;
}

bool vp_judge_handovers(const struct vp_parts *parts, const struct vp_sink *sink) {
  const struct vp_program *program = parts->program;
  if (program->handover_count == 0)
    return true;
  struct search *search = calloc(1, sizeof *search);
  if (search == NULL)
    return false;
  *search = (struct search){.parts = parts, .sink = sink};
  search->keepings = calloc(program->keeping_count + 1, sizeof *search->keepings);
  search->passed_on = calloc(program->handover_count, sizeof *search->passed_on);
  search->takers = calloc(program->facts->function_count + 1, sizeof *search->takers);
  search->queue = calloc(program->facts->function_count + 1, sizeof *search->queue);
  bool allocated =
      search->keepings != NULL && search->passed_on != NULL && search->takers != NULL && search->queue != NULL;
  if (allocated) {
    for (size_t i = 0; i < program->keeping_count; ++i)
      search->keepings[i] = &program->keepings[i];
    qsort(search->keepings, program->keeping_count, sizeof *search->keepings, compare_keepings);
    for (size_t i = 0; i < program->handover_count; ++i)
      if (is_passed_on(&program->handovers[i]))
        search->passed_on[search->passed_on_count++] = &program->handovers[i];
    qsort(search->passed_on, search->passed_on_count, sizeof *search->passed_on, compare_passed_on);
    for (size_t i = 0; i < program->handover_count; ++i) {
      const struct vp_handover *handover = &program->handovers[i];
      if (!is_passed_on(handover) && would_be_found(program, handover))
        allocated &= search_from(search, handover);
    }
  }
  free(search->keepings);
  free(search->passed_on);
  free(search->takers);
  free(search->queue);
  free(search->found);
  free(search);
  return allocated;
}
