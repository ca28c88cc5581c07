#!/usr/bin/env python3
"""Writes a build of two drivers to a folder: compile_commands.json, with a plugin that is not there in front of all other
arguments, and links.txt with the commands that link them, one as Ninja writes it and one with a library.
"""
import argparse
import glob
import json
import os
import subprocess

DRIVERS = {"clock": "timer-missing", "board": "find-adapter-only"}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--drivers", required=True, help="the folder of their folders")
    parser.add_argument("folder")
    asked = parser.parse_args()
    kit = subprocess.run([asked.vpcheck, "--print-kit"], capture_output=True, text=True, check=True).stdout.splitlines()
    commands, objects = [], {}
    for driver, folder in DRIVERS.items():
        for source in sorted(glob.glob(os.path.join(asked.drivers, folder, "*.c"))):
            made = f"CMakeFiles/{driver}.dir/{os.path.basename(source)}.obj"
            objects.setdefault(driver, []).append(made)
            arguments = ["clang", "-fplugin=/none.so", *kit, "-c", source, "-o", made]
            commands.append({"directory": asked.folder, "file": source, "arguments": arguments})
    with open(os.path.join(asked.folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump(commands, file)
    entry = [made for made in objects["board"] if "entry" in made]
    rest = [made for made in objects["board"] if made not in entry]
    with open(os.path.join(asked.folder, "links.txt"), "w", encoding="utf-8") as file:
        file.write(f": && lld-link /out:clock.sys {' '.join(objects['clock'])} && :\n")
        file.write(f"x86_64-w64-mingw32-ar-14 qc libparts.a {' '.join(rest)}\n")
        file.write(f"clang {' '.join(entry)} libparts.a -o board.sys\n")


main()
