#!/usr/bin/env python3
"""Checks that the test cases cover every rule.

Each rule that --list-rules shows has a folder of its own, with at least one case that is safe and at least one that
breaks the rule: a case whose name begins with "safe" expects no finding of the rule, every other one does. A folder that
no rule goes by is a mistake, too.
"""
import argparse
import os
import subprocess
import sys

from check_case import PREFIX, expectations

SOURCES = (".c", ".cpp")


def rules(vpcheck):
    listed = subprocess.run([vpcheck, "--list-rules"], stdout=subprocess.PIPE, text=True, check=True).stdout
    names = [line.split()[0] for line in listed.splitlines() if line.strip()]
    return [name[len(PREFIX):] if name.startswith(PREFIX) else name for name in names]


def problems_of(rule, folder):
    """What the cases of one rule lack, as lines of text."""
    problems = []
    safe = broken = 0
    for name in sorted(os.listdir(folder)):
        if not name.endswith(SOURCES):
            continue
        findings, _ = expectations([os.path.join(folder, name)])
        own = [finding for finding in findings if finding[2] == rule]
        if name.startswith("safe"):
            safe += 1
            if own:
                problems.append(f"{rule}/{name}: called safe, but expects a finding of {rule}")
        elif own:
            broken += 1
        else:
            problems.append(f"{rule}/{name}: not called safe, but expects no finding of {rule}")
    if not safe:
        problems.append(f"{rule}: no safe case")
    if not broken:
        problems.append(f"{rule}: no case that breaks the rule")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("cases", help="the folder that holds one folder for each rule")
    options = parser.parse_args()

    problems = []
    expected = rules(options.vpcheck)
    if not expected:
        problems.append("--list-rules shows no rules")
    folders = [entry.name for entry in os.scandir(options.cases) if entry.is_dir()]
    for rule in expected:
        if rule in folders:
            problems += problems_of(rule, os.path.join(options.cases, rule))
        else:
            problems.append(f"{rule}: no folder")
    problems += [f"{folder}: no rule has this name" for folder in sorted(set(folders) - set(expected))]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
