#!/usr/bin/env python3
"""Opens what no editor should have to open: check_lsp_hostile.py CLANGD VPCHECK INPUTS

One server gets everything, one file after the other. It must answer each time, find nothing in what is no driver, and
still find what there is to be found in drivers.
"""
import os
import shutil
import sys
import tempfile

from lsp import Server, errors, expect, findings, line_of, read, set_up, write
from make_large_input import BEGIN, END, HEAD, body, helpers

PLAIN = """int printf(const char *, ...);
static void each(void (*callback)(void *), void *context) { callback(context); }
int main(void) { each(0, 0); return printf("%d", 1); }
"""


CPLUSPLUS = """extern "C" {
#include "driver.h"
}

namespace {
template <class T> T zero() { return T(); }
struct Card { int Value = zero<int>(); };
} // namespace
"""
# These may be read as the driver that they once were.
DRIVERS = {"nuls.c", "driver.txt"}


def nested(open_, close, count, inside):
    return open_ * count + inside + close * count


def hostile(text):
    """(name, text, whether it compiles; None if that does not matter)"""
    yield "empty.c", "", True
    yield "newline.c", "\n", True
    yield "comment.c", "/* nothing */", True
    yield "brace.c", "{", False
    yield "braces.c", "}" * 1000, False
    yield "parentheses.c", "(" * 100_000, False
    yield "plain.c", PLAIN, True
    yield "nul.c", "\0" * 100 + PLAIN, None
    yield "nuls.c", text.replace(" ", "\0"), None
    yield "utf16.c", "".join(letter + "\0" for letter in text), None
    yield "mark.c", "\ufeff" + PLAIN, True
    yield "controls.c", "".join(map(chr, range(1, 0x300))), False
    yield "beyond.c", "int x; /* \U0001F5A5 \U0010FFFF */ \u2028 int \u00e4\U0001F5A5;", None
    yield "long-line.c", "int a[] = {" + "1," * 200_000 + "};", True
    yield "long-name.c", "int " + "a" * 1_000_000 + ";", True
    yield "blocks.c", "void f(void) " + nested("{", "}", 20_000, ""), False
    for shape, count in [("nested-blocks", 200), ("else-if", 1000), ("long-expression", 4000), ("call-chain", 1000),
                         ("many-branches", 1000), ("long-function", 2000)]:
        yield f"{shape}.c", HEAD + helpers(shape, count) + BEGIN + body(shape, count) + END, True
    # clangd itself does not survive 5,000 parentheses in an expression, nor 60,000 operators in front of a name.
    yield "expressions.c", "int a = " + nested("(", ")", 500, "1") + ";", None
    yield "operators.c", "int f(int a) { return " + "-~!" * 500 + "a; }", True
    yield "sum.c", "int f(int a) { return a" + " + a" * 3_000 + "; }", True
    yield "includes-itself.c", '#include "includes-itself.c"\n', False
    yield "includes-a-folder.c", '#include "."\n', False
    yield "macro.c", "#define A A A\n#define B A A\n" + "B " * 100, False
    yield "torn.c", text[:text.index("VideoPortInitialize(") + 8], False
    yield "unfinished.c", text + "\n#if 1\n#if 1\n", False
    yield "headless.c", text[text.index("{\n") + 2:], False
    yield "text.c", "Dear Sir or Madam,\n\nthe driver's \"protocol\" isn't kept: {see} (below).\n" * 50, False
    yield "driver.txt", text, None
    yield "driver.rc", "1 VERSIONINFO\nBEGIN\nEND\n", None


def check_hostile(server, folder, text):
    for name, content, compiles in hostile(text):
        file = os.path.join(folder, name)
        write(file, content)
        server.open(file, content)
        said = server.diagnostics(file)
        if compiles is not None:
            expect(not errors(said), compiles, f"{name} compiles, but for {errors(said)[:3]}")
        if name not in DRIVERS:
            expect(findings(said), [], name)
        server.close(file)


def check_several(server, folder, text, wanted):
    """Several files are open at once, and each is judged for itself."""
    names = [f"open-{number}.c" for number in range(4)]
    states = {}
    for number, name in enumerate(names):
        states[name] = text if number % 2 else text.replace("    if (!VideoPortIsNoVesa())\n", "")
        server.open(os.path.join(folder, name), states[name])
    for name in reversed(names):
        expect(findings(server.diagnostics(os.path.join(folder, name))), wanted(states[name]), f"{name}, opened")
    for name in names:  # what they had changes places
        states[name] = text if states[name] != text else text.replace("    if (!VideoPortIsNoVesa())\n", "")
        server.change(os.path.join(folder, name), states[name])
    for name in names:
        expect(findings(server.diagnostics(os.path.join(folder, name))), wanted(states[name]), f"{name}, changed")
    server.close(os.path.join(folder, names[0]))
    last = os.path.join(folder, names[-1])
    server.change(last, states[names[-1]] + "\n")
    expect(findings(server.diagnostics(last)), wanted(states[names[-1]]), "another one closed")


def check_cplusplus(server, folder, text, wanted):
    file = os.path.join(folder, "driver.cpp")
    text = text.replace('#include "driver.h"\n', CPLUSPLUS)
    text = text.replace("\nULONG NTAPI DriverEntry", '\nextern "C" ULONG NTAPI DriverEntry')
    write(file, text)
    server.open(file, text)
    said = server.diagnostics(file)
    expect(errors(said), [], "driver.cpp: errors")
    expect(findings(said), wanted(text), "driver.cpp")
    server.change(file, text.replace("zero<int>()", "zero<"))  # outside all functions
    expect(findings(server.diagnostics(file)), [], "driver.cpp: half-typed")
    server.change(file, text)
    expect(findings(server.diagnostics(file)), wanted(text), "driver.cpp: mended")


def main():
    clangd, vpcheck, inputs = sys.argv[1:]

    def wanted(text):
        result = [(line_of(text, "NULL, HwDeviceExtension"), "callback-null")]
        if "IsNoVesa" in text:
            result.append((line_of(text, "VideoPortInitialize("), "init-missing-core-callback"))
        return sorted(result)

    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.realpath(temporary)
        set_up(vpcheck, folder)
        shutil.copy(os.path.join(inputs, "driver.h"), folder)
        file, text = os.path.join(folder, "driver.c"), read(os.path.join(inputs, "start-io-maybe.c"))
        write(file, text)
        with Server([clangd], folder) as server:
            server.open(file, text)
            expect(findings(server.diagnostics(file)), wanted(text), "before")
            check_hostile(server, folder, text)
            check_several(server, folder, text, wanted)
            check_cplusplus(server, folder, text, wanted)
            server.change(file, text + "\n")
            expect(findings(server.diagnostics(file)), wanted(text), "after")


if __name__ == "__main__":
    main()
