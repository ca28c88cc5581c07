/*
 * map_test.c - what a driver registers, and what each of its callbacks leads to.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/map.h"

#include "vpcheck/link.h"

#include "model_test.h"

enum { MAX_ROWS = 16 };

/* A program that grows by what a test adds. */
struct driver {
  struct vp_function functions[MAX_ROWS];
  struct vp_facts facts;
  struct vp_registration_summary summary;
  struct vp_call calls[MAX_ROWS];
  struct vp_role_taken roles[MAX_ROWS];
  struct vp_program program;
  struct vp_map map;
};

static void begin(struct driver *it) {
  memset(it, 0, sizeof *it);
  it->facts = (struct vp_facts){.functions = it->functions, .sections_known = true};
  it->program = (struct vp_program){
      .facts = &it->facts, .summary = &it->summary, .calls = it->calls, .roles = it->roles, .closed = true};
}

static vp_object add(struct driver *it, struct vp_function function) {
  it->functions[it->facts.function_count] = function;
  return (vp_object)++it->facts.function_count;
}

static vp_object define(struct driver *it, const char *name) {
  return add(it, (struct vp_function){.name = name, .defined = true});
}

static struct vp_call *call(struct driver *it, vp_object caller, vp_object callee, vp_site site) {
  struct vp_call *row = &it->calls[it->program.call_count++];
  *row = (struct vp_call){.caller = caller, .callee = callee, .site = site};
  return row;
}

static struct vp_call *call_service(struct driver *it, vp_object caller, enum vp_service service, vp_site site) {
  struct vp_call *row = call(it, caller, add(it, (struct vp_function){.name = vp_service_row(service)->name}), site);
  row->service = service;
  return row;
}

static struct vp_role_taken *take(struct driver *it, vp_object function, enum vp_role role, vp_site site) {
  struct vp_role_taken *row = &it->roles[it->program.role_count++];
  *row = (struct vp_role_taken){.function = function, .role = role, .site = site};
  return row;
}

static void make(struct driver *it) { assert_true(vp_map_make(&it->map, &it->program)); }

static const struct vp_map_call *call_at(const struct vp_map_callback *callback, vp_site site) {
  for (size_t i = 0; i < callback->call_count; ++i)
    if (callback->calls[i].call->site == site)
      return &callback->calls[i];
  return NULL;
}

/* The stages follow each other as the roles do. */
static void stages(void **state) {
  (void)state;
  struct driver it;
  enum vp_stage last = VP_STAGE_START;
  assert_int_equal(vp_role_stage(VP_ROLE_DRIVER_ENTRY), VP_STAGE_START);
  assert_int_equal(vp_role_stage(VP_ROLE_DPC), VP_STAGE_INTERRUPTS);
  assert_int_equal(vp_role_stage(VP_ROLE_BUGCHECK), VP_STAGE_END);
  for (enum vp_role first = VP_ROLE_NONE + 1; first < VP_ROLE_COUNT; first = (enum vp_role)(first + 2)) {
    begin(&it);
    for (unsigned i = 0; i < 2 && first + i < VP_ROLE_COUNT; ++i)
      take(&it, define(&it, "F"), (enum vp_role)(first + i), 1 + i);
    make(&it);
    last = VP_STAGE_START;
    for (size_t i = 0; i < it.map.callback_count; ++i) {
      const enum vp_stage stage = vp_role_stage(it.map.callbacks[i].role);
      assert_true(last <= stage);
      last = stage;
    }
    vp_map_free(&it.map);
  }
}

static void callbacks_come_in_the_order_of_life(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  static const enum vp_role registered[] = {VP_ROLE_GET_REGISTRY, VP_ROLE_RESET_HW,     VP_ROLE_DPC,
                                            VP_ROLE_INTERRUPT,    VP_ROLE_START_IO,     VP_ROLE_INITIALIZE,
                                            VP_ROLE_FIND_ADAPTER, VP_ROLE_DRIVER_ENTRY, VP_ROLE_BUGCHECK};
  static const enum vp_role expected[] = {VP_ROLE_DRIVER_ENTRY, VP_ROLE_FIND_ADAPTER, VP_ROLE_INITIALIZE,
                                          VP_ROLE_START_IO,     VP_ROLE_INTERRUPT,    VP_ROLE_DPC,
                                          VP_ROLE_RESET_HW,     VP_ROLE_BUGCHECK,     VP_ROLE_GET_REGISTRY};
  for (size_t i = 0; i < COUNT_OF(registered); ++i)
    take(&it, define(&it, "F"), registered[i], (vp_site)i + 1);
  make(&it);
  assert_int_equal(it.map.callback_count, COUNT_OF(expected));
  for (size_t i = 0; i < COUNT_OF(expected); ++i)
    assert_int_equal(it.map.callbacks[i].role, expected[i]);
  vp_map_free(&it.map);
}

/* One callback that is registered twice is one; functions of one role stay in the order of their registration. What
   never reaches the port is no callback, and neither is a function that nobody knows. */
static void registrations_of_one_callback(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  vp_object one = define(&it, "One"), other = define(&it, "Other");
  take(&it, other, VP_ROLE_GET_REGISTRY, 1);
  take(&it, one, VP_ROLE_GET_REGISTRY, 2);
  take(&it, other, VP_ROLE_GET_REGISTRY, 3);
  take(&it, other, VP_ROLE_QUERY_DEVICE, 4);
  take(&it, one, VP_ROLE_QUERY_DEVICE, 5)->unreached = true;
  take(&it, 77, VP_ROLE_QUERY_DEVICE, 6);
  make(&it);
  assert_int_equal(it.map.callback_count, 3);
  assert_int_equal(it.map.callbacks[0].role, VP_ROLE_QUERY_DEVICE);
  assert_int_equal(it.map.callbacks[0].function, other);
  assert_int_equal(it.map.callbacks[1].function, other);
  assert_int_equal(it.map.callbacks[1].use_count, 2);
  assert_int_equal(it.map.callbacks[1].uses[0]->site, 1);
  assert_int_equal(it.map.callbacks[1].uses[1]->site, 3);
  assert_int_equal(it.map.callbacks[2].function, one);
  vp_map_free(&it.map);
}

static void the_service_that_receives_a_callback(void **state) {
  (void)state;
  assert_int_equal(vp_role_receiver(VP_ROLE_DPC), VP_VideoPortQueueDpc);
  assert_int_equal(vp_role_receiver(VP_ROLE_GET_REGISTRY), VP_VideoPortGetRegistryParameters);
  assert_int_equal(vp_role_receiver(VP_ROLE_WRITE_CLOCK_LINE), VP_SERVICE_NONE);
  assert_int_equal(vp_role_receiver(VP_ROLE_NONE), VP_SERVICE_NONE);
}

/* All kinds of calls, the shortest chain to each, and recursion. */
static void chains(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  vp_object start = define(&it, "StartIO"), mode = define(&it, "SetMode"), write = define(&it, "Write");
  vp_object unseen = add(&it, (struct vp_function){.name = "Blit", .elsewhere = true});
  vp_object kernel = add(&it, (struct vp_function){.name = "KeBugCheck"});
  take(&it, start, VP_ROLE_START_IO, 1);
  call(&it, write, mode, 17);
  call_service(&it, write, VP_VideoPortWriteRegisterUlong, 11);
  call(&it, mode, write, 12);
  call(&it, start, mode, 13);
  call(&it, mode, unseen, 14);
  call(&it, start, kernel, 15);
  *call(&it, mode, 0, 16) =
      (struct vp_call){.caller = mode, .interface_tag = "VIDEO_PORT_I2C_INTERFACE", .member = "I2CStart", .site = 16};
  make(&it);
  assert_int_equal(it.map.callback_count, 1);
  const struct vp_map_callback *callback = &it.map.callbacks[0];
  assert_int_equal(callback->call_count, 7);
  assert_int_equal(call_at(callback, 13)->target, VP_MAP_FUNCTION);
  assert_true(call_at(callback, 13)->via == VP_MAP_DIRECT);
  assert_int_equal(call_at(callback, 14)->target, VP_MAP_UNSEEN);
  assert_int_equal(call_at(callback, 15)->target, VP_MAP_OTHER);
  assert_int_equal(call_at(callback, 16)->target, VP_MAP_SERVICE);
  const struct vp_map_call *found = call_at(callback, 11);
  assert_int_equal(found->target, VP_MAP_SERVICE);
  assert_null(found->forbidden);
  found = &callback->calls[found->via];
  assert_int_equal(found->call->site, 12);
  found = &callback->calls[found->via];
  assert_int_equal(found->call->site, 13);
  assert_true(found->via == VP_MAP_DIRECT);
  assert_int_equal(it.map.unreached_count, 0);
  vp_map_free(&it.map);
}

/* What a role forbids is marked in that role and in no other; what is only advised against is not. */
static void forbidden_calls(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  vp_object isr = define(&it, "Isr"), start = define(&it, "StartIO"), helper = define(&it, "Helper");
  take(&it, isr, VP_ROLE_INTERRUPT, 1);
  take(&it, start, VP_ROLE_START_IO, 2);
  call(&it, isr, helper, 11);
  call(&it, start, helper, 12);
  call_service(&it, helper, VP_VideoPortGetBusData, 13);
  call_service(&it, isr, VP_VideoPortDebugPrint, 14);
  make(&it);
  const struct vp_map_call *found = call_at(&it.map.callbacks[1], 13);
  assert_non_null(found->forbidden);
  assert_non_null(strstr(found->forbidden, "VideoPortGetBusData"));
  assert_int_equal(found->rule, VP_RULE_ISR_FORBIDDEN_CALL);
  assert_int_equal(found->severity, VP_ERROR);
  assert_int_equal(it.map.callbacks[1].calls[found->via].call->site, 11);
  assert_null(call_at(&it.map.callbacks[1], 14)->forbidden);
  assert_null(call_at(&it.map.callbacks[0], 13)->forbidden);
  vp_map_free(&it.map);
}

/* A call under a test of the level is on the map, and nobody objects to it; a chain without such a test, though longer,
   is the one that an objection is about. */
static void tests_of_the_level(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  vp_object isr = define(&it, "Isr"), helper = define(&it, "Helper"), detour = define(&it, "Detour");
  take(&it, isr, VP_ROLE_INTERRUPT, 1);
  call(&it, isr, helper, 11)->level_checked = true;
  call_service(&it, helper, VP_VideoPortGetBusData, 12);
  make(&it);
  assert_int_equal(it.map.callbacks[0].call_count, 2);
  assert_null(call_at(&it.map.callbacks[0], 12)->forbidden);
  assert_int_equal(it.map.callbacks[0].calls[call_at(&it.map.callbacks[0], 12)->via].call->site, 11);
  vp_map_free(&it.map);

  call(&it, isr, detour, 13);
  call(&it, detour, helper, 14);
  make(&it);
  assert_int_equal(it.map.callbacks[0].call_count, 4);
  assert_non_null(call_at(&it.map.callbacks[0], 12)->forbidden);
  assert_int_equal(it.map.callbacks[0].calls[call_at(&it.map.callbacks[0], 12)->via].call->site, 14);
  vp_map_free(&it.map);
}

static void placement(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  const struct vp_function paged = {.name = "Paged", .defined = true, .section = "PAGE"};
  const struct vp_function resident = {.name = "Resident", .defined = true};
  const struct vp_function discarded = {.name = "Entry", .defined = true, .section = "INIT"};
  const struct vp_function missing = {.name = "Missing", .elsewhere = true};
  take(&it, add(&it, discarded), VP_ROLE_DRIVER_ENTRY, 1);
  take(&it, add(&it, paged), VP_ROLE_FIND_ADAPTER, 2);
  take(&it, add(&it, resident), VP_ROLE_INITIALIZE, 3);
  take(&it, add(&it, missing), VP_ROLE_START_IO, 4);
  take(&it, add(&it, resident), VP_ROLE_INTERRUPT, 5);
  take(&it, add(&it, paged), VP_ROLE_DPC, 6);
  take(&it, add(&it, resident), VP_ROLE_EXPOSED_INTERFACE, 7);
  take(&it, add(&it, discarded), VP_ROLE_RESET_HW, 8);
  static const enum vp_placement expected[] = {VP_PLACEMENT_RIGHT,          VP_PLACEMENT_RIGHT,
                                               VP_PLACEMENT_COULD_BE_PAGED, VP_PLACEMENT_UNKNOWN,
                                               VP_PLACEMENT_RIGHT,          VP_PLACEMENT_MUST_BE_RESIDENT,
                                               VP_PLACEMENT_FREE,           VP_PLACEMENT_DISCARDED};
  make(&it);
  assert_int_equal(it.map.callback_count, COUNT_OF(expected));
  for (size_t i = 0; i < COUNT_OF(expected); ++i)
    assert_int_equal(it.map.callbacks[i].placement, expected[i]);
  vp_map_free(&it.map);
  /* Where sections are not all known, a function may lie in one that was not seen. */
  it.facts.sections_known = false;
  make(&it);
  assert_int_equal(it.map.callbacks[4].placement, VP_PLACEMENT_UNKNOWN);
  assert_int_equal(it.map.callbacks[5].placement, VP_PLACEMENT_MUST_BE_RESIDENT);
  vp_map_free(&it.map);
}

/* A callback that must stay in memory must not leave it; the first call that does is to blame. */
static void pageable_callees(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  vp_object dpc = define(&it, "Dpc"), start = define(&it, "StartIO"), helper = define(&it, "Helper");
  vp_object paged = add(&it, (struct vp_function){.name = "Paged", .defined = true, .section = "PAGE"});
  vp_object deeper = add(&it, (struct vp_function){.name = "Deeper", .defined = true, .section = "PAGE"});
  take(&it, dpc, VP_ROLE_DPC, 1);
  take(&it, start, VP_ROLE_START_IO, 2);
  call(&it, dpc, helper, 11);
  call(&it, helper, paged, 12);
  call(&it, paged, deeper, 13);
  call(&it, start, paged, 14);
  call(&it, dpc, paged, 15)->level_checked = true;
  make(&it);
  const struct vp_map_call *found = call_at(&it.map.callbacks[1], 12);
  assert_non_null(found->forbidden);
  assert_int_equal(found->rule, VP_RULE_NONPAGEABLE_CALLEE_PAGED);
  assert_null(call_at(&it.map.callbacks[1], 13)->forbidden);
  assert_null(call_at(&it.map.callbacks[1], 15)->forbidden);
  assert_null(call_at(&it.map.callbacks[0], 14)->forbidden);
  vp_map_free(&it.map);
}

static void functions_that_nothing_leads_to(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  vp_object start = define(&it, "StartIO"), reached = define(&it, "Reached"), quiet = define(&it, "Quiet"),
            dump = define(&it, "Dump");
  take(&it, start, VP_ROLE_START_IO, 1);
  call_service(&it, dump, VP_VideoPortReadRegisterUlong, 11);
  call_service(&it, dump, VP_VideoPortReadRegisterUlong, 12);
  call(&it, start, reached, 13);
  call_service(&it, reached, VP_VideoPortReadRegisterUlong, 14);
  call(&it, quiet, dump, 15);
  make(&it);
  assert_int_equal(it.map.unreached_count, 1);
  assert_int_equal(it.map.unreached[0], dump);
  vp_map_free(&it.map);
}

/* The map of an empty program is empty. */
static void nothing(void **state) {
  (void)state;
  struct driver it;
  begin(&it);
  make(&it);
  assert_int_equal(it.map.callback_count, 0);
  assert_int_equal(it.map.unreached_count, 0);
  vp_map_free(&it.map);
}

/* One file registers, another holds the callback, a third one what it calls. */
static void three_files(void **state) {
  (void)state;
  struct driver parts[3];
  static vp_site sites[3][MAX_ROWS];
  struct vp_unit units[3];
  for (size_t unit = 0; unit < COUNT_OF(units); ++unit) {
    begin(&parts[unit]);
    for (vp_site i = 0; i < MAX_ROWS; ++i)
      sites[unit][i] = (vp_site)(100 * (unit + 1) + i + 1);
    units[unit] = (struct vp_unit){&parts[unit].program, sites[unit], MAX_ROWS};
  }
  /* All of them see this function of a header, which is one, and so is its call. */
  for (size_t unit = 0; unit < COUNT_OF(units); ++unit) {
    const struct vp_function in_header = {.name = "Write", .site = 15, .defined = true, .internal = true};
    sites[unit][14] = 901;
    sites[unit][15] = 902;
    call_service(&parts[unit], add(&parts[unit], in_header), VP_VideoPortWriteRegisterUlong, 16);
  }
  const struct vp_function declared = {.name = "Dpc", .elsewhere = true}, missing = {.name = "Blit", .elsewhere = true};
  vp_object isr = define(&parts[0], "Isr");
  take(&parts[0], isr, VP_ROLE_INTERRUPT, 1);
  call_service(&parts[0], isr, VP_VideoPortQueueDpc, 2);
  take(&parts[0], add(&parts[0], declared), VP_ROLE_DPC, 3)->in = isr;
  vp_object dpc = define(&parts[1], "Dpc"), helper_there = add(&parts[1], (struct vp_function){.name = "Helper"});
  parts[1].functions[helper_there - 1].elsewhere = true;
  call(&parts[1], dpc, helper_there, 4);
  call(&parts[1], dpc, 1, 7);
  call(&parts[1], dpc, add(&parts[1], missing), 5);
  call_service(&parts[2], define(&parts[2], "Helper"), VP_VideoPortGetBusData, 6);

  struct vp_linked linked;
  struct vp_map map;
  assert_true(vp_link(&linked, units, COUNT_OF(units)));
  assert_true(vp_map_make(&map, &linked.program));
  assert_int_equal(map.callback_count, 2);
  assert_int_equal(map.callbacks[0].role, VP_ROLE_INTERRUPT);
  const struct vp_map_callback *callback = &map.callbacks[1];
  assert_int_equal(callback->function, vp_linked_function(&linked, 1, dpc));
  assert_int_equal(callback->uses[0]->in, vp_linked_function(&linked, 0, isr));
  assert_int_equal(callback->uses[0]->site, 103);
  assert_int_equal(callback->placement, VP_PLACEMENT_RIGHT);
  assert_int_equal(callback->call_count, 5);
  assert_int_equal(callback->calls[call_at(callback, 902)->via].call->site, 207);
  assert_int_equal(call_at(callback, 205)->target, VP_MAP_UNSEEN);
  const struct vp_map_call *found = call_at(callback, 306);
  assert_non_null(found);
  assert_int_equal(callback->calls[found->via].call->site, 204);
  assert_int_equal(map.unreached_count, 0);
  vp_map_free(&map);
  vp_linked_free(&linked);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(stages),
      cmocka_unit_test(callbacks_come_in_the_order_of_life),
      cmocka_unit_test(registrations_of_one_callback),
      cmocka_unit_test(the_service_that_receives_a_callback),
      cmocka_unit_test(chains),
      cmocka_unit_test(forbidden_calls),
      cmocka_unit_test(tests_of_the_level),
      cmocka_unit_test(placement),
      cmocka_unit_test(pageable_callees),
      cmocka_unit_test(functions_that_nothing_leads_to),
      cmocka_unit_test(nothing),
      cmocka_unit_test(three_files),
  };
  return cmocka_run_group_tests_name("map", tests, NULL, NULL);
}
