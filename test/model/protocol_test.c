/*
 * protocol_test.c - the tables of the protocol: complete, consistent with each other, and found by their names.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "model_test.h"

/* Names the row that a failed assertion was about. */
#define check(row_name, condition)                                                                                     \
  do {                                                                                                                 \
    if (!(condition))                                                                                                  \
      fail_msg("%s: %s", (row_name), #condition);                                                                      \
  } while (0)

#define FOR_EVERY_SERVICE(service)                                                                                     \
  for (enum vp_service service = (enum vp_service)(VP_SERVICE_NONE + 1); service < VP_SERVICE_COUNT;                   \
       service = (enum vp_service)(service + 1))

#define FOR_EVERY_ROLE(role)                                                                                           \
  for (enum vp_role role = (enum vp_role)(VP_ROLE_NONE + 1); role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1))

#define FOR_EVERY_FIELD(field)                                                                                         \
  for (enum vp_field field = (enum vp_field)0; field < VP_FIELD_COUNT; field = (enum vp_field)(field + 1))

/* Every page begins with what tells where it lies. */
static bool is_page(const char *page) {
  static const char *const kinds[] = {"nf-",  "nc-",   "ns-",       "ne-",       "D:",       "HDR",
                                      "NT4:", "MSDN:", "videoagp/", "miniport/", "ntddvdeo/"};
  for (size_t i = 0; page != NULL && i < COUNT_OF(kinds); ++i)
    if (strncmp(page, kinds[i], strlen(kinds[i])) == 0)
      return true;
  return false;
}

static bool is_named(const char *text) { return text != NULL && text[0] != '\0'; }

static bool ends_with(const char *text, const char *end) {
  const size_t length = strlen(text), end_length = strlen(end);
  return length >= end_length && strcmp(text + length - end_length, end) == 0;
}

static vp_role_set every_role(void) {
  vp_role_set set = 0;
  FOR_EVERY_ROLE(role) set |= VP_ROLE_BIT(role);
  return set;
}

static size_t list_length(const enum vp_service *list) {
  size_t length = 0;
  while (list != NULL && list[length] != VP_SERVICE_NONE)
    ++length;
  return length;
}

/* ---- Types -------------------------------------------------------------------------------------------------- */

static void knows_where_pointers_lead(void **state) {
  (void)state;
  for (unsigned type = 0; type < VP_TYPE_COUNT; ++type) {
    const struct vp_type_row *row = vp_type_row((enum vp_type)type);
    check(row->name, is_named(row->name));
    const bool is_pointer = row->shape == VP_SHAPE_POINTER || row->shape == VP_SHAPE_FUNCTION;
    check(row->name, is_pointer == (row->pointee != NULL));
    check(row->name, row->shape != VP_SHAPE_FUNCTION || row->pointee[0] == '\0');
    check(row->name, row->pointee == NULL || row->pointee[0] != '_');
    for (unsigned other = 0; other < type; ++other)
      assert_string_not_equal(row->name, vp_type_row((enum vp_type)other)->name);
  }
}

/* ---- Initialization data ------------------------------------------------------------------------------------ */

static void computes_the_documented_sizes(void **state) {
  (void)state;
  assert_int_equal(vp_layout_version_size(&layout_i686, VP_VERSION_NT4), 40);
  assert_int_equal(vp_layout_version_size(&layout_i686, VP_VERSION_W2K), 80);
  assert_int_equal(vp_layout_version_size(&layout_i686, VP_VERSION_WXP), 84);
  assert_int_equal(vp_layout_version_size(&layout_x86_64, VP_VERSION_NT4), 64);
  assert_int_equal(vp_layout_version_size(&layout_x86_64, VP_VERSION_W2K), 140);
  assert_int_equal(vp_layout_version_size(&layout_x86_64, VP_VERSION_WXP), 144);
}

static void computes_sizes_of_shorter_structures(void **state) {
  (void)state;
  const struct vp_layout nt4 = nt4_layout(&layout_x86_64);
  for (unsigned version = 0; version < VP_VERSION_COUNT; ++version)
    assert_int_equal(vp_layout_version_size(&nt4, (enum vp_version)version), 64);
  static const struct vp_layout none;
  for (unsigned version = 0; version < VP_VERSION_COUNT; ++version)
    assert_int_equal(vp_layout_version_size(&none, (enum vp_version)version), 0);
}

static void has_every_version_once(void **state) {
  (void)state;
  for (unsigned version = 0; version < VP_VERSION_COUNT; ++version) {
    const struct vp_version_row *row = vp_version_row((enum vp_version)version);
    check(row->constant, strncmp(row->constant, "SIZE_OF_", strlen("SIZE_OF_")) == 0);
    check(row->constant, ends_with(row->constant, "_" VP_INITIALIZATION_DATA));
    check(row->constant, is_page(row->page));
    if (version != 0)
      check(row->constant, row->first_absent > vp_version_row((enum vp_version)(version - 1))->first_absent);
  }
}

static void puts_fields_into_versions(void **state) {
  (void)state;
  FOR_EVERY_FIELD(field) {
    const struct vp_field_row *row = vp_field_row(field);
    unsigned since = 0;
    while (field >= vp_version_row((enum vp_version)since)->first_absent)
      ++since;
    check(row->name, row->since == since);
  }
}

static void fills_every_field_row(void **state) {
  (void)state;
  FOR_EVERY_FIELD(field) {
    const struct vp_field_row *row = vp_field_row(field);
    const struct vp_type_row *type = vp_type_row(row->type);
    check(row->name, is_named(row->name) && is_page(row->page));
    check(row->name, (row->kind == VP_FIELD_KIND_CALLBACK) == (type->shape == VP_SHAPE_FUNCTION));
    check(row->name, (row->kind == VP_FIELD_KIND_LIST) == (type->shape == VP_SHAPE_POINTER));
    check(row->name, (row->kind == VP_FIELD_KIND_FLAG) == (type->shape == VP_SHAPE_BYTE));
    check(row->name, (row->kind == VP_FIELD_KIND_CALLBACK) == (row->role != VP_ROLE_NONE));
    check(row->name, row->need != VP_NEED_PNP || row->kind == VP_FIELD_KIND_CALLBACK);
    for (enum vp_field other = (enum vp_field)0; other < field; other = (enum vp_field)(other + 1))
      assert_string_not_equal(row->name, vp_field_row(other)->name);
  }
}

static void finds_fields_by_name(void **state) {
  (void)state;
  FOR_EVERY_FIELD(field) {
    const char *name = vp_field_row(field)->name;
    assert_int_equal(vp_field_named(name, strlen(name)), field);
    assert_int_equal(vp_field_named(name, strlen(name) - 1), VP_FIELD_COUNT);
    assert_int_equal(vp_field_named(name, strlen(name) + 1), VP_FIELD_COUNT);
  }
  assert_int_equal(vp_field_named("", 0), VP_FIELD_COUNT);
  assert_int_equal(vp_field_named("hwstartio", 9), VP_FIELD_COUNT);
  assert_int_equal(vp_field_named("HwStartIo", 9), VP_FIELD_COUNT);
}

static void asks_each_kind_of_driver_for_its_fields(void **state) {
  (void)state;
  vp_field_set core = 0, pnp = 0;
  FOR_EVERY_FIELD(field) {
    const struct vp_field_row *row = vp_field_row(field);
    if (row->need == VP_NEED_REQUIRED && row->kind == VP_FIELD_KIND_CALLBACK)
      core |= VP_FIELD_BIT(field);
    if (row->need == VP_NEED_PNP)
      pnp |= VP_FIELD_BIT(field);
  }
  assert_int_equal(core, VP_FIELD_BIT(VP_FIELD_FIND_ADAPTER) | VP_FIELD_BIT(VP_FIELD_INITIALIZE) |
                             VP_FIELD_BIT(VP_FIELD_START_IO));
  assert_int_equal(pnp, VP_FIELD_BIT(VP_FIELD_SET_POWER_STATE) | VP_FIELD_BIT(VP_FIELD_GET_POWER_STATE) |
                            VP_FIELD_BIT(VP_FIELD_GET_CHILD_DESCRIPTOR));
  static const char *const names[] = {"auto", "pnp", "mirror", "legacy"};
  for (unsigned kind = 0; kind < VP_DRIVER_KIND_COUNT; ++kind) {
    const struct vp_driver_kind_row *row = vp_driver_kind_row((enum vp_driver_kind)kind);
    assert_string_equal(row->name, names[kind]);
    check(row->name, is_page(row->page));
    assert_int_equal(row->required, kind == VP_DRIVER_PNP ? core | pnp : core);
  }
}

/* ---- Roles -------------------------------------------------------------------------------------------------- */

static void fills_every_role_row(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    check(row->name, is_named(row->name) && is_page(row->page));
    check(row->name, row->definition != NULL && row->parameter_count <= VP_MAX_PARAMETERS);
    check(row->name, row->result < VP_TYPE_COUNT);
    for (unsigned i = 0; i < row->parameter_count; ++i) {
      const struct vp_parameter *parameter = &row->parameters[i];
      check(row->name, is_named(parameter->name));
      check(row->name, parameter->type < VP_TYPE_COUNT && parameter->type != VP_TYPE_VOID);
      check(row->name, parameter->lent <= VP_LENT_DEREFERENCE);
      /* numbers are not lent, except those that carry an address */
      const enum vp_shape shape = vp_type_row(parameter->type)->shape;
      check(row->name, parameter->lent == VP_LENT_NOT || shape == VP_SHAPE_POINTER || shape == VP_SHAPE_WORD);
    }
    for (enum vp_role other = (enum vp_role)(VP_ROLE_NONE + 1); other < role; other = (enum vp_role)(other + 1))
      assert_string_not_equal(row->name, vp_role_row(other)->name);
  }
}

static void keeps_callbacks_as_long_as_their_registration_says(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    if (row->registration == VP_REGISTERED_BY_FIELD)
      check(row->name, row->lifetime == VP_LIFETIME_PERMANENT);
    if (row->registration == VP_REGISTERED_BY_NAME || row->registration == VP_REGISTERED_BY_INTERFACE)
      check(row->name, row->lifetime == VP_LIFETIME_NONE);
  }
}

static void states_levels_in_order(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    check(row->name, row->irql.lowest <= row->irql.highest && row->irql.highest <= VP_IRQL_NOT_STATED);
    check(row->name, (row->irql.lowest == VP_IRQL_NOT_STATED) == (row->irql.highest == VP_IRQL_NOT_STATED));
    /* pageable code cannot run at DISPATCH_LEVEL */
    if (row->residency == VP_RESIDENCY_SHOULD_BE_PAGEABLE && row->irql.highest != VP_IRQL_NOT_STATED)
      check(row->name, row->irql.highest < VP_IRQL_DISPATCH);
    if (row->irql.highest != VP_IRQL_NOT_STATED && row->irql.highest >= VP_IRQL_DISPATCH)
      check(row->name, row->residency == VP_RESIDENCY_MUST_BE_RESIDENT);
  }
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    check(row->name, row->irql.lowest <= row->irql.highest && row->irql.highest <= VP_IRQL_NOT_STATED);
    check(row->name, (row->irql.lowest == VP_IRQL_NOT_STATED) == (row->irql.highest == VP_IRQL_NOT_STATED));
  }
}

static void makes_resident_what_the_documents_name(void **state) {
  (void)state;
  static const enum vp_role resident[] = {VP_ROLE_INTERRUPT, VP_ROLE_SYNCHRONIZE, VP_ROLE_DPC,   VP_ROLE_EXECUTE_DMA,
                                          VP_ROLE_BUGCHECK,  VP_ROLE_RESET_HW,    VP_ROLE_TIMER, VP_ROLE_BANKED_MEMORY};
  FOR_EVERY_ROLE(role) {
    bool named = false;
    for (size_t i = 0; i < COUNT_OF(resident); ++i)
      named |= resident[i] == role;
    check(vp_role_row(role)->name, named == (vp_role_row(role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT));
  }
}

static void lists_calls_properly(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    check(row->name, (row->call_policy == VP_CALLS_NOT_LISTED) == (row->calls == NULL));
    const size_t length = list_length(row->calls);
    check(row->name, row->calls == NULL || length != 0);
    for (size_t i = 0; i < length; ++i) {
      check(row->name, row->calls[i] < VP_SERVICE_COUNT);
      for (size_t j = 0; j < i; ++j)
        check(row->name, row->calls[i] != row->calls[j]);
    }
  }
  assert_int_equal(list_length(vp_role_row(VP_ROLE_INTERRUPT)->calls), 31);
  assert_ptr_equal(vp_role_row(VP_ROLE_INTERRUPT)->calls, vp_role_row(VP_ROLE_SYNCHRONIZE)->calls);
  assert_int_equal(vp_role_row(VP_ROLE_RESET_HW)->call_policy, VP_CALLS_CLOSED_LIST);
  assert_false(vp_service_in(vp_role_row(VP_ROLE_RESET_HW)->calls, VP_VideoPortInt10));
}

static void finds_services_in_lists(void **state) {
  (void)state;
  static const enum vp_service list[] = {VP_VideoPortQueueDpc, VP_VideoPortInt10, VP_SERVICE_NONE};
  assert_true(vp_service_in(list, VP_VideoPortQueueDpc));
  assert_true(vp_service_in(list, VP_VideoPortInt10));
  assert_false(vp_service_in(list, VP_VideoPortInitialize));
  assert_false(vp_service_in(list, VP_SERVICE_NONE));
  assert_false(vp_service_in(NULL, VP_VideoPortInt10));
  assert_false(vp_service_in(list + 2, VP_VideoPortInt10));
}

/* What a role's page allows, the service's own page must not rule out, and the other way round. */
static void does_not_contradict_itself_about_callers(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    FOR_EVERY_SERVICE(service) {
      const struct vp_service_row *called = vp_service_row(service);
      const bool listed = vp_service_in(row->calls, service);
      if (row->call_policy == VP_CALLS_FORBIDDEN_LIST)
        check(called->name, listed == ((called->never_from & VP_ROLE_BIT(role)) != 0));
      else if (listed)
        check(called->name, (called->never_from & VP_ROLE_BIT(role)) == 0 &&
                                (called->only_from == 0 || (called->only_from & VP_ROLE_BIT(role)) != 0));
    }
  }
}

/* A service that a closed list allows can be called at the level at which the role runs. */
static void allows_only_what_works_at_the_level(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    if (row->call_policy != VP_CALLS_CLOSED_LIST)
      continue;
    for (size_t i = 0; i < list_length(row->calls); ++i) {
      const struct vp_service_row *called = vp_service_row(row->calls[i]);
      check(called->name, called->irql.highest >= row->irql.highest ||
                              (row->irql.highest == VP_IRQL_HIGH && called->irql.highest == VP_IRQL_DIRQL));
      check(called->name, called->irql.lowest <= row->irql.highest);
    }
  }
}

static void restricts_results_to_constants(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    check(row->name, row->result_count <= VP_MAX_RESULTS);
    check(row->name, (row->result_rule == VP_RESULT_FREE) == (row->result_count == 0));
    check(row->name, row->result_count == 0 || row->result != VP_TYPE_VOID);
    for (unsigned i = 0; i < row->result_count; ++i)
      for (unsigned j = 0; j < i; ++j)
        check(row->name, row->results[i] != row->results[j]);
  }
}

/* ---- How roles are taken ------------------------------------------------------------------------------------ */

static void registers_each_role_in_its_way(void **state) {
  (void)state;
  FOR_EVERY_ROLE(role) {
    const struct vp_role_row *row = vp_role_row(role);
    unsigned fields = 0, arguments = 0;
    FOR_EVERY_FIELD(field) if (vp_field_row(field)->role == role) {
      ++fields;
      check(row->name, strcmp(vp_type_row(vp_field_row(field)->type)->name, row->definition) == 0);
    }
    FOR_EVERY_SERVICE(service) {
      const struct vp_callback_argument *callback = &vp_service_row(service)->callback;
      if (!callback->present || callback->role != role)
        continue;
      ++arguments;
      check(row->name, callback->lifetime == row->lifetime);
      const enum vp_type type = vp_service_row(service)->parameters[callback->parameter].type;
      check(row->name, strcmp(vp_type_row(type)->name, row->definition) == 0);
    }
    check(row->name, fields == (row->registration == VP_REGISTERED_BY_FIELD ? 1u : 0u));
    check(row->name, arguments == (row->registration == VP_REGISTERED_BY_ARGUMENT ? 1u : 0u));
  }
}

static void hands_contexts_through(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    const struct vp_callback_argument *callback = &row->callback;
    if (!callback->present)
      continue;
    check(row->name, callback->parameter < row->parameter_count);
    check(row->name, callback->context >= -1 && callback->context < (int)row->parameter_count);
    check(row->name, callback->lifetime != VP_LIFETIME_NONE);
    check(row->name, (callback->role == VP_ROLE_NONE) == (callback->structure != NULL));
    if (callback->context >= 0)
      check(row->name, strcmp(row->parameters[callback->context].name, "Context") == 0);
    if (callback->structure != NULL)
      continue;
    check(row->name, vp_type_row(row->parameters[callback->parameter].type)->shape == VP_SHAPE_FUNCTION);
    bool receives = false;
    const struct vp_role_row *role = vp_role_row(callback->role);
    for (unsigned i = 0; i < role->parameter_count; ++i)
      receives |= strcmp(role->parameters[i].name, "Context") == 0;
    check(row->name, receives == (callback->context >= 0));
  }
  assert_true(vp_service_row(VP_VideoPortRegisterBugcheckCallback)->callback.null_unhooks);
}

static void takes_functions_through_callbacks_only(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    for (unsigned i = 0; i < row->parameter_count; ++i)
      if (vp_type_row(row->parameters[i].type)->shape == VP_SHAPE_FUNCTION)
        check(row->name, row->callback.present && row->callback.parameter == i);
  }
}

/* ---- Services ----------------------------------------------------------------------------------------------- */

static void fills_every_service_row(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    check(row->name, strncmp(row->name, "VideoPort", strlen("VideoPort")) == 0);
    check(row->name, is_page(row->page));
    check(row->name, row->parameter_count <= VP_MAX_PARAMETERS);
    for (unsigned i = 0; i < row->parameter_count; ++i) {
      check(row->name, row->parameters[i].name != NULL);
      check(row->name, row->parameters[i].type < VP_TYPE_COUNT && row->parameters[i].type != VP_TYPE_VOID);
      check(row->name, row->parameters[i].lent == VP_LENT_NOT);
      check(row->name, row->parameters[i].type != VP_TYPE_ELLIPSIS || i + 1 == row->parameter_count);
    }
    const bool fills = strstr(row->name, "Read") != NULL && strstr(row->name, "Buffer") != NULL;
    check(row->name, fills == (row->fills.size != 0));
    if (fills) {
      check(row->name, strcmp(row->parameters[row->fills.parameter].name, "Buffer") == 0);
      check(row->name, strcmp(row->parameters[row->fills.count].name, "Count") == 0);
    }
    for (enum vp_service other = (enum vp_service)(VP_SERVICE_NONE + 1); other < service;
         other = (enum vp_service)(other + 1))
      assert_string_not_equal(row->name, vp_service_row(other)->name);
  }
}

static void finds_services_by_name(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const char *name = vp_service_row(service)->name;
    assert_int_equal(vp_service_named(name, strlen(name)), service);
    assert_int_equal(vp_service_named(name, strlen(name) + 1), VP_SERVICE_NONE);
  }
  assert_int_equal(vp_service_named("VideoPortUnLockBuffer", 21), VP_VideoPortUnLockBuffer);
  assert_int_equal(vp_service_named("VideoPortUnlockBuffer", 21), VP_VideoPortUnLockBuffer);
  static const char *const strangers[] = {"",
                                          "VideoPort",
                                          "videoportinitialize",
                                          "VideoPortinitialize",
                                          "xVideoPortInitialize",
                                          "VideoPortUNLOCKBuffer",
                                          "DriverEntry"};
  for (size_t i = 0; i < COUNT_OF(strangers); ++i)
    assert_int_equal(vp_service_named(strangers[i], strlen(strangers[i])), VP_SERVICE_NONE);
}

static void knows_what_spin_locks_do(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const char *name = vp_service_row(service)->name;
    const bool spin_lock = strstr(name, "SpinLock") != NULL;
    check(name, vp_service_acquires_lock(service) == (spin_lock && strstr(name, "Acquire") != NULL));
    check(name, vp_service_releases_lock(service) == (spin_lock && strstr(name, "Release") != NULL));
    check(name, !vp_service_row(service)->raises_to_dispatch || vp_service_acquires_lock(service));
  }
  assert_false(vp_service_acquires_lock(VP_SERVICE_NONE));
  assert_true(vp_service_row(VP_VideoPortDebugPrint)->debugging);
}

static void keeps_role_sets_valid(void **state) {
  (void)state;
  const vp_role_set valid = every_role();
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    check(row->name, (row->only_from & ~valid) == 0 && (row->never_from & ~valid) == 0);
    check(row->name, (row->only_from & row->never_from) == 0);
  }
  assert_int_equal(vp_service_row(VP_VideoPortInitialize)->only_from, VP_ROLE_BIT(VP_ROLE_DRIVER_ENTRY));
  assert_int_equal(vp_service_row(VP_VideoPortGetAccessRanges)->only_from, VP_ROLE_BIT(VP_ROLE_FIND_ADAPTER));
}

/* The rule of an argument that stands for another service's argument names one that is there. */
static bool has_parameter(enum vp_service service, const char *name) {
  const struct vp_service_row *row = vp_service_row(service);
  for (unsigned i = 0; i < row->parameter_count; ++i)
    if (strcmp(row->parameters[i].name, name) == 0)
      return true;
  return false;
}

static void rules_arguments_that_exist(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    check(row->name, row->argument_count <= VP_MAX_ARGUMENT_RULES);
    for (unsigned i = 0; i < row->argument_count; ++i) {
      const struct vp_argument_rule *rule = &row->arguments[i];
      check(row->name, rule->parameter < row->parameter_count);
      check(row->name, rule->page == NULL || is_page(rule->page));
      const enum vp_shape shape = vp_type_row(row->parameters[rule->parameter].type)->shape;
      const bool is_pointer = shape == VP_SHAPE_POINTER || shape == VP_SHAPE_FUNCTION;
      switch (rule->kind) {
      case VP_ARGUMENT_FROM:
        check(row->name, rule->from != VP_SERVICE_NONE && rule->from != service);
        check(row->name, rule->text == NULL || has_parameter(rule->from, rule->text));
        break;
      case VP_ARGUMENT_SAME_AS:
        check(row->name, rule->from != VP_SERVICE_NONE && rule->from != service);
        check(row->name, rule->text != NULL && has_parameter(rule->from, rule->text));
        break;
      case VP_ARGUMENT_NO_PREFIX:
        check(row->name, is_named(rule->text) && row->parameters[rule->parameter].type == VP_TYPE_PWSTR);
        break;
      case VP_ARGUMENT_FORWARDED:
        check(row->name, rule->value >= 0 && rule->value < 2);
        break;
      case VP_ARGUMENT_EQUALS:
      case VP_ARGUMENT_AT_MOST:
      case VP_ARGUMENT_AT_LEAST:
      case VP_ARGUMENT_FLAGS:
      case VP_ARGUMENT_RANGE:
        check(row->name, !is_pointer && rule->value > 0);
        break;
      case VP_ARGUMENT_MAY_BE_NULL:
      case VP_ARGUMENT_SIZED:
      case VP_ARGUMENT_VERSIONED:
      case VP_ARGUMENT_NONPAGED:
      case VP_ARGUMENT_PORT_ADDRESS:
      case VP_ARGUMENT_REGISTER_ADDRESS:
      case VP_ARGUMENT_DEVICE_ADDRESS:
        check(row->name, is_pointer);
        break;
      case VP_ARGUMENT_MUST_BE_ZERO:
      case VP_ARGUMENT_SHOULD_BE_ZERO:
        break;
      default:
        fail_msg("%s: unknown kind of argument rule", row->name);
      }
    }
  }
}

static void pairs_services_mutually(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    check(row->name, (row->pair == VP_PAIR_NONE) == (row->partner == VP_SERVICE_NONE));
    if (row->pair == VP_PAIR_NONE)
      continue;
    const struct vp_service_row *partner = vp_service_row(row->partner);
    check(row->name, row->resource != VP_RESOURCE_NONE && partner->resource == row->resource);
    check(row->name, partner->partner == service);
    check(row->name, row->pair != partner->pair && partner->pair != VP_PAIR_NONE);
  }
  /* Nothing is opened or closed by two services. */
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    FOR_EVERY_SERVICE(other)
    if (other != service && row->resource != VP_RESOURCE_NONE)
      check(row->name, vp_service_row(other)->resource != row->resource || vp_service_row(other)->pair != row->pair);
  }
}

static void owes_duties_that_a_result_can_bear(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    const enum vp_shape shape = vp_type_row(row->result)->shape;
    switch (row->duty) {
    case VP_DUTY_NONE:
      break;
    case VP_DUTY_CHECK_STATUS:
    case VP_DUTY_CHECK_CLAIM:
      check(row->name, row->result == VP_TYPE_VP_STATUS);
      break;
    case VP_DUTY_CHECK_NULL:
      check(row->name, shape == VP_SHAPE_POINTER);
      break;
    case VP_DUTY_RETURN:
      check(row->name, service == VP_VideoPortInitialize && shape == VP_SHAPE_LONG);
      break;
    case VP_DUTY_OBEY:
      check(row->name, shape == VP_SHAPE_BYTE);
      break;
    default:
      fail_msg("%s: unknown duty", row->name);
    }
  }
}

static void names_replacements_of_what_is_obsolete(void **state) {
  (void)state;
  unsigned obsolete = 0;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    obsolete += row->obsolescence != VP_CURRENT;
    if (row->replacement == VP_SERVICE_NONE)
      continue;
    check(row->name, row->obsolescence != VP_CURRENT && row->replacement != service);
    check(row->name, vp_service_row(row->replacement)->obsolescence == VP_CURRENT);
  }
  assert_int_equal(obsolete, 22);
}

static void raises_the_level_by_spin_locks_only(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service)
  check(vp_service_row(service)->name,
        vp_service_row(service)->raises_to_dispatch == (service == VP_VideoPortAcquireSpinLock));
}

/* ---- Memory helpers ----------------------------------------------------------------------------------------- */

static void finds_memory_functions(void **state) {
  (void)state;
  static const struct {
    const char *name;
    enum vp_memory_effect effect;
    int length;
  } known[] = {
      {"VideoPortZeroMemory", VP_MEMORY_ZERO, 1}, {"memset", VP_MEMORY_FILL, 2},
      {"__builtin_memset", VP_MEMORY_FILL, 2},    {"__builtin___memset_chk", VP_MEMORY_FILL, 2},
      {"RtlZeroMemory", VP_MEMORY_ZERO, 1},       {"RtlSecureZeroMemory", VP_MEMORY_ZERO, 1},
      {"RtlFillMemory", VP_MEMORY_FILL, 1},       {"memcpy", VP_MEMORY_COPY, 2},
      {"VideoPortMoveMemory", VP_MEMORY_COPY, 2}, {"RtlCopyMemory", VP_MEMORY_COPY, 2},
  };
  for (size_t i = 0; i < COUNT_OF(known); ++i) {
    const struct vp_memory_function *function = vp_memory_function_named(known[i].name, strlen(known[i].name));
    check(known[i].name, function != NULL);
    check(known[i].name, function->effect == known[i].effect && function->length == known[i].length);
    check(known[i].name, function->destination == 0);
    check(known[i].name, (function->effect == VP_MEMORY_COPY) == (function->source >= 0));
    check(known[i].name, (function->effect == VP_MEMORY_FILL) == (function->value >= 0));
  }
}

static void takes_nothing_else_for_a_memory_function(void **state) {
  (void)state;
  static const char *const strangers[] = {
      "", "memse", "memset2", "__builtin_", "__builtin_strlen", "MEMSET", "VideoPortCompareMemory"};
  for (size_t i = 0; i < COUNT_OF(strangers); ++i)
    assert_null(vp_memory_function_named(strangers[i], strlen(strangers[i])));
}

/* ---- Structures --------------------------------------------------------------------------------------------- */

static void finds_structures_by_tag(void **state) {
  (void)state;
  size_t count = 0;
  const char *before = "";
  for (const struct vp_structure_row *row; (row = vp_structure_row(count)) != NULL; ++count) {
    char tag[128];
    check(row->tag, strcmp(before, row->tag) < 0); /* sorted, and none twice */
    before = row->tag;
    assert_ptr_equal(vp_structure_tagged(row->tag, strlen(row->tag)), row);
    (void)snprintf(tag, sizeof tag, "__%s?", row->tag);
    assert_ptr_equal(vp_structure_tagged(tag, strlen(tag) - 1), row);
    assert_null(vp_structure_tagged(tag, strlen(tag)));
    const struct vp_structure_row *shorter = vp_structure_tagged(row->tag, strlen(row->tag) - 1);
    check(row->tag, shorter == NULL || strlen(shorter->tag) == strlen(row->tag) - 1);
  }
  assert_true(count >= 15);
  assert_null(vp_structure_row(count));
  assert_null(vp_structure_row(SIZE_MAX));
  assert_null(vp_structure_tagged("", 0));
  assert_null(vp_structure_tagged("____", 4));
  assert_null(vp_structure_tagged("ZZZ", 3));
  assert_null(vp_structure_tagged("ddc_control", 11));
}

static void fills_every_structure_row(void **state) {
  (void)state;
  const struct vp_structure_row *row;
  for (size_t i = 0; (row = vp_structure_row(i)) != NULL; ++i) {
    check(row->tag, is_named(row->tag) && row->tag[0] != '_');
    check(row->tag, is_named(row->filled_by) && is_page(row->page));
    check(row->tag, row->member_count != 0 && row->member_count <= VP_MAX_MEMBERS && row->members != NULL);
    check(row->tag, row->services_type >= 0 && row->services_type <= 6);
    bool has_size = false, has_version = false;
    for (unsigned j = 0; j < row->member_count; ++j) {
      const struct vp_member_row *member = &row->members[j];
      check(row->tag, is_named(member->name));
      for (unsigned k = 0; k < j; ++k)
        check(row->tag, strcmp(member->name, row->members[k].name) != 0);
      has_size |= member->kind == VP_MEMBER_SIZE;
      has_version |= member->kind == VP_MEMBER_VERSION;
      if (member->kind == VP_MEMBER_STRUCTURE)
        check(row->tag, vp_structure_tagged(member->definition, strlen(member->definition)) != NULL);
      if (member->kind == VP_MEMBER_CALLBACK && member->role != VP_ROLE_NONE)
        check(row->tag, strcmp(vp_role_row(member->role)->definition, member->definition) == 0);
      check(row->tag, member->role == VP_ROLE_NONE || member->kind == VP_MEMBER_CALLBACK ||
                          member->kind == VP_MEMBER_REFERENCE || member->kind == VP_MEMBER_DEREFERENCE);
    }
    /* what VideoPortQueryServices fills states its size and version first */
    if (row->services_type != 0)
      check(row->tag, has_size && has_version && row->version > 0);
  }
}

static void knows_the_structures_that_services_take(void **state) {
  (void)state;
  FOR_EVERY_SERVICE(service) {
    const struct vp_service_row *row = vp_service_row(service);
    if (row->callback.structure == NULL || strcmp(row->callback.structure, VP_INITIALIZATION_DATA) == 0)
      continue; /* the initialization data has its own table */
    check(row->name, vp_structure_tagged(row->callback.structure, strlen(row->callback.structure)) != NULL);
  }
}

/* ---- Functions of a program --------------------------------------------------------------------------------- */

static void finds_functions_by_number(void **state) {
  (void)state;
  const struct vp_facts facts = facts_for(&layout_i686);
  for (vp_object number = 1; number < FUNCTION_LAST; ++number)
    assert_ptr_equal(vp_facts_function(&facts, number), &some_functions[number - 1]);
  assert_null(vp_facts_function(&facts, 0));
  assert_null(vp_facts_function(&facts, FUNCTION_LAST));
  assert_null(vp_facts_function(&facts, UINT32_MAX));
  static const struct vp_facts nothing;
  assert_null(vp_facts_function(&nothing, 1));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(knows_where_pointers_lead),
      cmocka_unit_test(computes_the_documented_sizes),
      cmocka_unit_test(computes_sizes_of_shorter_structures),
      cmocka_unit_test(has_every_version_once),
      cmocka_unit_test(puts_fields_into_versions),
      cmocka_unit_test(fills_every_field_row),
      cmocka_unit_test(finds_fields_by_name),
      cmocka_unit_test(asks_each_kind_of_driver_for_its_fields),
      cmocka_unit_test(fills_every_role_row),
      cmocka_unit_test(keeps_callbacks_as_long_as_their_registration_says),
      cmocka_unit_test(states_levels_in_order),
      cmocka_unit_test(makes_resident_what_the_documents_name),
      cmocka_unit_test(lists_calls_properly),
      cmocka_unit_test(finds_services_in_lists),
      cmocka_unit_test(does_not_contradict_itself_about_callers),
      cmocka_unit_test(allows_only_what_works_at_the_level),
      cmocka_unit_test(restricts_results_to_constants),
      cmocka_unit_test(registers_each_role_in_its_way),
      cmocka_unit_test(hands_contexts_through),
      cmocka_unit_test(takes_functions_through_callbacks_only),
      cmocka_unit_test(fills_every_service_row),
      cmocka_unit_test(finds_services_by_name),
      cmocka_unit_test(knows_what_spin_locks_do),
      cmocka_unit_test(keeps_role_sets_valid),
      cmocka_unit_test(rules_arguments_that_exist),
      cmocka_unit_test(pairs_services_mutually),
      cmocka_unit_test(owes_duties_that_a_result_can_bear),
      cmocka_unit_test(names_replacements_of_what_is_obsolete),
      cmocka_unit_test(raises_the_level_by_spin_locks_only),
      cmocka_unit_test(finds_memory_functions),
      cmocka_unit_test(takes_nothing_else_for_a_memory_function),
      cmocka_unit_test(finds_structures_by_tag),
      cmocka_unit_test(fills_every_structure_row),
      cmocka_unit_test(knows_the_structures_that_services_take),
      cmocka_unit_test(finds_functions_by_number),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
