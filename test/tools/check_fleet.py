#!/usr/bin/env python3
"""Checks that a text report of the fleet, from standard input, holds exactly what findings.txt of test/fleet lists.

    vpcheck … | check_fleet.py [--advice] [--only DRIVER]...
"""
import argparse
import pathlib
import re
import sys

LISTED = pathlib.Path(__file__).resolve().parent.parent / "fleet" / "findings.txt"
FINDING = re.compile(r"^(?:.*/)?(\w+/\w+\.\w+):(\d+):\d+: (error|warning|remark): .*\[([\w-]+)\]$", re.MULTILINE)


def listed(advice=False, only=None):
    """The findings of findings.txt: with advice, of these drivers alone."""
    return [line for line in LISTED.read_text().splitlines()
            if (advice or ": advice: " not in line) and (not only or line.split("/")[0] in only)]


def found(text):
    return sorted(f"{file}:{line}: {'advice' if severity == 'remark' else severity}: {rule}"
                  for file, line, severity, rule in FINDING.findall(text))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--advice", action="store_true", help="rules of severity advice were on")
    parser.add_argument("--only", action="append", metavar="DRIVER")
    options = parser.parse_args()
    wanted, seen = sorted(listed(options.advice, options.only)), found(sys.stdin.read())
    if seen != wanted:
        print("\n".join(f"missing: {line}" for line in wanted if line not in seen))
        print("\n".join(f"too much: {line}" for line in seen if line not in wanted or seen.count(line) > 1))
    return seen != wanted


if __name__ == "__main__":
    sys.exit(main())
