#!/usr/bin/env python3
"""Runs a command and fails unless it ends with the given status: check_status.py STATUS COMMAND..."""
import subprocess
import sys

wanted, command = int(sys.argv[1]), sys.argv[2:]
result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
if result.returncode != wanted:
    print(result.stdout, end="")
    print(f"status {result.returncode} instead of {wanted}")
    sys.exit(1)
