#!/usr/bin/env python3
"""Brings a driver into all the states that it has while it is typed: check_lsp_typing.py CLANGD VPCHECK INPUTS

In every state the server must answer. Of a function that does not compile nothing may be said, and what is said of the
functions around it must stay. Where the function compiles although something is missing, the server must say what the
command says of the same text.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

from lsp import Server, errors, expect, findings, line_of, read, set_up, write

TOKEN = re.compile(r"\s*(?:\w+|->|\+\+|[^\w\s])")
FINDING = re.compile(r"typed\.c:(\d+):\d+: (?:error|warning): .* \[videoport-([a-z0-9-]+)\]$", re.MULTILINE)
BEFORE, AFTER = "VpLowPriority, NULL", "VpMediumPriority, NULL"
STRAY = ["{", "}", "(", ")", ";", "=", "\"", "/*", "#", "if", "else", "return", "data.", "data.Hw", "sizeof(",
         "#include \"nowhere.h\"\n"]

# In a driver without this defect: what stands there, what it is while it is typed, and what is then found in
# DriverEntry. It is never that the member is not set.
MAYBE = re.compile(r"    for (?:.*\n)*?    }\n")
FIND, INITIALIZE = "data.HwFindAdapter = CardFindAdapter;", "data.HwInitialize = CardInitialize;"
SIZE, ZERO = "sizeof(VIDEO_HW_INITIALIZATION_DATA);", "VideoPortZeroMemory(&data, sizeof(data));"
START = "data.HwStartIO = CardStartIO;"
HALF_TYPED = [
    (START, START, []),
    (START, "", ["init-missing-core-callback"]),
    *((START, START[:length], []) for length in range(1, len(START)) if START[:length] != "data.HwStartIO"),
    # The compiler's notes name the function that is meant, in which nothing is wrong.
    (START, f"{START}\n    CardStartIO(Context1);", []),
    # What stands on the next line is assigned, which compiles.
    (FIND, "data.HwFindAdapter =", ["callback-type-mismatch"]),
    (INITIALIZE, "data.HwInitialize = ", ["callback-type-mismatch"]),
    (SIZE, "", ["init-size-invalid"]),
    (INITIALIZE, "data.HwInitialize = Card;", []),
    (INITIALIZE, "data.HwInitialise = CardInitialize;", []),
    (SIZE, "sizeof(VIDEO_HW);", []),
    (SIZE, "sizeof(", []),
    (ZERO, "VideoPortZeroMemory(&data, sizeof(dat));", []),
    (ZERO, "VideoPortZeroMemory(&data, sizeof(data)", []),
    (ZERO, "VideoPortZeroMemory(&data)", []),
    (ZERO, "VideoPortZeroMemory(&", []),
    ("(Context1, Context2, &data, NULL)", "(Context1, Context2, &data)", []),
    ("(Context1, Context2, &data, NULL)", "(Context1, Con, &data, NULL)", []),
    ("(Context1, Context2, &data, NULL)", "", []),
]


def states(text):
    """(what was done, the text as it is then)"""
    start = text.index("    VIDEO_HW_INITIALIZATION_DATA data")
    end = text.index("\n}\n\nBOOLEAN NTAPI CardInitialize") + 1
    head, inside, tail = text[:start], text[start:end], text[end:]
    tokens = [(m.start(), m.end()) for m in TOKEN.finditer(inside)]
    for first, last in tokens:
        token = inside[first:last].strip()
        yield f"typed up to {token}", head + inside[:last] + "\n" + tail
        yield f"deleted {token}", head + inside[:first] + inside[last:] + tail
    # A word is typed letter by letter.
    begin, stop = (inside.index("data.HwInitialize"), inside.index("    for ("))
    for place in range(begin, stop):
        yield "in the middle of a word", head + inside[:place] + inside[stop:] + tail
        yield "in the middle of a word, at the end", head + inside[:place] + "\n" + tail
    for line in re.finditer(r"^ *(?=\S)", inside, re.MULTILINE):
        for token in STRAY:
            yield f"inserted {token}", head + inside[:line.end()] + token + " " + inside[line.end():] + tail
    # Without the braces around it.
    yield "no opening brace", head[:head.rindex("{")] + inside + tail
    yield "no closing brace", head + inside + tail[2:]
    yield "nothing inside", head + tail
    yield "nothing behind", head + inside
    # A function that is not declared: C of that time allows it, and so does the kit.
    register = "    return VideoPortInitialize"
    yield "calls what is not declared", text.replace(register, "    Nowhere(Context1);\n" + register)
    yield "calls what has another name", text.replace(register, "    CardStartOI(Context1, Context2);\n" + register)
    yield "no header", text.replace('#include "driver.h"', "")
    yield "a header that does not exist", text.replace('"driver.h"', '"drivers.h"')
    yield "the name of the header is typed", text.replace('"driver.h"', '"driv')


def last_line(text, first):
    """The line on which the function that begins on line `first` ends for the parser, which counts braces."""
    depth = 0
    for number, line in enumerate(text.split("\n"), 1):
        if number < first or line.lstrip().startswith("#"):
            continue
        for brace in re.findall(r"[{}]", re.sub(r'".*', "", line)):
            depth += 1 if brace == "{" else -1
            if depth == 0 and brace == "}":
                return number
    return text.count("\n") + 1


def command_says(vpcheck, folder, text):
    file = os.path.join(folder, "other", "typed.c")
    write(file, text)
    said = subprocess.run([vpcheck, "--node-budget=4000", file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, check=False).stdout
    return sorted((int(line), rule) for line, rule in FINDING.findall(said))


def check(server, vpcheck, file, what, text):
    """What is wrong in this state; whether the function that is typed is broken."""
    server.change(file, text)
    diagnostics = server.diagnostics(file)
    said, broken = findings(diagnostics), errors(diagnostics)
    entry = line_of(text, "ULONG NTAPI DriverEntry")
    if not broken:
        wanted = command_says(vpcheck, os.path.dirname(file), text)
        return ([] if said == wanted else [f"expected {wanted}", f"but have {said}"]), False
    end = last_line(text, entry)
    if any(message.startswith("Expected '}'") for _, message in broken):
        end = text.count("\n") + 1  # the parser looked for the end of what is open, and missed the brace
    inside = [number for number, _ in broken if entry <= number <= end]
    problems = [f"line {line}: {rule} in a broken function" for line, rule in said if inside and entry <= line <= end]
    intact = [(line_of(text, part), "callback-null") for part in (BEFORE, AFTER) if part in text]
    intact = [f for f in intact if not entry <= f[0] <= end]
    others = [f for f in said if not entry <= f[0] <= end]
    # An error between functions tells nothing about where it ends; after a missing header, anything may be missing.
    fatal = any("file not found" in message for _, message in broken)
    if others != intact and (others or len(inside) == len(broken) and not fatal):
        problems.append(f"expected {intact}, but have {others}")
    if problems:
        problems += [f"error on line {line}: {message}" for line, message in broken]
    return problems, True


def half_typed(server, file, text):
    """What is wrong with the attempts of HALF_TYPED."""
    whole, count = MAYBE.subn(f"    {START}\n", text)
    expect(count, 1, "places that set HwStartIO")
    for old, new, wanted in HALF_TYPED:
        expect(whole.count(old), 1, f"{old!r} in the source")
        state = whole.replace(old, new)
        server.change(file, state)
        diagnostics = server.diagnostics(file)
        said = [rule for _, rule in findings(diagnostics)]
        if said != ["callback-null", *wanted, "callback-null"]:
            print(f"typed {new!r}:\n  expected {wanted} in DriverEntry\n  but have {findings(diagnostics)}")
            yield new


def main():
    clangd, vpcheck, inputs = sys.argv[1:]
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.realpath(temporary)
        set_up(vpcheck, folder)
        for place in (folder, os.path.join(folder, "other")):
            os.makedirs(place, exist_ok=True)
            shutil.copy(os.path.join(inputs, "driver.h"), place)
        file, text = os.path.join(folder, "typed.c"), read(os.path.join(inputs, "typed.c"))
        write(file, text)
        failed = count = broken = 0
        # While it reads the include lines again, a server of several threads says what held with the former ones.
        with Server([clangd, "--sync"], folder) as server:
            server.open(file, text)
            wanted = sorted([(line_of(text, BEFORE), "callback-null"), (line_of(text, AFTER), "callback-null"),
                             (line_of(text, "VideoPortInitialize"), "init-missing-core-callback")])
            expect(findings(server.diagnostics(file)), wanted, "when opened")
            for what, state in states(text):
                problems, was_broken = check(server, vpcheck, file, what, state)
                count += 1
                broken += was_broken
                if problems:
                    failed += 1
                    print(f"{what}:\n" + "".join(f"  {p}\n" for p in problems) + state)
            failed += len(list(half_typed(server, file, text)))
            server.change(file, text)
            expect(findings(server.diagnostics(file)), wanted, "at the end")
    print(f"{count + len(HALF_TYPED)} states, {broken} of them do not compile, {failed} wrong")
    expect(broken > 300, True, "many states do not compile")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
