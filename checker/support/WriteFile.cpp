//===- WriteFile.cpp - Writing files so that failure shows ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "support/WriteFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"

using namespace llvm;

/// Lets `Write` fill `Out`. A stream that dies with an error in it takes the program along, so it is taken out here.
static Error writeTo(raw_fd_ostream &Out, function_ref<void(raw_ostream &)> Write) {
  Write(Out);
  Out.flush();
  std::error_code Problem = Out.error();
  Out.clear_error();
  return errorCodeToError(Problem);
}

/// Opens a new file beside `Path`, and says how it is called. LLVM's functions for that take a % in the name of a
/// folder for a digit that they may choose.
static Expected<int> createBeside(StringRef Path, std::string &Name) {
  constexpr unsigned MostAttempts = 16;
  std::error_code Problem;
  for (unsigned Attempt = 0; Attempt < MostAttempts; ++Attempt) {
    int Descriptor = 0;
    Name = formatv("{0}.{1:x-8}", Path, sys::Process::GetRandomNumber()).str();
    Problem = sys::fs::openFileForWrite(Name, Descriptor, sys::fs::CD_CreateNew, sys::fs::OF_None);
    if (!Problem)
      return Descriptor;
    if (Problem != std::errc::file_exists)
      break;
  }
  return errorCodeToError(Problem);
}

static Error replaceFile(StringRef File, function_ref<void(raw_ostream &)> Write) {
  SmallString<256> Path;
  if (sys::fs::real_path(File, Path))
    Path = File; // there is none yet
  std::string Temporary;
  Expected<int> Descriptor = createBeside(Path, Temporary);
  if (!Descriptor)
    return Descriptor.takeError();
  sys::RemoveFileOnSignal(Temporary);
  raw_fd_ostream Out(*Descriptor, /*shouldClose=*/true);
  Error Problem = writeTo(Out, Write);
  Out.close();
  if (!Problem)
    Problem = errorCodeToError(sys::fs::rename(Temporary, Path));
  if (Problem)
    sys::fs::remove(Temporary);
  sys::DontRemoveFileOnSignal(Temporary);
  return Problem;
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
