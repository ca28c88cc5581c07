#!/usr/bin/env python3
"""Writes code with one finding at the end of a path of many decisions: make_long_path.py COUNT"""
import sys

from make_many_findings import HEAD

print(HEAD + "\nVOID Long(PVOID Extension)\n{")
for _ in range(int(sys.argv[1])):
    print("    if (VideoPortIsNoVesa())\n        return;")
print("    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);\n}")
