//===- MemoryOrigin.cpp - How a path comes by a piece of memory -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/MemoryOrigin.h"
#include "support/Compat.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

SymbolRef vpcheck::baseSymbol(const MemRegion *Region) {
  const auto *Symbolic = dyn_cast<SymbolicRegion>(Region->getBaseRegion());
  return Symbolic ? Symbolic->getSymbol() : nullptr;
}

/// Whether a number made of `Symbol` and a constant is still a pointer: masked, moved or cast.
static SymbolRef withoutOffset(SymbolRef Symbol) {
  while (true) {
    if (const auto *Cast = dyn_cast<SymbolCast>(Symbol)) {
      Symbol = Cast->getOperand();
      continue;
    }
    const auto *Sum = dyn_cast<SymIntExpr>(Symbol);
    if (!Sum || !BinaryOperator::isAdditiveOp(Sum->getOpcode()))
      return Symbol;
    Symbol = Sum->getLHS();
  }
}

SymbolRef vpcheck::pointerSymbol(SVal Value) {
  if (const MemRegion *Region = Value.getAsRegion())
    return baseSymbol(Region);
  SymbolRef Symbol = Value.getAsSymbol();
  return Symbol ? withoutOffset(Symbol) : nullptr;
}

MemoryOrigin vpcheck::originOf(const MemRegion *Region, ProgramStateRef State) {
  const MemRegion *Base = Region->getBaseRegion();
  if (SymbolRef Symbol = baseSymbol(Base))
    return originOf(Symbol, State);
  MemoryOrigin Result;
  if (const auto *Variable = dyn_cast<VarRegion>(Base))
    Result.Variable = Variable->getDecl();
  const MemSpaceRegion *Space = compat::memorySpace(Base, State);
  if (isa<StackSpaceRegion>(Space))
    Result.From = MemoryOrigin::Stack;
  else if (isa<GlobalsSpaceRegion>(Space))
    Result.From = MemoryOrigin::Global;
  return Result;
}

MemoryOrigin vpcheck::originOf(SymbolRef Symbol, ProgramStateRef State) {
  MemoryOrigin Result;
  Symbol = withoutOffset(Symbol);
  if (isa<SymbolConjured>(Symbol)) {
    Result.From = MemoryOrigin::Result;
    Result.Symbol = Symbol;
    return Result;
  }
  const MemRegion *HeldIn = Symbol->getOriginRegion();
  if (!HeldIn)
    return Result;
  if (const auto *Variable = dyn_cast<VarRegion>(HeldIn)) {
    Result.Variable = Variable->getDecl();
    if (const auto *Parameter = dyn_cast<ParmVarDecl>(Variable->getDecl())) {
      Result.From = MemoryOrigin::Parameter;
      Result.Index = Parameter->getFunctionScopeIndex();
      return Result;
    }
  }
  Result = originOf(HeldIn, State);
  Result.Direct = false;
  // An automatic variable that a call has written to holds something that the call provided.
  if (Result.From == MemoryOrigin::Stack) {
    Result.From = MemoryOrigin::Result;
    Result.Symbol = Symbol;
  }
  return Result;
}
