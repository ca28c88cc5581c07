/*
 * context_test.c - what the contexts in which code runs forbid to call.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/context.h"

#include "model_test.h"

#define FOR_EVERY_SERVICE(service)                                                                                     \
  for (enum vp_service service = (enum vp_service)(VP_SERVICE_NONE + 1); service < VP_SERVICE_COUNT;                   \
       service = (enum vp_service)(service + 1))

#define FOR_EVERY_ROLE(role)                                                                                           \
  for (enum vp_role role = (enum vp_role)(VP_ROLE_NONE + 1); role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1))

enum { SITE_ROLE = 10, SITE_CALL_OF = 100 };

#define ROLE(id) VP_ROLE_BIT(VP_ROLE_##id)

/* A program that consists of calls and roles. */
struct case_of {
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_program program;
  struct heard heard;
};

static void begin(struct case_of *it, const struct vp_role_taken *roles, size_t role_count, const struct vp_call *calls,
                  size_t call_count) {
  memset(it, 0, sizeof *it);
  it->facts = facts_for(&layout_i686);
  it->program = (struct vp_program){.facts = &it->facts,
                                    .summary = &it->summary,
                                    .registrations_known = true,
                                    .whole = true,
                                    .calls = calls,
                                    .call_count = call_count,
                                    .roles = roles,
                                    .role_count = role_count};
}

static void judge(struct case_of *it) {
  const struct vp_sink sink = listen_with(&it->heard);
  assert_true(vp_judge_program(&it->program, &sink));
}

static void judge_program(struct case_of *it, const struct vp_role_taken *roles, size_t role_count,
                          const struct vp_call *calls, size_t call_count) {
  begin(it, roles, role_count, calls, call_count);
  judge(it);
}

static struct vp_call service_call(vp_object caller, enum vp_service service, vp_site site) {
  return (struct vp_call){.caller = caller, .callee = FUNCTION_PORT, .service = service, .site = site};
}

/* Judges one call in a callback of `role` itself. */
static void judge_one(struct case_of *it, enum vp_role role, struct vp_call call) {
  const struct vp_role_taken taken = {.function = FUNCTION_HELPER, .role = role, .site = SITE_ROLE};
  call.caller = FUNCTION_HELPER;
  call.site = SITE_CALL_OF;
  judge_program(it, &taken, 1, &call, 1);
}

static void judge_service(struct case_of *it, enum vp_role role, enum vp_service service) {
  judge_one(it, role, service_call(FUNCTION_HELPER, service, SITE_CALL_OF));
}

/* What is found about a call of `service` in `role`. */
struct expected {
  enum vp_role role;
  enum vp_service service;
  enum vp_rule rule; /* VP_RULE_COUNT: nothing */
  enum vp_severity severity;
  const char *part;
};

static const struct expected expected[] = {
    /* the closed list of HwVidInterrupt */
    {VP_ROLE_INTERRUPT, VP_VideoPortQueueDpc, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_INTERRUPT, VP_VideoPortLogError, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_INTERRUPT, VP_VideoPortZeroMemory, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_INTERRUPT, VP_VideoPortReadRegisterUlong, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_INTERRUPT, VP_VideoPortWritePortBufferUshort, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_INTERRUPT, VP_VideoPortCompleteDma, VP_RULE_ISR_FORBIDDEN_CALL, VP_ERROR, "must not be called"},
    {VP_ROLE_INTERRUPT, VP_VideoPortSetEvent, VP_RULE_ISR_FORBIDDEN_CALL, VP_ERROR, "leave it to a DPC"},
    {VP_ROLE_INTERRUPT, VP_VideoPortGetBusData, VP_RULE_ISR_FORBIDDEN_CALL, VP_ERROR, "runs at PASSIVE_LEVEL"},
    {VP_ROLE_INTERRUPT, VP_VideoPortSynchronizeExecution, VP_RULE_ISR_FORBIDDEN_CALL, VP_ERROR, "not among"},
    {VP_ROLE_INTERRUPT, VP_VideoPortAllocatePool, VP_RULE_ISR_FORBIDDEN_CALL, VP_ERROR, "not among"},
    {VP_ROLE_INTERRUPT, VP_VideoPortWaitForSingleObject, VP_RULE_ISR_FORBIDDEN_CALL, VP_ERROR, "not among"},
    {VP_ROLE_INTERRUPT, VP_VideoPortAcquireSpinLockAtDpcLevel, VP_RULE_ISR_FORBIDDEN_CALL, VP_ERROR, "not among"},
    {VP_ROLE_INTERRUPT, VP_VideoPortGetCurrentIrql, VP_RULE_ISR_FORBIDDEN_CALL, VP_ADVICE, "any level"},
    {VP_ROLE_INTERRUPT, VP_VideoPortInterlockedIncrement, VP_RULE_ISR_FORBIDDEN_CALL, VP_WARNING, "any level"},
    {VP_ROLE_INTERRUPT, VP_VideoPortQuerySystemTime, VP_RULE_ISR_FORBIDDEN_CALL, VP_WARNING, "any level"},
    {VP_ROLE_INTERRUPT, VP_VideoPortQueryPerformanceCounter, VP_RULE_ISR_FORBIDDEN_CALL, VP_WARNING, "any level"},
    {VP_ROLE_INTERRUPT, VP_VideoPortMoveMemory, VP_RULE_ISR_FORBIDDEN_CALL, VP_WARNING, "any level"},
    {VP_ROLE_INTERRUPT, VP_VideoPortCompareMemory, VP_RULE_ISR_FORBIDDEN_CALL, VP_WARNING, "any level"},
    {VP_ROLE_INTERRUPT, VP_VideoPortDebugPrint, VP_RULE_ISR_FORBIDDEN_CALL, VP_ADVICE, "not among"},
    {VP_ROLE_INTERRUPT, VP_VideoPortStallExecution, VP_RULE_STALL_TOO_LONG, VP_ADVICE, "should be avoided"},
    {VP_ROLE_INTERRUPT, VP_VideoPortGetAccessRanges, VP_RULE_FIND_ADAPTER_ONLY, VP_ERROR, "not from HwVidInterrupt"},
    {VP_ROLE_INTERRUPT, VP_VideoPortInitialize, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, VP_ERROR, "only from DriverEntry"},
    /* the same for what is synchronized with it */
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortZeroDeviceMemory, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortSetRegistryParameters, VP_RULE_SYNC_FORBIDDEN_CALL, VP_ERROR, "must not be"},
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortDeleteSpinLock, VP_RULE_SYNC_FORBIDDEN_CALL, VP_ERROR, "not among"},
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortMoveMemory, VP_RULE_SYNC_FORBIDDEN_CALL, VP_WARNING, "any level"},
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortDebugPrint, VP_RULE_SYNC_FORBIDDEN_CALL, VP_ADVICE, "not among"},
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortStallExecution, VP_RULE_STALL_TOO_LONG, VP_ADVICE, "should be avoided"},
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortGetDeviceBase, VP_RULE_SYNC_FORBIDDEN_CALL, VP_ERROR, "not among"},
    /* DPCs */
    {VP_ROLE_DPC, VP_VideoPortEnumerateChildren, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortCompleteDma, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortSetEvent, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortQueueDpc, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortSynchronizeExecution, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortAllocatePool, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortAcquireSpinLockAtDpcLevel, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortMoveMemory, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_DPC, VP_VideoPortGetRegistryParameters, VP_RULE_DPC_FORBIDDEN_CALL, VP_ERROR, "must not be called in"},
    {VP_ROLE_DPC, VP_VideoPortLockPages, VP_RULE_DPC_FORBIDDEN_CALL, VP_ERROR, "must not be called in"},
    {VP_ROLE_DPC, VP_VideoPortCreateEvent, VP_RULE_DPC_FORBIDDEN_CALL, VP_ERROR,
     "VideoPortCreateEvent needs PASSIVE_LEVEL, but HwVidDpcRoutine runs at DISPATCH_LEVEL"},
    {VP_ROLE_DPC, VP_VideoPortAcquireDeviceLock, VP_RULE_DPC_FORBIDDEN_CALL, VP_ERROR, "needs PASSIVE_LEVEL"},
    {VP_ROLE_DPC, VP_VideoPortMapMemory, VP_RULE_DPC_FORBIDDEN_CALL, VP_ERROR, "needs PASSIVE_LEVEL"},
    {VP_ROLE_DPC, VP_VideoPortDebugPrint, VP_RULE_DPC_FORBIDDEN_CALL, VP_ADVICE, "needs PASSIVE_LEVEL"},
    {VP_ROLE_DPC, VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_ERROR, "not from HwVidDpcRoutine"},
    /* DMA */
    {VP_ROLE_EXECUTE_DMA, VP_VideoPortWriteRegisterUlong, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_EXECUTE_DMA, VP_VideoPortCompleteDma, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_EXECUTE_DMA, VP_VideoPortLockBuffer, VP_RULE_EXECUTE_DMA_FORBIDDEN_CALL, VP_ERROR, "needs PASSIVE_LEVEL"},
    {VP_ROLE_EXECUTE_DMA, VP_VideoPortGetDmaAdapter, VP_RULE_EXECUTE_DMA_FORBIDDEN_CALL, VP_ERROR, "before VideoPort"},
    /* timer */
    {VP_ROLE_TIMER, VP_VideoPortStartTimer, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_TIMER, VP_VideoPortGetBusData, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_TIMER, VP_VideoPortQueueDpc, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_TIMER, VP_VideoPortStopTimer, VP_RULE_TIMER_FORBIDDEN_CALL, VP_ERROR, "Windows NT 4.0 allow it"},
    {VP_ROLE_TIMER, VP_VideoPortScanRom, VP_RULE_TIMER_FORBIDDEN_CALL, VP_ERROR, "must not be called in HwVidTimer"},
    /* reset */
    {VP_ROLE_RESET_HW, VP_VideoPortWritePortUchar, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_RESET_HW, VP_VideoPortStallExecution, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_RESET_HW, VP_VideoPortZeroDeviceMemory, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_RESET_HW, VP_VideoPortInt10, VP_RULE_RESET_HW_FORBIDDEN_CALL, VP_ERROR, "program the registers"},
    {VP_ROLE_RESET_HW, VP_VideoPortGetBusData, VP_RULE_RESET_HW_FORBIDDEN_CALL, VP_WARNING, "not among"},
    {VP_ROLE_RESET_HW, VP_VideoPortDebugPrint, VP_RULE_RESET_HW_FORBIDDEN_CALL, VP_ADVICE, "not among"},
    /* bug checks */
    {VP_ROLE_BUGCHECK, VP_VideoPortReadRegisterUlong, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_BUGCHECK, VP_VideoPortMoveMemory, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_BUGCHECK, VP_VideoPortGetRomImage, VP_RULE_BUGCHECK_FORBIDDEN_CALL, VP_WARNING, "needs PASSIVE_LEVEL"},
    {VP_ROLE_BUGCHECK, VP_VideoPortAllocatePool, VP_RULE_BUGCHECK_FORBIDDEN_CALL, VP_WARNING, "prepare the data"},
    /* access ranges */
    {VP_ROLE_FIND_ADAPTER, VP_VideoPortGetAccessRanges, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_QUERY_DEVICE, VP_VideoPortVerifyAccessRanges, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_INITIALIZE, VP_VideoPortVerifyAccessRanges, VP_RULE_FIND_ADAPTER_ONLY, VP_ERROR,
     "only from HwVidFindAdapter or HwVidQueryDeviceCallback, not from HwVidInitialize"},
    {VP_ROLE_START_IO, VP_VideoPortGetAccessRanges, VP_RULE_FIND_ADAPTER_ONLY, VP_ERROR, "not from HwVidStartIO"},
    {VP_ROLE_DRIVER_ENTRY, VP_VideoPortGetAccessRanges, VP_RULE_FIND_ADAPTER_ONLY, VP_ERROR, "not from DriverEntry"},
    /* mapping */
    {VP_ROLE_FIND_ADAPTER, VP_VideoPortGetDeviceBase, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_QUERY_DEVICE, VP_VideoPortGetDeviceBase, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_GET_REGISTRY, VP_VideoPortGetDeviceBase, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_INITIALIZE, VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_WARNING, "keep the address"},
    {VP_ROLE_START_IO, VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_WARNING, "not from HwVidStartIO"},
    {VP_ROLE_INTERRUPT, VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_ERROR, "not from"},
    {VP_ROLE_RESET_HW, VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_ERROR, "not from"},
    {VP_ROLE_TIMER, VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_ERROR, "not from"},
    {VP_ROLE_EXECUTE_DMA, VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_ERROR, "not from"},
    /* what needs DISPATCH_LEVEL */
    {VP_ROLE_START_IO, VP_VideoPortQueueDpc, VP_RULE_QUEUE_DPC_IRQL, VP_WARNING, "HwVidStartIO runs below it"},
    {VP_ROLE_FIND_ADAPTER, VP_VideoPortQueueDpc, VP_RULE_QUEUE_DPC_IRQL, VP_WARNING, "DISPATCH_LEVEL or above"},
    {VP_ROLE_GET_REGISTRY, VP_VideoPortQueueDpc, VP_RULE_QUEUE_DPC_IRQL, VP_WARNING, "runs below it"},
    {VP_ROLE_SYNCHRONIZE, VP_VideoPortQueueDpc, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_EXPOSED_INTERFACE, VP_VideoPortQueueDpc, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_EXECUTE_DMA, VP_VideoPortAcquireSpinLockAtDpcLevel, VP_RULE_COUNT, VP_ERROR, ""},
    /* no rule */
    {VP_ROLE_START_IO, VP_VideoPortMapMemory, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_START_IO, VP_VideoPortWaitForSingleObject, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_BANKED_MEMORY, VP_VideoPortGetBusData, VP_RULE_COUNT, VP_ERROR, ""},
    {VP_ROLE_EXPOSED_INTERFACE, VP_VideoPortAcquireDeviceLock, VP_RULE_COUNT, VP_ERROR, ""},
};

static void judges_every_role_by_its_tables(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(expected); ++i) {
    const struct expected *row = &expected[i];
    struct case_of it;
    judge_service(&it, row->role, row->service);
    if ((it.heard.finding_count == 0) != (row->rule == VP_RULE_COUNT))
      print_error("%s in %s\n", vp_service_row(row->service)->name, vp_role_row(row->role)->name);
    if (row->rule == VP_RULE_COUNT) {
      assert_silent(&it.heard);
      continue;
    }
    assert_only(&it.heard, row->rule, SITE_CALL_OF, row->part);
    assert_int_equal(it.heard.findings[0].severity, row->severity);
    assert_int_equal(it.heard.findings[0].note_count, 1);
  }
}

/* No table is missed: whatever is called wherever, at most one thing is said. */
static void says_one_thing_about_a_call(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    FOR_EVERY_SERVICE(service) {
      struct case_of it;
      judge_service(&it, role, service);
      size_t about_context = it.heard.finding_count - count_of(&it.heard, VP_RULE_INTERRUPT_API_OBSOLETE) -
                             count_of(&it.heard, VP_RULE_INIT_TIMER_MISSING);
      assert_in_range(about_context, 0, 1);
      for (size_t i = 0; i < it.heard.finding_count; ++i)
        assert_well_formed(&it.heard.findings[i]);
    }
  }
}

/* ---- Arguments ------------------------------------------------------------------------------------------------ */

static void looks_at_the_timeout(void **state) {
  (void)state;
  static const enum vp_role roles[] = {VP_ROLE_DPC, VP_ROLE_EXECUTE_DMA};
  for (size_t i = 0; i < COUNT_OF(roles); ++i) {
    struct case_of it;
    struct vp_call call = {.callee = FUNCTION_PORT, .service = VP_VideoPortWaitForSingleObject};
    judge_one(&it, roles[i], call);
    assert_silent(&it.heard); /* a path may tell */
    call.arguments.wait = VP_WAIT_LONG;
    judge_one(&it, roles[i], call);
    assert_only(&it.heard, VP_RULE_WAIT_AT_DISPATCH, SITE_CALL_OF, "pass the address of a zero timeout");
    assert_int_equal(it.heard.findings[0].severity, VP_ERROR);
    call.arguments.wait = VP_WAIT_NOT;
    judge_one(&it, roles[i], call);
    assert_silent(&it.heard);
  }
}

static void looks_at_the_pool(void **state) {
  (void)state;
  static const enum vp_service services[] = {VP_VideoPortAllocatePool, VP_VideoPortFreePool};
  for (size_t i = 0; i < COUNT_OF(services); ++i) {
    struct case_of it;
    struct vp_call call = {.callee = FUNCTION_PORT, .service = services[i], .arguments = {.pool = VP_POOL_PAGED}};
    judge_one(&it, VP_ROLE_DPC, call);
    assert_only(&it.heard, VP_RULE_PAGED_POOL_AT_DISPATCH, SITE_CALL_OF, "use nonpaged pool");
    judge_one(&it, VP_ROLE_EXECUTE_DMA, call);
    assert_only(&it.heard, VP_RULE_PAGED_POOL_AT_DISPATCH, SITE_CALL_OF, "in HwVidExecuteDma");
    judge_one(&it, VP_ROLE_START_IO, call);
    assert_silent(&it.heard);
    call.arguments.pool = VP_POOL_NONPAGED;
    judge_one(&it, VP_ROLE_DPC, call);
    assert_silent(&it.heard);
  }
}

static void looks_at_the_length_of_a_stall(void **state) {
  (void)state;
  static const enum vp_role initializing[] = {VP_ROLE_DRIVER_ENTRY, VP_ROLE_FIND_ADAPTER, VP_ROLE_INITIALIZE,
                                              VP_ROLE_QUERY_DEVICE, VP_ROLE_GET_REGISTRY};
  struct case_of it;
  struct vp_call call = {
      .callee = FUNCTION_PORT, .service = VP_VideoPortStallExecution, .arguments = {.microseconds = 51}};
  for (size_t i = 0; i < COUNT_OF(initializing); ++i) {
    judge_one(&it, initializing[i], call);
    assert_silent(&it.heard);
  }
  judge_one(&it, VP_ROLE_START_IO, call);
  assert_only(&it.heard, VP_RULE_STALL_TOO_LONG, SITE_CALL_OF, "51 microseconds in HwVidStartIO: more than 50");
  assert_int_equal(it.heard.findings[0].severity, VP_WARNING);
  judge_one(&it, VP_ROLE_INTERRUPT, call);
  assert_only(&it.heard, VP_RULE_STALL_TOO_LONG, SITE_CALL_OF, "51 microseconds");
  assert_int_equal(it.heard.findings[0].severity, VP_WARNING);
  call.arguments.microseconds = 50;
  judge_one(&it, VP_ROLE_START_IO, call);
  assert_silent(&it.heard);
  call.arguments.microseconds = 0; /* not known */
  judge_one(&it, VP_ROLE_START_IO, call);
  assert_silent(&it.heard);
}

/* ---- Functions of interfaces ---------------------------------------------------------------------------------- */

static void judges_functions_of_interfaces(void **state) {
  (void)state;
  struct case_of it;
  struct vp_call call = {.interface_tag = "VIDEO_PORT_INT10_INTERFACE", .member = "Int10CallBios"};
  judge_one(&it, VP_ROLE_RESET_HW, call);
  assert_only(&it.heard, VP_RULE_RESET_HW_FORBIDDEN_CALL, SITE_CALL_OF, "Int10CallBios must not be called");
  assert_int_equal(it.heard.findings[0].severity, VP_ERROR);
  judge_one(&it, VP_ROLE_INTERRUPT, call);
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, SITE_CALL_OF, "Int10CallBios is not among");
  judge_one(&it, VP_ROLE_START_IO, call);
  assert_silent(&it.heard);
  call = (struct vp_call){.interface_tag = "VIDEO_PORT_I2C_INTERFACE", .member = "I2CStart"};
  judge_one(&it, VP_ROLE_DPC, call);
  assert_only(&it.heard, VP_RULE_DPC_FORBIDDEN_CALL, SITE_CALL_OF, "I2CStart needs PASSIVE_LEVEL");
  call.interface_tag = "VIDEO_PORT_WCMEMORYPROTECTION_INTERFACE"; /* no page states a level */
  judge_one(&it, VP_ROLE_DPC, call);
  assert_silent(&it.heard);
  call.interface_tag = "CARD_INTERFACE"; /* the driver's own */
  judge_one(&it, VP_ROLE_INTERRUPT, call);
  assert_silent(&it.heard);
}

/* ---- Chains ----------------------------------------------------------------------------------------------------- */

static void finds_the_shortest_chain(void **state) {
  (void)state;
  const struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 100},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_CHILD, .site = 101},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_RESET, .site = 102},
      {.caller = FUNCTION_ISR, .callee = FUNCTION_CHILD, .site = 103},
      service_call(FUNCTION_RESET, VP_VideoPortGetBusData, 104),
  };
  static const struct vp_role_taken roles[] = {
      {.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = SITE_ROLE}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 104, "VideoPortGetBusData");
  const struct vp_finding *finding = &it.heard.findings[0];
  assert_int_equal(finding->note_count, 3);
  assert_string_equal(finding->notes[0].text, "Isr is registered as HwVidInterrupt here");
  assert_int_equal(finding->notes[0].site, SITE_ROLE);
  assert_int_equal(finding->notes[1].site, 103);
  assert_string_equal(finding->notes[1].text, "Isr calls Child here");
  assert_int_equal(finding->notes[2].site, 102);
  assert_string_equal(finding->notes[2].text, "Child calls Reset here");
}

static void survives_recursion(void **state) {
  (void)state;
  const struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_ISR, .site = 100},
      {.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 101},
      {.caller = FUNCTION_HELPER, .callee = FUNCTION_CHILD, .site = 102},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .site = 103},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_ISR, .site = 104},
      service_call(FUNCTION_CHILD, VP_VideoPortSetEvent, 105),
      service_call(FUNCTION_ISR, VP_VideoPortClearEvent, 106),
  };
  static const struct vp_role_taken roles[] = {
      {.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = SITE_ROLE}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_int_equal(it.heard.finding_count, 2);
  assert_finding(&it.heard.findings[0], VP_RULE_ISR_FORBIDDEN_CALL, 106, "VideoPortClearEvent");
  assert_int_equal(it.heard.findings[0].note_count, 1);
  assert_finding(&it.heard.findings[1], VP_RULE_ISR_FORBIDDEN_CALL, 105, "VideoPortSetEvent");
  assert_int_equal(it.heard.findings[1].note_count, 3);
}

static void shows_both_ends_of_a_long_chain(void **state) {
  (void)state;
  for (unsigned length = 1; length <= FUNCTION_LAST - 1; ++length) {
    struct vp_call calls[FUNCTION_LAST];
    for (unsigned i = 1; i < length; ++i)
      calls[i - 1] = (struct vp_call){.caller = i, .callee = i + 1, .site = SITE_CALL_OF + i};
    calls[length - 1] = service_call(length, VP_VideoPortGetBusData, 99);
    static const struct vp_role_taken roles[] = {{.function = 1, .role = VP_ROLE_INTERRUPT, .site = SITE_ROLE}};
    struct case_of it;
    judge_program(&it, roles, COUNT_OF(roles), calls, length);
    assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 99, "");
    const struct vp_finding *finding = &it.heard.findings[0];
    assert_int_equal(finding->note_count, length < VP_MAX_NOTES ? length : VP_MAX_NOTES);
    assert_int_equal(finding->notes[0].site, SITE_ROLE);
    if (length > 1)
      assert_int_equal(finding->notes[finding->note_count - 1].site, SITE_CALL_OF + length - 1);
    if (length > VP_MAX_NOTES) {
      char text[64];
      (void)snprintf(text, sizeof text, "%u further calls lead from there to ", length - 7);
      assert_non_null(strstr(finding->notes[4].text, text));
    }
  }
}

static void names_one_of_several_contexts(void **state) {
  (void)state;
  const struct vp_call calls[] = {
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_HELPER, .site = 100},
      {.caller = FUNCTION_TIMER, .callee = FUNCTION_CHILD, .site = 101},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .site = 102},
      {.caller = FUNCTION_FIND, .callee = FUNCTION_HELPER, .site = 103},
      {.caller = FUNCTION_INITIALIZE, .callee = FUNCTION_HELPER, .site = 104},
      service_call(FUNCTION_HELPER, VP_VideoPortGetDeviceBase, 105),
  };
  static const struct vp_role_taken roles[] = {
      {.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 10},
      {.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 11},
      {.function = FUNCTION_INITIALIZE, .role = VP_ROLE_INITIALIZE, .site = 12},
      {.function = FUNCTION_TIMER, .role = VP_ROLE_TIMER, .site = 13}};
  struct case_of it;
  /* the gravest, although its chain is longer, and HwVidFindAdapter may */
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_DEVICE_BASE_CONTEXT, 105, "not from HwVidTimer");
  assert_int_equal(it.heard.findings[0].severity, VP_ERROR);
  assert_int_equal(it.heard.findings[0].note_count, 3);
  /* of equal ones with chains of the same length, the first of the roles */
  judge_program(&it, roles, COUNT_OF(roles) - 1, calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_DEVICE_BASE_CONTEXT, 105, "not from HwVidInitialize");
  assert_int_equal(it.heard.findings[0].severity, VP_WARNING);
  judge_program(&it, roles, 1, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
}

static void lets_different_rules_speak(void **state) {
  (void)state;
  const struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 100},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .site = 101},
      service_call(FUNCTION_HELPER, VP_VideoPortGetBusData, 102),
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10},
                                               {.function = FUNCTION_CHILD, .role = VP_ROLE_DPC, .site = 11}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_int_equal(it.heard.finding_count, 2);
  assert_finding(&it.heard.findings[0], VP_RULE_ISR_FORBIDDEN_CALL, 102, "HwVidInterrupt");
  assert_int_equal(it.heard.findings[0].notes[1].site, 100);
  assert_finding(&it.heard.findings[1], VP_RULE_DPC_FORBIDDEN_CALL, 102, "HwVidDpcRoutine");
  assert_int_equal(it.heard.findings[1].notes[1].site, 101);
}

static void says_once_what_two_rules_say(void **state) {
  (void)state;
  const struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 100},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .site = 101},
      service_call(FUNCTION_HELPER, VP_VideoPortSetEvent, 102),
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_CHILD, .role = VP_ROLE_SYNCHRONIZE, .site = 10},
                                               {.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 11}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "HwVidInterrupt");
  judge_program(&it, roles, 1, calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_SYNC_FORBIDDEN_CALL, 102, "HwVidSynchronizeExecutionCallback");
}

static void leaves_out_registrations_that_are_not_reached(void **state) {
  (void)state;
  const struct vp_call calls[] = {service_call(FUNCTION_ISR, VP_VideoPortGetBusData, 102)};
  static const struct vp_role_taken roles[] = {
      {.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10, .unreached = true}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_silent(&it.heard);
}

/* ---- Tests of the level, and of parameters ---------------------------------------------------------------------- */

static void heeds_tests_of_the_level(void **state) {
  (void)state;
  struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 100},
      service_call(FUNCTION_HELPER, VP_VideoPortGetBusData, 101),
  };
  static const struct vp_role_taken isr[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10}};
  struct case_of it;
  for (size_t i = 0; i < COUNT_OF(calls); ++i) {
    calls[i].level_checked = true;
    judge_program(&it, isr, 1, calls, COUNT_OF(calls));
    assert_silent(&it.heard);
    calls[i].level_checked = false;
  }
  judge_program(&it, isr, 1, calls, COUNT_OF(calls));
  assert_int_equal(it.heard.finding_count, 1);
  /* that HwVidStartIO may not claim ranges has nothing to do with its level */
  struct vp_call claim = service_call(FUNCTION_START_IO, VP_VideoPortGetAccessRanges, 102);
  claim.level_checked = true;
  judge_one(&it, VP_ROLE_START_IO, claim);
  assert_int_equal(it.heard.finding_count, 1);
}

/* Helper(int wait) { if (wait) VideoPortGetBusData(…); } */
static void heeds_what_a_helper_is_told(void **state) {
  (void)state;
  struct vp_call calls[] = {
      {.caller = FUNCTION_ISR,
       .callee = FUNCTION_HELPER,
       .site = 100,
       .constants = {{.parameter = 1, .value = 0}},
       .constant_count = 1},
      {.caller = FUNCTION_CHILD,
       .callee = FUNCTION_HELPER,
       .site = 101,
       .constants = {{.parameter = 1, .value = 1}},
       .constant_count = 1},
      service_call(FUNCTION_HELPER, VP_VideoPortGetBusData, 102),
      {.caller = FUNCTION_ISR, .callee = FUNCTION_CHILD, .site = 103},
  };
  calls[2].guards[0] = (struct vp_guard){.parameter = 1, .differs = true, .value = 0};
  calls[2].guard_count = 1;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls) - 1);
  assert_silent(&it.heard);
  /* the chain is the one with the right argument, although it is not the shortest */
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "");
  assert_int_equal(it.heard.findings[0].note_count, 3);
  assert_int_equal(it.heard.findings[0].notes[1].site, 103);
  assert_int_equal(it.heard.findings[0].notes[2].site, 101);
  /* any other value */
  calls[0].constants[0].value = 7;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls) - 1);
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "");
  calls[0].constant_count = 0;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls) - 1);
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "");
  /* if (wait == 7) */
  calls[2].guards[0] = (struct vp_guard){.parameter = 1, .value = 7};
  calls[0].constant_count = 1;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls) - 1);
  assert_int_equal(it.heard.finding_count, 1);
  calls[0].constants[0].value = 8;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls) - 1);
  assert_silent(&it.heard);
}

/* Helper(unsigned level) { if (level < 2) VideoPortGetBusData(…); } */
static void heeds_comparisons(void **state) {
  (void)state;
  struct vp_call calls[] = {
      {.caller = FUNCTION_ISR,
       .callee = FUNCTION_HELPER,
       .site = 100,
       .constants = {{.parameter = 1, .value = 2}},
       .constant_count = 1},
      service_call(FUNCTION_HELPER, VP_VideoPortGetBusData, 102),
  };
  calls[1].guards[0] = (struct vp_guard){.parameter = 1, .less = true, .value = 2};
  calls[1].guard_count = 1;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_silent(&it.heard);
  calls[0].constants[0].value = 1;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "");
  calls[1].guards[0].differs = true;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_silent(&it.heard);
}

/* Helper(int flags) { if (flags & 4) VideoPortGetBusData(…); } */
static void heeds_bits(void **state) {
  (void)state;
  struct vp_call calls[] = {
      {.caller = FUNCTION_ISR,
       .callee = FUNCTION_HELPER,
       .site = 100,
       .constants = {{.parameter = 1, .value = 3}},
       .constant_count = 1},
      service_call(FUNCTION_HELPER, VP_VideoPortGetBusData, 102),
  };
  calls[1].guards[0] = (struct vp_guard){.parameter = 1, .differs = true, .mask = 4};
  calls[1].guard_count = 1;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_silent(&it.heard);
  calls[0].constants[0].value = 7;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "");
}

/* Child(int wait) { Helper(wait); } Helper(int wait) { if (wait) VideoPortGetBusData(…); } */
static void heeds_what_a_helper_hands_on(void **state) {
  (void)state;
  struct vp_call calls[] = {
      {.caller = FUNCTION_ISR,
       .callee = FUNCTION_CHILD,
       .site = 100,
       .constants = {{.parameter = 2, .value = 0}},
       .constant_count = 1},
      {.caller = FUNCTION_CHILD,
       .callee = FUNCTION_HELPER,
       .site = 101,
       .constants = {{.parameter = 1, .forwarded = 2 + 1}},
       .constant_count = 1},
      service_call(FUNCTION_HELPER, VP_VideoPortGetBusData, 102),
  };
  calls[2].guards[0] = (struct vp_guard){.parameter = 1, .differs = true};
  calls[2].guard_count = 1;
  static const struct vp_role_taken isr[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10}};
  static const struct vp_role_taken child[] = {{.function = FUNCTION_CHILD, .role = VP_ROLE_INTERRUPT, .site = 10}};
  struct case_of it;
  judge_program(&it, isr, 1, calls, COUNT_OF(calls));
  assert_silent(&it.heard);
  calls[0].constants[0].value = 1;
  judge_program(&it, isr, 1, calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "");
  /* nobody says what a root is told */
  judge_program(&it, child, 1, calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, 102, "");
}

/* A service that was looked up by name is called through a pointer. */
static void judges_calls_through_pointers(void **state) {
  (void)state;
  struct case_of it;
  judge_one(&it, VP_ROLE_INTERRUPT, (struct vp_call){.service = VP_VideoPortSetEvent});
  assert_only(&it.heard, VP_RULE_ISR_FORBIDDEN_CALL, SITE_CALL_OF, "VideoPortSetEvent");
}

/* Allocate(pool) { VideoPortAllocatePool(extension, pool, …); } */
static void heeds_what_a_helper_passes_on(void **state) {
  (void)state;
  enum { NONPAGED = 0, PAGED = 1 };
  struct vp_call calls[] = {
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .site = 100, .constant_count = 1},
      {.caller = FUNCTION_CHILD, .callee = FUNCTION_HELPER, .site = 101, .constant_count = 1},
      service_call(FUNCTION_HELPER, VP_VideoPortAllocatePool, 102),
  };
  calls[2].forwarded = 1;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_CHILD, .role = VP_ROLE_DPC, .site = 10}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls)); /* VpNonPagedPool twice */
  assert_silent(&it.heard);
  calls[1].constants[0].value = PAGED;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_PAGED_POOL_AT_DISPATCH, 102, "paged pool");
  assert_int_equal(it.heard.findings[0].notes[1].site, 101);
  calls[1].constant_count = 0;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_silent(&it.heard);

  calls[2].service = VP_VideoPortStallExecution;
  calls[0].constants[0].value = 1000;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_only(&it.heard, VP_RULE_STALL_TOO_LONG, 102, "1000 microseconds");
}

/* ---- Synchronized routines at a low priority -------------------------------------------------------------------- */

static void judges_low_priority_more_mildly(void **state) {
  (void)state;
  const struct vp_call calls[] = {service_call(FUNCTION_HELPER, VP_VideoPortGetBusData, 100),
                                  service_call(FUNCTION_HELPER, VP_VideoPortSetBusData, 101),
                                  service_call(FUNCTION_HELPER, VP_VideoPortMoveMemory, 102)};
  struct vp_role_taken roles[] = {
      {.function = FUNCTION_HELPER, .role = VP_ROLE_SYNCHRONIZE, .site = 10, .low_priority = true},
      {.function = FUNCTION_HELPER, .role = VP_ROLE_SYNCHRONIZE, .site = 11}};
  struct case_of it;
  struct vp_initialize_call registration = right_call(&layout_i686);
  for (unsigned interrupt = 0; interrupt < 2; ++interrupt)
    for (size_t count = 1; count <= COUNT_OF(roles); ++count) {
      begin(&it, roles, count, calls, COUNT_OF(calls));
      registration.fields[VP_FIELD_INTERRUPT] = interrupt ? function_value(FUNCTION_ISR) : number_value(0);
      vp_summary_add(&it.summary, &registration, &it.facts);
      judge(&it);
      const bool mild = !interrupt && count == 1;
      assert_int_equal(it.heard.finding_count, 3);
      assert_finding(&it.heard.findings[0], VP_RULE_SYNC_FORBIDDEN_CALL, 100, "VideoPortGetBusData");
      assert_int_equal(it.heard.findings[0].severity, mild ? VP_WARNING : VP_ERROR);
      assert_int_equal(it.heard.findings[1].severity, VP_ERROR); /* named by its page */
      assert_int_equal(it.heard.findings[2].severity, mild ? VP_ADVICE : VP_WARNING);
      assert_int_equal(it.heard.findings[0].notes[0].site, count == 1 || interrupt ? 10 : 11);
    }
}

/* ---- Spin locks ------------------------------------------------------------------------------------------------- */

/* Where a spin lock may be held, a path must tell. */
static void leaves_locks_to_paths(void **state) {
  (void)state;
  const struct vp_call calls[] = {
      service_call(FUNCTION_HELPER, VP_VideoPortQueueDpc, 100),
      service_call(FUNCTION_HELPER, VP_VideoPortAcquireSpinLockAtDpcLevel, 101),
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_HELPER, .site = 102},
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_CHILD, .site = 103},
      service_call(FUNCTION_CHILD, VP_VideoPortAcquireSpinLock, 104),
      {.caller = FUNCTION_FIND, .callee = FUNCTION_HELPER, .site = 105},
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 10},
                                               {.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 11}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_silent(&it.heard);
  static const struct vp_role_taken queue_only[] = {{.function = FUNCTION_SET_POWER, .role = VP_ROLE_SET_POWER}};
  const struct vp_call one[] = {service_call(FUNCTION_SET_POWER, VP_VideoPortQueueDpc, 106)};
  judge_program(&it, queue_only, 1, one, 1);
  assert_only(&it.heard, VP_RULE_QUEUE_DPC_IRQL, 106, "HwVidSetPowerState");

  struct vp_contexts contexts;
  begin(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_true(vp_contexts_find(&contexts, &it.program));
  assert_true(vp_contexts_of(&contexts, FUNCTION_HELPER).roles == (ROLE(START_IO) | ROLE(FIND_ADAPTER)));
  assert_true(vp_contexts_of(&contexts, FUNCTION_CHILD).roles == ROLE(START_IO));
  assert_true(vp_contexts_of(&contexts, FUNCTION_RESET).roles == 0);
  assert_true(vp_contexts_of(&contexts, FUNCTION_HELPER).may_be_locked);
  assert_false(vp_contexts_of(&contexts, FUNCTION_FIND).may_be_locked);
  assert_true(vp_contexts_of(&contexts, 0).roles == 0);
  assert_true(vp_contexts_of(&contexts, UINT32_MAX).roles == 0);
  vp_contexts_free(&contexts);
}

/* A spin lock of the kernel's own raises the level as well. */
static void takes_the_kernels_locks_for_locks(void **state) {
  (void)state;
  static const struct {
    const char *name;
    bool locks;
  } names[] = {{"KeAcquireSpinLockRaiseToDpc", true},
               {"KfRaiseIrql", true},
               {"KeLowerIrql", true},
               {"KeGetCurrentIrql", false},
               {"RtlZeroBytes", false}};
  for (size_t i = 0; i < COUNT_OF(names); ++i) {
    struct vp_function functions[COUNT_OF(some_functions)];
    memcpy(functions, some_functions, sizeof functions);
    functions[FUNCTION_CHILD - 1] = (struct vp_function){.name = names[i].name};
    const struct vp_call calls[] = {{.caller = FUNCTION_START_IO, .callee = FUNCTION_CHILD, .site = 100},
                                    service_call(FUNCTION_START_IO, VP_VideoPortQueueDpc, 101)};
    static const struct vp_role_taken roles[] = {{.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 10}};
    struct case_of it;
    begin(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
    it.facts.functions = functions;
    struct vp_contexts contexts;
    assert_true(vp_contexts_find(&contexts, &it.program));
    assert_int_equal(vp_contexts_of(&contexts, FUNCTION_START_IO).may_be_locked, names[i].locks);
    vp_contexts_free(&contexts);
  }
}

static void knows_what_claims_resources(void **state) {
  (void)state;
  assert_true(vp_kernel_claims_resources("IoReportResourceForDetection"));
  assert_true(vp_kernel_claims_resources("HalAssignSlotResources"));
  assert_false(vp_kernel_claims_resources("IoGetDeviceProperty"));
  assert_false(vp_kernel_claims_resources("MapResources"));
}

static void finds_a_lock_at_dpc_level_from_below(void **state) {
  (void)state;
  struct case_of it;
  judge_service(&it, VP_ROLE_START_IO, VP_VideoPortAcquireSpinLockAtDpcLevel);
  assert_only(&it.heard, VP_RULE_SPINLOCK_AT_DPC_FROM_PASSIVE, SITE_CALL_OF,
              "must be called at DISPATCH_LEVEL, but HwVidStartIO runs below it: call VideoPortAcquireSpinLock");
}

/* ---- What cannot be seen ----------------------------------------------------------------------------------------- */

static void counts_what_it_cannot_see(void **state) {
  (void)state;
  struct vp_function functions[COUNT_OF(some_functions)];
  memcpy(functions, some_functions, sizeof functions);
  functions[FUNCTION_HELPER - 1].defined = false;
  functions[FUNCTION_HELPER - 1].elsewhere = true;
  static const struct vp_call calls[] = {
      {.caller = FUNCTION_ISR, .callee = FUNCTION_HELPER, .site = 100},
      {.caller = FUNCTION_START_IO, .callee = FUNCTION_HELPER, .site = 101},
  };
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10},
                                               {.function = FUNCTION_ISR, .role = VP_ROLE_SYNCHRONIZE, .site = 11},
                                               {.function = FUNCTION_START_IO, .role = VP_ROLE_START_IO, .site = 12}};
  struct case_of it;
  begin(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  it.facts.functions = functions;
  it.program.role_count = 1;
  judge(&it);
  assert_silent(&it.heard); /* the program is whole: it is nowhere */
  it.program.whole = false;
  judge(&it);
  assert_undecided(&it.heard, VP_UNDECIDED_CALLEE, 100);
  it.program.role_count = 0;
  judge(&it);
  assert_silent(&it.heard);
}

/* ---- Calls that are wanted nowhere ------------------------------------------------------------------------------- */

static void advises_against_obsolete_interrupt_calls(void **state) {
  (void)state;
  const struct vp_call calls[] = {service_call(FUNCTION_HELPER, VP_VideoPortEnableInterrupt, 100),
                                  service_call(FUNCTION_ISR, VP_VideoPortDisableInterrupt, 101)};
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 10}};
  struct case_of it;
  judge_program(&it, roles, COUNT_OF(roles), calls, COUNT_OF(calls));
  assert_int_equal(it.heard.finding_count, 2);
  assert_finding(&it.heard.findings[0], VP_RULE_INTERRUPT_API_OBSOLETE, 100,
                 "VideoPortEnableInterrupt is obsolete: use");
  assert_finding(&it.heard.findings[1], VP_RULE_INTERRUPT_API_OBSOLETE, 101, "VideoPortDisableInterrupt is obsolete");
  assert_int_equal(it.heard.findings[0].condition, VP_IF_MINIPORT);
  struct vp_initialize_call registration = right_call(&layout_i686);
  registration.fields[VP_FIELD_INTERRUPT] = number_value(0);
  vp_summary_add(&it.summary, &registration, &it.facts);
  judge(&it);
  assert_non_null(strstr(it.heard.findings[0].message, "fails in a driver that does not set HwInterrupt"));
}

static void advises_against_functions_of_the_kernel(void **state) {
  (void)state;
  static const struct {
    const char *name;
    bool found;
  } names[] = {{"ExAllocatePoolWithTag", true},
               {"KeDelayExecutionThread", true},
               {"IoGetDeviceProperty", true},
               {"ZwCreateFile", true},
               {"MmGetPhysicalAddress", true},
               {"MmMapIoSpace", false},
               {"ZwMapViewOfSection", false},
               {"RtlCompareMemory", false},
               {"ExInterlockedAddUlong", false},
               {"Iota", false},
               {"Key", false},
               {"Ke", false},
               {"", false},
               {"memset", false}};
  for (size_t i = 0; i < COUNT_OF(names); ++i) {
    struct vp_function functions[] = {{.name = "StartIO", .defined = true}, {.name = names[i].name}};
    const struct vp_call call = {.caller = 1, .callee = 2, .site = 100};
    struct case_of it;
    begin(&it, NULL, 0, &call, 1);
    it.facts.functions = functions;
    it.facts.function_count = COUNT_OF(functions);
    judge(&it);
    assert_int_equal(it.heard.finding_count, names[i].found);
    if (names[i].found)
      assert_only(&it.heard, VP_RULE_NON_PORT_IMPORT, 100, names[i].name);
    functions[1].defined = true; /* the driver's own */
    judge(&it);
    assert_silent(&it.heard);
  }
}

/* ---- Size ---------------------------------------------------------------------------------------------------------
 */

/* Counts findings; there are too many to remember. */
static void count_finding(void *context, const struct vp_finding *finding) {
  assert_int_equal(finding->note_count, VP_MAX_NOTES);
  ++*(size_t *)context;
}

static void ignore_undecided(void *context, enum vp_undecided reason, vp_site site) {
  (void)context;
  (void)reason;
  (void)site;
}

/* A chain of 50,000 functions, each of which makes a call that is forbidden and calls one function that depends on its
   argument. */
static void takes_large_programs(void **state) {
  (void)state;
  enum { LENGTH = 50000, GUARDED = LENGTH + 1, PORT, COUNT = PORT };
  struct vp_function *functions = calloc(COUNT, sizeof *functions);
  struct vp_call *calls = calloc(4 * LENGTH, sizeof *calls);
  assert_non_null(functions);
  assert_non_null(calls);
  for (unsigned i = 0; i < COUNT; ++i)
    functions[i] = (struct vp_function){.name = "f", .site = 1, .defined = true};
  size_t count = 0;
  for (unsigned i = 1; i <= LENGTH; ++i) {
    if (i < LENGTH)
      calls[count++] = (struct vp_call){.caller = i, .callee = i + 1, .site = i};
    if (i > VP_MAX_NOTES)
      calls[count++] =
          (struct vp_call){.caller = i, .callee = PORT, .service = VP_VideoPortGetBusData, .site = LENGTH + i};
    calls[count++] = (struct vp_call){.caller = i,
                                      .callee = GUARDED,
                                      .site = 2 * LENGTH + i,
                                      .constants = {{.parameter = 0, .value = 0}},
                                      .constant_count = 1};
    calls[count++] = (struct vp_call){.caller = GUARDED,
                                      .callee = PORT,
                                      .service = VP_VideoPortSetEvent,
                                      .site = 3 * LENGTH + i,
                                      .guards = {{.value = 1}},
                                      .guard_count = 1};
  }
  static const struct vp_role_taken roles[] = {{.function = 1, .role = VP_ROLE_INTERRUPT, .site = SITE_ROLE}};
  const struct vp_facts facts = {.functions = functions, .function_count = COUNT};
  static const struct vp_registration_summary summary;
  const struct vp_program program = {.facts = &facts,
                                     .summary = &summary,
                                     .calls = calls,
                                     .call_count = count,
                                     .roles = roles,
                                     .role_count = COUNT_OF(roles)};
  size_t found = 0;
  const struct vp_sink sink = {&found, count_finding, ignore_undecided};
  assert_true(vp_judge_program(&program, &sink));
  assert_int_equal(found, LENGTH - VP_MAX_NOTES);
  free(functions);
  free(calls);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(judges_every_role_by_its_tables),
      cmocka_unit_test(says_one_thing_about_a_call),
      cmocka_unit_test(looks_at_the_timeout),
      cmocka_unit_test(looks_at_the_pool),
      cmocka_unit_test(looks_at_the_length_of_a_stall),
      cmocka_unit_test(judges_functions_of_interfaces),
      cmocka_unit_test(finds_the_shortest_chain),
      cmocka_unit_test(survives_recursion),
      cmocka_unit_test(shows_both_ends_of_a_long_chain),
      cmocka_unit_test(names_one_of_several_contexts),
      cmocka_unit_test(lets_different_rules_speak),
      cmocka_unit_test(says_once_what_two_rules_say),
      cmocka_unit_test(leaves_out_registrations_that_are_not_reached),
      cmocka_unit_test(heeds_tests_of_the_level),
      cmocka_unit_test(heeds_what_a_helper_is_told),
      cmocka_unit_test(heeds_bits),
      cmocka_unit_test(heeds_comparisons),
      cmocka_unit_test(heeds_what_a_helper_hands_on),
      cmocka_unit_test(judges_calls_through_pointers),
      cmocka_unit_test(heeds_what_a_helper_passes_on),
      cmocka_unit_test(judges_low_priority_more_mildly),
      cmocka_unit_test(leaves_locks_to_paths),
      cmocka_unit_test(takes_the_kernels_locks_for_locks),
      cmocka_unit_test(knows_what_claims_resources),
      cmocka_unit_test(finds_a_lock_at_dpc_level_from_below),
      cmocka_unit_test(counts_what_it_cannot_see),
      cmocka_unit_test(advises_against_obsolete_interrupt_calls),
      cmocka_unit_test(advises_against_functions_of_the_kernel),
      cmocka_unit_test(takes_large_programs),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
