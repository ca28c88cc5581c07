/*
 * model_test.h - what the tests of the reference model share: layouts, values, and a sink that remembers.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_MODEL_TEST_H
#define VPCHECK_MODEL_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "vpcheck/initialization.h"
#include "vpcheck/program.h"

/* Every static function here serves some of the tests only. */
#if defined(__GNUC__)
#define HELPER __attribute__((unused)) static
#else
#define HELPER static
#endif

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* ---- Layouts ------------------------------------------------------------------------------------------------ */

/* As the compiler lays the structure out on 32-bit x86. */
static const struct vp_layout layout_i686 = {
    .size = 84,
    .offsets = {0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80},
    .sizes = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 4},
    .pointer_size = 4,
};

/* As the compiler lays the structure out on x86-64. */
static const struct vp_layout layout_x86_64 = {
    .size = 144,
    .offsets = {0, 4, 8, 16, 24, 32, 40, 44, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120, 128, 136, 140},
    .sizes = {4, 4, 8, 8, 8, 8, 4, 4, 8, 8, 8, 8, 8, 8, 8, 4, 8, 4, 8, 1, 4},
    .pointer_size = 8,
};

/* The structure of a program that declares only what Windows NT 4.0 had. */
HELPER struct vp_layout nt4_layout(const struct vp_layout *whole) {
  struct vp_layout layout = *whole;
  layout.size = whole->offsets[VP_FIELD_START_DMA];
  for (unsigned field = VP_FIELD_START_DMA; field < VP_FIELD_COUNT; ++field)
    layout.offsets[field] = layout.sizes[field] = 0;
  return layout;
}

/* ---- Values ------------------------------------------------------------------------------------------------- */

HELPER struct vp_value unset_value(void) { return (struct vp_value){.kind = VP_VALUE_UNSET}; }

HELPER struct vp_value number_value(uint64_t number) {
  return (struct vp_value){.kind = VP_VALUE_NUMBER, .number = number};
}

HELPER struct vp_value function_value(vp_object function) {
  return (struct vp_value){.kind = VP_VALUE_FUNCTION, .object = function};
}

HELPER struct vp_value symbol_value(vp_object symbol) {
  return (struct vp_value){.kind = VP_VALUE_SYMBOL, .object = symbol};
}

HELPER struct vp_value address_value(enum vp_storage storage, uint32_t elements) {
  return (struct vp_value){.kind = VP_VALUE_ADDRESS, .storage = storage, .object = 900, .elements = elements};
}

/* ---- A program ---------------------------------------------------------------------------------------------- */

/* Functions are numbered from 1 on. */
enum {
  FUNCTION_ENTRY = 1,
  FUNCTION_FIND,
  FUNCTION_INITIALIZE,
  FUNCTION_START_IO,
  FUNCTION_ISR,
  FUNCTION_RESET,
  FUNCTION_TIMER,
  FUNCTION_SET_POWER,
  FUNCTION_GET_POWER,
  FUNCTION_CHILD,
  FUNCTION_HELPER,
  FUNCTION_PORT, /* a function of the port */
  FUNCTION_LAST
};

static const struct vp_function some_functions[] = {
    {.name = "DriverEntry", .site = 1001, .defined = true}, {.name = "Find", .site = 1002, .defined = true},
    {.name = "Initialize", .site = 1003, .defined = true},  {.name = "StartIO", .site = 1004, .defined = true},
    {.name = "Isr", .site = 1005, .defined = true},         {.name = "Reset", .site = 1006, .defined = true},
    {.name = "Timer", .site = 1007, .defined = true},       {.name = "SetPower", .site = 1008, .defined = true},
    {.name = "GetPower", .site = 1009, .defined = true},    {.name = "Child", .site = 1010, .defined = true},
    {.name = "Helper", .site = 1011, .defined = true},      {.name = "VideoPortXxx", .site = 1012},
};

HELPER struct vp_facts facts_for(const struct vp_layout *layout) {
  return (struct vp_facts){.layout = *layout, .functions = some_functions, .function_count = COUNT_OF(some_functions)};
}

enum { SITE_CALL = 500, SITE_DECLARED = 501, STRUCTURE = 77, RESULT = 88, CONTEXT1 = 91, CONTEXT2 = 92 };

/* DriverEntry's parameters. */
static const vp_object entry_parameters[2] = {CONTEXT1, CONTEXT2};

/* A call of VideoPortInitialize with which everything is right: a Plug and Play driver with an interrupt. */
HELPER struct vp_initialize_call right_call(const struct vp_layout *layout) {
  struct vp_initialize_call call = {.site = SITE_CALL,
                                    .structure = STRUCTURE,
                                    .storage = VP_STORAGE_AUTOMATIC,
                                    .declared_at = SITE_DECLARED,
                                    .result = RESULT};
  call.arguments[0] = symbol_value(CONTEXT1);
  call.arguments[1] = symbol_value(CONTEXT2);
  call.arguments[2] = address_value(VP_STORAGE_AUTOMATIC, 1);
  call.arguments[3] = number_value(0);
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field)
    if (layout->sizes[field] != 0)
      call.fields[field] = number_value(0);
  call.fields[VP_FIELD_SIZE] = number_value(layout->size);
  call.fields[VP_FIELD_FIND_ADAPTER] = function_value(FUNCTION_FIND);
  call.fields[VP_FIELD_INITIALIZE] = function_value(FUNCTION_INITIALIZE);
  call.fields[VP_FIELD_INTERRUPT] = function_value(FUNCTION_ISR);
  call.fields[VP_FIELD_START_IO] = function_value(FUNCTION_START_IO);
  call.fields[VP_FIELD_DEVICE_EXTENSION_SIZE] = number_value(256);
  call.fields[VP_FIELD_RESET_HW] = function_value(FUNCTION_RESET);
  if (layout->sizes[VP_FIELD_SET_POWER_STATE] != 0) {
    call.fields[VP_FIELD_SET_POWER_STATE] = function_value(FUNCTION_SET_POWER);
    call.fields[VP_FIELD_GET_POWER_STATE] = function_value(FUNCTION_GET_POWER);
    call.fields[VP_FIELD_GET_CHILD_DESCRIPTOR] = function_value(FUNCTION_CHILD);
  }
  return call;
}

/* ---- What judgements say ------------------------------------------------------------------------------------ */

enum { MAX_HEARD = 64 };

struct heard {
  size_t finding_count;
  struct vp_finding findings[MAX_HEARD];
  size_t undecided_count;
  struct {
    enum vp_undecided reason;
    vp_site site;
  } undecided[MAX_HEARD];
};

HELPER void hear_finding(void *context, const struct vp_finding *finding) {
  struct heard *heard = context;
  assert_true(heard->finding_count < MAX_HEARD);
  heard->findings[heard->finding_count++] = *finding;
}

HELPER void hear_undecided(void *context, enum vp_undecided reason, vp_site site) {
  struct heard *heard = context;
  assert_true(heard->undecided_count < MAX_HEARD);
  heard->undecided[heard->undecided_count].reason = reason;
  heard->undecided[heard->undecided_count].site = site;
  ++heard->undecided_count;
}

/* Forgets what was heard before. */
HELPER struct vp_sink listen_with(struct heard *heard) {
  memset(heard, 0, sizeof *heard);
  return (struct vp_sink){heard, hear_finding, hear_undecided};
}

HELPER void print_heard(const struct heard *heard) {
  for (size_t i = 0; i < heard->finding_count; ++i)
    print_error("  heard %s at %u: %s\n", vp_rule_row(heard->findings[i].rule)->name, heard->findings[i].site,
                heard->findings[i].message);
  for (size_t i = 0; i < heard->undecided_count; ++i)
    print_error("  undecided at %u: %s\n", heard->undecided[i].site, vp_undecided_name(heard->undecided[i].reason));
}

/* Nothing was found, and nothing was left undecided. */
#define assert_silent(heard)                                                                                           \
  do {                                                                                                                 \
    if ((heard)->finding_count != 0 || (heard)->undecided_count != 0)                                                  \
      print_heard(heard);                                                                                              \
    assert_int_equal((heard)->finding_count, 0);                                                                       \
    assert_int_equal((heard)->undecided_count, 0);                                                                     \
  } while (0)

/* Nothing was found, and exactly one thing was left undecided. */
#define assert_undecided(heard, why, at)                                                                               \
  do {                                                                                                                 \
    if ((heard)->finding_count != 0 || (heard)->undecided_count != 1)                                                  \
      print_heard(heard);                                                                                              \
    assert_int_equal((heard)->finding_count, 0);                                                                       \
    assert_int_equal((heard)->undecided_count, 1);                                                                     \
    assert_int_equal((heard)->undecided[0].reason, (why));                                                             \
    assert_int_equal((heard)->undecided[0].site, (at));                                                                \
  } while (0)

/* Exactly one finding was made, of `rule_heard` at `at`, and its message contains `part`. */
#define assert_only(heard, rule_heard, at, part)                                                                       \
  do {                                                                                                                 \
    if ((heard)->finding_count != 1 || (heard)->undecided_count != 0)                                                  \
      print_heard(heard);                                                                                              \
    assert_int_equal((heard)->finding_count, 1);                                                                       \
    assert_int_equal((heard)->undecided_count, 0);                                                                     \
    assert_finding(&(heard)->findings[0], rule_heard, at, part);                                                       \
  } while (0)

#define assert_finding(finding, rule_heard, at, part)                                                                  \
  do {                                                                                                                 \
    assert_string_equal(vp_rule_row((finding)->rule)->name, vp_rule_row(rule_heard)->name);                            \
    assert_int_equal((finding)->site, (at));                                                                           \
    if (strstr((finding)->message, (part)) == NULL)                                                                    \
      fail_msg("'%s' does not contain '%s'", (finding)->message, (part));                                              \
    assert_well_formed(finding);                                                                                       \
  } while (0)

/* What holds for every finding: one sentence without full stop, notes with places and texts. */
HELPER void assert_well_formed(const struct vp_finding *finding) {
  size_t length = strlen(finding->message);
  assert_in_range(length, 1, VP_MESSAGE_SIZE - 1);
  assert_int_not_equal(finding->message[length - 1], '.');
  assert_int_not_equal(finding->message[length - 1], ' ');
  assert_true(finding->severity <= vp_rule_row(finding->rule)->severity);
  assert_true(finding->note_count <= VP_MAX_NOTES);
  for (unsigned i = 0; i < finding->note_count; ++i) {
    assert_int_not_equal(finding->notes[i].site, 0);
    assert_int_not_equal(finding->notes[i].text[0], '\0');
  }
}

/* The one finding of `rule`, or NULL if there are none or several. */
HELPER const struct vp_finding *heard_of(const struct heard *heard, enum vp_rule rule) {
  const struct vp_finding *found = NULL;
  for (size_t i = 0; i < heard->finding_count; ++i)
    if (heard->findings[i].rule == rule) {
      if (found != NULL)
        return NULL;
      found = &heard->findings[i];
    }
  return found;
}

HELPER size_t count_of(const struct heard *heard, enum vp_rule rule) {
  size_t count = 0;
  for (size_t i = 0; i < heard->finding_count; ++i)
    count += heard->findings[i].rule == rule;
  return count;
}

#endif
