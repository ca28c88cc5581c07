//===- Report.h - Findings, free of the compiler that made them -*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_REPORT_H
#define VPCHECK_REPORT_REPORT_H

#include "observe/Statistics.h"
#include "vpcheck/catalogue.h"
#include "vpcheck/finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <tuple>
#include <vector>

namespace clang {
class SourceLocation;
class SourceManager;
} // namespace clang

namespace vpcheck {

struct SuppressionUse;
struct UnitResult;

/// A place in a file. Lines and columns count from 1, columns in bytes; line 0 means the file as a whole.
struct Place {
  std::string File; ///< absolute
  unsigned Line = 0;
  unsigned Column = 0;

  bool operator==(const Place &Other) const {
    return Line == Other.Line && Column == Other.Column && File == Other.File;
  }
  bool operator<(const Place &Other) const {
    return std::tie(File, Line, Column) < std::tie(Other.File, Other.Line, Other.Column);
  }
};

struct Note {
  Place Where;
  std::string Text;
  bool OnPath = false; ///< a step of the path, rather than a place that belongs to the finding
};

/// A stretch of a file that is replaced.
struct Edit {
  Place Begin;
  Place End;                           ///< behind the last character that goes; the same as Begin if none does
  unsigned BeginUnit = 0, EndUnit = 0; ///< their columns, counted in UTF-16 code units
  unsigned Offset = 0;                 ///< of Begin, in bytes
  unsigned Length = 0;                 ///< in bytes
  std::string Text;                    ///< what takes its place
};

struct Finding {
  vp_rule Rule;
  vp_severity Severity;
  Place Where;
  std::string Message;
  std::string Function; ///< the function it lies in; empty outside functions
  std::string Driver;   ///< the driver, or drivers, in which it was found; empty if there is only one
  std::vector<Note> Notes;
  std::vector<Edit> Repair; ///< the edits that mend it, in order of place; empty if the repair is a choice
  bool Suppressed = false;  ///< by a comment or pragma in the source code
  bool InBaseline = false;  ///< it was there when the baseline was written

  /// Whether it is something to deal with.
  bool isOpen() const { return !Suppressed && !InBaseline; }

  /// The message, with the driver if there are several.
  std::string shownMessage() const { return Driver.empty() ? Message : Message + " (driver " + Driver + ")"; }
};

/// A comment or pragma that silences a rule.
struct Suppression {
  Place Where;
  std::string Name;
  bool Used;                            ///< whether it silences a finding
  unsigned FirstLine = 0, LastLine = 0; ///< the lines of the file in which it has effect

  /// Whether `Found` stands where it has effect, and is what it names.
  bool covers(const Finding &Found) const;
};

struct UndecidedPlace {
  vp_undecided Reason;
  Place Where;
};

/// A file that could not be read or parsed.
struct FailedFile {
  std::string File; ///< absolute
  std::string Why;  ///< what follows its name: "does not compile"

  bool operator==(const FailedFile &Other) const { return File == Other.File && Why == Other.Why; }
  bool operator<(const FailedFile &Other) const { return std::tie(File, Why) < std::tie(Other.File, Other.Why); }
};

/// Everything that a run of a front end has to say.
struct Report {
  std::string Root; ///< absolute: the folder that the files' names are relative to, for all who read the report
  std::vector<Finding> Findings;
  std::vector<UndecidedPlace> Undecided;
  std::vector<Suppression> UnusedSuppressions; ///< before settle(): all, used or not; empty unless asked for
  std::vector<std::string> FilesChecked;       ///< absolute
  std::vector<FailedFile> FilesFailed;
  Statistics Looked;        ///< at what, and how long that took
  bool HasBaseline = false; ///< findings were compared with a baseline
  unsigned OutsideChange =
      0; ///< findings left out because they have nothing to do with the change that was asked about

  /// Takes over the result of one translation unit.
  void add(const UnitResult &Result, const clang::SourceManager &Sources);
  void add(llvm::ArrayRef<SuppressionUse> Uses, const clang::SourceManager &Sources);

  /// Takes over another report's contents. Roots are not compared.
  void add(Report Other);

  /// Brings everything into order of place and drops what several translation units share.
  void settle();

  /// `File` as a report names it: relative to the root if it lies below, else absolute.
  std::string nameOf(llvm::StringRef File) const;

  /// How many findings are open, of all severities or of one.
  unsigned count() const;
  unsigned count(vp_severity Severity) const;

  /// How many findings a comment or pragma silences, and how many stand in the baseline.
  unsigned countSuppressed() const;
  unsigned countKnown() const;
};

/// Where `Location` is, in a file and for those who do not know the compiler's locations.
Place placeOf(clang::SourceLocation Location, const clang::SourceManager &Sources);

/// What is wrong with a suppression that is not used.
std::string unusedText(const Suppression &Unused);

/// `File` relative to `Folder` if it lies below.
std::string pathBelow(llvm::StringRef Folder, llvm::StringRef File);

/// `File` as people want to read it where they are: relative to the current directory if it lies below.
std::string shownPath(llvm::StringRef File);

/// "file:line:column", with the file as people want to read it.
std::string shownPlace(const Place &Where);

} // namespace vpcheck

#endif
