//===- Protocol.cpp - Recognising the protocol in Clang's AST -------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Protocol.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/RecordLayout.h"
#include "clang/Basic/IdentifierTable.h"
#include "clang/Basic/TargetInfo.h"

using namespace clang;
using namespace vpcheck;

StringRef vpcheck::plainTag(const RecordDecl &Record) {
  if (const IdentifierInfo *Name = Record.getIdentifier())
    return Name->getName().ltrim('_');
  if (const TypedefNameDecl *Typedef = Record.getTypedefNameForAnonDecl())
    return Typedef->getName().ltrim('_');
  return {};
}

bool vpcheck::isMember(const FieldDecl *Field, StringRef Tag, StringRef Name) {
  return Field->getName() == Name && plainTag(*Field->getParent()) == Tag;
}

bool vpcheck::isEmulatorEntries(const FieldDecl *Field) {
  return isMember(Field, VP_CONFIG_INFO, VP_CONFIG_INFO_EMULATOR_ENTRIES);
}

bool vpcheck::mentionsProtocol(const IdentifierTable &Identifiers) {
  // An editor keeps what it has parsed beforehand in a table of its own.
  IdentifierInfoLookup *Beforehand = Identifiers.getExternalIdentifierLookup();
  auto Mentions = [&](StringRef Name) {
    return Identifiers.find(Name) != Identifiers.end() || (Beforehand && Beforehand->get(Name));
  };
  if (Mentions(VP_INITIALIZATION_DATA))
    return true;
  for (unsigned Service = VP_SERVICE_NONE + 1; Service < VP_SERVICE_COUNT; ++Service)
    if (Mentions(vp_service_row(static_cast<vp_service>(Service))->name))
      return true;
  return false;
}

vp_service ProtocolNames::service(const FunctionDecl *Function) {
  auto [Entry, New] = Services.try_emplace(Function->getCanonicalDecl(), VP_SERVICE_NONE);
  if (New && Function->getIdentifier() && Function->isExternallyVisible())
    Entry->second = vp_service_named(Function->getName().data(), Function->getName().size());
  return Entry->second;
}

const vp_memory_function *ProtocolNames::memoryFunction(const FunctionDecl *Function) {
  auto [Entry, New] = MemoryFunctions.try_emplace(Function->getCanonicalDecl(), nullptr);
  if (New && Function->getIdentifier())
    Entry->second = vp_memory_function_named(Function->getName().data(), Function->getName().size());
  return Entry->second;
}

bool ProtocolNames::isInitializationData(const RecordDecl *Record) {
  if (!Record)
    return false;
  auto [Entry, New] = Records.try_emplace(Record, false);
  if (New)
    Entry->second = plainTag(*Record) == VP_INITIALIZATION_DATA;
  return Entry->second;
}

vp_field ProtocolNames::initializationField(const FieldDecl *Field) {
  auto [Entry, New] = Fields.try_emplace(Field, VP_FIELD_COUNT);
  if (New && isInitializationData(Field->getParent()))
    Entry->second = vp_field_named(Field->getName().data(), Field->getName().size());
  return Entry->second;
}

const struct vp_structure_row *ProtocolNames::structure(const RecordDecl *Record) {
  auto [Entry, New] = Structures.try_emplace(Record, nullptr);
  if (New) {
    StringRef Tag = plainTag(*Record);
    Entry->second = vp_structure_tagged(Tag.data(), Tag.size());
  }
  return Entry->second;
}

const vp_member_row *ProtocolNames::member(const FieldDecl *Field) {
  auto [Entry, New] = Members.try_emplace(Field, nullptr);
  if (!New)
    return Entry->second;
  const vp_member_row *Found = nullptr;
  if (const struct vp_structure_row *Structure = structure(Field->getParent()))
    for (unsigned I = 0; I < Structure->member_count; ++I)
      if (Field->getName() == Structure->members[I].name)
        Found = &Structure->members[I];
  return Members[Field] = Found;
}

vp_layout vpcheck::layoutOf(const RecordDecl &Record, const ASTContext &Context) {
  vp_layout Layout = {};
  const RecordDecl *Definition = Record.getDefinition();
  if (!Definition || Definition->isInvalidDecl() || Definition->isDependentType())
    return Layout;
  const ASTRecordLayout &Records = Context.getASTRecordLayout(Definition);
  Layout.size = static_cast<uint32_t>(Records.getSize().getQuantity());
  Layout.pointer_size =
      static_cast<uint32_t>(Context.getTargetInfo().getPointerWidth(LangAS::Default) / Context.getCharWidth());
  for (const FieldDecl *Field : Definition->fields()) {
    vp_field Known = vp_field_named(Field->getName().data(), Field->getName().size());
    if (Known == VP_FIELD_COUNT || Field->isBitField())
      continue;
    Layout.offsets[Known] =
        static_cast<uint32_t>(Records.getFieldOffset(Field->getFieldIndex()) / Context.getCharWidth());
    Layout.sizes[Known] = static_cast<uint32_t>(Context.getTypeSizeInChars(Field->getType()).getQuantity());
  }
  return Layout;
}
