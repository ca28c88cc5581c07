/*
 * signature_comparison_test.c - every way in which a function type can differ
 * from a role's or a service's.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "signature_of.h"

#include <limits.h>

#define FOR_EVERY_SHAPE(shape)                                                                                         \
  for (enum vp_shape shape = VP_SHAPE_VOID; shape <= VP_SHAPE_ELLIPSIS; shape = (enum vp_shape)(shape + 1))

/* What becomes of an unnamed type of shape `actual` where one of `expected` is
 * asked for. */
static enum vp_difference expected_difference(const struct vp_type_row *expected, enum vp_shape actual) {
  if (expected->shape == actual)
    return VP_SAME;
  if (expected->shape == VP_SHAPE_WORD)
    return actual == VP_SHAPE_LONG || actual == VP_SHAPE_LONGLONG || actual == VP_SHAPE_POINTER
               ? VP_SAME
               : VP_DIFFERENT_PARAMETER;
  const bool to_anything = expected->pointee != NULL && expected->pointee[0] == '\0';
  const bool both_pointers = (expected->shape == VP_SHAPE_POINTER && actual == VP_SHAPE_FUNCTION) ||
                             (expected->shape == VP_SHAPE_FUNCTION && actual == VP_SHAPE_POINTER);
  return to_anything && both_pointers ? VP_DIFFERENT_POINTEE : VP_DIFFERENT_PARAMETER;
}

static struct vp_signature_type unnamed(enum vp_shape shape) {
  const bool pointer = shape == VP_SHAPE_POINTER || shape == VP_SHAPE_FUNCTION;
  return (struct vp_signature_type){.shape = shape, .pointee = pointer ? "" : NULL};
}

/* ---- Services
 * -------------------------------------------------------------------------------------------------
 */

static void compares_every_shape_of_every_service(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    const struct vp_signature right = right_for_service(service);
    for (unsigned i = 0; i < right.parameter_count; ++i) {
      const struct vp_type_row *expected = vp_type_row(row->parameters[i].type);
      FOR_EVERY_SHAPE(shape) {
        struct vp_signature signature = right;
        signature.parameters[i] = unnamed(shape);
        if (expected->shape == shape)
          signature.parameters[i].pointee = expected->pointee;
        const struct vp_comparison comparison = vp_compare_with_service(service, &signature);
        assert_int_equal(comparison.difference, expected_difference(expected, shape));
        if (comparison.difference != VP_SAME)
          assert_int_equal(comparison.parameter, i);
        assert_false(comparison.convention_differs);
      }
    }
  }
}

static void compares_the_result_of_every_service(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_type_row *expected = vp_type_row(vp_service_row(service)->result);
    FOR_EVERY_SHAPE(shape) {
      struct vp_signature signature = right_for_service(service);
      signature.result = unnamed(shape);
      const bool differs = expected_difference(expected, shape) == VP_DIFFERENT_PARAMETER;
      assert_int_equal(vp_compare_with_service(service, &signature).difference,
                       differs ? VP_DIFFERENT_RESULT : VP_SAME);
    }
  }
}

static void counts_the_parameters_of_every_service(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_signature right = right_for_service(service);
    const unsigned others[] = {right.parameter_count + 1, right.parameter_count - 1, VP_MAX_PARAMETERS + 1, UINT_MAX};
    for (size_t i = 0; i < COUNT_OF(others); ++i) {
      struct vp_signature signature = right;
      signature.parameter_count = others[i];
      assert_int_equal(vp_compare_with_service(service, &signature).difference, VP_DIFFERENT_COUNT);
    }
  }
}

static void takes_a_variable_part_only_where_there_is_one(void **state) {
  (void)state;
  unsigned variadic = 0;
  FOR_EVERY_SERVICE(service) {
    struct vp_signature signature = right_for_service(service);
    assert_int_equal(vp_compare_with_service(service, &signature).difference, VP_SAME);
    if (signature.variadic) {
      ++variadic;
      continue;
    }
    signature.variadic = true;
    assert_int_equal(vp_compare_with_service(service, &signature).difference, VP_DIFFERENT_COUNT);
  }
  assert_in_range(variadic, 1, 2);
}

/* A pointer through which no further arguments can be passed can still be
 * called with those there are. */
static void takes_a_narrow_pointer_to_a_variadic_service(void **state) {
  (void)state;
  struct vp_signature signature = right_for_service(VP_VideoPortDebugPrint);
  assert_true(signature.variadic);
  assert_int_equal(signature.parameter_count, 2);
  signature.variadic = false;
  assert_int_equal(vp_compare_with_service(VP_VideoPortDebugPrint, &signature).difference, VP_SAME);
  signature.parameter_count = 3;
  assert_int_equal(vp_compare_with_service(VP_VideoPortDebugPrint, &signature).difference, VP_DIFFERENT_COUNT);
  signature.parameter_count = 2;
  signature.parameters[1].shape = VP_SHAPE_LONG;
  const struct vp_comparison comparison = vp_compare_with_service(VP_VideoPortDebugPrint, &signature);
  assert_int_equal(comparison.difference, VP_DIFFERENT_PARAMETER);
  assert_int_equal(comparison.parameter, 1);
}

static void knows_nothing_without_a_prototype(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    struct vp_signature signature = right_for_service(service);
    signature.known = false;
    signature.variadic = true;
    signature.parameter_count = UINT_MAX;
    assert_int_equal(vp_compare_with_service(service, &signature).difference, VP_DIFFERENCE_UNKNOWN);
  }
}

static void tells_every_convention_apart(void **state) {
  (void)state;
  static const enum vp_convention conventions[] = {VP_CONVENTION_STDCALL, VP_CONVENTION_FASTCALL, VP_CONVENTION_C};
  FOR_EVERY_SERVICE(service)
  for (size_t i = 0; i < COUNT_OF(conventions); ++i) {
    struct vp_signature signature = right_for_service(service);
    signature.convention = conventions[i];
    struct vp_comparison comparison = vp_compare_with_service(service, &signature);
    assert_int_equal(comparison.difference, VP_SAME);
    assert_int_equal(comparison.convention_differs, conventions[i] != vp_service_row(service)->convention);
    /* whatever else differs */
    signature.result.shape = VP_SHAPE_ELLIPSIS;
    comparison = vp_compare_with_service(service, &signature);
    assert_int_equal(comparison.difference, VP_DIFFERENT_RESULT);
    assert_int_equal(comparison.convention_differs, conventions[i] != vp_service_row(service)->convention);
    signature.known = false;
    comparison = vp_compare_with_service(service, &signature);
    assert_int_equal(comparison.convention_differs, conventions[i] != vp_service_row(service)->convention);
  }
}

static void tells_structures_apart(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    const struct vp_signature right = right_for_service(service);
    for (unsigned i = 0; i < right.parameter_count; ++i) {
      const struct vp_type_row *expected = vp_type_row(row->parameters[i].type);
      if (expected->shape != VP_SHAPE_POINTER)
        continue;
      const bool named = expected->pointee[0] != '\0';
      const char *other = strcmp(expected->pointee, "VIDEO_REQUEST_PACKET") == 0 ? "INTERFACE" : "VIDEO_REQUEST_PACKET";
      struct vp_signature signature = right;
      signature.parameters[i].pointee = other;
      assert_int_equal(vp_compare_with_service(service, &signature).difference,
                       named ? VP_DIFFERENT_PARAMETER : VP_DIFFERENT_POINTEE);
      signature.parameters[i].pointee = "SOMETHING_OF_THE_DRIVER";
      assert_int_equal(vp_compare_with_service(service, &signature).difference, VP_DIFFERENT_POINTEE);
      signature.parameters[i].pointee = "";
      assert_int_equal(vp_compare_with_service(service, &signature).difference, named ? VP_DIFFERENT_POINTEE : VP_SAME);
      signature.parameters[i].pointee = NULL;
      assert_int_equal(vp_compare_with_service(service, &signature).difference, VP_SAME);
    }
  }
}

/* ---- Roles
 * ----------------------------------------------------------------------------------------------------
 */

static void compares_every_shape_of_every_role(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    const struct vp_signature right = right_for_role(role);
    for (unsigned i = 0; i < right.parameter_count; ++i) {
      const struct vp_type_row *expected = vp_type_row(row->parameters[i].type);
      FOR_EVERY_SHAPE(shape) {
        struct vp_signature signature = right;
        signature.parameters[i] = unnamed(shape);
        if (expected->shape == shape)
          signature.parameters[i].pointee = expected->pointee;
        const struct vp_comparison comparison = vp_compare_with_role(role, &signature);
        assert_int_equal(comparison.difference, expected_difference(expected, shape));
        assert_int_equal(vp_role_matches(role, &signature), comparison.difference == VP_SAME);
      }
    }
  }
}

/* A function that is handed a function looks like no callback, although the
 * processor would not notice. */
static void takes_no_function_of_functions_for_a_callback(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    struct vp_signature signature = right_for_role(role);
    for (unsigned i = 0; i < signature.parameter_count; ++i) {
      const struct vp_signature_type kept = signature.parameters[i];
      signature.parameters[i] = unnamed(VP_SHAPE_FUNCTION);
      assert_false(vp_role_matches(role, &signature));
      signature.parameters[i] = kept;
    }
    assert_true(vp_role_matches(role, &signature));
  }
}

static void ranks_differences(void **state) {
  (void)state;
  struct vp_signature signature = right_for_role(VP_ROLE_EXECUTE_DMA);
  signature.parameters[0].pointee = "MY_EXTENSION";
  assert_int_equal(vp_compare_with_role(VP_ROLE_EXECUTE_DMA, &signature).difference, VP_DIFFERENT_POINTEE);
  signature.parameters[3].shape = VP_SHAPE_LONG;
  const struct vp_comparison comparison = vp_compare_with_role(VP_ROLE_EXECUTE_DMA, &signature);
  assert_int_equal(comparison.difference, VP_DIFFERENT_PARAMETER);
  assert_int_equal(comparison.parameter, 3);
  signature.parameter_count = 3;
  assert_int_equal(vp_compare_with_role(VP_ROLE_EXECUTE_DMA, &signature).difference, VP_DIFFERENT_COUNT);
  signature.result.shape = VP_SHAPE_LONG;
  assert_int_equal(vp_compare_with_role(VP_ROLE_EXECUTE_DMA, &signature).difference, VP_DIFFERENT_RESULT);
  signature.known = false;
  assert_int_equal(vp_compare_with_role(VP_ROLE_EXECUTE_DMA, &signature).difference, VP_DIFFERENCE_UNKNOWN);
}

static void takes_anything_where_no_type_is_fixed(void **state) {
  (void)state;
  static const struct vp_signature unknown;
  struct vp_signature odd = right_for_role(VP_ROLE_FIND_ADAPTER);
  odd.variadic = true;
  odd.convention = VP_CONVENTION_FASTCALL;
  odd.parameter_count = UINT_MAX;
  unsigned free = 0;
  for (unsigned role = 0; role < VP_ROLE_COUNT; ++role)
    if (vp_role_row((enum vp_role)role)->any_signature) {
      ++free;
      assert_int_equal(vp_compare_with_role((enum vp_role)role, &odd).difference, VP_SAME);
      assert_int_equal(vp_compare_with_role((enum vp_role)role, &unknown).difference, VP_SAME);
      assert_false(vp_compare_with_role((enum vp_role)role, &odd).convention_differs);
    }
  assert_int_equal(free, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(compares_every_shape_of_every_service),
      cmocka_unit_test(compares_the_result_of_every_service),
      cmocka_unit_test(counts_the_parameters_of_every_service),
      cmocka_unit_test(takes_a_variable_part_only_where_there_is_one),
      cmocka_unit_test(takes_a_narrow_pointer_to_a_variadic_service),
      cmocka_unit_test(knows_nothing_without_a_prototype),
      cmocka_unit_test(tells_every_convention_apart),
      cmocka_unit_test(tells_structures_apart),
      cmocka_unit_test(compares_every_shape_of_every_role),
      cmocka_unit_test(takes_no_function_of_functions_for_a_callback),
      cmocka_unit_test(ranks_differences),
      cmocka_unit_test(takes_anything_where_no_type_is_fixed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
