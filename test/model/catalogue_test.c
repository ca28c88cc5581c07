/*
 * catalogue_test.c - the rule catalogue: names stay, rows are complete, look-ups find what they should and no more.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

/* Rule names are what people write into their configuration: none may get lost, and none may change its weight
   unnoticed. */
static const struct {
  const char *name;
  enum vp_severity severity;
} promised[] = {
    {"init-missing-core-callback", VP_ERROR},
    {"init-missing-pnp-callback", VP_WARNING},
    {"init-partial-pnp-callbacks", VP_WARNING},
    {"init-not-zeroed", VP_ERROR},
    {"init-zero-after-fill", VP_ERROR},
    {"init-zero-wrong-size", VP_WARNING},
    {"init-size-missing", VP_ERROR},
    {"init-size-invalid", VP_ERROR},
    {"init-size-excludes-field", VP_WARNING},
    {"init-starting-device-number", VP_ERROR},
    {"init-reserved-field", VP_WARNING},
    {"init-adapter-interface-type", VP_ADVICE},
    {"init-interrupt-null-required", VP_ADVICE},
    {"init-reset-hw-with-interrupt", VP_ADVICE},
    {"init-timer-missing", VP_ERROR},
    {"init-timer-never-started", VP_ADVICE},
    {"init-legacy-list-count", VP_ERROR},
    {"init-legacy-list-ignored", VP_ADVICE},
    {"init-legacy-list-storage", VP_WARNING},
    {"init-range-passive", VP_WARNING},
    {"init-device-extension-size", VP_WARNING},
    {"init-child-extension-size", VP_WARNING},
    {"init-early-enumeration", VP_ADVICE},
    {"init-fields-after-initialize", VP_WARNING},
    {"init-structure-storage", VP_ADVICE},
    {"init-callback-section", VP_WARNING},
    {"entry-missing-initialize", VP_ERROR},
    {"entry-initialize-elsewhere", VP_ERROR},
    {"entry-arguments", VP_ERROR},
    {"entry-context-null", VP_ERROR},
    {"entry-return-propagated", VP_WARNING},
    {"entry-status-interpreted", VP_ADVICE},
    {"entry-signature", VP_ERROR},
    {"entry-retry-without-change", VP_WARNING},
    {"isr-forbidden-call", VP_ERROR},
    {"sync-forbidden-call", VP_ERROR},
    {"dpc-forbidden-call", VP_ERROR},
    {"execute-dma-forbidden-call", VP_ERROR},
    {"timer-forbidden-call", VP_ERROR},
    {"reset-hw-forbidden-call", VP_ERROR},
    {"bugcheck-forbidden-call", VP_WARNING},
    {"find-adapter-only", VP_ERROR},
    {"device-base-context", VP_ERROR},
    {"device-base-unclaimed", VP_ERROR},
    {"io-unmapped-address", VP_ADVICE},
    {"io-space-mismatch", VP_WARNING},
    {"queue-dpc-irql", VP_WARNING},
    {"passive-call-under-spinlock", VP_ERROR},
    {"spinlock-in-pageable-code", VP_ERROR},
    {"spinlock-at-dpc-from-passive", VP_ERROR},
    {"wait-at-dispatch", VP_ERROR},
    {"paged-pool-at-dispatch", VP_ERROR},
    {"stall-too-long", VP_WARNING},
    {"device-lock-missing", VP_WARNING},
    {"isr-shared-state", VP_ADVICE},
    {"interrupt-api-obsolete", VP_WARNING},
    {"non-port-import", VP_ADVICE},
    {"global-adapter-state", VP_ADVICE},
    {"nonpageable-callback-paged", VP_ERROR},
    {"nonpageable-callee-paged", VP_ERROR},
    {"pageable-data-at-raised-irql", VP_WARNING},
    {"callback-could-be-pageable", VP_ADVICE},
    {"paged-code-macro", VP_ADVICE},
};

static void keeps_its_promises(void **state) {
  (void)state;
  for (size_t i = 0; i < COUNT_OF(promised); ++i) {
    enum vp_rule rule = vp_rule_named(promised[i].name, strlen(promised[i].name));
    if (rule == VP_RULE_COUNT)
      fail_msg("there is no rule %s any more", promised[i].name);
    assert_int_equal(vp_rule_row(rule)->severity, promised[i].severity);
  }
}

static void fills_every_row(void **state) {
  (void)state;
  for (unsigned rule = 0; rule < VP_RULE_COUNT; ++rule) {
    const struct vp_rule_row *row = vp_rule_row((enum vp_rule)rule);
    assert_string_not_equal(row->name, "");
    assert_int_equal(strspn(row->name, "abcdefghijklmnopqrstuvwxyz0123456789-"), strlen(row->name));
    assert_int_not_equal(row->name[0], '-');
    assert_int_not_equal(row->name[strlen(row->name) - 1], '-');
    assert_in_range(strlen(row->summary), 1, 120);
    assert_int_not_equal(row->summary[strlen(row->summary) - 1], '.');
    assert_null(strchr(row->summary, '\n'));
    assert_true(strstr(row->page, ".md") != NULL || strstr(row->page, "HDR") != NULL ||
                strstr(row->page, "MSDN:") != NULL || strstr(row->page, "NT4:") != NULL);
    assert_in_range(row->severity, VP_ADVICE, VP_ERROR);
  }
}

static void has_no_rule_twice(void **state) {
  (void)state;
  for (unsigned rule = 0; rule < VP_RULE_COUNT; ++rule)
    for (unsigned other = 0; other < rule; ++other) {
      assert_string_not_equal(vp_rule_row((enum vp_rule)rule)->name, vp_rule_row((enum vp_rule)other)->name);
      assert_string_not_equal(vp_rule_row((enum vp_rule)rule)->summary, vp_rule_row((enum vp_rule)other)->summary);
    }
}

static void finds_rules_by_either_name(void **state) {
  (void)state;
  assert_string_equal(vp_rule_prefix, "videoport-");
  for (unsigned rule = 0; rule < VP_RULE_COUNT; ++rule) {
    char name[128];
    const char *plain = vp_rule_row((enum vp_rule)rule)->name;
    (void)snprintf(name, sizeof name, "%s%s", vp_rule_prefix, plain);
    assert_int_equal(vp_rule_named(plain, strlen(plain)), rule);
    assert_int_equal(vp_rule_named(name, strlen(name)), rule);
  }
}

static void looks_at_no_more_than_the_length(void **state) {
  (void)state;
  static const char text[] = {'i', 'n', 'i', 't', '-', 'n', 'o', 't', '-', 'z', 'e', 'r', 'o', 'e', 'd', '!'};
  assert_int_equal(vp_rule_named(text, sizeof text - 1), VP_RULE_INIT_NOT_ZEROED);
  assert_int_equal(vp_rule_named(text, sizeof text), VP_RULE_COUNT);
  assert_int_equal(vp_rule_named(text, sizeof text - 2), VP_RULE_COUNT);
}

static void finds_nothing_else(void **state) {
  (void)state;
  static const char *const strangers[] = {"",           "videoport-",      "videoport",
                                          "init",       "INIT-NOT-ZEROED", "init-not-zeroed ",
                                          "init-*",     "videoport-init",  "videoport-videoport-init-not-zeroed",
                                          "videoport-*"};
  for (size_t i = 0; i < COUNT_OF(strangers); ++i)
    assert_int_equal(vp_rule_named(strangers[i], strlen(strangers[i])), VP_RULE_COUNT);
  assert_int_equal(vp_rule_named("init-not-zeroed\0x", 17), VP_RULE_COUNT);
}

static void has_everything_on_but_advice(void **state) {
  (void)state;
  for (unsigned rule = 0; rule < VP_RULE_COUNT; ++rule)
    assert_int_equal(vp_rule_on_by_default((enum vp_rule)rule), vp_rule_row((enum vp_rule)rule)->severity != VP_ADVICE);
}

static void names_severities(void **state) {
  (void)state;
  assert_string_equal(vp_severity_name(VP_ADVICE), "advice");
  assert_string_equal(vp_severity_name(VP_WARNING), "warning");
  assert_string_equal(vp_severity_name(VP_ERROR), "error");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(keeps_its_promises),
      cmocka_unit_test(fills_every_row),
      cmocka_unit_test(has_no_rule_twice),
      cmocka_unit_test(finds_rules_by_either_name),
      cmocka_unit_test(looks_at_no_more_than_the_length),
      cmocka_unit_test(finds_nothing_else),
      cmocka_unit_test(has_everything_on_but_advice),
      cmocka_unit_test(names_severities),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
