#!/usr/bin/env python3
"""Runs a command at a terminal, where somebody answers its question: at_terminal.py ANSWER COMMAND...

Prints what the terminal shows, and ends with the command's status.
"""
import os
import pty
import sys

answer, command = sys.argv[1], sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
os.write(terminal, (answer + "\n").encode())
shown = b""
try:
    while part := os.read(terminal, 4096):
        shown += part
except OSError:  # the other end is closed
    pass
print(shown.decode(errors="replace").replace("\r\n", "\n"), end="")
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
