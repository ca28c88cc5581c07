//===- LinkedDriver.h - A driver judged as one program ----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_FACTS_LINKEDDRIVER_H
#define VPCHECK_FACTS_LINKEDDRIVER_H

#include "facts/UnitFacts.h"
#include "vpcheck/link.h"
#include <set>

namespace vpcheck {

/// The units of a driver, linked. They must outlive it.
class LinkedDriver {
public:
  /// Links `Units`, whose order decides which of several equal facts counts. `Complete` says that none of the driver's
  /// files is missing.
  LinkedDriver(llvm::ArrayRef<UnitFacts *> Units, bool Complete);
  ~LinkedDriver() { vp_linked_free(&Linked); }
  LinkedDriver(const LinkedDriver &) = delete;
  LinkedDriver &operator=(const LinkedDriver &) = delete;

  /// Whether there was enough memory. If not, the program is empty.
  bool isLinked() const { return HasMemory; }

  const vp_program &program() const { return Linked.program; }

  /// The place that the program calls `Site`; line 0 for 0.
  const Place &placeOf(vp_site Site) const { return Site == 0 ? Nowhere : Known[Site - 1].At->Where; }

  /// Judges the program, and adds what is found, and what is undecided, to `Results`.
  void judge(Report &Results);

private:
  struct KnownPlace {
    const FactsPlace *At;
    size_t Unit; ///< the first that names it
  };

  void numberPlaces();
  bool replay();
  void takeUnit(size_t Index, Report &Results);
  void takeFinding(const vp_finding &Judged, Report &Results);
  bool isNew(const vp_finding &Judged);

  llvm::ArrayRef<UnitFacts *> Units;
  std::vector<KnownPlace> Known;             ///< by the program's number, less 1
  std::vector<std::vector<vp_site>> Numbers; ///< by unit, then by its number, less 1: the program's number
  std::vector<vp_program> Programs;          ///< of the units
  std::vector<vp_unit> Views;                ///< of the same
  vp_linked Linked = {};
  bool HasMemory = false;
  Place Nowhere;
  std::vector<vp_finding> Replayed; ///< found when DriverEntry was followed through its files
  std::vector<std::pair<vp_undecided, vp_site>> ReplayDoubts;
  std::set<std::tuple<unsigned, uint32_t, vp_site>> Found;
  /// What units found when they judged themselves, for the sake of their repairs.
  std::map<std::tuple<unsigned, uint32_t, vp_site>, const Finding *> Alone;
};

} // namespace vpcheck

#endif
