//===- Digest.h - Digests of texts, and texts that carry one ----*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_DIGEST_H
#define VPCHECK_SUPPORT_DIGEST_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace vpcheck {

/// A digest of `Text`, in hexadecimal digits.
std::string digestOf(llvm::StringRef Text);

/// `Body` behind a line that holds `Mark` and the digest of `Body`.
std::string sealed(llvm::StringRef Mark, llvm::StringRef Body);

/// The body of what `sealed` made with the same mark; nothing if `Text` is something else, or not intact.
std::optional<llvm::StringRef> unsealed(llvm::StringRef Mark, llvm::StringRef Text);

} // namespace vpcheck

#endif
