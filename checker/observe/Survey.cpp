//===- Survey.cpp - What a translation unit contains ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Survey.h"
#include "observe/Functions.h"
#include "vpcheck/signature.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace vpcheck;

namespace vpcheck {

/// Walks the bodies and initializers of a translation unit. The walk keeps its own stack, because generated code nests
/// deeper than a thread's stack allows.
class SurveyVisitor {
public:
  SurveyVisitor(ASTContext &Context, Survey &Result) : Context(Context), Result(Result), Strings(Allocator) {}

  void visitTopLevel(Decl *D);

private:
  void visitFunction(FunctionDecl *Function);
  void visitVariable(const VarDecl *Variable);
  void walk(const Stmt *Root);
  void visit(const Stmt *S);
  void visitCall(const CallExpr *Call);
  void visitAssignment(const BinaryOperator *Assignment);
  void visitInitializerList(const InitListExpr *List);
  void visitCast(const CastExpr *Cast);
  void visitMember(const MemberExpr *Member);
  void visitReference(const DeclRefExpr *Reference);
  void copyTo(const Decl *Variable, const Expr *Value);
  void visitCondition(const Expr *Condition);
  void storeToField(const FieldDecl *Field, const Expr *Value);
  void storeAt(const Expr *Target);
  void writeVariable(const Expr *Target);
  void storeLookedUp(const ValueDecl *Holder, const Expr *Value);
  void storeFunction(const ValueDecl *Holder, const Expr *Value);
  void storeValue(const ValueDecl *Holder, const Expr *Value);
  void visitHidden(const Stmt *Where, QualType Destroyed);
  void useAsExtension(const Expr *Pointer);
  void passExtension(const Expr *First, const FieldDecl *Holder);
  void takeRole(vp_role Role, const Expr *Value, bool LowPriority = false, SourceLocation Cast = {});
  bool isFirstParameter(const DeclRefExpr *Reference) const;
  void useExtension(QualType Pointer, SourceLocation Location);

  ASTContext &Context;
  Survey &Result;
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Strings;
  FunctionSurvey *Current = nullptr;
  /// Expressions that name what is assigned to.
  llvm::SmallPtrSet<const Stmt *, 4> Written;
  /// Whether the function's first parameter holds something else by now.
  bool ParameterReplaced = false;
  /// Variables of the function that hold a copy of VIDEO_CHILD_ENUM_INFO.ChildHwDeviceExtension.
  llvm::SmallPtrSet<const Decl *, 4> ChildExtensionCopies;
  /// Names of functions whose use is understood: they are called or registered.
  llvm::DenseSet<const DeclRefExpr *> Accounted;
};

} // namespace vpcheck

/// The member of VIDEO_CHILD_ENUM_INFO that holds the child extension?
static bool isChildExtension(const Expr *Value) {
  const auto *Member = dyn_cast<MemberExpr>(Value->IgnoreParenCasts());
  const auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  return Field && isMember(Field, VP_CHILD_ENUM_INFO, VP_CHILD_ENUM_INFO_EXTENSION);
}

/// The variable with static storage of which `Object` is a part, or null.
static const VarDecl *variableAround(const Expr *Object) {
  while (true) {
    Object = Object->IgnoreParenImpCasts();
    if (const auto *Member = dyn_cast<MemberExpr>(Object); Member && !Member->isArrow())
      Object = Member->getBase();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Object))
      Object = Element->getBase();
    else
      break;
  }
  const auto *Reference = dyn_cast<DeclRefExpr>(Object);
  const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->hasGlobalStorage() ? Variable : nullptr;
}

/// What `Value` names once casts and `&` are taken off, or null.
static const DeclRefExpr *nameIn(const Expr *Value) {
  Value = Value->IgnoreParenCasts();
  if (const auto *AddressOf = dyn_cast<UnaryOperator>(Value); AddressOf && AddressOf->getOpcode() == UO_AddrOf)
    Value = AddressOf->getSubExpr()->IgnoreParenCasts();
  return dyn_cast<DeclRefExpr>(Value);
}

const FunctionDecl *vpcheck::functionNamed(const Expr *Value) {
  const DeclRefExpr *Name = nameIn(Value);
  return Name ? dyn_cast<FunctionDecl>(Name->getDecl()) : nullptr;
}

void SurveyVisitor::visitTopLevel(Decl *D) {
  if (Context.getSourceManager().isInSystemHeader(D->getLocation()))
    return;
  if (auto *Function = dyn_cast<FunctionDecl>(D))
    visitFunction(Function);
  else if (auto *Variable = dyn_cast<VarDecl>(D))
    visitVariable(Variable);
  else if (auto *Template = dyn_cast<FunctionTemplateDecl>(D))
    for (FunctionDecl *Instance : Template->specializations())
      visitFunction(Instance);
  else if (auto *Template = dyn_cast<ClassTemplateDecl>(D))
    for (ClassTemplateSpecializationDecl *Instance : Template->specializations())
      visitTopLevel(Instance);
  else if (auto *Group = dyn_cast<DeclContext>(D); Group && isa<LinkageSpecDecl, NamespaceDecl, CXXRecordDecl>(D))
    for (Decl *Member : Group->decls())
      visitTopLevel(Member);
}

void SurveyVisitor::visitFunction(FunctionDecl *Function) {
  if (!Function->doesThisDeclarationHaveABody() || Function->isDependentContext() || Function->isInvalidDecl())
    return;
  const FunctionDecl *Canonical = Function->getCanonicalDecl();
  if (Result.BrokenFunctions.contains(Canonical))
    return;
  FunctionSurvey &Entry = Result.Functions[Canonical];
  Entry.Definition = Function;
  Current = &Entry;
  if (Function->getIdentifier() && Function->getName() == vp_role_row(VP_ROLE_DRIVER_ENTRY)->name &&
      Function->isExternallyVisible())
    Result.DriverEntry = Function;
  if (Result.Names.service(Function) != VP_SERVICE_NONE)
    Result.DefinesService = true;
  vp_signature Signature = signatureOf(Function->getType()->castAs<FunctionType>(), Context, Strings);
  if (vp_role_matches(VP_ROLE_FIND_ADAPTER, &Signature) || vp_role_matches(VP_ROLE_START_IO, &Signature))
    Result.DefinesCallback = true;
  if (Function->getNumParams() > 0)
    useExtension(Function->getParamDecl(0)->getType(), Function->getParamDecl(0)->getLocation());
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    for (const CXXCtorInitializer *Initializer : Constructor->inits())
      walk(Initializer->getInit());
  Entry.MentionsCallbacks = false; // an object that keeps one may not live longer than the call it is for
  walk(Function->getBody());
  Current = nullptr;
  ChildExtensionCopies.clear();
  ParameterReplaced = false;
}

void SurveyVisitor::visitVariable(const VarDecl *Variable) {
  if (Variable->hasGlobalStorage())
    Result.StaticVariables.push_back(Variable);
  const RecordDecl *Record = Variable->getType()->getAsRecordDecl();
  if (Result.Names.isInitializationData(Record)) {
    Result.UsesInitializationData = true;
    Result.InitializationData = Record->getDefinition();
    if (Variable->hasGlobalStorage() && Variable->isThisDeclarationADefinition())
      Result.StaticData.push_back(Variable);
  }
  if (Variable->hasGlobalStorage() && Variable->getInit() && Variable->getType()->isFunctionPointerType() &&
      !Variable->getType().isConstQualified())
    if (const FunctionDecl *Function = functionNamed(Variable->getInit()))
      Result.InitializedPointers.push_back({Variable, Function});
  if (Variable->getInit())
    storeFunction(Variable, Variable->getInit());
  if (const Expr *Initializer = Variable->getInit()) {
    copyTo(Variable, Initializer);
    if (!Current)
      walk(Initializer);
  }
}

const Stmt *vpcheck::deadBranch(const Stmt *S, const ASTContext &Context) {
  const auto *If = dyn_cast<IfStmt>(S);
  bool Taken = false;
  if (!If || If->getCond()->isValueDependent() || !If->getCond()->EvaluateAsBooleanCondition(Taken, Context))
    return nullptr;
  return Taken ? If->getElse() : If->getThen();
}

void SurveyVisitor::walk(const Stmt *Root) {
  llvm::SmallVector<const Stmt *, 64> Pending{Root};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (!S)
      continue;
    visit(S);
    size_t First = Pending.size();
    const Stmt *Dead = deadBranch(S, Context);
    for (const Stmt *Child : S->children())
      if (!Dead || Child != Dead)
        Pending.push_back(Child);
    std::reverse(Pending.begin() + First, Pending.end()); // in source order
  }
}

void SurveyVisitor::visit(const Stmt *S) {
  if (const auto *Call = dyn_cast<CallExpr>(S))
    return visitCall(Call);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(S))
    return visitReference(Reference);
  if (const auto *Operator = dyn_cast<BinaryOperator>(S)) {
    if (Operator->isAssignmentOp())
      visitAssignment(Operator);
    else if (Operator->isComparisonOp() || Operator->isLogicalOp()) {
      visitCondition(Operator->getLHS());
      visitCondition(Operator->getRHS());
    }
    return;
  }
  if (const auto *List = dyn_cast<InitListExpr>(S))
    return visitInitializerList(List);
  if (const auto *Cast = dyn_cast<CastExpr>(S))
    return visitCast(Cast);
  if (const auto *Member = dyn_cast<MemberExpr>(S))
    return visitMember(Member);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(S))
    return visitReference(Reference);
  if (const auto *Operator = dyn_cast<UnaryOperator>(S)) {
    if (Operator->getOpcode() == UO_LNot)
      visitCondition(Operator->getSubExpr());
    else if (Operator->getOpcode() == UO_AddrOf || Operator->isIncrementDecrementOp())
      writeVariable(Operator->getSubExpr());
    return;
  }
  if (const auto *If = dyn_cast<IfStmt>(S))
    return visitCondition(If->getCond());
  if (const auto *Conditional = dyn_cast<ConditionalOperator>(S))
    return visitCondition(Conditional->getCond());
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(S)) {
    if (Current)
      Current->HiddenCalls.push_back({Construction->getConstructor()->getCanonicalDecl(), S});
    return;
  }
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(S))
    return visitHidden(S, Temporary->getType());
  if (const auto *Deletion = dyn_cast<CXXDeleteExpr>(S))
    return visitHidden(S, Deletion->getDestroyedType());
  if (const auto *Declaration = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(D)) {
        visitVariable(Variable);
        if (Variable->hasLocalStorage())
          visitHidden(S, Variable->getType());
        if (Variable->getInit())
          storeLookedUp(Variable, Variable->getInit());
      }
}

const Expr *vpcheck::calledExpression(const CallExpr &Call) {
  const Expr *Callee = Call.getCallee()->IgnoreParenCasts();
  const auto *Dereference = dyn_cast<UnaryOperator>(Callee);
  return Dereference && Dereference->getOpcode() == UO_Deref ? Dereference->getSubExpr()->IgnoreParenCasts() : Callee;
}

const ValueDecl *vpcheck::calledHolder(const CallExpr &Call) {
  const Expr *Callee = calledExpression(Call);
  if (const auto *Member = dyn_cast<MemberExpr>(Callee))
    return Member->getMemberDecl();
  const auto *Variable = dyn_cast<DeclRefExpr>(Callee);
  return Variable ? Variable->getDecl() : nullptr;
}

bool vpcheck::isLowPriority(vp_service Service, const CallExpr &Call, const ASTContext &Context) {
  if (Service != VP_VideoPortSynchronizeExecution || Call.getNumArgs() <= VP_SYNCHRONIZE_PRIORITY)
    return false;
  const Expr *Priority = Call.getArg(VP_SYNCHRONIZE_PRIORITY);
  Expr::EvalResult Constant;
  return !Priority->isValueDependent() && Priority->EvaluateAsInt(Constant, Context) &&
         Constant.Val.getInt() == VP_LOW_PRIORITY;
}

void SurveyVisitor::visitCall(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee) {
    if (!Current)
      return;
    Current->PointerCalls.push_back(Call);
    const ValueDecl *Holder = calledHolder(*Call);
    if (const auto *Field = dyn_cast_or_null<FieldDecl>(Holder); Field && Result.Names.member(Field))
      Current->NeedsPaths = true;
    else if (isa_and_nonnull<FieldDecl>(Holder))
      Current->CallsThrough.push_back(Holder);
    else if (Holder)
      Current->NeedsPaths |= Holder->getType()->isFunctionPointerType(); // perhaps a service
    if (Call->getNumArgs() > 1)
      passExtension(Call->getArg(0), dyn_cast_or_null<FieldDecl>(Holder));
    return;
  }
  if (Current)
    Current->Calls.push_back({Callee->getCanonicalDecl(), Call});
  Accounted.insert(dyn_cast<DeclRefExpr>(Call->getCallee()->IgnoreParenCasts()));
  if (const vp_memory_function *Memory = Result.Names.memoryFunction(Callee);
      Memory && Memory->destination >= 0 && static_cast<unsigned>(Memory->destination) < Call->getNumArgs()) {
    const Expr *Destination = Call->getArg(static_cast<unsigned>(Memory->destination))->IgnoreParenCasts();
    if (const auto *Address = dyn_cast<UnaryOperator>(Destination); Address && Address->getOpcode() == UO_AddrOf)
      storeAt(Address->getSubExpr());
    else if (Destination->getType()->isArrayType())
      storeAt(Destination);
    else if (Current)
      Current->StoresAnywhere = true;
  }
  vp_service Service = Result.Names.service(Callee);
  if (Service == VP_SERVICE_NONE)
    return;
  if (Current)
    Current->NeedsPaths |= vp_service_row(Service)->callback.present || vp_service_ends_loan(Service);
  const vp_callback_argument &Callback = vp_service_row(Service)->callback;
  if (Callback.present && Callback.role != VP_ROLE_NONE && Callback.parameter < Call->getNumArgs())
    takeRole(Callback.role, Call->getArg(Callback.parameter), isLowPriority(Service, *Call, Context));
  if (vp_service_takes_extension(Service) && Call->getNumArgs() > 0)
    useAsExtension(Call->getArg(0));
}

/// `Pointer` is passed where the port expects a device extension.
void SurveyVisitor::useAsExtension(const Expr *Pointer) {
  QualType Type = Pointer->IgnoreParenCasts()->getType();
  if (const RecordDecl *Record = Type->isPointerType() ? Type->getPointeeType()->getAsRecordDecl() : nullptr)
    Result.Extensions.insert(Record->getCanonicalDecl());
}

/// `First` is the first argument of a call through the member `Holder`, which may be VideoPortGetProcAddress itself or
/// hold a service that was looked up.
void SurveyVisitor::passExtension(const Expr *First, const FieldDecl *Holder) {
  if (Holder && (Holder->getName() == VP_GET_PROC_ADDRESS || Result.lookedUp(Holder) != VP_SERVICE_NONE))
    useAsExtension(First);
}

/// The address of a function is taken, other than to call or to register it.
void SurveyVisitor::visitReference(const DeclRefExpr *Reference) {
  const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl());
  if (!Function || Accounted.contains(Reference))
    return;
  if (Result.Names.service(Function) != VP_SERVICE_NONE) {
    Result.TakesServiceAddress = true;
    return;
  }
  if (!Current || Result.Names.memoryFunction(Function))
    return;
  vp_signature Signature = signatureOf(Function->getType()->castAs<FunctionType>(), Context, Strings);
  for (unsigned Role = VP_ROLE_QUERY_DEVICE; Role <= VP_ROLE_READ_DATA_LINE; ++Role)
    Current->MentionsCallbacks |= vp_role_matches(static_cast<vp_role>(Role), &Signature);
}

/// The service that `Value` looks up by name, or VP_SERVICE_NONE.
static vp_service lookedUpService(const Expr *Value) {
  const auto *Call = dyn_cast<CallExpr>(Value->IgnoreParenCasts());
  const auto *Callee = Call ? dyn_cast<MemberExpr>(Call->getCallee()->IgnoreParenImpCasts()) : nullptr;
  if (!Callee || Callee->getMemberDecl()->getName() != VP_GET_PROC_ADDRESS || Call->getNumArgs() < 2)
    return VP_SERVICE_NONE;
  const auto *Name = dyn_cast<clang::StringLiteral>(Call->getArg(1)->IgnoreParenCasts());
  if (!Name || Name->getCharByteWidth() != 1)
    return VP_SERVICE_NONE;
  return vp_service_named(Name->getString().data(), Name->getString().size());
}

/// The address of a function is stored: what is read from `Holder` later may be that function.
void SurveyVisitor::storeFunction(const ValueDecl *Holder, const Expr *Value) {
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value->IgnoreParenCasts())) {
    storeFunction(Holder, Conditional->getTrueExpr());
    storeFunction(Holder, Conditional->getFalseExpr());
  } else if (const FunctionDecl *Function = functionNamed(Value)) {
    Result.StoredFunctions[Holder].insert(Function->getCanonicalDecl());
  }
}

/// Keeps what may lead to a function: pointers and structures.
void SurveyVisitor::storeValue(const ValueDecl *Holder, const Expr *Value) {
  QualType Type = Holder->getType();
  if (!isa<ImplicitValueInitExpr>(Value) && (Type->isPointerType() || Type->isRecordType() || Type->isArrayType()))
    Result.StoredValues[Holder].push_back({Value, Current ? Current->Definition->getCanonicalDecl() : nullptr});
}

/// An object of the type `Destroyed` is destroyed some time after `Where`.
void SurveyVisitor::visitHidden(const Stmt *Where, QualType Destroyed) {
  const CXXRecordDecl *Class = Context.getBaseElementType(Destroyed)->getAsCXXRecordDecl();
  const CXXDestructorDecl *Destructor =
      Class && Class->hasDefinition() && !Class->isDependentType() ? Class->getDestructor() : nullptr;
  if (Current && Destructor && !Destructor->isTrivial())
    Current->HiddenCalls.push_back({Destructor->getCanonicalDecl(), Where});
}

void SurveyVisitor::storeLookedUp(const ValueDecl *Holder, const Expr *Value) {
  if (const auto *Copied = dyn_cast<MemberExpr>(Value->IgnoreParenCasts());
      Copied && Copied->getMemberDecl()->getName() == VP_GET_PROC_ADDRESS)
    Result.Lookups.insert(Holder);
  vp_service Service = lookedUpService(Value);
  if (Service == VP_SERVICE_NONE)
    return;
  auto [Entry, New] = Result.LookedUp.try_emplace(Holder, Service);
  if (!New && Entry->second != Service)
    Entry->second = VP_SERVICE_NONE;
}

/// `Target` is assigned to, or its address is taken.
void SurveyVisitor::writeVariable(const Expr *Target) {
  if (const VarDecl *Variable = Current ? variableAround(Target) : nullptr)
    Result.Writers[Variable->getCanonicalDecl()].insert(Current->Definition->getCanonicalDecl());
}

/// Something is stored to the object that `Target` names.
void SurveyVisitor::storeAt(const Expr *Target) {
  if (!Current)
    return;
  Target = Target->IgnoreParenImpCasts();
  while (const auto *Element = dyn_cast<ArraySubscriptExpr>(Target)) {
    const Expr *Base = Element->getBase()->IgnoreParenImpCasts();
    if (!Base->getType()->isArrayType())
      break;
    Target = Base;
  }
  if (const auto *Member = dyn_cast<MemberExpr>(Target)) {
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl())) {
      Current->StoresTo.insert(Field);
      Result.StoredFields.insert(Field);
    }
  } else if (!isa<DeclRefExpr>(Target)) {
    Current->StoresAnywhere |= Target->getType()->isAnyPointerType() || Target->getType()->isRecordType();
  }
}

void SurveyVisitor::visitAssignment(const BinaryOperator *Assignment) {
  writeVariable(Assignment->getLHS());
  if (Assignment->getOpcode() != BO_Assign)
    return;
  const Expr *Target = Assignment->getLHS()->IgnoreParenImpCasts();
  storeAt(Target);
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl()))
      storeToField(Field, Assignment->getRHS());
  if (isChildExtension(Target))
    Written.insert(Target);
  const auto *Reference = dyn_cast<DeclRefExpr>(Target);
  if (!Reference)
    return;
  storeLookedUp(Reference->getDecl(), Assignment->getRHS());
  storeFunction(Reference->getDecl(), Assignment->getRHS());
  if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl()); Variable && Variable->hasGlobalStorage())
    storeValue(Variable, Assignment->getRHS());
  copyTo(Reference->getDecl(), Assignment->getRHS());
  ParameterReplaced |= isFirstParameter(Reference);
}

void SurveyVisitor::visitInitializerList(const InitListExpr *List) {
  const RecordDecl *Record = List->getType()->getAsRecordDecl();
  if (!Record || Record->isUnion())
    return;
  unsigned Index = 0;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Index == List->getNumInits())
      break;
    storeToField(Field, List->getInit(Index++));
  }
}

void SurveyVisitor::storeToField(const FieldDecl *Field, const Expr *Value) {
  if (vp_field Known = Result.Names.initializationField(Field); Known != VP_FIELD_COUNT) {
    if (vp_role Role = vp_field_row(Known)->role; Role != VP_ROLE_NONE)
      takeRole(Role, Value);
    return;
  }
  storeLookedUp(Field, Value);
  storeFunction(Field, Value);
  storeValue(Field, Value);
  if (Current && isEmulatorEntries(Field))
    Current->NeedsPaths = true;
  if (const vp_member_row *Member = Result.Names.member(Field); Member && Member->role != VP_ROLE_NONE)
    takeRole(Member->role, Value);
  if (isMember(Field, VP_ACCESS_RANGE, VP_ACCESS_RANGE_PASSIVE)) {
    Expr::EvalResult Constant;
    if (!Value->isValueDependent() && !isa<ImplicitValueInitExpr>(Value) && Value->EvaluateAsInt(Constant, Context))
      Result.RangePassiveValues.push_back({Constant.Val.getInt().getZExtValue(), Value->getExprLoc()});
  }
}

void SurveyVisitor::takeRole(vp_role Role, const Expr *Value, bool LowPriority, SourceLocation Cast) {
  if (Cast.isInvalid() && isa<ExplicitCastExpr>(Value->IgnoreParenImpCasts()))
    Cast = Value->getBeginLoc();
  Value = Value->IgnoreParenCasts();
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value)) {
    takeRole(Role, Conditional->getTrueExpr(), LowPriority, Cast);
    takeRole(Role, Conditional->getFalseExpr(), LowPriority, Cast);
    return;
  }
  const DeclRefExpr *Reference = nameIn(Value);
  Accounted.insert(Reference);
  if (!Reference)
    return;
  if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl()))
    Result.Roles.push_back({Role, Function->getCanonicalDecl(), Reference->getLocation(),
                            Current ? Current->Definition->getCanonicalDecl() : nullptr, Cast, LowPriority});
  else if (const auto *Parameter = dyn_cast<ParmVarDecl>(Reference->getDecl()); Parameter && Current)
    Current->HandedOn.push_back({Parameter->getFunctionScopeIndex(), Role});
}

bool SurveyVisitor::isFirstParameter(const DeclRefExpr *Reference) const {
  return Current && Current->Definition->getNumParams() != 0 &&
         Reference->getDecl() == Current->Definition->getParamDecl(0);
}

void SurveyVisitor::useExtension(QualType Pointer, SourceLocation Location) {
  const RecordDecl *Record = Pointer->isPointerType() ? Pointer->getPointeeType()->getAsRecordDecl() : nullptr;
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Current || ParameterReplaced || !Record || Record->isInvalidDecl() || Record->isDependentType())
    return;
  uint64_t Bytes = static_cast<uint64_t>(Context.getTypeSizeInChars(Pointer->getPointeeType()).getQuantity());
  if (Bytes > Current->Extension.Bytes)
    Current->Extension = {Bytes, Record, Location};
}

void SurveyVisitor::visitCast(const CastExpr *Cast) {
  if (Cast->getCastKind() == CK_IntegralToPointer &&
      !Cast->isNullPointerConstant(Context, Expr::NPC_ValueDependentIsNotNull))
    Result.MakesAddresses = true;
  if (Cast->getCastKind() == CK_ArrayToPointerDecay)
    writeVariable(Cast->getSubExpr());
  if (Cast->getCastKind() == CK_LValueToRValue)
    return;
  const auto *Reference = dyn_cast<DeclRefExpr>(Cast->getSubExpr()->IgnoreParenImpCasts());
  if (Reference && isFirstParameter(Reference))
    useExtension(Cast->getType(), Cast->getExprLoc());
}

void SurveyVisitor::visitMember(const MemberExpr *Member) {
  const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
  if (Field && Result.Names.initializationField(Field) != VP_FIELD_COUNT) {
    Result.UsesInitializationData = true;
    Result.InitializationData = Field->getParent()->getDefinition();
  }
  if (Current && Current->ChildExtensionUse.isInvalid() && isChildExtension(Member) && !Written.contains(Member))
    Current->ChildExtensionUse = Member->getMemberLoc();
}

void SurveyVisitor::copyTo(const Decl *Variable, const Expr *Value) {
  if (isChildExtension(Value))
    ChildExtensionCopies.insert(Variable);
}

/// `Condition` is tested, alone or against another value.
void SurveyVisitor::visitCondition(const Expr *Condition) {
  if (!Condition || !Current)
    return;
  const auto *Reference = dyn_cast<DeclRefExpr>(Condition->IgnoreParenCasts());
  if (isChildExtension(Condition) || (Reference && ChildExtensionCopies.contains(Reference->getDecl())))
    Current->ChildExtensionTested = true;
}

/// The declarations of the file, the outermost ones.
static llvm::SmallVector<Decl *, 64> topLevel(ASTContext &Context) {
  llvm::SmallVector<Decl *, 64> Result;
  for (Decl *Scope : Context.getTraversalScope()) {
    if (auto *Unit = dyn_cast<TranslationUnitDecl>(Scope))
      Result.append(Unit->decls_begin(), Unit->decls_end());
    else
      Result.push_back(Scope);
  }
  return Result;
}

Survey::Survey(ASTContext &Context, ProtocolNames &Names, const ErrorRecord &Errors) : Names(Names) {
  llvm::SmallVector<Decl *, 64> Declarations = topLevel(Context);
  if (Errors.any()) {
    for (Decl *D : Declarations)
      if (auto *Function = dyn_cast<FunctionDecl>(D); Function && Errors.within(*Function))
        BrokenFunctions.insert(Function->getCanonicalDecl());
    Broken = Errors.hopeless() || !llvm::all_of(Errors.places(), [&](SourceLocation Place) {
               return llvm::any_of(Declarations, [&](Decl *D) {
                 auto *Function = dyn_cast<FunctionDecl>(D);
                 return Function && Function->doesThisDeclarationHaveABody() &&
                        rangeContains(Function->getSourceRange(), Place, Context.getSourceManager());
               });
             });
    if (Broken)
      return;
  }
  SurveyVisitor Visitor(Context, *this);
  for (Decl *D : Declarations)
    Visitor.visitTopLevel(D);
}

bool Survey::reachesBroken(const FunctionDecl *From) const {
  return !BrokenFunctions.empty() && llvm::any_of(reachableFrom(From), [&](const auto &Reached) {
    return BrokenFunctions.contains(Reached.first);
  });
}

const FunctionSurvey *Survey::find(const FunctionDecl *Function) const {
  auto Entry = Functions.find(Function->getCanonicalDecl());
  return Entry == Functions.end() ? nullptr : &Entry->second;
}

vp_service Survey::lookedUp(const ValueDecl *Holder) const {
  auto Entry = LookedUp.find(Holder);
  return Entry == LookedUp.end() ? VP_SERVICE_NONE : Entry->second;
}

llvm::ArrayRef<const FunctionDecl *> Survey::storedFunctions(const ValueDecl *Holder) const {
  auto Entry = StoredFunctions.find(Holder);
  return Entry == StoredFunctions.end() ? llvm::ArrayRef<const FunctionDecl *>() : Entry->second.getArrayRef();
}

llvm::ArrayRef<StoredValue> Survey::storedValues(const ValueDecl *Holder) const {
  auto Entry = StoredValues.find(Holder);
  return Entry == StoredValues.end() ? llvm::ArrayRef<StoredValue>() : Entry->second;
}

llvm::ArrayRef<const FunctionDecl *> Survey::writersOf(const VarDecl *Variable) const {
  auto Entry = Writers.find(Variable->getCanonicalDecl());
  return Entry == Writers.end() ? llvm::ArrayRef<const FunctionDecl *>() : Entry->second.getArrayRef();
}

bool Survey::isExtension(const RecordDecl *Record) const {
  if (Extensions.contains(Record->getCanonicalDecl()))
    return true;
  return llvm::any_of(Roles, [&](const RoleTaken &Taken) {
    const FunctionSurvey *Entry = find(Taken.Function);
    return Entry && Entry->Extension.Structure && vp_role_takes_extension(Taken.Role) &&
           Entry->Extension.Structure->getCanonicalDecl() == Record->getCanonicalDecl();
  });
}

llvm::DenseSet<const FunctionDecl *>
Survey::reaching(llvm::function_ref<bool(const FunctionSurvey &)> Predicate) const {
  llvm::DenseSet<const FunctionDecl *> Result;
  llvm::DenseMap<const FunctionDecl *, llvm::SmallVector<const FunctionDecl *, 4>> CallersOf;
  llvm::SmallVector<const FunctionDecl *, 16> Pending;
  for (const auto &[Function, Entry] : Functions) {
    for (const CallSite &Site : Entry.Calls)
      CallersOf[Site.Callee].push_back(Function);
    if (Predicate(Entry) && Result.insert(Function).second)
      Pending.push_back(Function);
  }
  while (!Pending.empty())
    for (const FunctionDecl *Caller : CallersOf.lookup(Pending.pop_back_val()))
      if (Result.insert(Caller).second)
        Pending.push_back(Caller);
  return Result;
}

llvm::DenseSet<const FunctionDecl *> Survey::callersOf(vp_service Service) const {
  return reaching([&](const FunctionSurvey &Entry) {
    return llvm::any_of(Entry.Calls, [&](const CallSite &Site) { return Names.service(Site.Callee) == Service; });
  });
}

const llvm::MapVector<const FunctionDecl *, CallSite> &Survey::reachableFrom(const FunctionDecl *From) const {
  From = From->getCanonicalDecl();
  std::unique_ptr<llvm::MapVector<const FunctionDecl *, CallSite>> &Known = Reachable[From];
  if (Known)
    return *Known;
  Known = std::make_unique<llvm::MapVector<const FunctionDecl *, CallSite>>();
  llvm::MapVector<const FunctionDecl *, CallSite> &Reached = *Known;
  Reached.insert({From, {nullptr, nullptr}});
  for (size_t I = 0; I < Reached.size(); ++I) {
    const FunctionDecl *Caller = Reached.begin()[I].first;
    if (const FunctionSurvey *Entry = find(Caller))
      for (const CallSite &Site : Entry->Calls)
        Reached.insert({Site.Callee, {Caller, Site.Call}});
  }
  return Reached;
}
