#!/usr/bin/env python3
"""Facts that are damaged, of another version, of another target, or being written are no danger to vpcheck --link.

What belongs to another target is another driver. Every file that cannot be used is named, the exit status is 2, and the others are judged all the same.
"""
import argparse
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys

TARGET, OTHER_TARGET = "i686-w64-mingw32", "x86_64-w64-mingw32"


class Facts:
    """A driver, its facts in DIR, and what is found in them."""

    def __init__(self, options):
        self.options = options
        self.scratch = os.path.realpath(options.scratch)
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.driver = os.path.join(self.scratch, "driver")
        shutil.copytree(options.driver, self.driver)
        self.sources = sorted(name for name in os.listdir(self.driver) if name.endswith(".c"))
        self.good = self.path("good")
        os.makedirs(self.good)
        for source in self.sources:
            result = self.compile(source, self.good)
            if result.returncode:
                sys.exit(f"{source} does not compile: {result.stderr}")
        self.names = sorted(os.listdir(self.good))
        if len(self.names) != len(self.sources) or not all(name.endswith(".vpfacts") for name in self.names):
            sys.exit(f"the plugin left {self.names} of {self.sources}")
        self.reference = self.link(self.good)
        if self.reference.returncode != 1 or not json.loads(self.reference.stdout)["findings"]:
            sys.exit(f"whole facts: status {self.reference.returncode}, {self.reference.stderr}")

    def path(self, name):
        return os.path.join(self.scratch, name)

    def compile(self, source, facts, target=TARGET, output=None):
        kit = subprocess.run([self.options.vpcheck, "--print-kit", f"--target={target}"], stdout=subprocess.PIPE,
                             text=True, check=True).stdout.splitlines()
        output = output or os.devnull
        return subprocess.run([self.options.clang, *kit, "-w", f"-fplugin={self.options.plugin}",
                               f"-fplugin-arg-vpcheck-facts={facts}", "-c", source, "-o", output], cwd=self.driver,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace")

    def link(self, *paths):
        return subprocess.run([self.options.vpcheck, "--quiet", "--format=json", "--link", *paths], cwd=self.driver,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", timeout=120)

    def copy(self):
        """A folder with the same facts, to be damaged."""
        folder = self.path("bad")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.good, folder)
        return folder

    def expect_refused(self, what, name, folder, said="", lost=1):
        """`name` is bad, and the message has `said`; `lost` is how many of the driver's files are not judged for it."""
        result = self.link(folder)
        problems = []
        if result.returncode != 2:
            problems.append(f"status {result.returncode}")
        if not any(name in line and said in line for line in result.stderr.splitlines()):
            problems.append(f"no message names {name} and says '{said}': {result.stderr.strip()}")
        try:
            report = json.loads(result.stdout)
            checked = sum(file["checked"] for file in report["files"])
            if checked != len(self.sources) - lost:
                problems.append(f"{checked} of {len(self.sources)} files were judged")
        except json.JSONDecodeError:
            problems.append(f"no report: {result.stdout[:200]}")
        if problems:
            sys.exit(f"{what}: {'; '.join(problems)}")


def damaged(facts, step):
    """One file of facts, cut and changed in many places."""
    name = min(facts.names, key=lambda name: os.path.getsize(os.path.join(facts.good, name)))
    with open(os.path.join(facts.good, name), "rb") as file:
        text = file.read()
    folder = facts.copy()
    path = os.path.join(folder, name)

    def refused(what, changed, said=""):
        with open(path, "wb") as file:
            file.write(changed)
        facts.expect_refused(what, name, folder, said)

    for length in range(0, len(text), step):
        refused(f"cut after {length} of {len(text)} bytes", text[:length])
    for position in range(0, len(text), step):
        for bits in (0x01, 0x80):
            flipped = bytes([text[position] ^ bits])
            refused(f"byte {position} changed by {bits}", text[:position] + flipped + text[position + 1:])
    refused("one byte more", text + b"x")
    refused("twice", text + text)
    refused("no text", bytes(range(256)) * 64)
    refused("very deep", b"[" * 1000000)
    refused("an empty object", b"{}")
    refused("a list", b"[]")
    version = re.match(rb"vpcheck-facts (\w+)", text)
    other = text[:version.start(1)] + bytes([text[version.start(1)] ^ 1]) + text[version.start(1) + 1:]
    refused("another version", other, "another version")


def not_files(facts):
    folder = facts.copy()
    os.makedirs(os.path.join(folder, "x.vpfacts"))
    facts.expect_refused("a folder that is called like facts", "x.vpfacts", folder, lost=0)
    folder = facts.copy()
    os.symlink("nowhere", os.path.join(folder, "x.vpfacts"))
    facts.expect_refused("a link that leads nowhere", "x.vpfacts", folder, lost=0)
    for what, path in (("a path that does not exist", facts.path("nothing")), ("a source", "entry.c")):
        result = facts.link(facts.good, path)
        if result.returncode != 2 or os.path.basename(path) not in result.stderr:
            sys.exit(f"{what}: status {result.returncode}, {result.stderr}")
    empty = facts.path("empty")
    os.makedirs(empty)
    result = facts.link(empty)
    if result.returncode != 2 or "empty" not in result.stderr:
        sys.exit(f"a folder without facts: status {result.returncode}, {result.stderr}")


def other_target(facts):
    folder = facts.copy()
    source = facts.sources[-1]
    result = facts.compile(source, folder, OTHER_TARGET)
    if result.returncode:
        sys.exit(f"{source} does not compile: {result.stderr}")
    linked = facts.link(folder)
    # It is a driver of its own, and the one that was there is still found.
    if linked.returncode != 1 or '"driver": "for ' not in linked.stdout:
        sys.exit(f"facts of another target: status {linked.returncode}, {linked.stderr}")


def while_written(facts, compilations):
    """Compilations write the facts anew while they are read."""
    folder = facts.copy()
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        compiled = [pool.submit(facts.compile, facts.sources[n % len(facts.sources)], folder)
                    for n in range(compilations)]
        while not all(one.done() for one in compiled):
            linked = facts.link(folder)
            if (linked.returncode, linked.stdout) != (1, facts.reference.stdout):
                sys.exit(f"linked while facts are written: status {linked.returncode}, {linked.stderr}")
    for one in compiled:
        if one.result().returncode:
            sys.exit(f"compiled at the same time: {one.result().stderr}")
    if sorted(os.listdir(folder)) != facts.names:
        sys.exit(f"compilations leave {sorted(os.listdir(folder))} instead of {facts.names}")
    for name in facts.names:
        with open(os.path.join(folder, name), "rb") as one, open(os.path.join(facts.good, name), "rb") as other:
            if one.read() != other.read():
                sys.exit(f"{name} is not the same when it is written again")


def unwritable(facts):
    """Where facts cannot be written, the compilation says so and leaves no object file, or a whole one."""
    source = facts.sources[0]
    with open(facts.path("file"), "w", encoding="utf-8"):
        pass
    os.makedirs(facts.path("closed"), mode=0o500)
    folders = [facts.path("file"), facts.path("file/below")]
    if os.geteuid() != 0: # who may write everywhere
        folders.append(facts.path("closed"))
    for folder in folders:
        output = facts.path("object.o")
        if os.path.exists(output):
            os.remove(output)
        result = facts.compile(source, folder, output=output)
        if folder not in result.stderr:
            sys.exit(f"facts in {folder}: status {result.returncode}, {result.stderr}")
        if result.returncode and os.path.exists(output):
            sys.exit(f"facts in {folder}: the compilation fails, but leaves an object file")
        if not result.returncode:
            sys.exit(f"facts in {folder}: the compilation does not fail, so a cache would keep it")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--driver", required=True, help="a folder of test/link")
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--step", type=int, default=97)
    options = parser.parse_args()
    facts = Facts(options)
    unwritable(facts)
    not_files(facts)
    other_target(facts)
    while_written(facts, 20)
    damaged(facts, options.step)


if __name__ == "__main__":
    main()
