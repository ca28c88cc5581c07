/*
 * role_test.c - judging what one function serves as, and which functions serve
 * as one thing.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

static struct heard judge_with(const struct vp_facts *facts, const struct vp_role_taken *roles, size_t count) {
  static const struct vp_registration_summary summary;
  const struct vp_program program = {.facts = facts, .summary = &summary, .roles = roles, .role_count = count};
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  assert_true(vp_judge_program(&program, &sink));
  return heard;
}

static struct heard judge(const struct vp_role_taken *roles, size_t count) {
  const struct vp_facts facts = facts_for(&layout_i686);
  return judge_with(&facts, roles, count);
}

#define FOR_EVERY_ROLE(role)                                                                                           \
  for (enum vp_role role = (enum vp_role)(VP_ROLE_NONE + 1); role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1))

/* ---- One function, several roles
 * ------------------------------------------------------------------------------
 */

/* HwInterrupt's function serves as nothing else, and HwTimer's not as a DPC.
 * Everything else can be right. */
static bool exclude_each_other(enum vp_role one, enum vp_role other) {
  return one != other &&
         (one == VP_ROLE_INTERRUPT || other == VP_ROLE_INTERRUPT || (one == VP_ROLE_TIMER && other == VP_ROLE_DPC) ||
          (one == VP_ROLE_DPC && other == VP_ROLE_TIMER));
}

static void knows_every_pair_of_roles(void **state) {
  (void)state;
  FOR_EVERY_ROLE(one)
  FOR_EVERY_ROLE(other) {
    const struct vp_role_taken roles[] = {{.function = FUNCTION_HELPER, .role = one, .site = 10},
                                          {.function = FUNCTION_HELPER, .role = other, .site = 20}};
    const struct heard heard = judge(roles, COUNT_OF(roles));
    if (!exclude_each_other(one, other)) {
      assert_silent(&heard);
      continue;
    }
    char expected[160];
    (void)snprintf(expected, sizeof expected, "Helper serves as %s here and as %s elsewhere", vp_role_row(other)->name,
                   vp_role_row(one)->name);
    assert_only(&heard, VP_RULE_CALLBACK_ROLE_CONFLICT, 20, expected);
    assert_int_equal(heard.findings[0].note_count, 1);
    assert_int_equal(heard.findings[0].notes[0].site, 10);
  }
}

static void takes_one_function_for_both_power_callbacks(void **state) {
  (void)state;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_SET_POWER, .role = VP_ROLE_SET_POWER, .site = 10},
                                               {.function = FUNCTION_SET_POWER, .role = VP_ROLE_GET_POWER, .site = 20}};
  const struct heard heard = judge(roles, COUNT_OF(roles));
  assert_silent(&heard);
}

static void takes_one_callback_at_many_places(void **state) {
  (void)state;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_HELPER, .role = VP_ROLE_GET_REGISTRY, .site = 10},
                                               {.function = FUNCTION_HELPER, .role = VP_ROLE_GET_REGISTRY, .site = 20},
                                               {.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 30},
                                               {.function = FUNCTION_ISR, .role = VP_ROLE_INTERRUPT, .site = 40},
                                               {.function = FUNCTION_TIMER, .role = VP_ROLE_DPC, .site = 50},
                                               {.function = FUNCTION_TIMER, .role = VP_ROLE_DPC, .site = 60}};
  const struct heard heard = judge(roles, COUNT_OF(roles));
  assert_silent(&heard);
}

/* The variants of a temporary callback that the documents allow. */
static void takes_variants_of_a_callback(void **state) {
  (void)state;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_HELPER, .role = VP_ROLE_EXECUTE_DMA, .site = 10},
                                               {.function = FUNCTION_CHILD, .role = VP_ROLE_EXECUTE_DMA, .site = 20},
                                               {.function = FUNCTION_ISR, .role = VP_ROLE_SYNCHRONIZE, .site = 30},
                                               {.function = FUNCTION_RESET, .role = VP_ROLE_SYNCHRONIZE, .site = 40}};
  const struct heard heard = judge(roles, COUNT_OF(roles));
  assert_silent(&heard);
}

static void finds_a_conflict_among_others(void **state) {
  (void)state;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_FIND, .role = VP_ROLE_FIND_ADAPTER, .site = 10},
                                               {.function = FUNCTION_HELPER, .role = VP_ROLE_INITIALIZE, .site = 20},
                                               {.function = FUNCTION_HELPER, .role = VP_ROLE_SYNCHRONIZE, .site = 30},
                                               {.function = FUNCTION_HELPER, .role = VP_ROLE_INTERRUPT, .site = 40},
                                               {.function = FUNCTION_TIMER, .role = VP_ROLE_TIMER, .site = 50}};
  const struct heard heard = judge(roles, COUNT_OF(roles));
  assert_only(&heard, VP_RULE_CALLBACK_ROLE_CONFLICT, 40, "serves as HwVidInterrupt here and as HwVidInitialize");
}

static void survives_functions_it_does_not_know(void **state) {
  (void)state;
  static const vp_object unknown[] = {0, FUNCTION_LAST, UINT32_MAX};
  for (size_t i = 0; i < COUNT_OF(unknown); ++i) {
    const struct vp_role_taken roles[] = {{.function = unknown[i], .role = VP_ROLE_INTERRUPT, .site = 10},
                                          {.function = unknown[i], .role = VP_ROLE_TIMER, .site = 20},
                                          {.function = unknown[i], .role = VP_ROLE_DPC, .site = 30},
                                          {.function = FUNCTION_HELPER, .role = VP_ROLE_DPC, .site = 40},
                                          {.function = unknown[i], .role = VP_ROLE_NONE, .site = 50},
                                          {.function = unknown[i], .role = VP_ROLE_INITIALIZE, .site = 60}};
    const struct heard heard = judge(roles, COUNT_OF(roles));
    assert_silent(&heard);
  }
}

/* ---- DPC routines
 * ---------------------------------------------------------------------------------------------
 */

static void takes_one_dpc_routine(void **state) {
  (void)state;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_HELPER, .role = VP_ROLE_DPC, .site = 10},
                                               {.function = FUNCTION_HELPER, .role = VP_ROLE_DPC, .site = 20}};
  const struct heard heard = judge(roles, COUNT_OF(roles));
  assert_silent(&heard);
}

static void finds_further_dpc_routines(void **state) {
  (void)state;
  static const struct vp_role_taken roles[] = {{.function = FUNCTION_HELPER, .role = VP_ROLE_DPC, .site = 10},
                                               {.function = FUNCTION_CHILD, .role = VP_ROLE_DPC, .site = 20},
                                               {.function = FUNCTION_HELPER, .role = VP_ROLE_DPC, .site = 30},
                                               {.function = FUNCTION_RESET, .role = VP_ROLE_DPC, .site = 40}};
  const struct heard heard = judge(roles, COUNT_OF(roles));
  assert_int_equal(heard.finding_count, 2);
  assert_finding(&heard.findings[0], VP_RULE_DPC_SINGLE_ROUTINE, 20, "Child is a second DPC routine");
  assert_finding(&heard.findings[1], VP_RULE_DPC_SINGLE_ROUTINE, 40, "Reset is a second DPC routine");
  assert_int_equal(heard.findings[1].notes[0].site, 10);
}

/* ---- Names
 * ----------------------------------------------------------------------------------------------------
 */

static struct heard judge_name(const char *name, enum vp_role role) {
  const struct vp_function function = {.name = name, .site = 1000, .defined = true};
  const struct vp_facts facts = {.functions = &function, .function_count = 1};
  const struct vp_role_taken taken = {.function = 1, .role = role, .site = 10};
  return judge_with(&facts, &taken, 1);
}

static void finds_swapped_names(void **state) {
  (void)state;
  static const char *const interrupts[] = {"CardInterrupt", "CardIsr",    "CardISR", "card_isr",  "card_interrupt",
                                           "Isr",           "S3Isr",      "isr",     "IsrOfCard", "card_isr_handler",
                                           "InterruptCard", "InfinityIsr"};
  for (size_t i = 0; i < COUNT_OF(interrupts); ++i) {
    struct heard heard = judge_name(interrupts[i], VP_ROLE_INITIALIZE);
    assert_only(&heard, VP_RULE_CALLBACK_ROLE_NAME_SWAP, 10, "its name says HwVidInterrupt");
    heard = judge_name(interrupts[i], VP_ROLE_INTERRUPT);
    assert_silent(&heard);
  }
  static const char *const initializers[] = {"CardInitialize", "CardInit", "card_init",
                                             "InitCard",       "init",     "AxisInitialize"};
  for (size_t i = 0; i < COUNT_OF(initializers); ++i) {
    struct heard heard = judge_name(initializers[i], VP_ROLE_INTERRUPT);
    assert_only(&heard, VP_RULE_CALLBACK_ROLE_NAME_SWAP, 10, "its name says HwVidInitialize");
    heard = judge_name(initializers[i], VP_ROLE_INITIALIZE);
    assert_silent(&heard);
  }
}

static void takes_names_that_only_contain_the_letters(void **state) {
  (void)state;
  static const char *const names[] = {
      "GenesisReset", "AxisRun",        "InfinityHandler", "finite",        "DisRegister", "CardUninit", "IsReady",
      "CardIsReady",  "InitInterrupts", "InterruptInit",   "IsrInitialize", "Card",        "",           "i",
      "Ini"};
  for (size_t i = 0; i < COUNT_OF(names); ++i) {
    struct heard heard = judge_name(names[i], VP_ROLE_INITIALIZE);
    assert_silent(&heard);
    heard = judge_name(names[i], VP_ROLE_INTERRUPT);
    assert_silent(&heard);
  }
}

static void looks_at_the_names_of_two_roles_only(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    struct heard heard = judge_name("CardInterrupt", role);
    assert_int_equal(heard.finding_count, role == VP_ROLE_INITIALIZE);
    heard = judge_name("CardInitialize", role);
    assert_int_equal(heard.finding_count, role == VP_ROLE_INTERRUPT);
  }
}

static void survives_names_of_any_bytes(void **state) {
  (void)state;
  for (int byte = 1; byte < 256; ++byte) {
    const char name[] = {(char)byte, 'I', 's', 'r', (char)byte, '\0'};
    const struct heard heard = judge_name(name, VP_ROLE_INITIALIZE);
    for (size_t i = 0; i < heard.finding_count; ++i)
      assert_int_equal(heard.findings[i].rule, VP_RULE_CALLBACK_ROLE_NAME_SWAP);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(knows_every_pair_of_roles),
      cmocka_unit_test(takes_one_function_for_both_power_callbacks),
      cmocka_unit_test(takes_one_callback_at_many_places),
      cmocka_unit_test(takes_variants_of_a_callback),
      cmocka_unit_test(finds_a_conflict_among_others),
      cmocka_unit_test(survives_functions_it_does_not_know),
      cmocka_unit_test(takes_one_dpc_routine),
      cmocka_unit_test(finds_further_dpc_routines),
      cmocka_unit_test(finds_swapped_names),
      cmocka_unit_test(takes_names_that_only_contain_the_letters),
      cmocka_unit_test(looks_at_the_names_of_two_roles_only),
      cmocka_unit_test(survives_names_of_any_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
