/*
 * lock_test.c - spin locks that one file acquires and another one feels.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/link.h"

#include "model_test.h"

enum { MAX_UNITS = 3, MAX_ROWS = 12, MAX_SITES = 60 };

/* One unit. Place n of unit u is place 100 * (u + 1) + n of the program. */
struct part {
  struct vp_function functions[MAX_ROWS];
  struct vp_call calls[MAX_ROWS];
  struct vp_role_taken roles[MAX_ROWS];
  struct vp_lock_use uses[MAX_ROWS];
  struct vp_lock_exit exits[MAX_ROWS];
  vp_object unseen[MAX_ROWS];
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_program program;
  vp_site sites[MAX_SITES];
};

struct driver {
  struct part parts[MAX_UNITS];
  struct vp_unit units[MAX_UNITS];
  struct heard heard;
  bool incomplete;
};

static void begin(struct driver *driver) {
  memset(driver, 0, sizeof *driver);
  for (size_t unit = 0; unit < MAX_UNITS; ++unit) {
    struct part *part = &driver->parts[unit];
    part->facts.layout = layout_i686;
    part->facts.functions = part->functions;
    part->program = (struct vp_program){.facts = &part->facts,
                                        .summary = &part->summary,
                                        .closed = true,
                                        .miniport = true,
                                        .calls = part->calls,
                                        .roles = part->roles,
                                        .lock_uses = part->uses,
                                        .lock_exits = part->exits,
                                        .unseen_callers = part->unseen};
    for (size_t i = 0; i < MAX_SITES; ++i)
      part->sites[i] = (vp_site)(100 * (unit + 1) + i + 1);
    driver->units[unit] = (struct vp_unit){&part->program, part->sites, MAX_SITES};
  }
}

/* The number of a function in a unit, which need not hold it. */
static vp_object function(struct driver *driver, size_t unit, const char *name) {
  struct part *part = &driver->parts[unit];
  for (size_t i = 0; i < part->facts.function_count; ++i)
    if (strcmp(part->functions[i].name, name) == 0)
      return (vp_object)i + 1;
  const bool service = vp_service_named(name, strlen(name)) != VP_SERVICE_NONE;
  part->functions[part->facts.function_count] = (struct vp_function){.name = name, .elsewhere = !service};
  return (vp_object)++part->facts.function_count;
}

static void define(struct driver *driver, size_t unit, const char *name) {
  const vp_object number = function(driver, unit, name);
  driver->parts[unit].functions[number - 1].defined = true;
  driver->parts[unit].functions[number - 1].elsewhere = false;
}

static void take_role(struct driver *driver, size_t unit, const char *name, enum vp_role role) {
  struct vp_program *program = &driver->parts[unit].program;
  driver->parts[unit].roles[program->role_count++] =
      (struct vp_role_taken){.function = function(driver, unit, name), .role = role, .site = 50};
}

static struct vp_call *add_call(struct driver *driver, size_t unit, const char *caller, const char *callee,
                                vp_site site) {
  struct vp_call *call = &driver->parts[unit].calls[driver->parts[unit].program.call_count++];
  *call = (struct vp_call){.caller = function(driver, unit, caller),
                           .callee = function(driver, unit, callee),
                           .service = vp_service_named(callee, strlen(callee)),
                           .site = site};
  return call;
}

/* A step of a trail: in tests, a name is a function of another file. */
struct step {
  enum vp_lock_step_kind kind;
  vp_site site;
  const char *callee;
};

#define ACQUIRE(at) {VP_LOCK_ACQUIRED, at, NULL}
#define RELEASE(at) {VP_LOCK_RELEASED, at, NULL}
#define PASS(at, callee) {VP_LOCK_PASSED, at, callee}
#define TRAIL(...) (const struct step[]){__VA_ARGS__}, COUNT_OF(((const struct step[]){__VA_ARGS__}))
#define NO_TRAIL NULL, 0

static struct vp_lock_trail trail_of(struct driver *driver, size_t unit, const struct step *steps, size_t count) {
  struct vp_lock_trail trail = {0};
  for (size_t i = 0; i < count; ++i)
    vp_lock_trail_add(&trail, steps[i].kind, steps[i].site,
                      steps[i].callee == NULL ? 0 : function(driver, unit, steps[i].callee));
  return trail;
}

/* A call on a path of HwVidStartIO. */
static struct vp_lock_use *add_use(struct driver *driver, size_t unit, const char *caller, const char *callee,
                                   vp_site site, const struct step *steps, size_t count) {
  struct vp_lock_use *use = &driver->parts[unit].uses[driver->parts[unit].program.lock_use_count++];
  const enum vp_service service = vp_service_named(callee, strlen(callee));
  *use = (struct vp_lock_use){.caller = function(driver, unit, caller),
                              .callee = service == VP_SERVICE_NONE ? function(driver, unit, callee) : 0,
                              .service = service,
                              .site = site,
                              .root = VP_ROLE_START_IO,
                              .trail = trail_of(driver, unit, steps, count)};
  return use;
}

static void add_exit(struct driver *driver, size_t unit, const char *name, const struct step *steps, size_t count) {
  driver->parts[unit].exits[driver->parts[unit].program.lock_exit_count++] =
      (struct vp_lock_exit){function(driver, unit, name), trail_of(driver, unit, steps, count)};
}

/* Links and judges. Findings whose conditions are not met are forgotten, and so are doubts that do not come of locks.
 */
static void judge(struct driver *driver) {
  struct vp_linked linked;
  assert_true(vp_link(&linked, driver->units, MAX_UNITS));
  linked.program.whole = !driver->incomplete;
  const struct vp_sink sink = listen_with(&driver->heard);
  assert_true(vp_judge_program(&linked.program, &sink));
  size_t kept = 0;
  for (size_t i = 0; i < driver->heard.finding_count; ++i)
    if (vp_condition_holds(&driver->heard.findings[i], &linked.program))
      driver->heard.findings[kept++] = driver->heard.findings[i];
  driver->heard.finding_count = kept;
  vp_linked_free(&linked);
}

/* HwVidStartIO in the first file holds a lock when it calls Outer in the second one, which calls Inner in the third
   one, which reads the bus. */
static void begin_chain(struct driver *driver) {
  begin(driver);
  define(driver, 0, "StartIO");
  define(driver, 1, "Outer");
  define(driver, 2, "Inner");
  take_role(driver, 0, "StartIO", VP_ROLE_START_IO);
  add_call(driver, 0, "StartIO", "VideoPortAcquireSpinLock", 1);
  add_call(driver, 0, "StartIO", "Outer", 2);
  add_call(driver, 0, "StartIO", "VideoPortReleaseSpinLock", 3);
  add_call(driver, 1, "Outer", "Inner", 4);
  add_call(driver, 2, "Inner", "VideoPortGetBusData", 5);
}

static void a_chain_under_a_lock(void **state) {
  (void)state;
  struct driver driver;
  begin_chain(&driver);
  add_use(&driver, 0, "StartIO", "Outer", 2, TRAIL(ACQUIRE(1)));
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 305,
              "VideoPortGetBusData needs PASSIVE_LEVEL, but a spin lock is held");
  const struct vp_finding *found = &driver.heard.findings[0];
  assert_int_equal(found->note_count, 3);
  assert_int_equal(found->notes[0].site, 101);
  assert_string_equal(found->notes[0].text, "the spin lock is acquired here");
  assert_int_equal(found->notes[1].site, 102);
  assert_string_equal(found->notes[1].text, "StartIO calls Outer here");
  assert_int_equal(found->notes[2].site, 204);

  /* The lock is released before. */
  driver.parts[0].uses[0].trail = (struct vp_lock_trail){0};
  judge(&driver);
  assert_silent(&driver.heard);
}

static void waits_and_pool_under_a_lock(void **state) {
  (void)state;
  struct driver driver;
  begin_chain(&driver);
  add_use(&driver, 0, "StartIO", "Outer", 2, TRAIL(ACQUIRE(1)));
  driver.parts[2].program.call_count = 0;
  struct vp_call *wait = add_call(&driver, 2, "Inner", "VideoPortWaitForSingleObject", 6);
  wait->arguments.wait = VP_WAIT_LONG;
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_WAIT_AT_DISPATCH, 306, "must not wait while a spin lock is held");
  wait->arguments.wait = VP_WAIT_UNKNOWN;
  judge(&driver);
  assert_silent(&driver.heard);

  /* Outer passes the pool's type on. */
  driver.parts[2].program.call_count = 0;
  struct vp_call *allocate = add_call(&driver, 2, "Inner", "VideoPortAllocatePool", 7);
  allocate->forwarded = 1;
  driver.parts[1].calls[0].constants[0] = (struct vp_constant){.parameter = 0, .value = 1 /* VpPagedPool */};
  driver.parts[1].calls[0].constant_count = 1;
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_PAGED_POOL_AT_DISPATCH, 307, "while a spin lock is held");
  driver.parts[1].calls[0].constants[0].value = 0;
  judge(&driver);
  assert_silent(&driver.heard);
}

/* What StartIO passes keeps Outer from the call; or Outer, or Inner, tests the level. */
static void conditions_on_the_way(void **state) {
  (void)state;
  struct driver driver;
  begin_chain(&driver);
  add_use(&driver, 0, "StartIO", "Outer", 2, TRAIL(ACQUIRE(1)));
  struct vp_call *outer = &driver.parts[0].calls[1], *inner = &driver.parts[1].calls[0];
  inner->guards[0] = (struct vp_guard){.parameter = 1, .value = 0}; /* if (!locked) */
  inner->guard_count = 1;
  outer->constants[0] = (struct vp_constant){.parameter = 1, .value = 1};
  outer->constant_count = 1;
  judge(&driver);
  assert_silent(&driver.heard);
  outer->constants[0].value = 0;
  judge(&driver);
  assert_int_equal(driver.heard.finding_count, 1);
  driver.parts[2].calls[0].level_checked = true;
  judge(&driver);
  assert_silent(&driver.heard);
}

/* Outer releases the lock before it calls Inner, and acquires it again. */
static void functions_that_release(void **state) {
  (void)state;
  struct driver driver;
  begin_chain(&driver);
  add_use(&driver, 0, "StartIO", "Outer", 2, TRAIL(ACQUIRE(1)));
  add_call(&driver, 1, "Outer", "VideoPortReleaseSpinLock", 8);
  add_call(&driver, 1, "Outer", "VideoPortAcquireSpinLock", 9);
  add_exit(&driver, 1, "Outer", TRAIL(RELEASE(8), ACQUIRE(9)));
  judge(&driver);
  assert_silent(&driver.heard);
  /* Its paths were not all seen. */
  driver.parts[1].program.lock_exit_count = 0;
  judge(&driver);
  assert_undecided(&driver.heard, VP_UNDECIDED_CALLEE, 102);
  /* It has a lock of its own. */
  add_exit(&driver, 1, "Outer", TRAIL(ACQUIRE(9), RELEASE(8)));
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 305, "");
  /* It calls something that does not show. */
  driver.parts[1].program.call_count = 1;
  driver.parts[1].program.lock_exit_count = 0;
  driver.parts[1].unseen[driver.parts[1].program.unseen_caller_count++] = function(&driver, 1, "Outer");
  judge(&driver);
  assert_undecided(&driver.heard, VP_UNDECIDED_CALLEE, 102);
}

/* HwVidDpcRoutine leads to the call as well, and forbids it. */
static void a_role_of_another_file_forbids_the_call(void **state) {
  (void)state;
  struct driver driver;
  begin_chain(&driver);
  add_use(&driver, 0, "StartIO", "Outer", 2, TRAIL(ACQUIRE(1)));
  define(&driver, 2, "Dpc");
  add_call(&driver, 2, "Dpc", "Inner", 10);
  take_role(&driver, 1, "Dpc", VP_ROLE_DPC);
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_DPC_FORBIDDEN_CALL, 305, "");
}

/* StartIO calls Lock, reads the bus, and calls Unlock. Both are in the second file. */
static void begin_helpers(struct driver *driver) {
  begin(driver);
  define(driver, 0, "StartIO");
  define(driver, 1, "Lock");
  define(driver, 1, "Unlock");
  take_role(driver, 0, "StartIO", VP_ROLE_START_IO);
  add_call(driver, 0, "StartIO", "Lock", 1);
  add_call(driver, 0, "StartIO", "VideoPortGetBusData", 2);
  add_call(driver, 0, "StartIO", "Unlock", 3);
  add_call(driver, 1, "Lock", "VideoPortAcquireSpinLock", 4);
  add_call(driver, 1, "Unlock", "VideoPortReleaseSpinLock", 5);
}

static void a_helper_returns_with_the_lock(void **state) {
  (void)state;
  struct driver driver;
  begin_helpers(&driver);
  add_exit(&driver, 1, "Lock", TRAIL(ACQUIRE(4)));
  add_exit(&driver, 1, "Unlock", TRAIL(RELEASE(5)));
  struct vp_lock_use *use = add_use(&driver, 0, "StartIO", "VideoPortGetBusData", 2, TRAIL(PASS(1, "Lock")));
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 102, "VideoPortGetBusData needs PASSIVE_LEVEL");
  const struct vp_finding *found = &driver.heard.findings[0];
  assert_int_equal(found->note_count, 2);
  assert_int_equal(found->notes[0].site, 101);
  assert_string_equal(found->notes[0].text, "Lock is called here, and returns with a spin lock held");
  assert_int_equal(found->notes[1].site, 204);

  use->trail = trail_of(&driver, 0, TRAIL(PASS(1, "Lock"), PASS(3, "Unlock")));
  judge(&driver);
  assert_silent(&driver.heard);
  use->trail = trail_of(&driver, 0, TRAIL(PASS(1, "Lock"), RELEASE(3)));
  judge(&driver);
  assert_silent(&driver.heard);
  use->trail = trail_of(&driver, 0, TRAIL(ACQUIRE(1), PASS(3, "Unlock")));
  judge(&driver);
  assert_silent(&driver.heard);
  /* A trail that was lost before tells no less of what comes after. */
  use->trail = trail_of(&driver, 0, TRAIL(PASS(1, "Lock")));
  use->trail.lost = true;
  judge(&driver);
  assert_int_equal(driver.heard.finding_count, 1);
}

/* Lock tries to acquire, and says whether it did. */
static void a_helper_that_depends(void **state) {
  (void)state;
  struct driver driver;
  begin_helpers(&driver);
  add_exit(&driver, 1, "Lock", TRAIL(ACQUIRE(4)));
  add_exit(&driver, 1, "Lock", NO_TRAIL);
  add_use(&driver, 0, "StartIO", "VideoPortGetBusData", 2, TRAIL(PASS(1, "Lock")));
  judge(&driver);
  assert_undecided(&driver.heard, VP_UNDECIDED_CALLEE, 102);
  /* One of its paths was lost. */
  driver.parts[1].exits[1].trail = driver.parts[1].exits[0].trail;
  driver.parts[1].exits[1].trail.lost = true;
  judge(&driver);
  assert_undecided(&driver.heard, VP_UNDECIDED_CALLEE, 102);
  /* Nobody defines it. */
  driver.parts[1].program.lock_exit_count = 1;
  driver.parts[1].functions[0].defined = false;
  driver.parts[1].functions[0].elsewhere = true;
  judge(&driver);
  assert_undecided(&driver.heard, VP_UNDECIDED_CALLEE, 102);
  driver.incomplete = true;
  judge(&driver);
  assert_silent(&driver.heard);
}

/* Lock calls RawLock in the third file; two functions that call each other tell nothing. */
static void helpers_of_helpers(void **state) {
  (void)state;
  struct driver driver;
  begin_helpers(&driver);
  define(&driver, 2, "RawLock");
  add_call(&driver, 1, "Lock", "RawLock", 4);
  add_call(&driver, 2, "RawLock", "VideoPortAcquireSpinLock", 6);
  add_exit(&driver, 1, "Lock", TRAIL(PASS(4, "RawLock")));
  add_exit(&driver, 2, "RawLock", TRAIL(ACQUIRE(6)));
  add_use(&driver, 0, "StartIO", "VideoPortGetBusData", 2, TRAIL(PASS(1, "Lock")));
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 102, "");
  assert_int_equal(driver.heard.findings[0].notes[1].site, 306);
  driver.parts[2].exits[0].trail = trail_of(&driver, 2, TRAIL(PASS(6, "Lock")));
  judge(&driver);
  assert_undecided(&driver.heard, VP_UNDECIDED_CALLEE, 102);
}

/* QueueDpc must be called under a lock in HwVidStartIO, or in a function that it calls under one. */
static void what_needs_a_lock(void **state) {
  (void)state;
  struct driver driver;
  begin_helpers(&driver);
  define(&driver, 2, "Queue");
  add_exit(&driver, 1, "Lock", TRAIL(ACQUIRE(4)));
  add_exit(&driver, 1, "Unlock", TRAIL(RELEASE(5)));
  add_call(&driver, 0, "StartIO", "Queue", 7);
  add_call(&driver, 0, "StartIO", "VideoPortQueueDpc", 8);
  add_call(&driver, 2, "Queue", "VideoPortQueueDpc", 9);
  struct vp_lock_use *here = add_use(&driver, 0, "StartIO", "VideoPortQueueDpc", 8, TRAIL(PASS(1, "Lock")));
  struct vp_lock_use *there = add_use(&driver, 0, "StartIO", "Queue", 7, TRAIL(PASS(1, "Lock")));
  judge(&driver);
  assert_silent(&driver.heard);
  here->trail = trail_of(&driver, 0, TRAIL(PASS(1, "Lock"), PASS(3, "Unlock")));
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_QUEUE_DPC_IRQL, 108, "HwVidStartIO runs below it");
  here->trail = there->trail;
  there->trail = (struct vp_lock_trail){0};
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_QUEUE_DPC_IRQL, 309, "HwVidStartIO runs below it");
  assert_int_equal(driver.heard.findings[0].notes[0].site, 107);
  /* Queue acquires a lock of its own somewhere. */
  add_call(&driver, 2, "Queue", "VideoPortAcquireSpinLock", 10);
  judge(&driver);
  assert_silent(&driver.heard);
}

/* Another file may say that StartIO is a callback; then it must not queue without a lock. */
static void an_assumed_role(void **state) {
  (void)state;
  struct driver driver;
  begin_helpers(&driver);
  add_exit(&driver, 1, "Lock", NO_TRAIL);
  add_call(&driver, 0, "StartIO", "VideoPortQueueDpc", 8);
  struct vp_lock_use *use = add_use(&driver, 0, "StartIO", "VideoPortQueueDpc", 8, TRAIL(PASS(1, "Lock")));
  use->function = use->caller;
  use->assumed = true;
  judge(&driver);
  assert_only(&driver.heard, VP_RULE_QUEUE_DPC_IRQL, 108, "HwVidStartIO runs below it");
  use->root = VP_ROLE_SET_POWER;
  judge(&driver);
  assert_silent(&driver.heard);
}

static void trails(void **state) {
  (void)state;
  struct vp_lock_trail trail = {0};
  static const struct vp_lock_trail empty;
  vp_lock_trail_add(&trail, VP_LOCK_ACQUIRED, 1, 0);
  vp_lock_trail_add(&trail, VP_LOCK_RELEASED, 2, 0);
  assert_memory_equal(&trail, &empty, sizeof trail);
  for (vp_site site = 1; site <= VP_MAX_LOCK_STEPS + 2; ++site)
    vp_lock_trail_add(&trail, VP_LOCK_PASSED, site, 1);
  assert_int_equal(trail.count, VP_MAX_LOCK_STEPS);
  assert_int_equal(trail.steps[0].site, 3);
  assert_true(trail.lost);
  vp_lock_trail_lose(&trail);
  assert_int_equal(trail.count, 0);
  assert_true(trail.lost);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_chain_under_a_lock),
      cmocka_unit_test(waits_and_pool_under_a_lock),
      cmocka_unit_test(conditions_on_the_way),
      cmocka_unit_test(functions_that_release),
      cmocka_unit_test(a_role_of_another_file_forbids_the_call),
      cmocka_unit_test(a_helper_returns_with_the_lock),
      cmocka_unit_test(a_helper_that_depends),
      cmocka_unit_test(helpers_of_helpers),
      cmocka_unit_test(what_needs_a_lock),
      cmocka_unit_test(an_assumed_role),
      cmocka_unit_test(trails),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
