//===- CompilerArguments.cpp - Command lines of other compilers -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/CompilerArguments.h"
#include "lint/Kit.h"
#include "support/CompatOptions.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace clang;
using namespace vpcheck;
using llvm::StringRef;
namespace path = llvm::sys::path;
namespace tooling = clang::tooling;
namespace options = vpcheck::compat::options;
using tooling::CommandLineArguments;

//===----------------------------------------------------------------------===//
// The compilation database
//===----------------------------------------------------------------------===//

/// Whether some command of the compilation database `Text` names its compiler as only Windows does: C:\…\cl.exe.
static bool isWrittenOnWindows(StringRef Text) {
  llvm::Expected<llvm::json::Value> Parsed = llvm::json::parse(Text);
  if (!Parsed) {
    llvm::consumeError(Parsed.takeError()); // whoever loads it says so
    return false;
  }
  const llvm::json::Array *Entries = Parsed->getAsArray();
  return Entries && llvm::any_of(*Entries, [](const llvm::json::Value &Entry) {
           const llvm::json::Object *Fields = Entry.getAsObject();
           StringRef Command = Fields ? Fields->getString("command").value_or("") : "";
           Command.consume_front("\"");
           return Command.size() > 3 && llvm::isAlpha(Command[0]) && Command.drop_front().starts_with(":\\");
         });
}

std::unique_ptr<tooling::CompilationDatabase> vpcheck::loadCommands(StringRef BuildDir, std::string &Problem) {
  llvm::SmallString<256> Name(BuildDir);
  path::append(Name, "compile_commands.json");
  auto Text = llvm::MemoryBuffer::getFile(Name);
  if (!Text || !isWrittenOnWindows((*Text)->getBuffer()))
    return tooling::CompilationDatabase::loadFromDirectory(BuildDir, Problem);
  // Elsewhere clang would take the backslashes for escapes.
  std::unique_ptr<tooling::CompilationDatabase> Commands =
      tooling::JSONCompilationDatabase::loadFromFile(Name, Problem, tooling::JSONCommandLineSyntax::Windows);
  if (!Commands)
    return nullptr;
  return tooling::inferTargetAndDriverMode(tooling::inferMissingCompileCommands(
      tooling::expandResponseFiles(std::move(Commands), llvm::vfs::getRealFileSystem())));
}

//===----------------------------------------------------------------------===//
// The compiler and its target
//===----------------------------------------------------------------------===//

/// The name of a compiler without its folder, which may be one of Windows on any system, and without .exe.
static std::string compilerName(StringRef Program) {
  return path::stem(path::filename(Program, path::Style::windows), path::Style::windows).lower();
}

/// The architecture that a word of Microsoft's means; empty if it means none that a miniport can have.
static StringRef architectureNamed(StringRef Word) {
  return llvm::StringSwitch<StringRef>(Word)
      .CaseLower("x86", "i686")
      .CaseLower("i386", "i686")
      .CaseLower("x64", "x86_64")
      .CaseLower("amd64", "x86_64")
      .Default("");
}

/// The architecture that the compiler in this folder compiles for, as Visual Studio and the WDK name their folders;
/// "amd64_x86" is a compiler for x86 that runs on amd64.
static StringRef architectureOfFolder(StringRef Program) {
  StringRef Folder = path::filename(path::parent_path(Program, path::Style::windows), path::Style::windows);
  return architectureNamed(Folder.substr(Folder.rfind('_') + 1));
}

/// The architecture that a macro of the build, or an instruction set, belongs to; empty if it says nothing.
static StringRef architectureOfArgument(const llvm::opt::Arg &Argument) {
  switch (Argument.getOption().getID()) {
  case options::OPT_D:
    return llvm::StringSwitch<StringRef>(StringRef(Argument.getValue()).split('=').first)
        .Case("_X86_", "i686")
        .Case("i386", "i686")
        .Case("_AMD64_", "x86_64")
        .Case("AMD64", "x86_64")
        .Case("_WIN64", "x86_64")
        .Default("");
  case options::OPT__SLASH_arch:
    return llvm::StringSwitch<StringRef>(Argument.getValue()).Case("IA32", "i686").Case("SSE", "i686").Default("");
  default:
    return "";
  }
}

/// The target of cl, which has a program for each, where `Arguments` do not name one: what its folder says, or else
/// what the build's macros say, or else that of most miniports, 32-bit Windows.
static std::string targetOfCl(StringRef Program, const llvm::opt::InputArgList &Arguments) {
  StringRef Architecture = architectureOfFolder(Program);
  for (const llvm::opt::Arg *Argument : Arguments)
    if (Architecture.empty())
      Architecture = architectureOfArgument(*Argument);
  return ((Architecture.empty() ? "i686" : Architecture) + "-pc-windows-msvc").str();
}

//===----------------------------------------------------------------------===//
// Its arguments
//===----------------------------------------------------------------------===//

/// Whether clang, which parses the file and makes nothing, can follow `Argument`.
static bool isForClang(const llvm::opt::Arg &Argument) {
  if (Argument.getOption().hasFlag(options::Unsupported))
    return false;
  switch (Argument.getOption().getID()) {
  case options::OPT_UNKNOWN:
  case options::OPT__SLASH_link:
  // Precompiled headers are another compiler's, or not made yet. The source file, or an option that stays, includes the
  // header that they were made of.
  case options::OPT__SLASH_Yc:
  case options::OPT__SLASH_Yu:
  case options::OPT__SLASH_Fp:
  case options::OPT_include_pch:
  // Clang knows UTF-8 alone, but takes anything in comments and strings.
  case options::OPT_fexec_charset_EQ:
  case options::OPT_finput_charset_EQ:
    return false;
  default:
    return true;
  }
}

namespace {

/// A command line while it is rewritten.
class CommandLine {
public:
  /// The command line `Given` compiles the file that is called `Name` absolutely and `Named` in the database.
  CommandLine(const CommandLineArguments &Given, StringRef Named, StringRef Name) : Arguments(Given) {
    tooling::addTargetAndModeForProgramName(Arguments, compilerName(Given.front()));
    IsCl = llvm::is_contained(Arguments, "--driver-mode=cl");
    findSource(Named, Name);
  }

  CommandLineArguments rewritten();

private:
  void findSource(StringRef Named, StringRef Name);
  void takeOver(const llvm::opt::InputArgList &Parsed, unsigned End, CommandLineArguments &Result);

  CommandLineArguments Arguments;
  bool IsCl;
  size_t SourceIndex = 0; ///< of the argument that names the source file; 0 if none does
  std::string Source;     ///< that argument as it was
};

} // namespace

/// Finds the argument that names the source file and replaces it by a name that no option begins with: cl would take
/// /Users/me/driver.c for /U.
void CommandLine::findSource(StringRef Named, StringRef Name) {
  StringRef Last = path::filename(Name);
  for (size_t Index = 1; Index < Arguments.size(); ++Index) {
    StringRef Argument = Arguments[Index];
    bool Exact = Argument == Named || Argument == Name;
    bool Similar = !SourceIndex && path::filename(Argument) == Last && !Argument.starts_with("-") &&
                   (!path::is_absolute(Argument) || llvm::sys::fs::equivalent(Argument, Name));
    if (Exact || Similar)
      SourceIndex = Index;
    if (Exact)
      break;
  }
  if (SourceIndex)
    Source = std::exchange(Arguments[SourceIndex], Last.str());
}

/// Appends those of the arguments to `Result` that clang can follow. `End` is the index after the last one.
void CommandLine::takeOver(const llvm::opt::InputArgList &Parsed, unsigned End, CommandLineArguments &Result) {
  bool SkipNext = false; // -Xclang -include-pch is followed by -Xclang FILE
  for (auto It = Parsed.begin(); It != Parsed.end(); ++It) {
    const llvm::opt::Arg &Argument = **It;
    unsigned First = Argument.getIndex(), Next = std::next(It) == Parsed.end() ? End : (*std::next(It))->getIndex();
    unsigned Kind = Argument.getOption().getID();
    if (Kind == options::OPT__DASH_DASH && SourceIndex)
      continue;
    // What cl knows and clang does not is an input to clang, because it begins with a slash.
    if (Kind == options::OPT_INPUT && (SourceIndex || (IsCl && StringRef(Argument.getValue()).starts_with("/"))))
      continue;
    if (std::exchange(SkipNext, false) || !isForClang(Argument))
      continue;
    if (Kind == options::OPT_Xclang && StringRef(Argument.getValue()) == "-include-pch") {
      SkipNext = true;
      continue;
    }
    for (unsigned Index = First; Index < Next; ++Index)
      Result.push_back(Index + 1 == SourceIndex ? Source : Arguments[Index + 1]);
    if (First < SourceIndex && SourceIndex <= Next)
      Source.clear(); // /Tc FILE
  }
}

CommandLineArguments CommandLine::rewritten() {
  llvm::SmallVector<const char *, 64> Pointers;
  for (const std::string &Argument : llvm::drop_begin(Arguments))
    Pointers.push_back(Argument.c_str());
  unsigned MissingIndex, MissingCount;
  llvm::opt::InputArgList Parsed = compat::getDriverOptTable().ParseArgs(
      Pointers, MissingIndex, MissingCount, llvm::opt::Visibility(IsCl ? options::CLOption : options::ClangOption));

  CommandLineArguments Result = {Arguments.front()};
  const std::string Compiler = compilerName(Arguments.front());
  bool IsClangCl = StringRef(Compiler).contains("clang-cl"); // which has its own default, and -m32
  if (IsCl && !IsClangCl && !Parsed.hasArg(options::OPT_target, options::OPT_m32, options::OPT_m64))
    Result.push_back("--target=" + targetOfCl(Arguments.front(), Parsed));
  if (IsCl || !StringRef(Compiler).contains("clang"))
    llvm::append_range(Result, toleranceArguments());
  takeOver(Parsed, MissingCount ? MissingIndex : Pointers.size(), Result);
  if (!Source.empty())
    Result.insert(Result.end(), {"--", Source});
  return Result;
}

tooling::ArgumentsAdjuster vpcheck::forClang(StringRef File) {
  return [Name = File.str()](const CommandLineArguments &Given, StringRef Named) {
    return CommandLine(Given, Named, Name).rewritten();
  };
}

std::string vpcheck::outputOf(const CommandLineArguments &Arguments) {
  std::string Output;
  for (size_t I = 1; I < Arguments.size(); ++I) {
    StringRef Argument = Arguments[I];
    if (Argument == "-o" && I + 1 < Arguments.size())
      Output = Arguments[++I];
    else if (Argument.consume_front("/Fo") || Argument.consume_front("-Fo"))
      Output = Argument.ltrim(':').str();
  }
  return Output;
}
