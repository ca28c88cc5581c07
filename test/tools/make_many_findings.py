#!/usr/bin/env python3
"""Writes code with a chosen number of findings: make_many_findings.py NULL [OPTION...]

NULL callbacks are errors, and no more than warnings where there are callbacks as well. Callbacks that are stored are
advice, which has to be asked for; they come first.
"""
import argparse

HEAD = """#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
"""


def functions(name, count, routine, options):
    call = f"    VideoPortSynchronizeExecution(Card, VpMediumPriority, {routine}, Card);\n"
    for first in range(0, count, options.calls):
        calls = call * min(options.calls, count - first)
        print(f"VOID {name}{first}(PVOID Card)\n{{\n{calls}}}" + "\n" * options.distance)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("null", type=int)
    parser.add_argument("--stored", type=int, default=0)
    parser.add_argument("--calls", type=int, default=1, help="findings in each function")
    parser.add_argument("--distance", type=int, default=1, help="empty lines behind each function")
    options = parser.parse_args()
    print(HEAD)
    functions("Stored", options.stored, "Routine", options)
    functions("Step", options.null, "NULL", options)


if __name__ == "__main__":
    main()
