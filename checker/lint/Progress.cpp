//===- Progress.cpp - How far a run has got -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Progress.h"
#include "report/Report.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Process.h"

using namespace llvm;
using namespace vpcheck;
using std::chrono::steady_clock;

Progress::Progress(raw_ostream &Out, bool Shown, size_t Files, bool WithMessages)
    : Out(Out), Files(Files), Bar(Shown && Files > 1 && Out.is_displayed()),
      Lines(Shown && Files > 1 && !Bar && WithMessages), WithMessages(WithMessages), Start(steady_clock::now()) {}

Progress::~Progress() { clear(); }

void Progress::begin(StringRef File) {
  std::lock_guard<std::mutex> Guard(Lock);
  Current = shownPath(File);
  draw();
}

void Progress::end() {
  std::lock_guard<std::mutex> Guard(Lock);
  ++Done;
  draw();
}

void Progress::log(size_t Index, StringRef File, StringRef Messages) {
  std::lock_guard<std::mutex> Guard(Lock);
  if (Lines)
    Out << '[' << Index + 1 << '/' << Files << "] " << shownPath(File) << '\n';
  if (WithMessages && !Messages.empty()) {
    clear();
    Out << Messages;
  }
  Out.flush();
}

/// "1:05" for 65 seconds.
static std::string asTime(std::chrono::seconds Time) {
  return formatv("{0}:{1,0+2}", Time.count() / 60, Time.count() % 60);
}

void Progress::draw() {
  constexpr std::chrono::milliseconds Pause(100);
  steady_clock::time_point Now = steady_clock::now();
  if (!Bar || (Visible && Now - Drawn < Pause))
    return;
  constexpr size_t Width = 20;
  size_t Full = Width * Done / Files;
  std::string Line = formatv("[{0}{1}] {2}/{3}", std::string(Full, '#'), std::string(Width - Full, '.'), Done, Files);
  if (Done != 0 && Done != Files) {
    auto Left = std::chrono::duration_cast<std::chrono::seconds>((Now - Start) / Done * (Files - Done));
    Line += ", " + asTime(Left) + " left";
  }
  Line += " " + Current;
  unsigned Columns = sys::Process::StandardErrColumns();
  if (Columns > 1 && Line.size() >= Columns)
    Line.resize(Columns - 1);
  Out << "\r\x1b[K" << Line;
  Out.flush();
  Drawn = Now;
  Visible = true;
}

void Progress::clear() {
  if (!Visible)
    return;
  Out << "\r\x1b[K";
  Out.flush();
  Visible = false;
}
