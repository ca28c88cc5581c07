#!/usr/bin/env python3
"""Checks all C files of a folder with reports in every format for programs, and compares the reports.

The one in JSON must be as its schema wants it and say the same as itself; each of the others must be valid and say what
that one says. All must be the same byte for byte in every run, however many files are checked at a time.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

import jsonschema

from check_sarif import check_log
from line_hash import line_hashes, units

FORMATS = ["json", "sarif", "gitlab", "junit", "github"]
KINDS = {"error": "error", "warning": "warning", "advice": "notice"}
LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
GITLAB = {"error": "critical", "warning": "major", "advice": "minor"}
XML_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-zA-Z]+=[^:,]*,?)+)::(.*)")
MARK = b"\xef\xbb\xbf"


def sources_below(folder):
    """The C files below a folder, as bytes and relative to it."""
    found = []
    for place, _, names in os.walk(os.fsencode(folder)):
        found += [os.path.relpath(os.path.join(place, name), os.fsencode(folder)) for name in names
                  if name.endswith(b".c")]
    return sorted(found)


class Reports:
    def __init__(self, options):
        self.options = options
        self.problems = []
        self.files = sources_below(options.folder) + [os.fsencode(name) for name in options.also]
        self.texts = {}  # name in reports -> bytes
        self.lines = {}  # likewise -> bytes of each line
        self.hashes = {}  # likewise -> hash of each line
        with tempfile.TemporaryDirectory() as scratch:
            self.said = self.run(os.path.join(scratch, "one"), "-j1")
            again = self.run(os.path.join(scratch, "two"), "-j2")
        for name in FORMATS:
            self.expect(self.said[name] == again[name], name, "differs from run to run")
        self.report = json.loads(self.said["json"])
        self.findings = self.report["findings"]
        self.open = [found for found in self.findings if found["state"] == "open"]
        self.failed = [file for file in self.report["files"] if not file["checked"]]

    def expect(self, holds, where, text):
        if not holds:
            self.problems.append(f"{where}: {text}")

    def equal(self, where, is_, should_be):
        if is_ != should_be:
            self.problems.append(f"{where}: is\n    {is_!r}\n  and should be\n    {should_be!r}")

    def run(self, scratch, jobs):
        os.mkdir(scratch)
        command = [self.options.vpcheck, jobs, "--quiet", *self.options.arguments]
        command += [f"--format={name}:{os.path.join(scratch, name)}" for name in FORMATS]
        done = subprocess.run([os.fsencode(part) for part in command] + self.files, cwd=self.options.folder,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode != self.options.status:
            sys.exit(f"status {done.returncode} instead of {self.options.status}:\n{done.stderr.decode(errors='replace')}")
        self.equal("standard output", done.stdout, b"")
        said = {}
        for name in FORMATS:
            with open(os.path.join(scratch, name), "rb") as report:
                said[name] = report.read()
            if self.options.max_bytes:
                count = json.loads(said["json"])["summary"]["open"]
                self.expect(len(said[name]) <= sum(count.values()) * self.options.max_bytes, name,
                            f"takes {len(said[name])} bytes")
        return said

    # ---- The files

    def text(self, name):
        """The contents of the file that a report calls so."""
        if name not in self.texts:
            path = next(path for path in self.all_files() if path.decode(errors="replace") == name)
            with open(os.path.join(os.fsencode(self.options.folder), path), "rb") as file:
                self.texts[name] = file.read()
        return self.texts[name]

    def all_files(self):
        for place, _, names in os.walk(os.fsencode(self.options.folder)):
            for name in names:
                yield os.path.relpath(os.path.join(place, name), os.fsencode(self.options.folder))

    def utf16(self, place, line="line", column="column"):
        """The column of a place of the JSON report, in UTF-16 code units."""
        if place["file"] not in self.lines:
            self.lines[place["file"]] = re.split(b"\r\n|\r|\n", self.text(place["file"]))
        before = self.lines[place["file"]][place[line] - 1][:place[column] - 1]
        if place[line] == 1:
            before = before.removeprefix(MARK)
        return 1 + len(units(before.decode("utf-8", errors="replace")))

    def line_hash(self, place):
        if place["file"] not in self.hashes:
            self.hashes[place["file"]] = line_hashes(self.text(place["file"]))
        return self.hashes[place["file"]][place["line"] - 1]

    # ---- The formats

    def check_json(self):
        with open(self.options.json_schema, encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft7Validator.check_schema(schema)
        for error in jsonschema.Draft7Validator(schema).iter_errors(self.report):
            self.problems.append(f"json: {'.'.join(map(str, error.absolute_path))}: {error.message}")
        severities = collections.Counter(found["severity"] for found in self.open)
        states = collections.Counter(found["state"] for found in self.findings)
        self.equal("json: summary", self.report["summary"], {
            "filesChecked": len(self.report["files"]) - len(self.failed), "filesFailed": len(self.failed),
            "open": {severity: severities[severity] for severity in KINDS}, "suppressed": states["suppressed"],
            "baseline": states["baseline"], "unusedSuppressions": len(self.report["unusedSuppressions"]),
            "undecided": len(self.report["undecided"])})
        self.equal("json: files", sorted(file["file"] for file in self.report["files"]),
                   sorted(file.decode(errors="replace") for file in self.files))
        prints = [found["fingerprint"] for found in self.findings]
        self.expect(len(set(prints)) == len(prints), "json", "two findings have the same fingerprint")
        for edit in (edit for found in self.findings for edit in found["repair"]):
            text = self.text(edit["file"])
            self.equal("json: repair", edit["utf16Column"], self.utf16(edit))
            self.equal("json: repair", edit["endUtf16Column"], self.utf16(edit, "endLine", "endColumn"))
            self.expect(edit["offset"] + edit["length"] <= len(text), "json: repair", "ends behind the file")

    def sarif_place(self, location):
        """(file, line, column) of a SARIF location."""
        physical = location["physicalLocation"]
        uri = urllib.parse.unquote_to_bytes(physical["artifactLocation"]["uri"]).decode(errors="replace")
        region = physical.get("region", {})
        return uri, region.get("startLine", 0), region.get("startColumn", 0)

    def place(self, place):
        """The same of a place of the JSON report."""
        return place["file"], place["line"], self.utf16(place) if place["line"] else 0

    def check_sarif(self):
        log = json.loads(self.said["sarif"])
        self.problems += [f"sarif: {line}" for line in check_log(log, self.options.vpcheck, self.options.sarif_schema)]
        results = log["runs"][0]["results"]
        self.equal("sarif: results", len(results), len(self.findings))
        for result, found in zip(results, self.findings):
            where = f"sarif: {found['file']}:{found['line']}"
            self.equal(where, result["ruleId"], found["rule"])
            self.equal(where, result["level"], LEVELS[found["severity"]])
            self.equal(where, result["message"]["text"].split("\n")[0], found["message"])
            self.equal(where, self.sarif_place(result["locations"][0]), self.place(found))
            self.equal(where, result["partialFingerprints"], {
                "primaryLocationLineHash": self.line_hash(found), "vpcheckFinding/v1": found["fingerprint"]})
            self.equal(where, [entry["kind"] for entry in result.get("suppressions", [])],
                       {"open": [], "suppressed": ["inSource"], "baseline": ["external"]}[found["state"]])
            self.check_sarif_notes(where, result, found)
            self.check_sarif_fixes(where, result, found)
        invocation = log["runs"][0]["invocations"][0]
        self.equal("sarif", invocation["executionSuccessful"], not self.failed)
        said = [(note["level"], *self.sarif_place(note["locations"][0]))
                for note in invocation.get("toolExecutionNotifications", [])]
        self.equal("sarif: notifications", said, [("error", file["file"], 0, 0) for file in self.failed] +
                   [("warning", *self.place(unused)) for unused in self.report["unusedSuppressions"]])

    def check_sarif_notes(self, where, result, found):
        steps = [step["location"] for flow in result.get("codeFlows", []) for thread in flow["threadFlows"]
                 for step in thread["locations"]]
        said = [(self.sarif_place(at), at["message"]["text"]) for at in steps[:-1] + result.get("relatedLocations", [])]
        notes = sorted(found["notes"], key=lambda note: not note["onPath"])
        self.equal(where, said, [(self.place(note), note["text"]) for note in notes])

    def check_sarif_fixes(self, where, result, found):
        said = [(change["artifactLocation"]["uri"], edit["deletedRegion"], edit.get("insertedContent", {}).get("text", ""))
                for fix in result.get("fixes", []) for change in fix["artifactChanges"] for edit in change["replacements"]]
        self.equal(where, [(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"], text)
                           for _, region, text in said],
                   [(edit["line"], edit["utf16Column"], edit["endLine"], edit["endUtf16Column"], edit["text"])
                    for edit in found["repair"]])

    def check_gitlab(self):
        entries = json.loads(self.said["gitlab"])
        said = [(entry["severity"], entry["location"]["path"], entry["location"]["lines"]["begin"]) for entry in entries]
        self.equal("gitlab", said, [("blocker", file["file"], 1) for file in self.failed] +
                   [(GITLAB[found["severity"]], found["file"], max(found["line"], 1)) for found in self.open] +
                   [("major", unused["file"], unused["line"]) for unused in self.report["unusedSuppressions"]])
        own = entries[len(self.failed):len(self.failed) + len(self.open)]
        self.equal("gitlab", [(entry["check_name"], entry["description"], entry["fingerprint"]) for entry in own],
                   [(found["rule"], found["message"], found["fingerprint"]) for found in self.open])
        for entry in entries:
            self.expect(all(isinstance(entry[name], str) and entry[name] for name in
                            ["description", "check_name", "fingerprint"]), "gitlab", f"an entry is incomplete: {entry}")
        prints = [entry["fingerprint"] for entry in entries]
        self.expect(len(set(prints)) == len(prints), "gitlab", "two entries have the same fingerprint")

    def problems_by_file(self):
        """File -> the lines that a report for people would have on it."""
        lines = collections.defaultdict(list)
        for found in self.open:
            at = f"{found['file']}:{found['line']}:{found['column']}"
            lines[found["file"]].append(f"{at}: {found['severity']}: {found['message']} [{found['rule']}]")
            lines[found["file"]] += [f"  {note['file']}:{note['line']}:{note['column']}: {note['text']}"
                                     for note in found["notes"]]
        for unused in self.report["unusedSuppressions"]:
            lines[unused["file"]].append(f"{unused['file']}:{unused['line']}:{unused['column']}: warning: ")
        return lines

    def check_junit(self):
        suite, = ElementTree.fromstring(self.said["junit"])
        legal = lambda text: XML_ILLEGAL.sub("\ufffd", text)
        broken = {legal(file["file"]): file["why"] for file in self.failed}
        expected = {legal(file): [legal(line) for line in lines] for file, lines in self.problems_by_file().items()}
        names = {legal(file["file"]) for file in self.report["files"]} | set(expected)
        self.equal("junit: tests", [case.get("file") for case in suite], sorted(names, key=lambda name: name.encode()))
        self.equal("junit", {name: suite.get(name) for name in ["tests", "failures", "errors", "skipped"]},
                   {"tests": str(len(suite)), "failures": str(len(suite.findall("testcase/failure"))),
                    "errors": str(len(suite.findall("testcase/error"))), "skipped": "0"})
        for case in suite:
            name = case.get("file")
            folder, _, base = name.rpartition("/")
            self.equal("junit", (case.get("classname"), case.get("name")), (folder or "(root)", base))
            self.equal(f"junit: {name}", [entry.get("message") for entry in case.findall("error")],
                       ["the file " + broken[name]] if name in broken else [])
            failures = case.findall("failure")
            self.equal(f"junit: {name}", len(failures), int(name in expected))
            for failure in failures:
                self.expect(failure.get("type") and failure.get("message"), f"junit: {name}", "says nothing")
                text, at = failure.text, 0
                for line in expected[name]:
                    at = text.find(line, at)
                    self.expect(at >= 0, f"junit: {name}", f"lacks\n    {line}\n  in\n{text}")
                    at = max(at, 0)

    def check_github(self):
        said = []
        decode = urllib.parse.unquote
        text = self.said["github"].decode()
        for line in text.split("\n")[:-1]:
            match = COMMAND.fullmatch(line)
            if not match:
                self.problems.append(f"github: no command: {line}")
                continue
            kind, properties, message = match.groups()
            values = {name: decode(value) for name, value in (part.split("=", 1) for part in properties.split(","))}
            said.append((kind, values, decode(message)))
        own = [entry for entry in said if "file" in entry[1]]
        place = lambda at: {"file": at["file"], "line": str(at["line"]), "col": str(self.utf16(at))}
        expected = [("error", {"file": file["file"], "title": "file not checked"}, "the file " + file["why"])
                    for file in self.failed]
        for severity, kind in KINDS.items():
            expected += [(kind, {**place(found), "title": found["rule"]}, "\n".join(
                [found["message"]] + [f"{note['file']}:{note['line']}: {note['text']}" for note in found["notes"]]))
                         for found in self.open if found["severity"] == severity]
            if severity == "warning":
                unused = self.report["unusedSuppressions"]
                unused = [(kind, {**place(at), "title": "unused suppression"}) for at in unused]
                self.equal("github", [entry[:2] for entry in own[len(expected):len(expected) + len(unused)]], unused)
                expected += own[len(expected):len(expected) + len(unused)]
        self.equal("github: commands", own, expected)
        kinds = collections.Counter(kind for kind, _, _ in own)
        self.equal("github: notices of its own", len(said) - len(own), int(max(kinds.values(), default=0) > 10))

    def check(self):
        for name in FORMATS:
            getattr(self, f"check_{name}")()
        counts = ", ".join(f"{state}: {count}" for state, count in
                           sorted(collections.Counter(found["state"] for found in self.findings).items()))
        print("\n".join(self.problems) or f"{len(self.report['files'])} files; findings: {counts or 'none'}")
        return 1 if self.problems else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--sarif-schema", required=True)
    parser.add_argument("--json-schema", required=True)
    parser.add_argument("--status", type=int, default=1, help="the exit status of vpcheck")
    parser.add_argument("--also", action="append", default=[], help="a further file to name to vpcheck")
    parser.add_argument("--max-bytes", type=int, help="how long a report may be, for each finding")
    parser.add_argument("folder")
    parser.add_argument("arguments", nargs="*", help="options of vpcheck, behind --")
    return Reports(parser.parse_args()).check()


if __name__ == "__main__":
    sys.exit(main())
