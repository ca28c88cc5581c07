#!/usr/bin/env python3
"""Makes a folder with the drivers of test/fleet and build/compile_commands.json, which compiles them with the driver
kit's arguments: make_fleet.py --vpcheck VPCHECK [--without DRIVER]... [--git] FOLDER

The folder is emptied first. With --git it is a repository with one commit.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess

FLEET = pathlib.Path(__file__).resolve().parent.parent / "fleet"


def sources(folder):
    """The source files of the fleet in `folder`, by their names in it."""
    return sorted(str(path.relative_to(folder)) for path in folder.glob("*/*.c*"))


def git(folder, *arguments):
    """Runs git in `folder` as nobody in particular, without anybody's configuration."""
    nobody = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    for role in ("AUTHOR", "COMMITTER"):
        nobody.update({f"GIT_{role}_NAME": "Nobody", f"GIT_{role}_EMAIL": "nobody@example.com"})
    return subprocess.run(["git", *arguments], cwd=folder, env={**os.environ, **nobody}, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=True).stdout


def make_fleet(vpcheck, folder, without=(), repository=False):
    folder = pathlib.Path(folder).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(FLEET, folder, ignore=shutil.ignore_patterns(*without))
    kit = subprocess.run([vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    (folder / "build").mkdir()
    entries = [{"directory": str(folder), "file": name, "arguments": ["clang", *kit, "-Iinclude", "-c", name]}
               for name in sources(folder)]
    (folder / "build" / "compile_commands.json").write_text(json.dumps(entries, indent=1))
    if repository:
        (folder / ".gitignore").write_text("/build/\n")
        git(folder, "init", "--quiet", "--initial-branch=main")
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--message=The fleet")
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--without", action="append", default=[], metavar="DRIVER")
    parser.add_argument("--git", action="store_true")
    parser.add_argument("folder")
    options = parser.parse_args()
    make_fleet(options.vpcheck, options.folder, options.without, options.git)


if __name__ == "__main__":
    main()
