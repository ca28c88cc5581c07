#!/usr/bin/env python3
"""Runs one test case through every front end and compares what they say with the case's comments.

    // FINDING: rule: part of the message      a finding on this line
    // FINDING@+1: rule: part of the message   a finding on the next line
    // NOTE: part of the note                  a note on this line, of any finding

Findings must match exactly: each expected one appears, and no other does. Every target that is asked for is checked,
and all front ends must agree to the letter. A case may consist of several files, as a driver does; vpcheck gets them
all at once, the compiler one by one.
"""
import argparse
import os
import re
import shlex
import subprocess
import sys

PREFIX = "videoport-"
EXPECTED = re.compile(r"//\s*(FINDING|NOTE)(?:@([+-]\d+))?:\s*(.*?)\s*(?=//\s*(?:FINDING|NOTE)|$)")
DIAGNOSTIC = re.compile(r"^(.*?):(\d+):(\d+): (error|warning|note|remark): (.*?)(?: \[" + PREFIX + r"([a-z0-9-]+)\])?$")


class Said:
    """What one front end says of one case."""

    def __init__(self, name, commands):
        self.name = name
        self.commands = commands
        self.findings = []  # (file, line, column, rule, message)
        self.notes = []  # (file, line, message)
        self.other = []
        self.status = 0
        self.output = ""
        for command in commands:
            result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                    errors="replace")
            self.status = max(self.status, abs(result.returncode))
            self.output += result.stdout
        for text in self.output.splitlines():
            match = DIAGNOSTIC.match(text)
            if not match:
                continue
            path, line, column, level, message, rule = match.groups()
            file = os.path.realpath(path)
            if rule:
                self.findings.append((file, int(line), int(column), rule, message))
            elif level == "note" and message.startswith("expanded from macro"):
                continue
            elif level == "note":
                self.notes.append((file, int(line), message))
            else:
                self.other.append(text)
        # Which file comes first is up to the front end.
        self.findings.sort(key=lambda finding: finding[0])
        self.notes.sort(key=lambda note: note[0])


def expectations(paths):
    findings, notes = [], []
    for path in paths:
        file = os.path.realpath(path)
        with open(path, encoding="utf-8", errors="replace") as case:
            for number, text in enumerate(case, 1):
                for kind, offset, wanted in EXPECTED.findall(text):
                    line = number + int(offset or 0)
                    if kind == "NOTE":
                        notes.append((file, line, wanted))
                    else:
                        rule, _, message = wanted.partition(":")
                        findings.append((file, line, rule.strip(), message.strip()))
    return findings, notes


def place(file, line):
    return f"{os.path.basename(file)}, line {line}"


def compare(said, findings, notes):
    """What is wrong, as lines of text."""
    problems = []
    left = list(said.findings)
    for file, line, rule, message in findings:
        hit = next((f for f in left if f[0] == file and f[1] == line and f[3] == rule and message in f[4]), None)
        if hit:
            left.remove(hit)
        else:
            problems.append(f"{place(file, line)}: no finding of {rule}: {message}")
    problems += [f"{place(f[0], f[1])}: unexpected: {f[4]} [{f[3]}]" for f in left]
    for file, line, message in notes:
        if not any(n[0] == file and n[1] == line and message in n[2] for n in said.notes):
            problems.append(f"{place(file, line)}: no note: {message}")
    problems += [f"unexpected: {text}" for text in said.other]
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--targets", default="i686-w64-mingw32,x86_64-w64-mingw32")
    parser.add_argument("--driver-kind")
    parser.add_argument("--checks")
    parser.add_argument("files", nargs="+", help="the files of the case; after --: arguments for the compiler")
    own, arguments = sys.argv[1:], []
    if "--" in own:
        own, arguments = own[:own.index("--")], own[own.index("--") + 1:]
    options = parser.parse_args(own)

    settings = {"driver-kind": options.driver_kind, "checks": options.checks}
    settings = {name: value for name, value in settings.items() if value}
    findings, notes = expectations(options.files)
    failed = False
    for target in options.targets.split(","):
        kit = subprocess.run([options.vpcheck, "--print-kit", f"--target={target}"], stdout=subprocess.PIPE, text=True,
                             check=True).stdout.split("\n")
        compiler = [a for a in kit if a] + arguments
        lint = [options.vpcheck, *[f"--{n}={v}" for n, v in settings.items()], *options.files, "--", *compiler]
        plugin = [options.clang, f"-fplugin={options.plugin}",
                  *[f"-fplugin-arg-vpcheck-{n}={v}" for n, v in settings.items()], *compiler, "-w",
                  "-c", "-o", "/dev/null"]
        runs = [Said("vpcheck", [lint]), Said("plugin", [[*plugin, file] for file in options.files])]
        for run in runs:
            problems = compare(run, findings, notes)
            if run.status != (1 if findings and run.name == "vpcheck" else 0):
                problems.append(f"exit status {run.status}")
            if run.findings != runs[0].findings or run.notes != runs[0].notes:
                problems.append(f"{run.name} and {runs[0].name} differ")
            if problems:
                failed = True
                print(f"{' '.join(options.files)}: {run.name} for {target}:")
                print("\n".join("  " + p for p in problems))
                print("\n".join("  command: " + shlex.join(command) for command in run.commands))
                print("\n".join("  | " + text for text in run.output.splitlines()))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
