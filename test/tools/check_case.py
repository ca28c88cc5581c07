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
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

PREFIX = "videoport-"
EXPECTED = re.compile(r"//\s*(FINDING|NOTE)(?:@([+-]\d+))?:\s*(.*?)\s*(?=//\s*(?:FINDING|NOTE)|$)")
DIAGNOSTIC = re.compile(r"^(.*?):(\d+):(\d+): (error|warning|note|remark): (.*?)(?: \[" + PREFIX + r"([a-z0-9-]+)\])?$")


# How `clangd --check` shows a diagnostic.
LOGGED = re.compile(r"^[EIVW]\[.*?\] \[" + PREFIX + r"([a-z0-9-]+)\] Line (\d+): (.*)$")


class Said:
    """What one front end says of one case. Of clangd, neither columns nor notes show."""

    def __init__(self, name, commands, logged=None):
        self.logged = logged
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
            if logged:
                if match := LOGGED.match(text):
                    rule, line, message = match.groups()
                    self.findings.append((logged, int(line), 0, rule, message))
                continue
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


def through_clangd(options, compiler, enabled, path):
    """What the editor's server says of one file, which it finds in a folder with a configuration of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, os.path.basename(path))
        shutil.copyfile(path, file)
        here = os.path.dirname(os.path.realpath(path))
        with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as database:
            json.dump([{"directory": os.getcwd(), "file": file,
                        "arguments": ["clang", *compiler, "-w", "-iquote", here, "-c", file]}], database)
        settings = {"Checks": "-*," + enabled, "CheckOptions": check_options(options)}
        with open(os.path.join(folder, ".clang-tidy"), "w", encoding="utf-8") as configuration:
            json.dump(settings, configuration)
        command = [options.clangd, f"--check={file}", "--check-warnings", "--check-locations=0",
                   f"--compile-commands-dir={folder}", "--log=error", "--clang-tidy"]
        said = Said("clangd", [command], logged=os.path.realpath(path))
    said.status = 0  # it counts errors, of which warnings are some here
    return said


def check_options(options):
    return {"videoport.DriverKind": options.driver_kind} if options.driver_kind else {}


def comparable(findings, without_columns):
    """Findings as far as two front ends can show the same."""
    return sorted((f[0], f[1], 0 if without_columns else f[2], f[3], f[4]) for f in findings)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--clang-tidy", required=True)
    parser.add_argument("--tidy-module", required=True)
    parser.add_argument("--clangd", required=True)
    parser.add_argument("--targets", default="i686-w64-mingw32,x86_64-w64-mingw32")
    parser.add_argument("--driver-kind")
    parser.add_argument("--checks")
    parser.add_argument("--clangd-misses", default="", help="rules of which clangd finds nothing, because it skips the "
                        "bodies of functions in included files")
    parser.add_argument("files", nargs="+", help="the files of the case; after --: arguments for the compiler")
    own, arguments = sys.argv[1:], []
    if "--" in own:
        own, arguments = own[:own.index("--")], own[own.index("--") + 1:]
    options = parser.parse_args(own)

    settings = {"driver-kind": options.driver_kind, "checks": options.checks}
    settings = {name: value for name, value in settings.items() if value}
    listed = subprocess.run([options.vpcheck, "--list-rules", *([f"--checks={options.checks}"] if options.checks else [])],
                            stdout=subprocess.PIPE, text=True, check=True).stdout
    enabled = ",".join(line.split()[0] for line in listed.splitlines() if line.split()[2] == "on")
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
        tidy = [options.clang_tidy, f"--load={options.tidy_module}", "--quiet",
                "--config=" + json.dumps({"Checks": "-*," + enabled, "CheckOptions": check_options(options)})]
        runs = [Said("vpcheck", [lint]), Said("plugin", [[*plugin, file] for file in options.files]),
                Said("clang-tidy", [[*tidy, file, "--", *compiler, "-w"] for file in options.files])]
        runs += [through_clangd(options, compiler, enabled, file) for file in options.files]
        for run in runs:
            missed = options.clangd_misses.split(",") if run.logged else []
            here = [f for f in findings if not run.logged or f[0] == run.logged and f[2] not in missed]
            problems = compare(run, here, [] if run.logged else notes)
            if run.status != (1 if findings and run.name == "vpcheck" else 0):
                problems.append(f"exit status {run.status}")
            first = [f for f in runs[0].findings if not run.logged or f[0] == run.logged and f[3] not in missed]
            if comparable(run.findings, run.logged) != comparable(first, run.logged) or (
                    sorted(run.notes) != sorted(runs[0].notes) and not run.logged):
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
