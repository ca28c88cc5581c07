/*
 * initialization_test.c - judging one VideoPortInitialize call by what its structure holds.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

static const struct vp_layout *const layouts[] = {&layout_i686, &layout_x86_64};

/* Judges `call` as that of a driver of kind `kind`. */
static void judge_as(enum vp_driver_kind kind, const struct vp_layout *layout, const struct vp_initialize_call *call,
                     struct heard *heard) {
  struct vp_facts facts = facts_for(layout);
  facts.driver_kind = kind;
  const struct vp_sink sink = listen_with(heard);
  vp_judge_initialize(call, &facts, &sink);
}

static void judge(const struct vp_layout *layout, const struct vp_initialize_call *call, struct heard *heard) {
  judge_as(VP_DRIVER_AUTO, layout, call, heard);
}

/* ---- What is right ------------------------------------------------------------------------------------------ */

static void says_nothing_about_a_right_call(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i)
    for (unsigned kind = 0; kind < VP_DRIVER_KIND_COUNT; ++kind) {
      struct heard heard;
      const struct vp_initialize_call call = right_call(layouts[i]);
      judge_as((enum vp_driver_kind)kind, layouts[i], &call, &heard);
      assert_silent(&heard);
    }
}

static void says_nothing_about_a_legacy_driver(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    struct vp_initialize_call call = right_call(layouts[i]);
    call.fields[VP_FIELD_SET_POWER_STATE] = number_value(0);
    call.fields[VP_FIELD_GET_POWER_STATE] = number_value(0);
    call.fields[VP_FIELD_GET_CHILD_DESCRIPTOR] = number_value(0);
    judge(layouts[i], &call, &heard);
    assert_silent(&heard);
  }
}

static void says_nothing_about_an_older_structure(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    const struct vp_layout layout = nt4_layout(layouts[i]);
    const struct vp_initialize_call call = right_call(&layout);
    judge(&layout, &call, &heard);
    assert_silent(&heard);
    /* it cannot set what a Plug and Play driver needs, whatever the user says */
    judge_as(VP_DRIVER_PNP, &layout, &call, &heard);
    assert_silent(&heard);
  }
}

static void does_not_look_at_fields_that_do_not_exist(void **state) {
  (void)state;
  const struct vp_layout layout = nt4_layout(&layout_i686);
  const struct vp_value values[] = {unset_value(), number_value(1), symbol_value(6), function_value(FUNCTION_HELPER)};
  for (size_t i = 0; i < COUNT_OF(values); ++i) {
    struct heard heard;
    struct vp_initialize_call call = right_call(&layout);
    for (unsigned field = VP_FIELD_START_DMA; field < VP_FIELD_COUNT; ++field)
      call.fields[field] = values[i];
    judge(&layout, &call, &heard);
    assert_silent(&heard);
  }
}

static void leaves_an_unseen_structure_undecided(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.structure = 0;
  judge(&layout_i686, &call, &heard);
  assert_undecided(&heard, VP_UNDECIDED_STRUCTURE, SITE_CALL);

  static const struct vp_layout none = {.size = 0};
  call = right_call(&layout_i686);
  judge(&none, &call, &heard);
  assert_undecided(&heard, VP_UNDECIDED_STRUCTURE, SITE_CALL);
}

static void finds_nothing_where_nothing_is_known(void **state) {
  (void)state;
  for (unsigned kind = 0; kind < VP_DRIVER_KIND_COUNT; ++kind) {
    struct heard heard;
    const struct vp_initialize_call call = {.site = SITE_CALL, .structure = STRUCTURE};
    judge_as((enum vp_driver_kind)kind, &layout_i686, &call, &heard);
    assert_int_equal(heard.finding_count, 0);
    assert_true(heard.undecided_count >= 1);
  }
}

/* ---- Size --------------------------------------------------------------------------------------------------- */

static void misses_the_size(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = number_value(0);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_SIZE_MISSING, SITE_CALL, "HwInitDataSize is not set");

  call.fields[VP_FIELD_SIZE] = unset_value();
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_SIZE_MISSING, SITE_CALL, "HwInitDataSize is not set");
}

static void takes_every_version_size(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i)
    for (unsigned version = 0; version < VP_VERSION_COUNT; ++version) {
      struct heard heard;
      struct vp_initialize_call call = right_call(layouts[i]);
      for (unsigned field = VP_FIELD_START_DMA; field < VP_FIELD_COUNT; ++field)
        call.fields[field] = number_value(0);
      call.fields[VP_FIELD_SIZE] = number_value(vp_layout_version_size(layouts[i], (enum vp_version)version));
      judge(layouts[i], &call, &heard);
      assert_silent(&heard);
    }
}

static void rejects_other_sizes(void **state) {
  (void)state;
  static const uint64_t wrong[] = {1, 2, 41, 81, 85, 139, 145, 1000, UINT32_MAX, UINT64_MAX, (uint64_t)84 << 32};
  for (size_t i = 0; i < COUNT_OF(layouts); ++i)
    for (size_t j = 0; j < COUNT_OF(wrong); ++j) {
      struct heard heard;
      struct vp_initialize_call call = right_call(layouts[i]);
      call.fields[VP_FIELD_SIZE] = number_value(wrong[j]);
      call.stored_at[VP_FIELD_SIZE] = 601;
      judge(layouts[i], &call, &heard);
      const struct vp_finding *finding = heard_of(&heard, VP_RULE_INIT_SIZE_INVALID);
      assert_non_null(finding);
      assert_finding(finding, VP_RULE_INIT_SIZE_INVALID, 601, "HwInitDataSize is ");
      assert_int_equal(finding->severity, VP_ERROR);
      assert_int_equal(finding->note_count, 1);
      assert_int_equal(finding->notes[0].site, SITE_CALL);
    }
}

static void tells_the_sizes_of_the_target(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = number_value(12);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_SIZE_INVALID, SITE_CALL, "is 12; ");
  assert_non_null(strstr(heard.findings[0].message, "40 (NT4), 80 (W2K) and 84 (whole)"));
  judge(&layout_x86_64, &call, &heard);
  assert_non_null(strstr(heard.findings[0].message, "64 (NT4), 140 (W2K) and 144 (whole)"));
}

static void recognises_the_size_of_a_pointer(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    struct vp_initialize_call call = right_call(layouts[i]);
    call.fields[VP_FIELD_SIZE] = number_value(layouts[i]->pointer_size);
    judge(layouts[i], &call, &heard);
    assert_only(&heard, VP_RULE_INIT_SIZE_INVALID, SITE_CALL, "the size of a pointer");
  }
}

static void takes_an_address_for_a_wrong_size(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = address_value(VP_STORAGE_AUTOMATIC, 1);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_SIZE_INVALID, SITE_CALL, "HwInitDataSize is an address");
  assert_int_equal(heard.findings[0].severity, VP_ERROR);
}

static void only_advises_on_windows_nt_3_sizes(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    struct vp_initialize_call call = right_call(layouts[i]);
    call.fields[VP_FIELD_SIZE] = number_value(layouts[i]->offsets[VP_FIELD_TIMER]);
    call.fields[VP_FIELD_SET_POWER_STATE] = call.fields[VP_FIELD_GET_POWER_STATE] =
        call.fields[VP_FIELD_GET_CHILD_DESCRIPTOR] = number_value(0);
    judge(layouts[i], &call, &heard);
    assert_only(&heard, VP_RULE_INIT_SIZE_INVALID, SITE_CALL, "HwInitDataSize is ");
    assert_int_equal(heard.findings[0].severity, VP_ADVICE);
  }
}

static void does_not_guess_a_size(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = symbol_value(5);
  judge(&layout_i686, &call, &heard);
  assert_undecided(&heard, VP_UNDECIDED_VALUE, SITE_CALL);
}

static void finds_fields_beyond_the_size(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    struct vp_initialize_call call = right_call(layouts[i]);
    call.fields[VP_FIELD_SIZE] = number_value(vp_layout_version_size(layouts[i], VP_VERSION_NT4));
    call.stored_at[VP_FIELD_GET_POWER_STATE] = 602;
    judge(layouts[i], &call, &heard);
    assert_int_equal(heard.undecided_count, 0);
    assert_int_equal(heard.finding_count, 3);
    assert_int_equal(count_of(&heard, VP_RULE_INIT_SIZE_EXCLUDES_FIELD), 3);
    static const unsigned fields[] = {VP_FIELD_SET_POWER_STATE, VP_FIELD_GET_POWER_STATE,
                                      VP_FIELD_GET_CHILD_DESCRIPTOR};
    for (size_t j = 0; j < COUNT_OF(fields); ++j) {
      assert_int_equal(heard.findings[j].subject, fields[j]);
      assert_int_equal(heard.findings[j].condition, VP_IF_SIZES_EXCLUDE);
      assert_non_null(strstr(heard.findings[j].message, vp_field_row((enum vp_field)fields[j])->name));
      assert_int_equal(heard.findings[j].site, j == 1 ? 602 : SITE_CALL);
    }
  }
}

static void finds_fields_beyond_a_windows_nt_3_size(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  for (size_t i = VP_FIELD_TIMER; i < VP_FIELD_COUNT; ++i)
    call.fields[i] = number_value(0);
  call.fields[VP_FIELD_SIZE] = number_value(layout_i686.offsets[VP_FIELD_RESET_HW]);
  judge(&layout_i686, &call, &heard);
  assert_int_equal(heard.finding_count, 2);
  assert_non_null(heard_of(&heard, VP_RULE_INIT_SIZE_INVALID));
  const struct vp_finding *finding = heard_of(&heard, VP_RULE_INIT_SIZE_EXCLUDES_FIELD);
  assert_non_null(finding);
  assert_int_equal(finding->subject, VP_FIELD_RESET_HW);
}

static void leaves_a_reserved_field_beyond_the_size_to_its_own_rule(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_x86_64);
  call.fields[VP_FIELD_SIZE] = number_value(140);
  call.fields[VP_FIELD_ALLOW_EARLY_ENUMERATION] = number_value(1);
  judge(&layout_x86_64, &call, &heard);
  assert_silent(&heard);
  call.fields[VP_FIELD_RESERVED] = number_value(1);
  judge(&layout_x86_64, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_RESERVED_FIELD, SITE_CALL, "Reserved is reserved");
}

/* ---- Zeroing ------------------------------------------------------------------------------------------------ */

/* A structure whose members were set on top of garbage. */
static struct vp_initialize_call unzeroed_call(const struct vp_layout *layout) {
  struct vp_initialize_call call = right_call(layout);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if (vp_value_is_zero(&call.fields[field]))
      call.fields[field] = unset_value();
  return call;
}

static void finds_garbage(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    const struct vp_initialize_call call = unzeroed_call(layouts[i]);
    judge(layouts[i], &call, &heard);
    assert_only(&heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, "AdapterInterfaceType, StartingDeviceNumber and ");
    assert_non_null(strstr(heard.findings[0].message, " other fields hold garbage"));
    assert_int_equal(heard.findings[0].note_count, 1);
    assert_int_equal(heard.findings[0].notes[0].site, SITE_DECLARED);
  }
}

static void names_up_to_three_fields_of_garbage(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_TIMER] = unset_value();
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, ": HwTimer holds garbage");
  call.fields[VP_FIELD_QUERY_INTERFACE] = unset_value();
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, ": HwTimer and HwQueryInterface hold garbage");
  call.fields[VP_FIELD_RESERVED] = unset_value();
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, ": HwTimer, HwQueryInterface and Reserved hold garbage");
  call.fields[VP_FIELD_START_DMA] = unset_value();
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, ": HwTimer, HwStartDma and 2 other fields hold garbage");
}

static void does_not_look_for_garbage_beyond_the_size(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    struct vp_initialize_call call = right_call(layouts[i]);
    call.fields[VP_FIELD_SIZE] = number_value(vp_layout_version_size(layouts[i], VP_VERSION_NT4));
    for (unsigned field = VP_FIELD_START_DMA; field < VP_FIELD_COUNT; ++field)
      call.fields[field] = unset_value();
    judge(layouts[i], &call, &heard);
    assert_silent(&heard);
  }
}

static void finds_too_short_a_zeroing(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
    struct heard heard;
    struct vp_initialize_call call = unzeroed_call(layouts[i]);
    call.zeroed_at = 603;
    call.zeroed_length = layouts[i]->pointer_size;
    judge(layouts[i], &call, &heard);
    assert_only(&heard, VP_RULE_INIT_ZERO_WRONG_SIZE, 603, "the size of a pointer");
    call.zeroed_length = layouts[i]->pointer_size + 1;
    judge(layouts[i], &call, &heard);
    assert_only(&heard, VP_RULE_INIT_ZERO_WRONG_SIZE, 603, "bytes of the initialization data are zeroed; ");
    call.zeroed_length = 0;
    judge(layouts[i], &call, &heard);
    assert_only(&heard, VP_RULE_INIT_ZERO_WRONG_SIZE, 603, "only 0 of the ");
  }
}

static void takes_a_short_zeroing_that_leaves_no_garbage(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.zeroed_at = 603;
  call.zeroed_length = 40;
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
}

static void finds_garbage_after_a_whole_zeroing(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.zeroed_at = 603;
  call.zeroed_length = 84;
  call.fields[VP_FIELD_TIMER] = unset_value(); /* copied from an uninitialized variable */
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_NOT_ZEROED, SITE_CALL, "HwTimer");
}

static void finds_what_was_wiped(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.wiped = VP_FIELD_BIT(VP_FIELD_FIND_ADAPTER) | VP_FIELD_BIT(VP_FIELD_SIZE) | VP_FIELD_BIT(VP_FIELD_INITIALIZE);
  call.wiped_at = 604;
  call.fields[VP_FIELD_FIND_ADAPTER] = number_value(0);
  call.fields[VP_FIELD_SIZE] = number_value(0);
  judge(&layout_i686, &call, &heard);
  /* HwInitialize was set again; what is missing is not reported a second time */
  assert_only(&heard, VP_RULE_INIT_ZERO_AFTER_FILL, 604, "wipes what was set before: HwInitDataSize and HwFindAdapter");
}

static void takes_a_wiping_that_was_made_good(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.wiped = VP_FIELD_BIT(VP_FIELD_FIND_ADAPTER);
  call.wiped_at = 604;
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
}

static void charges_wiped_pnp_callbacks_and_lists_to_the_wiping(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.wiped = VP_FIELD_BIT(VP_FIELD_SET_POWER_STATE) | VP_FIELD_BIT(VP_FIELD_LEGACY_COUNT);
  call.wiped_at = 604;
  call.fields[VP_FIELD_SET_POWER_STATE] = number_value(0);
  call.fields[VP_FIELD_LEGACY_LIST] = address_value(VP_STORAGE_STATIC, 3);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_ZERO_AFTER_FILL, 604, "HwSetPowerState and HwLegacyResourceCount");
}

/* ---- Callbacks ---------------------------------------------------------------------------------------------- */

static const unsigned core_fields[] = {VP_FIELD_FIND_ADAPTER, VP_FIELD_INITIALIZE, VP_FIELD_START_IO};
static const unsigned pnp_fields[] = {VP_FIELD_SET_POWER_STATE, VP_FIELD_GET_POWER_STATE,
                                      VP_FIELD_GET_CHILD_DESCRIPTOR};

static void misses_core_callbacks(void **state) {
  (void)state;
  for (unsigned kind = 0; kind < VP_DRIVER_KIND_COUNT; ++kind)
    for (size_t i = 0; i < COUNT_OF(core_fields); ++i) {
      struct heard heard;
      struct vp_initialize_call call = right_call(&layout_i686);
      call.fields[core_fields[i]] = number_value(0);
      judge_as((enum vp_driver_kind)kind, &layout_i686, &call, &heard);
      assert_only(&heard, VP_RULE_INIT_MISSING_CORE_CALLBACK, SITE_CALL,
                  vp_field_row((enum vp_field)core_fields[i])->name);
      assert_int_equal(heard.findings[0].subject, core_fields[i]);

      call.fields[core_fields[i]] = unset_value();
      judge_as((enum vp_driver_kind)kind, &layout_i686, &call, &heard);
      assert_only(&heard, VP_RULE_INIT_MISSING_CORE_CALLBACK, SITE_CALL,
                  "is not set when VideoPortInitialize is called");
    }
}

static void tells_core_callbacks_apart(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  for (size_t i = 0; i < COUNT_OF(core_fields); ++i)
    call.fields[core_fields[i]] = number_value(0);
  judge(&layout_i686, &call, &heard);
  assert_int_equal(heard.finding_count, 3);
  assert_int_equal(count_of(&heard, VP_RULE_INIT_MISSING_CORE_CALLBACK), 3);
  for (size_t i = 0; i < COUNT_OF(core_fields); ++i)
    assert_int_equal(heard.findings[i].subject, core_fields[i]);
}

static void does_not_guess_core_callbacks(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_START_IO] = symbol_value(6);
  judge(&layout_i686, &call, &heard);
  assert_undecided(&heard, VP_UNDECIDED_VALUE, SITE_CALL);
}

static void finds_a_partial_set_of_pnp_callbacks(void **state) {
  (void)state;
  for (unsigned set = 1; set < 7; ++set)
    for (size_t kind = 0; kind < 2; ++kind) {
      struct heard heard;
      struct vp_initialize_call call = right_call(&layout_x86_64);
      for (size_t i = 0; i < COUNT_OF(pnp_fields); ++i)
        if ((set & 1u << i) == 0)
          call.fields[pnp_fields[i]] = number_value(0);
      judge_as(kind == 0 ? VP_DRIVER_AUTO : VP_DRIVER_PNP, &layout_x86_64, &call, &heard);
      assert_only(&heard, VP_RULE_INIT_PARTIAL_PNP_CALLBACKS, SITE_CALL, "set all three");
      for (size_t i = 0; i < COUNT_OF(pnp_fields); ++i)
        assert_non_null(strstr(heard.findings[0].message, vp_field_row((enum vp_field)pnp_fields[i])->name));
    }
}

static void leaves_callbacks_beyond_the_size_to_another_rule(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_SIZE] = number_value(40);
  call.fields[VP_FIELD_GET_POWER_STATE] = number_value(0);
  call.fields[VP_FIELD_GET_CHILD_DESCRIPTOR] = number_value(0);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_SIZE_EXCLUDES_FIELD, SITE_CALL, "HwSetPowerState");
}

static void leaves_mirror_and_legacy_drivers_their_callbacks(void **state) {
  (void)state;
  for (unsigned set = 0; set < 7; ++set) {
    struct heard heard;
    struct vp_initialize_call call = right_call(&layout_i686);
    for (size_t i = 0; i < COUNT_OF(pnp_fields); ++i)
      if ((set & 1u << i) == 0)
        call.fields[pnp_fields[i]] = number_value(0);
    judge_as(VP_DRIVER_MIRROR, &layout_i686, &call, &heard);
    assert_silent(&heard);
    judge_as(VP_DRIVER_LEGACY, &layout_i686, &call, &heard);
    assert_silent(&heard);
  }
}

static void asks_a_pnp_driver_for_all_three(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  for (size_t i = 0; i < COUNT_OF(pnp_fields); ++i)
    call.fields[pnp_fields[i]] = number_value(0);
  judge_as(VP_DRIVER_PNP, &layout_i686, &call, &heard);
  assert_int_equal(heard.finding_count, 3);
  for (size_t i = 0; i < COUNT_OF(pnp_fields); ++i) {
    assert_finding(&heard.findings[i], VP_RULE_INIT_MISSING_PNP_CALLBACK, SITE_CALL,
                   vp_field_row((enum vp_field)pnp_fields[i])->name);
    assert_int_equal(heard.findings[i].subject, pnp_fields[i]);
  }
  /* with the short structure they cannot even be there */
  call.fields[VP_FIELD_SIZE] = number_value(40);
  judge_as(VP_DRIVER_PNP, &layout_i686, &call, &heard);
  assert_int_equal(count_of(&heard, VP_RULE_INIT_MISSING_PNP_CALLBACK), 3);
  judge_as(VP_DRIVER_AUTO, &layout_i686, &call, &heard);
  assert_silent(&heard);
}

static void does_not_guess_pnp_callbacks(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_GET_POWER_STATE] = symbol_value(6);
  call.fields[VP_FIELD_GET_CHILD_DESCRIPTOR] = number_value(0);
  judge(&layout_i686, &call, &heard);
  assert_undecided(&heard, VP_UNDECIDED_VALUE, SITE_CALL);
}

/* ---- Sections ----------------------------------------------------------------------------------------------- */

static void finds_callbacks_that_are_discarded(void **state) {
  (void)state;
  struct vp_function functions[COUNT_OF(some_functions)];
  memcpy(functions, some_functions, sizeof functions);
  functions[FUNCTION_START_IO - 1].section = "INIT";
  functions[FUNCTION_RESET - 1].section = "PAGE";
  functions[FUNCTION_ENTRY - 1].section = "INIT";
  struct vp_facts facts = facts_for(&layout_i686);
  facts.functions = functions;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.stored_at[VP_FIELD_START_IO] = 605;
  call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = symbol_value(FUNCTION_START_IO); /* numbered alike, but no function */
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_initialize(&call, &facts, &sink);
  assert_only(&heard, VP_RULE_INIT_CALLBACK_SECTION, 605, "StartIO is registered permanently as HwStartIO");
  assert_int_equal(heard.findings[0].note_count, 2);
  assert_int_equal(heard.findings[0].notes[0].site, 1004);
}

static void survives_functions_that_nobody_numbered(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_START_IO] = function_value(0);
  call.fields[VP_FIELD_INITIALIZE] = function_value(UINT32_MAX);
  call.fields[VP_FIELD_FIND_ADAPTER] = function_value(FUNCTION_LAST);
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);

  struct vp_facts facts = facts_for(&layout_i686);
  facts.functions = NULL;
  facts.function_count = 0;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_initialize(&call, &facts, &sink);
  assert_silent(&heard);
}

/* ---- Interrupt ---------------------------------------------------------------------------------------------- */

static void advises_to_reset_what_interrupts(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_RESET_HW] = number_value(0);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_RESET_HW_WITH_INTERRUPT, SITE_CALL, "HwInterrupt is set, but HwResetHw is not");
  call.fields[VP_FIELD_INTERRUPT] = number_value(0);
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
  call.fields[VP_FIELD_INTERRUPT] = symbol_value(6);
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
}

/* ---- Fields with a fixed value ------------------------------------------------------------------------------ */

static void finds_fields_that_must_stay_zero(void **state) {
  (void)state;
  static const struct {
    unsigned field;
    enum vp_rule rule;
  } fixed[] = {{VP_FIELD_STARTING_DEVICE_NUMBER, VP_RULE_INIT_STARTING_DEVICE_NUMBER},
               {VP_FIELD_START_DMA, VP_RULE_INIT_RESERVED_FIELD},
               {VP_FIELD_RESERVED, VP_RULE_INIT_RESERVED_FIELD},
               {VP_FIELD_ADAPTER_INTERFACE_TYPE, VP_RULE_INIT_ADAPTER_INTERFACE_TYPE}};
  for (size_t i = 0; i < COUNT_OF(fixed); ++i) {
    struct heard heard;
    struct vp_initialize_call call = right_call(&layout_x86_64);
    call.stored_at[fixed[i].field] = 606;
    call.fields[fixed[i].field] = number_value(UINT64_MAX);
    judge(&layout_x86_64, &call, &heard);
    assert_only(&heard, fixed[i].rule, 606, vp_field_row((enum vp_field)fixed[i].field)->name);
    assert_int_equal(heard.findings[0].subject, fixed[i].field);
    call.fields[fixed[i].field] = symbol_value(6);
    judge(&layout_x86_64, &call, &heard);
    assert_silent(&heard);
  }
}

static void finds_a_routine_in_a_reserved_field(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_START_DMA] = function_value(FUNCTION_HELPER);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_RESERVED_FIELD, SITE_CALL, "HwStartDma is reserved");
}

/* ---- Legacy resources --------------------------------------------------------------------------------------- */

static struct vp_initialize_call call_with_list(struct vp_value list, struct vp_value count) {
  struct vp_initialize_call call = right_call(&layout_i686);
  call.fields[VP_FIELD_LEGACY_LIST] = list;
  call.fields[VP_FIELD_LEGACY_COUNT] = count;
  call.stored_at[VP_FIELD_LEGACY_LIST] = 607;
  call.stored_at[VP_FIELD_LEGACY_COUNT] = 608;
  return call;
}

static void takes_a_list_with_its_count(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = call_with_list(address_value(VP_STORAGE_STATIC, 3), number_value(3));
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
  call = call_with_list(address_value(VP_STORAGE_CONSTANT, 3), number_value(1));
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
  call = call_with_list(address_value(VP_STORAGE_ALLOCATED, 0), number_value(UINT64_MAX)); /* length unknown */
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
  call = call_with_list(address_value(VP_STORAGE_STATIC, 3), symbol_value(6));
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
  call = call_with_list(symbol_value(6), number_value(3));
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
}

static void finds_a_list_and_a_count_that_differ(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = call_with_list(address_value(VP_STORAGE_STATIC, 3), number_value(0));
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_LEGACY_LIST_COUNT, 607, "HwLegacyResourceCount is not");
  call = call_with_list(number_value(0), number_value(3));
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_LEGACY_LIST_COUNT, 608, "HwLegacyResourceList is not");
  call = call_with_list(address_value(VP_STORAGE_STATIC, 3), number_value(4));
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_LEGACY_LIST_COUNT, 608, "is 4, but HwLegacyResourceList has 3 elements");
  call = call_with_list(address_value(VP_STORAGE_STATIC, 1), number_value(UINT64_MAX));
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_LEGACY_LIST_COUNT, 608, "has 1 element");
  assert_null(strstr(heard.findings[0].message, "elements"));
}

static void finds_an_automatic_list(void **state) {
  (void)state;
  struct heard heard;
  const struct vp_initialize_call call = call_with_list(address_value(VP_STORAGE_AUTOMATIC, 3), number_value(3));
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_LEGACY_LIST_STORAGE, 607, "automatic array");
}

static void advises_against_an_ignored_list(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = call_with_list(address_value(VP_STORAGE_STATIC, 3), number_value(4));
  call.fields[VP_FIELD_GET_LEGACY_RESOURCES] = function_value(FUNCTION_HELPER);
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_LEGACY_LIST_IGNORED, 607, "HwLegacyResourceList is ignored");
  call.fields[VP_FIELD_LEGACY_LIST] = number_value(0);
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
}

static void does_not_judge_a_list_beyond_the_size(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = call_with_list(address_value(VP_STORAGE_AUTOMATIC, 3), number_value(4));
  call.fields[VP_FIELD_SIZE] = number_value(40);
  judge_as(VP_DRIVER_LEGACY, &layout_i686, &call, &heard);
  assert_int_equal(count_of(&heard, VP_RULE_INIT_LEGACY_LIST_STORAGE), 0);
  assert_int_equal(count_of(&heard, VP_RULE_INIT_LEGACY_LIST_COUNT), 0);
  assert_true(count_of(&heard, VP_RULE_INIT_SIZE_EXCLUDES_FIELD) >= 2);
}

/* ---- Storage ------------------------------------------------------------------------------------------------ */

static void advises_to_keep_the_structure_on_the_stack(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  call.storage = VP_STORAGE_STATIC;
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_STRUCTURE_STORAGE, SITE_DECLARED, "automatic variable");
  call.storage = VP_STORAGE_ALLOCATED;
  call.declared_at = 0;
  judge(&layout_i686, &call, &heard);
  assert_only(&heard, VP_RULE_INIT_STRUCTURE_STORAGE, SITE_CALL, "automatic variable");
  call.storage = VP_STORAGE_UNKNOWN;
  judge(&layout_i686, &call, &heard);
  assert_silent(&heard);
}

/* ---- Values from hostile observers -------------------------------------------------------------------------- */

static void survives_kinds_of_value_that_do_not_exist(void **state) {
  (void)state;
  struct heard heard;
  struct vp_initialize_call call = right_call(&layout_i686);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    call.fields[field].kind = (enum vp_value_kind)99;
    call.fields[field].storage = (enum vp_storage)99;
  }
  call.storage = (enum vp_storage)99;
  judge(&layout_i686, &call, &heard);
  assert_int_equal(heard.finding_count, 0);
  assert_true(heard.undecided_count >= 1);
}

static void survives_every_kind_in_every_field(void **state) {
  (void)state;
  for (unsigned kind = VP_VALUE_UNKNOWN; kind <= VP_VALUE_SYMBOL; ++kind)
    for (size_t i = 0; i < COUNT_OF(layouts); ++i) {
      struct heard heard;
      struct vp_initialize_call call = right_call(layouts[i]);
      for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
        call.fields[field] =
            (struct vp_value){(enum vp_value_kind)kind, VP_STORAGE_AUTOMATIC, UINT32_MAX, UINT32_MAX, UINT64_MAX};
      call.wiped = UINT32_MAX;
      call.zeroed_length = UINT32_MAX;
      judge(layouts[i], &call, &heard);
      for (size_t j = 0; j < heard.finding_count; ++j)
        assert_well_formed(&heard.findings[j]);
    }
}

static void survives_a_layout_that_makes_no_sense(void **state) {
  (void)state;
  struct vp_layout layout;
  memset(&layout, 0xFF, sizeof layout);
  struct heard heard;
  const struct vp_initialize_call call = right_call(&layout_i686);
  judge(&layout, &call, &heard);
  for (size_t j = 0; j < heard.finding_count; ++j)
    assert_well_formed(&heard.findings[j]);

  layout = layout_i686;
  memset(layout.sizes, 0, sizeof layout.sizes); /* a structure of the right name with none of the fields */
  judge(&layout, &call, &heard);
  for (size_t j = 0; j < heard.finding_count; ++j)
    assert_well_formed(&heard.findings[j]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(says_nothing_about_a_right_call),
      cmocka_unit_test(says_nothing_about_a_legacy_driver),
      cmocka_unit_test(says_nothing_about_an_older_structure),
      cmocka_unit_test(does_not_look_at_fields_that_do_not_exist),
      cmocka_unit_test(leaves_an_unseen_structure_undecided),
      cmocka_unit_test(finds_nothing_where_nothing_is_known),
      cmocka_unit_test(misses_the_size),
      cmocka_unit_test(takes_every_version_size),
      cmocka_unit_test(rejects_other_sizes),
      cmocka_unit_test(tells_the_sizes_of_the_target),
      cmocka_unit_test(recognises_the_size_of_a_pointer),
      cmocka_unit_test(takes_an_address_for_a_wrong_size),
      cmocka_unit_test(only_advises_on_windows_nt_3_sizes),
      cmocka_unit_test(does_not_guess_a_size),
      cmocka_unit_test(finds_fields_beyond_the_size),
      cmocka_unit_test(finds_fields_beyond_a_windows_nt_3_size),
      cmocka_unit_test(leaves_a_reserved_field_beyond_the_size_to_its_own_rule),
      cmocka_unit_test(finds_garbage),
      cmocka_unit_test(names_up_to_three_fields_of_garbage),
      cmocka_unit_test(does_not_look_for_garbage_beyond_the_size),
      cmocka_unit_test(finds_too_short_a_zeroing),
      cmocka_unit_test(takes_a_short_zeroing_that_leaves_no_garbage),
      cmocka_unit_test(finds_garbage_after_a_whole_zeroing),
      cmocka_unit_test(finds_what_was_wiped),
      cmocka_unit_test(takes_a_wiping_that_was_made_good),
      cmocka_unit_test(charges_wiped_pnp_callbacks_and_lists_to_the_wiping),
      cmocka_unit_test(misses_core_callbacks),
      cmocka_unit_test(tells_core_callbacks_apart),
      cmocka_unit_test(does_not_guess_core_callbacks),
      cmocka_unit_test(finds_a_partial_set_of_pnp_callbacks),
      cmocka_unit_test(leaves_callbacks_beyond_the_size_to_another_rule),
      cmocka_unit_test(leaves_mirror_and_legacy_drivers_their_callbacks),
      cmocka_unit_test(asks_a_pnp_driver_for_all_three),
      cmocka_unit_test(does_not_guess_pnp_callbacks),
      cmocka_unit_test(finds_callbacks_that_are_discarded),
      cmocka_unit_test(survives_functions_that_nobody_numbered),
      cmocka_unit_test(advises_to_reset_what_interrupts),
      cmocka_unit_test(finds_fields_that_must_stay_zero),
      cmocka_unit_test(finds_a_routine_in_a_reserved_field),
      cmocka_unit_test(takes_a_list_with_its_count),
      cmocka_unit_test(finds_a_list_and_a_count_that_differ),
      cmocka_unit_test(finds_an_automatic_list),
      cmocka_unit_test(advises_against_an_ignored_list),
      cmocka_unit_test(does_not_judge_a_list_beyond_the_size),
      cmocka_unit_test(advises_to_keep_the_structure_on_the_stack),
      cmocka_unit_test(survives_kinds_of_value_that_do_not_exist),
      cmocka_unit_test(survives_every_kind_in_every_field),
      cmocka_unit_test(survives_a_layout_that_makes_no_sense),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
