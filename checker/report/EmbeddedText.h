//===- EmbeddedText.h - Texts that are built in -----------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The build makes tables of these from files; see cmake/EmbedTexts.cmake.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_EMBEDDEDTEXT_H
#define VPCHECK_REPORT_EMBEDDEDTEXT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"

namespace vpcheck {

struct EmbeddedText {
  const char *Name; ///< the file's, without its folder
  const char *Text;
};

/// The text of that name, or an empty one.
inline llvm::StringRef textNamed(llvm::ArrayRef<EmbeddedText> Texts, const llvm::Twine &Name) {
  std::string Wanted = Name.str();
  for (const EmbeddedText &Known : Texts)
    if (Known.Name == Wanted)
      return Known.Text;
  return {};
}

} // namespace vpcheck

#endif
