//===- ClaimObserver.cpp - Ranges are claimed before they are mapped ------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Services.h"
#include "observe/UnseenCalls.h"
#include "support/Compat.h"
#include "vpcheck/device.h"
#include "clang/AST/ParentMap.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// What the model remembers of the path.
REGISTER_TRAIT_WITH_PROGRAMSTATE(ClaimPath, const vp_claim_path *)
/// Memory that lasts and that the result of a claim was stored to.
REGISTER_SET_WITH_PROGRAMSTATE(StatusHolders, const MemRegion *)

namespace {

/// Follows claims and mappings in HwVidFindAdapter. A status can be tested in more ways than the engine understands:
/// wherever it is used in another one, the claim is taken for one that cannot be judged.
class ClaimObserver
    : public Checker<check::PreCall, check::PostCall, check::BranchCondition, check::Bind,
                     check::PreStmt<BinaryOperator>, check::PreStmt<ArraySubscriptExpr>, check::LiveSymbols> {
public:
  explicit ClaimObserver(Exploration &Current) : Current(Current) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkBranchCondition(const Stmt *Condition, CheckerContext &C) const;
  void checkBind(VPCHECK_BIND_PARAMETERS) const;
  void checkPreStmt(const BinaryOperator *Operator, CheckerContext &C) const;
  void checkPreStmt(const ArraySubscriptExpr *Element, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  bool isConcerned() const { return Current.Role == VP_ROLE_FIND_ADAPTER; }
  vp_claim_path pathIn(ProgramStateRef State) const;
  ProgramStateRef remember(ProgramStateRef State, const vp_claim_path &Path) const {
    return State->set<ClaimPath>(Paths.intern(Path));
  }
  void giveUp(CheckerContext &C) const;
  bool isStatus(SVal Value, ProgramStateRef State) const;
  bool mayClaim(const CallEvent &Call, CheckerContext &C) const;
  bool mayAvoidClaim(const Stmt *Condition, SymbolRef Symbol, CheckerContext &C) const;
  const llvm::DenseSet<const FunctionDecl *> &claimers() const;

  Exploration &Current;
  mutable Interner<vp_claim_path> Paths;
  mutable std::optional<llvm::DenseSet<const FunctionDecl *>> Claimers;
};

} // namespace

static bool isClaim(vp_service Service) { return vp_service_row(Service)->duty == VP_DUTY_CHECK_CLAIM; }

/// Functions that reach a claim.
const llvm::DenseSet<const FunctionDecl *> &ClaimObserver::claimers() const {
  if (!Claimers)
    Claimers = Current.Seen.Unit.reaching([&](const FunctionSurvey &Function) {
      return llvm::any_of(Function.Calls,
                          [&](const CallSite &Site) { return isClaim(Current.Seen.Names.service(Site.Callee)); }) ||
             llvm::any_of(Function.CallsThrough,
                          [&](const ValueDecl *Holder) { return isClaim(Current.Seen.Unit.lookedUp(Holder)); });
    });
  return *Claimers;
}

vp_claim_path ClaimObserver::pathIn(ProgramStateRef State) const {
  if (const vp_claim_path *Known = State->get<ClaimPath>())
    return *Known;
  vp_claim_path Result;
  std::memset(&Result, 0, sizeof Result);
  return Result;
}

/// From here on, the ranges may have been claimed unseen.
void ClaimObserver::giveUp(CheckerContext &C) const {
  vp_claim_path Path = pathIn(C.getState());
  vp_claim_opaque(&Path);
  C.addTransition(remember(C.getState(), Path));
}

/// Whether `Value` is what a claim returned, or worked out from it.
bool ClaimObserver::isStatus(SVal Value, ProgramStateRef State) const {
  const vp_claim_path *Path = State->get<ClaimPath>();
  for (uint32_t I = 0; Path && I < Path->count; ++I)
    if (SymbolRef Result = Current.symbolOf(Path->results[I]))
      if (dependsOn(Value, Result))
        return true;
  return false;
}

/// The argument that says how many ranges are claimed.
static SVal countOf(vp_service Service, const CallEvent &Call) {
  const struct vp_service_row &Row = *vp_service_row(Service);
  for (unsigned I = 0; I < Row.parameter_count && I < Call.getNumArgs(); ++I)
    if (StringRef(Row.parameters[I].name) == "NumAccessRanges")
      return Call.getArgSVal(I);
  return UnknownVal();
}

void ClaimObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  if (!isConcerned() || serviceOf(Call, C.getState(), Current) != VP_VideoPortGetDeviceBase)
    return;
  ProgramStateRef State = C.getState();
  vp_claim_path Path = pathIn(State);
  vp_value Results[VP_MAX_CLAIMS] = {};
  for (uint32_t I = 0; I < Path.count; ++I) {
    SymbolRef Symbol = Current.symbolOf(Path.results[I]);
    if (!Symbol)
      continue;
    SVal Result = C.getSValBuilder().makeSymbolVal(Symbol);
    Results[I] = Current.valueOf(Result, State);
    // Errors are positive numbers: "status > 0" tests for them.
    SVal IsError = C.getSValBuilder().evalBinOp(State, BO_GT, Result, C.getSValBuilder().makeZeroVal(Symbol->getType()),
                                                C.getSValBuilder().getConditionType());
    if (auto Known = IsError.getAs<DefinedSVal>(); Known && !State->assume(*Known, true)) {
      Results[I] = {};
      Results[I].kind = VP_VALUE_NUMBER;
    }
  }
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_claim_map(&Path, Results, Current.Role, Current.site(Call.getOriginExpr()), &ModelSink);
  Sink.proceed(remember(State, Path));
}

/// Whether a call that the path does not show may claim ranges, or test the status of a claim.
bool ClaimObserver::mayClaim(const CallEvent &Call, CheckerContext &C) const {
  UnseenCall Unseen = unseenCall(Call, C, Current);
  if (Unseen == UnseenCall::None)
    return false;
  if (Unseen == UnseenCall::Driver)
    return true;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (isStatus(Call.getArgSVal(I), C.getState()))
      return !cast<FunctionDecl>(Call.getDecl())->isVariadic(); // printing
  if (Unseen == UnseenCall::NotFollowed)
    return claimers().contains(cast<FunctionDecl>(Call.getDecl())->getCanonicalDecl());
  return vp_kernel_claims_resources(cast<FunctionDecl>(Call.getDecl())->getNameAsString().c_str());
}

void ClaimObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  if (!isConcerned())
    return;
  ProgramStateRef State = C.getState();
  vp_service Service = serviceOf(Call, State, Current);
  if (mayClaim(Call, C))
    return giveUp(C);
  if (!isClaim(Service))
    return;
  vp_claim_path Path = pathIn(State);
  vp_value Count = Current.valueOf(countOf(Service, Call), State);
  SymbolRef Result = Call.getReturnValue().getAsSymbol();
  vp_claim_call(&Path, Service, &Count, Result ? Current.identity(Result) : 0, Current.site(Call.getOriginExpr()));
  C.addTransition(remember(State, Path));
}

/// Whether `Body` holds a call that may claim ranges.
static bool callsOneOf(const Stmt *Body, const llvm::DenseSet<const FunctionDecl *> &Functions, ProtocolNames &Names) {
  llvm::SmallVector<const Stmt *, 16> Pending{Body};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (!S)
      continue;
    if (const auto *Call = dyn_cast<CallExpr>(S))
      if (const FunctionDecl *Callee = Call->getDirectCallee();
          !Callee || isClaim(Names.service(Callee)) || Functions.contains(Callee->getCanonicalDecl()))
        return true;
    llvm::append_range(Pending, S->children());
  }
  return false;
}

/// Whether `Condition` may decide that nothing is claimed because that was done before: it looks at memory that lasts.
/// A loop that claims is taken to have rounds.
bool ClaimObserver::mayAvoidClaim(const Stmt *Condition, SymbolRef Symbol, CheckerContext &C) const {
  const auto *Function = dyn_cast<FunctionDecl>(C.getLocationContext()->getDecl());
  if (!Function || !claimers().contains(Function->getCanonicalDecl()))
    return false;
  const ParentMap &Parents = C.getLocationContext()->getParentMap();
  const Stmt *Parent = Condition;
  while (Parent && isa<Expr>(Parent))
    Parent = Parents.getParent(Parent);
  if (isa_and_nonnull<ForStmt, WhileStmt, DoStmt>(Parent) && callsOneOf(Parent, claimers(), Current.Seen.Names))
    return true;
  return anyPart(Symbol, [&](SymbolRef Part) {
    MemoryOrigin Origin = originOf(Part, C.getState());
    return Origin.From == MemoryOrigin::Global ||
           (Origin.From == MemoryOrigin::Parameter && Current.lent(Origin.Index) == VP_LENT_DEVICE);
  });
}

/// Whether `Condition` is a value, or compares one with a constant: the engine learns from the test what it is.
static bool isPlainTest(SymbolRef Condition) {
  if (const auto *Comparison = dyn_cast<SymIntExpr>(Condition);
      Comparison && BinaryOperator::isComparisonOp(Comparison->getOpcode()))
    Condition = Comparison->getLHS();
  return isa<SymbolData>(Condition);
}

void ClaimObserver::checkBranchCondition(const Stmt *Condition, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  if (!isConcerned())
    return;
  ProgramStateRef State = C.getState();
  SymbolRef Symbol = C.getSVal(Condition).getAsSymbol();
  if (!Symbol)
    return;
  bool IsRead = anyPart(Symbol, [&](SymbolRef Part) {
    const MemRegion *Held = Part->getOriginRegion();
    return Held && State->contains<StatusHolders>(Held);
  });
  bool IsOdd = isStatus(C.getSVal(Condition), State) && !isPlainTest(Symbol);
  if (IsRead || IsOdd || (pathIn(State).count == 0 && mayAvoidClaim(Condition, Symbol, C)))
    giveUp(C);
}

void ClaimObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  const MemRegion *Region = Location.getAsRegion();
  if (isConcerned() && Region && isStatus(Value, C.getState()) &&
      !isa<StackSpaceRegion>(compat::memorySpace(Region, C.getState())))
    C.addTransition(C.getState()->add<StatusHolders>(Region));
}

/// A status is compared with something other than a constant, or combined with another one.
void ClaimObserver::checkPreStmt(const BinaryOperator *Operator, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  if (!isConcerned() || Operator->getOpcode() == BO_Assign || Operator->isLogicalOp() ||
      Operator->getOpcode() == BO_Comma)
    return;
  SVal Left = C.getSVal(Operator->getLHS()), Right = C.getSVal(Operator->getRHS());
  if (Operator->isCompoundAssignmentOp())
    if (auto Address = Left.getAs<Loc>())
      Left = C.getState()->getSVal(*Address);
  bool FromLeft = isStatus(Left, C.getState()), FromRight = isStatus(Right, C.getState());
  if ((FromLeft || FromRight) && (!Operator->isComparisonOp() || !(FromLeft ? Right : Left).getAsInteger()))
    giveUp(C);
}

/// A status is looked up in a table.
void ClaimObserver::checkPreStmt(const ArraySubscriptExpr *Element, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  if (isConcerned() && isStatus(C.getSVal(Element->getIdx()), C.getState()))
    giveUp(C);
}

/// What is known of the results must not be forgotten before the range is mapped.
void ClaimObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  if (const vp_claim_path *Path = State->get<ClaimPath>())
    for (vp_object Result : Path->results)
      if (SymbolRef Symbol = Current.symbolOf(Result))
        Reaper.markLive(Symbol);
}

void vpcheck::registerClaimObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<ClaimObserver>(Manager, Current);
}
