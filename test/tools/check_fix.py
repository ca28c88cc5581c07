#!/usr/bin/env python3
"""Lets vpcheck --fix repair a file, for each target, and checks what comes of it.

    check_fix.py … --rule=ID [--output=FILE] file.c       the rule has findings, and all of them are repaired
    check_fix.py … --rule=ID --unchanged file.c           the rule has findings, and none of them is repaired

Of a repaired file it wants that it compiles as cleanly as before, that no finding is left that had a repair, that no
finding has come that was not there, and that a second --fix changes nothing. The files beside it that the file
includes with #include "…" are copied with it and may be repaired too.

With --output, the file as repaired for the first target is written there, for FileCheck, without its RUN and CHECK
lines; a file beside it goes to OUTPUT.NAME.
"""
import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

PREFIX = "videoport-"
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def run(command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
                          check=False)


EXPECTATION = re.compile(rb"^// (?:RUN|CHECK).*\n?", re.MULTILINE)


def deliver(source, target):
    """Copies without the lines that would fulfil their own expectations."""
    with open(target, "wb") as file:
        file.write(EXPECTATION.sub(b"", read(source)))


def read(path):
    with open(path, "rb") as file:
        return file.read()


class Attempt:
    """One file under repair for one target."""

    def __init__(self, options, arguments, target, folder):
        self.options = options
        self.target = target
        source = options.file
        self.file = os.path.join(folder, os.path.basename(source))
        self.files = [self.file]
        shutil.copyfile(source, self.file)
        for name in INCLUDE.findall(read(source)):
            beside = os.path.join(os.path.dirname(source), name.decode())
            if os.path.isfile(beside):
                copy = os.path.join(folder, os.path.basename(beside))
                shutil.copyfile(beside, copy)
                self.files.append(copy)
        self.compiler = [a for a in run([options.vpcheck, "--print-kit", f"--target={target}"]).stdout.split("\n") if a]
        self.compiler += [f"-I{options.include}"] if options.include else []
        self.compiler += arguments
        self.problems = []

    def vpcheck(self, *extra):
        settings = [f"--checks={self.options.checks or PREFIX + self.options.rule}"]
        if self.options.driver_kind:
            settings.append(f"--driver-kind={self.options.driver_kind}")
        return run([self.options.vpcheck, *settings, *extra, self.file, "--", *self.compiler])

    def findings(self):
        """(rule, message without places) -> how many have a repair, how many have none."""
        said = self.vpcheck("--format=sarif", "--quiet")
        if said.returncode not in (0, 1):
            self.problems += [f"vpcheck fails: {said.stderr}"]
            return []
        results = json.loads(said.stdout)["runs"][0]["results"]
        return [(r["ruleId"].removeprefix(PREFIX), r["message"]["text"], "fixes" in r) for r in results]

    def warnings(self):
        """What the compiler says, without places."""
        said = run([self.options.clang, *self.compiler, "-Wall", "-Wno-unused-function", "-Wno-unused-variable",
                    "-Wno-unused-but-set-variable", "-Wno-missing-braces", "-Wno-unused-const-variable",
                    "-fsyntax-only", self.file])
        return collections.Counter(re.findall(r": ((?:error|warning|fatal error): .*)", said.stdout + said.stderr))

    def contents(self):
        return [read(file) for file in self.files]

    def check(self):
        options = self.options
        before, text, warned = self.findings(), self.contents(), self.warnings()
        own = [finding for finding in before if finding[0] == options.rule]
        if not own and options.rule:
            self.problems.append(f"no finding of {options.rule} before the repair")
        fixed = self.vpcheck("--fix")
        if fixed.returncode not in (0, 1):
            self.problems.append(f"--fix fails with {fixed.returncode}: {fixed.stderr}")
        after, changed = self.findings(), self.contents()
        if options.unchanged:
            self.problems += [f"has a repair: {message}" for _, message, repaired in own if repaired]
            if changed != text:
                self.problems.append("the file has changed")
            return
        if options.rule and not options.partly:
            self.problems += [f"has no repair: {message}" for _, message, repaired in own if not repaired]
            self.problems += [f"is left: {message}" for rule, message, _ in after if rule == options.rule]
        elif options.rule and not any(repaired for _, _, repaired in own):
            self.problems.append("nothing has a repair")
        self.problems += [f"still has a repair: {message} [{rule}]" for rule, message, repaired in after if repaired]
        counts = collections.Counter(rule for rule, _, repaired in before if not repaired)
        counts.subtract(rule for rule, _, _ in after)
        self.problems += [f"{-count} new finding(s) of {rule}" for rule, count in counts.items() if count < 0]
        self.problems += [f"the compiler says now: {text}" for text in self.warnings() - warned]
        if any(repaired for _, _, repaired in before) and changed == text:
            self.problems.append("the file has not changed")
        self.vpcheck("--fix")
        if self.contents() != changed:
            self.problems.append("a second --fix changes the file again")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--targets", default="i686-w64-mingw32,x86_64-w64-mingw32")
    parser.add_argument("--driver-kind")
    parser.add_argument("--checks", help="what --checks of vpcheck is given; default: the rule is on")
    parser.add_argument("--rule", default="")
    parser.add_argument("--unchanged", action="store_true")
    parser.add_argument("--partly", action="store_true", help="some findings of the rule have no repair")
    parser.add_argument("--include", help="a folder of headers that are not repaired")
    parser.add_argument("--output")
    parser.add_argument("file")
    own, arguments = sys.argv[1:], []
    if "--" in own:
        own, arguments = own[:own.index("--")], own[own.index("--") + 1:]
    options = parser.parse_args(own)

    failed = False
    for number, target in enumerate(options.targets.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            attempt = Attempt(options, arguments, target, folder)
            attempt.check()
            if number == 0 and options.output:
                deliver(attempt.file, options.output)
                for companion in attempt.files[1:]:
                    deliver(companion, f"{options.output}.{os.path.basename(companion)}")
            if attempt.problems:
                failed = True
                print(f"{options.file}, for {target}:")
                print("\n".join("  " + problem for problem in attempt.problems))
                before, after = options.file, attempt.file
                print(run(["diff", before, after]).stdout)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
