#!/usr/bin/env python3
"""Compares the rules' pages with the catalogue and with what vpcheck says of the code they show.

A page `ID.md` looks like this, with nothing else at the level of the headings:

    # videoport-ID
    (what is reported)
    **Severity:** error                      or "warning", or "advice (off by default)"
    ## Why
    ## Bad         one ```c block; "With `--driver-kind=KIND`:" in front of it if that is needed, or
                   "With `--target=TRIPLE`:" if it is bad for that target only;
                   optionally one ```text block: messages, one a line, that vpcheck gives for the ```c block
    ## Good        one ```c block; in front of it likewise
    ## How to fix
    ## Limits      says how to turn the rule off

Both ```c blocks are whole files that compile without a warning. The bad one has a finding of the rule; the good one has
none of any rule that is on, this one included.
"""
import argparse
import concurrent.futures
import functools
import os
import re
import subprocess
import sys
import tempfile

PREFIX = "videoport-"
HEADINGS = ["Why", "Bad", "Good", "How to fix", "Limits"]
TARGETS = ["i686-w64-mingw32", "x86_64-w64-mingw32"]
ROW = re.compile(r"^" + PREFIX + r"(\S+)\s+(error|warning|advice)\s+(on|off)\s+\S")
DIAGNOSTIC = re.compile(r"^.*?:\d+:\d+: (?:error|warning|note|remark): (.*?)(?: \[" + PREFIX + r"([a-z0-9-]+)\])?$")
SEVERITY = re.compile(r"^\*\*Severity:\*\* ", re.MULTILINE)
DRIVER_KIND = re.compile(r"`(--driver-kind=[a-z0-9]+)`")
TARGET = re.compile(r"`--target=([a-z0-9_-]+)`")
REFERENCE = re.compile(r"\b" + PREFIX + r"([a-z0-9]+(?:-[a-z0-9]+)*)")


def catalogue(vpcheck):
    """The rules, as name -> severity line of the page."""
    rules = {}
    listing = subprocess.run([vpcheck, "--list-rules"], stdout=subprocess.PIPE, text=True, check=True).stdout
    for text in listing.splitlines():
        match = ROW.match(text)
        if not match:
            sys.exit(f"--list-rules: cannot read '{text}'")
        name, severity, state = match.groups()
        rules[name] = severity if state == "on" else f"{severity} (off by default)"
    return rules


@functools.lru_cache(maxsize=None)
def kit(vpcheck, target):
    """The compiler's arguments for a target."""
    return subprocess.run([vpcheck, "--print-kit", f"--target={target}"], stdout=subprocess.PIPE, text=True,
                          check=True).stdout.splitlines()


class Page:
    """A page, taken apart."""

    def __init__(self, path):
        self.name = os.path.splitext(os.path.basename(path))[0]
        self.problems = []
        self.sections = {}  # heading -> prose; "" is what stands in front of the first
        self.blocks = {}  # (heading, language) -> list of texts
        self.headings = []
        with open(path, encoding="utf-8") as page:
            self.text = page.read()
        self.title = self.text.split("\n", 1)[0]
        heading, language, block = "", None, []
        for line in self.text.split("\n")[1:]:
            if line.startswith("```"):
                if language is None:
                    language, block = line[3:], []
                else:
                    self.blocks.setdefault((heading, language), []).append("\n".join(block) + "\n")
                    language = None
            elif language is not None:
                block.append(line)
            elif line.startswith("#"):
                heading = line.removeprefix("## ")
                self.headings.append(heading)
            else:
                self.sections[heading] = self.sections.get(heading, "") + line + "\n"
        if language is not None:
            self.problems.append("a ``` block is not closed")

    def check_form(self, severity, rules):
        if self.title != f"# {PREFIX}{self.name}":
            self.problems.append(f"the title is '{self.title}'")
        if self.headings != HEADINGS:
            self.problems.append(f"the headings are {self.headings}")
        intro = self.sections.get("", "")
        lines = [line for line in intro.split("\n") if SEVERITY.match(line)]
        if lines != [f"**Severity:** {severity}"]:
            self.problems.append(f"the severity should read '**Severity:** {severity}', not {lines}")
        if not SEVERITY.split(intro)[0].strip():
            self.problems.append("nothing says what is reported")
        for heading in ["Why", "How to fix", "Limits"]:
            if not self.sections.get(heading, "").strip():
                self.problems.append(f"'{heading}' is empty")
        if f"`--checks=-{PREFIX}{self.name}`" not in self.sections.get("Limits", ""):
            self.problems.append("'Limits' does not say how to turn the rule off")
        for heading in ["Bad", "Good"]:
            count = len(self.blocks.get((heading, "c"), []))
            if count != 1:
                self.problems.append(f"'{heading}' has {count} blocks of C")
        if any(heading not in ["Bad", "Good"] for heading, language in self.blocks if language == "c"):
            self.problems.append("there is C outside 'Bad' and 'Good'")
        for other in REFERENCE.findall(self.text):
            if other not in rules:
                self.problems.append(f"there is no rule {PREFIX}{other}")

    def run(self, heading, target, options, folder):
        """Checks one block for one target and returns what is wrong."""
        where = f"'{heading}' for {target}"
        file = os.path.join(folder, f"{self.name}-{heading.lower()}.c")
        with open(file, "w", encoding="utf-8") as block:
            block.write(self.blocks[heading, "c"][0])
        compiler = [options.clang, *kit(options.vpcheck, target), "-Wall", "-Werror", "-fsyntax-only", file]
        compiled = subprocess.run(compiler, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if compiled.returncode != 0:
            return [f"{where} does not compile cleanly:", *compiled.stdout.splitlines()]
        settings = [f"--checks={PREFIX}{self.name}", f"--target={target}",
                    *DRIVER_KIND.findall(self.sections.get(heading, ""))]
        checked = subprocess.run([options.vpcheck, *settings, file], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                 text=True)
        said = [match.groups() for match in map(DIAGNOSTIC.match, checked.stdout.splitlines()) if match]
        problems = []
        if checked.returncode not in (0, 1):
            problems.append(f"{where}: exit status {checked.returncode}")
        if heading == "Good":
            problems += [f"{where}: {message} [{PREFIX}{rule}]" for message, rule in said if rule]
        elif all(rule != self.name for _, rule in said):
            problems.append(f"{where} has no finding of the rule")
        if heading == "Bad" and target == TARGETS[0]:
            for message in "".join(self.blocks.get((heading, "text"), [])).splitlines():
                if all(message != text or rule not in ("", None, self.name) for text, rule in said):
                    problems.append(f"{where}: vpcheck does not say '{message}'")
        if problems:
            problems += (checked.stdout + checked.stderr).splitlines()
        return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("folder")
    options = parser.parse_args()

    rules = catalogue(options.vpcheck)
    pages = [Page(os.path.join(options.folder, file)) for file in sorted(os.listdir(options.folder))]
    failures = [f"{name}: there is no page" for name in rules if name not in {page.name for page in pages}]
    with tempfile.TemporaryDirectory() as root, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        running = []
        for page in pages:
            if page.name not in rules:
                page.problems.append("there is no such rule")
                continue
            page.check_form(rules[page.name], rules)
            for heading in ["Bad", "Good"]:
                for target in TARGET.findall(page.sections.get(heading, "")) or TARGETS:
                    if (heading, "c") in page.blocks:
                        folder = tempfile.mkdtemp(dir=root)
                        running.append((page, pool.submit(page.run, heading, target, options, folder)))
        for page, result in running:
            page.problems += result.result()
    failures += [f"{page.name}: {problem}" for page in pages for problem in page.problems]
    print("\n".join(failures) if failures else f"{len(pages)} pages")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
