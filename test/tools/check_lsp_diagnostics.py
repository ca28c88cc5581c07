#!/usr/bin/env python3
"""Checks what people see while they open, change and close a driver: check_lsp_diagnostics.py CLANGD VPCHECK FOLDER

FOLDER holds start-io-maybe.c and the header that it includes; nothing else, above all no configuration.
"""
import os
import sys

from lsp import Server, expect, findings, line_of, read, rule_of, set_up, uri

clangd, vpcheck, folder = sys.argv[1], sys.argv[2], os.path.realpath(sys.argv[3])
file = os.path.join(folder, "start-io-maybe.c")
text = read(file)
set_up(vpcheck, folder)

call, condition, null = line_of(text, "VideoPortInitialize"), line_of(text, "IsNoVesa"), line_of(text, "Synchronize")
WANTED = [(call, "init-missing-core-callback"), (null, "callback-null")]
NOTE = "Assuming the condition is false"


def place(line, part):
    """Where `part` begins, as the protocol counts."""
    return {"line": line - 1, "character": text.split("\n")[line - 1].index(part)}


def opened(server, related):
    server.open(file, text)
    said = server.diagnostics(file)
    expect(findings(said), WANTED, "when opened")
    finding = next(d for d in said if rule_of(d) == "init-missing-core-callback")
    expect(finding["code"], "videoport-init-missing-core-callback", "code")
    expect(finding["source"], "clang-tidy", "source")
    expect(finding["range"], {"start": place(call, "VideoPortInitialize"), "end": place(call, "(")}, "range")
    said_alone = "HwStartIO is not set when VideoPortInitialize is called"
    if related:
        expect(finding["message"], said_alone, "message")
        expect([(n["location"]["range"]["start"], n["message"]) for n in finding["relatedInformation"]],
               [(place(condition, "!"), NOTE)], "path")
    else:
        expect(finding["message"], f"{said_alone}\n\n{os.path.basename(file)}:{condition}:9: note: {NOTE}", "message")
        expect(finding.get("relatedInformation"), None, "path")


def changed(server):
    unconditional = text.replace("    if (!VideoPortIsNoVesa())\n    ", "")
    server.change(file, unconditional)
    expect(findings(server.diagnostics(file)), [(line_of(unconditional, "Synchronize"), "callback-null")], "mended")
    server.change(file, text)
    expect(findings(server.diagnostics(file)), WANTED, "broken again")
    # As editors do it: only what changes goes over the wire.
    first, last = place(null, "NULL"), place(null, ", HwDeviceExtension);")
    server.edit(file, first, last, "CardLatch")
    expect(findings(server.diagnostics(file)), WANTED[:1], "with a callback")
    server.edit(file, first, {**first, "character": first["character"] + len("CardLatch")}, "NULL")
    expect(server.texts[uri(file)], text, "the text")
    expect(findings(server.diagnostics(file)), WANTED, "without a callback again")


def closed(server):
    server.close(file)
    server.listen(1)
    expect([said[2] for said in server.published[uri(file)]], [[]], "after closing")
    server.open(file, text)
    expect(findings(server.diagnostics(file)), WANTED, "opened again")


for related in (True, False):
    with Server([clangd], folder, related=related) as server:
        opened(server, related)
        changed(server)
        closed(server)
