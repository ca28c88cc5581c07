//===- Format.h - The forms that a report can take --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_FORMAT_H
#define VPCHECK_REPORT_FORMAT_H

#include "report/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

struct Format {
  const char *Name;    ///< as --format takes it
  const char *Purpose; ///< a few words
  void (*Write)(const Report &Results, llvm::raw_ostream &Out);
};

/// All formats; the first is the one for people at a terminal.
llvm::ArrayRef<Format> formats();

/// The format of that name, or null.
const Format *formatNamed(llvm::StringRef Name);

} // namespace vpcheck

#endif
