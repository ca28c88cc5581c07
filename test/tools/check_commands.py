#!/usr/bin/env python3
"""Checks a driver as other compilers than clang compile it: whatever the command line of compile_commands.json looks
like, vpcheck must say what it says with the arguments of the driver kit. The driver's findings depend on the target, on
the default calling convention and on a header that is included by force.

    check_commands.py --vpcheck VPCHECK --inputs FOLDER --scratch FOLDER cl|clang-cl|gcc
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys

X86, X64 = "i686-w64-mingw32", "x86_64-w64-mingw32"
STDCALL, COMPLETE = "-mrtd", "-DWITH_START_IO"
FINDING = re.compile(r"^\S+?:\d+:\d+: (?:error|warning): .*\[videoport-[\w-]+\]$", re.MULTILINE)

VISUAL_STUDIO = r"C:\Program Files (x86)\Microsoft Visual Studio\VC\Tools\MSVC\14.29\bin"
WDK = r"C:\WinDDK\7600.16385.1\bin\x86"
# What cl, of any age, is told and what does not matter here.
OUTPUTS = ["/Foobj/", "/Fo:obj/", "/Fdobj/vc.pdb", "/Fa", "/FAcs", "/FRobj/", "/FS", "/MP4", "/showIncludes",
           "/analyze", "/analyze:only", "/analyze:log", "obj/driver.nativecodeanalysis.xml"]
OLD = ["-nologo", "-cbstring", "/GX-", "/Gm-", "/G6", "/GZ", "/QIfdiv", "/QIfist", "/Zd", "/Zl", "/Zp8", "/typedil-",
       "/d1nodatetime", "/hotpatch", "/Oxs", "/Oy-", "/Z7", "/Gy", "/GF", "/GS", "/GR-", "/Zc:wchar_t-"]
NEW = ["/nologo", "/permissive-", "/sdl", "/Zi", "/GL", "/guard:cf", "/Qspectre", "/diagnostics:classic", "/std:c11",
       "/errorReport:prompt", "/external:W0", "/wd4996", "/we4013", "/Zc:inline", "/JMC", "/source-charset:.1252",
       "/execution-charset:.1252"]
STRICT = ["/W4", "/WX"]


def cl_cases(inputs, headers, source):
    """The name of a case, its command line, and what the kit's arguments are to get the same findings."""
    separate = [word for folder in headers for word in ("/I", folder)]
    joined = [f"-I{folder}" for folder in headers]
    system = [f"/imsvc{folder}" for folder in headers]
    external = [word for folder in headers for word in ("/external:I", folder)]

    yield "as the WDK's build.exe", [rf"{WDK}\x86\cl.exe", *OLD, *joined, "-D_X86_=1", "-Di386=1", "-DSTD_CALL", "/c",
                                     *STRICT, "/Gz", "/FIcomplete.h", "/Yuprecomp.h", "/Fpobj/precomp.pch", *OUTPUTS,
                                     "driver.c"], [f"--target={X86}", STDCALL, COMPLETE]
    yield "build.exe for amd64", [rf"{WDK}\amd64\cl.exe", *OLD, *joined, "-D_AMD64_=1", "/c", "driver.c"], \
        [f"--target={X64}"]
    yield "as MSBuild for x86", [rf"{VISUAL_STUDIO}\HostX64\x86\CL.exe", "/c", *separate, *NEW, *STRICT, "/D",
                                 "_X86_=1", "/kernel", "/Gz", *OUTPUTS, "/TC", "driver.c"], \
        [f"--target={X86}", STDCALL]
    yield "MSBuild for x64", [rf"{VISUAL_STUDIO}\HostX64\x64\CL.exe", "/c", *separate, *NEW, "/D_WIN64", "/kernel",
                              "/Gz", *OUTPUTS, "driver.c"], [f"--target={X64}"]
    yield "a cross compiler's folder", ["C:/VC/bin/x86_amd64/cl.exe", *system, "/c", "driver.c"], [f"--target={X64}"]
    yield "the other way round", ["C:/VC/bin/amd64_x86/cl.exe", *system, "/c", "driver.c"], [f"--target={X86}"]
    yield "macros alone", ["cl", *system, "/DAMD64", "/c", "driver.c"], [f"--target={X64}"]
    yield "an instruction set", ["cl", *system, "/arch:IA32", "/c", "driver.c"], [f"--target={X86}"]
    yield "nothing that says so", ["cl.exe", *external, "/c", "driver.c"], [f"--target={X86}"]
    yield "cdecl asked for", ["cl.exe", *system, "/Gd", "/c", "driver.c"], [f"--target={X86}"]
    yield "behind two dashes", ["cl.exe", *system, "/Gz", "/c", "--", "driver.c"], [f"--target={X86}", STDCALL]
    yield "an absolute name", ["cl.exe", *system, "/Gz", "/c", source], [f"--target={X86}", STDCALL]
    yield "the name in an option", ["cl.exe", *system, "/Gz", "/c", f"/Tc{source}"], [f"--target={X86}", STDCALL]
    yield "the name behind one", ["cl.exe", *system, "/Gz", "/c", "/Tc", "driver.c"], [f"--target={X86}", STDCALL]
    yield "compiled and linked with others", ["cl.exe", *system, "/Gz", "other.c", "driver.c", "videoprt.lib", "/link",
                                              "/driver", "/out:driver.sys"], [f"--target={X86}", STDCALL]
    yield "a compiler cache before it", ["ccache", "cl.exe", *system, "/c", "driver.c"], [f"--target={X86}"]
    for number, (encoding, folders) in enumerate([("utf-8", separate), ("utf-16", system)]):
        response = inputs / f"{number}.rsp"
        response.write_text("/Gz /FI complete.h\n" + "\n".join(f'"{word}"' for word in folders), encoding=encoding)
        yield f"a response file in {encoding}", ["cl.exe", "/c", f"@{response.name}", "driver.c"], \
            [f"--target={X86}", STDCALL, COMPLETE]


def clang_cl_cases(inputs, headers, source):
    system = [f"/imsvc{folder}" for folder in headers]
    yield "its own default", ["clang-cl", *system, "/c", "driver.c"], [f"--target={X64}"]
    yield "-m32", ["/opt/llvm/bin/clang-cl", "-m32", *system, "/Gz", "/c", "--", source], [f"--target={X86}", STDCALL]
    yield "a target", ["clang-cl-22", "--target=i686-pc-windows-msvc", *system, "/FI", "complete.h", "/Yuprecomp.h",
                       "/c", "driver.c"], [f"--target={X86}", COMPLETE]
    yield "a precompiled header of CMake's", ["clang-cl.exe", "-m32", *system, "/FIcomplete.h", "/Yucomplete.h",
                                              "/Fpobj/cmake_pch.pch", "/c", "driver.c"], [f"--target={X86}", COMPLETE]
    yield "for clang alone", [r"C:\LLVM\bin\clang-cl.exe", "/clang:-mrtd", "-m32", *system, *STRICT, "/c",
                              "driver.c"], [f"--target={X86}", STDCALL]


def gcc_cases(inputs, headers, source):
    system = [word for folder in headers for word in ("-isystem", folder)]
    old = ["-mno-cygwin", "-mms-bitfields", "-fno-leading-underscore", "-fno-strict-volatile-bitfields",
           "-fdump-tree-all", "-fexec-charset=CP1252", "-Wno-cast-function-type", "-Werror", "-fplugin=checker.so", "-MD", "-MF",
           "x.d"]
    yield "mingw for x86", ["i686-w64-mingw32-gcc", *system, *old, "-mrtd", "-include", "complete.h", "-c", "driver.c",
                            "-o", "driver.o"], [f"--target={X86}", STDCALL, COMPLETE]
    yield "mingw for x64", ["/usr/bin/x86_64-w64-mingw32-gcc-win32", *system, *old, "-c", source], [f"--target={X64}"]
    yield "mingw on Windows", [r"C:\msys64\mingw32\bin\i686-w64-mingw32-gcc.exe", *system, *old, "-c", "driver.c"], \
        [f"--target={X86}"]
    yield "several at once", ["i686-w64-mingw32-gcc", *system, "other.c", "driver.c", "-lvideoprt", "-o",
                              "driver.sys"], [f"--target={X86}"]
    yield "clang with a precompiled header", ["clang", f"--target={X86}", *system, "-Wno-implicit-function-declaration",
                                              "-Xclang", "-include-pch", "-Xclang", "none.pch", "-Xclang", "-include",
                                              "-Xclang", "complete.h", "-c", "driver.c"], [f"--target={X86}", COMPLETE]
    yield "clang with the plugin", ["clang", f"--target={X86}", *system, "-Wno-implicit-function-declaration",
                                    "-fplugin=libvpcheck-plugin.so", "-fplugin-arg-vpcheck-fail-on=error", "-c",
                                    "driver.c"], [f"--target={X86}"]


CASES = {"cl": cl_cases, "clang-cl": clang_cl_cases, "gcc": gcc_cases}


class Driver:
    def __init__(self, vpcheck, folder):
        self.vpcheck = vpcheck
        self.folder = folder
        printed = subprocess.run([vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True, check=True)
        kit = printed.stdout.splitlines()
        self.kit = [argument for argument in kit if not argument.startswith("--target=")]
        self.headers = [kit[index + 1] for index, argument in enumerate(kit) if argument == "-isystem"]

    def findings(self, *arguments):
        """What vpcheck finds; None, and its complaint, if it cannot check the file."""
        run = subprocess.run([self.vpcheck, "--quiet", *arguments], cwd=self.folder, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True)
        return (FINDING.findall(run.stdout) if run.returncode < 2 and not run.stderr else None), run.stderr

    def with_kit(self, arguments):
        return self.findings("driver.c", "--", *self.kit, *arguments)[0]

    def as_compiled(self, **how):
        entry = {"directory": str(self.folder), "file": "driver.c", **how}
        (self.folder / "compile_commands.json").write_text(json.dumps([entry]))
        return self.findings("-p", ".", "driver.c")


def quoted(arguments):
    """The arguments as Windows writes them into a command."""
    return " ".join(f'"{word}"' if " " in word else word for word in arguments)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vpcheck", required=True)
    parser.add_argument("--inputs", required=True, type=pathlib.Path)
    parser.add_argument("--scratch", required=True, type=pathlib.Path, help="a folder for this alone; emptied first")
    parser.add_argument("compiler", choices=CASES)
    options = parser.parse_args()
    folder = options.scratch.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(options.inputs, folder)
    driver = Driver(options.vpcheck, folder)

    failed = checked = 0
    different = set()
    for name, arguments, kit in CASES[options.compiler](folder, driver.headers, str(folder / "driver.c")):
        wanted = driver.with_kit(kit)
        assert wanted is not None and (wanted or COMPLETE in kit), f"{name}: the kit's arguments are wrong"
        different.add(tuple(wanted))
        results = {"arguments": driver.as_compiled(arguments=arguments)}
        if arguments[0].startswith("C:\\"):
            results["command"] = driver.as_compiled(command=quoted(arguments))
        if arguments[0] == "cl":
            results["behind --"] = driver.findings("driver.c", "--", "--driver-mode=cl", *arguments[1:-2])
        for form, (found, complaint) in results.items():
            checked += 1
            if found != wanted:
                failed += 1
                print(f"{name} ({form}): {' '.join(arguments)}\nwanted: {wanted}\nfound:  {found}\n{complaint}")
    assert len(different) > 1, "all cases want the same"
    print(f"{checked} command lines, {failed} differ from the driver kit")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
