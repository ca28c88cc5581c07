//===- BugcheckObserver.cpp - What a bug-check callback writes ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Services.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// Compares the length of every write to Buffer with what the path knows of BufferSize.
class BugcheckObserver : public Checker<check::PreCall, check::Bind> {
public:
  explicit BugcheckObserver(Exploration &Current) : Current(Current) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkBind(VPCHECK_BIND_PARAMETERS) const;

private:
  vp_filled_argument filledBy(const CallEvent &Call, CheckerContext &C) const;
  bool isBuffer(SVal Pointer, ProgramStateRef State) const;
  void write(uint64_t Bytes, vp_site Site, CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

// nc-video-pvideo_bugcheck_callback.md
enum { BufferIndex = 2, SizeIndex = 3 };

bool BugcheckObserver::isBuffer(SVal Pointer, ProgramStateRef State) const {
  SymbolRef Symbol = pointerSymbol(Pointer);
  if (Current.Role != VP_ROLE_BUGCHECK || !Symbol)
    return false;
  MemoryOrigin Origin = originOf(Symbol, State);
  return Origin.From == MemoryOrigin::Parameter && Origin.Direct && Origin.Index == BufferIndex;
}

void BugcheckObserver::write(uint64_t Bytes, vp_site Site, CheckerContext &C) const {
  if (Current.Root->getNumParams() <= SizeIndex)
    return;
  const ParmVarDecl *Size = Current.Root->getParamDecl(SizeIndex);
  const LocationContext *Top = C.getStackFrame();
  while (!Top->inTopFrame())
    Top = Top->getParent()->getStackFrame();
  SValBuilder &Builder = C.getSValBuilder();
  SymbolRef Given = compat::regionValueSymbol(C.getSymbolManager(), Builder.getRegionManager().getVarRegion(Size, Top));
  SVal IsLess = Builder.evalBinOp(C.getState(), BO_LT, Builder.makeSymbolVal(Given),
                                  Builder.makeIntVal(Bytes, Size->getType()), Builder.getConditionType());
  auto Condition = IsLess.getAs<DefinedOrUnknownSVal>();
  if (!Condition || !C.getState()->assume(*Condition, true))
    return;
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_judge_bugcheck_write(Bytes, Site, &ModelSink);
  Sink.proceed(C.getState());
}

/// Which of its arguments `Call` fills, if it is a memory function or a service that does.
vp_filled_argument BugcheckObserver::filledBy(const CallEvent &Call, CheckerContext &C) const {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (const vp_memory_function *Function = Callee ? Current.Seen.Names.memoryFunction(Callee) : nullptr)
    return {static_cast<unsigned>(Function->destination), static_cast<unsigned>(Function->length), 1};
  vp_service Service = serviceOf(Call, C.getState(), Current);
  return Service == VP_SERVICE_NONE ? vp_filled_argument{} : vp_service_row(Service)->fills;
}

void BugcheckObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Bugcheck);
  vp_filled_argument Filled = filledBy(Call, C);
  if (Filled.size == 0 || std::max(Filled.parameter, Filled.count) >= Call.getNumArgs())
    return;
  vp_value Count = Current.valueOf(Call.getArgSVal(Filled.count), C.getState());
  if (Count.kind == VP_VALUE_NUMBER && Count.number <= UINT64_MAX / Filled.size &&
      isBuffer(Call.getArgSVal(Filled.parameter), C.getState()))
    write(Count.number * Filled.size, Current.site(Call.getOriginExpr()), C);
}

/// A whole structure is assigned.
void BugcheckObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Bugcheck);
  (void)Value;
  const auto *Region = dyn_cast_or_null<TypedValueRegion>(Location.getAsRegion());
  if (!Region || !Statement || !Region->getValueType()->isRecordType() || !isBuffer(Location, C.getState()))
    return;
  write(static_cast<uint64_t>(C.getASTContext().getTypeSizeInChars(Region->getValueType()).getQuantity()),
        Current.site(Statement), C);
}

void vpcheck::registerBugcheckObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<BugcheckObserver>(Manager, Current);
}
