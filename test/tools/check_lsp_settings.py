#!/usr/bin/env python3
"""Checks how an editor's users turn rules on and off: check_lsp_settings.py CLANGD VPCHECK INPUTS

Every attempt has a folder of its own, with start-io-maybe.c of INPUTS, changed here and there, and with configuration.
"""
import os
import shutil
import sys
import tempfile

from lsp import Server, expect, findings, line_of, read, set_up, write

INCLUDE = '#include "driver.h"\n'
ENTRY = "ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)\n"
REGISTER = "    return VideoPortInitialize"
NULL = "    return VideoPortSynchronizeExecution"
END = "NULL, HwDeviceExtension);\n"
DATA = "    VIDEO_HW_INITIALIZATION_DATA data;\n"
MAYBE = "    if (!VideoPortIsNoVesa())\n    "
INITIALIZE = "data.HwInitialize = CardInitialize;"

MISSING, CALLBACK = "init-missing-core-callback", "callback-null"
BOTH = [MISSING, CALLBACK]


def put(where, text):
    """Puts `text` in front of `where`."""
    return {where: text + where}


STATIC = {DATA: DATA.replace("VIDEO", "static VIDEO")}
SAFE = {MAYBE: "    ", END: "CardLatch, HwDeviceExtension);\n"}
# The kit declares DriverEntry as it should be, unless it is told that somebody else does.
OWN_ENTRY = {INCLUDE: "#define _NTOSDEF_\n" + INCLUDE}
CDECL = ENTRY.replace("NTAPI", "__cdecl")
SECTION = INCLUDE + "#pragma alloc_text(INIT, CardInitialize)\n"

# What it is, changes of the source, files beside it, rules of which something is found.
ATTEMPTS = [
    ("nothing", {}, {}, BOTH),
    # .clang-tidy
    ("one rule off", {}, {".clang-tidy": "Checks: '-videoport-callback-null'"}, [MISSING]),
    ("some rules off", {}, {".clang-tidy": "Checks: '-videoport-init-*'"}, [CALLBACK]),
    ("all off", {}, {".clang-tidy": "Checks: '-*'"}, []),
    ("all off but one", {}, {".clang-tidy": "Checks: '-*,videoport-callback-null'"}, [CALLBACK]),
    ("advice is off", STATIC, {}, BOTH),
    ("advice on", STATIC, {".clang-tidy": "Checks: videoport-init-structure-storage"},
     [*BOTH, "init-structure-storage"]),
    ("other checks on", {}, {".clang-tidy": "Checks: 'bugprone-*'"}, BOTH),
    ("kind of driver", SAFE, {".clang-tidy": "CheckOptions: {videoport.DriverKind: pnp}"},
     ["init-missing-pnp-callback"] * 3),
    ("broken configuration", {}, {".clang-tidy": "Checks: ["}, BOTH),
    # .clangd
    ("removed", {}, {".clangd": "Diagnostics: {ClangTidy: {Remove: videoport-callback-null}}"}, [MISSING]),
    ("all removed", {}, {".clangd": "Diagnostics: {ClangTidy: {Remove: 'videoport-*'}}"}, []),
    ("added", STATIC, {".clangd": "Diagnostics: {ClangTidy: {Add: videoport-init-structure-storage}}"},
     [*BOTH, "init-structure-storage"]),
    ("suppressed", {}, {".clangd": "Diagnostics: {Suppress: videoport-callback-null}"}, [MISSING]),
    ("two files", {}, {".clangd": "Diagnostics: {ClangTidy: {Remove: videoport-callback-null}}",
                       ".clang-tidy": "Checks: '-videoport-init-*'"}, []),
    # Comments.
    ("NOLINT", {END: END[:-1] + " // NOLINT(videoport-callback-null)\n"}, {}, [MISSING]),
    ("NOLINT for another", {END: END[:-1] + " // NOLINT(videoport-init-*)\n"}, {}, BOTH),
    ("NOLINT for all", {END: END[:-1] + " /* NOLINT */\n"}, {}, [MISSING]),
    ("NOLINTNEXTLINE", put(NULL, "    // NOLINTNEXTLINE(videoport-callback-*)\n"), {}, [MISSING]),
    ("NOLINTBEGIN", {ENTRY: "// NOLINTBEGIN(videoport-init-missing-core-callback)\n" + ENTRY,
                     "\n}\n\n": "\n}\n// NOLINTEND(videoport-init-missing-core-callback)\n\n"}, {}, [CALLBACK]),
    # Pragmas.
    ("pragma", put(NULL, "#pragma warning(suppress: videoport-callback-null)\n"), {}, [MISSING]),
    ("prefast", put(REGISTER, '#pragma prefast(suppress: videoport-init-missing-core-callback, "tested")\n'), {},
     [CALLBACK]),
    ("pragma for another", put(NULL, "#pragma warning(suppress: videoport-init-*)\n"), {}, BOTH),
    # What stands before the first declaration is parsed once and kept.
    ("cdecl", {**OWN_ENTRY, ENTRY: CDECL}, {}, ["entry-signature", *BOTH]),
    ("pragma before everything", {**OWN_ENTRY, ENTRY: "#pragma warning(suppress: videoport-entry-signature)\n" + CDECL},
     {}, BOTH),
    ("NOLINT before everything", {**OWN_ENTRY, ENTRY: "// NOLINTNEXTLINE(videoport-entry-signature)\n" + CDECL},
     {}, BOTH),
    ("pragma before everything, in a condition that does not hold",
     {**OWN_ENTRY, ENTRY: "#if 0\n#pragma warning(suppress: videoport-entry-signature)\n#endif\n" + CDECL}, {},
     ["entry-signature", *BOTH]),
    ("section before everything", {INCLUDE: SECTION}, {}, ["init-callback-section", *BOTH]),
    ("section before everything, in a condition",
     {INCLUDE: SECTION.replace("#pragma", "#ifdef ALLOC_PRAGMA\n#pragma") + "#endif\n"}, {},
     ["init-callback-section", *BOTH]),
    ("section before everything, in a condition that does not hold",
     {INCLUDE: SECTION.replace("#pragma", "#if 0\n#pragma") + "#endif\n"}, {}, BOTH),
    ("section before everything, for newer systems",
     {INCLUDE: SECTION.replace("#pragma", "#if _WIN32_WINNT >= 0x0600\n#pragma") + "#endif\n"}, {}, BOTH),
    ("section before everything, otherwise",
     {INCLUDE: SECTION.replace("#pragma", "#ifdef ALLOC_PRAGMA\n#else\n#pragma") + "#endif\n"}, {}, BOTH),
    ("section before everything, in a comment",
     {INCLUDE: SECTION.replace("#pragma", "/*\n#pragma") + "*/\n"}, {}, BOTH),
]


def attempt(server, folder, source, attempts):
    failed = 0
    for number, (what, changes, files, wanted) in enumerate(attempts):
        here = os.path.join(folder, str(number))
        file, text = os.path.join(here, "driver.c"), source
        for old, new in changes.items():
            expect(text.count(old), 1, f"{what}: {old!r} in the source")
            text = text.replace(old, new)
        for name, content in files.items():
            write(os.path.join(here, name), content + "\n")
        write(file, text)
        places = {MISSING: "VideoPortInitialize(", CALLBACK: "VideoPortSynchronizeExecution",
                  "init-structure-storage": "static VIDEO", "init-missing-pnp-callback": "VideoPortInitialize(",
                  "entry-signature": "DriverEntry(", "init-callback-section": INITIALIZE}
        server.open(file, text)
        lines = sorted((line_of(text, places[rule]), rule) for rule in wanted)
        said = findings(server.diagnostics(file))
        if said != lines:
            print(f"{what}:\n  expected {lines}\n  but have {said}")
            failed += 1
    return failed


def main():
    clangd, vpcheck, inputs = sys.argv[1:]
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.realpath(temporary)
        set_up(vpcheck, folder)
        with open(os.path.join(folder, "compile_flags.txt"), "a", encoding="utf-8") as flags:
            flags.write(f"-iquote{folder}\n")
        shutil.copy(os.path.join(inputs, "driver.h"), folder)
        with Server([clangd], folder) as server:
            failed = attempt(server, folder, read(os.path.join(inputs, "start-io-maybe.c")), ATTEMPTS)
    print(f"{len(ATTEMPTS) - failed} of {len(ATTEMPTS)} as expected")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
