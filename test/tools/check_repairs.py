#!/usr/bin/env python3
"""Checks that the tests of repairs cover every rule.

A rule that can be repaired, as --format=sarif says of each rule, has a folder of its own in test/fixes with at least
one file that is repaired, and its page says when vpcheck --fix does it. Of every other rule, one case that breaks it
goes through --fix and comes out as it went in, and its page does not promise anything.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from check_case import PREFIX, expectations

SOURCES = (".c", ".cpp")
PROMISE = "`vpcheck --fix`"


def repairable(vpcheck, folder):
    """The rules, and whether each can be repaired."""
    file = os.path.join(folder, "nothing.c")
    with open(file, "w", encoding="utf-8"):
        pass
    said = subprocess.run([vpcheck, "--format=sarif", "--quiet", file], stdout=subprocess.PIPE, text=True, check=True)
    rules = json.loads(said.stdout)["runs"][0]["tool"]["driver"]["rules"]
    return {rule["id"].removeprefix(PREFIX): rule["properties"]["repairable"] for rule in rules}


def tests_of(folder):
    """How many files of the folder are repaired."""
    count = 0
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if name.endswith(SOURCES):
            with open(os.path.join(folder, name), encoding="utf-8") as test:
                line = test.readline()
            count += "%check-fix" in line and "--unchanged" not in line
    return count


def leaves_alone(vpcheck, rule, cases, folder):
    """What --fix does to a case of a rule that leaves a choice, as lines of text."""
    for name in sorted(os.listdir(cases)):
        source = os.path.join(cases, name)
        if not name.endswith(SOURCES) or name.startswith("safe"):
            continue
        with open(source, encoding="utf-8", errors="replace") as case:
            text = case.read()
        if "XFAIL" in text or not any(f[2] == rule for f in expectations([source])[0]):
            continue
        copy = os.path.join(folder, name)
        shutil.copyfile(source, copy)
        kind = re.search(r"--driver-kind=\S+", text)
        target = re.search(r"--targets=([^\s,]+)", text)
        subprocess.run([vpcheck, "--fix", f"--checks=-*,{PREFIX}{rule}", *([kind.group()] if kind else []),
                        *([f"--target={target.group(1)}"] if target else []), copy],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        with open(copy, encoding="utf-8", errors="replace") as case:
            return [] if case.read() == text else [f"{rule}: --fix changes {name}"]
    return [f"{rule}: no case to try --fix on"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--cases", required=True)
    parser.add_argument("--pages", required=True)
    parser.add_argument("fixes")
    options = parser.parse_args()

    problems = []
    with tempfile.TemporaryDirectory() as folder:
        rules = repairable(options.vpcheck, folder)
        for rule, can in rules.items():
            with open(os.path.join(options.pages, rule + ".md"), encoding="utf-8") as page:
                promised = PROMISE in page.read().split("## How to fix", 1)[-1].split("## Limits", 1)[0]
            tests = tests_of(os.path.join(options.fixes, rule))
            if can and not tests:
                problems.append(f"{rule}: its repair has no test")
            if can and not promised:
                problems.append(f"{rule}: its page does not say when {PROMISE} repairs it")
            if not can and tests:
                problems.append(f"{rule}: has tests of a repair, but none is made")
            if not can and promised:
                problems.append(f"{rule}: its page promises a repair")
            if not can:
                problems += leaves_alone(options.vpcheck, rule, os.path.join(options.cases, rule), folder)
    print("\n".join(problems) if problems else f"{sum(rules.values())} of {len(rules)} rules can be repaired")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
