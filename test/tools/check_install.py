#!/usr/bin/env python3
"""Installs a build into an empty folder and uses what is there: the command, the plugin, the module for clang-tidy,
clangd, the driver kit, the CMake package with the library of the reference model and the function that checks a target,
and the documentation."""
import argparse
import os
import shutil
import subprocess
import sys

RULE = "[videoport-init-missing-core-callback]"


class Failure(Exception):
    pass


def run(command, expected=0, quiet=False):
    """The output of a command, which must end with the status `expected`."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                            env={k: v for k, v in os.environ.items() if k != "DESTDIR"})
    if result.returncode != expected:
        raise Failure(f"{' '.join(command)}\nended with {result.returncode}, not {expected}:\n{result.stdout}")
    if not quiet:
        print(f"$ {' '.join(command)}\n{result.stdout}", end="")
    return result.stdout


def require(condition, problem):
    if not condition:
        raise Failure(problem)


def check(options):
    prefix = os.path.join(options.scratch, "prefix")
    driver = os.path.join(options.inputs, "driver.c")
    shutil.rmtree(options.scratch, ignore_errors=True)
    run([options.cmake, "--install", options.build, "--prefix", prefix], quiet=True)

    vpcheck = os.path.join(prefix, "bin", "vpcheck")
    kit = run([vpcheck, "--print-kit"]).splitlines()
    require(os.path.join(prefix, "share", "vpcheck", "kit") in kit, "the driver kit is not the one beside the program")
    require(RULE in run([vpcheck, driver], expected=1), f"the installed command does not report {RULE}")
    run([vpcheck, "--explain", "videoport-init-not-zeroed"])

    libraries = [os.path.join(folder, name) for folder, _, names in os.walk(prefix) for name in names]
    plugin = [name for name in libraries if os.path.basename(name) == "libvpcheck-plugin.so"]
    require(len(plugin) == 1, "there is no plugin")
    compile_driver = [options.clang, f"-fplugin={plugin[0]}", *kit, "-w", "-c", "-o",
                      os.path.join(options.scratch, "driver.o"), driver]
    require(RULE in run(compile_driver), f"the installed plugin does not report {RULE}")

    module = [name for name in libraries if os.path.basename(name) == "libvpcheck-tidy.so"]
    require(len(module) == 1, "there is no module for clang-tidy")
    said = run([options.clang_tidy, f"--load={module[0]}", "--checks=-*,videoport-*", driver, "--", *kit])
    require(RULE in said, f"the installed module does not report {RULE}")

    folder = os.path.join(options.scratch, "edited")
    os.mkdir(folder)
    edited = shutil.copy(driver, folder)
    run([vpcheck, "--init-editor", folder])
    said = run([os.path.join(prefix, "bin", "vpcheck-clangd"), f"--check={edited}", "--check-warnings",
                "--check-locations=0", "--log=error"])
    require(RULE in said, f"the installed clangd does not report {RULE}")

    for name in ("doc/vpcheck/README.md", "doc/vpcheck/LICENSE", "doc/vpcheck/docs/README.md",
                 "doc/vpcheck/docs/rules/init-not-zeroed.md", "man/man1/vpcheck.1"):
        require(os.path.exists(os.path.join(prefix, "share", name)), f"there is no share/{name}")

    consumer = os.path.join(options.scratch, "consumer")
    run([options.cmake, "-S", options.inputs, "-B", consumer, "-G", options.generator,
         f"-DCMAKE_PREFIX_PATH={prefix}"])
    run([options.cmake, "--build", consumer])
    run([os.path.join(consumer, "consumer")])
    status = 2 if "Makefiles" in options.generator else 1  # the build tool's
    require(RULE in run([options.cmake, "--build", consumer, "--target", "driver-lint"], expected=status),
            f"the target driver-lint of the installed CMake package does not report {RULE}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--generator", required=True)
    parser.add_argument("--build", required=True, help="the build to install")
    parser.add_argument("--scratch", required=True, help="a folder for this test alone; emptied first")
    parser.add_argument("--clang", required=True)
    parser.add_argument("--clang-tidy", required=True)
    parser.add_argument("--inputs", required=True)
    try:
        check(parser.parse_args())
    except Failure as failure:
        print(failure)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
