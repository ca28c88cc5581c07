#!/usr/bin/env python3
"""Runs a compiler with the arguments of the driver kit in front of its own: with_kit.py VPCHECK COMPILER ARGUMENT...

With --after, the kit's arguments come at the end, behind --, as clang-tidy takes them.
"""
import os
import subprocess
import sys

arguments = sys.argv[1:]
vpcheck = arguments.pop(0)
after = arguments[0] == "--after"
if after:
    arguments.pop(0)
kit = subprocess.run([vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
compiler, rest = arguments[0], arguments[1:]
os.execvp(compiler, [compiler, *rest, "--", *kit] if after else [compiler, *kit, *rest])
