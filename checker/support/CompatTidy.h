//===- CompatTidy.h - What differs between clang-tidy's versions *- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of Compat.h that needs clang-tidy's headers.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_COMPATTIDY_H
#define VPCHECK_SUPPORT_COMPATTIDY_H

#include "clang-tidy/ClangTidyModule.h"
#include "llvm/Config/llvm-config.h"
#if LLVM_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif

#endif
