#!/usr/bin/env python3
"""Removes a file while vpcheck runs, between two of the files that it checks: remove_midway.py FILE PIPE COMMAND...

PIPE is the name of the second file, which this makes. Ends with the command's status.
"""
import os
import pathlib
import subprocess
import sys
import time

file, pipe, command = sys.argv[1], sys.argv[2], sys.argv[3:]
os.mkfifo(pipe)
process = subprocess.Popen(command)
while process.poll() is None:
    try:
        reached = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
    except OSError:  # nobody reads it now
        time.sleep(0.01)
        continue
    pathlib.Path(file).unlink(missing_ok=True)
    os.close(reached)
sys.exit(process.returncode)
