//===- CompatOptions.h - What differs between clang's options ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of Compat.h that needs the table of the compiler's options: the namespace `compat::options` names them.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_COMPATOPTIONS_H
#define VPCHECK_SUPPORT_COMPATOPTIONS_H

#include "llvm/Config/llvm-config.h"
#if LLVM_VERSION_MAJOR >= 22
#include "clang/Options/Options.h"
#else
#include "clang/Driver/Options.h"
#endif

namespace vpcheck::compat {

#if LLVM_VERSION_MAJOR >= 22
namespace options = clang::options;
using clang::getDriverOptTable;
#else
namespace options = clang::driver::options;
using clang::driver::getDriverOptTable;
#endif

} // namespace vpcheck::compat

#endif
