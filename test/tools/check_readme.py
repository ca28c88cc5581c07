#!/usr/bin/env python3
"""Holds the terminal sessions in a page against what the commands print."""
import argparse
import re
import shlex
import subprocess
import sys


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--folder", required=True, help="where the commands of the session run")
    parser.add_argument("readme", metavar="page")
    options = parser.parse_args()

    with open(options.readme, encoding="utf-8") as readme:
        sessions = re.findall(r"^```console\n(.*?)^```$", readme.read(), re.MULTILINE | re.DOTALL)
    commands = [part for session in sessions for part in re.split(r"^\$ ", session, flags=re.MULTILINE) if part]
    if not commands:
        print(f"{options.readme} shows no session")
        return 1
    for part in commands:
        command, _, shown = part.partition("\n")
        name, *arguments = shlex.split(command)
        if name != "vpcheck":
            print(f"not a command of ours: {command}")
            return 1
        printed = subprocess.run([options.vpcheck, *arguments], cwd=options.folder, stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT, text=True).stdout
        if printed != shown:
            print(f"{options.readme} shows for {command}:\n{shown}\nbut it prints:\n{printed}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
