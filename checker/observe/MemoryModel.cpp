//===- MemoryModel.cpp - What port functions do to memory -----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/Observers.h"
#include "support/Compat.h"
#include "clang/AST/RecordLayout.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// A range of bytes of an object.
struct Bytes {
  uint64_t Begin;
  uint64_t End;
};

class MemoryModel : public Checker<eval::Call> {
public:
  explicit MemoryModel(Exploration &Current) : Current(Current) {}

  bool evalCall(const CallEvent &Call, CheckerContext &C) const;

private:
  ProgramStateRef effect(const vp_memory_function &Function, const CallEvent &Call, CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

static std::optional<uint64_t> constantLength(SVal Length, ProgramStateRef State) {
  const llvm::APSInt *Number = Length.getAsInteger();
  if (SymbolRef Symbol = Length.getAsSymbol(); !Number && Symbol)
    Number = State->getConstraintManager().getSymVal(State, Symbol);
  return Number && Number->getActiveBits() <= 64 ? std::optional<uint64_t>(Number->getZExtValue()) : std::nullopt;
}

static uint64_t sizeOf(QualType Type, const ASTContext &Context) {
  bool HasSize = !Type.isNull() && !Type->isIncompleteType() && !Type->isVoidType();
  return HasSize ? static_cast<uint64_t>(Context.getTypeSizeInChars(Type).getQuantity()) : 0;
}

/// The object in which the `Length` bytes at `Pointer` lie, and which of its bytes they are. Null if there is no object
/// that is known to hold them all.
static const SubRegion *objectAround(SVal Pointer, uint64_t Length, const ASTContext &Context, Bytes &Range) {
  const MemRegion *Region = Pointer.getAsRegion();
  if (!Region)
    return nullptr;
  Region = withoutCasts(Region);
  uint64_t Begin = 0;
  if (sizeOf(typeAt(Region), Context) < Length) {
    RegionOffset Offset = Region->getAsOffset();
    if (!Offset.getRegion() || Offset.hasSymbolicOffset() || Offset.getOffset() < 0)
      return nullptr;
    Region = Offset.getRegion();
    Begin = static_cast<uint64_t>(Offset.getOffset()) / Context.getCharWidth();
  }
  Range = {Begin, Begin + Length};
  return Range.End <= sizeOf(typeAt(Region), Context) ? dyn_cast<SubRegion>(Region) : nullptr;
}

/// Whether the engine can remember a value for all of `Region` at once: at the beginning of a larger object, it would
/// take that for the value of the whole object.
static bool canHoldDefault(const SubRegion *Region, const ASTContext &Context) {
  RegionOffset Offset = Region->getAsOffset();
  return !Offset.getRegion() || Offset.hasSymbolicOffset() || Offset.getOffset() != 0 ||
         sizeOf(typeAt(Offset.getRegion()), Context) <= sizeOf(typeAt(Region), Context);
}

/// Copies the fields of `Source` that lie within `Range` to `Target`, which has the same type. Without a source, zeroes
/// them or makes them unknown. A field that lies only partly within becomes unknown. Null if that cannot be done field
/// by field.
static ProgramStateRef writeFields(ProgramStateRef State, const SubRegion *Target, const SubRegion *Source, bool Zeroes,
                                   Bytes Range, CheckerContext &C) {
  ASTContext &Context = C.getASTContext();
  const RecordDecl *Record = typeAt(Target)->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record || Record->isUnion() || Record->isInvalidDecl())
    return nullptr;
  const ASTRecordLayout &Layout = Context.getASTRecordLayout(Record);
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isBitField() || Field->getType()->isIncompleteType())
      return nullptr;
    uint64_t Begin = Layout.getFieldOffset(Field->getFieldIndex()) / Context.getCharWidth();
    uint64_t End = Begin + sizeOf(Field->getType(), Context);
    if (End <= Range.Begin || Begin >= Range.End)
      continue;
    Loc To = State->getLValue(Field, loc::MemRegionVal(Target)).castAs<Loc>();
    std::optional<Loc> From;
    if (Source)
      From = State->getLValue(Field, loc::MemRegionVal(Source)).castAs<Loc>();
    if (!Field->getType()->isScalarType()) {
      Bytes Part = {std::max(Range.Begin, Begin) - Begin, std::min(Range.End, End) - Begin};
      State = writeFields(State, cast<SubRegion>(To.getAsRegion()),
                          From ? cast<SubRegion>(From->getAsRegion()) : nullptr, Zeroes, Part, C);
      if (!State)
        return nullptr;
      continue;
    }
    SVal Value = UnknownVal();
    if (Begin >= Range.Begin && End <= Range.End) {
      if (From)
        Value = State->getSVal(*From, Field->getType());
      else if (Zeroes)
        Value = C.getSValBuilder().makeZeroVal(Field->getType());
    }
    State = State->bindLoc(To, Value, C.getLocationContext(), /*notifyChanges=*/false);
  }
  return State;
}

bool MemoryModel::evalCall(const CallEvent &Call, CheckerContext &C) const {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  const auto *Origin = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  if (!Callee || !Origin)
    return false;
  ProgramStateRef State = C.getState();
  SVal Result = UnknownVal();
  if (const vp_memory_function *Function = Current.Seen.Names.memoryFunction(Callee)) {
    State = effect(*Function, Call, C);
    if (!State)
      return false;
    if (Call.getResultType()->isPointerType() && Function->destination >= 0)
      Result = Call.getArgSVal(static_cast<unsigned>(Function->destination));
  } else if (Current.Seen.Names.service(Callee) == VP_VideoPortInitialize) {
    // It reads the structure and keeps what it needs; it changes nothing of the driver's.
    Result = compat::conjureResult(Call, C);
  } else {
    return false;
  }
  if (!Call.getResultType()->isVoidType())
    State = State->BindExpr(Origin, C.getLocationContext(), Result);
  C.addTransition(State);
  return true;
}

/// The state after `Call`, or null if the engine should treat the call as that of any unknown function.
ProgramStateRef MemoryModel::effect(const vp_memory_function &Function, const CallEvent &Call,
                                    CheckerContext &C) const {
  auto Argument = [&](int Index) {
    return Index >= 0 && static_cast<unsigned>(Index) < Call.getNumArgs()
               ? Call.getArgSVal(static_cast<unsigned>(Index))
               : SVal(UnknownVal());
  };
  ProgramStateRef State = C.getState();
  ASTContext &Context = C.getASTContext();
  std::optional<uint64_t> Length = constantLength(Argument(Function.length), State);
  if (!Length)
    return nullptr;
  if (*Length == 0)
    return State;
  Bytes Range;
  const SubRegion *Target = objectAround(Argument(Function.destination), *Length, Context, Range);
  if (!Target)
    return nullptr;
  QualType Type = typeAt(Target);
  bool Whole = *Length == sizeOf(Type, Context) && canHoldDefault(Target, Context);

  if (Function.effect == VP_MEMORY_COPY) {
    Bytes Source;
    const SubRegion *From = objectAround(Argument(Function.source), *Length, Context, Source);
    if (!From || Source.Begin != Range.Begin || !Context.hasSameUnqualifiedType(typeAt(From), Type))
      return nullptr;
    if (Whole)
      return State->bindLoc(loc::MemRegionVal(Target), State->getSVal(From, Type), C.getLocationContext(),
                            /*notifyChanges=*/false);
    return writeFields(State, Target, From, /*Zeroes=*/false, Range, C);
  }
  bool Zeroes = Function.effect == VP_MEMORY_ZERO || Argument(Function.value).isZeroConstant();
  if (Zeroes && *Length == sizeOf(Type, Context) && Type->isScalarType())
    return State->bindLoc(loc::MemRegionVal(Target), C.getSValBuilder().makeZeroVal(Type), C.getLocationContext(),
                          /*notifyChanges=*/false);
  if (Zeroes && Whole)
    return State->bindDefaultZero(loc::MemRegionVal(Target), C.getLocationContext());
  return writeFields(State, Target, nullptr, Zeroes, Range, C);
}

void vpcheck::registerMemoryModel(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<MemoryModel>(Manager, Current);
}
