#!/usr/bin/env python3
"""Checks that a file is a SARIF 2.1.0 log as code scanning services want it.

Holds the log against what the standard requires of the parts that vpcheck writes: required properties, known property
names, types, index references, relative URIs; and against the catalogue that `vpcheck --list-rules` shows.
"""
import argparse
import json
import re
import subprocess
import sys

PROBLEMS = []

# What each object may hold: property -> type, "*" in front where the standard requires it (SARIF 2.1.0, section 3).
SHAPES = {
    "log": {"*version": str, "$schema": str, "*runs": ["run"]},
    "run": {"*tool": "tool", "invocations": ["invocation"], "results": ["result"], "columnKind": str,
            "originalUriBaseIds": dict, "artifacts": list},
    "tool": {"*driver": "component"},
    "component": {"*name": str, "version": str, "semanticVersion": str, "informationUri": str, "rules": ["rule"]},
    "rule": {"*id": str, "name": str, "shortDescription": "text", "fullDescription": "text", "help": "text",
             "helpUri": str, "defaultConfiguration": "configuration", "properties": dict},
    "configuration": {"level": str, "enabled": bool},
    "text": {"*text": str, "markdown": str},
    "invocation": {"*executionSuccessful": bool, "toolExecutionNotifications": ["notification"]},
    "notification": {"level": str, "*message": "text", "locations": ["location"]},
    "result": {"ruleId": str, "ruleIndex": int, "level": str, "*message": "text", "locations": ["location"],
               "codeFlows": ["codeFlow"], "relatedLocations": ["location"], "fixes": ["fix"],
               "partialFingerprints": dict, "suppressions": ["suppression"]},
    "suppression": {"*kind": str},
    "fix": {"description": "text", "*artifactChanges": ["artifactChange"]},
    "artifactChange": {"*artifactLocation": "artifactLocation", "*replacements": ["replacement"]},
    "replacement": {"*deletedRegion": "region", "insertedContent": "text"},
    "codeFlow": {"*threadFlows": ["threadFlow"]},
    "threadFlow": {"*locations": ["threadFlowLocation"]},
    "threadFlowLocation": {"location": "location"},
    "location": {"id": int, "physicalLocation": "physicalLocation", "logicalLocations": ["logicalLocation"],
                 "message": "text"},
    "physicalLocation": {"artifactLocation": "artifactLocation", "region": "region"},
    "artifactLocation": {"uri": str, "uriBaseId": str, "index": int},
    "region": {"startLine": int, "startColumn": int, "endLine": int, "endColumn": int},
    "logicalLocation": {"name": str, "kind": str, "fullyQualifiedName": str},
}
LEVELS = {"none", "note", "warning", "error"}


def problem(where, text):
    PROBLEMS.append(f"{where}: {text}")


def check(value, shape, where):
    if isinstance(shape, list):
        if not isinstance(value, list):
            return problem(where, "is not an array")
        for index, element in enumerate(value):
            check(element, shape[0], f"{where}[{index}]")
    elif isinstance(shape, str):
        if not isinstance(value, dict):
            return problem(where, "is not an object")
        known = {name.lstrip("*"): kind for name, kind in SHAPES[shape].items()}
        for name in SHAPES[shape]:
            if name.startswith("*") and name[1:] not in value:
                problem(where, f"lacks {name[1:]}")
        for name, element in value.items():
            if name not in known:
                problem(where, f"has an unknown property {name}")
            else:
                check(element, known[name], f"{where}.{name}")
    elif not isinstance(value, shape) or (shape is int and isinstance(value, bool)):
        problem(where, f"is not of type {shape.__name__}")


def walk(value, visit, where="log"):
    visit(value, where)
    if isinstance(value, dict):
        for name, element in value.items():
            walk(element, visit, f"{where}.{name}")
    elif isinstance(value, list):
        for index, element in enumerate(value):
            walk(element, visit, f"{where}[{index}]")


def check_values(value, where):
    if not isinstance(value, dict):
        return
    if "level" in value and value["level"] not in LEVELS:
        problem(where, f"unknown level {value['level']}")
    if "startLine" in value and value["startLine"] < 1 or "startColumn" in value and value["startColumn"] < 1:
        problem(where, "lines and columns count from 1")
    if "uri" in value:
        if re.search(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]", value["uri"]):
            problem(where, f"{value['uri']} is no URI")
        if value["uri"].startswith("/"):
            problem(where, "an absolute path is no URI")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("file")
    options = parser.parse_args()
    with open(options.file, encoding="utf-8") as log_file:
        log = json.load(log_file)
    check(log, "log", "log")
    walk(log, check_values)
    if log["version"] != "2.1.0":
        problem("log", "the version is not 2.1.0")

    listed = subprocess.run([options.vpcheck, "--list-rules"], stdout=subprocess.PIPE, text=True, check=True).stdout
    names = [line.split()[0] for line in listed.splitlines()]
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        if [rule["id"] for rule in rules] != names:
            problem("rules", "differ from --list-rules")
        for rule in rules:
            if not rule["help"]["markdown"].startswith(f"# {rule['id']}\n"):
                problem(rule["id"], "has no page as help")
        for result in run["results"]:
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                problem(result["ruleId"], "ruleIndex names another rule")
            for flow in result.get("codeFlows", []):
                last = flow["threadFlows"][0]["locations"][-1]["location"]["physicalLocation"]
                if last != result["locations"][0]["physicalLocation"]:
                    problem(result["ruleId"], "the path does not end where the result is")
    print("\n".join(PROBLEMS) or f"valid: {sum(len(run['results']) for run in log['runs'])} results")
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
