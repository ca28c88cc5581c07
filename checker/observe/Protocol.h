//===- Protocol.h - Recognising the protocol in Clang's AST -----*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Services, structures and fields are recognised by name and shape, whichever header declares them.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PROTOCOL_H
#define VPCHECK_OBSERVE_PROTOCOL_H

#include "vpcheck/observation.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class IdentifierTable;
}

namespace vpcheck {

/// The tag of `Record` (or the typedef that names it) without leading underscores; empty for an anonymous one.
llvm::StringRef plainTag(const clang::RecordDecl &Record);

/// Whether `Field` is the member `Name` of the structure `Tag`.
bool isMember(const clang::FieldDecl *Field, llvm::StringRef Tag, llvm::StringRef Name);

/// Whether `Field` is VIDEO_PORT_CONFIG_INFO.EmulatorAccessEntries.
bool isEmulatorEntries(const clang::FieldDecl *Field);

/// Whether any identifier of the translation unit belongs to the protocol. Cheap; false means that there is nothing
/// for vpcheck to do.
bool mentionsProtocol(const clang::IdentifierTable &Identifiers);

/// Answers, with a memory, what a declaration is in the protocol.
class ProtocolNames {
public:
  /// The service that `Function` is, or VP_SERVICE_NONE. A function with internal linkage is none.
  vp_service service(const clang::FunctionDecl *Function);

  /// What `Function` does to memory, or null.
  const vp_memory_function *memoryFunction(const clang::FunctionDecl *Function);

  /// Whether `Record` is VIDEO_HW_INITIALIZATION_DATA.
  bool isInitializationData(const clang::RecordDecl *Record);

  /// The field of VIDEO_HW_INITIALIZATION_DATA that `Field` is, or VP_FIELD_COUNT.
  vp_field initializationField(const clang::FieldDecl *Field);

  /// What the protocol says of a structure, or null.
  const struct vp_structure_row *structure(const clang::RecordDecl *Record);

  /// What the protocol says of a member of a structure, or null.
  const vp_member_row *member(const clang::FieldDecl *Field);

private:
  llvm::DenseMap<const clang::FunctionDecl *, vp_service> Services;
  llvm::DenseMap<const clang::FunctionDecl *, const vp_memory_function *> MemoryFunctions;
  llvm::DenseMap<const clang::RecordDecl *, bool> Records;
  llvm::DenseMap<const clang::FieldDecl *, vp_field> Fields;
  llvm::DenseMap<const clang::RecordDecl *, const struct vp_structure_row *> Structures;
  llvm::DenseMap<const clang::FieldDecl *, const vp_member_row *> Members;
};

/// The layout of the initialization data that `Record` declares.
vp_layout layoutOf(const clang::RecordDecl &Record, const clang::ASTContext &Context);

} // namespace vpcheck

#endif
