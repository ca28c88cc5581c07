//===- ProgramParts.h - A program that the model can judge ------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_FACTS_PROGRAMPARTS_H
#define VPCHECK_FACTS_PROGRAMPARTS_H

#include "vpcheck/program.h"
#include <vector>

namespace vpcheck {

/// What a vp_program points to. Whoever fills it in says who owns the texts.
struct ProgramParts {
  vp_facts Facts = {}; ///< without the functions
  std::vector<vp_function> Functions;
  vp_registration_summary Summary = {};
  bool RegistrationsKnown = false;
  bool Whole = false;
  bool Closed = false;
  bool Miniport = false;
  std::vector<vp_initialize_call> Registrations;
  std::vector<vp_call> Calls;
  std::vector<vp_open_call> OpenCalls;
  std::vector<vp_parameter_call> ParameterCalls;
  std::vector<vp_parameter_role> ParameterRoles;
  std::vector<vp_function_held> FunctionsHeld;
  std::vector<vp_role_taken> Roles;
  std::vector<vp_extension_use> ExtensionUses;
  std::vector<vp_child_extension_use> ChildExtensionUses;
  std::vector<vp_unready_use> UnreadyUses;
  std::vector<vp_interrupt_setup> InterruptSetups;
  std::vector<vp_pageable_use> PageableUses;
  std::vector<vp_open_pageable_use> OpenPageableUses;
  std::vector<vp_paged_holder> PagedHolders;
  std::vector<vp_extension_access> ExtensionAccesses;
  std::vector<vp_global_write> GlobalWrites;
  std::vector<vp_site> FollowedSites; ///< in rising order
  std::vector<vp_site> CallbackSites; ///< in rising order
  std::vector<vp_service> CallbackServices;
  std::vector<vp_object> LastingContexts;
  std::vector<vp_bugcheck_buffer> BugcheckBuffers;
  std::vector<vp_marker> Markers;
  std::vector<vp_object> LevelTellers;
  std::vector<vp_parameter_use> ParameterUses;
  std::vector<vp_holder> PointerHolders;
  std::vector<vp_handover> Handovers;
  std::vector<vp_keeping> Keepings;
  std::vector<vp_holder_store> HolderStores;
  std::vector<vp_lock_use> LockUses;
  std::vector<vp_lock_exit> LockExits;
  std::vector<vp_object> UnseenCallers;
  std::vector<vp_script> Scripts;
  std::vector<vp_step> Steps; ///< of the scripts, in their order

  /// The program, valid until something here changes.
  vp_program view();
};

/// What a finding rests on, for those who judge the driver as a whole. Members are as in vp_finding.
struct FindingBasis {
  vp_condition Condition = VP_IF_ALWAYS;
  uint32_t Subject = 0;
  vp_site Site = 0;
  vp_object Function = 0;
  vp_object Caller = 0;
  uint32_t Parameter = 0;
  vp_holder Holder = {}; ///< its owner is that of the texts of the ProgramParts
  vp_role Assumed = VP_ROLE_NONE;
  bool OfProgram = false; ///< it was made by judging the program, and is made again when files are linked

  static FindingBasis of(const vp_finding &Judged, bool OfProgram);

  /// The finding as it was judged, without words.
  vp_finding finding(vp_rule Rule, vp_severity Severity) const;
};

} // namespace vpcheck

#endif
