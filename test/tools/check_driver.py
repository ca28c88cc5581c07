#!/usr/bin/env python3
"""Judges one driver of several files in every way there is and compares what is found with the files' comments.

    // expect: rule[, rule]    findings on this line, and no others anywhere
    // silenced: rule          a finding on this line that a comment or a pragma silences
    // note: part of the text  a note on this line, of any finding; the next `//` ends it
    // undecided               something on this line is undecided
    // alone: rule             what its file says of this line while the others are not there

Notes, and what is undecided, are looked for where the driver is judged as several files. All .c and .cpp files of the
folder, those in folders of it included, are the driver. Beside them may lie

    options       options of the command and the plugin, one a line: --checks=…, --driver-kind=…
    no-oracle     says why the files cannot be judged as one translation unit

For each target the driver is judged

  oracle   as one translation unit that includes all files
  command  vpcheck with all files, one at a time, four at a time, and the other way round
  linked   each file compiled with the plugin, two at a time and in any order, then vpcheck --link
  alone    each file by itself, which must say nothing that the whole does not say

and the reports of `command` and `linked` must be the same, byte by byte.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import random
import re
import subprocess
import sys
import tempfile

COMMENT = re.compile(r"//\s*(expect|silenced|note|undecided|alone)\b:?\s*(.*?)\s*(?=//|$)")
PREFIX = "videoport-"


class Folder:
    """A driver, and what its comments expect."""

    def __init__(self, path):
        self.path = os.path.realpath(path)
        self.sources, self.headers = [], []
        for folder, _, names in os.walk(self.path):
            for name in names:
                file = os.path.relpath(os.path.join(folder, name), self.path)
                if name.endswith((".c", ".cpp")):
                    self.sources.append(file)
                elif name.endswith(".h"):
                    self.headers.append(file)
        self.sources.sort()
        if not self.sources:
            sys.exit(f"{path}: no source file")
        self.options = self.lines("options")
        self.no_oracle = bool(self.lines("no-oracle"))
        self.expected = {"open": collections.Counter(), "suppressed": collections.Counter()}
        self.notes, self.undecided, self.alone = [], [], set()
        for file in sorted(self.sources + self.headers):
            for number, text in enumerate(self.lines(file), 1):
                for kind, value in COMMENT.findall(text):
                    self.expect(file, number, kind, value)

    def lines(self, name):
        path = os.path.join(self.path, name)
        if not os.path.exists(path):
            return []
        with open(path, encoding="utf-8") as file:
            return file.read().splitlines()

    def expect(self, file, number, kind, value):
        if kind == "note":
            self.notes.append((file, number, value))
        elif kind == "undecided":
            self.undecided.append((file, number))
        elif kind == "alone":
            self.alone.add((value, file, number))
        else:
            state = "open" if kind == "expect" else "suppressed"
            self.expected[state].update((rule.strip(), file, number) for rule in value.split(","))


class Outcome:
    """A report, and what is wrong with it."""

    def __init__(self, name, folder, result):
        self.name, self.folder, self.text = name, folder, result.stdout
        self.problems = []
        self.found = {"open": collections.Counter(), "suppressed": collections.Counter()}
        self.notes, self.undecided = [], []
        try:
            report = json.loads(result.stdout)
        except json.JSONDecodeError:
            self.problems.append(f"no report, status {result.returncode}: {result.stderr.strip()}")
            return
        for finding in report["findings"]:
            rule = finding["rule"].removeprefix(PREFIX)
            self.found[finding["state"]][(rule, self.local(finding["file"]), finding["line"])] += 1
            self.notes += [(self.local(note["file"]), note["line"], note["text"]) for note in finding["notes"]]
        self.undecided = [(self.local(place["file"]), place["line"]) for place in report["undecided"]]
        unchecked = [file["file"] for file in report["files"] if not file["checked"]]
        if unchecked:
            self.problems.append(f"not checked: {', '.join(unchecked)}: {result.stderr.strip()}")
        wanted = 1 if self.found["open"] else 0
        if result.returncode != wanted and not unchecked:
            self.problems.append(f"status {result.returncode} instead of {wanted}: {result.stderr.strip()}")

    def local(self, file):
        """A file's name as the folder has it."""
        return os.path.relpath(os.path.realpath(os.path.join(self.folder.path, file)), self.folder.path)

    def compare(self, whole):
        """Holds the findings against the folder's comments; those about notes and what is undecided only if `whole`."""
        for state, title in (("open", "finding"), ("suppressed", "silenced finding")):
            wanted, found = self.folder.expected[state], self.found[state]
            self.problems += [f"{file}:{line}: no {title} of {rule}" for rule, file, line in (wanted - found).elements()]
            self.problems += [f"{file}:{line}: unexpected {title} of {rule}"
                              for rule, file, line in (found - wanted).elements()]
        if not whole:
            return
        for file, line, text in self.folder.notes:
            if not any((f, l) == (file, line) and text in t for f, l, t in self.notes):
                self.problems.append(f"{file}:{line}: no note: {text}")
        self.problems += [f"{file}:{line}: nothing is undecided" for file, line in self.folder.undecided
                          if (file, line) not in self.undecided]

    def same(self, other):
        if self.text != other.text and not self.problems:
            self.problems.append(f"not the report of {other.name}:\n{difference(other.text, self.text)}")

    def within(self, whole, source):
        """What a file says alone, the whole must say as well, unless a comment says otherwise."""
        only = self.found["open"] - whole.found["open"] + (self.found["suppressed"] - whole.found["suppressed"])
        for rule, file, line in only.elements():
            if (rule, file, line) not in self.folder.alone:
                self.problems.append(f"{file}:{line}: {rule}, of which the whole driver says nothing")
        for rule, file, line in self.folder.alone:
            if file == source and (rule, file, line) not in only:
                self.problems.append(f"{file}:{line}: no {rule}, or the whole driver says it as well")


def difference(one, other):
    """The first lines that differ."""
    left, right = one.splitlines(), other.splitlines()
    for number, (a, b) in enumerate(zip(left, right), 1):
        if a != b:
            return f"    line {number}: {a.strip()}\n    instead: {b.strip()}"
    return f"    {len(left)} lines and {len(right)} lines"


class Runner:
    def __init__(self, tools, folder, target, scratch):
        self.tools, self.folder, self.scratch = tools, folder, scratch
        self.kit = subprocess.run([tools.vpcheck, "--print-kit", f"--target={target}"], stdout=subprocess.PIPE,
                                  text=True, check=True).stdout.splitlines()
        self.random = random.Random(folder.path)

    def run(self, command):
        return subprocess.run(command, cwd=self.folder.path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              errors="replace")

    def report(self, name, *arguments):
        return Outcome(name, self.folder, self.run([self.tools.vpcheck, "--quiet", "--format=json", *arguments]))

    def check(self, name, files, *arguments):
        return self.report(name, *self.folder.options, *arguments, *files, "--", *self.kit)

    def oracle(self):
        path = os.path.join(self.scratch, "oracle.c")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f'#include "{os.path.join(self.folder.path, source)}"\n' for source in self.folder.sources)
        outcome = self.check("oracle", [path])
        outcome.compare(False)
        return [outcome]

    def command(self):
        one = self.check("vpcheck -j1", self.folder.sources, "-j1")
        one.compare(True)
        four = self.check("vpcheck -j4", self.folder.sources, "-j4")
        four.same(one)
        turned = self.check("vpcheck, the last file first", self.folder.sources[::-1], "-j1")
        turned.same(one)
        return [one, four, turned]

    def compile(self, source):
        stem = re.sub(r"\W", "-", source)
        arguments = [f"-fplugin-arg-vpcheck-{option.removeprefix('--')}" for option in self.folder.options]
        return self.run([self.tools.clang, *self.kit, "-w", f"-fplugin={self.tools.plugin}",
                         f"-fplugin-arg-vpcheck-facts={self.facts}", *arguments, "-c", source,
                         "-o", os.path.join(self.scratch, f"{stem}.o")])

    def linked(self, command):
        self.facts = os.path.join(self.scratch, "facts")
        os.makedirs(self.facts)
        shuffled = self.random.sample(self.folder.sources, len(self.folder.sources))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            compilations = list(pool.map(self.compile, shuffled))
        outcome = self.report("vpcheck --link", "--link", self.facts)
        outcome.compare(True)
        outcome.same(command)
        for source, compilation in zip(shuffled, compilations):
            if compilation.returncode:
                outcome.problems.append(f"{source} does not compile: {compilation.stderr.strip()}")
        return [outcome]

    def alone(self, whole):
        outcomes = [self.check(f"{source} alone", [source]) for source in self.folder.sources]
        for source, outcome in zip(self.folder.sources, outcomes):
            outcome.within(whole, source)
        return outcomes

    def everything(self, ways):
        outcomes = []
        whole = None
        if "oracle" in ways and not self.folder.no_oracle:
            outcomes += self.oracle()
            whole = outcomes[-1]
        if "command" in ways or "linked" in ways:
            outcomes += self.command()
            whole = outcomes[-3]
        if "linked" in ways:
            outcomes += self.linked(whole)
        if "alone" in ways and whole:
            outcomes += self.alone(whole)
        return outcomes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--targets", default="i686-w64-mingw32,x86_64-w64-mingw32")
    parser.add_argument("--ways", default="oracle,command,linked,alone", help="those that are tried")
    parser.add_argument("folder")
    options = parser.parse_args()
    folder = Folder(options.folder)
    failed = False
    for target in options.targets.split(","):
        with tempfile.TemporaryDirectory() as scratch:
            runner = Runner(options, folder, target, scratch)
            for outcome in runner.everything(options.ways.split(",")):
                if outcome.problems:
                    failed = True
                    print(f"{os.path.basename(folder.path)}: {outcome.name} for {target}:")
                    print("\n".join(f"  {problem}" for problem in outcome.problems))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
