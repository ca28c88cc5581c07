//===- Kit.cpp - The built-in driver kit ----------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Kit.h"
#include "vpcheck-config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

using namespace vpcheck;

const char vpcheck::DefaultTarget[] = "i686-w64-mingw32";

namespace path = llvm::sys::path;

static bool hasFile(llvm::StringRef Folder, llvm::StringRef File) {
  llvm::SmallString<256> Name(Folder);
  path::append(Name, File);
  return llvm::sys::fs::exists(Name);
}

/// The first of the folders that has `File`; empty if none has.
static std::string firstWith(llvm::ArrayRef<std::string> Folders, llvm::StringRef File) {
  for (const std::string &Folder : Folders)
    if (!Folder.empty() && hasFile(Folder, File))
      return Folder;
  return {};
}

/// `Relative` to the folder of the program, as in an installed tree.
static std::string beside(llvm::StringRef Executable, llvm::StringRef Relative) {
  llvm::SmallString<256> Folder(path::parent_path(Executable));
  path::append(Folder, Relative);
  path::remove_dots(Folder, /*remove_dot_dot=*/true);
  return Folder.str().str();
}

std::string vpcheck::findResourceDir(llvm::StringRef Executable) {
  return firstWith({beside(Executable, "../lib/clang/" VPCHECK_CLANG_MAJOR), VPCHECK_RESOURCE_DIR}, "include/stddef.h");
}

bool vpcheck::findKit(llvm::StringRef Executable, Kit &Found, std::string &Problem) {
  Found.ResourceDir = findResourceDir(Executable);
  Found.Headers = firstWith({beside(Executable, "../share/vpcheck/kit"), VPCHECK_SOURCE_KIT}, "vpcheck-kit.h");
  std::string Chosen = llvm::sys::Process::GetEnv("VPCHECK_MINGW_HEADERS").value_or("");
  Found.MingwHeaders = firstWith({Chosen, "/usr/share/mingw-w64/include", "/usr/i686-w64-mingw32/include",
                                  "/usr/x86_64-w64-mingw32/include", "/usr/i686-w64-mingw32/sys-root/mingw/include",
                                  "/usr/x86_64-w64-mingw32/sys-root/mingw/include",
                                  "/opt/homebrew/opt/mingw-w64/toolchain-i686/i686-w64-mingw32/include"},
                                 "ddk/video.h");
  if (Found.Headers.empty())
    Problem = "the headers of the driver kit are not installed beside vpcheck (share/vpcheck/kit)";
  else if (Found.MingwHeaders.empty())
    Problem =
        "mingw-w64's driver headers (ddk/video.h) are not on this system: install them (Debian: mingw-w64-common), "
        "name their folder in VPCHECK_MINGW_HEADERS, or give the compiler's arguments after --";
  else if (Found.ResourceDir.empty())
    Problem =
        "clang's own headers (stddef.h) are not on this system: install libclang-common-" VPCHECK_CLANG_MAJOR "-dev";
  return Problem.empty();
}

/// What Microsoft's compiler and older ones of gcc let pass with a warning at most, and clang takes for an error unless
/// told otherwise.
static const char *const Tolerated[] = {
    "implicit-function-declaration", "implicit-int",    "int-conversion",
    "incompatible-pointer-types",    "c++11-narrowing", "incompatible-function-pointer-types",
};

std::vector<std::string> vpcheck::toleranceArguments() {
  std::vector<std::string> Arguments;
  for (const char *Warning : Tolerated)
    Arguments.push_back(std::string("-Wno-error=") + Warning);
  return Arguments;
}

std::vector<std::string> Kit::arguments(llvm::StringRef Target) const {
  std::vector<std::string> Arguments = {
      "--target=" + Target.str(),
      "-fms-extensions",
      "-nostdlibinc",
      "-isystem",
      Headers,
      "-isystem",
      MingwHeaders,
      "-isystem",
      MingwHeaders + "/ddk",
      "-D_WIN32_WINNT=0x0501",
  };
  llvm::append_range(Arguments, toleranceArguments());
  return Arguments;
}
