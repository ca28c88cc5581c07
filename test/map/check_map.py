#!/usr/bin/env python3
"""Checks the map of the driver in Inputs as JSON: check_map.py MAP"""
import json
import sys


def place(line, column, file):
    return {"file": file, "line": line, "column": column}


def without(members, *names):
    return {name: value for name, value in members.items() if name not in names}


with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
assert report["format"] == "vpcheck-map" and report["version"] == 1 and report["tool"]["name"] == "vpcheck", report
(driver,) = report["drivers"]
assert driver["registrationsKnown"] and not driver["whole"], driver
assert driver["unreached"] == [{"function": "PlDump", **place(30, 6, "isr.c")}], driver["unreached"]

callbacks = {callback["function"]: callback for callback in driver["callbacks"]}
assert list(callbacks) == ["DriverEntry", "PlFindAdapter", "PlInitialize", "PlStartIO", "PlInterrupt", "PlDpc",
                           "PlResetHw", "PlReadSlot"], list(callbacks)

assert callbacks["DriverEntry"]["registrations"] == [], callbacks["DriverEntry"]

isr = callbacks["PlInterrupt"]
assert isr["role"] == "HwVidInterrupt" and isr["stage"] == "interrupts" and isr["lifetime"] == "permanent", isr
assert isr["irql"] == {"lowest": "DIRQL", "highest": "DIRQL", "inferred": True}, isr["irql"]
assert isr["residency"] == "must-be-resident" and isr["placement"] == "right" and isr["section"] is None, isr
assert isr["definition"] == place(17, 15, "isr.c"), isr["definition"]
assert isr["registrations"] == [{"in": "DriverEntry", "service": None, **place(23, 22, "entry.c")}], isr
assert isr["functions"] == ["PlLookAround"], isr["functions"]
bus, queue = isr["services"]
assert bus["name"] == "VideoPortGetBusData" and bus["interface"] is None, bus
(call,) = bus["calls"]
assert call["chain"] == [{"function": "PlLookAround", **place(18, 3, "isr.c")}], call
assert without(call, "chain", "forbidden") == {"in": "PlLookAround", "levelTested": False, "passes": [],
                                               **place(14, 3, "isr.c")}, call
assert call["forbidden"]["rule"] == "videoport-isr-forbidden-call" and call["forbidden"]["severity"] == "error", call
assert queue["name"] == "VideoPortQueueDpc" and queue["calls"][0]["passes"] == ["PlDpc"], queue
assert queue["calls"][0]["forbidden"] is None, queue

dpc = callbacks["PlDpc"]
assert dpc["placement"] == "must-be-resident" and dpc["section"] == "PAGE" and dpc["lifetime"] == "one-shot", dpc
assert dpc["registrations"] == [{"in": "PlInterrupt", "service": "VideoPortQueueDpc", **place(19, 40, "isr.c")}], dpc

(unseen,) = callbacks["PlStartIO"]["unseen"]
assert unseen["name"] == "PlBlit" and unseen["calls"][0]["line"] == 48, unseen
