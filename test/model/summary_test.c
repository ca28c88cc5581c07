/*
 * summary_test.c - what all VideoPortInitialize calls of a driver show together.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

static void add_size(struct vp_registration_summary *summary, struct vp_value size, const struct vp_facts *facts) {
  struct vp_initialize_call call = right_call(&facts->layout);
  call.fields[VP_FIELD_SIZE] = size;
  vp_summary_add(summary, &call, facts);
}

static void knows_nothing_at_first(void **state) {
  (void)state;
  static const struct vp_registration_summary summary;
  const struct vp_facts facts = facts_for(&layout_i686);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    assert_false(vp_summary_sizes_exclude(&summary, (enum vp_field)field, &facts));
  assert_false(vp_summary_nt4_only(&summary, &facts));
}

static void sorts_fields_by_what_is_known(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_facts facts = facts_for(&layout_i686);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_TIMER] = symbol_value(6);
  call.fields[VP_FIELD_QUERY_INTERFACE] = unset_value();
  call.fields[VP_FIELD_CHILD_EXTENSION_SIZE] = (struct vp_value){0};
  vp_summary_add(&summary, &call, &facts);
  assert_int_equal(summary.calls, 1);
  assert_true((summary.set & VP_FIELD_BIT(VP_FIELD_START_IO)) != 0);
  assert_true((summary.null & VP_FIELD_BIT(VP_FIELD_RESERVED)) != 0);
  assert_true((summary.null & VP_FIELD_BIT(VP_FIELD_QUERY_INTERFACE)) != 0);
  assert_int_equal(summary.unknown, VP_FIELD_BIT(VP_FIELD_TIMER) | VP_FIELD_BIT(VP_FIELD_CHILD_EXTENSION_SIZE));
  assert_int_equal(summary.set & summary.null, 0);
  assert_int_equal(summary.set | summary.null | summary.unknown, VP_FIELD_BIT(VP_FIELD_COUNT) - 1);
}

static void takes_a_missing_field_for_null(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_layout layout = nt4_layout(&layout_x86_64);
  const struct vp_facts facts = facts_for(&layout);
  struct vp_initialize_call call = right_call(&layout);
  call.fields[VP_FIELD_QUERY_INTERFACE] = function_value(FUNCTION_HELPER); /* read from beyond the structure */
  vp_summary_add(&summary, &call, &facts);
  for (unsigned field = VP_FIELD_START_DMA; field < VP_FIELD_COUNT; ++field) {
    assert_true((summary.null & VP_FIELD_BIT(field)) != 0);
    assert_true((summary.set & VP_FIELD_BIT(field)) == 0);
  }
}

static void adds_up_calls(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_facts facts = facts_for(&layout_i686);
  struct vp_initialize_call call = right_call(&layout_i686);
  vp_summary_add(&summary, &call, &facts);
  call.fields[VP_FIELD_TIMER] = function_value(FUNCTION_TIMER);
  vp_summary_add(&summary, &call, &facts);
  assert_int_equal(summary.calls, 2);
  assert_true((summary.set & VP_FIELD_BIT(VP_FIELD_TIMER)) != 0);
  assert_true((summary.null & VP_FIELD_BIT(VP_FIELD_TIMER)) != 0);
}

static void keeps_the_largest_extension(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_facts facts = facts_for(&layout_i686);
  const struct vp_value sizes[] = {number_value(100), number_value(UINT64_MAX), number_value(3), symbol_value(6),
                                   unset_value()};
  for (size_t i = 0; i < COUNT_OF(sizes); ++i) {
    struct vp_initialize_call call = right_call(&layout_i686);
    call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = sizes[i];
    call.fields[VP_FIELD_CHILD_EXTENSION_SIZE] = sizes[i];
    vp_summary_add(&summary, &call, &facts);
  }
  assert_true(summary.largest_extension == UINT64_MAX);
  assert_true(summary.largest_child_extension == UINT64_MAX);
}

static void keeps_each_size_once(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_facts facts = facts_for(&layout_i686);
  add_size(&summary, number_value(84), &facts);
  add_size(&summary, number_value(40), &facts);
  add_size(&summary, number_value(84), &facts);
  assert_int_equal(summary.size_count, 2);
  assert_int_equal(summary.sizes[0], 84);
  assert_int_equal(summary.sizes[1], 40);
  assert_false(summary.sizes_unknown);
}

static void gives_up_on_too_many_sizes(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_facts facts = facts_for(&layout_i686);
  for (uint64_t size = 1; size <= VP_MAX_SIZES; ++size)
    add_size(&summary, number_value(size), &facts);
  assert_false(summary.sizes_unknown);
  assert_true(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));
  add_size(&summary, number_value(VP_MAX_SIZES), &facts); /* no new one */
  assert_false(summary.sizes_unknown);
  add_size(&summary, number_value(VP_MAX_SIZES + 1), &facts);
  assert_true(summary.sizes_unknown);
  assert_int_equal(summary.size_count, VP_MAX_SIZES);
  assert_false(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));
}

static void excludes_what_lies_beyond_every_size(void **state) {
  (void)state;
  static const struct vp_layout *const layouts[] = {&layout_i686, &layout_x86_64};
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct vp_registration_summary summary = {0};
    const struct vp_facts facts = facts_for(layouts[i]);
    add_size(&summary, number_value(vp_layout_version_size(layouts[i], VP_VERSION_NT4)), &facts);
    assert_false(vp_summary_sizes_exclude(&summary, VP_FIELD_TIMER, &facts));
    assert_true(vp_summary_sizes_exclude(&summary, VP_FIELD_START_DMA, &facts));
    assert_true(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));

    add_size(&summary, number_value(vp_layout_version_size(layouts[i], VP_VERSION_W2K)), &facts);
    assert_false(vp_summary_sizes_exclude(&summary, VP_FIELD_START_DMA, &facts));
    assert_false(vp_summary_sizes_exclude(&summary, VP_FIELD_ALLOW_EARLY_ENUMERATION, &facts));
    assert_true(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));

    add_size(&summary, number_value(layouts[i]->size), &facts);
    assert_false(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));
  }
}

static void does_not_exclude_by_unknown_sizes(void **state) {
  (void)state;
  const struct vp_value unknown[] = {symbol_value(6), {0}, address_value(VP_STORAGE_STATIC, 1)};
  const struct vp_facts facts = facts_for(&layout_i686);
  for (size_t i = 0; i < COUNT_OF(unknown); ++i) {
    struct vp_registration_summary summary = {0};
    add_size(&summary, number_value(40), &facts);
    assert_true(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));
    add_size(&summary, unknown[i], &facts);
    assert_false(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));
    assert_false(vp_summary_nt4_only(&summary, &facts));
    add_size(&summary, unset_value(), &facts);
    assert_true(summary.sizes_unknown);
  }
}

static void takes_garbage_for_no_size(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_facts facts = facts_for(&layout_i686);
  add_size(&summary, unset_value(), &facts); /* reported elsewhere */
  assert_int_equal(summary.size_count, 0);
  assert_false(summary.sizes_unknown);
}

static void recognises_a_windows_nt_driver(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  const struct vp_facts facts = facts_for(&layout_x86_64);
  add_size(&summary, number_value(64), &facts);
  add_size(&summary, number_value(64), &facts);
  assert_true(vp_summary_nt4_only(&summary, &facts));
  add_size(&summary, number_value(144), &facts);
  assert_false(vp_summary_nt4_only(&summary, &facts));
}

static void survives_huge_sizes(void **state) {
  (void)state;
  struct vp_registration_summary summary = {0};
  struct vp_layout layout;
  memset(&layout, 0xFF, sizeof layout);
  const struct vp_facts facts = facts_for(&layout);
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = number_value(UINT64_MAX);
  vp_summary_add(&summary, &call, &facts);
  assert_false(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts));
  summary.sizes[0] = UINT32_MAX;
  assert_true(vp_summary_sizes_exclude(&summary, VP_FIELD_RESERVED, &facts)); /* offset and size do not wrap around */
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(knows_nothing_at_first),
      cmocka_unit_test(sorts_fields_by_what_is_known),
      cmocka_unit_test(takes_a_missing_field_for_null),
      cmocka_unit_test(adds_up_calls),
      cmocka_unit_test(keeps_the_largest_extension),
      cmocka_unit_test(keeps_each_size_once),
      cmocka_unit_test(gives_up_on_too_many_sizes),
      cmocka_unit_test(excludes_what_lies_beyond_every_size),
      cmocka_unit_test(does_not_exclude_by_unknown_sizes),
      cmocka_unit_test(takes_garbage_for_no_size),
      cmocka_unit_test(recognises_a_windows_nt_driver),
      cmocka_unit_test(survives_huge_sizes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
