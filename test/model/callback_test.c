/*
 * callback_test.c - judging the functions handed to the port, and the context
 * that goes with them.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "signature_of.h"

#include <limits.h>

#include "vpcheck/callback.h"

enum { SITE_USE = 700, FUNCTION_CALLBACK = 1, SITE_CALLBACK = 1100 };

/* A program of one function, and a place that receives it. */
struct case_of {
  struct vp_function function;
  struct vp_facts facts;
  struct vp_callback_use use;
  struct heard heard;
};

/* `service` receives a function of just the right type. */
static void begin(struct case_of *it, enum vp_service service) {
  const struct vp_service_row *row = vp_service_row(service);
  memset(it, 0, sizeof *it);
  it->function = (struct vp_function){
      .name = "Callback", .site = SITE_CALLBACK, .defined = true, .signature = right_for_role(row->callback.role)};
  it->facts = (struct vp_facts){.conventions_differ = true, .functions = &it->function, .function_count = 1};
  it->use = (struct vp_callback_use){.site = SITE_USE,
                                     .role = row->callback.role,
                                     .service = service,
                                     .place = row->name,
                                     .value = function_value(FUNCTION_CALLBACK)};
}

static void judge(struct case_of *it) {
  const struct vp_sink sink = listen_with(&it->heard);
  vp_judge_callback(&it->use, &it->facts, &sink);
}

/* The services whose argument is a function. */
#define FOR_EVERY_RECEIVER(service)                                                                                    \
  FOR_EVERY_SERVICE(service)                                                                                           \
  if (vp_service_row(service)->callback.present && vp_service_row(service)->callback.role)

/* ---- Right
 * ----------------------------------------------------------------------------------------------------
 */

static void takes_the_right_function(void **state) {
  (void)state;
  unsigned receivers = 0;
  FOR_EVERY_RECEIVER(service) {
    struct case_of it;
    begin(&it, service);
    judge(&it);
    assert_silent(&it.heard);
    ++receivers;
  }
  assert_int_equal(receivers, 7);
}

static void takes_what_it_cannot_see(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortQueueDpc);
  it.use.value = symbol_value(42);
  judge(&it);
  assert_silent(&it.heard);

  it.use.value = (struct vp_value){.kind = VP_VALUE_UNKNOWN};
  judge(&it);
  assert_silent(&it.heard);

  static const vp_object unknown[] = {0, 2, UINT32_MAX};
  for (size_t i = 0; i < COUNT_OF(unknown); ++i) {
    it.use.value = function_value(unknown[i]);
    it.use.cast = true;
    judge(&it);
    assert_silent(&it.heard);
  }
}

/* ---- Null and garbage
 * -----------------------------------------------------------------------------------------
 */

/* Which of the three rules is broken shows only when all calls and paths have
 * been seen. */
static void says_three_things_about_null(void **state) {
  (void)state;
  FOR_EVERY_RECEIVER(service) {
    struct case_of it;
    begin(&it, service);
    it.use.value = number_value(0);
    judge(&it);
    if (vp_service_row(service)->callback.null_unhooks) {
      assert_silent(&it.heard);
      continue;
    }
    static const struct {
      enum vp_rule rule;
      enum vp_condition condition;
      const char *text;
    } expected[] = {
        {VP_RULE_CALLBACK_NULL, VP_IF_ALWAYS_NULL, "requires a callback"},
        {VP_RULE_CALLBACK_MAYBE_NULL, VP_IF_SOMETIMES_NULL, "NULL is passed on this path"},
        {VP_RULE_TEMP_CALLBACK_REUSE_ASSUMED, VP_IF_CALLBACK_ELSEWHERE, "forgets the callback of an earlier call"},
    };
    assert_int_equal(it.heard.finding_count, COUNT_OF(expected));
    for (size_t i = 0; i < COUNT_OF(expected); ++i) {
      const struct vp_finding *finding = &it.heard.findings[i];
      assert_finding(finding, expected[i].rule, SITE_USE, expected[i].text);
      assert_finding(finding, expected[i].rule, SITE_USE, vp_service_row(service)->name);
      assert_int_equal(finding->condition, expected[i].condition);
      assert_int_equal(finding->subject, service);
    }
  }
}

static void lets_null_withdraw_a_bugcheck_callback(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortRegisterBugcheckCallback);
  it.use.value = number_value(0);
  it.use.cast = true;
  it.use.from_storage = true;
  judge(&it);
  assert_silent(&it.heard);
}

static void leaves_null_members_to_other_rules(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortQueueDpc);
  it.use = (struct vp_callback_use){.site = SITE_USE, .role = VP_ROLE_TIMER, .place = "HwTimer"};
  it.use.value = number_value(0);
  judge(&it);
  assert_silent(&it.heard);
  it.use.value = unset_value();
  judge(&it);
  assert_silent(&it.heard);
}

static void finds_garbage(void **state) {
  (void)state;
  FOR_EVERY_RECEIVER(service) {
    struct case_of it;
    begin(&it, service);
    it.use.value = unset_value();
    judge(&it);
    assert_only(&it.heard, VP_RULE_CALLBACK_UNINITIALIZED, SITE_USE, "has never been given a value");
  }
}

/* ---- No function
 * ----------------------------------------------------------------------------------------------
 */

static void finds_numbers_and_data(void **state) {
  (void)state;
  static const uint64_t numbers[] = {1, 0x1000, UINT32_MAX, UINT64_MAX};
  FOR_EVERY_RECEIVER(service) {
    struct case_of it;
    begin(&it, service);
    for (size_t i = 0; i < COUNT_OF(numbers); ++i) {
      it.use.value = number_value(numbers[i]);
      judge(&it);
      assert_only(&it.heard, VP_RULE_CALLBACK_NOT_FUNCTION, SITE_USE, "this is a number");
    }
    for (unsigned storage = VP_STORAGE_UNKNOWN; storage <= VP_STORAGE_ALLOCATED; ++storage) {
      it.use.value = address_value((enum vp_storage)storage, 0);
      judge(&it);
      assert_only(&it.heard, VP_RULE_CALLBACK_NOT_FUNCTION, SITE_USE, "this is the address of data");
    }
  }
}

static void finds_numbers_in_members(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortQueueDpc);
  it.use = (struct vp_callback_use){
      .site = SITE_USE, .role = VP_ROLE_TIMER, .place = "HwTimer", .value = number_value(0x1000), .cast = true};
  judge(&it);
  assert_only(&it.heard, VP_RULE_CALLBACK_NOT_FUNCTION, SITE_USE, "HwTimer expects a function (HwVidTimer)");
}

static void looks_at_the_type_of_a_result(void **state) {
  (void)state;
  for (unsigned shape = VP_SHAPE_VOID; shape <= VP_SHAPE_ELLIPSIS; ++shape) {
    struct case_of it;
    begin(&it, VP_VideoPortStartDma);
    it.use.value = symbol_value(42);
    it.use.origin_shape = (enum vp_shape)shape;
    judge(&it);
    assert_silent(&it.heard); /* not the result of a call */
    it.use.origin = VP_ORIGIN_RESULT;
    judge(&it);
    if (shape == VP_SHAPE_FUNCTION)
      assert_silent(&it.heard);
    else
      assert_only(&it.heard, VP_RULE_CALLBACK_NOT_FUNCTION, SITE_USE, "a call that returns no function pointer");
  }
}

/* A result that turned out to be known is judged by what it is. */
static void looks_at_the_value_of_a_result_first(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortStartDma);
  it.use.origin = VP_ORIGIN_RESULT;
  it.use.origin_shape = VP_SHAPE_POINTER;
  judge(&it);
  assert_silent(&it.heard);
}

/* ---- The wrong function
 * ---------------------------------------------------------------------------------------
 */

static const struct vp_finding *only_mismatch(struct case_of *it, const char *part) {
  judge(it);
  assert_only(&it->heard, VP_RULE_CALLBACK_TYPE_MISMATCH, SITE_USE, part);
  assert_int_equal(it->heard.findings[0].note_count, 1);
  assert_int_equal(it->heard.findings[0].notes[0].site, SITE_CALLBACK);
  return &it->heard.findings[0];
}

static void counts_parameters(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortGetRegistryParameters);
  it.use.cast = true;
  it.function.signature.parameter_count = 4;
  only_mismatch(&it, "it takes 4 parameters, not 5");
  it.function.signature.parameter_count = 1;
  only_mismatch(&it, "it takes 1 parameter, not 5");
  it.function.signature.parameter_count = 0;
  only_mismatch(&it, "it takes 0 parameters, not 5");
  it.function.signature.parameter_count = UINT_MAX;
  only_mismatch(&it, "parameters, not 5");
  it.function.signature.parameter_count = 5;
  it.function.signature.variadic = true;
  only_mismatch(&it, "it takes a variable number of parameters, not 5");
}

static void looks_at_the_result_type(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortSynchronizeExecution);
  it.function.signature.result.shape = VP_SHAPE_VOID;
  assert_int_equal(only_mismatch(&it, "it must return BOOLEAN")->severity, VP_ERROR);
}

static void looks_at_every_parameter(void **state) {
  (void)state;
  FOR_EVERY_RECEIVER(service) {
    struct case_of it;
    begin(&it, service);
    const struct vp_role_row *role = vp_role_row(it.use.role);
    const struct vp_signature right = it.function.signature;
    for (unsigned i = 0; i < role->parameter_count; ++i) {
      char expected[96];
      (void)snprintf(expected, sizeof expected, "parameter %u must be %s %s", i + 1,
                     vp_type_row(role->parameters[i].type)->name, role->parameters[i].name);
      it.function.signature = right;
      it.function.signature.parameters[i].shape = VP_SHAPE_STRUCTURE;
      assert_int_equal(only_mismatch(&it, expected)->severity, VP_ERROR);
    }
  }
}

/* A typed extension for PVOID HwDeviceExtension is the same to the processor.
 */
static void only_advises_against_another_pointee(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortQueueDpc);
  it.use.cast = true;
  it.function.signature.parameters[0].pointee = "MY_EXTENSION";
  assert_int_equal(only_mismatch(&it, "parameter 1 must be PVOID HwDeviceExtension")->severity, VP_ADVICE);

  /* a structure of the protocol in the place of another one is a mistake */
  begin(&it, VP_VideoPortStartDma);
  it.function.signature.parameters[2].pointee = "VIDEO_REQUEST_PACKET";
  assert_int_equal(only_mismatch(&it, "parameter 3 must be PVP_SCATTER_GATHER_LIST SGList")->severity, VP_ERROR);
}

static void cannot_judge_without_a_prototype(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortQueueDpc);
  it.use.cast = true;
  it.function.signature = (struct vp_signature){.known = false, .convention = VP_CONVENTION_C};
  judge(&it);
  assert_undecided(&it.heard, VP_UNDECIDED_VALUE, SITE_USE);
}

static void takes_any_function_where_no_type_is_fixed(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortQueueDpc);
  it.use = (struct vp_callback_use){.site = SITE_USE,
                                    .role = VP_ROLE_EXPOSED_INTERFACE,
                                    .place = "SetBacklight",
                                    .value = function_value(FUNCTION_CALLBACK),
                                    .cast = true};
  it.function.signature.convention = VP_CONVENTION_C;
  judge(&it);
  assert_silent(&it.heard);
}

/* ---- Calling convention and casts
 * -----------------------------------------------------------------------------
 */

static void looks_at_the_convention_on_x86_only(void **state) {
  (void)state;
  FOR_EVERY_RECEIVER(service) {
    struct case_of it;
    begin(&it, service);
    static const enum vp_convention others[] = {VP_CONVENTION_C, VP_CONVENTION_FASTCALL};
    for (size_t i = 0; i < COUNT_OF(others); ++i) {
      it.function.signature.convention = others[i];
      it.facts.conventions_differ = true;
      judge(&it);
      assert_only(&it.heard, VP_RULE_CALLBACK_CALLING_CONVENTION, SITE_USE, "declare it NTAPI");
      assert_int_equal(it.heard.findings[0].notes[0].site, SITE_CALLBACK);
      it.facts.conventions_differ = false;
      judge(&it);
      assert_silent(&it.heard);
    }
  }
}

static void takes_the_c_convention_where_it_is_right(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortQueueDpc);
  it.function.signature = right_for_role(VP_ROLE_INTERFACE_DEREFERENCE);
  it.use.role = VP_ROLE_INTERFACE_DEREFERENCE;
  it.use.service = VP_SERVICE_NONE;
  it.use.place = "InterfaceDereference";
  judge(&it);
  assert_silent(&it.heard);
}

static void says_both_if_type_and_convention_differ(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortStartDma);
  it.use.cast = true;
  it.function.signature.convention = VP_CONVENTION_C;
  it.function.signature.parameter_count = 2;
  judge(&it);
  assert_int_equal(it.heard.finding_count, 2);
  assert_finding(&it.heard.findings[0], VP_RULE_CALLBACK_TYPE_MISMATCH, SITE_USE, "it takes 2 parameters, not 4");
  assert_finding(&it.heard.findings[1], VP_RULE_CALLBACK_CALLING_CONVENTION, SITE_USE, "Callback does not use");
}

static void advises_against_a_needless_cast(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortStartDma);
  it.use.cast = true;
  judge(&it);
  assert_only(&it.heard, VP_RULE_CALLBACK_CAST_HIDES_TYPE, SITE_USE, "Callback has the right type");

  /* this cast is needed */
  it.function.signature.convention = VP_CONVENTION_C;
  judge(&it);
  assert_only(&it.heard, VP_RULE_CALLBACK_CALLING_CONVENTION, SITE_USE, "VideoPortStartDma");
}

static void advises_against_a_cast_without_a_call(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortStartDma);
  struct vp_sink sink = listen_with(&it.heard);
  vp_judge_cast(VP_ROLE_EXECUTE_DMA, FUNCTION_CALLBACK, &it.facts, SITE_USE, &sink);
  assert_only(&it.heard, VP_RULE_CALLBACK_CAST_HIDES_TYPE, SITE_USE, "the right type for HwVidExecuteDma");

  /* a cast that is needed, a role without a type, and a function that is not known */
  sink = listen_with(&it.heard);
  vp_judge_cast(VP_ROLE_TIMER, FUNCTION_CALLBACK, &it.facts, SITE_USE, &sink);
  vp_judge_cast(VP_ROLE_EXPOSED_INTERFACE, FUNCTION_CALLBACK, &it.facts, SITE_USE, &sink);
  vp_judge_cast(VP_ROLE_EXECUTE_DMA, FUNCTION_CALLBACK + 1, &it.facts, SITE_USE, &sink);
  assert_silent(&it.heard);
}

/* ---- Where the function is taken from
 * ------------------------------------------------------------------------- */

static void advises_against_storage_for_temporary_callbacks(void **state) {
  (void)state;
  FOR_EVERY_RECEIVER(service) {
    struct case_of it;
    begin(&it, service);
    it.use.from_storage = true;
    judge(&it);
    if (vp_service_row(service)->callback.lifetime == VP_LIFETIME_TEMPORARY)
      assert_only(&it.heard, VP_RULE_TEMP_CALLBACK_FROM_STORAGE, SITE_USE, vp_service_row(service)->name);
    else
      assert_silent(&it.heard);
  }
}

static void looks_at_storage_whatever_is_in_it(void **state) {
  (void)state;
  struct case_of it;
  begin(&it, VP_VideoPortGetDeviceData);
  it.use.from_storage = true;
  it.use.value = symbol_value(42);
  judge(&it);
  assert_only(&it.heard, VP_RULE_TEMP_CALLBACK_FROM_STORAGE, SITE_USE, "memory that can change");
}

/* ---- The context
 * ----------------------------------------------------------------------------------------------
 */

static struct heard judge_context(struct vp_context_use use) {
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  use.site = SITE_USE;
  vp_judge_context(&use, &sink);
  return heard;
}

static void finds_automatic_contexts(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct heard heard =
        judge_context((struct vp_context_use){.service = service, .value = address_value(VP_STORAGE_AUTOMATIC, 1)});
    if (service == VP_VideoPortQueueDpc)
      assert_only(&heard, VP_RULE_DPC_CONTEXT_STACK, SITE_USE, "gone when the DPC runs");
    else if (service == VP_VideoPortStartDma)
      assert_only(&heard, VP_RULE_DMA_CONTEXT_MEMORY, SITE_USE, "prefer the device extension");
    else
      assert_silent(&heard);
  }
}

static void finds_pageable_contexts(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    for (unsigned in_section = 0; in_section < 2; ++in_section) {
      struct vp_context_use use = {.service = service};
      if (in_section) {
        use.value = address_value(VP_STORAGE_STATIC, 1);
        use.in_pageable_section = true;
      } else {
        use.value = symbol_value(9);
        use.pool = VP_POOL_PAGED;
      }
      const struct heard heard = judge_context(use);
      if (service == VP_VideoPortStartDma)
        assert_only(&heard, VP_RULE_DMA_CONTEXT_MEMORY, SITE_USE, "lies in pageable memory");
      else if (service == VP_VideoPortSynchronizeExecution)
        assert_only(&heard, VP_RULE_SYNC_CONTEXT_PAGEABLE, SITE_USE, "lies in pageable memory");
      else
        assert_silent(&heard);
    }
  }
}

static void takes_contexts_that_last(void **state) {
  (void)state;
  static const enum vp_storage storages[] = {VP_STORAGE_UNKNOWN, VP_STORAGE_STATIC, VP_STORAGE_CONSTANT,
                                             VP_STORAGE_ALLOCATED};
  static const enum vp_pool pools[] = {VP_POOL_UNKNOWN, VP_POOL_NONPAGED};
  FOR_EVERY_SERVICE(service) {
    for (size_t i = 0; i < COUNT_OF(storages); ++i)
      for (size_t j = 0; j < COUNT_OF(pools); ++j) {
        const struct heard heard = judge_context(
            (struct vp_context_use){.service = service, .value = address_value(storages[i], 0), .pool = pools[j]});
        assert_silent(&heard);
      }
    const struct vp_value others[] = {number_value(0), number_value(UINT64_MAX),   symbol_value(3),
                                      unset_value(),   function_value(UINT32_MAX), {.kind = VP_VALUE_UNKNOWN}};
    for (size_t i = 0; i < COUNT_OF(others); ++i) {
      const struct heard heard = judge_context((struct vp_context_use){.service = service, .value = others[i]});
      assert_silent(&heard);
    }
  }
}

static void survives_every_combination(void **state) {
  (void)state;
  for (unsigned role = VP_ROLE_NONE; role < VP_ROLE_COUNT; ++role)
    for (unsigned kind = VP_VALUE_UNKNOWN; kind <= VP_VALUE_SYMBOL; ++kind)
      for (unsigned flags = 0; flags < 8; ++flags) {
        struct case_of it;
        begin(&it, VP_VideoPortQueueDpc);
        it.use.role = (enum vp_role)role;
        it.use.service = (flags & 1) != 0 ? VP_VideoPortQueueDpc : VP_SERVICE_NONE;
        it.use.cast = (flags & 2) != 0;
        it.use.from_storage = (flags & 4) != 0;
        it.use.origin = VP_ORIGIN_RESULT;
        it.use.value = (struct vp_value){.kind = (enum vp_value_kind)kind, .object = 1, .number = UINT64_MAX};
        judge(&it);
        for (size_t i = 0; i < it.heard.finding_count; ++i)
          assert_well_formed(&it.heard.findings[i]);
      }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_the_right_function),
      cmocka_unit_test(takes_what_it_cannot_see),
      cmocka_unit_test(says_three_things_about_null),
      cmocka_unit_test(lets_null_withdraw_a_bugcheck_callback),
      cmocka_unit_test(leaves_null_members_to_other_rules),
      cmocka_unit_test(finds_garbage),
      cmocka_unit_test(finds_numbers_and_data),
      cmocka_unit_test(finds_numbers_in_members),
      cmocka_unit_test(looks_at_the_type_of_a_result),
      cmocka_unit_test(looks_at_the_value_of_a_result_first),
      cmocka_unit_test(counts_parameters),
      cmocka_unit_test(looks_at_the_result_type),
      cmocka_unit_test(looks_at_every_parameter),
      cmocka_unit_test(only_advises_against_another_pointee),
      cmocka_unit_test(cannot_judge_without_a_prototype),
      cmocka_unit_test(takes_any_function_where_no_type_is_fixed),
      cmocka_unit_test(looks_at_the_convention_on_x86_only),
      cmocka_unit_test(takes_the_c_convention_where_it_is_right),
      cmocka_unit_test(says_both_if_type_and_convention_differ),
      cmocka_unit_test(advises_against_a_needless_cast),
      cmocka_unit_test(advises_against_a_cast_without_a_call),
      cmocka_unit_test(advises_against_storage_for_temporary_callbacks),
      cmocka_unit_test(looks_at_storage_whatever_is_in_it),
      cmocka_unit_test(finds_automatic_contexts),
      cmocka_unit_test(finds_pageable_contexts),
      cmocka_unit_test(takes_contexts_that_last),
      cmocka_unit_test(survives_every_combination),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
