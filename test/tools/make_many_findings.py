#!/usr/bin/env python3
"""Writes code with a chosen number of findings: make_many_findings.py NULL [STORED]

NULL callbacks are errors, and no more than warnings where there are callbacks as well. Callbacks that are stored are
advice, which has to be asked for; they come first. No function has more than ten findings.
"""
import sys

HEAD = """#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
"""
PER_FUNCTION = 10


def functions(name, count, routine):
    for first in range(0, count, PER_FUNCTION):
        print(f"\nVOID {name}{first // PER_FUNCTION}(PVOID Extension)\n{{")
        for number in range(first, min(first + PER_FUNCTION, count)):
            print(f"    VideoPortSynchronizeExecution(Extension, VpLowPriority, {routine}, NULL); /* {number} */")
        print("}")


def main():
    null, stored = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    print(HEAD, end="")
    functions("Stored", stored, "Routine")
    functions("Null", null, "NULL")


if __name__ == "__main__":
    main()
