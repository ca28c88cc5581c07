//===- Silence.h - Where rules are silent -----------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SETTINGS_SILENCE_H
#define VPCHECK_SETTINGS_SILENCE_H

#include "observe/ParseRecord.h"
#include "observe/UnitAnalysis.h"

namespace vpcheck {

/// Which of `Rules` comments and pragmas silence at each of `Places`, for findings that are made when the translation
/// unit is gone.
std::vector<RuleSet> silencedAt(llvm::ArrayRef<LinkablePlace> Places, const RuleSet &Rules, const ParseRecord &Parsed,
                                const clang::SourceManager &Sources);

} // namespace vpcheck

#endif
