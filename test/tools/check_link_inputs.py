#!/usr/bin/env python3
"""Object files, libraries and folders as builds leave them: vpcheck --link finds what is in them, and names what is not.

A driver with one finding is compiled with the plugin, its objects are brought into all shapes, and each shape must give
that finding, or a message that names what is missing.
"""
import argparse
import glob
import os
import shutil
import subprocess
import sys


class Build:
    """A copy of the driver, compiled to objects that hold facts."""

    def __init__(self, options):
        self.options = options
        self.scratch = os.path.realpath(options.scratch)
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.kit = subprocess.run([options.vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True,
                                  check=True).stdout.splitlines()
        self.failed = False
        self.folder = self.copy("driver")
        self.sources = sorted(os.path.basename(path) for path in glob.glob(os.path.join(self.folder, "*.c")))
        self.compile(self.folder, self.sources)
        self.line = self.link(self.folder, ".").stdout.splitlines()[0]
        if self.options.rule not in self.line:
            sys.exit(f"the driver as it is: {self.line}")

    def copy(self, name):
        folder = os.path.join(self.scratch, name)
        shutil.copytree(self.options.driver, folder)
        return folder

    def compile(self, folder, sources, facts=None, plugin=True):
        """Without `facts`, they are left in the objects alone."""
        made = os.path.join(folder, "made")
        for source in sources:
            arguments = [f"-fplugin={self.options.plugin}", f"-fplugin-arg-vpcheck-facts={facts or made}"]
            subprocess.run([self.options.clang, *self.kit, "-w", *(arguments if plugin else []), "-c", source], check=True,
                           cwd=folder)
        shutil.rmtree(made, ignore_errors=True)

    def link(self, folder, *paths):
        return subprocess.run([self.options.vpcheck, "--link", *paths], cwd=folder, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, errors="replace", timeout=60)

    def expect(self, what, result, status, found=True, said=()):
        """`found`: the driver's finding is made; `said`: what the messages have in them."""
        problems = []
        if result.returncode != status:
            problems.append(f"status {result.returncode} instead of {status}")
        message = self.line.split(": ", 1)[1]
        if (message.split(" [")[0] in result.stdout) != found:
            problems.append("nothing is found" if found else "something is found")
        problems += [f"no message has '{text}'" for text in said if text not in result.stderr]
        if problems:
            self.failed = True
            print(f"{what}: {'; '.join(problems)}\n{result.stdout}{result.stderr}")


def special_files(build):
    """Links that lead in circles, and files that have no end or no contents."""
    os.symlink(".", os.path.join(build.folder, "self"))
    os.symlink("..", os.path.join(build.folder, "up"))
    os.mkfifo(os.path.join(build.folder, "jobserver.o"))
    build.expect("a folder with circles and a pipe", build.link(build.folder, "."), 2, said=["jobserver.o' is no regular file"])
    os.remove(os.path.join(build.folder, "jobserver.o"))
    build.expect("a folder with circles", build.link(build.folder, "."), 1)
    build.expect("a device", build.link(build.folder, "/dev/zero"), 2, found=False, said=["'/dev/zero' is no regular file"])
    os.remove(os.path.join(build.folder, "self"))
    os.remove(os.path.join(build.folder, "up"))


def without_facts(build):
    """Objects that the plugin has not seen."""
    folder = build.copy("bare")
    build.compile(folder, build.sources[:-1])
    build.compile(folder, build.sources[-1:], plugin=False)
    bare = build.sources[-1][:-2] + ".o"
    build.expect("a folder with an object without facts", build.link(folder, "."), 0, found=False,
                 said=[f"{bare}' holds no facts and is passed over"])
    build.expect("an object without facts", build.link(folder, bare), 2, found=False,
                 said=[f"'{bare}' holds no facts of vpcheck"])
    archive = os.path.join(folder, "thin.a")
    subprocess.run([build.options.ar, "rcT", "--thin", archive, bare], cwd=folder, check=True)
    build.expect("a library without facts", build.link(folder, "thin.a"), 2, found=False,
                 said=["'thin.a' holds no facts of vpcheck"])
    os.remove(os.path.join(folder, bare))
    build.expect("a thin library whose member is gone", build.link(folder, "thin.a"), 2, found=False,
                 said=[f"'thin.a' names '{bare}', which cannot be read"])


def joined(build):
    """A linker that makes one object of several joins their sections, and fills them up."""
    folder = build.copy("joined")
    facts = os.path.join(folder, "facts")
    build.compile(folder, build.sources, facts)
    section = os.path.join(folder, "section")
    with open(section, "wb") as out:
        for name in sorted(os.listdir(facts)):
            with open(os.path.join(facts, name), "rb") as file:
                out.write(file.read() + b"\0\0\0")
    build.compile(folder, build.sources[:1], plugin=False)
    one = build.sources[0][:-2] + ".o"
    subprocess.run([build.options.objcopy, f"--add-section=.vpfacts={section}", one, "all.o"], cwd=folder, check=True)
    build.expect("an object linked of others", build.link(folder, "all.o"), 1)


def one_folder_for_all(build):
    """Two drivers whose files have the same names leave their facts in one folder."""
    facts = os.path.join(build.scratch, "all-facts")
    for name in ("one", "two"):
        build.compile(build.copy(name), build.sources, facts)
    result = build.link(build.scratch, facts)
    build.expect("facts of two drivers", result, 1)
    count = len(os.listdir(facts))
    if count != 2 * len(build.sources):
        build.failed = True
        print(f"{count} files with facts of {len(build.sources)} files of two drivers")


def gone(build):
    """Sources that have other names by now, or lie elsewhere."""
    folder = build.copy("renamed")
    facts = os.path.join(folder, "facts")
    build.compile(folder, build.sources, facts)
    os.rename(os.path.join(folder, "entry.c"), os.path.join(folder, "main.c"))
    build.compile(folder, ["main.c"], facts)
    build.expect("a source with another name", build.link(folder, facts), 1, said=["entry.c' is gone, and its facts"])
    folder = build.copy("moved")
    build.compile(folder, build.sources)
    for source in build.sources:
        os.remove(os.path.join(folder, source))
    result = build.link(folder, ".")
    build.expect("objects without sources", result, 1)
    if result.stdout.splitlines()[0] != build.line.replace("driver/", ""):
        build.failed = True
        print(f"objects without sources:\n{result.stdout}\ninstead of {build.line}")


def percent(build):
    """A character that some functions take for a placeholder."""
    folder = build.copy("50%")
    build.compile(folder, build.sources, os.path.join(folder, "%%facts"))
    build.expect("facts in a folder with % in its name", build.link(folder, "%%facts"), 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("vpcheck", "clang", "plugin", "ar", "objcopy", "driver", "scratch", "rule"):
        parser.add_argument(f"--{option}", required=True)
    build = Build(parser.parse_args())
    for shape in (special_files, without_facts, joined, one_folder_for_all, gone, percent):
        shape(build)
    return 1 if build.failed else 0


if __name__ == "__main__":
    sys.exit(main())
