//===- CallFacts.cpp - The calls of a translation unit --------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/CallFacts.h"
#include "observe/CallTargets.h"
#include "observe/Timeouts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/Sequence.h"

using namespace clang;
using namespace vpcheck;

CallFacts::CallFacts(ASTContext &Context, ProtocolNames &Names, Survey &Unit, Functions &Defined, Places &Sites,
                     bool ForLink)
    : Context(Context), Names(Names), Unit(Unit), Defined(Defined), Sites(Sites), ForLink(ForLink),
      Tests(Defined, Strings) {
  for (const auto &[Function, Found] : Unit.functions())
    for (const CallExpr *Call : Found.PointerCalls)
      if (auto Parameter = parameterRead(*calledExpression(*Call), *Found.Definition))
        CalledParameters[Function].push_back(*Parameter);
  for (const auto &[Function, Found] : Unit.functions())
    addCalls(Found);
  setConstants();
}

CallFacts::~CallFacts() = default;

const LocalUses &CallFacts::usesOf(const FunctionDecl &Function) {
  std::unique_ptr<LocalUses> &Known = Uses[&Function];
  if (!Known)
    Known = std::make_unique<LocalUses>(Function, Unit, Names);
  return *Known;
}

void CallFacts::addCalls(const FunctionSurvey &Found) {
  const FunctionDecl &Caller = *Found.Definition;
  for (const CallSite &Site : Found.Calls) {
    vp_call &Row = add({&Caller, Site.Callee, Site.Call, Site.Call});
    setArguments(Row, Origins.back());
    addThroughParameters(Caller, Site);
  }
  for (const CallExpr *Call : Found.PointerCalls)
    addPointerCall(Caller, *Call);
  for (const HiddenCall &Hidden : Found.HiddenCalls)
    add({&Caller, Hidden.Callee, Hidden.Where, nullptr});
}

vp_call CallFacts::row(const Origin &From) {
  vp_call Row = {};
  Row.caller = Defined.numberOf(From.Caller);
  if (From.Callee) {
    Row.callee = Defined.numberOf(From.Callee);
    Row.service = Names.service(From.Callee);
  }
  Row.site = Sites.of(From.Where->getBeginLoc());
  return Row;
}

vp_call &CallFacts::add(const Origin &From) {
  Rows.push_back(row(From));
  Origins.push_back(From);
  return Rows.back();
}

std::vector<vp_parameter_call> CallFacts::parameterCalls() {
  std::vector<vp_parameter_call> Result;
  for (const auto &[Function, Found] : Unit.functions())
    if (auto Called = CalledParameters.find(Function);
        Called != CalledParameters.end() && Function->isExternallyVisible())
      for (unsigned Parameter : Called->second)
        Result.push_back({Defined.numberOf(Function), Parameter});
  return Result;
}

std::vector<vp_parameter_role> CallFacts::parameterRoles() {
  std::vector<vp_parameter_role> Result;
  for (const auto &[Function, Found] : Unit.functions())
    for (const CallSite &Site : Found.Calls) {
      const vp_service Service = Names.service(Site.Callee);
      if (Service == VP_SERVICE_NONE || !Function->isExternallyVisible())
        continue;
      const vp_callback_argument &Callback = vp_service_row(Service)->callback;
      if (!Callback.present || Callback.role == VP_ROLE_NONE || Callback.parameter >= Site.Call->getNumArgs())
        continue;
      auto Parameter = parameterRead(*Site.Call->getArg(Callback.parameter), *Found.Definition);
      if (Parameter && usesOf(*Found.Definition).isKept(*Parameter))
        Result.push_back(
            {Defined.numberOf(Function), *Parameter, Callback.role, isLowPriority(Service, *Site.Call, Context)});
    }
  return Result;
}

/// What is passed where the callee calls its parameter is called as well.
void CallFacts::addThroughParameters(const FunctionDecl &Caller, const CallSite &Site) {
  if (ForLink && Defined.isElsewhere(*Site.Callee)) {
    for (unsigned I = 0; I < Site.Call->getNumArgs(); ++I)
      if (Site.Call->getArg(I)->getType()->isFunctionPointerType())
        for (const CallTarget &Target : CallTargets(Caller, usesOf(Caller), Unit, Context).of(Site.Call->getArg(I))) {
          vp_open_call &Row = Open.emplace_back();
          OpenOrigins.push_back({&Caller, Target.Function, Site.Call, nullptr});
          Row.call = row(OpenOrigins.back());
          Row.through = Defined.numberOf(Site.Callee);
          Row.parameter = I;
        }
    return;
  }
  auto Called = CalledParameters.find(Site.Callee);
  if (Called == CalledParameters.end())
    return;
  for (unsigned Parameter : Called->second)
    if (Parameter < Site.Call->getNumArgs())
      for (const CallTarget &Target :
           CallTargets(Caller, usesOf(Caller), Unit, Context).of(Site.Call->getArg(Parameter)))
        add({&Caller, Target.Function, Site.Call, nullptr});
}

void CallFacts::addPointerCall(const FunctionDecl &Caller, const CallExpr &Call) {
  const ValueDecl *Holder = calledHolder(Call);
  if (const auto *Field = dyn_cast_or_null<FieldDecl>(Holder)) {
    if (const vp_member_row *Member = Names.member(Field)) {
      if (Member->kind == VP_MEMBER_PROVIDED) {
        vp_call &Row = add({&Caller, nullptr, &Call, &Call});
        Row.interface_tag = Names.structure(Field->getParent())->tag;
        Row.member = Member->name;
      }
      return;
    }
  }
  if (vp_service Service = Holder ? Unit.lookedUp(Holder) : VP_SERVICE_NONE; Service != VP_SERVICE_NONE) {
    vp_call &Row = add({&Caller, nullptr, &Call, &Call});
    Row.service = Service;
    setArguments(Row, Origins.back());
    return;
  }
  CallTargets Targets(Caller, usesOf(Caller), Unit, Context);
  const llvm::SmallVector<CallTarget, 4> Known = Targets.of(Call.getCallee());
  if (ForLink && Known.empty())
    addOpenCalls(Caller, Call, Targets);
  for (const CallTarget &Target : Known) {
    vp_call &Row = add({&Caller, Target.Function, &Call, &Call});
    if (Target.Guard) {
      Row.guards[Row.guard_count++] = *Target.Guard;
      ask(Caller, Target.Guard->parameter);
    }
    setArguments(Row, Origins.back());
  }
}

/// What `Call` calls is held by a pointer of which this file shows nothing.
void CallFacts::addOpenCalls(const FunctionDecl &Caller, const CallExpr &Call, CallTargets &Targets) {
  for (const PointerPlace &Place : Targets.placesOf(Call.getCallee())) {
    const std::optional<vp_holder> Holder = Place.Holder ? sharedHolder(*Place.Holder, Strings) : std::nullopt;
    if (!Holder && Place.Table.empty())
      continue;
    vp_open_call &Row = Open.emplace_back();
    OpenOrigins.push_back({&Caller, nullptr, &Call, &Call});
    Row.call = row(OpenOrigins.back());
    Row.holder = Holder.value_or(vp_holder{});
    Row.table = Place.Table.empty() ? nullptr : Strings.save(Place.Table).data();
    for (const vp_element &Element : Place.Elements) {
      Row.elements[Row.element_count++] = Element;
      if (Element.kind == VP_ELEMENT_PARAMETER)
        ask(Caller, static_cast<uint32_t>(Element.value));
    }
  }
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// Fills in what decides at which levels a service may be called.
void CallFacts::setArguments(vp_call &Row, const Origin &From) {
  auto Argument = [&](unsigned Index) {
    return Index < From.Arguments->getNumArgs() ? From.Arguments->getArg(Index) : nullptr;
  };
  auto Forward = [&](const Expr &Value) {
    if (auto Parameter = parameterRead(Value, *From.Caller); Parameter && usesOf(*From.Caller).isKept(*Parameter)) {
      Row.forwarded = *Parameter + 1;
      ask(*From.Caller, *Parameter);
    }
  };
  switch (Row.service) {
  case VP_VideoPortAllocatePool:
    if (const Expr *Type = Argument(VP_ALLOCATE_POOL_TYPE)) {
      if (auto Constant = constantOf(*Type, Context))
        Row.arguments.pool = vp_pool_is_paged(*Constant) ? VP_POOL_PAGED : VP_POOL_NONPAGED;
      else
        Forward(*Type);
    }
    return;
  case VP_VideoPortStallExecution:
    if (const Expr *Time = Argument(VP_STALL_MICROSECONDS)) {
      if (auto Constant = constantOf(*Time, Context))
        Row.arguments.microseconds = *Constant;
      else
        Forward(*Time);
    }
    return;
  case VP_VideoPortWaitForSingleObject:
    if (const Expr *Timeout = Argument(VP_WAIT_TIMEOUT))
      Row.arguments.wait = waitFor(*Timeout, Unit, Names, Context);
    return;
  default:
    return;
  }
}

/// Adds the parameter to those that matter to the calls of `Function`. Returns whether it is new.
bool CallFacts::ask(const FunctionDecl &Function, uint32_t Parameter) {
  llvm::SmallVectorImpl<uint32_t> &Known = Asked[Function.getCanonicalDecl()];
  if (llvm::is_contained(Known, Parameter))
    return false;
  Known.push_back(Parameter);
  return true;
}

/// Fills in the constants on which calls depend. A function may hand on what it is told itself.
void CallFacts::setConstants() {
  for (bool More = true; More;) {
    More = false;
    for (size_t I = 0; I < Rows.size(); ++I)
      More |= setConstants(Rows[I], Origins[I]);
    for (size_t I = 0; I < Open.size(); ++I)
      More |= setConstants(Open[I].call, OpenOrigins[I]);
  }
}

bool CallFacts::setConstants(vp_call &Row, const Origin &From) {
  Row.constant_count = 0;
  // The arguments of an operator that is a member begin with the object.
  auto Wanted = From.Callee && From.Arguments && !isa<CXXOperatorCallExpr>(From.Arguments) ? Asked.find(From.Callee)
                                                                                           : Asked.end();
  // What matters to a function of another file shows only when files are linked.
  const bool IsPortsOwn = Row.interface_tag || Row.service != VP_SERVICE_NONE; // if nothing named is called
  const bool IsForeign =
      From.Arguments && (Row.callee != 0 ? Defined.rows()[Row.callee - 1].elsewhere : ForLink && !IsPortsOwn);
  llvm::SmallVector<uint32_t, 2> Parameters;
  if (IsForeign)
    llvm::append_range(Parameters, llvm::seq<uint32_t>(0, From.Arguments->getNumArgs()));
  else if (Wanted != Asked.end())
    Parameters = Wanted->second;
  bool More = false;
  for (uint32_t Parameter : Parameters) {
    if (Row.constant_count == VP_MAX_CONSTANTS || Parameter >= From.Arguments->getNumArgs())
      continue;
    const Expr &Argument = *From.Arguments->getArg(Parameter);
    if (auto Constant = constantOf(Argument, Context)) {
      Row.constants[Row.constant_count++] = {Parameter, *Constant, 0};
    } else if (auto Given = parameterRead(Argument, *From.Caller);
               Given && !(IsForeign && Argument.getType()->isPointerType()) && usesOf(*From.Caller).isKept(*Given)) {
      Row.constants[Row.constant_count++] = {Parameter, 0, *Given + 1};
      More |= ask(*From.Caller, *Given);
    }
  }
  return More;
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

void CallFacts::addConditions(const llvm::DenseSet<vp_site> &Places, llvm::ArrayRef<vp_object> Functions,
                              llvm::ArrayRef<vp_role_taken> Roles) {
  for (const vp_role_taken &Taken : Roles) {
    const FunctionDecl *Root = Defined.function(Taken.function);
    Root = Root ? Root->getDefinition() : nullptr;
    if (Root && Root->getBody() && vp_role_row(Taken.role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT)
      for (const ValueDecl *Marker : markersOf(*Root, Context))
        Markers.insert(Marker);
  }
  llvm::DenseMap<vp_object, llvm::SmallVector<size_t, 4>> CallersOf;
  llvm::SmallVector<vp_object, 16> Pending(Functions);
  llvm::DenseSet<vp_object> Concerned(Functions.begin(), Functions.end());
  for (size_t I = 0; I < Rows.size(); ++I) {
    CallersOf[Rows[I].callee].push_back(I);
    if (Places.contains(Rows[I].site) && Concerned.insert(Rows[I].caller).second)
      Pending.push_back(Rows[I].caller);
  }
  while (!Pending.empty())
    for (size_t I : CallersOf.lookup(Pending.pop_back_val()))
      if (Concerned.insert(Rows[I].caller).second)
        Pending.push_back(Rows[I].caller);
  std::unique_ptr<Conditions> Current;
  const FunctionDecl *Of = nullptr;
  // Finds the conditions of a call. Returns whether it is ever made.
  auto AddTo = [&](vp_call &Row, const Origin &From) {
    if (Of != From.Caller) {
      Of = From.Caller;
      Current = std::make_unique<Conditions>(*Of, usesOf(*Of), Context);
    }
    if (Current->isDead(*From.Where))
      return false;
    setConditions(Row, *From.Where, *Of, *Current);
    return true;
  };
  size_t Kept = 0;
  for (size_t I = 0; I < Rows.size(); ++I) {
    if (Concerned.contains(Rows[I].caller) && !AddTo(Rows[I], Origins[I]))
      continue;
    Rows[Kept] = Rows[I];
    Origins[Kept++] = Origins[I];
  }
  Rows.resize(Kept);
  Origins.resize(Kept);
  Kept = 0;
  for (size_t I = 0; I < Open.size(); ++I) {
    if (!AddTo(Open[I].call, OpenOrigins[I]))
      continue;
    Open[Kept] = Open[I];
    OpenOrigins[Kept++] = OpenOrigins[I];
  }
  Open.resize(Kept);
  OpenOrigins.resize(Kept);
  setConstants();
}

void CallFacts::setConditions(vp_call &Row, const Stmt &Where, const FunctionDecl &Caller, Conditions &Known) {
  Row.level_checked = Known.isLevelChecked(Where, Markers);
  if (ForLink && !Row.level_checked)
    Tests.setTests(Row, Where, usesOf(Caller), Known);
  for (const vp_guard &Guard : Known.guardsOf(Where)) {
    if (Row.guard_count == VP_MAX_GUARDS)
      return;
    Row.guards[Row.guard_count++] = Guard;
    ask(Caller, Guard.parameter);
  }
}
