#!/usr/bin/env python3
"""Takes the quick fixes that an editor offers: check_lsp_fixes.py CLANGD VPCHECK FOLDER...

A folder is named for a rule and holds source files with findings of that rule. Each finding has one quick fix, which
mends it and does no harm; only in files named choice-…, where the author has a choice, none has one.
"""
import os
import shutil
import sys
import tempfile

from lsp import Server, apply_edits, errors, expect, findings, read, rule_of, set_up, uri, write

# A server changes only the file that is open.
IN_A_HEADER = {"declared-in-header.c"}


def check(server, rule, file):
    name, text = f"{rule}/{os.path.basename(file)}", read(file)
    server.open(file, text)
    said = server.diagnostics(file)
    before = [rule for _, rule in findings(said)]
    expect(errors(said), [], f"{name}: does not compile")
    if rule not in before:
        sys.exit(f"{name}: no finding of {rule}, but {before}")
    while here := [d for d in said if rule_of(d) == rule]:
        finding = here[0]
        actions = server.actions(file, finding)
        if os.path.basename(file).startswith("choice-") or os.path.basename(file) in IN_A_HEADER:
            expect([server.actions(file, d) for d in here], [[] for _ in here], f"{name}: quick fixes")
            expect([d["message"] for d in here if "fix available" in d["message"]], [], f"{name}: announced")
            return 0
        expect([(a["kind"], a["isPreferred"], list(a["edit"]["changes"])) for a in actions],
               [("quickfix", True, [uri(file)])], f"{name}: quick fixes")
        expect(actions[0]["diagnostics"][0]["code"], finding["code"], f"{name}: what the quick fix is for")
        expect(finding["message"].endswith(" (fix available)"), True, f"{name}: announced")
        text = apply_edits(text, actions[0]["edit"]["changes"][uri(file)])
        server.change(file, text)
        said = server.diagnostics(file)
        expect(errors(said), [], f"{name}: does not compile any more")
        if len([d for d in said if rule_of(d) == rule]) >= len(here):
            sys.exit(f"{name}: not mended: {finding['message']}\n{text}")
    expect([f for f in findings(said) if f[1] not in before], [], f"{name}: new")
    return 1


def main():
    clangd, vpcheck, folders = sys.argv[1], sys.argv[2], sys.argv[3:]
    mended = 0
    with tempfile.TemporaryDirectory() as temporary:
        root = os.path.realpath(temporary)
        set_up(vpcheck, root)
        with Server([clangd], root) as server:
            for folder in map(os.path.realpath, folders):
                rule = os.path.basename(folder)
                own = os.path.join(root, rule)
                shutil.copytree(folder, own)
                shutil.copytree(os.path.join(os.path.dirname(folder), "Inputs"), own, dirs_exist_ok=True)
                write(os.path.join(own, ".clang-tidy"), f"Checks: 'videoport-{rule}'\n")  # it may be advice
                for name in sorted(os.listdir(folder)):
                    if name.endswith((".c", ".cpp")):
                        mended += check(server, rule, os.path.join(own, name))
    print(f"{mended} files mended")


if __name__ == "__main__":
    main()
