#!/usr/bin/env python3
"""Runs a compiler with the arguments of the driver kit: with_kit.py VPCHECK COMPILER ARGUMENT..."""
import os
import subprocess
import sys

kit = subprocess.run([sys.argv[1], "--print-kit"], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
os.execvp(sys.argv[2], [sys.argv[2], *kit, *sys.argv[3:]])
