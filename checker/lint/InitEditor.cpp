//===- InitEditor.cpp - Setting up a folder for an editor -----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/InitEditor.h"
#include "lint/Options.h"
#include "support/WriteFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include <iostream>

using namespace llvm;
using namespace vpcheck;

static int complain(const Twine &Message) {
  WithColor::error(errs(), "vpcheck") << Message << '\n';
  return ExitTrouble;
}

/// Asks the person at the terminal; nobody there means no.
static bool agreed(const Twine &Question) {
  if (!sys::Process::StandardInIsUserInput())
    return false;
  outs() << Question << " [y/N] ";
  outs().flush();
  std::string Answer;
  std::getline(std::cin, Answer);
  return StringRef(Answer).trim().equals_insensitive("y") || StringRef(Answer).trim().equals_insensitive("yes");
}

int vpcheck::initEditor(StringRef Folder, const Kit &Headers, StringRef Target) {
  if (!sys::fs::is_directory(Folder))
    return complain("'" + Folder + "' is no folder; --init-editor takes the folder of the driver's sources");
  SmallString<256> File(Folder);
  sys::path::append(File, "compile_flags.txt");
  std::string Text;
  for (const std::string &Argument : Headers.arguments(Target))
    Text += Argument + "\n";
  if (auto Present = MemoryBuffer::getFile(File)) {
    if ((*Present)->getBuffer() == Text) {
      outs() << "'" << File << "' is as it should be\n";
      return ExitClean;
    }
    if (!agreed("'" + File + "' exists and says something else. Replace it?"))
      return complain("'" + File + "' exists and is left as it is; remove it first, or add what --print-kit prints");
  }
  SmallString<256> Database(Folder);
  sys::path::append(Database, "compile_commands.json");
  if (sys::fs::exists(Database))
    outs() << "note: clangd takes '" << Database << "' rather than what is written now\n";
  if (Error Problem = writeFile(File, [&](raw_ostream &Out) { Out << Text; }))
    return complain("cannot write '" + File + "': " + toString(std::move(Problem)));
  outs() << "wrote '" << File << "': clangd now compiles the sources in this folder with the driver kit, for " << Target
         << ". It names folders of this machine, so do not commit it\n";
  return ExitClean;
}
