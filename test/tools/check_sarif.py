#!/usr/bin/env python3
"""Checks that a file is a SARIF 2.1.0 log as code scanning services want it.

Holds the log against the JSON schema of the standard, against what GitHub's code scanning asks for and takes at most,
and against the catalogue that `vpcheck --list-rules` shows.
"""
import argparse
import json
import os
import re
import subprocess
import sys

import jsonschema

# https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
LIMITS = {"results": 25000, "rules": 25000, "steps": 1000, "related": 100, "tags": 10, "description": 1024}
ADDRESS = re.compile(r"https://learn\.microsoft\.com/en-us/windows-hardware/drivers/ddi/[a-z]+/n[fcse]-[a-z0-9_-]+$")
HASH = re.compile(r"[0-9a-f]{1,16}:[1-9][0-9]*$")
FINGERPRINT = re.compile(r"[0-9a-f]{32}$")


class Checker:
    def __init__(self):
        self.problems = []

    def expect(self, holds, where, text):
        if not holds:
            self.problems.append(f"{where}: {text}")

    def walk(self, value, where):
        """What holds of every object, wherever it is."""
        if isinstance(value, dict):
            self.check_object(value, where)
            for name, element in value.items():
                self.walk(element, f"{where}.{name}")
        elif isinstance(value, list):
            for index, element in enumerate(value):
                self.walk(element, f"{where}[{index}]")

    def check_object(self, value, where):
        if "startLine" in value and "endLine" in value:
            self.expect((value["startLine"], value["startColumn"]) <= (value["endLine"], value["endColumn"]), where,
                        "the region ends before it begins")
        if "uri" in value:
            uri = value["uri"]
            self.expect(re.fullmatch(r"(?:[A-Za-z0-9\-._~/:]|%[0-9A-F]{2})+", uri), where, f"{uri} is no URI")
            self.expect(uri.startswith("file:///") != ("uriBaseId" in value), where,
                        f"{uri} is neither below the root nor absolute")
            self.expect("uriBaseId" not in value or not uri.startswith("/"), where, "an absolute path is no URI")

    def check_rule(self, rule):
        name = rule["id"]
        self.expect(re.fullmatch(r"([A-Z][a-z0-9]*)+", rule["name"]), name, f"{rule['name']} is not in PascalCase")
        self.expect(rule["help"]["markdown"].startswith(f"# {name}\n"), name, "has no page as help")
        self.expect(rule["help"]["text"], name, "has no help")
        for kind in ["shortDescription", "fullDescription"]:
            self.expect(0 < len(rule[kind]["text"]) <= LIMITS["description"], name, f"{kind} is empty or too long")
        self.expect("helpUri" not in rule or ADDRESS.match(rule["helpUri"]), name, "helpUri is no page of a document")
        properties = rule["properties"]
        self.expect(len(properties["tags"]) <= LIMITS["tags"], name, "too many tags")
        self.expect(properties["precision"] in ("very-high", "high", "medium", "low"), name, "unknown precision")
        self.expect(properties["problem.severity"] in ("error", "warning", "recommendation"), name, "unknown severity")

    def check_result(self, result, rules, where):
        self.expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], where, "ruleIndex names another rule")
        fingerprints = result["partialFingerprints"]
        self.expect(FINGERPRINT.match(fingerprints["vpcheckFinding/v1"]), where, "has no fingerprint")
        if "region" in result["locations"][0]["physicalLocation"]:
            self.expect(HASH.match(fingerprints.get("primaryLocationLineHash", "")), where, "has no hash of its line")
        for flow in result.get("codeFlows", []):
            steps = flow["threadFlows"][0]["locations"]
            self.expect(len(steps) <= LIMITS["steps"], where, "the path is too long")
            self.expect(steps[-1]["location"]["physicalLocation"] == result["locations"][0]["physicalLocation"], where,
                        "the path does not end where the result is")
        related = result.get("relatedLocations", [])
        self.expect(len(related) <= LIMITS["related"], where, "too many related locations")
        links = [int(number) for number in re.findall(r"[^\\]\]\((\d+)\)", result["message"]["text"])]
        self.expect(links == [location["id"] for location in related], where,
                    "the message does not link to the related locations")
        baseline = result.get("baselineState")
        external = [entry for entry in result.get("suppressions", []) if entry["kind"] == "external"]
        self.expect(bool(external) == (baseline == "unchanged"), where, "what is in the baseline is unchanged")
        self.expect(all(entry["status"] == "accepted" for entry in result.get("suppressions", [])), where,
                    "a suppression is not accepted")

    def check_run(self, run, names):
        rules = run["tool"]["driver"]["rules"]
        self.expect([rule["id"] for rule in rules] == names, "rules", "differ from --list-rules")
        self.expect(len(rules) <= LIMITS["rules"], "rules", "too many")
        self.expect(run["automationDetails"]["id"] == "vpcheck/", "run", "might replace another tool's")
        for rule in rules:
            self.check_rule(rule)
        results = run["results"]
        self.expect(len(results) <= LIMITS["results"], "results", "too many")
        for index, result in enumerate(results):
            self.check_result(result, rules, f"results[{index}]")
        prints = [result["partialFingerprints"]["vpcheckFinding/v1"] for result in results]
        self.expect(len(set(prints)) == len(prints), "results", "two have the same fingerprint")
        self.expect(len({"baselineState" in result for result in results}) <= 1, "results",
                    "only some are compared with the baseline")


def load_schema(path):
    if not os.path.exists(path):
        sys.exit(f"the schema of SARIF is not there; get it with\n  python3 "
                 f"{os.path.join(os.path.dirname(os.path.abspath(__file__)), 'fetch_sarif_schema.py')} {path}")
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def check_log(log, vpcheck, schema):
    """What is wrong with the log, as a list of lines."""
    checker = Checker()
    for error in jsonschema.Draft4Validator(load_schema(schema)).iter_errors(log):
        checker.problems.append(f"{'.'.join(map(str, error.absolute_path))}: {error.message}")
    if checker.problems:
        return checker.problems
    checker.walk(log, "log")
    listed = subprocess.run([vpcheck, "--list-rules"], stdout=subprocess.PIPE, text=True, check=True).stdout
    checker.expect(len(log["runs"]) == 1, "log", "does not have one run")
    checker.check_run(log["runs"][0], [line.split()[0] for line in listed.splitlines()])
    return checker.problems


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--schema", required=True)
    parser.add_argument("file")
    options = parser.parse_args()
    with open(options.file, encoding="utf-8") as log_file:
        log = json.load(log_file)
    problems = check_log(log, options.vpcheck, options.schema)
    print("\n".join(problems) or f"valid: {len(log['runs'][0]['results'])} results")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
