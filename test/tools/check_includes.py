#!/usr/bin/env python3
"""Parses the includes of a miniport with the arguments of the driver kit, in the orders that drivers have, as C and C++
for both targets. Nothing may be said."""
import argparse
import concurrent.futures
import itertools
import os
import subprocess
import sys

USUAL = ["dderror.h", "devioctl.h", "miniport.h", "ntddvdeo.h", "video.h"]

# Other beginnings of a driver; the usual includes may follow, in part.
BEGINNINGS = [
    ["ntdef.h"], ["stdarg.h"], ["stddef.h"], ["stdio.h"], ["string.h"], ["guiddef.h"], ["initguid.h"], ["ntstatus.h"],
    ["winerror.h"], ["basetsd.h"], ["windef.h"], ["wingdi.h"], ["stdarg.h", "windef.h", "wingdi.h"],
    ["ntdef.h", "windef.h"], ["videoagp.h"],
]
LARGE_BEGINNINGS = [["windows.h"], ["ntddk.h"], ["wdm.h"], ["ntifs.h"], ["intrin.h"]]
REMAINDERS = [
    USUAL, ["miniport.h", "ntddvdeo.h", "video.h", "dderror.h"], ["dderror.h", "miniport.h", "video.h", "devioctl.h"],
    ["video.h"],
]
ENDS = [
    ["miniport.h", "initguid.h", "video.h"], ["miniport.h", "ntstatus.h", "video.h"],
    ["miniport.h", "windef.h", "wingdi.h", "video.h"], ["video.h", "dderror.h", "winerror.h"], ["video.h", "intrin.h"],
    ["miniport.h", "video.h", "ioaccess.h"], ["video.h", "string.h", "stdlib.h"],
]

# Proof that the headers are there, whichever were named.
USE = """
static PCI_COMMON_CONFIG Config;
static VIDEO_HW_INITIALIZATION_DATA Data;
KIRQL Level(PVOID Extension) {
  VIDEO_MODE_INFORMATION Modes[2];
  PAGED_CODE();
  ASSERT(Extension != NULL);
  RtlZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA + RTL_NUMBER_OF(Modes);
  if (Config.VendorID == PCI_INVALID_VENDORID || VideoPortGetBusData(Extension, PCIConfiguration, 0, &Config, 0,
                                                                     PCI_COMMON_HDR_LENGTH) == 0)
    return ERROR_DEV_NOT_EXIST;
  return (KIRQL)(IOCTL_VIDEO_MAP_VIDEO_MEMORY != 0 ? NO_ERROR : ERROR_INVALID_FUNCTION);
}
"""


def orders(language):
    if language == "c":
        yield from map(list, itertools.permutations(USUAL))
    yield from ([header] for header in ("video.h",))
    yield from ENDS
    for beginning in BEGINNINGS:
        yield from (beginning + remainder for remainder in REMAINDERS)
    for beginning in LARGE_BEGINNINGS:
        yield beginning + USUAL


def parse(clang, arguments, language, headers):
    source = "".join(f'#include "{header}"\n' for header in headers) + USE
    result = subprocess.run([clang, "-x", language, *arguments, "-fsyntax-only", "-Wall", "-Wextra", "-"], input=source,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode == 0 and not result.stdout:
        return None
    return f"{language}, {arguments[0]}: {' '.join(headers)}\n{result.stdout}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--clang", required=True)
    parser.add_argument("target")
    parser.add_argument("language", choices=["c", "c++"])
    options = parser.parse_args()

    kit = subprocess.run([options.vpcheck, "--print-kit", f"--target={options.target}"], stdout=subprocess.PIPE,
                         text=True, check=True).stdout.splitlines()
    with concurrent.futures.ThreadPoolExecutor(max_workers=min(2, os.cpu_count() or 1)) as pool:
        asked = list(orders(options.language))
        said = list(pool.map(lambda headers: parse(options.clang, kit, options.language, headers), asked))
    problems = [problem for problem in said if problem]
    for problem in problems:
        print(problem)
    print(f"{len(asked)} orders, {len(problems)} with something said")
    return 1 if problems or not asked else 0


if __name__ == "__main__":
    sys.exit(main())
