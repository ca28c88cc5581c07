#!/usr/bin/env python3
"""Compares the options that `vpcheck --help` lists with those of the manual page, and with those that pages mention.

The manual page describes every option and no other. What a page gives to vpcheck, and what it shows as an option by
itself, is one of them or an option of another program that the page is about.
"""
import argparse
import os
import re
import sys
import subprocess

LISTED = re.compile(r"^ +(--?[a-z][a-z-]*)\b", re.MULTILINE)
DESCRIBED = re.compile(r"^\.It Fl (\S+)", re.MULTILINE)
CODE = re.compile(r"^```[^\n]*\n(.*?)^```$|`([^`\n]+)`", re.MULTILINE | re.DOTALL)
CALL = re.compile(r"(?:^|[\s\"'(])vpcheck((?: +[^\s|&;#)]+)+)")
OPTION = re.compile(r"^(--[a-z][a-z-]*|-[a-z])(?=$|[=0-9N])")

# Options of other programs that stand by themselves on a page.
OTHERS = {
    "adding-a-rule.md": {"--targets"},
    "architecture.md": {"--wrap"},
    "editors.md": {"--export-fixes", "--header-filter"},
    "plugin.md": {"-w"},
    "windows-builds.md": {"--driver-mode", "-m"},
}


def listed(vpcheck):
    text = subprocess.run([vpcheck, "--help"], stdout=subprocess.PIPE, text=True, check=True).stdout
    return set(LISTED.findall(text))


def described(path):
    with open(path, encoding="utf-8") as page:
        names = DESCRIBED.findall(page.read())
    return {f"-{name}" for name in names}


def mentioned(text):
    """The options that a page says are vpcheck's."""
    for block, span in CODE.findall(text):
        code = (block or span).replace("\\\n", " ")
        for arguments in CALL.findall(code):
            for argument in arguments.split(" -- ")[0].split():
                if option := OPTION.match(argument):
                    yield option.group()
        if option := OPTION.match(span):
            yield option.group()


def pages(root):
    for folder in (root, os.path.join(root, "docs"), os.path.join(root, "docs", "rules")):
        yield from (os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".md"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--root", required=True, help="the source folder of the repository")
    options = parser.parse_args()

    known, written = listed(options.vpcheck), described(os.path.join(options.root, "docs", "vpcheck.1"))
    problems = [f"docs/vpcheck.1 does not describe {name}" for name in sorted(known - written)]
    problems += [f"docs/vpcheck.1 describes {name}, which does not exist" for name in sorted(written - known)]
    for path in pages(options.root):
        with open(path, encoding="utf-8") as page:
            others = OTHERS.get(os.path.basename(path), set())
            problems += [f"{os.path.relpath(path, options.root)}: there is no option {name}"
                         for name in sorted(set(mentioned(page.read())) - known - others)]
    print("\n".join(problems) if problems else f"{len(known)} options")
    return 1 if problems or not known else 0


if __name__ == "__main__":
    sys.exit(main())
