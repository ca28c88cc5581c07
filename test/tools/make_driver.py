#!/usr/bin/env python3
"""Makes a driver of many files: make_driver.py FILES LINES FOLDER. The same numbers make the same driver.

It has about LINES lines. Its functions call each other across files, use the port and the device extension, and do a
few things that they may not; comments as check_driver.py reads them say where.
"""
import argparse
import os
import random

STANDARD = ["dderror.h", "devioctl.h", "miniport.h", "ntddvdeo.h", "video.h"]

HEADER = """#ifndef DRIVER_H
#define DRIVER_H

{includes}

typedef struct _DRIVER_MODE {{
    ULONG Width;
    ULONG Height;
    ULONG Depth;
}} DRIVER_MODE;

typedef struct _DRIVER_EXTENSION {{
    PULONG Registers;
    PEVENT Event;
    ULONG Brightness;
    ULONG Counts[32];
    DRIVER_MODE Modes[16];
    VIDEO_ACCESS_RANGE Ranges[2];
}} DRIVER_EXTENSION, *PDRIVER_EXTENSION;

typedef VOID (*DRIVER_STEP)(PDRIVER_EXTENSION Extension, ULONG Value);

{prototypes}

#endif
"""

ENTRY = """#include "driver.h"

#pragma alloc_text(PAGE, DriverFindAdapter)
#pragma alloc_text(PAGE, DriverInitialize)

VP_STATUS NTAPI DriverFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PDRIVER_EXTENSION Extension = HwDeviceExtension;

    if (VideoPortGetAccessRanges(Extension, 0, NULL, 2, Extension->Ranges, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Extension->Registers = VideoPortGetDeviceBase(Extension, Extension->Ranges[0].RangeStart,
                                                  Extension->Ranges[0].RangeLength, VIDEO_MEMORY_SPACE_MEMORY);
    return Extension->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI DriverInitialize(PVOID HwDeviceExtension)
{
    PDRIVER_EXTENSION Extension = HwDeviceExtension;

    return VideoPortCreateEvent(Extension, EVENT_TYPE_MASK, NULL, &Extension->Event) == NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(DRIVER_EXTENSION);
    Data.HwFindAdapter = DriverFindAdapter;
    Data.HwInitialize = DriverInitialize;
    Data.HwStartIO = DriverStartIO;
    Data.HwInterrupt = DriverInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
"""

CALLBACKS = """BOOLEAN NTAPI DriverStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{{
    PDRIVER_EXTENSION Extension = HwDeviceExtension;

    switch (RequestPacket->IoControlCode) {{
{requests}
    }}
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}}

BOOLEAN NTAPI DriverInterrupt(PVOID HwDeviceExtension)
{{
    PDRIVER_EXTENSION Extension = HwDeviceExtension;
    ULONG Cause = VideoPortReadRegisterUlong(Extension->Registers);

{causes}
    return Cause != 0;
}}
"""

# At PASSIVE_LEVEL.
WORK = """VOID Work{n}(PDRIVER_EXTENSION Extension, ULONG Value)
{{
    ULONG Index, Sum = 0;

    for (Index = 0; Index < {a}; ++Index) {{
        Sum += VideoPortReadRegisterUlong(Extension->Registers + Index);
        if (Sum & {b})
            Extension->Counts[{c}] += Sum;
    }}
    switch (Value & 3) {{
    case 0:
        VideoPortWriteRegisterUlong(Extension->Registers + {d}, Sum);
        break;
    case 1:
        Extension->Modes[{e}].Width = Value;
        break;
    case 2:
        VideoPortClearEvent(Extension, Extension->Event);
        Extension->Modes[{e}].Height = Sum;
        break;
    default:
        Steps{part}[Value & 1](Extension, Sum);
    }}
{calls}}}
"""

# From the interrupt.
RAISED = """VOID Raised{n}(PDRIVER_EXTENSION Extension, ULONG Cause)
{{
    ULONG Pending = VideoPortReadRegisterUlong(Extension->Registers + {a});

    if ((Pending & {b}) == 0)
        return;
    VideoPortWriteRegisterUlong(Extension->Registers + {a}, Pending & Cause);
    Extension->Counts[{c}] += Cause;
{calls}}}
"""

LOCALS = """static VOID Scale{n}(PDRIVER_EXTENSION Extension, ULONG Value)
{{
    if (Value != 0)
        Extension->Counts[{a}] = Extension->Counts[{b}] / Value;
}}

static VOID Store{n}(PDRIVER_EXTENSION Extension, ULONG Value)
{{
    ULONG Last = Value * {a};

    VideoPortSetRegistryParameters(Extension, L"Last{n}", &Last, sizeof(Last));
}}

static const DRIVER_STEP Steps{n}[] = {{Scale{n}, Store{n}}};

static VP_STATUS NTAPI Setting{n}(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                               ULONG ValueLength)
{{
    if (ValueLength != sizeof(ULONG))
        return ERROR_INVALID_PARAMETER;
    *(PULONG)Context = *(PULONG)ValueData;
    return NO_ERROR;
}}

static BOOLEAN NTAPI Masked{n}(PVOID Context)
{{
    PDRIVER_EXTENSION Extension = Context;

    Extension->Counts[{b}] = 0;
    return TRUE;
}}

VOID Paged{n}(PDRIVER_EXTENSION Extension)
{{
    PAGED_CODE();
    Extension->Counts[{a}] = 0;
}}

VOID Part{n}(PDRIVER_EXTENSION Extension)
{{
    Paged{n}(Extension);
    VideoPortGetRegistryParameters(Extension, L"Setting{n}", FALSE, Setting{n}, &Extension->Brightness);
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, Masked{n}, Extension);
}}
"""


class Driver:
    def __init__(self, files, lines):
        self.random = random.Random(f"{files} {lines}")
        self.parts = files - 1
        spare = max(0, lines // self.parts - LOCALS.count("\n"))
        each = WORK.count("\n") + RAISED.count("\n") + 6
        self.pairs = max(1, spare // each)
        self.total = self.parts * self.pairs
        self.roots = {"Work": set(range(self.total)), "Raised": set(range(self.total))}

    def number(self, limit):
        return self.random.randrange(limit)

    def calls(self, kind, n, argument):
        """Calls of a few functions of later files, or later in this one."""
        callees = sorted({n + 1 + self.number(3 * self.pairs) for _ in range(2)})
        callees = [callee for callee in callees if callee < self.total]
        self.roots[kind].difference_update(callees)
        return "".join(f"    if ({argument} > {self.number(1000)})\n        {kind}{callee}(Extension, {argument} - 1);\n"
                       for callee in callees)

    def work(self, n):
        return WORK.format(n=n, part=n // self.pairs, a=4 + self.number(8), b=1 << self.number(8), c=self.number(32), d=self.number(64),
                           e=self.number(16), calls=self.calls("Work", n, "Value"))

    def raised(self, n):
        calls = self.calls("Raised", n, "Cause")
        if n % 37 == 5:
            calls += "    VideoPortSetEvent(Extension, Extension->Event); // expect: isr-forbidden-call\n"
        if n % 53 == 7:
            calls += f"    Paged{self.number(self.parts)}(Extension); // expect: nonpageable-callee-paged\n"
        return RAISED.format(n=n, a=self.number(64), b=1 << self.number(8), c=self.number(32), calls=calls)

    def part(self, p):
        functions = [LOCALS.format(n=p, a=self.number(32), b=self.number(32))]
        for n in range(p * self.pairs, (p + 1) * self.pairs):
            functions += [self.work(n), self.raised(n)]
        return "\n".join(['#include "driver.h"\n', *functions])

    def callbacks(self):
        requests = "\n".join(f"    case {index}:\n        Part{part}(Extension);\n        break;"
                             for index, part in enumerate(range(self.parts)))
        requests += "".join(f"\n    case {1000 + n}:\n        Work{n}(Extension, 5);\n        break;"
                            for n in sorted(self.roots["Work"]))
        causes = "\n".join(f"    Raised{n}(Extension, Cause);" for n in sorted(self.roots["Raised"]))
        return CALLBACKS.format(requests=requests, causes=causes)

    def header(self):
        prototypes = [
            "VP_STATUS NTAPI DriverFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,\n"
            "                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);",
            "BOOLEAN NTAPI DriverInitialize(PVOID HwDeviceExtension);",
            "BOOLEAN NTAPI DriverStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);",
            "BOOLEAN NTAPI DriverInterrupt(PVOID HwDeviceExtension);"]
        prototypes += [f"VOID {kind}{p}(PDRIVER_EXTENSION Extension);" for p in range(self.parts)
                       for kind in ("Paged", "Part")]
        prototypes += [f"VOID {kind}{n}(PDRIVER_EXTENSION Extension, ULONG Value);"
                       for n in range(self.total) for kind in ("Work", "Raised")]
        return HEADER.format(includes="\n".join(f'#include "{name}"' for name in STANDARD),
                             prototypes="\n".join(prototypes))

    def files(self):
        parts = [self.part(p) for p in range(self.parts)]
        yield "driver.h", self.header()
        yield "entry.c", ENTRY + "\n" + self.callbacks()
        for p, text in enumerate(parts):
            yield f"part{p:03}.c", text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=int)
    parser.add_argument("lines", type=int)
    parser.add_argument("folder")
    options = parser.parse_args()
    if options.files < 2:
        parser.error("a driver of several files has two at least")
    os.makedirs(options.folder, exist_ok=True)
    for name, text in Driver(options.files, options.lines).files():
        with open(os.path.join(options.folder, name), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
