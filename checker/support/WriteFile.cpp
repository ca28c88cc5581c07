//===- WriteFile.cpp - Writing files so that failure shows ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "support/WriteFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

using namespace llvm;

/// Lets `Write` fill `Out`. A stream that dies with an error in it takes the program along, so it is taken out here.
static Error writeTo(raw_fd_ostream &Out, function_ref<void(raw_ostream &)> Write) {
  Write(Out);
  Out.flush();
  std::error_code Problem = Out.error();
  Out.clear_error();
  return errorCodeToError(Problem);
}

static Error replaceFile(StringRef File, function_ref<void(raw_ostream &)> Write) {
  SmallString<256> Path;
  if (sys::fs::real_path(File, Path))
    Path = File; // there is none yet
  Expected<sys::fs::TempFile> Temporary = sys::fs::TempFile::create(Path + ".%%%%%%%%");
  if (!Temporary)
    return Temporary.takeError();
  raw_fd_ostream Out(Temporary->FD, /*shouldClose=*/false);
  if (Error Problem = writeTo(Out, Write))
    return joinErrors(std::move(Problem), Temporary->discard());
  return Temporary->keep(Path);
}

Error vpcheck::writeFile(StringRef File, function_ref<void(raw_ostream &)> Write) {
  if (File.empty())
    return writeTo(outs(), Write);
  sys::fs::file_status Status;
  if (sys::fs::status(File, Status) || sys::fs::is_regular_file(Status))
    return replaceFile(File, Write);
  std::error_code Problem;
  raw_fd_ostream Out(File, Problem);
  return Problem ? errorCodeToError(Problem) : writeTo(Out, Write);
}
