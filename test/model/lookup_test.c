/*
 * lookup_test.c - judging services that are looked up by name.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "signature_of.h"

#include <limits.h>

#include "vpcheck/callback.h"

enum { SITE_USE = 700, SITE_LOOKUP = 701 };

static struct heard look_up_as(const char *name, size_t length, const struct vp_signature *signature,
                               bool conventions_differ) {
  const struct vp_facts facts = {.conventions_differ = conventions_differ};
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_lookup(name, length, signature, &facts, SITE_LOOKUP, &sink);
  return heard;
}

static struct heard look_up(enum vp_service service, const struct vp_signature *signature) {
  const char *name = vp_service_row(service)->name;
  return look_up_as(name, strlen(name), signature, true);
}

static void knows_every_service(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_signature signature = right_for_service(service);
    struct heard heard = look_up(service, &signature);
    assert_silent(&heard);
    heard = look_up(service, NULL); /* kept as a PVOID */
    assert_silent(&heard);
  }
}

static void compares_names_exactly(void **state) {
  (void)state;
  static const char *const names[] = {"VideoPortQueueDPC", "videoportqueuedpc", "QueueDpc", "VideoPortQueueDpc ",
                                      "VideoPortQueueDp",  "VideoPort",         "DbgBreak", ""};
  const struct vp_signature signature = right_for_service(VP_VideoPortQueueDpc);
  for (size_t i = 0; i < COUNT_OF(names); ++i) {
    char expected[64];
    (void)snprintf(expected, sizeof expected, "no function \"%s\"", names[i]);
    struct heard heard = look_up_as(names[i], strlen(names[i]), &signature, true);
    assert_only(&heard, VP_RULE_GETPROCADDRESS_UNKNOWN_NAME, SITE_LOOKUP, expected);
    heard = look_up_as(names[i], strlen(names[i]), NULL, true);
    assert_only(&heard, VP_RULE_GETPROCADDRESS_UNKNOWN_NAME, SITE_LOOKUP, expected);
  }
}

/* A name is not NUL-terminated, and may be longer than any message. */
static void keeps_to_the_length_of_the_name(void **state) {
  (void)state;
  struct heard heard = look_up_as("VideoPortQueueDpcXxx", strlen("VideoPortQueueDpc"), NULL, true);
  assert_silent(&heard);
  heard = look_up_as("VideoPortQueueDpc", strlen("VideoPortQueue"), NULL, true);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_UNKNOWN_NAME, SITE_LOOKUP, "\"VideoPortQueue\"");
  heard = look_up_as("VideoPortQueueDpc", 0, NULL, true);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_UNKNOWN_NAME, SITE_LOOKUP, "\"\"");

  static char endless[100000];
  memset(endless, 'x', sizeof endless);
  heard = look_up_as(endless, sizeof endless, NULL, true);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_UNKNOWN_NAME, SITE_LOOKUP, "xxx");
}

static void compares_every_parameter(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    const struct vp_signature right = right_for_service(service);
    for (unsigned i = 0; i < right.parameter_count; ++i) {
      struct vp_signature signature = right;
      signature.parameters[i].shape = VP_SHAPE_ELLIPSIS;
      char expected[160];
      (void)snprintf(expected, sizeof expected, "the pointer to %s has another type: parameter %u is %s %s", row->name,
                     i + 1, vp_type_row(row->parameters[i].type)->name, row->parameters[i].name);
      const struct heard heard = look_up(service, &signature);
      assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, expected);
    }
  }
}

static void compares_the_result(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    struct vp_signature signature = right_for_service(service);
    signature.result.shape = VP_SHAPE_ELLIPSIS;
    char expected[64];
    (void)snprintf(expected, sizeof expected, "it returns %s", vp_type_row(vp_service_row(service)->result)->name);
    const struct heard heard = look_up(service, &signature);
    assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, expected);
  }
}

static void counts_parameters(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_signature right = right_for_service(service);
    const unsigned others[] = {right.parameter_count + 1, right.parameter_count - 1, UINT_MAX};
    char expected[64];
    (void)snprintf(expected, sizeof expected, "the function takes %u parameter", right.parameter_count);
    for (size_t i = 0; i < COUNT_OF(others); ++i) {
      struct vp_signature signature = right;
      signature.parameter_count = others[i];
      const struct heard heard = look_up(service, &signature);
      assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, expected);
    }
  }
}

static void knows_the_variable_part(void **state) {
  (void)state;
  struct vp_signature signature = right_for_service(VP_VideoPortDebugPrint);
  assert_true(signature.variadic);
  signature.parameter_count = 1;
  const struct heard heard = look_up(VP_VideoPortDebugPrint, &signature);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP,
              "the function takes 2 parameters and a variable number of others");
}

/* A typedef of the driver may spell a pointer as it likes: PVOID for a
 * callback, its own extension for PVOID. */
static void takes_other_spellings_of_a_pointer(void **state) {
  (void)state;
  struct vp_signature signature = right_for_service(VP_VideoPortQueueDpc);
  signature.parameters[0].pointee = "MY_EXTENSION";
  signature.parameters[1] = (struct vp_signature_type){.shape = VP_SHAPE_POINTER, .pointee = ""};
  struct heard heard = look_up(VP_VideoPortQueueDpc, &signature);
  assert_silent(&heard);
  /* a structure of the protocol in the place of another is no spelling */
  signature = right_for_service(VP_VideoPortGetAccessRanges);
  for (unsigned i = 0; i < signature.parameter_count; ++i)
    if (vp_service_row(VP_VideoPortGetAccessRanges)->parameters[i].type == VP_TYPE_PVIDEO_ACCESS_RANGE)
      signature.parameters[i].pointee = "VIDEO_REQUEST_PACKET";
  heard = look_up(VP_VideoPortGetAccessRanges, &signature);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, "PVIDEO_ACCESS_RANGE");
}

static void looks_at_the_convention_on_x86_only(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const char *name = vp_service_row(service)->name;
    struct vp_signature signature = right_for_service(service);
    signature.convention = signature.convention == VP_CONVENTION_C ? VP_CONVENTION_STDCALL : VP_CONVENTION_C;
    struct heard heard = look_up_as(name, strlen(name), &signature, true);
    assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, "another calling convention");
    heard = look_up_as(name, strlen(name), &signature, false);
    assert_silent(&heard);
  }
}

static void names_the_convention_that_is_right(void **state) {
  (void)state;
  struct vp_signature signature = right_for_service(VP_VideoPortQueueDpc);
  signature.convention = VP_CONVENTION_C;
  struct heard heard = look_up(VP_VideoPortQueueDpc, &signature);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, "stdcall (NTAPI)");
  signature = right_for_service(VP_VideoPortDebugPrint);
  assert_int_equal(signature.convention, VP_CONVENTION_C);
  signature.convention = VP_CONVENTION_STDCALL;
  heard = look_up(VP_VideoPortDebugPrint, &signature);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, "cdecl");
  signature = right_for_service(VP_VideoPortInterlockedIncrement);
  signature.convention = VP_CONVENTION_STDCALL;
  heard = look_up(VP_VideoPortInterlockedIncrement, &signature);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_TYPE, SITE_LOOKUP, "fastcall");
}

static void takes_a_type_without_prototype(void **state) {
  (void)state;
  static const struct vp_signature unknown = {.convention = VP_CONVENTION_FASTCALL};
  FOR_EVERY_SERVICE(service) {
    const struct heard heard = look_up(service, &unknown);
    assert_silent(&heard);
  }
}

/* ---- Calls
 * ----------------------------------------------------------------------------------------------------
 */

static void finds_unchecked_calls(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    struct heard heard;
    const struct vp_sink sink = listen_with(&heard);
    vp_judge_unchecked_call(service, SITE_USE, SITE_LOOKUP, &sink);
    assert_only(&heard, VP_RULE_GETPROCADDRESS_UNCHECKED, SITE_USE, vp_service_row(service)->name);
    assert_int_equal(heard.findings[0].note_count, 1);
    assert_int_equal(heard.findings[0].notes[0].site, SITE_LOOKUP);
  }
}

static void finds_unchecked_calls_of_what_it_does_not_know(void **state) {
  (void)state;
  struct heard heard;
  const struct vp_sink sink = listen_with(&heard);
  vp_judge_unchecked_call(VP_SERVICE_NONE, SITE_USE, 0, &sink);
  assert_only(&heard, VP_RULE_GETPROCADDRESS_UNCHECKED, SITE_USE, "a function is called through a pointer");
  assert_int_equal(heard.findings[0].note_count, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(knows_every_service),
      cmocka_unit_test(compares_names_exactly),
      cmocka_unit_test(keeps_to_the_length_of_the_name),
      cmocka_unit_test(compares_every_parameter),
      cmocka_unit_test(compares_the_result),
      cmocka_unit_test(counts_parameters),
      cmocka_unit_test(knows_the_variable_part),
      cmocka_unit_test(takes_other_spellings_of_a_pointer),
      cmocka_unit_test(looks_at_the_convention_on_x86_only),
      cmocka_unit_test(names_the_convention_that_is_right),
      cmocka_unit_test(takes_a_type_without_prototype),
      cmocka_unit_test(finds_unchecked_calls),
      cmocka_unit_test(finds_unchecked_calls_of_what_it_does_not_know),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
