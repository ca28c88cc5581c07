//===- ProgramParts.cpp - A program that the model can judge --------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/ProgramParts.h"

using namespace vpcheck;

template <typename T> static void lend(const std::vector<T> &Rows, const T *&Array, size_t &Count) {
  Array = Rows.data();
  Count = Rows.size();
}

vp_program ProgramParts::view() {
  vp_program Program = {};
  lend(Functions, Facts.functions, Facts.function_count);
  Program.facts = &Facts;
  Program.summary = &Summary;
  Program.registrations_known = RegistrationsKnown;
  Program.whole = Whole;
  Program.closed = Closed;
  Program.miniport = Miniport;
  lend(Registrations, Program.registrations, Program.registration_count);
  lend(Calls, Program.calls, Program.call_count);
  lend(OpenCalls, Program.open_calls, Program.open_call_count);
  lend(ParameterCalls, Program.parameter_calls, Program.parameter_call_count);
  lend(ParameterRoles, Program.parameter_roles, Program.parameter_role_count);
  lend(FunctionsHeld, Program.functions_held, Program.function_held_count);
  lend(Roles, Program.roles, Program.role_count);
  lend(ExtensionUses, Program.extension_uses, Program.extension_use_count);
  lend(ChildExtensionUses, Program.child_extension_uses, Program.child_extension_use_count);
  lend(UnreadyUses, Program.unready_uses, Program.unready_use_count);
  lend(InterruptSetups, Program.interrupt_setups, Program.interrupt_setup_count);
  lend(PageableUses, Program.pageable_uses, Program.pageable_use_count);
  lend(OpenPageableUses, Program.open_pageable_uses, Program.open_pageable_use_count);
  lend(PagedHolders, Program.paged_holders, Program.paged_holder_count);
  lend(ExtensionAccesses, Program.extension_accesses, Program.extension_access_count);
  lend(GlobalWrites, Program.global_writes, Program.global_write_count);
  lend(FollowedSites, Program.followed_sites, Program.followed_site_count);
  lend(CallbackSites, Program.callback_sites, Program.callback_site_count);
  lend(CallbackServices, Program.callback_services, Program.callback_service_count);
  lend(LastingContexts, Program.lasting_contexts, Program.lasting_context_count);
  lend(BugcheckBuffers, Program.bugcheck_buffers, Program.bugcheck_buffer_count);
  lend(Markers, Program.markers, Program.marker_count);
  lend(LevelTellers, Program.level_tellers, Program.level_teller_count);
  lend(ParameterUses, Program.parameter_uses, Program.parameter_use_count);
  lend(PointerHolders, Program.pointer_holders, Program.pointer_holder_count);
  lend(Handovers, Program.handovers, Program.handover_count);
  lend(Keepings, Program.keepings, Program.keeping_count);
  lend(HolderStores, Program.holder_stores, Program.holder_store_count);
  lend(LockUses, Program.lock_uses, Program.lock_use_count);
  lend(LockExits, Program.lock_exits, Program.lock_exit_count);
  lend(UnseenCallers, Program.unseen_callers, Program.unseen_caller_count);
  lend(Scripts, Program.scripts, Program.script_count);
  lend(Steps, Program.steps, Program.step_count);
  return Program;
}

FindingBasis FindingBasis::of(const vp_finding &Judged, bool OfProgram) {
  return {Judged.condition, Judged.subject, Judged.site,    Judged.function, Judged.caller,
          Judged.parameter, Judged.holder,  Judged.assumed, OfProgram};
}

vp_finding FindingBasis::finding(vp_rule Rule, vp_severity Severity) const {
  vp_finding Judged = {};
  Judged.rule = Rule;
  Judged.severity = Severity;
  Judged.condition = Condition;
  Judged.subject = Subject;
  Judged.site = Site;
  Judged.function = Function;
  Judged.caller = Caller;
  Judged.parameter = Parameter;
  Judged.holder = Holder;
  Judged.assumed = Assumed;
  return Judged;
}
