#!/usr/bin/env python3
"""Measures how long editors wait for diagnostics: measure_latency.py [--runs=N] --clangd=A [--clangd=B]... FILE

Prints the median and the slowest of N runs, in milliseconds, from the message to the first publishDiagnostics for it:

    open     a server that has just started opens the file
    change   a statement is typed into the last function; the server does not wait for more
    typed    the same, where the server waits a moment for more, as it does by default
    check    how long `clangd --check=FILE` takes, from beginning to end

FILE stands in a folder that `vpcheck --init-editor` has set up. The servers take turns, so that whatever else the
machine does slows all of them down.
"""
import argparse
import os
import statistics
import subprocess
import time

from lsp import Server, read, uri

CHANGES = 5  # in each run


def latency(server, file, act):
    document = uri(file)
    begun = time.monotonic()
    act()
    version = server.versions[document]

    def answers():
        return [said[0] for said in server.published[document] if said[1] == version]

    server.wait(answers, "answer")
    seconds = answers()[0] - begun
    server.diagnostics(file)  # lets it come to rest
    return seconds * 1000


def run(clangd, file, text, times):
    folder = os.path.dirname(file)
    last = text.rindex("\n}")
    with Server([clangd], folder) as server:
        times["open"].append(latency(server, file, lambda: server.open(file, text)))
        for count in range(1, CHANGES + 1):
            for kind, skippable in ("change", False), ("typed", True):
                changed = text[:last] + f"\n  /* {kind} */" * count + text[last:]
                times[kind].append(latency(server, file, lambda: server.change(file, changed, skippable)))
    begun = time.monotonic()
    subprocess.run([clangd, f"--check={file}", "--check-locations=0", "--log=error"], cwd=folder,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    times["check"].append((time.monotonic() - begun) * 1000)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clangd", action="append", required=True)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("file")
    options = parser.parse_args()
    file = os.path.realpath(options.file)
    text = read(file)
    times = {clangd: {kind: [] for kind in ("open", "change", "typed", "check")} for clangd in options.clangd}
    for _ in range(options.runs):
        for clangd in options.clangd:
            run(clangd, file, text, times[clangd])
    print(f"{os.path.basename(file)}, {text.count(chr(10))} lines, {options.runs} runs; median (slowest), ms")
    for clangd, kinds in times.items():
        print(clangd)
        for kind, measured in kinds.items():
            print(f"  {kind:8}{statistics.median(measured):8.1f} ({max(measured):.1f})")


if __name__ == "__main__":
    main()
