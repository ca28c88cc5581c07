//===- Progress.h - How far a run has got -----------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_PROGRESS_H
#define VPCHECK_LINT_PROGRESS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <mutex>
#include <string>

namespace vpcheck {

/// Shows how far a run over several files has got: on a terminal a bar with the files done, a file that is being
/// checked and the time left; elsewhere a line for each file. Also writes the messages about the files, so that they
/// and the bar do not get into each other's way. May be used by several threads.
class Progress {
public:
  /// Shows only the messages if `Shown` is off, or if there is only one file, and only the bar unless `WithMessages`.
  Progress(llvm::raw_ostream &Out, bool Shown, size_t Files, bool WithMessages);
  ~Progress();

  /// A file is being checked from now on.
  void begin(llvm::StringRef File);
  /// One of the files is done.
  void end();
  /// The turn of file number `Index`, from 0, has come in the log. Called in the order of files.
  void log(size_t Index, llvm::StringRef File, llvm::StringRef Messages);

private:
  void draw();
  void clear();

  llvm::raw_ostream &Out;
  const size_t Files;
  const bool Bar;
  const bool Lines;
  const bool WithMessages;
  const std::chrono::steady_clock::time_point Start;
  std::mutex Lock; ///< guards what follows
  size_t Done = 0;
  std::string Current;
  std::chrono::steady_clock::time_point Drawn;
  bool Visible = false;
};

} // namespace vpcheck

#endif
