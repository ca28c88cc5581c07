#!/usr/bin/env python3
"""Fills a folder with sources whose names and texts are hard to report properly: make_hostile_files.py FOLDER

They have findings of every severity, with paths, with other places and with repairs; suppressed ones; ones in a header;
suppressions that are not used; code that does not compile.
"""
import os
import sys

INCLUDES = """#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
"""
HOSTILE = 'a,b:c%d%41 "q" <x>&\'ä€😀 ;'
CALL = "VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);"
DRIVER = INCLUDES + """
VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwFindAdapter = CardFindAdapter;
    /* 😀 */ data.HwStartIO = (PVIDEO_HW_START_IO)CardStartIO;
    data.AdapterInterfaceType = PCIBus;
    if (VideoPortIsNoVesa())
        data.HwInitialize = CardInitialize;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
"""


def call(name, before="", after=""):
    return f"{INCLUDES}\nVOID {name}(PVOID Extension)\n{{\n{before}    {CALL}{after}\n}}\n"


def main():
    folder = os.path.join(os.fsencode(sys.argv[1]), HOSTILE.encode())
    os.makedirs(folder)
    files = {
        HOSTILE.encode() + b".c": INCLUDES + f"""#include "driver-header.h"
VOID Source(PVOID Extension)
{{
    /* ÄÖÜ€😀 */ {CALL} /* ß */
    {CALL} // NOLINT(videoport-callback-null)
    VideoPortStallExecution(1); // NOLINT(videoport-callback-null)
\t{CALL}
    {{{CALL}}}
}}
""",
        b"driver-header.h": f"static VOID Header(PVOID Extension)\n{{\n    {CALL}\n}}\n",
        b"driver.c": DRIVER,
        b"crlf.c": call("Lines", "    /* 1 */\n    /* 2 */\n").replace("\n", "\r\n"),
        b"latin1.c": call("Latin", "    /* f\xfcr */ ").encode("latin-1"),
        b"bom.c": b"\xef\xbb\xbf/* \xc3\xa4 */ // NOLINT(videoport-callback-null)\n" + call("Marked").encode(),
        b"line\nfeed\r.c": call("LineFeed"),
        b"control\x01\x7f.c": call("Control"),
        b"not-utf8-\xfc.c": call("Bytes"),
        b"no line end.c": call("Unfinished").rstrip("\n"),
        b"clean.c": INCLUDES,
        b"broken.c": "int broken(\n",
    }
    for name, text in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())


if __name__ == "__main__":
    main()
