//===- Rules.cpp - Listing and explaining rules --------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Rules.h"
#include "report/EmbeddedText.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace vpcheck;

void vpcheck::listRules(raw_ostream &Out, const RuleSet &Rules) {
  for (unsigned Index = 0; Index < VP_RULE_COUNT; ++Index) {
    auto Rule = static_cast<vp_rule>(Index);
    const struct vp_rule_row &Row = *vp_rule_row(Rule);
    Out << formatv("{0,-42} {1,-8} {2,-4} {3}\n", publicName(Rule), vp_severity_name(Row.severity),
                   Rules[Index] ? "on" : "off", Row.summary);
  }
}

static constexpr EmbeddedText Pages[] = {
#include "RulePages.inc"
};

StringRef vpcheck::rulePage(vp_rule Rule) { return textNamed(Pages, Twine(vp_rule_row(Rule)->name) + ".md"); }
