#!/usr/bin/env python3
"""What is right in one file is right in several: takes cases apart and judges them as drivers of several files.

Each function of a case gets a file of its own, in which it stands on the same lines; the rest becomes a header. The files
together may say nothing that the case as it is does not say. What they do not find is counted and, with --missing,
listed. Cases that cannot be taken apart line by line, such as those with variables outside functions, are left out.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

DIRECTIVE = re.compile(r"^#(?:.*\\\n)*.*", re.MULTILINE)
LEFT_OUT = re.compile(r"pragma|__inline|FORCEINLINE|NOLINT|#if")
ENDS = re.compile(r";\s*(//.*)?$")


class Item:
    """Something at the top level of a file: from which line on, its lines, and whether it is a function with a body."""

    def __init__(self, line, lines):
        self.line, self.text = line, "\n".join(lines)
        self.is_function = lines[-1] == "}"


def items(text):
    """The items of a source file; nothing if it does not look as expected. Comments and directives are passed over."""
    found, current = [], []
    text = DIRECTIVE.sub(lambda directive: "\n" * directive.group().count("\n"), text)
    for number, line in enumerate(text.split("\n")):
        if not current and (not line.strip() or line.startswith(("//", "/*", " *"))):
            continue
        current.append(line)
        in_braces = any(l.startswith("{") or l.split("//")[0].rstrip().endswith("{") for l in current)
        if line == "}" or (line.startswith("}") and ENDS.search(line)) or (not in_braces and ENDS.search(line)):
            found.append(Item(number - len(current) + 1, current))
            current = []
    return [] if current else found


def external(text):
    return re.sub(r"^static\s+", "", text)


def prototype(text):
    return re.sub(r"\s*//.*", "", text[:text.index("{")]).rstrip() + ";"


def declares_variable(text):
    plain = re.sub(r"//.*|\benum\b[^}]*}", "", text)
    return "=" in plain or ("(" not in plain and not re.match(r"typedef|struct|union|enum", text))


class Case:
    """A case, and the folder in which it is taken apart."""

    def __init__(self, path, scratch):
        self.path = path
        self.folder = os.path.join(scratch, os.path.basename(os.path.dirname(path)) + "-" + os.path.basename(path)[:-2])
        self.options, self.arguments, self.parts = [], [], []

    def split(self):
        """Writes the files. Returns false if the case does not lend itself to it."""
        with open(self.path, encoding="utf-8", errors="replace") as file:
            text = file.read()
        run = re.search(r"RUN: %check-case (.*)", text)
        if LEFT_OUT.search(text) or not run:
            return False
        words = shlex.split(run.group(1))
        own = words[:words.index("--")] if "--" in words else words
        self.arguments = words[len(own) + 1:]
        self.options = [word for word in own if word.startswith(("--checks", "--driver-kind"))]
        found = items(text)
        functions = [item for item in found if item.is_function]
        if [word for word in own if not word.startswith("--")] != ["%s"] or len(functions) < 2 or any(
                declares_variable(item.text) for item in found if not item.is_function):
            return False
        header = DIRECTIVE.findall(text)
        header += [external(prototype(item.text) if item.is_function else item.text) for item in found]
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        self.write("case.h", "#ifndef CASE_H\n#define CASE_H\n" + "\n".join(header) + "\n#endif\n")
        self.write("whole.c", text)
        for number, function in enumerate(functions):
            self.parts.append(f"part{number}.c")
            self.write(self.parts[-1], '#include "case.h"' + "\n" * function.line + external(function.text) + "\n")
        return True

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    def judge(self, vpcheck, files, kit):
        """What is found: rules and lines."""
        result = subprocess.run([vpcheck, "--quiet", "--format=json", "-j1", *self.options, *files, "--", *kit, "-I",
                                 os.path.dirname(os.path.realpath(self.path)), *self.arguments], cwd=self.folder,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace")
        report = json.loads(result.stdout)
        if not all(file["checked"] for file in report["files"]):
            sys.exit(f"{self.folder}: {result.stderr}")
        return collections.Counter((finding["rule"], finding["line"]) for finding in report["findings"])

    def compare(self, vpcheck, kit):
        """What is found only in the whole case, and only in its parts."""
        whole, parts = (self.judge(vpcheck, files, kit) for files in (["whole.c"], self.parts))
        return sorted((whole - parts).elements()), sorted((parts - whole).elements())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--missing", action="store_true", help="list what is found in the whole only")
    parser.add_argument("cases", nargs="+", help="files, or folders of folders of cases")
    options = parser.parse_args()
    kit = subprocess.run([options.vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True,
                         check=True).stdout.splitlines()
    paths = []
    for case in options.cases:
        if os.path.isdir(case):
            paths += sorted(os.path.join(folder, name) for folder, _, names in os.walk(case) for name in names
                            if name.endswith(".c"))
        else:
            paths.append(case)
    cases = [case for case in (Case(path, options.scratch) for path in paths) if case.split()]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(lambda case: case.compare(options.vpcheck, kit), cases))
    lost = 0
    failed = False
    for case, (missing, added) in zip(cases, outcomes):
        lost += len(missing)
        for rule, line in added:
            failed = True
            print(f"{case.path}:{line}: {rule}, but only when its functions lie in several files: {case.folder}")
        if options.missing:
            for rule, line in missing:
                print(f"{case.path}:{line}: no {rule} when its functions lie in several files")
    print(f"{len(cases)} of {len(paths)} cases taken apart; {lost} findings are not made again")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
