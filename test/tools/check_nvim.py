#!/usr/bin/env python3
"""Lets Neovim mend a driver with the editor's server: check_nvim.py CLANGD VPCHECK FOLDER

FOLDER holds size-missing.c and the header that it includes. Neovim starts without anybody's configuration.
"""
import os
import subprocess
import sys
import tempfile

from lsp import expect, read, set_up

TIME = 120
FIX = "    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);"
SCRIPT = os.path.join(os.path.dirname(os.path.realpath(__file__)), "check_nvim.lua")

clangd, vpcheck, folder = sys.argv[1], sys.argv[2], os.path.realpath(sys.argv[3])
set_up(vpcheck, folder)
file = os.path.join(folder, "size-missing.c")
before = read(file)
expect(FIX in before, False, "the fix is in the file")
with tempfile.TemporaryDirectory() as home:
    environment = {**os.environ, "HOME": home, "TERM": "dumb", "CLANGD": clangd, "DRIVER": file,
                   "FINDING": "videoport-init-size-missing", "FIX": FIX}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = home
    try:
        run = subprocess.run(["nvim", "--headless", "--clean", "-n", "-i", "NONE", "-S", SCRIPT], cwd=folder,
                             env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True, errors="replace", timeout=TIME, check=False)
    except subprocess.TimeoutExpired as late:
        sys.exit(f"Neovim hangs; it said: {late.output}")
expect(run.returncode, 0, f"Neovim's exit status; it said: {run.stdout}\n")
call = "    return VideoPortInitialize"
expect(read(file), before.replace(call, f"{FIX}\n{call}"), "the file")
expect(subprocess.run([vpcheck, "--quiet", file], check=False).returncode, 0, "vpcheck's exit status")
