//===- Exploration.h - What the path observers share ------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Symbolic execution explores a function path by path. On the way, observers (checkers of Clang's static analyzer)
// translate what happens into the model's observations and hand what the model says to the bug reporter, which adds
// the path. This header holds what all observers need for that.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_EXPLORATION_H
#define VPCHECK_OBSERVE_EXPLORATION_H

#include "observe/AddressSources.h"
#include "observe/AnalysisOptions.h"
#include "observe/EntryScript.h"
#include "observe/Functions.h"
#include "observe/Handovers.h"
#include "observe/ParseRecord.h"
#include "observe/Places.h"
#include "observe/Profile.h"
#include "observe/Protocol.h"
#include "observe/Survey.h"
#include "support/Interner.h"
#include "vpcheck/callback.h"
#include "vpcheck/finding.h"
#include "vpcheck/initialization.h"
#include "vpcheck/program.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugType.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "llvm/ADT/DenseSet.h"
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace vpcheck {

class CallFacts;
class Lockers;

/// A finding with the path that leads to it.
struct ObservedFinding {
  vp_finding Judged;
  bool OfProgram; ///< made by judging the program, and made again when files are linked
  std::vector<std::pair<clang::SourceLocation, std::string>> Path;
};

/// Something that could not be decided.
struct Undecided {
  vp_undecided Reason;
  clang::SourceLocation Location;
  bool OfProgram;     ///< said by judging the program, and said again when files are linked
  vp_object Function; ///< 0, or the function that was taken for a callback of the role `Assumed`
  vp_role Assumed;
};

/// What is known of the translation unit under observation, and what has been found in it.
struct Observation {
  Observation(clang::ASTContext &Context, const ParseRecord &Parsed, const AnalysisOptions &Options)
      : Context(Context), Times(Options.Times), ForLink(Options.ForLink),
        Defined(Context, Parsed.Sections, Parsed.PagedCode, Sites), Unit(Context, Names, Parsed.Errors),
        Addresses(Unit, Context) {}

  clang::ASTContext &Context;
  Profile *const Times; ///< may be null
  const bool ForLink;   ///< what other files may need is observed as well
  ProtocolNames Names;
  Places Sites;
  Functions Defined;
  Survey Unit;
  AddressSources Addresses;
  const CallFacts *AllCalls = nullptr; ///< null: not known yet
  const Lockers *Locks = nullptr;      ///< known before any path is followed
  vp_facts Facts = {};
  /// Functions of the file from which VideoPortInitialize can be reached.
  llvm::DenseSet<const clang::FunctionDecl *> Registrars;
  vp_registration_summary Summary = {};
  std::vector<vp_initialize_call> Calls; // of VideoPortInitialize, one for each way it can look

  /// By HwVidFindAdapter function, without its number.
  llvm::MapVector<const clang::FunctionDecl *, vp_interrupt_setup> InterruptSetups;
  /// In HwVidGetVideoChildDescriptor functions.
  llvm::SetVector<std::pair<const clang::FunctionDecl *, clang::SourceLocation>> UnreadyUses;
  /// Functions that reach a place where the port receives a callback on some path, besides those that the survey sees.
  llvm::SmallVector<vp_role_taken, 16> RolesTaken;
  /// Places where a callback that is not null is passed on some path.
  llvm::DenseSet<vp_site> CallbackSites;
  /// Services that receive a temporary callback somewhere.
  llvm::DenseSet<unsigned> ServicesWithCallback;
  /// Callbacks that are registered, at least once, with a context that is no automatic variable.
  llvm::DenseSet<vp_object> LastingContexts;
  /// The largest size that is registered for each bug-check callback.
  llvm::DenseMap<vp_object, uint64_t> BugcheckSizes;
  /// What goes to other files and comes from them; empty unless the file will be judged together with others.
  Handovers AcrossFiles;
  /// What other files may tell of spin locks: calls on paths, and ways to leave explored functions.
  std::vector<vp_lock_use> LockUses;
  std::vector<vp_lock_exit> LockExits;
  /// Roots of which not all paths were seen.
  llvm::DenseSet<const clang::FunctionDecl *> Incomplete;

  std::vector<ObservedFinding> Findings;
  std::vector<Undecided> Doubts;
  /// Sites whose effect a later VideoPortInitialize takes up on some path.
  llvm::DenseSet<vp_site> Followed;
  /// Whether exploration of DriverEntry ended before all its paths were seen.
  bool EntryIncomplete = false;
  /// What DriverEntry, and functions that it may call from other files, do to the initialization data.
  std::vector<vp_script> Scripts;
  std::vector<vp_step> Steps;

  /// The facts, with the functions that are numbered by now.
  const vp_facts &facts() {
    Facts.functions = Defined.rows().data();
    Facts.function_count = Defined.rows().size();
    return Facts;
  }

  /// Counts a call of VideoPortInitialize.
  void addInitialize(const vp_initialize_call &Call);

  /// `Function` is seen to serve as `Role`.
  void takeRole(vp_role Role, vp_object Function, vp_site Site);

  /// While a function is explored as a callback although nothing in the file registers it: that function, and as what.
  vp_object AssumedFunction = 0;
  vp_role Assumed = VP_ROLE_NONE;
  /// While the program is judged.
  bool JudgingProgram = false;

  void add(const vp_finding &Finding, std::vector<std::pair<clang::SourceLocation, std::string>> Path = {});
  void addUndecided(vp_undecided Reason, clang::SourceLocation Location);

private:
  std::set<std::tuple<unsigned, uint32_t, vp_site, unsigned, vp_object, unsigned>> Seen;
  std::set<std::tuple<unsigned, vp_site, vp_object, unsigned>> DoubtsSeen;
  friend class Exploration;
};

/// One root function being explored.
class Exploration {
public:
  Exploration(Observation &Seen) : Seen(Seen) {}

  Observation &Seen;
  /// The function that is explored, and what it is registered as.
  const clang::FunctionDecl *Root = nullptr;
  vp_object RootNumber = 0;
  vp_role Role = VP_ROLE_NONE;

  /// How long what the root receives in that parameter stays good.
  vp_lent lent(unsigned Parameter) const;

  /// The service that the root implements, in a port driver.
  vp_service Implements = VP_SERVICE_NONE;

  /// What the root receives in that parameter, if it is a temporary callback to pass on or to call: a wrapper, or a
  /// service's own implementation. Otherwise VP_ROLE_NONE.
  vp_role handed(unsigned Parameter) const;

  /// Whether the root implements a service that receives, in that parameter, a structure of temporary callbacks.
  bool handsCallbacks(unsigned Parameter) const;

  /// Whether nothing is said about the root, because it is judged with its callers.
  bool IsMuted = false;

  /// What the root does, for other files.
  EntryScript Script{*this};

  /// What the root's parameters hold at the beginning.
  std::vector<clang::ento::SymbolRef> Parameters;

  /// Starts with another root, which is explored in `Frame`.
  void begin(const clang::FunctionDecl *Function, vp_role As, const clang::StackFrameContext &Frame,
             clang::ento::SymbolManager &SymbolPool, clang::ento::MemRegionManager &Regions);

  vp_site site(clang::SourceLocation Location) { return Seen.Sites.of(Location); }
  vp_site site(const clang::Stmt *Statement) {
    return site(Statement ? Statement->getBeginLoc() : clang::SourceLocation());
  }

  /// The identity of a region or symbol, the same for the whole exploration of the root.
  vp_object identity(const clang::ento::MemRegion *Region) { return identityOf(Region, nullptr); }
  vp_object identity(clang::ento::SymbolRef Symbol) { return identityOf(Symbol, Symbol); }

  /// The identity of the initialization data at `Structure`, the same for all types of pointers that lead to it.
  vp_object structure(const clang::ento::SubRegion *Structure);

  /// The symbol with that identity, or null.
  clang::ento::SymbolRef symbolOf(vp_object Identity) const {
    return Identity == 0 || Identity > Symbols.size() ? nullptr : Symbols[Identity - 1];
  }

  /// What the model is told about `Value`.
  vp_value valueOf(clang::ento::SVal Value, clang::ento::ProgramStateRef State);

  /// What the fields of the initialization data at `Region` hold.
  void readFields(const clang::ento::SubRegion *Region, clang::ento::ProgramStateRef State,
                  vp_value (&Fields)[VP_FIELD_COUNT]);

  /// The bug type of the finding with this key; reports of one type are one finding.
  clang::ento::BugType &bugType(const vp_finding &Finding);

  /// Takes the path that the bug reporter made for the finding.
  void deliver(const clang::ento::PathDiagnostic &Diagnostic);

  Interner<vp_entry_path> EntryPaths;

private:
  vp_object identityOf(const void *Pointer, clang::ento::SymbolRef Symbol);

  llvm::DenseMap<const void *, vp_object> Identities;
  std::vector<clang::ento::SymbolRef> Symbols; // by identity; null for regions
  struct Candidate {
    vp_finding Finding;
    std::unique_ptr<clang::ento::BugType> Type;
  };
  std::vector<Candidate> Candidates;
  std::map<std::tuple<unsigned, vp_site, uint32_t, unsigned, vp_object, unsigned>, size_t> CandidateOf;
};

/// Hands what the model says at one point of a path to the bug reporter.
class PathSink {
public:
  PathSink(Exploration &Current, clang::ento::CheckerContext &C) : Current(Current), C(C) {}

  operator vp_sink();

  /// Continues the path with `State`.
  void proceed(clang::ento::ProgramStateRef State);

private:
  static void found(void *Self, const vp_finding *Finding);
  static void undecided(void *Self, vp_undecided Reason, vp_site Site);

  Exploration &Current;
  clang::ento::CheckerContext &C;
  clang::ento::ExplodedNode *Node = nullptr;
  bool HasReported = false;
};

/// The region that `Region` was before pointers to it were cast. The first element of an array stays what it is.
const clang::ento::MemRegion *withoutCasts(const clang::ento::MemRegion *Region);

/// The type of the object at `Region` according to the region itself; null if it is not known.
clang::QualType typeAt(const clang::ento::MemRegion *Region);

/// The VIDEO_HW_INITIALIZATION_DATA that begins at `Region`, or null.
const clang::ento::SubRegion *initializationRegion(const clang::ento::MemRegion *Region, ProtocolNames &Names);

/// The VIDEO_HW_INITIALIZATION_DATA in which `Region` lies, or null. `Offset` becomes the number of bytes from its
/// beginning.
const clang::ento::SubRegion *initializationRegionAround(const clang::ento::MemRegion *Region, ProtocolNames &Names,
                                                         uint64_t &Offset);

/// The function whose address `Value` is, whatever type it has been cast to; null if it is none.
const clang::FunctionDecl *functionAt(clang::ento::SVal Value);

/// How many elements the array has in which `Region` lies, from `Region` on; 0 if that is not known.
uint32_t elementsFrom(const clang::ento::MemRegion *Region);

/// The model's view of the constant `Value`, which stands in an initializer.
vp_value constantValue(const clang::Expr *Value, clang::ASTContext &Context, Functions &Numbers);

/// The initializer of what `Region`, part of a variable with static storage, holds when the driver is loaded; null if
/// it has none that can be told.
const clang::Expr *initializerOf(const clang::ento::MemRegion *Region);

/// Where the value of the member `Name` of EMULATOR_ACCESS_ENTRY belongs, or null if no rule looks at it.
vp_value *emulatorSlot(vp_emulator_entry &Entry, llvm::StringRef Name);

} // namespace vpcheck

#endif
