/*
 * handover_test.c - what is lent in one unit and kept in another one.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/link.h"

#include "model_test.h"

enum { MAX_UNITS = 3, MAX_ROWS = 80, MAX_SITES = 64 };

/* Places of a unit; those of unit u have the numbers 100 * (u + 1) + n in the program. */
enum { SITE_CALL_OUT = 1, SITE_RETURN, SITE_STORE, SITE_REGISTERED, SITE_LAST };

/* One unit. */
struct part {
  struct vp_function functions[MAX_ROWS];
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_program program;
  struct vp_role_taken roles[MAX_ROWS];
  struct vp_call calls[MAX_ROWS];
  struct vp_handover handovers[MAX_ROWS];
  struct vp_keeping keepings[MAX_ROWS];
  struct vp_holder_store stores[MAX_ROWS];
  vp_site sites[MAX_SITES];
};

struct driver {
  struct part parts[MAX_UNITS];
  struct vp_unit units[MAX_UNITS];
  struct heard heard;
};

static void begin(struct driver *it) {
  memset(it, 0, sizeof *it);
  for (size_t unit = 0; unit < MAX_UNITS; ++unit) {
    struct part *part = &it->parts[unit];
    part->facts.layout = layout_i686;
    part->facts.functions = part->functions;
    part->program.facts = &part->facts;
    part->program.summary = &part->summary;
    part->program.closed = part->program.miniport = true;
    part->program.roles = part->roles;
    part->program.calls = part->calls;
    part->program.handovers = part->handovers;
    part->program.keepings = part->keepings;
    part->program.holder_stores = part->stores;
    for (size_t i = 0; i < MAX_SITES; ++i)
      part->sites[i] = (vp_site)(100 * (unit + 1) + i + 1);
    it->units[unit] = (struct vp_unit){&part->program, part->sites, MAX_SITES};
  }
}

/* The function `name` of a unit, which has its body or does not. */
static vp_object function_of(struct driver *it, size_t unit, const char *name, bool defined) {
  struct part *part = &it->parts[unit];
  for (size_t i = 0; i < part->facts.function_count; ++i)
    if (strcmp(part->functions[i].name, name) == 0)
      return (vp_object)i + 1;
  part->functions[part->facts.function_count] =
      (struct vp_function){.name = name, .defined = defined, .elsewhere = !defined};
  return (vp_object)++part->facts.function_count;
}

static void add_role(struct driver *it, size_t unit, const char *name, bool defined, enum vp_role role) {
  struct part *part = &it->parts[unit];
  part->roles[part->program.role_count++] =
      (struct vp_role_taken){.function = function_of(it, unit, name, defined), .role = role, .site = SITE_REGISTERED};
}

static void add_call(struct driver *it, size_t unit, const char *caller, const char *callee, bool defined) {
  struct part *part = &it->parts[unit];
  struct vp_call *call = &part->calls[part->program.call_count++];
  *call = (struct vp_call){.caller = function_of(it, unit, caller, true),
                           .callee = function_of(it, unit, callee, defined),
                           .service = vp_service_named(callee, strlen(callee))};
}

/* `root` passes what it was lent to `callee`, which is elsewhere, as the second argument; the first one is the device
   extension. */
static struct vp_handover *add_handover(struct driver *it, size_t unit, const char *root, const char *callee,
                                        struct vp_loan loan) {
  struct part *part = &it->parts[unit];
  struct vp_handover *handover = &part->handovers[part->program.handover_count++];
  *handover = (struct vp_handover){.root = function_of(it, unit, root, true),
                                   .callee = function_of(it, unit, callee, false),
                                   .site = SITE_CALL_OUT,
                                   .end = SITE_RETURN,
                                   .argument = 1,
                                   .loan = loan,
                                   .argument_count = 2};
  handover->arguments[0] = (struct vp_argument_memory){.leads = VP_LEADS_LASTING, .place = VP_PLACE_DEVICE_EXTENSION};
  handover->arguments[1] = (struct vp_argument_memory){.leads = VP_LEADS_BRIEFLY};
  return handover;
}

/* `root` passes on what it received as its parameters of the same numbers. */
static struct vp_handover *add_pass_on(struct driver *it, size_t unit, const char *root, const char *callee) {
  const struct vp_loan loan = {.kind = VP_LOAN_ARGUMENT, .parameter = 1, .name = "Packet"};
  struct vp_handover *handover = add_handover(it, unit, root, callee, loan);
  handover->arguments[0] = (struct vp_argument_memory){.leads = VP_LEADS_PARAMETER, .parameter = 0};
  handover->arguments[1] = (struct vp_argument_memory){.leads = VP_LEADS_PARAMETER, .parameter = 1};
  return handover;
}

/* `function` keeps its second parameter in EXTENSION.Current, to which the first one leads. */
static struct vp_keeping *add_keeping(struct driver *it, size_t unit, const char *function) {
  struct part *part = &it->parts[unit];
  struct vp_keeping *keeping = &part->keepings[part->program.keeping_count++];
  *keeping = (struct vp_keeping){.function = function_of(it, unit, function, true),
                                 .parameter = 1,
                                 .site = SITE_STORE,
                                 .place = VP_PLACE_ARGUMENT,
                                 .through = 1,
                                 .holder = "Extension->Current",
                                 .holders = {{"EXTENSION", "Current"}},
                                 .holder_count = 1};
  return keeping;
}

static void add_store(struct driver *it, size_t unit, const char *function, const char *structure, const char *member) {
  struct part *part = &it->parts[unit];
  part->stores[part->program.holder_store_count++] =
      (struct vp_holder_store){function_of(it, unit, function, true), {structure, member}};
}

static struct vp_loan packet(void) {
  return (struct vp_loan){.kind = VP_LOAN_ARGUMENT, .role = VP_ROLE_START_IO, .parameter = 1, .name = "Vrp"};
}

/* StartIO in one file hands the packet and the device extension to Remember in another one, which keeps it. */
static struct vp_handover *start_io_hands_over(struct driver *it) {
  begin(it);
  add_role(it, 0, "StartIO", true, VP_ROLE_START_IO);
  add_keeping(it, 1, "Remember");
  return add_handover(it, 0, "StartIO", "Remember", packet());
}

static void judge(struct driver *it) {
  struct vp_linked linked;
  assert_true(vp_link(&linked, it->units, MAX_UNITS));
  const struct vp_sink sink = listen_with(&it->heard);
  assert_true(vp_judge_program(&linked.program, &sink));
  vp_linked_free(&linked);
}

static const char kept_in_extension[] = "Vrp is kept in Extension->Current (the device extension) after HwVidStartIO";

#define assert_kept(it)                                                                                                \
  do {                                                                                                                 \
    judge(it);                                                                                                         \
    assert_only(&(it)->heard, VP_RULE_VRP_RETAINED, 200 + SITE_STORE, kept_in_extension);                              \
  } while (0)

#define assert_nothing(it)                                                                                             \
  do {                                                                                                                 \
    judge(it);                                                                                                         \
    assert_silent(&(it)->heard);                                                                                       \
  } while (0)

static void finds_what_another_file_keeps(void **state) {
  (void)state;
  struct driver it;
  start_io_hands_over(&it);
  assert_kept(&it);
  const struct vp_finding *found = &it.heard.findings[0];
  assert_int_equal(found->subject, 1);
  assert_int_not_equal(found->function, 0);
  assert_int_equal(found->note_count, 2);
  assert_int_equal(found->notes[0].site, 100 + SITE_CALL_OUT);
  assert_string_equal(found->notes[0].text, "Vrp is handed to Remember here");
  assert_int_equal(found->notes[1].site, 100 + SITE_RETURN);
}

/* A third file registers the function, or none does. */
static void asks_for_the_role(void **state) {
  (void)state;
  struct driver it;
  start_io_hands_over(&it);
  it.parts[0].program.role_count = 0;
  assert_nothing(&it);
  add_role(&it, 2, "StartIO", false, VP_ROLE_START_IO);
  assert_kept(&it);
  it.parts[2].roles[0].unreached = true;
  assert_nothing(&it);
  it.parts[2].roles[0] = (struct vp_role_taken){.function = 1, .role = VP_ROLE_INITIALIZE};
  judge(&it);
  assert_null(heard_of(&it.heard, VP_RULE_VRP_RETAINED));
}

static void asks_where_it_is_kept(void **state) {
  (void)state;
  static const struct {
    enum vp_leads leads;
    enum vp_place place, kept;
    const char *found; /* NULL: nothing */
  } rows[] = {
      {VP_LEADS_LASTING, VP_PLACE_GLOBAL, VP_PLACE_ARGUMENT, "a global variable"},
      {VP_LEADS_LASTING, VP_PLACE_ALLOCATED, VP_PLACE_ARGUMENT, "allocated memory"},
      {VP_LEADS_BRIEFLY, VP_PLACE_DEVICE_EXTENSION, VP_PLACE_ARGUMENT, NULL},
      {VP_LEADS_BRIEFLY, VP_PLACE_DEVICE_EXTENSION, VP_PLACE_DEVICE_EXTENSION, NULL},
      {VP_LEADS_UNKNOWN, VP_PLACE_DEVICE_EXTENSION, VP_PLACE_ARGUMENT, NULL},
      {VP_LEADS_UNKNOWN, VP_PLACE_DEVICE_EXTENSION, VP_PLACE_DEVICE_EXTENSION, "the device extension"},
      {VP_LEADS_PARAMETER, VP_PLACE_DEVICE_EXTENSION, VP_PLACE_ARGUMENT, NULL},
  };
  for (size_t i = 0; i < COUNT_OF(rows); ++i) {
    struct driver it;
    struct vp_handover *handover = start_io_hands_over(&it);
    handover->arguments[0] = (struct vp_argument_memory){.leads = rows[i].leads, .place = rows[i].place};
    it.parts[1].keepings[0].place = rows[i].kept;
    judge(&it);
    if (rows[i].found == NULL)
      assert_silent(&it.heard);
    else
      assert_only(&it.heard, VP_RULE_VRP_RETAINED, 200 + SITE_STORE, rows[i].found);
  }
  struct driver it;
  start_io_hands_over(&it);
  it.parts[1].keepings[0].through = 0;
  it.parts[1].keepings[0].place = VP_PLACE_GLOBAL;
  judge(&it);
  assert_only(&it.heard, VP_RULE_VRP_RETAINED, 200 + SITE_STORE, "a global variable");
  it.parts[1].keepings[0].through = VP_MAX_PARAMETERS + 1;
  assert_nothing(&it);
  it.parts[1].keepings[0].through = 1;
  it.parts[1].keepings[0].parameter = 0; /* the extension itself may be kept */
  assert_nothing(&it);
}

static void names_what_is_kept(void **state) {
  (void)state;
  struct driver it;
  struct vp_handover *handover = start_io_hands_over(&it);
  it.parts[1].keepings[0].member = "InputBuffer";
  judge(&it);
  assert_only(&it.heard, VP_RULE_VRP_RETAINED, 200 + SITE_STORE, "Vrp->InputBuffer is kept");
  /* What a buffer holds is no loan. */
  handover->loan.member = "OutputBuffer";
  assert_nothing(&it);
  it.parts[1].keepings[0].member = NULL;
  judge(&it);
  assert_only(&it.heard, VP_RULE_VRP_RETAINED, 200 + SITE_STORE, "Vrp->OutputBuffer is kept");
  assert_string_equal(it.heard.findings[0].notes[0].text, "Vrp->OutputBuffer is handed to Remember here");
}

/* Two callbacks hand the same packet over. */
static void says_it_once(void **state) {
  (void)state;
  struct driver it;
  start_io_hands_over(&it);
  add_handover(&it, 0, "StartIO", "Remember", packet());
  add_keeping(&it, 1, "Remember");
  assert_kept(&it);
}

static void sees_what_takes_it_back(void **state) {
  (void)state;
  static const struct {
    const char *structure, *member;
    bool taken;
  } rows[] = {
      {"EXTENSION", "Current", true}, {"EXTENSION", "Mode", false}, {"EXTENSION", NULL, true}, {"OTHER", NULL, false},
      {"OTHER", "Current", false},    {NULL, "Current", false},     {NULL, NULL, true},
  };
  for (size_t i = 0; i < COUNT_OF(rows); ++i) {
    /* The caller itself. */
    struct driver it;
    struct vp_handover *handover = start_io_hands_over(&it);
    handover->stores[handover->store_count++] = (struct vp_holder){rows[i].structure, rows[i].member};
    judge(&it);
    assert_int_equal(it.heard.finding_count, rows[i].taken ? 0 : 1);
    /* A function that is called afterwards, and one that it calls in a third file. */
    for (unsigned deep = 0; deep < 2; ++deep) {
      handover = start_io_hands_over(&it);
      handover->later[handover->later_count++] = function_of(&it, 0, "Forget", false);
      function_of(&it, 1, "Forget", true);
      if (deep)
        add_call(&it, 1, "Forget", "Clear", false);
      add_store(&it, deep ? 2 : 1, deep ? "Clear" : "Forget", rows[i].structure, rows[i].member);
      judge(&it);
      assert_int_equal(it.heard.finding_count, rows[i].taken ? 0 : 1);
    }
  }
  /* Another function's stores are not its business. */
  struct driver it;
  struct vp_handover *handover = start_io_hands_over(&it);
  handover->later[handover->later_count++] = function_of(&it, 0, "Log", false);
  function_of(&it, 1, "Log", true);
  add_store(&it, 1, "Forget", "EXTENSION", "Current");
  assert_kept(&it);
}

/* A structure that holds the member is overwritten as a whole. */
static void sees_what_is_around(void **state) {
  (void)state;
  struct driver it;
  struct vp_handover *handover = start_io_hands_over(&it);
  handover->stores[handover->store_count++] = (struct vp_holder){NULL, "Work"};
  assert_kept(&it);
  it.parts[1].keepings[0].holders[it.parts[1].keepings[0].holder_count++] = (struct vp_holder){NULL, "Work"};
  assert_nothing(&it);
  it.parts[1].keepings[0].holder_count = 1;
  handover->arguments[0].holder = (struct vp_holder){NULL, "Work"};
  assert_nothing(&it);
  /* Nothing is known of where it was stored: any store may take it back. */
  it.parts[1].keepings[0].holder_count = 0;
  handover->arguments[0].holder = (struct vp_holder){"EXTENSION", "Current"};
  assert_kept(&it);
  handover->arguments[0].holder = (struct vp_holder){NULL, NULL};
  assert_nothing(&it);
  handover->store_count = 0;
  assert_kept(&it);
}

static void sees_what_frees_it(void **state) {
  (void)state;
  struct driver it;
  struct vp_handover *handover = start_io_hands_over(&it);
  handover->later[handover->later_count++] = function_of(&it, 0, "Release", false);
  add_call(&it, 1, "Release", "VideoPortFreePool", false);
  it.parts[1].functions[function_of(&it, 1, "VideoPortFreePool", false) - 1].elsewhere = false;
  assert_kept(&it);
  handover->arguments[0].place = VP_PLACE_ALLOCATED;
  assert_nothing(&it);
  handover->later_count = 0;
  judge(&it);
  assert_only(&it.heard, VP_RULE_VRP_RETAINED, 200 + SITE_STORE, "allocated memory");
}

/* One path forgets the packet, another one does not. */
static void one_path_is_enough(void **state) {
  (void)state;
  struct driver it;
  struct vp_handover *handover = start_io_hands_over(&it);
  handover->stores[handover->store_count++] = (struct vp_holder){"EXTENSION", "Current"};
  assert_nothing(&it);
  add_handover(&it, 0, "StartIO", "Remember", packet());
  assert_kept(&it);
}

static void follows_through_a_third_file(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  add_role(&it, 0, "StartIO", true, VP_ROLE_START_IO);
  add_handover(&it, 0, "StartIO", "Remember", packet());
  struct vp_handover *on = add_pass_on(&it, 1, "Remember", "Keep");
  struct vp_keeping *keeping = add_keeping(&it, 2, "Keep");
  judge(&it);
  assert_only(&it.heard, VP_RULE_VRP_RETAINED, 300 + SITE_STORE, kept_in_extension);
  assert_int_equal(it.heard.findings[0].note_count, 3);
  assert_int_equal(it.heard.findings[0].notes[1].site, 200 + SITE_CALL_OUT);
  assert_string_equal(it.heard.findings[0].notes[1].text, "Remember passes it on to Keep here");

  /* A member, taken off on the way. */
  on->loan.member = "InputBuffer";
  judge(&it);
  assert_only(&it.heard, VP_RULE_VRP_RETAINED, 300 + SITE_STORE, "Vrp->InputBuffer is kept");
  keeping->member = "StatusBlock";
  assert_nothing(&it);
  keeping->member = NULL;
  it.parts[0].handovers[0].loan.member = "OutputBuffer";
  assert_nothing(&it);
  it.parts[0].handovers[0].loan.member = NULL;

  /* The place is a variable of the function in the middle. */
  on->arguments[0] = (struct vp_argument_memory){.leads = VP_LEADS_BRIEFLY};
  assert_nothing(&it);
  on->arguments[0] = (struct vp_argument_memory){.leads = VP_LEADS_PARAMETER, .parameter = VP_MAX_PARAMETERS};
  assert_nothing(&it);
  on->arguments[0] = (struct vp_argument_memory){.leads = VP_LEADS_PARAMETER, .parameter = 0};

  /* The function in the middle takes it back, on one of its paths and then on both. */
  on->stores[on->store_count++] = (struct vp_holder){"EXTENSION", "Current"};
  assert_nothing(&it);
  add_pass_on(&it, 1, "Remember", "Keep");
  judge(&it);
  assert_int_equal(it.heard.finding_count, 1);
}

/* Functions that pass it to each other for ever. */
static void goes_round_in_circles(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  add_role(&it, 0, "StartIO", true, VP_ROLE_START_IO);
  add_handover(&it, 0, "StartIO", "Remember", packet());
  add_pass_on(&it, 1, "Remember", "Keep");
  add_pass_on(&it, 2, "Keep", "Remember");
  assert_nothing(&it);
  add_keeping(&it, 1, "Remember");
  assert_kept(&it);
}

/* Long chains are left before their end. */
static void ends_early(void **state) {
  (void)state;
  struct driver it;
  char names[MAX_ROWS][8];
  const size_t length = 70;
  for (size_t kept_at = 10; kept_at < length; kept_at += 50) {
    begin(&it);
    add_role(&it, 0, "StartIO", true, VP_ROLE_START_IO);
    for (size_t i = 0; i < length; ++i)
      snprintf(names[i], sizeof names[i], "Go%02u", (unsigned)(i % 100));
    add_handover(&it, 0, "StartIO", names[0], packet());
    for (size_t i = 0; i + 1 < length; ++i) {
      function_of(&it, 1, names[i], true);
      it.parts[1].functions[i].defined = true;
      it.parts[1].functions[i].elsewhere = false;
      add_pass_on(&it, 1, names[i], names[i + 1]);
    }
    it.parts[1].functions[length - 1].elsewhere = false;
    add_keeping(&it, 1, names[kept_at]);
    judge(&it);
    assert_int_equal(it.heard.finding_count, 1);
  }
  it.parts[1].program.keeping_count = 0;
  add_keeping(&it, 1, names[length - 2]);
  judge(&it);
  assert_int_equal(it.heard.finding_count, 0);
}

static void a_helper_is_missing(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  add_role(&it, 0, "StartIO", true, VP_ROLE_START_IO);
  struct vp_handover *handover = add_handover(&it, 0, "StartIO", "Remember", packet());
  judge(&it);
  assert_undecided(&it.heard, VP_UNDECIDED_CALLEE, 100 + SITE_CALL_OUT);
  add_pass_on(&it, 1, "Remember", "Keep");
  judge(&it);
  assert_undecided(&it.heard, VP_UNDECIDED_CALLEE, 200 + SITE_CALL_OUT);
  it.parts[1].program.handover_count = 0;
  it.parts[1].facts.function_count = 0;
  /* It would not matter: the device extension may be kept, and nobody registers the function. */
  handover->loan.parameter = 0;
  assert_nothing(&it);
  handover->loan.parameter = 1;
  it.parts[0].program.role_count = 0;
  assert_nothing(&it);
}

static struct vp_handover *synchronize_hands_over(struct driver *it) {
  begin(it);
  add_keeping(it, 1, "Remember");
  const struct vp_loan loan = {.kind = VP_LOAN_CALLBACK, .function = function_of(it, 0, "Latch", false)};
  return add_handover(it, 0, "Update", "Remember", loan);
}

/* The address of a function, which a third file uses as a temporary callback. */
static void finds_kept_callbacks(void **state) {
  (void)state;
  struct driver it;
  struct vp_handover *handover = synchronize_hands_over(&it);
  function_of(&it, 2, "Latch", true);
  assert_nothing(&it);
  it.parts[1].program.keeping_count = 0;
  it.parts[1].functions[0].defined = false;
  it.parts[1].functions[0].elsewhere = true;
  assert_nothing(&it);

  handover = synchronize_hands_over(&it);
  add_role(&it, 2, "Latch", true, VP_ROLE_SYNCHRONIZE);
  judge(&it);
  const struct vp_finding *found = heard_of(&it.heard, VP_RULE_TEMP_CALLBACK_STORED);
  assert_non_null(found);
  assert_int_equal(found->site, 200 + SITE_STORE);
  assert_non_null(strstr(found->message, "Latch is kept in Extension->Current"));
  assert_string_equal(found->notes[0].text, "Latch is handed to Remember here");

  /* A function has no members. */
  it.parts[1].keepings[0].member = "InputBuffer";
  judge(&it);
  assert_null(heard_of(&it.heard, VP_RULE_TEMP_CALLBACK_STORED));

  /* A wrapper, which was handed the callback itself. */
  it.parts[1].keepings[0].member = NULL;
  handover->loan =
      (struct vp_loan){.kind = VP_LOAN_HANDED, .role = VP_ROLE_SYNCHRONIZE, .parameter = 1, .name = "Routine"};
  judge(&it);
  found = heard_of(&it.heard, VP_RULE_TEMP_CALLBACK_STORED);
  assert_non_null(found);
  assert_non_null(strstr(found->message, "Routine is kept in"));
}

/* A temporary callback keeps what it was lent in memory that its Context leads to. */
static void asks_whether_the_context_lasts(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  add_role(&it, 0, "Query", true, VP_ROLE_QUERY_DEVICE);
  struct vp_loan loan = {.kind = VP_LOAN_ARGUMENT, .role = VP_ROLE_QUERY_DEVICE, .name = "Given"};
  const struct vp_role_row *row = vp_role_row(VP_ROLE_QUERY_DEVICE);
  while (row->parameters[loan.parameter].lent != VP_LENT_CALL)
    ++loan.parameter;
  struct vp_handover *handover = add_handover(&it, 0, "Query", "Remember", loan);
  handover->arguments[0].place = VP_PLACE_CONTEXT;
  add_keeping(&it, 1, "Remember");
  assert_nothing(&it);
  const vp_object lasting = handover->root;
  it.parts[0].program.lasting_contexts = &lasting;
  it.parts[0].program.lasting_context_count = 1;
  judge(&it);
  assert_only(&it.heard, VP_RULE_TEMP_ARGUMENT_RETAINED, 200 + SITE_STORE, "memory that Context points to");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finds_what_another_file_keeps),
      cmocka_unit_test(asks_for_the_role),
      cmocka_unit_test(asks_where_it_is_kept),
      cmocka_unit_test(names_what_is_kept),
      cmocka_unit_test(says_it_once),
      cmocka_unit_test(sees_what_takes_it_back),
      cmocka_unit_test(sees_what_is_around),
      cmocka_unit_test(sees_what_frees_it),
      cmocka_unit_test(one_path_is_enough),
      cmocka_unit_test(follows_through_a_third_file),
      cmocka_unit_test(goes_round_in_circles),
      cmocka_unit_test(ends_early),
      cmocka_unit_test(a_helper_is_missing),
      cmocka_unit_test(finds_kept_callbacks),
      cmocka_unit_test(asks_whether_the_context_lasts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
