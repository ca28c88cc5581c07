#!/usr/bin/env python3
"""Runs action.yml on the fleet of sample drivers as GitHub's runner does: conditions and expressions are evaluated, the
scripts run in bash with the environment that they declare. Steps that use other actions are checked for their shape.

    check_action.py --vpcheck VPCHECK --root REPOSITORY --scratch FOLDER
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import yaml

from check_fleet import listed
from make_fleet import git, make_fleet

EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}")
TOKEN = re.compile(r"\s*('(?:[^']|'')*'|hashFiles\([^()]*\)|always\(\)|[\w-]+(?:\.[\w-]+)+|&&|\|\||==|!=|!|\(|\))")
OPERATORS = {"&&": " and ", "||": " or ", "!": " not ", "always()": "True"}
ANNOTATION = re.compile(r"^::(error|warning|notice) .*\bfile=([^,]+),line=(\d+)", re.MULTILINE)


class Runner:
    """What GitHub's runner does with a composite action."""

    def __init__(self, action_file, workspace, home, path):
        self.action = yaml.safe_load(action_file.read_text())
        self.action_path, self.workspace, self.home, self.path = action_file.parent, workspace, home, path

    def value(self, expression):
        """What an expression is worth."""
        expression, python, position = expression.strip(), "", 0
        while position < len(expression):
            token = TOKEN.match(expression, position)
            assert token, f"not understood: {expression[position:]}"
            word, position = token.group(1), token.end()
            if word.startswith("hashFiles("):
                name = self.value(word[len("hashFiles("):-1])
                python += repr("hash" if name and (self.workspace / name).is_file() else "")
            elif word.startswith("'") or word in ("==", "!=", "(", ")"):
                python += word
            else:
                python += OPERATORS.get(word) or repr(self.context(word))
        return eval(python)  # of this repository's own expressions, translated above

    def context(self, name):
        scope, *rest = name.split(".")
        if scope == "inputs":
            return self.inputs[rest[0]]
        if scope == "steps":
            assert rest[0] in self.known_steps and rest[1] == "outputs", f"there is no {name} yet"
            return self.outputs.get(rest[0], {}).get(rest[2], "")
        return {"runner.os": "Linux", "runner.arch": "X64", "github.job": "lint", "github.run_id": "1",
                "github.run_attempt": "1"}[name]

    def interpolated(self, text):
        return EXPRESSION.sub(lambda found: str(self.value(found.group(1))), str(text))

    def run(self, cached=(), **inputs):
        """Runs the action. Returns its status, the names of the steps that ran, and what they wrote."""
        declared = self.action["inputs"]
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        assert set(given) <= set(declared), f"unknown inputs: {given}"
        self.inputs = {name: given.get(name, declaration["default"]) for name, declaration in declared.items()}
        self.outputs, self.known_steps = {}, set()
        status, ran, log = 0, [], ""
        for step in self.action["runs"]["steps"]:
            condition = str(step.get("if", "true"))
            if (status and "always()" not in condition) or (condition != "true" and not self.value(condition)):
                self.known_steps.add(step.get("id"))
                continue
            ran.append(step["name"])
            if "uses" in step:
                self.outputs[step.get("id")] = self.use(step, cached)
            else:
                step_status, written = self.script(step)
                status, log = status or step_status, log + written
            self.known_steps.add(step.get("id"))
        return status, ran, log

    def use(self, step, cached):
        assert re.fullmatch(r"[\w-]+(/[\w-]+)+@v\d+", step["uses"]), f"{step['uses']} is not pinned to a version"
        arguments = {name: self.interpolated(value) for name, value in step["with"].items()}
        assert all(arguments.values()), f"{step['name']}: an argument is empty: {arguments}"
        if step["uses"].startswith("actions/cache/restore@"):
            return {"cache-hit": "true" if step["name"] in cached else "", "cache-primary-key": arguments["key"]}
        return {}

    def script(self, step):
        assert step["shell"] == "bash" and "${{" not in step["run"], f"{step['name']}: an input would become a script"
        output = self.home / "output"
        output.write_text("")
        environment = {"HOME": str(self.home), "PATH": self.path, "GITHUB_OUTPUT": str(output),
                       "GITHUB_ACTION_PATH": str(self.action_path), "GITHUB_WORKSPACE": str(self.workspace)}
        environment.update({name: os.environ[name] for name in ("VPCHECK_MINGW_HEADERS", "ASAN_OPTIONS")
                            if name in os.environ})
        environment.update({name: self.interpolated(value) for name, value in step.get("env", {}).items()})
        run = subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], env=environment,
                             cwd=self.workspace, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.outputs[step.get("id")] = dict(line.split("=", 1) for line in output.read_text().splitlines())
        return run.returncode, run.stdout


def require(condition, problem):
    if not condition:
        sys.exit(problem)


def annotations(log):
    """The annotations of a log as findings.txt lists them, without the rule."""
    severities = {"error": "error", "warning": "warning", "notice": "advice"}
    return sorted(f"{file}:{line}: {severities[severity]}" for severity, file, line in ANNOTATION.findall(log))


def without_rules(lines):
    return sorted(line.rsplit(": ", 1)[0] for line in lines)


def check(options):
    scratch = options.scratch.resolve()
    shutil.rmtree(scratch, ignore_errors=True)
    home, programs, fleet = scratch / "home", scratch / "bin", scratch / "fleet"
    home.mkdir(parents=True)
    programs.mkdir()
    (programs / "vpcheck").symlink_to(options.vpcheck)
    make_fleet(options.vpcheck, fleet, repository=True)
    system = os.environ["PATH"]
    runner = Runner(options.root / "action.yml", fleet, home, f"{programs}:{system}")
    uploads = ["Keep the results", "Upload the HTML report", "Result"]

    status, ran, log = runner.run(build_dir="build", files="agate/*.c\ncitrine/citrine.c", html="out.html")
    require(status == 0 and not annotations(log), f"correct drivers: status {status}\n{log}")
    require(ran == ["Find vpcheck", "Fetch earlier results", "Check", *uploads], f"correct drivers: {ran}")
    require((fleet / "out.html").is_file() and any((fleet / ".vpcheck-cache").iterdir()), "no HTML report or no cache")

    status, ran, log = runner.run(build_dir="build", files="agate/*.c marble/*.c", upload_sarif="true")
    wanted = without_rules(listed(only=["marble"]))
    require(status == 1 and annotations(log) == wanted, f"marble: status {status}, {annotations(log)}\n{log}")
    require(ran[-4:] == ["Keep the results", "Upload SARIF", *uploads[1:]], f"the uploads come too late: {ran}")
    sarif = json.loads((fleet / "vpcheck.sarif").read_text())
    require(len(sarif["runs"][0]["results"]) == len(wanted), "the SARIF file is not that of this run")

    status, ran, log = runner.run(build_dir="build")
    require(status == 2 and annotations(log) == without_rules(listed()), f"everything: status {status}\n{log}")
    require(ran[-3:] == uploads, f"everything: {ran}")

    status, _, log = runner.run(build_dir="build", files="marble/*.c", fail_on="never", checks="videoport-*,-videoport-callback-could-be-pageable")
    wanted = without_rules(listed(advice=True, only=["marble"]))
    require(status == 0 and annotations(log) == wanted, f"never: status {status}, {annotations(log)}\n{log}")
    status, _, log = runner.run(build_dir="build", files="marble/*.c", fail_on="error",
                                checks="-*,videoport-config-info-retained")
    require(status == 0 and len(annotations(log)) == 1, f"a warning: status {status}\n{log}")

    subprocess.run([options.vpcheck, "--quiet", "-p", "build", "--write-baseline=known.json", "marble/marble.c"],
                   cwd=fleet, check=True)
    status, _, log = runner.run(build_dir="build", files="*/*.c", arguments="--quiet -j 1", baseline="known.json")
    wanted = without_rules(listed(only=["pyrite"]))
    require(status == 2 and annotations(log) == wanted, f"baseline: status {status}, {annotations(log)}\n{log}")

    header = fleet / "pyrite" / "pyrite.h"
    header.write_text(header.read_text().replace("VpMediumPriority, NULL", "VpHighPriority, NULL"))
    git(fleet, "commit", "--all", "--quiet", "--message=Ask for a higher priority")
    status, _, log = runner.run(build_dir="build", files="pyrite/*.c marble/*.c", diff="HEAD~1")
    require(status == 1 and annotations(log) == ["pyrite/pyrite.h:21: error"], f"diff: status {status}\n{log}")

    for name in ("files", "arguments", "checks", "baseline", "fail_on", "diff", "build_dir"):
        for hostile in ("x; touch pwned; $(touch pwned) `touch pwned`", '"; touch pwned; "', "'; touch pwned; '"):
            status, _, log = runner.run(**{"build_dir": "build", name: hostile})
            require(status == 2 and not list(scratch.rglob("pwned")), f"{name} became a script: status {status}\n{log}")

    # Where vpcheck is not there, it is installed: `dev` is replaced by what puts the one under test in place.
    action = scratch / "action"
    action.mkdir()
    shutil.copy(options.root / "action.yml", action)
    (action / "dev").write_text(f"""#!/bin/sh
echo "dev: $*"
[ "$1" = setup ] && exit
prefix=${{3#--prefix=}}
mkdir -p "$prefix/bin" && ln -s '{options.vpcheck}' "$prefix/bin/vpcheck"
""")
    (action / "dev").chmod(0o755)
    bare = ":".join(folder for folder in system.split(":") if not (pathlib.Path(folder) / "vpcheck").exists())
    runner = Runner(action / "action.yml", fleet, home, bare)
    tool = ["Look for vpcheck in the cache", "Install vpcheck", "Keep vpcheck in the cache"]
    status, ran, log = runner.run(build_dir="build", files="agate/agate.c", llvm="19")
    require(status == 0 and ran[1:4] == tool, f"installing: status {status}, {ran}\n{log}")
    require(f"dev: install --llvm=19 --prefix={home}/.vpcheck" in log, f"installing: {log}")
    status, ran, log = runner.run(cached=tool[:1], build_dir="build", files="agate/agate.c")
    require(status == 0 and ran[1:3] == tool[:2] and tool[2] not in ran and "dev: setup --llvm=22" in log,
            f"from the cache: status {status}, {ran}\n{log}")
    status, ran, log = runner.run(build_dir="build", files="agate/agate.c", vpcheck=options.vpcheck)
    require(status == 0 and tool[1] not in ran, f"a given program: status {status}, {ran}\n{log}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    parser.add_argument("--scratch", required=True, type=pathlib.Path, help="a folder for this alone; emptied first")
    check(parser.parse_args())


if __name__ == "__main__":
    main()
