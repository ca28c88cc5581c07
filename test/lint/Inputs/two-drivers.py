#!/usr/bin/env python3
"""Writes a build of two drivers to a folder: compile_commands.json, with a plugin that is not there in front of all other
arguments, and files with the commands that link them: links.txt, one as Ninja writes it and one with a library;
other-links.txt, with a response file, a library by its name, objects linked of others, and a whole library; no-links.txt,
which names a response file that is not there; strangers.txt, which names other objects.

Resources and assembler files are part of the build as well.
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
    for source in ("board.rc", "io.s"):
        commands.append({"directory": asked.folder, "file": source, "arguments": ["clang", "-c", source, "-o", source + ".o"]})
    with open(os.path.join(asked.folder, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump(commands, file)
    entry = [made for made in objects["board"] if "entry" in made]
    rest = [made for made in objects["board"] if made not in entry]
    with open(os.path.join(asked.folder, "links.txt"), "w", encoding="utf-8") as file:
        file.write(f": && lld-link /out:clock.sys {' '.join(objects['clock'])} && :\n")
        file.write(f"x86_64-w64-mingw32-ar-14 qc libparts.a {' '.join(rest)}\n")
        file.write(f"clang {' '.join(entry)} libparts.a -o board.sys\n")
    with open(os.path.join(asked.folder, "clock.rsp"), "w", encoding="utf-8") as file:
        file.write("\n".join(objects["clock"]))
    with open(os.path.join(asked.folder, "other-links.txt"), "w", encoding="utf-8") as file:
        file.write("llvm-ar qc objects.a @clock.rsp\n"
                   "clang -Wl,--whole-archive objects.a -Wl,--no-whole-archive --output=clock.sys\n"
                   f"ld -r -o board-entry.o {' '.join(entry)}\n"
                   f"ar qc libparts.a {' '.join(rest)}\n"
                   "clang board-entry.o -L. -lparts -oboard.sys\n")
    with open(os.path.join(asked.folder, "no-links.txt"), "w", encoding="utf-8") as file:
        file.write(f"clang @none.rsp -o clock.sys\nclang {' '.join(entry)} -o board.sys\n")
    with open(os.path.join(asked.folder, "strangers.txt"), "w", encoding="utf-8") as file:
        file.write(f"clang other/clock.o -o clock.sys\nclang {' '.join(objects['board'])} -o board.sys\n")


main()
