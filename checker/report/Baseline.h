//===- Baseline.h - Findings that are known already -------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Who begins to check an old driver writes down what there is and deals with new findings first. The file is JSON with
// one entry on each line, so that its changes read well in a review.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_BASELINE_H
#define VPCHECK_REPORT_BASELINE_H

#include "report/Fingerprint.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

namespace vpcheck {

class Baseline {
public:
  /// Reads a file that `write` made.
  static llvm::Expected<Baseline> read(llvm::StringRef File);

  /// Takes over all findings of `Results` that are open.
  static Baseline of(const Report &Results);

  /// Marks those findings of a settled report that the baseline knows, of each kind as many as it knows.
  void apply(Report &Results);

  struct Entry {
    FindingKey Key;
    unsigned Count; ///< how many such findings there are, or are missing
  };

  /// What `apply` did not find again, as far as `WasLookedFor` says that it would have been found.
  std::vector<Entry> stale(llvm::function_ref<bool(const FindingKey &)> WasLookedFor) const;

  /// Removes these entries.
  void remove(llvm::ArrayRef<Entry> Stale);

  size_t size() const; ///< in findings
  void write(llvm::raw_ostream &Out) const;

private:
  struct Known {
    unsigned Count = 0;
    unsigned Found = 0; ///< by apply()
  };
  std::map<FindingKey, Known> Entries;
};

} // namespace vpcheck

#endif
