//===- Survey.h - What a translation unit contains --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One walk over the syntax: which functions there are, what they call, which functions are registered as what.
// It decides what is worth exploring path by path, and answers questions that need no path.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_SURVEY_H
#define VPCHECK_OBSERVE_SURVEY_H

#include "observe/Errors.h"
#include "observe/Protocol.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>
#include <vector>

namespace vpcheck {

/// A direct call.
struct CallSite {
  const clang::FunctionDecl *Callee; // canonical
  const clang::CallExpr *Call;
};

/// A call of a constructor or a destructor.
struct HiddenCall {
  const clang::FunctionDecl *Callee; // canonical
  const clang::Stmt *Where;
};

/// A value that is stored, or initializes something.
struct StoredValue {
  const clang::Expr *Value;
  const clang::FunctionDecl *In; // canonical; null: in an initializer outside functions
};

/// A function is taken as a callback: its address is assigned to a field or passed to a service.
struct RoleTaken {
  vp_role Role;
  const clang::FunctionDecl *Function; // canonical
  clang::SourceLocation Location;
  const clang::FunctionDecl *In; // canonical; null: in an initializer outside functions
  clang::SourceLocation Cast;    // of the explicit cast around it; invalid: none
  bool LowPriority = false;      // it is synchronized at VpLowPriority
};

/// What a function does with a pointer it receives in its first parameter: takes it for the device extension.
struct ExtensionUse {
  uint64_t Bytes = 0; // size of the largest structure
  const clang::RecordDecl *Structure = nullptr;
  clang::SourceLocation Location;
};

struct FunctionSurvey {
  const clang::FunctionDecl *Definition;
  llvm::SmallVector<CallSite, 8> Calls;
  /// Whether it calls something about which only a path can tell: a service that receives a callback, a call that ends
  /// a loan, VideoPortGetProcAddress.
  bool NeedsPaths = false;
  /// Members and variables that it calls as functions; perhaps services that were looked up.
  llvm::SmallVector<const clang::ValueDecl *, 2> CallsThrough;
  /// Calls through pointers, whatever holds them.
  llvm::SmallVector<const clang::CallExpr *, 2> PointerCalls;
  /// Constructors and destructors that run although no call shows.
  llvm::SmallVector<HiddenCall, 0> HiddenCalls;
  /// Parameters that it passes on as callbacks, 0-based, and what they are passed on as.
  llvm::SmallVector<std::pair<unsigned, vp_role>, 2> HandedOn;
  /// Whether it takes the address of a function that could be a temporary callback other than to register it.
  bool MentionsCallbacks = false;
  /// Members that it stores to or zeroes, and whether it stores through pointers that say nothing of the member.
  llvm::DenseSet<const clang::FieldDecl *> StoresTo;
  bool StoresAnywhere = false;
  ExtensionUse Extension;
  /// First use of VIDEO_CHILD_ENUM_INFO.ChildHwDeviceExtension, and whether the function also tests it.
  clang::SourceLocation ChildExtensionUse;
  bool ChildExtensionTested = false;
};

/// A constant stored to VIDEO_ACCESS_RANGE.RangePassive.
struct RangePassiveValue {
  uint64_t Value;
  clang::SourceLocation Location;
};

/// The function whose address `Value` is, once casts are taken off; null if it is none.
const clang::FunctionDecl *functionNamed(const clang::Expr *Value);

/// What `Call` calls through, without casts and `*`.
const clang::Expr *calledExpression(const clang::CallExpr &Call);

/// The member or variable that holds the pointer through which `Call` calls, or null.
const clang::ValueDecl *calledHolder(const clang::CallExpr &Call);

/// The branch of `S` that a constant condition rules out, as the configuration of a build does; or null.
const clang::Stmt *deadBranch(const clang::Stmt *S, const clang::ASTContext &Context);

/// A variable that is initialized with the address of a function.
struct InitializedPointer {
  const clang::VarDecl *Variable; // with static storage, not const
  const clang::FunctionDecl *Function;
};

class Survey {
public:
  /// Leaves functions alone that hold one of `Errors`.
  Survey(clang::ASTContext &Context, ProtocolNames &Names, const ErrorRecord &Errors);

  /// Whether the code cannot be judged: it has an error outside all functions. Then nothing else is known.
  bool isBroken() const { return Broken; }

  /// Functions, by canonical declaration, in whose definition the compiler found an error.
  const llvm::DenseSet<const clang::FunctionDecl *> &brokenFunctions() const { return BrokenFunctions; }

  /// Whether calls within the file can lead from `From` to a broken function.
  bool reachesBroken(const clang::FunctionDecl *From) const;

  /// DriverEntry's definition, or null.
  const clang::FunctionDecl *driverEntry() const { return DriverEntry; }

  /// Every function with a body outside system headers, by canonical declaration, in order of definition.
  const llvm::MapVector<const clang::FunctionDecl *, FunctionSurvey> &functions() const { return Functions; }

  const FunctionSurvey *find(const clang::FunctionDecl *Function) const;

  /// All functions that fulfil `Predicate`, or from which calls within the file can reach one that does.
  llvm::DenseSet<const clang::FunctionDecl *>
  reaching(llvm::function_ref<bool(const FunctionSurvey &)> Predicate) const;

  llvm::ArrayRef<RoleTaken> roles() const { return Roles; }
  llvm::ArrayRef<InitializedPointer> initializedPointers() const { return InitializedPointers; }
  llvm::ArrayRef<RangePassiveValue> rangePassiveValues() const { return RangePassiveValues; }

  /// Variables with static storage outside system headers, each of their declarations.
  llvm::ArrayRef<const clang::VarDecl *> staticVariables() const { return StaticVariables; }

  /// Variables of type VIDEO_HW_INITIALIZATION_DATA with static storage.
  llvm::ArrayRef<const clang::VarDecl *> staticInitializationData() const { return StaticData; }

  /// The service whose address `Holder`, a member or variable, gets from VideoPortGetProcAddress; VP_SERVICE_NONE if
  /// it gets none, or several.
  vp_service lookedUp(const clang::ValueDecl *Holder) const;

  /// The functions whose addresses are stored to `Holder`, a member or variable, anywhere in the file.
  llvm::ArrayRef<const clang::FunctionDecl *> storedFunctions(const clang::ValueDecl *Holder) const;

  /// The pointers and structures that are stored to `Holder`, a member or a variable with static storage.
  llvm::ArrayRef<StoredValue> storedValues(const clang::ValueDecl *Holder) const;

  /// Whether `Holder`, a member or variable, is VideoPortGetProcAddress or a copy of it.
  bool isLookup(const clang::ValueDecl *Holder) const { return Lookups.contains(Holder); }

  /// Whether anything in the file stores to `Field` by name.
  bool storesTo(const clang::FieldDecl *Field) const { return StoredFields.contains(Field); }

  /// Whether a pointer to `Record` is used as a device extension.
  bool isExtension(const clang::RecordDecl *Record) const;

  /// The declaration of VIDEO_HW_INITIALIZATION_DATA that the code uses, or null.
  const clang::RecordDecl *initializationData() const { return InitializationData; }

  /// Whether the address of a service is taken, so that calls of it do not all show.
  bool takesServiceAddress() const { return TakesServiceAddress; }

  /// Whether anything in the file makes a pointer of a number other than 0.
  bool makesAddresses() const { return MakesAddresses; }

  /// Whether the file implements services itself: it is part of a port driver.
  bool isPortDriver() const { return DefinesService; }

  /// Whether the file shows that it belongs to a miniport.
  bool isMiniport() const { return !DefinesService && (UsesInitializationData || DefinesCallback); }

  /// All functions from which a call of `Service` can be reached through calls within the file.
  llvm::DenseSet<const clang::FunctionDecl *> callersOf(vp_service Service) const;

  /// All functions that calls within the file can reach from `From`, itself included, each with the function that
  /// calls it (null for `From`).
  const llvm::MapVector<const clang::FunctionDecl *, CallSite> &reachableFrom(const clang::FunctionDecl *From) const;

  /// The functions that assign to `Variable`, which has static storage, or to a part of it, or take its address.
  llvm::ArrayRef<const clang::FunctionDecl *> writersOf(const clang::VarDecl *Variable) const;

private:
  friend class SurveyVisitor;
  ProtocolNames &Names;
  const clang::FunctionDecl *DriverEntry = nullptr;
  const clang::RecordDecl *InitializationData = nullptr;
  llvm::MapVector<const clang::FunctionDecl *, FunctionSurvey> Functions;
  llvm::SmallVector<RoleTaken, 32> Roles;
  llvm::SmallVector<RangePassiveValue, 8> RangePassiveValues;
  llvm::SmallVector<InitializedPointer, 4> InitializedPointers;
  llvm::DenseMap<const clang::ValueDecl *, vp_service> LookedUp;
  llvm::DenseMap<const clang::ValueDecl *, llvm::SmallSetVector<const clang::FunctionDecl *, 2>> StoredFunctions;
  llvm::DenseMap<const clang::ValueDecl *, llvm::SmallVector<StoredValue, 1>> StoredValues;
  llvm::DenseMap<const clang::VarDecl *, llvm::SmallSetVector<const clang::FunctionDecl *, 2>> Writers;
  llvm::DenseSet<const clang::FieldDecl *> StoredFields;
  mutable llvm::DenseMap<const clang::FunctionDecl *,
                         std::unique_ptr<llvm::MapVector<const clang::FunctionDecl *, CallSite>>>
      Reachable; // what reachableFrom has found
  llvm::DenseSet<const clang::ValueDecl *> Lookups;
  llvm::DenseSet<const clang::TagDecl *> Extensions; // passed to services as such
  llvm::SmallVector<const clang::VarDecl *, 2> StaticData;
  std::vector<const clang::VarDecl *> StaticVariables;
  bool DefinesService = false;
  bool UsesInitializationData = false;
  bool DefinesCallback = false;
  bool TakesServiceAddress = false;
  bool MakesAddresses = false;
  bool Broken = false;
  llvm::DenseSet<const clang::FunctionDecl *> BrokenFunctions;
};

/// Whether `Call` of `Service` has its callback synchronized at the priority at which no interrupt is masked.
bool isLowPriority(vp_service Service, const clang::CallExpr &Call, const clang::ASTContext &Context);

} // namespace vpcheck

#endif
