//===- EntryScript.h - Steps that other files complete ----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// DriverEntry may leave it to functions of other files to fill the initialization data, or to call
// VideoPortInitialize. While such a path, or a path through such a function, is explored, what happens on it is written
// down for the model (vpcheck/script.h), which judges it when the files are linked.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_ENTRYSCRIPT_H
#define VPCHECK_OBSERVE_ENTRYSCRIPT_H

#include "support/Interner.h"
#include "vpcheck/script.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include <map>
#include <tuple>
#include <vector>

namespace vpcheck {

class Exploration;

/// A step on a path, after those before it.
struct ScriptNode {
  const ScriptNode *Before;
  uint64_t Length;
  vp_step Step;
};

/// The steps of all paths through one root. Every step is kept in the engine's state, so that it forks where the path
/// forks. Where the root is not one whose steps are wanted, nothing is kept.
class EntryScript {
public:
  explicit EntryScript(Exploration &Current) : Current(Current) {}

  /// Starts with another root.
  void begin(bool IsWanted);

  /// The root has been explored: adds its scripts to the observation.
  void end(bool IsComplete);

  bool isOn() const { return On; }

  /// Whether the path has called a function of another file that matters, so that only linking can tell the rest.
  bool isOpen(clang::ento::ProgramStateRef State) const;

  /// At the beginning of the root.
  void enter(clang::ento::CheckerContext &C);

  /// An empty step that concerns `Structure`, which may be null.
  vp_step step(vp_step_kind Kind, const clang::ento::SubRegion *Structure, vp_site Site = 0);

  clang::ento::ProgramStateRef add(clang::ento::ProgramStateRef State, const vp_step &Step);

  /// Adds what the fields of `Structure` hold.
  clang::ento::ProgramStateRef addValues(clang::ento::ProgramStateRef State, const clang::ento::SubRegion *Structure);

  /// Whether `Call` calls a function of another file that gets the address of initialization data.
  bool handsOn(const clang::ento::CallEvent &Call) const;

  /// Whether `Call` calls a function that another file of the driver may define.
  bool isElsewhere(const clang::ento::CallEvent &Call) const;

  /// Before and after such a call.
  clang::ento::ProgramStateRef addArguments(clang::ento::ProgramStateRef State, const clang::ento::CallEvent &Call);
  clang::ento::ProgramStateRef addCall(clang::ento::ProgramStateRef State, const clang::ento::CallEvent &Call,
                                       clang::ento::CheckerContext &C);

  /// After a call of VideoPortInitialize.
  clang::ento::ProgramStateRef addInitialize(clang::ento::ProgramStateRef State, const clang::ento::CallEvent &Call,
                                             clang::ento::CheckerContext &C);

  /// `Call` is judged when the files are linked; should nothing come of the script, it counts as it is.
  void addObserved(const vp_initialize_call &Call) { Observed.push_back(Call); }

  /// `Symbol` is tested at `Site`, or decides which case of a switch is taken.
  clang::ento::ProgramStateRef addTest(clang::ento::ProgramStateRef State, clang::ento::SymbolRef Symbol, vp_site Site);

  /// The path depends on `Condition`: notes it if the rest of the driver may decide it.
  clang::ento::ProgramStateRef noteCondition(clang::ento::ProgramStateRef State, clang::ento::SymbolRef Condition);

  /// The root returns `Value`.
  void addReturn(clang::ento::ProgramStateRef State, clang::ento::SVal Value, vp_site Site);

  /// What the path has found out about results must not be forgotten.
  void markLive(clang::ento::ProgramStateRef State, clang::ento::SymbolReaper &Reaper) const;

  /// Whether `Value` is a number that a call in the script was found to have returned.
  bool mayReturnResult(clang::ento::ProgramStateRef State, const vp_value &Value) const;

  /// Whether `Symbol` is what a call in the script returned.
  bool isResult(clang::ento::SymbolRef Symbol) const;

private:
  /// Where a symbol comes from that only other files know.
  struct Source {
    vp_term Term;
    uint32_t Number;
  };

  /// What a field held when a call was over, or, for call 0, when the root was entered.
  struct Kept {
    uint32_t Structure;
    vp_field Field;
    uint32_t Call;
  };

  struct Structure {
    vp_object Identity;
    vp_step Introduction;
  };

  uint32_t numberOf(const clang::ento::SubRegion *Structure);
  uint32_t numberOf(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C);
  void setTerm(vp_step &Step, clang::ento::SVal Value, clang::ento::ProgramStateRef State);
  void keep(clang::ento::ProgramStateRef State, const clang::ento::SubRegion *Structure, uint32_t Call,
            clang::ento::CheckerContext &C);
  void keepFields(clang::ento::ProgramStateRef State, const clang::ento::SubRegion *Region, uint32_t Structure,
                  uint32_t Call);
  clang::ento::ProgramStateRef addResult(clang::ento::ProgramStateRef State, const clang::ento::CallEvent &Call,
                                         uint32_t Number);
  clang::ento::ProgramStateRef addCondition(clang::ento::ProgramStateRef State, clang::ento::SymbolRef Symbol);
  void write(const ScriptNode *Last, bool IsUnsure);

  Exploration &Current;
  Interner<ScriptNode> Nodes;
  bool On = false;
  /// Something on some path cannot be told; some path is open.
  bool Lost = false, Opened = false;
  std::vector<Structure> Structures;
  llvm::SmallVector<const clang::ento::SubRegion *, 2> ParameterStructures;
  llvm::DenseMap<clang::ento::SymbolRef, Source> Sources;
  llvm::DenseSet<clang::ento::SymbolRef> Statuses; // those of them that VideoPortInitialize returned
  llvm::DenseMap<clang::ento::SymbolRef, Kept> KeptFields;
  std::map<std::tuple<const clang::Stmt *, const clang::LocationContext *, unsigned>, uint32_t> Calls;
  std::vector<vp_initialize_call> Observed;
  llvm::MapVector<const ScriptNode *, bool> Ends; ///< the last steps of paths, and whether they are unsure
};

} // namespace vpcheck

#endif
