#!/usr/bin/env python3
"""Changes a driver in a git repository and checks which findings vpcheck --diff shows."""
import argparse
import json
import os
import shutil
import subprocess
import sys

HEADER = """#include <miniport.h>
#include <video.h>
#define START_IO StartIO
"""
DRIVER = """#include "driver.h"

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
  InitData.HwStartIO = START_IO;
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
"""
OLD = """#include "driver.h"

BOOLEAN OldSynchronize(PVOID Extension) {
  return VideoPortSynchronizeExecution(Extension, VpMediumPriority, NULL, Extension);
}

BOOLEAN OldSynchronizeLow(PVOID Extension) {
  return VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, Extension);
}
"""


class Repository:
    def __init__(self, vpcheck, folder):
        self.vpcheck = vpcheck
        self.folder = os.path.realpath(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(os.path.join(self.folder, "src"))
        self.git("init", "-q", "-b", "main")
        self.write("src/driver.h", HEADER)
        self.write("src/driver.c", DRIVER)
        self.write("src/old.c", OLD)
        self.commit()

    def git(self, *arguments):
        environment = dict(os.environ, GIT_AUTHOR_NAME="a", GIT_AUTHOR_EMAIL="a@example.org", GIT_COMMITTER_NAME="a",
                           GIT_COMMITTER_EMAIL="a@example.org", GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")
        subprocess.run(["git", *arguments], cwd=self.folder, env=environment, check=True, stdout=subprocess.DEVNULL)

    def commit(self):
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "change")

    def write(self, name, text):
        os.makedirs(os.path.dirname(os.path.join(self.folder, name)), exist_ok=True)
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    def reset(self):
        self.git("checkout", "-q", "--", ".")
        self.git("clean", "-fdq")

    def vpcheck_run(self, *arguments, folder=""):
        files = sorted(name for name in os.listdir(os.path.join(self.folder, "src")) if name.endswith(".c"))
        prefix = "" if folder else "src/"
        return subprocess.run([self.vpcheck, "--quiet", "--format=json", *arguments, *(prefix + name for name in files)],
                              cwd=os.path.join(self.folder, folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True, errors="replace")

    def expect(self, what, wanted, *arguments, revision="HEAD", status=None, folder=""):
        """Fails unless exactly these findings, "file:line rule", are shown."""
        result = self.vpcheck_run(f"--diff={revision}", *arguments, folder=folder)
        if result.returncode != (status if status is not None else 1 if wanted else 0):
            sys.exit(f"{what}: status {result.returncode}\n{result.stdout}{result.stderr}")
        found = [f"{os.path.basename(each['file'])}:{each['line']} {each['rule'][len('videoport-'):]}"
                 for each in json.loads(result.stdout)["findings"]]
        if found != wanted:
            sys.exit(f"{what}: {found} instead of {wanted}")


NO_START_IO = "driver.c:16 init-missing-core-callback"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--scratch", required=True)
    options = parser.parse_args()
    it = Repository(options.vpcheck, options.scratch)

    it.expect("nothing has changed", [])
    it.write("src/old.c", OLD.replace("#include", "/* a line */\n\n#include"))
    it.expect("lines above old findings", [])
    it.write("src/old.c", OLD.replace("VpMediumPriority", "VpHighPriority"))
    it.expect("the line of an old finding", ["old.c:4 callback-null"])
    it.write("src/old.c", OLD.replace("}\n\nBOOLEAN OldSynchronizeLow", "}\n\nBOOLEAN OldSynchronizeLast"))
    it.expect("a function has another name", ["old.c:8 callback-null"])
    it.write("src/old.c", OLD.replace("VpLowPriority", "VpHighPriority") + OLD.split("\n", 2)[2].replace("Old", "New"))
    it.expect("new functions", ["old.c:8 callback-null", "old.c:11 callback-null", "old.c:15 callback-null"])
    it.reset()
    it.write("src/driver.c", DRIVER.replace("  InitData.HwStartIO = START_IO;\n", ""))
    it.expect("a line is gone, and causes a finding beside it", ["driver.c:15 init-missing-core-callback"])
    it.write("src/driver.c", DRIVER.replace("  VideoPortZeroMemory(&InitData, sizeof(InitData));\n", ""))
    it.expect("a line is gone, and causes a finding far away", ["driver.c:15 init-not-zeroed"])
    it.reset()
    it.write("src/driver.h", HEADER.replace("StartIO", "NULL"))
    it.expect("a header causes a finding elsewhere", [NO_START_IO])
    it.git("mv", "src/driver.h", "src/renamed.h")
    it.write("src/renamed.h", HEADER.replace("StartIO", "NULL"))
    it.write("src/driver.c", DRIVER.replace("driver.h", "renamed.h"))
    it.write("src/old.c", OLD.replace("driver.h", "renamed.h"))
    it.expect("a header has another name", [NO_START_IO])
    it.git("reset", "-q", "--hard")
    it.write("src/old.c", OLD)
    it.write("src/new.c", OLD.replace("Old", "New"))
    it.expect("a file that git does not know", ["new.c:4 callback-null", "new.c:8 callback-null"])
    it.expect("from another folder", ["new.c:4 callback-null", "new.c:8 callback-null"], folder="src")
    it.expect("only advice fails", ["new.c:4 callback-null", "new.c:8 callback-null"], "--fail-on=never", status=0)
    it.commit()
    it.expect("it is committed", [])
    it.expect("since the commit before", ["new.c:4 callback-null", "new.c:8 callback-null"], revision="HEAD~1")

    it.git("checkout", "-q", "-b", "feature", "HEAD~1")
    it.write("src/driver.c", DRIVER.replace("START_IO", "NULL"))
    it.commit()
    it.expect("a branch, since it left main", [NO_START_IO], revision="main")
    it.write("src/driver.c", "int broken(\n")
    it.commit()
    it.write("src/driver.c", DRIVER.replace("START_IO", "NULL"))
    it.expect("what was there before does not compile", [NO_START_IO])
    it.git("checkout", "-q", "-f", "feature~1")

    # The whole file is seen under two names, one of which is a link.
    it.reset()
    os.symlink(it.folder, it.folder + ".link")
    try:
        it.write("src/driver.h", HEADER.replace("StartIO", "NULL") + "/* more */\n")
        real, it.folder = it.folder, it.folder + ".link"
        it.git("checkout", "-q", "-f", "main")
        it.write("src/driver.h", HEADER.replace("StartIO", "NULL"))
        it.expect("through a link", [NO_START_IO])
        it.folder = real
    finally:
        os.remove(it.folder + ".link")
    it.reset()

    baseline = it.vpcheck_run("--write-baseline=known.json")
    if baseline.returncode != 0:
        sys.exit(f"--write-baseline: status {baseline.returncode} {baseline.stderr}")
    it.write("src/old.c", OLD.replace("VpLowPriority", "VpHighPriority"))
    it.expect("known findings on changed lines", ["old.c:8 callback-null"], "--baseline=known.json", status=0)
    for arguments, message in ((["--diff=no-such-revision"], "git knows no revision 'no-such-revision' here"),
                               (["--diff=HEAD", "--write-baseline=known.json"], "use one of them")):
        result = it.vpcheck_run(*arguments)
        if result.returncode != 2 or message not in result.stderr:
            sys.exit(f"{arguments}: status {result.returncode} {result.stderr}")
    it.git("checkout", "-q", "--orphan", "unrelated")
    it.git("commit", "-q", "-m", "unrelated")
    result = it.vpcheck_run("--diff=main")
    if result.returncode != 2 or "sees no history that 'main' and HEAD share" not in result.stderr:
        sys.exit(f"no common history: status {result.returncode} {result.stderr}")
    shutil.rmtree(os.path.join(it.folder, ".git"))
    environment = dict(os.environ, GIT_CEILING_DIRECTORIES=os.path.dirname(it.folder))
    result = subprocess.run([options.vpcheck, "--diff=HEAD", "src/old.c"], cwd=it.folder, env=environment,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if result.returncode != 2 or "not a git repository" not in result.stderr:
        sys.exit(f"no repository: status {result.returncode} {result.stderr}")


if __name__ == "__main__":
    main()
