//===- RuleSelection.h - Which rules are applied ----------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The settings that all front ends have in common, read from text.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_RULESELECTION_H
#define VPCHECK_SUPPORT_RULESELECTION_H

#include "vpcheck/catalogue.h"
#include "vpcheck/protocol.h"
#include "llvm/ADT/StringRef.h"
#include <bitset>
#include <optional>
#include <string>

namespace vpcheck {

using RuleSet = std::bitset<VP_RULE_COUNT>;

/// The rules that are on when nobody asked.
RuleSet defaultRules();

/// "videoport-init-not-zeroed".
std::string publicName(vp_rule Rule);

/// Whether `Glob`, without a `-` in front, matches the public name of `Rule`. One that is no glob matches nothing.
bool ruleMatches(vp_rule Rule, llvm::StringRef Glob);

/// Changes `Rules` by a list of globs over public names, with commas or line ends between them; a glob with `-` in
/// front takes rules away. Returns false, with a message in `Problem`, if a glob that could only mean rules of vpcheck
/// matches none.
bool selectRules(llvm::StringRef Globs, RuleSet &Rules, std::string &Problem);

/// Reads "auto", "pnp", "mirror" or "legacy". Returns false, with a message in `Problem`, if `Name` is none of them.
bool parseDriverKind(llvm::StringRef Name, vp_driver_kind &Kind, std::string &Problem);

/// Reads the least severity that counts as failure: "error", "warning", "advice", or "never". Returns false, with a
/// message in `Problem`, if `Name` is none of them.
bool parseFailOn(llvm::StringRef Name, std::optional<vp_severity> &Severity, std::string &Problem);

} // namespace vpcheck

#endif
