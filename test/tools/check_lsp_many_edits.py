#!/usr/bin/env python3
"""Edits a driver of 10,000 lines 500 times in a row: check_lsp_many_edits.py CLANGD VPCHECK FOLDER DRIVER

DRIVER comes from make_large_input.py many-functions. Most edits come faster than the server can parse, so that it may
leave states out; what it says at the end must be right, and it must be said in time.
"""
import os
import random
import sys
import time

from lsp import Server, expect, findings, line_of, read, set_up, write

EDITS, PAUSE, LIMIT = 500, 50, 180
INITIALIZE = "    data.HwInitialize = CardInitialize;\n"
FORGETFUL = """
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, NULL, HwDeviceExtension);
}
"""


def place(line, character):
    return {"line": line, "character": character}


def wanted_of(text):
    rules = [("callback-null", "NULL, HwDeviceExtension);")] if FORGETFUL in text else []
    if INITIALIZE not in text:
        rules.append(("init-missing-core-callback", "VideoPortInitialize("))
    return sorted((line_of(text, part), rule) for rule, part in rules)


def main():
    clangd, vpcheck, folder, driver = sys.argv[1:]
    folder = os.path.realpath(folder)
    set_up(vpcheck, folder)
    file, text = os.path.join(folder, "driver.c"), read(driver)
    write(file, text)
    lines = text.count("\n")
    expect(9500 <= lines <= 10500, True, f"about 10,000 lines, not {lines}")
    chance = random.Random(1)
    begun = time.monotonic()
    with Server([clangd], folder, patience=LIMIT) as server:
        server.open(file, text)
        expect(findings(server.diagnostics(file)), [], "when opened")
        helper = [number for number, line in enumerate(text.split("\n")) if line.startswith("    if (value > ")]
        undo = None
        for count in range(1, EDITS + 1):
            if undo:
                server.edit(file, *undo)
                undo = None
            else:
                # A few letters, a whole statement, or something that does not compile; taken back by the next edit.
                at = place(chance.choice(helper), 0)
                typed = chance.choice(["    ", "    ++value;", "    value = (", "}", "/* ", "    card->Sta", "\t;"])
                server.edit(file, at, at, typed)
                undo = (at, place(at["line"], len(typed)), "")
            if count % PAUSE == 0:
                expect(undo, None, "an edit that is not taken back")
                now = server.texts[next(iter(server.texts))]
                # Defects come and go.
                now = now.replace(INITIALIZE, "") if INITIALIZE in now else now.replace(
                    "    data.HwStartIO =", INITIALIZE + "    data.HwStartIO =")
                now = now.replace(FORGETFUL, "") if count % (2 * PAUSE) else now + FORGETFUL
                server.change(file, now, skippable=True)
                expect(findings(server.diagnostics(file)), wanted_of(now), f"after {count} edits")
        expect(wanted_of(now) != [], True, "something to find at the end")
        expect(server.process.poll(), None, "the server's exit status")
    seconds = time.monotonic() - begun
    expect(seconds < LIMIT, True, f"{seconds:.0f} seconds are in time")
    print(f"{EDITS} edits in a file of {lines} lines: {seconds:.1f} seconds")


if __name__ == "__main__":
    main()
