//===- LinkCommands.cpp - What a build links to what ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/LinkCommands.h"
#include "support/Paths.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace llvm;
using namespace vpcheck;

static bool isLibrary(StringRef Name) { return Name.ends_with_insensitive(".a") || Name.ends_with_insensitive(".lib"); }

static bool isObject(StringRef Name) { return Name.ends_with_insensitive(".o") || Name.ends_with_insensitive(".obj"); }

bool LinkCommand::makesLibrary() const { return isLibrary(Output); }

/// Whether `Program` is one that puts object files into a library: ar, x86_64-w64-mingw32-ar, llvm-ar-22, lib.
static bool isArchiver(StringRef Program) {
  StringRef Name = sys::path::filename(Program, sys::path::Style::windows);
  if (Name.ends_with_insensitive(".exe"))
    Name = Name.drop_back(4);
  Name = Name.rtrim("0123456789").rtrim('-');
  return Name == "ar" || Name.ends_with("-ar") || Name.equals_insensitive("lib") || Name.ends_with("-lib");
}

/// What the argument at `Index` says the output is; empty if it is about something else. May step over an argument.
static StringRef outputIn(ArrayRef<const char *> Arguments, size_t &Index) {
  StringRef Argument = Arguments[Index];
  if ((Argument == "-o" || Argument == "--output") && Index + 1 < Arguments.size())
    return Arguments[++Index];
  for (StringRef Prefix : {"/out:", "-out:", "-Wl,/out:", "-Wl,-out:", "--output="})
    if (Argument.consume_front_insensitive(Prefix))
      return Argument;
  // -omagic and the like are something else.
  return Argument.consume_front("-o") && Argument.find_first_of("./") != StringRef::npos ? Argument : "";
}

namespace {

class Parser {
public:
  Parser(StringRef Folder, function_ref<void(const std::string &)> Complain) : Folder(Folder), Complain(Complain) {}

  void addLine(StringRef Line);
  std::vector<LinkCommand> take();

private:
  struct Parsed {
    LinkCommand Command;
    std::vector<std::string> Named; ///< libraries by name: -lNAME
    StringSet<> Whole;              ///< libraries that are linked with all that they hold
  };

  void addInput(const std::string &Input, const StringSet<> &Whole, std::vector<std::string> &Inputs,
                unsigned Depth) const;

  StringRef Folder;
  function_ref<void(const std::string &)> Complain;
  std::vector<Parsed> Commands;
  StringMap<size_t> ByOutput;
};

} // namespace

void Parser::addLine(StringRef Line) {
  BumpPtrAllocator Allocator;
  StringSaver Saved(Allocator);
  SmallVector<const char *, 32> Arguments;
  cl::TokenizeGNUCommandLine(Line, Saved, Arguments);
  if (Arguments.empty())
    return;
  cl::ExpansionContext Responses(Allocator, cl::TokenizeGNUCommandLine);
  Responses.setCurrentDir(Folder);
  if (Error Problem = Responses.expandResponseFiles(Arguments))
    Complain(toString(std::move(Problem)));
  Parsed Found;
  LinkCommand &Command = Found.Command;
  bool TakesWhole = false;
  for (size_t Index = 1; Index < Arguments.size(); ++Index) {
    StringRef Output = outputIn(Arguments, Index), Argument = Arguments[Index];
    if (Argument.ends_with("-whole-archive"))
      TakesWhole = !Argument.ends_with("no-whole-archive");
    if (isLibrary(Argument) && (TakesWhole || Argument.consume_front_insensitive("/wholearchive:") ||
                                Argument.consume_front_insensitive("-wholearchive:")))
      Found.Whole.insert(absoluteIn(Folder, Argument));
    if (!Output.empty())
      Command.Output = absoluteIn(Folder, Output);
    else if (Command.Output.empty() && isArchiver(Arguments[0]) && isLibrary(Argument))
      Command.Output = absoluteIn(Folder, Argument);
    else if (isObject(Argument) || isLibrary(Argument))
      Command.Inputs.push_back(absoluteIn(Folder, Argument));
    else if (Argument.consume_front("-l") && !Argument.empty())
      Found.Named.push_back(Argument.str());
    else if (Argument.consume_front("@"))
      Complain("the response file '" + Argument.str() + "', which a link command names, cannot be read");
  }
  if (Command.Output.empty() || Command.Inputs.empty())
    return;
  ByOutput[Command.Output] = Commands.size();
  Commands.push_back(std::move(Found));
}

/// Adds `Input`, or all that it was made of: an object file that is linked of others, or a library that is one of
/// `Whole`.
void Parser::addInput(const std::string &Input, const StringSet<> &Whole, std::vector<std::string> &Inputs,
                      unsigned Depth) const {
  constexpr unsigned DeepestChain = 8;
  auto Found = ByOutput.find(Input);
  if (Found == ByOutput.end() || Depth == DeepestChain || !(isObject(Input) || Whole.contains(Input))) {
    Inputs.push_back(Input);
    return;
  }
  for (const std::string &Part : Commands[Found->second].Command.Inputs)
    addInput(Part, Whole, Inputs, Depth + 1);
}

std::vector<LinkCommand> Parser::take() {
  std::vector<LinkCommand> Result;
  for (const Parsed &Each : Commands) {
    if (isObject(Each.Command.Output))
      continue;
    LinkCommand &Command = Result.emplace_back();
    Command.Output = Each.Command.Output;
    for (const std::string &Input : Each.Command.Inputs)
      addInput(Input, Each.Whole, Command.Inputs, 0);
    for (const std::string &Name : Each.Named)
      for (const Parsed &Other : Commands)
        if (StringRef File = sys::path::filename(Other.Command.Output);
            File == "lib" + Name + ".a" || File == Name + ".lib")
          Command.Inputs.push_back(Other.Command.Output);
  }
  return Result;
}

std::vector<LinkCommand> vpcheck::parseLinkCommands(StringRef Text, StringRef Folder,
                                                    function_ref<void(const std::string &)> Complain) {
  Parser Commands(Folder, Complain);
  SmallVector<StringRef, 16> Whole, Lines;
  Text.split(Whole, '\n', -1, /*KeepEmpty=*/false);
  for (StringRef Line : Whole)
    Line.split(Lines, "&&", -1, /*KeepEmpty=*/false); // as Ninja joins them
  for (StringRef Line : Lines)
    Commands.addLine(Line);
  return Commands.take();
}
