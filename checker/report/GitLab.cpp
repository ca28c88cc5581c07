//===- GitLab.cpp - Findings for GitLab -----------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/GitLab.h"
#include "report/Fingerprint.h"
#include "support/RuleSelection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;
using namespace vpcheck;

static StringRef severityName(vp_severity Severity) {
  return Severity == VP_ERROR ? "critical" : Severity == VP_WARNING ? "major" : "minor";
}

void vpcheck::writeGitLab(const Report &Results, raw_ostream &Out) {
  json::OStream Json(Out, /*IndentSize=*/2);
  auto Write = [&](StringRef Check, StringRef Severity, StringRef Text, StringRef Fingerprint, const Place &Where) {
    std::string File = json::fixUTF8(sys::path::convert_to_slash(Results.nameOf(Where.File)));
    Json.value(json::Object{
        {"description", json::fixUTF8(Text)},
        {"check_name", Check},
        {"fingerprint", Fingerprint},
        {"severity", Severity},
        {"location", json::Object{{"path", File}, {"lines", json::Object{{"begin", std::max(Where.Line, 1u)}}}}},
    });
  };
  Json.array([&] {
    for (const FailedFile &Failed : Results.FilesFailed)
      Write("vpcheck-file-not-checked", "blocker", "the file " + Failed.Why,
            fingerprintOf({"file-not-checked", Results.nameOf(Failed.File), Failed.Why}), Place{Failed.File, 0, 0});
    for (const auto &[Found, Fingerprint] : zip_equal(Results.Findings, fingerprints(Results)))
      if (Found.isOpen())
        Write(publicName(Found.Rule), severityName(Found.Severity), Found.shownMessage(), Fingerprint, Found.Where);
    std::map<std::string, unsigned> Numbers;
    for (const Suppression &Unused : Results.UnusedSuppressions) {
      std::string File = Results.nameOf(Unused.Where.File);
      unsigned Number = Numbers[File + '\0' + Unused.Name]++;
      Write("vpcheck-unused-suppression", "major", unusedText(Unused),
            fingerprintOf({"unused-suppression", File, Unused.Name, std::to_string(Number)}), Unused.Where);
    }
  });
  Out << '\n';
}
