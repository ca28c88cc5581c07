#!/usr/bin/env python3
"""Holds the terminal sessions on documentation pages against what the commands print.

A block of the language "console" is a session: commands after "$ ", each followed by what it prints. The comment
`<!-- checked: … -->` in front of it says where it runs:

    <!-- checked: this is what the command prints for test/Inputs/installed/driver.c -->   in a copy of that folder
    <!-- checked: in the same folder -->                                                   where the one before ran
    <!-- checked -->                                                    in a folder of its own, with the page's files

A page's files are its blocks with the comment `<!-- file: NAME -->` in front.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"(?:^<!-- (?P<kind>checked|file)(?:: (?P<note>[^\n]*))? -->\n)?^```(?P<language>\w*)\n(?P<text>.*?)^```$",
                   re.MULTILINE | re.DOTALL)
INPUT = re.compile(r"\btest/[\w./-]*\w")


class Page:
    """The sessions of a page, run one after the other."""

    def __init__(self, path, options, scratch):
        self.path, self.options, self.scratch = path, options, scratch
        with open(path, encoding="utf-8") as page:
            self.blocks = list(BLOCK.finditer(page.read()))
        self.folder = None
        self.sessions = 0

    def new_folder(self, note):
        """Makes the folder that a session runs in."""
        self.folder = tempfile.mkdtemp(dir=self.scratch)
        source = INPUT.search(note)
        if source:
            named = os.path.join(self.options.root, source.group())
            shutil.copytree(named if os.path.isdir(named) else os.path.dirname(named), self.folder, dirs_exist_ok=True)
            return
        for block in self.blocks:
            if block["kind"] == "file":
                with open(os.path.join(self.folder, block["note"]), "w", encoding="utf-8") as file:
                    file.write(block["text"])

    def links(self):
        """A folder with the programs and libraries under the names that the pages give them."""
        folder = os.path.join(self.scratch, "links")
        os.makedirs(folder, exist_ok=True)
        for link in self.options.link:
            name, _, target = link.partition("=")
            if not os.path.lexists(os.path.join(folder, name)):
                os.symlink(target, os.path.join(folder, name))
        return folder

    def run(self, command):
        links = self.links()
        environment = {**os.environ, "PATH": os.pathsep.join([links, os.environ["PATH"]]),
                       "LD_LIBRARY_PATH": links}
        return subprocess.run(["bash", "-c", command], cwd=self.folder, env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True).stdout

    def check(self):
        """What is wrong with the page."""
        for block in self.blocks:
            if block["language"] != "console":
                continue
            if block["kind"] != "checked":
                yield f"a session is not marked as checked:\n{block['text']}"
                continue
            self.sessions += 1
            note = block["note"] or ""
            if note != "in the same folder":
                self.new_folder(note)
            first, *parts = re.split(r"^\$ ", block["text"], flags=re.MULTILINE)
            if first or not parts:
                yield f"a session does not begin with a command:\n{block['text']}"
            for part in parts:
                command, _, shown = part.partition("\n")
                printed = self.run(command)
                if printed != shown:
                    yield f"shows for {command}:\n{shown}\nbut it prints:\n{printed}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", required=True, help="the source folder of the repository")
    parser.add_argument("--link", action="append", default=[], metavar="NAME=FILE",
                        help="a program or library that the commands use")
    parser.add_argument("pages", nargs="+")
    options = parser.parse_args()

    problems, sessions = [], 0
    with tempfile.TemporaryDirectory() as scratch:
        for path in options.pages:
            page = Page(path, options, scratch)
            problems += [f"{path}: {problem}" for problem in page.check()]
            sessions += page.sessions
    if sessions == 0:
        problems.append("no page shows a session")
    print("\n".join(problems) if problems else f"{sessions} sessions")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
