#!/usr/bin/env python3
"""Changes a small driver in every way that matters to a result, and some that do not, and checks after each change that
vpcheck with a cache says exactly what it says without one, and that the cache is used where it may be."""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys

DRIVER = """#include <miniport.h>
#include <video.h>
#include "settings.h"
#if __has_include("extra.h")
#include "extra.h"
#endif

VP_STATUS NTAPI FindAdapter(PVOID Extension, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config,
                            PUCHAR Again);
BOOLEAN NTAPI Initialize(PVOID Extension);
BOOLEAN NTAPI StartIO(PVOID Extension, PVIDEO_REQUEST_PACKET Packet);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = sizeof(InitData);
  InitData.HwFindAdapter = FindAdapter;
  InitData.HwInitialize = Initialize;
  SET_START_IO(InitData);
#ifdef STARTING_NUMBER
  InitData.StartingDeviceNumber = STARTING_NUMBER;
#endif
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
"""
SETS = "#define SET_START_IO(Data) Data.HwStartIO = StartIO\n"
FORGETS = "#define SET_START_IO(Data) (void)0\n"
NUMBERS = "#define STARTING_NUMBER 1\n"


class Project:
    """A driver with a header that may lie in two folders."""

    def __init__(self, options):
        self.options = options
        self.folder = os.path.realpath(options.scratch)
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in ("first", "second", "build"):
            os.makedirs(os.path.join(self.folder, name))
        self.cache = os.path.join(self.folder, "cache")
        self.environment = dict(os.environ)
        self.extra = []
        self.kit = subprocess.run([options.vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True,
                                  check=True).stdout.splitlines()
        self.write("driver.c", DRIVER)
        self.write("other.c", DRIVER)
        self.write("second/settings.h", SETS)
        self.define([])

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def remove(self, name):
        if os.path.lexists(self.path(name)):
            os.remove(self.path(name))

    def define(self, arguments):
        command = ["clang", *self.kit, "-Ifirst", "-Isecond", *arguments, "-c"]
        self.write("build/compile_commands.json", json.dumps(
            [{"directory": self.folder, "file": self.path(name), "arguments": [*command, name]}
             for name in ("driver.c", "other.c")]))

    def run(self, *arguments):
        """What vpcheck reports, its messages, its status, and how many files came from the cache."""
        result = subprocess.run([self.options.vpcheck, "-p", "build", "--format=json", "--stats", *self.extra, *arguments],
                                cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, errors="replace")
        cached = re.search(r"(\d+) of them from the cache", result.stderr)
        messages = re.sub(r"(?m)^(files|time| +[\d.]+ ms).*\n|^ {18}.*\n", "", result.stderr)
        return (result.stdout, messages, result.returncode), int(cached.group(1)) if cached else 0

    def compare(self, what, wanted=None):
        """Fails unless the cache changes nothing; `wanted` is how many files must come from it."""
        plain, _ = self.run("--no-cache")
        cached, used = self.run("--cache-dir=cache")
        if plain != cached:
            sys.exit(f"{what}: with the cache, vpcheck says\n{cached}\nwithout it\n{plain}")
        if wanted is not None and used != wanted:
            sys.exit(f"{what}: {used} files came from the cache instead of {wanted}")
        again, used = self.run("--cache-dir=cache")
        if again != plain:
            sys.exit(f"{what}: a second time, vpcheck says\n{again}\ninstead of\n{plain}")
        return plain


def damage(project, how):
    """Does something to every entry of the cache."""
    for name in os.listdir(project.cache):
        if not name.startswith("llvmcache-"):
            continue
        path = os.path.join(project.cache, name)
        with open(path, "rb") as file:
            text = file.read()
        with open(path, "wb") as file:
            file.write(how(text))


def one_by_one(project):
    findings = lambda outcome: len(json.loads(outcome[0])["findings"])
    assert findings(project.compare("at first", 0)) == 0
    project.compare("nothing changed", 2)
    os.utime(project.path("driver.c"))
    os.utime(project.path("second/settings.h"))
    project.compare("touched", 2)
    project.write("driver.c", DRIVER.replace("sizeof(InitData));", "sizeof(InitData) - 4);"))
    assert findings(project.compare("the source changed", 1)) == 1
    project.write("driver.c", DRIVER)
    project.compare("the source changed back", 1)

    project.write("second/settings.h", FORGETS)
    assert findings(project.compare("a header changed", 0)) == 2
    project.write("second/settings.h", SETS)
    project.compare("a header changed back", 0)
    project.write("first/settings.h", FORGETS)
    assert findings(project.compare("a header that is found earlier", 0)) == 2
    project.remove("first/settings.h")
    project.compare("that header is gone", 0)
    project.write("settings.h", FORGETS)
    assert findings(project.compare("a header beside the source", 0)) == 2
    project.remove("settings.h")
    project.compare("that header is gone as well", 0)
    project.write("first/extra.h", NUMBERS)
    assert findings(project.compare("a header that was only asked for", 0)) == 2
    project.remove("first/extra.h")
    os.symlink("../second/settings.h", project.path("first/settings.h"))
    project.compare("a link that leads to the same text", 0)
    project.write("second/forgets.h", FORGETS)
    project.remove("first/settings.h")
    os.symlink("../second/forgets.h", project.path("first/settings.h"))
    assert findings(project.compare("the link leads elsewhere", 0)) == 2
    project.remove("first/settings.h")
    project.compare("no link")

    project.define(["-DSTARTING_NUMBER=1"])
    assert findings(project.compare("other arguments", 0)) == 2
    project.define([])
    project.compare("the same arguments as before", 2)
    project.write(".clang-tidy", "Checks: '-videoport-init-starting-device-number'\n")
    project.compare("a configuration file", 0)
    project.write(".clang-tidy", "WarningsAsErrors: 'videoport-*'\n")
    project.compare("another configuration file", 0)
    project.remove(".clang-tidy")
    project.compare("no configuration file", 2)
    for option in ("--checks=videoport-*", "--driver-kind=pnp", "--node-budget=10", "--report-unused-suppressions"):
        project.extra = [option]
        project.compare(option, 0)
    project.extra = []
    project.compare("no options", 2)
    project.environment["CPATH"] = project.path("hidden")
    os.makedirs(project.path("hidden"))
    project.write("hidden/extra.h", NUMBERS)
    assert findings(project.compare("a folder in the environment", 0)) == 2
    del project.environment["CPATH"]
    project.compare("not any more", 2)

    for what, how in (("empty", lambda text: b""), ("cut", lambda text: text[:len(text) // 2]),
                      ("a byte more", lambda text: text + b"\n"), ("no such text", lambda text: b"\x00\xff" * 100),
                      ("one bit", lambda text: text[:-40] + bytes([text[-40] ^ 1]) + text[-39:])):
        damage(project, how)
        project.compare(f"damaged entries: {what}", 0)
    project.compare("whole entries again", 2)
    project.write("driver.c", DRIVER + "int Driver = sizeof __TIME__;\n")
    project.compare("a file that depends on the time", 1)
    project.compare("a file that depends on the time, unchanged", 1)
    project.write("driver.c", DRIVER + "#error no\n")
    project.compare("a file that does not compile", 1)
    project.write("driver.c", DRIVER.replace("return", "return // NOLINT(videoport-no-such-rule"))
    project.compare("a message that is no finding", 1)
    project.write("driver.c", DRIVER)


def at_random(project, rounds):
    """Many changes, in any order, several at once."""
    def some(name, *texts):
        return lambda: project.write(name, random.choice(texts)) if random.random() < 0.7 else project.remove(name)
    changes = [
        some("first/settings.h", SETS, FORGETS), some("settings.h", SETS, FORGETS), some("extra.h", NUMBERS, "\n"),
        some("first/extra.h", NUMBERS, "#define STARTING_NUMBER 0\n"),
        lambda: project.write("second/settings.h", random.choice((SETS, FORGETS))),
        lambda: project.write("driver.c", random.choice((DRIVER, DRIVER.replace("HwInitDataSize", "Reserved")))),
        lambda: project.write("other.c", random.choice((DRIVER, "\n" + DRIVER))),
        lambda: project.define(random.choice(([], ["-DSTARTING_NUMBER=0"], ["-DSTARTING_NUMBER=2"]))),
        some(".clang-tidy", "Checks: 'videoport-*'\n", "Checks: '-videoport-init-*'\n"),
    ]
    random.seed(20261127)
    for number in range(rounds):
        for change in random.sample(changes, random.randint(1, 3)):
            change()
        project.compare(f"random change {number}")


def unusable(project):
    project.write("a-file", "")
    (_, messages, status), _ = project.run("--cache-dir=a-file/cache")
    if status != 2 or "cannot use 'a-file/cache' as cache" not in messages:
        sys.exit(f"a cache that cannot be: status {status}, {messages}")
    # The default one is in the build folder.
    project.run()
    _, used = project.run()
    if used != 2 or not os.path.isdir(project.path("build/.cache/vpcheck")):
        sys.exit(f"without --cache-dir, {used} files came from the cache of the build folder")
    subprocess.run(["git", "init", "-q"], cwd=project.folder, check=True)
    seen = subprocess.run(["git", "status", "--short", "--untracked-files=all", "build"], cwd=project.folder,
                          stdout=subprocess.PIPE, text=True, check=True).stdout
    if "cache" in seen:
        sys.exit(f"git would commit the cache:\n{seen}")
    shutil.rmtree(project.path("build/.cache"))
    project.write("build/.cache", "no folder")
    if (project.run()[0]) != project.run("--no-cache")[0]:
        sys.exit("a default cache that cannot be made matters")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    project = Project(options)
    one_by_one(project)
    at_random(project, options.rounds)
    unusable(project)


if __name__ == "__main__":
    main()
