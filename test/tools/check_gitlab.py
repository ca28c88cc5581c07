#!/usr/bin/env python3
"""Runs templates/vpcheck.yml on the fleet of sample drivers as GitLab does: inputs are put in, and the scripts run in
the shell with the variables that the job declares.

    check_gitlab.py --vpcheck VPCHECK --root REPOSITORY --scratch FOLDER
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import yaml

from check_fleet import found, listed
from make_fleet import git, make_fleet

INPUT = re.compile(r"\$\[\[ inputs\.([\w-]+) \]\]")


class Job:
    """The one job of the template."""

    def __init__(self, template, inputs):
        header, body = template.read_text().split("\n---\n")
        declared = yaml.safe_load(header)["spec"]["inputs"]
        used = set(INPUT.findall(body))
        assert used == set(declared), f"declared and used inputs differ: {used ^ set(declared)}"
        assert set(inputs) <= set(declared), f"unknown inputs: {inputs}"
        values = {}
        for name, declaration in declared.items():
            values[name] = inputs.get(name, declaration["default"])
            if declaration.get("type") == "boolean":
                values[name] = "true" if values[name] else "false"
            assert values[name] in declaration.get("options", [values[name]]), f"{name} cannot be {values[name]}"
        text = INPUT.sub(lambda match: str(values[match.group(1)]), body)
        [(self.name, self.description)] = yaml.safe_load(text).items()

    def run(self, shell, folder, path, **predefined):
        """Runs the job's scripts. Returns the status, standard output and standard error."""
        for line in (line for part in ("before_script", "script") for line in self.description[part]):
            assert "$[[" not in line
        environment = {name: str(value) for name, value in self.description["variables"].items()}
        environment.update({"PATH": path, "CI_PROJECT_DIR": str(folder), "HOME": str(folder), **predefined})
        environment.update({name: os.environ[name] for name in ("VPCHECK_MINGW_HEADERS", "ASAN_OPTIONS")
                            if name in os.environ})
        script = "\n".join(self.description["before_script"] + self.description["script"])
        run = subprocess.run([shell, "-e", "-c", script], env=environment, cwd=folder, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True)
        return run.returncode, run.stdout, run.stderr


def require(condition, problem):
    if not condition:
        sys.exit(problem)


def code_quality(folder):
    """The Code Quality report as findings.txt lists findings, without severities."""
    entries = json.loads((folder / "gl-code-quality-report.json").read_text())
    return sorted(f"{entry['location']['path']}:{entry['location']['lines']['begin']}: {entry['check_name']}"
                  for entry in entries)


def without_severities(lines):
    return sorted(re.sub(r": \w+: ", ": ", line) for line in lines)


def check(options):
    scratch = options.scratch.resolve()
    shutil.rmtree(scratch, ignore_errors=True)
    programs, fleet = scratch / "bin", scratch / "fleet"
    programs.mkdir(parents=True)
    (programs / "vpcheck").symlink_to(options.vpcheck)
    make_fleet(options.vpcheck, fleet, repository=True)
    system = os.environ["PATH"]
    template = options.root / "templates" / "vpcheck.yml"

    def run(shell="sh", path=f"{programs}:{system}", predefined={}, **inputs):
        job = Job(template, {name.replace("_", "-"): value for name, value in inputs.items()})
        return job.run(shell, fleet, path, **predefined)

    for shell in ("sh", "bash"):
        status, out, err = run(shell, build_dir="build", files="agate/*.c citrine/citrine.c")
        require(status == 0 and not found(out) and not code_quality(fleet), f"correct drivers: {status}\n{out}{err}")
        status, out, err = run(shell, build_dir="build")
        require(status == 2 and found(out) == sorted(listed()), f"everything: {status}\n{out}{err}")
        unchecked = ["rutile/rutile.c:1: vpcheck-file-not-checked"]
        require(code_quality(fleet) == without_severities(listed()) + unchecked, f"{code_quality(fleet)}")

    job = Job(template, {"job": "lint drivers", "stage": "check"})
    require(job.name == "lint drivers" and job.description["stage"] == "check", "job or stage is another")
    artifacts = job.description["artifacts"]
    for name in (*artifacts["paths"], *artifacts["reports"].values()):
        require((fleet / name).stat().st_size > 0, f"the artifact {name} is not written")
    require(artifacts["when"] == "always", "a job that fails would have no reports")
    tests = xml.etree.ElementTree.parse(fleet / artifacts["reports"]["junit"])
    for outcome, files in {"failure": {line.split(":")[0] for line in listed()}, "error": {"rutile/rutile.c"}}.items():
        shown = {case.get("file") for case in tests.iter("testcase") if case.find(outcome) is not None}
        require(shown == files, f"the JUnit report has another {outcome}: {shown}")
    cached = [fleet / name for name in job.description["cache"]["paths"]]
    require(any(any((folder / "results").iterdir()) for folder in cached), "nothing would be kept")

    status, out, err = run(build_dir="build", files="marble/*.c", fail_on="never", checks="videoport-*,-videoport-callback-could-be-pageable")
    require(status == 0 and found(out) == sorted(listed(advice=True, only=["marble"])), f"never: {status}\n{out}{err}")
    subprocess.run([options.vpcheck, "--quiet", "-p", "build", "--write-baseline=known.json", "marble/marble.c"],
                   cwd=fleet, check=True)
    status, out, err = run(build_dir="build", files="marble/*.c", arguments="--quiet -j 1", baseline="known.json")
    require(status == 0 and not found(out), f"baseline: {status}\n{out}{err}")
    status, out, err = run(build_dir="other", files="agate/*.c",
                           prepare="mkdir other && cp build/compile_commands.json other")
    require(status == 0, f"prepare: {status}\n{out}{err}")

    base = git(fleet, "rev-parse", "HEAD").strip()
    header = fleet / "pyrite" / "pyrite.h"
    header.write_text(header.read_text().replace("VpMediumPriority, NULL", "VpHighPriority, NULL"))
    git(fleet, "commit", "--all", "--quiet", "--message=Ask for a higher priority")
    request = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base}
    files = "pyrite/*.c marble/*.c"
    status, out, err = run(build_dir="build", files=files, predefined=request)
    require(status == 1 and found(out) == ["pyrite/pyrite.h:21: error: videoport-callback-null"],
            f"merge request: {status}\n{out}{err}")
    require(code_quality(fleet) == ["pyrite/pyrite.h:21: videoport-callback-null"], f"{code_quality(fleet)}")
    status, out, err = run(build_dir="build", files=files, predefined=request, diff=False)
    require(status == 1 and found(out) == sorted(listed(only=["pyrite", "marble"])), f"no diff: {status}\n{out}{err}")

    bare = ":".join(folder for folder in system.split(":") if not (pathlib.Path(folder) / "vpcheck").exists())
    status, out, err = run(path=bare, build_dir="build")
    require(status == 2 and "vpcheck is not in the image" in err, f"no vpcheck: {status}\n{out}{err}")

    # Where vpcheck is not there, it is installed from `source`, whose `dev` puts the one under test in place.
    source, tools = scratch / "source", scratch / "tools"
    source.mkdir()
    (source / "dev").write_text(f"""#!/bin/sh
echo "dev: $*"
prefix=${{3#--prefix=}}
mkdir -p "$prefix/bin" && ln -s '{options.vpcheck}' "$prefix/bin/vpcheck"
""")
    (source / "dev").chmod(0o755)
    git(source, "init", "--quiet", "--initial-branch=main")
    git(source, "add", "--all")
    git(source, "commit", "--quiet", "--message=Stand-in")
    tools.mkdir()
    (tools / "apt-get").symlink_to(shutil.which("true"))
    there = {"path": f"{tools}:{bare}", "build_dir": "build", "files": "agate/*.c", "source": source.as_uri()}
    status, out, err = run(**there, llvm="19")
    require(status == 0 and f"dev: install --llvm=19 --prefix={fleet}/.vpcheck/tool" in out, f"{status}\n{out}{err}")
    status, out, err = run(**there)
    require(status == 0 and "dev:" not in out, f"the installed one is not used: {status}\n{out}{err}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    parser.add_argument("--scratch", required=True, type=pathlib.Path, help="a folder for this alone; emptied first")
    check(parser.parse_args())


if __name__ == "__main__":
    main()
