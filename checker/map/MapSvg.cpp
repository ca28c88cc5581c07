//===- MapSvg.cpp - The map of a driver as a picture ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "map/DriverMap.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

using namespace llvm;
using namespace vpcheck;

namespace {

/// Files that Graphviz reads and writes; they go away with it.
class Exchange {
public:
  bool create(std::string &Problem);

  SmallString<128> Graph, Picture, Messages;

private:
  bool create(StringRef Suffix, SmallString<128> &File, FileRemover &Remover, std::string &Problem);

  FileRemover GraphRemover, PictureRemover, MessagesRemover;
};

} // namespace

bool Exchange::create(StringRef Suffix, SmallString<128> &File, FileRemover &Remover, std::string &Problem) {
  if (std::error_code Error = sys::fs::createTemporaryFile("vpcheck-map", Suffix, File)) {
    Problem = "cannot make a temporary file: " + Error.message();
    return false;
  }
  Remover.setFile(File);
  return true;
}

bool Exchange::create(std::string &Problem) {
  return create("dot", Graph, GraphRemover, Problem) && create("svg", Picture, PictureRemover, Problem) &&
         create("txt", Messages, MessagesRemover, Problem);
}

/// Writes what Graphviz is to draw.
static bool writeGraph(ArrayRef<const DriverMap *> Drivers, StringRef Root, StringRef File, std::string &Problem) {
  std::error_code Error;
  raw_fd_ostream Graph(File, Error);
  if (!Error) {
    writeMapDot(Drivers, Root, Graph);
    Graph.close();
    Error = Graph.error();
    Graph.clear_error();
  }
  if (Error)
    Problem = "cannot write '" + File.str() + "': " + Error.message();
  return !Error;
}

static std::string contentsOf(StringRef File) {
  auto Contents = MemoryBuffer::getFile(File);
  return Contents ? (*Contents)->getBuffer().str() : std::string();
}

bool vpcheck::writeMapSvg(ArrayRef<const DriverMap *> Drivers, StringRef Root, raw_ostream &Out, std::string &Problem) {
  const ErrorOr<std::string> Program = sys::findProgramByName("dot");
  if (!Program) {
    Problem =
        "the program 'dot' draws the picture, and there is none: install Graphviz (Debian: graphviz), or take the "
        "form 'dot' and draw it elsewhere";
    return false;
  }
  Exchange Files;
  if (!Files.create(Problem) || !writeGraph(Drivers, Root, Files.Graph, Problem))
    return false;
  const std::optional<StringRef> Redirects[] = {StringRef(), StringRef(), StringRef(Files.Messages)};
  const int Status = sys::ExecuteAndWait(*Program, {"dot", "-Tsvg", "-o", Files.Picture, Files.Graph}, std::nullopt,
                                         Redirects, /*SecondsToWait=*/0, /*MemoryLimit=*/0, &Problem);
  const std::string Picture = contentsOf(Files.Picture);
  if (Status != 0 || Picture.empty()) {
    const std::string Said = StringRef(contentsOf(Files.Messages)).trim().split('\n').first.str();
    Problem = "'" + *Program + "' could not draw the picture" + (Said.empty() ? "" : ": ") + Said;
    return false;
  }
  Out << Picture;
  return true;
}
