//===- Functions.cpp - The program's functions, as the model sees them ----===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Functions.h"
#include "observe/Protocol.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Mangle.h"
#include "clang/AST/Type.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace vpcheck;

static vp_shape shapeOfNumber(uint64_t Bits) {
  if (Bits <= 8)
    return VP_SHAPE_BYTE;
  if (Bits <= 16)
    return VP_SHAPE_SHORT;
  return Bits <= 32 ? VP_SHAPE_LONG : VP_SHAPE_LONGLONG;
}

static vp_signature_type signatureType(QualType Type, const ASTContext &Context, llvm::StringSaver &Strings) {
  Type = Type.getCanonicalType();
  if (Type->isVoidType())
    return {VP_SHAPE_VOID, nullptr, VP_SHAPE_VOID, false};
  if (Type->isFunctionPointerType())
    return {VP_SHAPE_FUNCTION, nullptr, VP_SHAPE_VOID, false};
  if (Type->isAnyPointerType() || Type->isReferenceType() || Type->isArrayType()) {
    QualType Pointee = Type->isArrayType() ? Context.getBaseElementType(Type) : Type->getPointeeType();
    const RecordDecl *Record = Pointee->getAsRecordDecl();
    vp_shape Target = Pointee->isIntegralOrEnumerationType() && !Pointee->isIncompleteType()
                          ? shapeOfNumber(Context.getTypeSize(Pointee))
                          : VP_SHAPE_VOID;
    return {VP_SHAPE_POINTER, Record ? Strings.save(plainTag(*Record)).data() : "", Target, false};
  }
  if (Type->isRecordType())
    return {VP_SHAPE_STRUCTURE, nullptr, VP_SHAPE_VOID, false};
  if (Type->isDependentType() || Type->isIncompleteType())
    return {VP_SHAPE_VOID, nullptr, VP_SHAPE_VOID, false};
  if (Type->isFloatingType())
    return {VP_SHAPE_FLOAT, nullptr, VP_SHAPE_VOID, false};
  uint64_t Bits = Context.getTypeSize(Type);
  return {shapeOfNumber(Bits), nullptr, VP_SHAPE_VOID, Bits == Context.getTypeSize(Context.VoidPtrTy)};
}

static vp_convention conventionOf(CallingConv Convention) {
  switch (Convention) {
  case CC_X86StdCall:
    return VP_CONVENTION_STDCALL;
  case CC_X86FastCall:
    return VP_CONVENTION_FASTCALL;
  default:
    return VP_CONVENTION_C;
  }
}

vp_signature vpcheck::signatureOf(const FunctionType *Type, const ASTContext &Context, llvm::StringSaver &Strings) {
  vp_signature Signature = {};
  Signature.convention = conventionOf(Type->getCallConv());
  Signature.result = signatureType(Type->getReturnType(), Context, Strings);
  const auto *Prototype = dyn_cast<FunctionProtoType>(Type);
  if (!Prototype)
    return Signature;
  Signature.known = true;
  Signature.variadic = Prototype->isVariadic();
  Signature.parameter_count = Prototype->getNumParams();
  for (unsigned I = 0; I < Prototype->getNumParams() && I < VP_MAX_PARAMETERS; ++I)
    Signature.parameters[I] = signatureType(Prototype->getParamType(I), Context, Strings);
  return Signature;
}

/// Whether `Function` belongs to the driver, although its body is in another file.
static bool isOfOtherFile(const FunctionDecl &Function, const ASTContext &Context) {
  if (Function.hasBody() || !Function.isExternallyVisible() || Function.getBuiltinID() != 0 ||
      Function.hasAttr<DLLImportAttr>() || !Function.getIdentifier() ||
      Context.getSourceManager().isInSystemHeader(Function.getLocation()))
    return false;
  const StringRef Name = Function.getName();
  return vp_service_named(Name.data(), Name.size()) == VP_SERVICE_NONE &&
         !vp_memory_function_named(Name.data(), Name.size()) && !vp_is_kernel_import(Name.str().c_str());
}

/// The name of `Function`, which is one of C++, for the linker.
static std::string linkName(const FunctionDecl &Function) {
  return ASTNameGenerator(Function.getASTContext()).getName(&Function);
}

vp_object Functions::numberOf(const FunctionDecl *Function) {
  Function = Function->getCanonicalDecl();
  auto [Entry, New] = Numbers.try_emplace(Function, static_cast<vp_object>(Declarations.size() + 1));
  if (!New)
    return Entry->second;
  const FunctionDecl *Definition = Function->getDefinition();
  const FunctionDecl *Shown = Definition ? Definition : Function;
  vp_function Row = {};
  Row.name = Strings.save(Function->getNameAsString()).data();
  if (Function->getLanguageLinkage() == CXXLanguageLinkage && Function->isExternallyVisible())
    Row.link_name = Strings.save(linkName(*Function)).data();
  Row.site = Sites.of(Shown->getLocation());
  Row.defined = Function->hasBody();
  Row.internal = !Function->isExternallyVisible();
  Row.elsewhere = isOfOtherFile(*Function, Context);
  if (Placement Placed = Sections.sectionOf(*Shown); !Placed.Section.empty()) {
    Row.section = Strings.save(Placed.Section).data();
    Row.section_at = Sites.of(Placed.Location);
  }
  if (Definition)
    Row.paged_code = Sites.of(PagedCode.in(*Definition));
  Row.resident = Shown->hasAttr<AlwaysInlineAttr>();
  Row.signature = signatureOf(Shown->getType()->castAs<FunctionType>(), Context, Strings);
  Declarations.push_back(Function);
  Rows.push_back(Row);
  return Entry->second;
}

void Functions::lockSection(StringRef Section) {
  for (vp_function &Row : Rows)
    if (Row.section && (Section.empty() || Section == Row.section))
      Row.resident = true;
}
