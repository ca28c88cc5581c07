/*
 * unwanted.c - calls that a miniport should make nowhere.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "parts.h"

/* nf-video-videoportenableinterrupt.md, nf-video-videoportdisableinterrupt.md */
static void judge_interrupt_call(const struct vp_parts *parts, const struct vp_call *call, const struct vp_sink *sink) {
  if (call->service != VP_VideoPortEnableInterrupt && call->service != VP_VideoPortDisableInterrupt)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_INTERRUPT_API_OBSOLETE, call->site, "%s is obsolete%s: use the device's registers",
                  vp_service_row(call->service)->name,
                  parts->no_interrupt ? ", and fails in a driver that does not set HwInterrupt" : "");
  finding.condition = VP_IF_MINIPORT;
  vp_sink_found(sink, &finding);
}

/* D:video-miniport-driver-requirements--windows-2000-model-.md */
static void judge_import(const struct vp_parts *parts, const struct vp_call *call, const struct vp_sink *sink) {
  const struct vp_function *callee = vp_facts_function(parts->program->facts, call->callee);
  if (callee == NULL || callee->defined || callee->internal || call->service != VP_SERVICE_NONE ||
      !vp_is_kernel_import(callee->name))
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_NON_PORT_IMPORT, call->site,
                  "%s is a function of the kernel, but a miniport should call only those that the port exports",
                  callee->name);
  finding.condition = VP_IF_MINIPORT;
  vp_sink_found(sink, &finding);
}

void vp_judge_unwanted_calls(const struct vp_parts *parts, const struct vp_sink *sink) {
  for (size_t i = 0; i < parts->program->call_count; ++i) {
    judge_interrupt_call(parts, &parts->program->calls[i], sink);
    judge_import(parts, &parts->program->calls[i], sink);
  }
}
