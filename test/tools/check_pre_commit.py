#!/usr/bin/env python3
"""Commits changes of the fleet of sample drivers to a repository in which pre-commit has installed the hooks of
.pre-commit-hooks.yaml.

    check_pre_commit.py --vpcheck VPCHECK --root REPOSITORY --scratch FOLDER
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

from check_fleet import found, listed
from make_fleet import git, make_fleet

CONFIGURATION = """\
repos:
  - repo: {hooks}
    rev: {revision}
    hooks:
      - id: {hook}
        args: {arguments}
"""


class Repository:
    """The fleet's repository, and the one that has the hooks."""

    def __init__(self, options):
        scratch = options.scratch.resolve()
        shutil.rmtree(scratch, ignore_errors=True)
        programs, self.hooks = scratch / "bin", scratch / "hooks"
        programs.mkdir(parents=True)
        (programs / "vpcheck").symlink_to(options.vpcheck)
        self.hooks.mkdir()
        shutil.copy(options.root / ".pre-commit-hooks.yaml", self.hooks)
        git(self.hooks, "init", "--quiet", "--initial-branch=main")
        git(self.hooks, "add", "--all")
        git(self.hooks, "commit", "--quiet", "--message=Hooks")
        os.environ.update({"PATH": f"{programs}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(scratch / "home")})
        self.folder = make_fleet(options.vpcheck, scratch / "fleet", repository=True)

    def use(self, hook, arguments):
        """Installs a hook."""
        revision = git(self.hooks, "rev-parse", "HEAD").strip()
        text = CONFIGURATION.format(hooks=self.hooks, revision=revision, hook=hook, arguments=arguments)
        (self.folder / ".pre-commit-config.yaml").write_text(text)
        git(self.folder, "add", ".pre-commit-config.yaml")
        git(self.folder, "commit", "--quiet", "--no-verify", f"--message=Use {hook}")
        subprocess.run(["pre-commit", "install"], cwd=self.folder, check=True, stdout=subprocess.DEVNULL)

    def commit(self, name):
        """Commits a change to a file, and undoes it. Returns whether it went through, and what was said."""
        path = self.folder / name
        path.write_text(path.read_text() + "\n")
        try:
            return True, git(self.folder, "commit", "--message=Change", name)
        except subprocess.CalledProcessError as failure:
            git(self.folder, "checkout", "HEAD", name)
            return False, failure.stdout


def require(condition, problem):
    if not condition:
        sys.exit(problem)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    parser.add_argument("--scratch", required=True, type=pathlib.Path, help="a folder for this alone; emptied first")
    repository = Repository(parser.parse_args())
    marble, pyrite = (sorted(listed(only=[driver])) for driver in ("marble", "pyrite"))

    repository.use("vpcheck", "[-p, build]")
    for name in ("agate/agate.c", "iolite/iolite.cpp"):
        done, said = repository.commit(name)
        require(done and "Passed" in said and not found(said), f"{name}: {said}")
    done, said = repository.commit("marble/marble.c")
    require(not done and found(said) == marble, f"marble: {said}")
    done, said = repository.commit("rutile/rutile.c")
    require(not done and "does not compile" in said, f"rutile: {said}")
    for name in ("README.md", "pyrite/pyrite.h"):
        done, said = repository.commit(name)
        require(done and "(no files to check)" in said, f"{name}: {said}")

    repository.use("vpcheck", "[-p, build, --fail-on=never]")
    done, said = repository.commit("marble/marble.c")
    require(done, f"fail-on: {said}")

    repository.use("vpcheck-build", "[-p, build, --quiet]")
    done, said = repository.commit("pyrite/pyrite.h")
    require(not done and found(said) == sorted(marble + pyrite), f"the whole build: {said}")
    done, said = repository.commit("README.md")
    require(done and "(no files to check)" in said, f"no source file: {said}")


if __name__ == "__main__":
    main()
