#!/usr/bin/env python3
"""Facts survive ccache: what comes from its cache links as what was compiled does.

A hit restores the object file and runs no plugin, so the facts in the object have to do. The driver is built with the
real ccache, in a cache of its own.
"""
import argparse
import concurrent.futures
import os
import shutil
import subprocess
import sys

HITS = ("direct_cache_hit", "preprocessed_cache_hit")


class Build:
    """A driver in a folder of its own, built with ccache."""

    def __init__(self, options, name):
        self.options = options
        self.folder = os.path.join(options.scratch, name)
        shutil.copytree(options.driver, os.path.join(self.folder, "source"))
        self.sources = sorted(name for name in os.listdir(self.path("source")) if name.endswith(".c"))
        self.kit = subprocess.run([options.vpcheck, "--print-kit"], stdout=subprocess.PIPE, text=True,
                                  check=True).stdout.splitlines()
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("CCACHE_")}
        # What docs/plugin.md says: whole files count, with their comments and columns.
        self.environment.update({"CCACHE_DIR": os.path.join(options.scratch, "cache"), "CCACHE_DEPEND": "1",
                                 "CCACHE_CONFIGPATH": os.devnull, "LC_ALL": "C"})

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, command, where):
        return subprocess.run(command, cwd=self.path(where), env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, errors="replace")

    def compile(self, source, where, output):
        """Compiles one file in the folder `where`."""
        name = os.path.relpath(self.path("source/" + source), self.path(where))
        facts = os.path.relpath(self.path("facts"), self.path(where))
        result = self.run([self.options.ccache, self.options.clang, *self.kit, "-w", f"-fplugin={self.options.plugin}",
                           f"-fplugin-arg-vpcheck-facts={facts}", "-MD", "-c", name, "-o",
                           os.path.relpath(output, self.path(where))], where)
        if result.returncode:
            sys.exit(f"{source} does not compile: {result.stderr}")

    def objects(self):
        return [self.path(f"objects/{source.removesuffix('.c')}.o") for source in self.sources]

    def clean(self):
        for name in ("objects", "facts"):
            shutil.rmtree(self.path(name), ignore_errors=True)
            os.makedirs(self.path(name))

    def build(self, where=lambda source: "source"):
        """Builds everything; returns how many files came from the cache."""
        self.run([self.options.ccache, "--zero-stats"], "source")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda pair: self.compile(pair[0], where(pair[0]), pair[1]),
                          zip(self.sources, self.objects())))
        statistics = dict(line.split("\t") for line in
                          self.run([self.options.ccache, "--print-stats"], "source").stdout.splitlines())
        return sum(int(statistics[hit]) for hit in HITS)

    def link(self, *paths):
        result = self.run([self.options.vpcheck, "--quiet", "--format=json", "--link", *paths], "source")
        if result.returncode not in (0, 1):
            sys.exit(f"--link {' '.join(paths)}: status {result.returncode}, {result.stderr}")
        return result.stdout

    def expect(self, what, got, wanted):
        if got != wanted:
            sys.exit(f"{what}:\n{got}\ninstead of\n{wanted}")


def change(path, old, new):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if old not in text:
        sys.exit(f"{path} has no '{old}'")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(old, new))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("vpcheck", "clang", "plugin", "ccache", "driver", "scratch"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    options.scratch = os.path.realpath(options.scratch)
    shutil.rmtree(options.scratch, ignore_errors=True)
    build = Build(options, "one")
    files = len(build.sources)

    build.clean()
    build.expect("hits at first", build.build(), 0)
    reference = build.link(*build.objects())
    if "videoport-isr-forbidden-call" not in reference:
        sys.exit(f"nothing is found: {reference}")
    build.expect("linked from the folder", build.link(build.path("facts")), reference)

    build.clean()
    build.expect("hits the second time", build.build(), files)
    build.expect("facts in the folder after hits", os.listdir(build.path("facts")), [])
    build.expect("linked after hits", build.link(*build.objects()), reference)
    build.expect("linked after hits, as a folder", build.link(build.path("objects")), reference)

    helper = build.path("source/device.c")
    change(helper, "VideoPortSetEvent", "VideoPortClearEvent")
    build.expect("hits after a change", build.build(), files - 1)
    changed = build.link(*build.objects())
    if changed == reference or "VideoPortClearEvent" not in changed:
        sys.exit(f"a change has no effect: {changed}")
    change(helper, "VideoPortClearEvent", "VideoPortSetEvent")
    build.expect("hits after changing back", build.build(), files)
    build.expect("linked after changing back", build.link(*build.objects()), reference)
    # The folder still has what the changed file showed. The objects are right, and may not be outvoted.
    build.expect("objects and an older folder", build.link(*build.objects(), build.path("facts")), reference)

    change(helper, "Argus->RetraceEvent);", "Argus->RetraceEvent); // NOLINT(videoport-isr-forbidden-call)")
    build.build()
    if '"suppressed"' not in build.link(*build.objects()):
        sys.exit("a comment that silences the finding is not noticed")
    change(helper, " // NOLINT(videoport-isr-forbidden-call)", "")
    build.build()

    # Processes that run elsewhere: each in a folder of its own, at any depth.
    places = ["source", "apart", "apart/deeper", "objects"]
    os.makedirs(build.path("apart/deeper"))
    build.clean()
    where = lambda source: places[build.sources.index(source) % len(places)]
    build.build(where)
    build.expect("built in several folders", build.link(*build.objects()), reference)
    build.clean()
    build.expect("hits in several folders", build.build(where), files)
    build.expect("from the cache in several folders", build.link(*build.objects()), reference)

    # Another checkout gets the objects of the first: what is found has to be found in its own files.
    other = Build(options, "two")
    other.clean()
    other.expect("hits in another checkout", other.build(), files)
    other.expect("another checkout", other.link(*other.objects()), reference)


if __name__ == "__main__":
    main()
