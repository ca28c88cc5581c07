/*
 * dump_tables.c - prints the tables of the reference model as JSON, for tests that compare them with something else.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

#include <stdio.h>
#include <string.h>

/* ---- JSON --------------------------------------------------------------------------------------------------- */

struct json {
  FILE *file;
  bool follows; /* something stands before in the same object or array */
};

static void quote(struct json *json, const char *text) {
  fputc('"', json->file);
  for (; *text != '\0'; ++text) {
    if (*text == '"' || *text == '\\')
      fputc('\\', json->file);
    fputc(*text, json->file);
  }
  fputc('"', json->file);
}

/* Begins a member of an object, or with `key` NULL an element of an array. */
static void begin(struct json *json, const char *key) {
  if (json->follows)
    fputs(", ", json->file);
  json->follows = true;
  if (key != NULL) {
    quote(json, key);
    fputs(": ", json->file);
  }
}

static void open(struct json *json, const char *key, char bracket) {
  begin(json, key);
  fputc(bracket, json->file);
  json->follows = false;
}

static void close(struct json *json, char bracket) {
  fputc(bracket, json->file);
  json->follows = true;
}

/* One row a line. */
static void close_row(struct json *json) {
  close(json, '}');
  fputs("\n", json->file);
}

static void put_text(struct json *json, const char *key, const char *text) {
  begin(json, key);
  if (text == NULL)
    fputs("null", json->file);
  else
    quote(json, text);
}

static void put_number(struct json *json, const char *key, long long number) {
  begin(json, key);
  fprintf(json->file, "%lld", number);
}

static void put_truth(struct json *json, const char *key, bool truth) {
  begin(json, key);
  fputs(truth ? "true" : "false", json->file);
}

/* ---- Names of enumerators ----------------------------------------------------------------------------------- */

static const char *const shapes[] = {[VP_SHAPE_VOID] = "void",           [VP_SHAPE_BYTE] = "byte",
                                     [VP_SHAPE_SHORT] = "short",         [VP_SHAPE_LONG] = "long",
                                     [VP_SHAPE_LONGLONG] = "longlong",   [VP_SHAPE_WORD] = "word",
                                     [VP_SHAPE_POINTER] = "pointer",     [VP_SHAPE_FUNCTION] = "function",
                                     [VP_SHAPE_STRUCTURE] = "structure", [VP_SHAPE_ELLIPSIS] = "ellipsis"};

static const char *const conventions[] = {
    [VP_CONVENTION_STDCALL] = "stdcall", [VP_CONVENTION_FASTCALL] = "fastcall", [VP_CONVENTION_C] = "cdecl"};

static const char *const lifetimes[] = {[VP_LIFETIME_NONE] = "none",
                                        [VP_LIFETIME_TEMPORARY] = "temporary",
                                        [VP_LIFETIME_ONE_SHOT] = "one-shot",
                                        [VP_LIFETIME_PERMANENT] = "permanent"};

static const char *const field_kinds[] = {[VP_FIELD_KIND_SIZE] = "size",
                                          [VP_FIELD_KIND_NUMBER] = "number",
                                          [VP_FIELD_KIND_FLAG] = "flag",
                                          [VP_FIELD_KIND_CALLBACK] = "callback",
                                          [VP_FIELD_KIND_LIST] = "list"};

static const char *const registrations[] = {[VP_REGISTERED_BY_NAME] = "name",
                                            [VP_REGISTERED_BY_FIELD] = "field",
                                            [VP_REGISTERED_BY_ARGUMENT] = "argument",
                                            [VP_REGISTERED_BY_STRUCTURE] = "structure",
                                            [VP_REGISTERED_BY_INTERFACE] = "interface"};

static const char *const member_kinds[] = {[VP_MEMBER_SIZE] = "size",
                                           [VP_MEMBER_VERSION] = "version",
                                           [VP_MEMBER_CALLBACK] = "callback",
                                           [VP_MEMBER_PROVIDED] = "provided",
                                           [VP_MEMBER_CONTEXT] = "context",
                                           [VP_MEMBER_REFERENCE] = "reference",
                                           [VP_MEMBER_DEREFERENCE] = "dereference",
                                           [VP_MEMBER_NUMBER] = "number",
                                           [VP_MEMBER_POINTER] = "pointer",
                                           [VP_MEMBER_STRUCTURE] = "structure",
                                           [VP_MEMBER_RESERVED] = "reserved"};

static const char *const argument_kinds[] = {[VP_ARGUMENT_MUST_BE_ZERO] = "must-be-zero",
                                             [VP_ARGUMENT_SHOULD_BE_ZERO] = "should-be-zero",
                                             [VP_ARGUMENT_MAY_BE_NULL] = "may-be-null",
                                             [VP_ARGUMENT_EQUALS] = "equals",
                                             [VP_ARGUMENT_AT_MOST] = "at-most",
                                             [VP_ARGUMENT_AT_LEAST] = "at-least",
                                             [VP_ARGUMENT_FLAGS] = "flags",
                                             [VP_ARGUMENT_RANGE] = "range",
                                             [VP_ARGUMENT_SIZED] = "sized",
                                             [VP_ARGUMENT_VERSIONED] = "versioned",
                                             [VP_ARGUMENT_NONPAGED] = "nonpaged",
                                             [VP_ARGUMENT_FROM] = "from",
                                             [VP_ARGUMENT_SAME_AS] = "same-as",
                                             [VP_ARGUMENT_NO_PREFIX] = "no-prefix",
                                             [VP_ARGUMENT_PORT_ADDRESS] = "port-address",
                                             [VP_ARGUMENT_REGISTER_ADDRESS] = "register-address",
                                             [VP_ARGUMENT_DEVICE_ADDRESS] = "device-address",
                                             [VP_ARGUMENT_FORWARDED] = "forwarded"};

static const char *const role_ids[] = {
    [VP_ROLE_NONE] = NULL,
#define VP_ROLE(id) [VP_ROLE_##id] = #id,
#include "vpcheck/roles.def"
};

static const char *service_name(enum vp_service service) {
  return service == VP_SERVICE_NONE ? NULL : vp_service_row(service)->name;
}

/* ---- Tables ------------------------------------------------------------------------------------------------- */

static void put_types(struct json *json) {
  open(json, "types", '[');
  for (unsigned type = 0; type < VP_TYPE_COUNT; ++type) {
    const struct vp_type_row *row = vp_type_row((enum vp_type)type);
    open(json, NULL, '{');
    put_text(json, "name", row->name);
    put_text(json, "shape", shapes[row->shape]);
    put_text(json, "pointee", row->pointee);
    close_row(json);
  }
  close(json, ']');
}

static void put_versions(struct json *json) {
  open(json, "versions", '[');
  for (unsigned version = 0; version < VP_VERSION_COUNT; ++version) {
    const struct vp_version_row *row = vp_version_row((enum vp_version)version);
    open(json, NULL, '{');
    put_text(json, "constant", row->constant);
    put_text(json, "first_absent", row->first_absent == VP_FIELD_COUNT ? NULL : vp_field_row(row->first_absent)->name);
    close_row(json);
  }
  close(json, ']');
}

static void put_fields(struct json *json) {
  open(json, "fields", '[');
  for (unsigned field = 0; field < VP_FIELD_COUNT; ++field) {
    const struct vp_field_row *row = vp_field_row((enum vp_field)field);
    open(json, NULL, '{');
    put_text(json, "name", row->name);
    put_text(json, "type", vp_type_row(row->type)->name);
    put_text(json, "kind", field_kinds[row->kind]);
    put_text(json, "since", vp_version_row(row->since)->constant);
    put_text(json, "role", role_ids[row->role]);
    put_truth(json, "found", vp_field_named(row->name, strlen(row->name)) == (enum vp_field)field);
    close_row(json);
  }
  close(json, ']');
}

static void put_signature(struct json *json, enum vp_type result, enum vp_convention convention, unsigned count,
                          const struct vp_parameter *parameters) {
  put_text(json, "result", vp_type_row(result)->name);
  put_text(json, "convention", conventions[convention]);
  open(json, "parameters", '[');
  for (unsigned i = 0; i < count; ++i) {
    open(json, NULL, '{');
    put_text(json, "name", parameters[i].name);
    put_text(json, "type", vp_type_row(parameters[i].type)->name);
    close(json, '}');
  }
  close(json, ']');
}

static void put_roles(struct json *json) {
  open(json, "roles", '[');
  for (unsigned role = VP_ROLE_NONE + 1; role < VP_ROLE_COUNT; ++role) {
    const struct vp_role_row *row = vp_role_row((enum vp_role)role);
    open(json, NULL, '{');
    put_text(json, "id", role_ids[role]);
    put_text(json, "name", row->name);
    put_text(json, "definition", row->definition);
    put_truth(json, "any_signature", row->any_signature);
    put_signature(json, row->result, row->convention, row->parameter_count, row->parameters);
    put_text(json, "registration", registrations[row->registration]);
    put_text(json, "lifetime", lifetimes[row->lifetime]);
    close_row(json);
  }
  close(json, ']');
}

static void put_callback(struct json *json, const struct vp_callback_argument *callback) {
  if (!callback->present) {
    put_text(json, "callback", NULL);
    return;
  }
  open(json, "callback", '{');
  put_number(json, "parameter", callback->parameter);
  put_text(json, "role", role_ids[callback->role]);
  put_text(json, "structure", callback->structure);
  put_text(json, "lifetime", lifetimes[callback->lifetime]);
  put_number(json, "context", callback->context);
  close(json, '}');
}

static void put_arguments(struct json *json, const struct vp_service_row *row) {
  open(json, "arguments", '[');
  for (unsigned i = 0; i < row->argument_count; ++i) {
    const struct vp_argument_rule *rule = &row->arguments[i];
    open(json, NULL, '{');
    put_number(json, "parameter", rule->parameter);
    put_text(json, "kind", argument_kinds[rule->kind]);
    put_number(json, "value", rule->value);
    put_text(json, "from", service_name(rule->from));
    put_text(json, "text", rule->text);
    close(json, '}');
  }
  close(json, ']');
}

static void put_memory(struct json *json, const char *name) {
  const struct vp_memory_function *memory = vp_memory_function_named(name, strlen(name));
  if (memory == NULL) {
    put_text(json, "memory", NULL);
    return;
  }
  open(json, "memory", '{');
  put_number(json, "Destination", memory->destination);
  put_number(json, "Source", memory->source);
  put_number(json, "Length", memory->length);
  close(json, '}');
}

static void put_services(struct json *json) {
  open(json, "services", '[');
  for (unsigned service = VP_SERVICE_NONE + 1; service < VP_SERVICE_COUNT; ++service) {
    const struct vp_service_row *row = vp_service_row((enum vp_service)service);
    open(json, NULL, '{');
    put_text(json, "name", row->name);
    put_truth(json, "found", vp_service_named(row->name, strlen(row->name)) == (enum vp_service)service);
    put_signature(json, row->result, row->convention, row->parameter_count, row->parameters);
    put_callback(json, &row->callback);
    put_arguments(json, row);
    put_memory(json, row->name);
    close_row(json);
  }
  close(json, ']');
}

/* Whether the tag leads to the row, with and without leading underscores. */
static bool structure_found(const struct vp_structure_row *row) {
  char tag[128];
  int length = snprintf(tag, sizeof tag, "__%s", row->tag);
  return vp_structure_tagged(row->tag, strlen(row->tag)) == row && vp_structure_tagged(tag, (size_t)length) == row;
}

static void put_structures(struct json *json) {
  open(json, "structures", '[');
  for (size_t i = 0; vp_structure_row(i) != NULL; ++i) {
    const struct vp_structure_row *row = vp_structure_row(i);
    open(json, NULL, '{');
    put_text(json, "tag", row->tag);
    put_truth(json, "found", structure_found(row));
    put_number(json, "services_type", row->services_type);
    put_number(json, "version", row->version);
    open(json, "members", '[');
    for (unsigned j = 0; j < row->member_count; ++j) {
      const struct vp_member_row *member = &row->members[j];
      open(json, NULL, '{');
      put_text(json, "name", member->name);
      put_text(json, "kind", member_kinds[member->kind]);
      put_text(json, "role", role_ids[member->role]);
      put_text(json, "definition", member->definition);
      close(json, '}');
    }
    close(json, ']');
    close_row(json);
  }
  close(json, ']');
}

/* The constants under the header's names. */
static void put_constants(struct json *json) {
  open(json, "constants", '{');
#define CONSTANT(name) put_number(json, #name, VP_##name)
  CONSTANT(NO_ERROR);
  CONSTANT(ERROR_INVALID_FUNCTION);
  CONSTANT(ERROR_DEV_NOT_EXIST);
  CONSTANT(ERROR_INVALID_PARAMETER);
  CONSTANT(ERROR_INVALID_NAME);
  CONSTANT(ERROR_DEVICE_REINITIALIZATION_NEEDED);
  CONSTANT(ERROR_CONTINUE);
  CONSTANT(ERROR_NO_MORE_DEVICES);
  put_number(json, "VIDEO_RANGE_PASSIVE_DECODE", VP_RANGE_PASSIVE_DECODE);
  put_number(json, "VIDEO_RANGE_10_BIT_DECODE", VP_RANGE_10_BIT_DECODE);
  put_number(json, "BUGCHECK_DATA_SIZE_RESERVED", VP_BUGCHECK_DATA_SIZE_RESERVED);
#undef CONSTANT
  close(json, '}');
}

/* The members of other structures that the model names. */
static void put_named_members(struct json *json) {
  open(json, "named_members", '{');
  put_text(json, VP_ACCESS_RANGE, VP_ACCESS_RANGE_PASSIVE);
  put_text(json, VP_CHILD_ENUM_INFO, VP_CHILD_ENUM_INFO_EXTENSION);
  close(json, '}');
}

int main(void) {
  struct json json = {stdout, false};
  open(&json, NULL, '{');
  put_text(&json, "initialization_data", VP_INITIALIZATION_DATA);
  put_types(&json);
  put_versions(&json);
  put_fields(&json);
  put_roles(&json);
  put_services(&json);
  put_structures(&json);
  put_constants(&json);
  put_named_members(&json);
  close_row(&json);
  return ferror(stdout) != 0 || fflush(stdout) != 0;
}
