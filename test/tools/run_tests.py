#!/usr/bin/env python3
"""Runs the tests of a build, CTest's and lit's, counts every case and ends with one line: N passed, N failed.

Fails if a test fails, and also if there is none.
"""
import argparse
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree


def counted(report):
    """Passed, failed and skipped cases of a report in JUnit's format; nothing if there is no such report."""
    passed = failed = skipped = 0
    try:
        root = ElementTree.parse(report).getroot()
    except (OSError, ElementTree.ParseError):
        return 0, 0, 0
    for case in root.iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None or case.get("status") == "fail":
            failed += 1
        elif (reason := case.find("skipped")) is not None or case.get("status") in ("notrun", "disabled"):
            if reason is None or "not selected" not in reason.get("message", ""):
                skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def run(title, command, report):
    """Runs one of the runners. A runner that fails without a failed case counts as one failed case."""
    if os.path.exists(report):
        os.remove(report)
    print(f"==> {title}", flush=True)
    status = subprocess.run(command).returncode
    passed, failed, skipped = counted(report)
    if status and not failed:
        print(f"{command[0]} ended with status {status}", flush=True)
        failed = 1
    return passed, failed, skipped


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, help="the build folder")
    parser.add_argument("--ctest", default="ctest")
    parser.add_argument("--lit", help="lit; without it, only CTest's tests run")
    parser.add_argument("--filter", help="run only the tests whose name matches this regular expression")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()

    jobs = str(options.jobs)
    report = os.path.join(options.build, "ctest.xml")
    ctest = [options.ctest, "--test-dir", options.build, "--output-on-failure", "--output-junit",
             os.path.abspath(report), "-j", jobs, "-E", "^lit$", "--no-tests=ignore"]
    if options.filter:
        ctest += ["-R", options.filter]
    total = [run("The reference model and the installed tree", ctest, report)]
    if options.lit:
        report = os.path.join(options.build, "lit.xml")
        lit = [sys.executable, options.lit, "-sv", "-j", jobs, "--xunit-xml-output", report,
               os.path.join(options.build, "test")]
        if options.filter:
            lit += ["--filter", options.filter, "--allow-empty-runs"]
        total.append(run("Drivers and cases, through every front end", lit, report))

    passed, failed, skipped = (sum(column) for column in zip(*total))
    if skipped:
        print(f"{skipped} not run on this system")
    if not passed and not failed:
        print("no test ran")
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
