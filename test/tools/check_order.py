#!/usr/bin/env python3
"""Checks that reports and messages are the same, byte for byte, whatever the number of files checked at a time."""
import argparse
import os
import subprocess
import sys

FORMATS = ("text", "sarif", "sarif-open", "json", "gitlab", "junit", "github", "html")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--scratch", required=True)
    parser.add_argument("folder", help="with source files in it and below")
    options = parser.parse_args()
    os.makedirs(options.scratch, exist_ok=True)
    files = sorted(os.path.join(folder, name) for folder, _, names in os.walk(options.folder) for name in names
                   if name.endswith((".c", ".cpp")))
    first = None
    for run, jobs in enumerate((1, 2, 2, 8)):
        outputs = {form: os.path.join(options.scratch, f"{run}.{form}") for form in FORMATS}
        cache = ["--cache-dir=" + os.path.join(options.scratch, "cache")] if run else []
        result = subprocess.run([options.vpcheck, f"-j{jobs}", "--show-undecided", *cache, "--checks=videoport-*",
                                 *(f"--format={form}:{path}" for form, path in outputs.items()), *files],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if result.returncode != 1:
            sys.exit(f"status {result.returncode}: {result.stderr.decode(errors='replace')}")
        contents = {"messages": result.stderr}
        for form, path in outputs.items():
            with open(path, "rb") as file:
                contents[form] = file.read()
        first = first or contents
        different = [what for what in contents if contents[what] != first[what]]
        if different:
            sys.exit(f"with -j{jobs}: other {', '.join(different)}")


if __name__ == "__main__":
    main()
