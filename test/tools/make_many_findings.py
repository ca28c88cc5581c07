#!/usr/bin/env python3
"""Writes a driver with as many findings as asked for: make_many_findings.py COUNT [DISTANCE]

They stand in functions that are four lines long, with so many empty lines behind each.
"""
import sys

distance = int(sys.argv[2]) if len(sys.argv) > 2 else 1

print("""#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
""")
for i in range(int(sys.argv[1])):
    print(f"""VOID Step{i}(PVOID Card)
{{
    VideoPortSynchronizeExecution(Card, VpMediumPriority, NULL, Card);
}}""" + "\n" * distance)
