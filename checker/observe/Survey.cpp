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
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/SourceManager.h"

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
  void takeRole(vp_role Role, const Expr *Value);
  bool isFirstParameter(const DeclRefExpr *Reference) const;
  void useExtension(QualType Pointer, SourceLocation Location);

  ASTContext &Context;
  Survey &Result;
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Strings;
  FunctionSurvey *Current = nullptr;
  /// Names of functions that are called where they stand.
  llvm::SmallPtrSet<const Stmt *, 8> Called;
  /// Expressions that name what is assigned to.
  llvm::SmallPtrSet<const Stmt *, 4> Written;
  /// Whether the function's first parameter holds something else by now.
  bool ParameterReplaced = false;
  /// Variables of the function that hold a copy of VIDEO_CHILD_ENUM_INFO.ChildHwDeviceExtension.
  llvm::SmallPtrSet<const Decl *, 4> ChildExtensionCopies;
};

} // namespace vpcheck

/// The field `Name` of the structure `Tag` of the protocol?
static bool isMember(const FieldDecl *Field, StringRef Tag, StringRef Name) {
  return Field->getName() == Name && plainTag(*Field->getParent()) == Tag;
}

/// The member of VIDEO_CHILD_ENUM_INFO that holds the child extension?
static bool isChildExtension(const Expr *Value) {
  const auto *Member = dyn_cast<MemberExpr>(Value->IgnoreParenCasts());
  const auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  return Field && isMember(Field, VP_CHILD_ENUM_INFO, VP_CHILD_ENUM_INFO_EXTENSION);
}

void SurveyVisitor::visitTopLevel(Decl *D) {
  if (Context.getSourceManager().isInSystemHeader(D->getLocation()))
    return;
  if (auto *Function = dyn_cast<FunctionDecl>(D))
    visitFunction(Function);
  else if (auto *Variable = dyn_cast<VarDecl>(D))
    visitVariable(Variable);
  else if (auto *Group = dyn_cast<DeclContext>(D); Group && isa<LinkageSpecDecl, NamespaceDecl, CXXRecordDecl>(D))
    for (Decl *Member : Group->decls())
      visitTopLevel(Member);
}

void SurveyVisitor::visitFunction(FunctionDecl *Function) {
  if (!Function->doesThisDeclarationHaveABody() || Function->isDependentContext() || Function->isInvalidDecl())
    return;
  const FunctionDecl *Canonical = Function->getCanonicalDecl();
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
  walk(Function->getBody());
  Current = nullptr;
  ChildExtensionCopies.clear();
  ParameterReplaced = false;
}

void SurveyVisitor::visitVariable(const VarDecl *Variable) {
  const RecordDecl *Record = Variable->getType()->getAsRecordDecl();
  if (Result.Names.isInitializationData(Record)) {
    Result.UsesInitializationData = true;
    Result.InitializationData = Record->getDefinition();
    if (Variable->hasGlobalStorage() && Variable->isThisDeclarationADefinition())
      Result.StaticData.push_back(Variable);
  }
  if (const Expr *Initializer = Variable->getInit()) {
    copyTo(Variable, Initializer);
    if (!Current)
      walk(Initializer);
  }
}

void SurveyVisitor::walk(const Stmt *Root) {
  llvm::SmallVector<const Stmt *, 64> Pending{Root};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (!S)
      continue;
    visit(S);
    size_t First = Pending.size();
    for (const Stmt *Child : S->children())
      Pending.push_back(Child);
    std::reverse(Pending.begin() + First, Pending.end()); // in source order
  }
}

void SurveyVisitor::visit(const Stmt *S) {
  if (const auto *Call = dyn_cast<CallExpr>(S))
    return visitCall(Call);
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
  if (const auto *Not = dyn_cast<UnaryOperator>(S); Not && Not->getOpcode() == UO_LNot)
    return visitCondition(Not->getSubExpr());
  if (const auto *If = dyn_cast<IfStmt>(S))
    return visitCondition(If->getCond());
  if (const auto *Conditional = dyn_cast<ConditionalOperator>(S))
    return visitCondition(Conditional->getCond());
  if (const auto *Declaration = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(D))
        visitVariable(Variable);
}

void SurveyVisitor::visitCall(const CallExpr *Call) {
  Called.insert(Call->getCallee()->IgnoreParenImpCasts());
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee) {
    if (Current)
      Current->CallsUnknown = true;
    return;
  }
  if (Current)
    Current->Calls.push_back({Callee->getCanonicalDecl(), Call});
  vp_service Service = Result.Names.service(Callee);
  if (Service == VP_SERVICE_NONE)
    return;
  const vp_callback_argument &Callback = vp_service_row(Service)->callback;
  if (Callback.present && Callback.role != VP_ROLE_NONE && Callback.parameter < Call->getNumArgs())
    takeRole(Callback.role, Call->getArg(Callback.parameter));
}

void SurveyVisitor::visitAssignment(const BinaryOperator *Assignment) {
  if (Assignment->getOpcode() != BO_Assign)
    return;
  const Expr *Target = Assignment->getLHS()->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl()))
      storeToField(Field, Assignment->getRHS());
  if (isChildExtension(Target))
    Written.insert(Target);
  const auto *Reference = dyn_cast<DeclRefExpr>(Target);
  if (!Reference)
    return;
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
  if (isMember(Field, VP_ACCESS_RANGE, VP_ACCESS_RANGE_PASSIVE)) {
    Expr::EvalResult Constant;
    if (!Value->isValueDependent() && !isa<ImplicitValueInitExpr>(Value) && Value->EvaluateAsInt(Constant, Context))
      Result.RangePassiveValues.push_back({Constant.Val.getInt().getZExtValue(), Value->getExprLoc()});
  }
}

void SurveyVisitor::takeRole(vp_role Role, const Expr *Value) {
  Value = Value->IgnoreParenCasts();
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value)) {
    takeRole(Role, Conditional->getTrueExpr());
    takeRole(Role, Conditional->getFalseExpr());
    return;
  }
  if (const auto *AddressOf = dyn_cast<UnaryOperator>(Value); AddressOf && AddressOf->getOpcode() == UO_AddrOf)
    Value = AddressOf->getSubExpr()->IgnoreParenCasts();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Value))
    if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl()))
      Result.Roles.push_back({Role, Function->getCanonicalDecl(), Reference->getLocation()});
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

void SurveyVisitor::visitReference(const DeclRefExpr *Reference) {
  const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl());
  if (Function && !Called.contains(Reference) && Result.Names.service(Function) != VP_SERVICE_NONE)
    Result.TakesServiceAddress = true;
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

Survey::Survey(ASTContext &Context, ProtocolNames &Names) : Names(Names) {
  SurveyVisitor Visitor(Context, *this);
  for (Decl *Scope : Context.getTraversalScope()) {
    if (auto *Unit = dyn_cast<TranslationUnitDecl>(Scope))
      for (Decl *D : Unit->decls())
        Visitor.visitTopLevel(D);
    else
      Visitor.visitTopLevel(Scope);
  }
}

const FunctionSurvey *Survey::find(const FunctionDecl *Function) const {
  auto Entry = Functions.find(Function->getCanonicalDecl());
  return Entry == Functions.end() ? nullptr : &Entry->second;
}

llvm::DenseSet<const FunctionDecl *> Survey::callersOf(vp_service Service) const {
  llvm::DenseSet<const FunctionDecl *> Result;
  llvm::DenseMap<const FunctionDecl *, llvm::SmallVector<const FunctionDecl *, 4>> CallersOf;
  llvm::SmallVector<const FunctionDecl *, 16> Pending;
  for (const auto &[Caller, Entry] : Functions)
    for (const CallSite &Site : Entry.Calls) {
      CallersOf[Site.Callee].push_back(Caller);
      if (Names.service(Site.Callee) == Service && Result.insert(Caller).second)
        Pending.push_back(Caller);
    }
  while (!Pending.empty())
    for (const FunctionDecl *Caller : CallersOf.lookup(Pending.pop_back_val()))
      if (Result.insert(Caller).second)
        Pending.push_back(Caller);
  return Result;
}

llvm::MapVector<const FunctionDecl *, CallSite> Survey::reachableFrom(const FunctionDecl *From) const {
  llvm::MapVector<const FunctionDecl *, CallSite> Reached;
  From = From->getCanonicalDecl();
  Reached.insert({From, {nullptr, nullptr}});
  for (size_t I = 0; I < Reached.size(); ++I) {
    const FunctionDecl *Caller = Reached.begin()[I].first;
    if (const FunctionSurvey *Entry = find(Caller))
      for (const CallSite &Site : Entry->Calls)
        Reached.insert({Site.Callee, {Caller, Site.Call}});
  }
  return Reached;
}
