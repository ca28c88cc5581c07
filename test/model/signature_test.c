/*
 * signature_test.c - comparing function types with roles and services.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "signature_of.h"

#include <limits.h>

static void takes_the_right_types(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_signature signature = right_for_role(role);
    const struct vp_comparison comparison = vp_compare_with_role(role, &signature);
    assert_int_equal(comparison.difference, VP_SAME);
    assert_false(comparison.convention_differs);
    assert_true(vp_role_matches(role, &signature));
  }
  FOR_EVERY_SERVICE(service) {
    const struct vp_signature signature = right_for_service(service);
    const struct vp_comparison comparison = vp_compare_with_service(service, &signature);
    assert_int_equal(comparison.difference, VP_SAME);
    assert_false(comparison.convention_differs);
  }
}

static void knows_nothing_without_a_prototype(void **state) {
  (void)state;
  static const struct vp_signature unknown;
  FOR_EVERY_ROLE(role) {
    assert_int_equal(vp_compare_with_role(role, &unknown).difference, VP_DIFFERENCE_UNKNOWN);
    assert_false(vp_role_matches(role, &unknown));
  }
}

static void counts_parameters(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    struct vp_signature signature = right_for_role(role);
    const unsigned count = signature.parameter_count;
    const unsigned others[] = {count + 1, count - 1, VP_MAX_PARAMETERS + 1, UINT_MAX};
    for (size_t i = 0; i < COUNT_OF(others); ++i) {
      signature.parameter_count = others[i];
      assert_int_equal(vp_compare_with_role(role, &signature).difference, VP_DIFFERENT_COUNT);
      assert_false(vp_role_matches(role, &signature));
    }
  }
}

static void takes_no_variable_parameters(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    struct vp_signature signature = right_for_role(role);
    signature.variadic = true;
    assert_int_equal(vp_compare_with_role(role, &signature).difference, VP_DIFFERENT_COUNT);
    assert_false(vp_role_matches(role, &signature));
  }
}

static void looks_at_every_parameter(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_signature right = right_for_role(role);
    for (unsigned i = 0; i < right.parameter_count; ++i) {
      struct vp_signature signature = right;
      signature.parameters[i].shape = VP_SHAPE_STRUCTURE;
      const struct vp_comparison comparison = vp_compare_with_role(role, &signature);
      assert_int_equal(comparison.difference, VP_DIFFERENT_PARAMETER);
      assert_int_equal(comparison.parameter, i);
      assert_false(vp_role_matches(role, &signature));
    }
  }
}

static void looks_at_the_result(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    struct vp_signature signature = right_for_role(role);
    signature.result.shape = VP_SHAPE_LONGLONG;
    assert_int_equal(vp_compare_with_role(role, &signature).difference, VP_DIFFERENT_RESULT);
    assert_false(vp_role_matches(role, &signature));
  }
}

static void tells_the_convention_apart(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    struct vp_signature signature = right_for_role(role);
    signature.convention = signature.convention == VP_CONVENTION_C ? VP_CONVENTION_STDCALL : VP_CONVENTION_C;
    const struct vp_comparison comparison = vp_compare_with_role(role, &signature);
    assert_int_equal(comparison.difference, VP_SAME);
    assert_true(comparison.convention_differs);
    assert_true(vp_role_matches(role, &signature));
  }
}

static void tells_structures_of_the_protocol_apart(void **state) {
  (void)state;
  struct vp_signature signature = right_for_role(VP_ROLE_START_IO);
  signature.parameters[1].pointee = "VIDEO_PORT_CONFIG_INFO";
  assert_int_equal(vp_compare_with_role(VP_ROLE_START_IO, &signature).difference, VP_DIFFERENT_PARAMETER);
  assert_false(vp_role_matches(VP_ROLE_START_IO, &signature));
}

static void takes_structures_of_the_driver_for_a_disguise(void **state) {
  (void)state;
  /* a typed device extension for PVOID HwDeviceExtension */
  struct vp_signature signature = right_for_role(VP_ROLE_START_IO);
  signature.parameters[0].pointee = "MY_EXTENSION";
  struct vp_comparison comparison = vp_compare_with_role(VP_ROLE_START_IO, &signature);
  assert_int_equal(comparison.difference, VP_DIFFERENT_POINTEE);
  assert_int_equal(comparison.parameter, 0);
  assert_true(vp_role_matches(VP_ROLE_START_IO, &signature));

  /* a structure of the driver where the protocol has its own: the same to the processor, but no sign of the role */
  signature = right_for_role(VP_ROLE_START_IO);
  signature.parameters[1].pointee = "MY_PACKET";
  comparison = vp_compare_with_role(VP_ROLE_START_IO, &signature);
  assert_int_equal(comparison.difference, VP_DIFFERENT_POINTEE);
  assert_int_equal(comparison.parameter, 1);
  assert_false(vp_role_matches(VP_ROLE_START_IO, &signature));
}

static void tells_the_first_of_the_gravest_differences(void **state) {
  (void)state;
  struct vp_signature signature = right_for_role(VP_ROLE_QUERY_DEVICE);
  signature.parameters[1].pointee = "MINE";
  signature.parameters[3].pointee = "MINE";
  struct vp_comparison comparison = vp_compare_with_role(VP_ROLE_QUERY_DEVICE, &signature);
  assert_int_equal(comparison.difference, VP_DIFFERENT_POINTEE);
  assert_int_equal(comparison.parameter, 1);
  signature.parameters[4].shape = VP_SHAPE_POINTER;
  signature.parameters[6].shape = VP_SHAPE_POINTER;
  comparison = vp_compare_with_role(VP_ROLE_QUERY_DEVICE, &signature);
  assert_int_equal(comparison.difference, VP_DIFFERENT_PARAMETER);
  assert_int_equal(comparison.parameter, 4);
}

static void survives_pointers_to_nothing_known(void **state) {
  (void)state;
  struct vp_signature signature = right_for_role(VP_ROLE_FIND_ADAPTER);
  for (unsigned i = 0; i < signature.parameter_count; ++i)
    signature.parameters[i].pointee = NULL;
  assert_int_equal(vp_compare_with_role(VP_ROLE_FIND_ADAPTER, &signature).difference, VP_SAME);
  assert_false(vp_role_matches(VP_ROLE_FIND_ADAPTER, &signature));
}

static void survives_shapes_that_do_not_exist(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    struct vp_signature signature = right_for_role(role);
    for (unsigned i = 0; i < VP_MAX_PARAMETERS; ++i)
      signature.parameters[i] = (struct vp_signature_type){.shape = (enum vp_shape)99, .pointee = "?"};
    signature.result.shape = (enum vp_shape)99;
    assert_int_equal(vp_compare_with_role(role, &signature).difference, VP_DIFFERENT_RESULT);
  }
}

static void takes_numbers_as_wide_as_a_pointer(void **state) {
  (void)state;
  static const enum vp_shape wide[] = {VP_SHAPE_WORD, VP_SHAPE_LONG, VP_SHAPE_LONGLONG, VP_SHAPE_POINTER};
  for (size_t i = 0; i < COUNT_OF(wide); ++i) {
    struct vp_signature signature = right_for_role(VP_ROLE_IO_PORT_UCHAR);
    signature.parameters[0] = (struct vp_signature_type){.shape = wide[i]};
    assert_int_equal(vp_compare_with_role(VP_ROLE_IO_PORT_UCHAR, &signature).difference, VP_SAME);
  }
  struct vp_signature signature = right_for_role(VP_ROLE_IO_PORT_UCHAR);
  signature.parameters[0].shape = VP_SHAPE_SHORT;
  assert_int_equal(vp_compare_with_role(VP_ROLE_IO_PORT_UCHAR, &signature).difference, VP_DIFFERENT_PARAMETER);
}

static void wants_a_variable_part_where_the_service_has_one(void **state) {
  (void)state;
  struct vp_signature signature = right_for_service(VP_VideoPortDebugPrint);
  assert_true(signature.variadic);
  signature.parameter_count = 0;
  assert_int_equal(vp_compare_with_service(VP_VideoPortDebugPrint, &signature).difference, VP_DIFFERENT_COUNT);
  signature = right_for_service(VP_VideoPortStartTimer);
  signature.variadic = true;
  assert_int_equal(vp_compare_with_service(VP_VideoPortStartTimer, &signature).difference, VP_DIFFERENT_COUNT);
}

/* Three roles have the same type: their functions can be swapped without the compiler noticing. */
static void cannot_tell_some_roles_apart(void **state) {
  (void)state;
  static const enum vp_role alike[] = {VP_ROLE_INITIALIZE, VP_ROLE_INTERRUPT, VP_ROLE_SYNCHRONIZE,
                                       VP_ROLE_READ_CLOCK_LINE, VP_ROLE_READ_DATA_LINE};
  for (size_t i = 0; i < COUNT_OF(alike); ++i)
    for (size_t j = 0; j < COUNT_OF(alike); ++j) {
      const struct vp_signature signature = right_for_role(alike[i]);
      assert_true(vp_role_matches(alike[j], &signature));
    }
  const struct vp_signature find_adapter = right_for_role(VP_ROLE_FIND_ADAPTER);
  FOR_EVERY_ROLE(role) assert_int_equal(vp_role_matches(role, &find_adapter), role == VP_ROLE_FIND_ADAPTER);
}

static void takes_any_type_where_none_is_fixed(void **state) {
  (void)state;
  for (unsigned role = 0; role < VP_ROLE_COUNT; ++role) {
    if (!vp_role_row((enum vp_role)role)->any_signature)
      continue;
    struct vp_signature signature = right_for_role(VP_ROLE_FIND_ADAPTER);
    signature.convention = VP_CONVENTION_C;
    const struct vp_comparison comparison = vp_compare_with_role((enum vp_role)role, &signature);
    assert_int_equal(comparison.difference, VP_SAME);
    assert_false(comparison.convention_differs);
    /* such a type is no sign of the role either */
    assert_false(vp_role_matches((enum vp_role)role, &signature));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_the_right_types),
      cmocka_unit_test(knows_nothing_without_a_prototype),
      cmocka_unit_test(counts_parameters),
      cmocka_unit_test(takes_no_variable_parameters),
      cmocka_unit_test(looks_at_every_parameter),
      cmocka_unit_test(looks_at_the_result),
      cmocka_unit_test(tells_the_convention_apart),
      cmocka_unit_test(tells_structures_of_the_protocol_apart),
      cmocka_unit_test(takes_structures_of_the_driver_for_a_disguise),
      cmocka_unit_test(tells_the_first_of_the_gravest_differences),
      cmocka_unit_test(survives_pointers_to_nothing_known),
      cmocka_unit_test(survives_shapes_that_do_not_exist),
      cmocka_unit_test(takes_numbers_as_wide_as_a_pointer),
      cmocka_unit_test(wants_a_variable_part_where_the_service_has_one),
      cmocka_unit_test(cannot_tell_some_roles_apart),
      cmocka_unit_test(takes_any_type_where_none_is_fixed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
