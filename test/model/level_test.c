/*
 * level_test.c - judging calls by whether a spin lock is held.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/level.h"

#include "model_test.h"

#define ROLE(id) VP_ROLE_BIT(VP_ROLE_##id)

enum { LOCK = 70, OTHER_LOCK = 71 };

/* A path through HwVidStartIO in a driver with spin locks. */
struct path {
  struct vp_level level;
  enum vp_role root;
  struct vp_function_context context;
  vp_site next;
  struct heard heard;
};

static void begin(struct path *path) {
  memset(path, 0, sizeof *path);
  path->root = VP_ROLE_START_IO;
  path->context = (struct vp_function_context){.roles = ROLE(START_IO), .may_be_locked = true};
  path->next = 100;
}

/* Makes the call, and forgets findings whose conditions the context of its function does not meet. */
static void make_call(struct path *path, struct vp_level_call call) {
  call.site = path->next++;
  call.root = path->root;
  call.caller = 1;
  const struct vp_sink sink = listen_with(&path->heard);
  vp_level_call(&path->level, &call, &sink);
  const struct vp_contexts contexts = {&path->context, 1};
  const struct vp_program program = {.contexts = &contexts};
  size_t kept = 0;
  for (size_t i = 0; i < path->heard.finding_count; ++i)
    if (vp_condition_holds(&path->heard.findings[i], &program))
      path->heard.findings[kept++] = path->heard.findings[i];
  path->heard.finding_count = kept;
}

static void call_service(struct path *path, enum vp_service service) {
  make_call(path, (struct vp_level_call){.service = service});
}

static void use_lock(struct path *path, enum vp_service service, vp_object lock) {
  make_call(path, (struct vp_level_call){.service = service, .lock = lock});
}

static void finds_a_passive_call_under_a_lock(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  call_service(&path, VP_VideoPortGetBusData);
  assert_silent(&path.heard);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK); /* 101 */
  assert_silent(&path.heard);
  call_service(&path, VP_VideoPortGetBusData);
  assert_only(&path.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 102,
              "VideoPortGetBusData needs PASSIVE_LEVEL, but a spin lock is held");
  assert_int_equal(path.heard.findings[0].severity, VP_ERROR);
  assert_int_equal(path.heard.findings[0].note_count, 1);
  assert_int_equal(path.heard.findings[0].notes[0].site, 101);
  call_service(&path, VP_VideoPortSetEvent);
  assert_silent(&path.heard);
  call_service(&path, VP_VideoPortDebugPrint);
  assert_only(&path.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 104, "VideoPortDebugPrint");
  assert_int_equal(path.heard.findings[0].severity, VP_ADVICE);
  use_lock(&path, VP_VideoPortReleaseSpinLock, LOCK);
  call_service(&path, VP_VideoPortGetBusData);
  assert_silent(&path.heard);
  static const struct vp_level unlocked;
  assert_memory_equal(&path.level, &unlocked, sizeof unlocked);
}

static void finds_functions_of_interfaces_under_a_lock(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  use_lock(&path, VP_VideoPortAcquireSpinLock, 0);
  make_call(&path, (struct vp_level_call){.interface_tag = "VIDEO_PORT_I2C_INTERFACE", .member = "I2CRead"});
  assert_only(&path.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 101, "I2CRead needs PASSIVE_LEVEL");
  make_call(&path, (struct vp_level_call){.interface_tag = "OWN", .member = "I2CRead"});
  assert_silent(&path.heard);
}

static void looks_at_arguments_under_a_lock(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  struct vp_level_call wait = {.service = VP_VideoPortWaitForSingleObject, .arguments = {.wait = VP_WAIT_LONG}};
  struct vp_level_call allocate = {.service = VP_VideoPortAllocatePool, .arguments = {.pool = VP_POOL_PAGED}};
  make_call(&path, wait);
  assert_silent(&path.heard);
  make_call(&path, allocate);
  assert_silent(&path.heard);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);
  make_call(&path, wait);
  assert_only(&path.heard, VP_RULE_WAIT_AT_DISPATCH, 103, "must not wait while a spin lock is held: pass the address");
  wait.arguments.wait = VP_WAIT_UNKNOWN;
  make_call(&path, wait);
  assert_only(&path.heard, VP_RULE_WAIT_AT_DISPATCH, 104, "make sure");
  assert_int_equal(path.heard.findings[0].severity, VP_WARNING);
  wait.arguments.wait = VP_WAIT_NOT;
  make_call(&path, wait);
  assert_silent(&path.heard);
  make_call(&path, allocate);
  assert_only(&path.heard, VP_RULE_PAGED_POOL_AT_DISPATCH, 106, "for paged pool while a spin lock is held");
  allocate.arguments.pool = VP_POOL_UNKNOWN;
  make_call(&path, allocate);
  assert_silent(&path.heard);
}

static void looks_at_timeouts_in_roles_that_must_not_wait(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  path.root = VP_ROLE_DPC;
  path.context = (struct vp_function_context){.roles = ROLE(DPC)};
  struct vp_level_call wait = {.service = VP_VideoPortWaitForSingleObject, .arguments = {.wait = VP_WAIT_LONG}};
  make_call(&path, wait);
  assert_only(&path.heard, VP_RULE_WAIT_AT_DISPATCH, 100, "must not wait in HwVidDpcRoutine: pass the address");
  wait.arguments.wait = VP_WAIT_UNKNOWN;
  make_call(&path, wait);
  assert_only(&path.heard, VP_RULE_WAIT_AT_DISPATCH, 101, "make sure");
  assert_int_equal(path.heard.findings[0].severity, VP_WARNING);
  wait.arguments.wait = VP_WAIT_NOT;
  make_call(&path, wait);
  assert_silent(&path.heard);
  path.root = VP_ROLE_START_IO;
  wait.arguments.wait = VP_WAIT_LONG;
  make_call(&path, wait);
  assert_silent(&path.heard);
}

/* What the role forbids already is found once, by vp_judge_program. */
static void leaves_to_roles_what_they_forbid(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  path.root = VP_ROLE_DPC;
  path.context.roles = ROLE(DPC) | ROLE(START_IO);
  use_lock(&path, VP_VideoPortAcquireSpinLockAtDpcLevel, LOCK);
  call_service(&path, VP_VideoPortGetBusData);
  assert_silent(&path.heard);
  /* that HwVidStartIO should not map is another matter */
  begin(&path);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);
  call_service(&path, VP_VideoPortGetDeviceBase);
  assert_only(&path.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 101, "VideoPortGetDeviceBase");
}

/* Whether vp_judge_program finds a call of `service` in a callback with that role. */
static bool is_found_by_role(enum vp_service service, enum vp_role role) {
  const struct vp_facts facts = facts_for(&layout_i686);
  const struct vp_registration_summary summary = {0};
  const struct vp_role_taken taken = {.function = FUNCTION_HELPER, .role = role, .site = 1};
  const struct vp_call call = {.caller = FUNCTION_HELPER,
                               .callee = FUNCTION_PORT,
                               .service = service,
                               .site = 2,
                               .arguments = {.wait = VP_WAIT_NOT}};
  const struct vp_program program = {
      .facts = &facts, .summary = &summary, .roles = &taken, .role_count = 1, .calls = &call, .call_count = 1};
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  assert_true(vp_judge_program(&program, &sink));
  for (size_t i = 0; i < heard.finding_count; ++i)
    if (heard.findings[i].site == 2)
      return true;
  return false;
}

/* What a lock forbids because of its level, every role forbids whose level is raised: to know whether vp_judge_program
   finds a call, the roles that lead to it are enough. */
static void what_a_lock_forbids_raised_roles_forbid(void **state) {
  (void)state;
  size_t count = 0;
  for (enum vp_service service = VP_SERVICE_NONE + 1; service < VP_SERVICE_COUNT;
       service = (enum vp_service)(service + 1)) {
    struct path path;
    begin(&path);
    use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);
    make_call(&path, (struct vp_level_call){.service = service, .arguments = {.wait = VP_WAIT_NOT}});
    if (path.heard.finding_count == 0 || path.heard.findings[0].condition != VP_IF_NOT_RAISED)
      continue;
    for (enum vp_role role = VP_ROLE_NONE + 1; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1)) {
      const enum vp_irql lowest = vp_role_row(role)->irql.lowest;
      if (lowest < VP_IRQL_DISPATCH || lowest == VP_IRQL_NOT_STATED)
        continue;
      ++count;
      if (!is_found_by_role(service, role))
        fail_msg("%s may be called in %s", vp_service_row(service)->name, vp_role_row(role)->name);
    }
  }
  assert_int_not_equal(count, 0);
}

static void finds_what_needs_a_lock(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  call_service(&path, VP_VideoPortQueueDpc);
  assert_only(&path.heard, VP_RULE_QUEUE_DPC_IRQL, 100, "HwVidStartIO runs below it");
  use_lock(&path, VP_VideoPortAcquireSpinLockAtDpcLevel, LOCK);
  assert_only(&path.heard, VP_RULE_SPINLOCK_AT_DPC_FROM_PASSIVE, 101, "call VideoPortAcquireSpinLock");

  begin(&path);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);
  call_service(&path, VP_VideoPortQueueDpc);
  assert_silent(&path.heard);
  use_lock(&path, VP_VideoPortAcquireSpinLockAtDpcLevel, OTHER_LOCK);
  assert_silent(&path.heard);
  use_lock(&path, VP_VideoPortReleaseSpinLockFromDpcLevel, OTHER_LOCK);
  call_service(&path, VP_VideoPortQueueDpc);
  assert_silent(&path.heard);
  use_lock(&path, VP_VideoPortReleaseSpinLock, LOCK);
  call_service(&path, VP_VideoPortQueueDpc);
  assert_only(&path.heard, VP_RULE_QUEUE_DPC_IRQL, 106, "");
}

static void leaves_to_roles_what_no_lock_can_change(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  path.context.may_be_locked = false; /* vp_judge_program finds it */
  call_service(&path, VP_VideoPortQueueDpc);
  assert_silent(&path.heard);
  begin(&path);
  path.root = VP_ROLE_NONE; /* who calls the function is not known */
  call_service(&path, VP_VideoPortQueueDpc);
  assert_silent(&path.heard);
  path.root = VP_ROLE_DPC;
  call_service(&path, VP_VideoPortQueueDpc);
  assert_silent(&path.heard);
}

static void heeds_tests_of_the_level(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  make_call(&path, (struct vp_level_call){.service = VP_VideoPortQueueDpc, .level_checked = true});
  assert_silent(&path.heard);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);
  make_call(&path, (struct vp_level_call){.service = VP_VideoPortGetBusData, .level_checked = true});
  assert_silent(&path.heard);
}

static void says_nothing_after_an_opaque_call(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);
  vp_level_opaque_call(&path.level); /* may have released it */
  call_service(&path, VP_VideoPortGetBusData);
  assert_silent(&path.heard);
  call_service(&path, VP_VideoPortQueueDpc);
  assert_silent(&path.heard);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);
  call_service(&path, VP_VideoPortGetBusData);
  assert_only(&path.heard, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK, 104, "");
  use_lock(&path, VP_VideoPortReleaseSpinLock, LOCK);
  call_service(&path, VP_VideoPortQueueDpc);
  assert_silent(&path.heard);
}

static void releases_the_right_lock(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK);       /* 100 */
  use_lock(&path, VP_VideoPortAcquireSpinLock, OTHER_LOCK); /* 101 */
  use_lock(&path, VP_VideoPortReleaseSpinLock, LOCK);
  assert_int_equal(path.level.count, 1);
  assert_int_equal(path.level.locks[0], OTHER_LOCK);
  assert_int_equal(path.level.acquired_at[0], 101);
  use_lock(&path, VP_VideoPortReleaseSpinLock, LOCK); /* held no more */
  assert_int_equal(path.level.count, 1);
  use_lock(&path, VP_VideoPortReleaseSpinLock, 0);
  assert_int_equal(path.level.count, 0);
  use_lock(&path, VP_VideoPortReleaseSpinLock, 0);
  assert_int_equal(path.level.count, 0);
}

static void survives_many_locks(void **state) {
  (void)state;
  struct path path;
  begin(&path);
  for (vp_object i = 0; i < 3 * VP_MAX_LOCKS; ++i)
    use_lock(&path, VP_VideoPortAcquireSpinLock, LOCK + i);
  assert_int_equal(path.level.count, VP_MAX_LOCKS);
  for (vp_object i = 3 * VP_MAX_LOCKS; i != 0; --i)
    use_lock(&path, VP_VideoPortReleaseSpinLock, LOCK + i - 1);
  assert_int_equal(path.level.count, 0);
  call_service(&path, VP_VideoPortQueueDpc); /* some may be held */
  assert_silent(&path.heard);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finds_a_passive_call_under_a_lock),
      cmocka_unit_test(finds_functions_of_interfaces_under_a_lock),
      cmocka_unit_test(looks_at_arguments_under_a_lock),
      cmocka_unit_test(leaves_to_roles_what_they_forbid),
      cmocka_unit_test(looks_at_timeouts_in_roles_that_must_not_wait),
      cmocka_unit_test(what_a_lock_forbids_raised_roles_forbid),
      cmocka_unit_test(finds_what_needs_a_lock),
      cmocka_unit_test(leaves_to_roles_what_no_lock_can_change),
      cmocka_unit_test(heeds_tests_of_the_level),
      cmocka_unit_test(says_nothing_after_an_opaque_call),
      cmocka_unit_test(releases_the_right_lock),
      cmocka_unit_test(survives_many_locks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
