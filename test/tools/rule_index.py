#!/usr/bin/env python3
"""Prints docs/rules.md, the index of the rules, from the catalogue: rule_index.py VPCHECK"""
import subprocess
import sys

listed = subprocess.run([sys.argv[1], "--list-rules"], stdout=subprocess.PIPE, text=True, check=True).stdout
print("# Rules\n\nMade from the catalogue by `test/tools/rule_index.py`. Errors and warnings are on by default, advice is off.\n")
print("| rule | severity | what it reports |\n|---|---|---|")
for line in listed.splitlines():
    name, severity, _, summary = line.split(None, 3)
    page = name.removeprefix("videoport-")
    print(f"| [{name}](rules/{page}.md) | {severity} | {summary} |")
