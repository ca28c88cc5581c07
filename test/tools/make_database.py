#!/usr/bin/env python3
"""Writes compile_commands.json for sources that the driver kit compiles: VPCHECK SOURCE_DIR BUILD_DIR FILE..."""
import json
import pathlib
import subprocess
import sys

vpcheck, source, build, files = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3], sys.argv[4:]
kit = subprocess.run([vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
entries = [{"directory": str(source), "file": name, "arguments": ["clang", *kit, "-c", name]} for name in files]
(source / build / "compile_commands.json").write_text(json.dumps(entries))
