/*
 * device_test.c - judging how a miniport claims, maps and accesses its device.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/device.h"

#include "model_test.h"

enum { SITE_CLAIM = 10, SITE_MAP = 20, STATUS = 70 };

/* ---- Claiming before mapping ---------------------------------------------------------------------------------- */

static const struct vp_value some_ranges = {.kind = VP_VALUE_NUMBER, .number = 4};

static struct heard map(struct vp_claim_path *path, struct vp_value first, struct vp_value second, enum vp_role root) {
  const struct vp_value results[VP_MAX_CLAIMS] = {first, second};
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_claim_map(path, results, root, SITE_MAP, &sink);
  return heard;
}

static struct heard map_with(struct vp_claim_path *path, struct vp_value status) {
  return map(path, status, (struct vp_value){0}, VP_ROLE_FIND_ADAPTER);
}

static void takes_a_claim_that_was_tested(void **state) {
  (void)state;
  static const enum vp_service services[] = {VP_VideoPortGetAccessRanges, VP_VideoPortVerifyAccessRanges};
  for (size_t i = 0; i < COUNT_OF(services); ++i) {
    struct vp_claim_path path = {0};
    vp_claim_call(&path, services[i], &some_ranges, STATUS, SITE_CLAIM);
    const struct heard heard = map_with(&path, number_value(0));
    assert_silent(&heard);
  }
}

static void finds_a_range_that_nobody_claimed(void **state) {
  (void)state;
  struct vp_claim_path path = {0};
  vp_claim_call(&path, VP_VideoPortGetBusData, &some_ranges, STATUS, SITE_CLAIM); /* claims nothing */
  struct heard heard = map_with(&path, number_value(0));
  assert_only(&heard, VP_RULE_DEVICE_BASE_UNCLAIMED, SITE_MAP, "has not been claimed");
  assert_int_equal(heard.findings[0].condition, VP_IF_NO_LEGACY_RANGES);
  assert_int_equal(heard.findings[0].note_count, 0);
  heard = map_with(&path, number_value(0)); /* once on a path */
  assert_silent(&heard);
}

static void finds_a_claim_that_may_have_failed(void **state) {
  (void)state;
  const struct vp_value statuses[] = {symbol_value(STATUS), number_value(87), {0}};
  for (size_t i = 0; i < COUNT_OF(statuses); ++i) {
    struct vp_claim_path path = {0};
    vp_claim_call(&path, VP_VideoPortGetAccessRanges, &some_ranges, STATUS, SITE_CLAIM);
    const struct heard heard = map_with(&path, statuses[i]);
    assert_only(&heard, VP_RULE_DEVICE_BASE_UNCLAIMED, SITE_MAP, "may not have been claimed");
    assert_int_equal(heard.findings[0].notes[0].site, SITE_CLAIM);
  }
  struct vp_claim_path path = {0};
  vp_claim_call(&path, VP_VideoPortGetAccessRanges, &some_ranges, 0, SITE_CLAIM); /* the status is thrown away */
  const struct heard heard = map_with(&path, number_value(0));
  assert_only(&heard, VP_RULE_DEVICE_BASE_UNCLAIMED, SITE_MAP, "may not have been claimed");
}

static void takes_the_second_of_two_claims(void **state) {
  (void)state;
  struct vp_claim_path path = {0};
  vp_claim_call(&path, VP_VideoPortGetAccessRanges, &some_ranges, STATUS, SITE_CLAIM);
  vp_claim_call(&path, VP_VideoPortVerifyAccessRanges, &some_ranges, STATUS + 1, SITE_CLAIM);
  const struct heard heard = map(&path, number_value(87), number_value(0), VP_ROLE_FIND_ADAPTER);
  assert_silent(&heard);
}

static void forgets_claims_that_were_given_up(void **state) {
  (void)state;
  struct vp_claim_path path = {0};
  const struct vp_value none = number_value(0);
  vp_claim_call(&path, VP_VideoPortVerifyAccessRanges, &some_ranges, STATUS, SITE_CLAIM);
  vp_claim_call(&path, VP_VideoPortVerifyAccessRanges, &none, STATUS + 1, SITE_CLAIM);
  static const struct vp_claim_path empty;
  assert_memory_equal(&path, &empty, sizeof path);
  const struct heard heard = map_with(&path, number_value(0));
  assert_only(&heard, VP_RULE_DEVICE_BASE_UNCLAIMED, SITE_MAP, "has not been claimed");
}

static void judges_find_adapter_only(void **state) {
  (void)state;
  for (enum vp_role role = VP_ROLE_NONE; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1)) {
    struct vp_claim_path path = {0};
    const struct heard heard = map(&path, (struct vp_value){0}, (struct vp_value){0}, role);
    assert_int_equal(heard.finding_count, role == VP_ROLE_FIND_ADAPTER);
  }
}

static void leaves_open_what_others_may_have_claimed(void **state) {
  (void)state;
  struct vp_claim_path path = {0};
  vp_claim_opaque(&path);
  struct heard heard = map_with(&path, (struct vp_value){0});
  assert_undecided(&heard, VP_UNDECIDED_CALLEE, SITE_MAP);

  path = (struct vp_claim_path){0};
  for (vp_object i = 0; i <= VP_MAX_CLAIMS; ++i)
    vp_claim_call(&path, VP_VideoPortVerifyAccessRanges, &some_ranges, STATUS + i, SITE_CLAIM);
  heard = map_with(&path, symbol_value(STATUS));
  assert_undecided(&heard, VP_UNDECIDED_CALLEE, SITE_MAP);
}

static void knows_who_may_claim_legacy_ranges(void **state) {
  (void)state;
  static const enum vp_field lists[] = {VP_FIELD_LEGACY_LIST, VP_FIELD_GET_LEGACY_RESOURCES};
  const struct vp_facts facts = facts_for(&layout_i686);
  for (size_t i = 0; i < COUNT_OF(lists); ++i) {
    struct vp_registration_summary summary = {0};
    assert_false(vp_summary_may_claim_legacy_ranges(&summary));
    struct vp_initialize_call call = right_call(&layout_i686);
    vp_summary_add(&summary, &call, &facts);
    assert_false(vp_summary_may_claim_legacy_ranges(&summary));
    call.fields[lists[i]] = symbol_value(5);
    vp_summary_add(&summary, &call, &facts);
    assert_true(vp_summary_may_claim_legacy_ranges(&summary));
  }
}

/* ---- Ports and registers -------------------------------------------------------------------------------------- */

static struct heard access_with(struct vp_io_access access) {
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  access.site = SITE_MAP;
  vp_judge_io_access(&access, &sink);
  return heard;
}

static void finds_addresses_that_were_not_mapped(void **state) {
  (void)state;
  struct heard heard = access_with(
      (struct vp_io_access){.service = VP_VideoPortReadPortUchar, .origin = VP_ADDRESS_CONSTANT, .address = 0x3cc});
  assert_only(&heard, VP_RULE_IO_UNMAPPED_ADDRESS, SITE_MAP,
              "VideoPortReadPortUchar is called with the fixed address 0x3cc");
  heard = access_with(
      (struct vp_io_access){.service = VP_VideoPortWriteRegisterBufferUlong, .origin = VP_ADDRESS_RANGE_START});
  assert_only(&heard, VP_RULE_IO_UNMAPPED_ADDRESS, SITE_MAP, "the bus address of an access range");
  assert_int_equal(heard.findings[0].condition, VP_IF_ALWAYS);
  heard = access_with((struct vp_io_access){
      .service = VP_VideoPortReadPortUchar, .origin = VP_ADDRESS_RANGE_START, .held = {"RANGE", "Start"}});
  assert_int_equal(heard.findings[0].condition, VP_IF_HOLDS_NO_POINTER);
  assert_string_equal(heard.findings[0].holder.member, "Start");
  heard = access_with((struct vp_io_access){.service = VP_VideoPortReadPortUchar, .origin = VP_ADDRESS_CONSTANT});
  assert_silent(&heard); /* NULL */
  heard = access_with((struct vp_io_access){.service = VP_VideoPortReadPortUchar});
  assert_silent(&heard);
  heard = access_with((struct vp_io_access){
      .service = VP_VideoPortZeroDeviceMemory, .origin = VP_ADDRESS_CONSTANT, .address = 0xa0000});
  assert_silent(&heard);
}

static void compares_spaces(void **state) {
  (void)state;
  static const struct {
    enum vp_service service;
    uint64_t space;
    const char *part; /* NULL: they fit */
  } rows[] = {{VP_VideoPortReadPortUlong, 1, NULL},
              {VP_VideoPortReadPortUlong, 0, "mapped in memory space: use the register functions"},
              {VP_VideoPortWritePortBufferUchar, 8, "mapped in memory space"},
              {VP_VideoPortReadRegisterUlong, 0, NULL},
              {VP_VideoPortWriteRegisterUlong, 8, NULL},
              {VP_VideoPortReadRegisterUlong, 1, "mapped in I/O space: use the port functions"},
              {VP_VideoPortWriteRegisterBufferUshort, 1, "mapped in I/O space"},
              {VP_VideoPortFreeDeviceBase, 1, NULL}};
  for (size_t i = 0; i < COUNT_OF(rows); ++i) {
    struct vp_io_access access = {.service = rows[i].service,
                                  .origin = VP_ADDRESS_MAPPED,
                                  .space = number_value(rows[i].space),
                                  .mapped_at = SITE_CLAIM};
    struct heard heard = access_with(access);
    if (rows[i].part == NULL) {
      assert_silent(&heard);
    } else {
      assert_only(&heard, VP_RULE_IO_SPACE_MISMATCH, SITE_MAP, rows[i].part);
      assert_int_equal(heard.findings[0].notes[0].site, SITE_CLAIM);
    }
    access.space = symbol_value(5); /* taken from the access range */
    heard = access_with(access);
    assert_silent(&heard);
  }
}

static void knows_what_accesses_the_device(void **state) {
  (void)state;
  size_t count = 0;
  for (unsigned service = 0; service < VP_SERVICE_COUNT; ++service)
    count += vp_service_accesses_device((enum vp_service)service);
  assert_int_equal(count, 24);
}

/* ---- The device lock ------------------------------------------------------------------------------------------ */

static struct heard write_member(struct vp_device_lock *lock, enum vp_role root) {
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_device_lock_write(lock, root, "Mode", SITE_MAP, &sink);
  return heard;
}

static void finds_a_write_without_the_device_lock(void **state) {
  (void)state;
  struct vp_device_lock lock = {0};
  struct heard heard = write_member(&lock, VP_ROLE_EXPOSED_INTERFACE);
  assert_only(&heard, VP_RULE_DEVICE_LOCK_MISSING, SITE_MAP, "Mode is written without the device lock");
  heard = write_member(&lock, VP_ROLE_EXPOSED_INTERFACE); /* once on a path */
  assert_silent(&heard);

  lock = (struct vp_device_lock){0};
  vp_device_lock_call(&lock, VP_VideoPortAcquireDeviceLock);
  heard = write_member(&lock, VP_ROLE_EXPOSED_INTERFACE);
  assert_silent(&heard);
  vp_device_lock_call(&lock, VP_VideoPortSetEvent);
  vp_device_lock_call(&lock, VP_VideoPortReleaseDeviceLock);
  vp_device_lock_call(&lock, VP_VideoPortReleaseDeviceLock);
  heard = write_member(&lock, VP_ROLE_EXPOSED_INTERFACE);
  assert_int_equal(heard.finding_count, 1);
}

static void asks_only_exposed_functions_for_the_device_lock(void **state) {
  (void)state;
  for (enum vp_role role = VP_ROLE_NONE; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1)) {
    struct vp_device_lock lock = {0};
    const struct heard heard = write_member(&lock, role);
    assert_int_equal(heard.finding_count, role == VP_ROLE_EXPOSED_INTERFACE);
  }
  struct vp_device_lock lock = {0};
  vp_device_lock_opaque_call(&lock);
  const struct heard heard = write_member(&lock, VP_ROLE_EXPOSED_INTERFACE);
  assert_silent(&heard);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_a_claim_that_was_tested),
      cmocka_unit_test(finds_a_range_that_nobody_claimed),
      cmocka_unit_test(finds_a_claim_that_may_have_failed),
      cmocka_unit_test(takes_the_second_of_two_claims),
      cmocka_unit_test(forgets_claims_that_were_given_up),
      cmocka_unit_test(judges_find_adapter_only),
      cmocka_unit_test(leaves_open_what_others_may_have_claimed),
      cmocka_unit_test(knows_who_may_claim_legacy_ranges),
      cmocka_unit_test(finds_addresses_that_were_not_mapped),
      cmocka_unit_test(compares_spaces),
      cmocka_unit_test(knows_what_accesses_the_device),
      cmocka_unit_test(finds_a_write_without_the_device_lock),
      cmocka_unit_test(asks_only_exposed_functions_for_the_device_lock),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
