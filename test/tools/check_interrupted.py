#!/usr/bin/env python3
"""Interrupts vpcheck a hundred times, at random moments, in the middle of reports, a baseline and a cache.

After each, every file must hold all of what it held before or all of the new, and a run with the cache must say what one
without it says.
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import time

OUTPUTS = {"text": "out.txt", "sarif": "out.sarif", "json": "out.json", "html": "out.html", "gitlab": "out.gitlab.json",
           "junit": "out.xml"}
BASELINE = "baseline.json"


def contents(folder):
    """What each report and the baseline hold; nothing for one that is not there."""
    found = {}
    for name in (*OUTPUTS.values(), BASELINE):
        try:
            with open(os.path.join(folder, name), "rb") as file:
                found[name] = file.read()
        except FileNotFoundError:
            found[name] = None
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("source", help="a source file with findings")
    options = parser.parse_args()
    folder = os.path.realpath(options.scratch)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with open(options.source, encoding="utf-8") as file:
        source = file.read()
    names = [f"driver{number}.c" for number in range(6)]
    reports = [f"--format={form}:{name}" for form, name in OUTPUTS.items()]
    command = [options.vpcheck, "--quiet", "-j2", *reports, f"--write-baseline={BASELINE}", "--cache-dir=cache", *names]

    def write(version):
        """Version 1 of the sources has a comment more, so that every finding stands elsewhere."""
        for number, name in enumerate(names):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write("/* new */\n" * version + source.replace("DriverEntry", f"DriverEntry{number}")
                           if number % 2 else "\n" * version + source)

    def run(arguments):
        result = subprocess.run(arguments, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if result.returncode == 2 or result.returncode < 0:
            sys.exit(f"status {result.returncode}: {result.stderr}")

    states = []
    for version in (0, 1):
        write(version)
        begun = time.monotonic()
        run([argument for argument in command if not argument.startswith("--cache-dir")])
        took = time.monotonic() - begun
        states.append(contents(folder))
    # The others do not show what is in the baseline, which is everything.
    if any(states[0][OUTPUTS[form]] == states[1][OUTPUTS[form]] for form in ("sarif", "json", "html")):
        sys.exit("the two versions must have different reports")

    random.seed(20261127)
    ends = {"before": 0, "after": 0}
    for number in range(options.times):
        version = (number + 1) % 2
        # The reports are those of the other version, whole.
        for name, text in states[1 - version].items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(text)
        write(version)
        if number % 3 == 0:
            shutil.rmtree(os.path.join(folder, "cache"), ignore_errors=True)
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0, took * 1.1))
        process.send_signal(random.choice((signal.SIGKILL, signal.SIGINT, signal.SIGTERM)))
        process.wait()
        ends["after" if process.returncode >= 0 else "before"] += 1
        for name, text in contents(folder).items():
            if text not in (states[0][name], states[1][name]):
                sys.exit(f"interruption {number} left {name} torn: {len(text or b'')} bytes")
        run(command)
        if contents(folder) != states[version]:
            sys.exit(f"after interruption {number}, the cache changes what is reported")
    if not ends["before"]:
        sys.exit("no run was interrupted before its end")
    print(f"{ends['before']} interrupted, {ends['after']} had ended by then")


if __name__ == "__main__":
    main()
