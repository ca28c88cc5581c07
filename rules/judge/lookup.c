/*
 * lookup.c - judging services that are looked up by name.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/callback.h"

#include "vpcheck/signature.h"

static const char *const conventions[] = {[VP_CONVENTION_STDCALL] = "stdcall (NTAPI)",
                                          [VP_CONVENTION_FASTCALL] = "fastcall (FASTCALL)",
                                          [VP_CONVENTION_C] = "cdecl"};

void vp_judge_lookup(const char *name, size_t length, const struct vp_signature *signature,
                     const struct vp_facts *facts, vp_site site, const struct vp_sink *sink) {
  enum vp_service service = vp_service_named(name, length);
  const int shown = length < VP_MESSAGE_SIZE ? (int)length : VP_MESSAGE_SIZE;
  struct vp_finding finding;
  if (service == VP_SERVICE_NONE) {
    vp_finding_init(&finding, VP_RULE_GETPROCADDRESS_UNKNOWN_NAME, site,
                    "the port exports no function \"%.*s\": VideoPortGetProcAddress returns NULL for it", shown, name);
    vp_sink_found(sink, &finding);
    return;
  }
  if (signature == NULL)
    return;
  struct vp_comparison comparison = vp_compare_with_service(service, signature);
  bool convention_differs = facts->conventions_differ && comparison.convention_differs;
  if (comparison.difference == VP_DIFFERENCE_UNKNOWN ||
      (comparison.difference <= VP_DIFFERENT_POINTEE && !convention_differs))
    return;
  const struct vp_service_row *row = vp_service_row(service);
  bool variadic = row->parameter_count != 0 && row->parameters[row->parameter_count - 1].type == VP_TYPE_ELLIPSIS;
  unsigned count = row->parameter_count - variadic;
  if (comparison.difference == VP_DIFFERENT_RESULT)
    vp_finding_init(&finding, VP_RULE_GETPROCADDRESS_TYPE, site, "the pointer to %s has another type: it returns %s",
                    row->name, vp_type_row(row->result)->name);
  else if (comparison.difference == VP_DIFFERENT_COUNT)
    vp_finding_init(&finding, VP_RULE_GETPROCADDRESS_TYPE, site,
                    "the pointer to %s has another type: the function takes %u parameter%s%s", row->name, count,
                    count == 1 ? "" : "s", variadic ? " and a variable number of others" : "");
  else if (comparison.difference == VP_DIFFERENT_PARAMETER)
    vp_finding_init(&finding, VP_RULE_GETPROCADDRESS_TYPE, site,
                    "the pointer to %s has another type: parameter %u is %s %s", row->name, comparison.parameter + 1,
                    vp_type_row(row->parameters[comparison.parameter].type)->name,
                    row->parameters[comparison.parameter].name);
  else
    vp_finding_init(&finding, VP_RULE_GETPROCADDRESS_TYPE, site,
                    "the pointer to %s has another calling convention: the function is %s", row->name,
                    conventions[row->convention]);
  vp_sink_found(sink, &finding);
}

void vp_judge_unchecked_call(enum vp_service service, vp_site site, vp_site looked_up_at, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_GETPROCADDRESS_UNCHECKED, site,
                  "%s is called through a pointer from VideoPortGetProcAddress that may be NULL: test it first",
                  service == VP_SERVICE_NONE ? "a function" : vp_service_row(service)->name);
  vp_finding_note(&finding, looked_up_at, "the pointer was looked up here");
  vp_sink_found(sink, &finding);
}
