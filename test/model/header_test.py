#!/usr/bin/env python3
"""Holds the tables of the reference model against the public header of the video port, both ways: everything that the
header declares has a row that says the same, and every row has its declaration.

With --prove, changes the tables place by place instead and checks that every change is noticed.
"""
import argparse
import collections
import copy
import json
import subprocess
import sys

import comparison
import header

# Where model and header differ on purpose. An entry that explains nothing any more is an error.
EXPLAINED = {
    ("PVIDEO_HW_CHILD_CALLBACK", "has no row"):
        "no page describes it, and no function or structure takes it",
    ("PVIDEO_WAIT_VSYNC_ACTIVE", "has no row"):
        "no page describes it; only I2C_FNC_TABLE has a member of this type",
    ("I2C_FNC_TABLE", "has no row"):
        "no page describes it, and no function of the port takes it",
    ("VideoPortServicesHeadless", "has no structure"):
        "the enumerator exists, but neither the header nor a page has an interface for it",
    ("EMULATOR_ACCESS_ENTRY.Routine", "is no function"):
        "declared as PVOID, because two other members decide which of six types the function has",
}

# Facts that stand on pages only, or are the model's own: the header does not contradict them.
PAGES_ONLY = (
    "roles.*.id",
    "roles.*.name",
    "roles.*.lifetime",
    "services.*.arguments.*",
    "services.*.arguments.*.parameter",
    "services.*.arguments.*.kind",
    "services.*.arguments.*.from",
)

# Places with one of a few values, which the compiler keeps others out of.
CLOSED = ("kind", "shape", "convention", "registration", "lifetime", "role")


def report(problems):
    for (subject, what), detail in sorted(problems.items()):
        print(f"error: {subject} {what}" + (f": {detail}" if detail else ""))


def compare(tables, headers):
    found = comparison.Comparison(tables, headers)
    unexplained = {key: detail for key, detail in found.problems.items() if key not in EXPLAINED}
    for subject, what in EXPLAINED.keys() - found.problems.keys():
        unexplained[subject, f"needs no explanation any more: that it {what}"] = ""
    return found, unexplained


def places(node, path=()):
    """All places in the tables, as paths of keys and positions."""
    for key, inner in node.items() if isinstance(node, dict) else enumerate(node):
        yield path + (key,)
        if isinstance(inner, (dict, list)):
            yield from places(inner, path + (key,))


def kind_of(path):
    """What a place is, wherever it stands: services.*.parameters.*.type."""
    return ".".join("*" if isinstance(key, int) else key for key in path)


def at(tables, path):
    for key in path:
        tables = tables[key]
    return tables


def others(key, value, alternatives):
    """Other values for a place: what stands elsewhere in such places, and what stands nowhere."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1]
    if value is None and not any(isinstance(other, str) for other in alternatives):
        return []
    later = [other for other in alternatives if str(other) > str(value)] or alternatives[:1]
    return [other for other in later[:1] if other != value] + ["vpcheck_other"] * (key not in CLOSED)


def changes(tables, most):
    """Yields (description, changed tables) for at most `most` places of each kind."""
    kinds = collections.defaultdict(list)
    for path in places(tables):
        kinds[kind_of(path)].append(path)
    for kind, paths in kinds.items():
        values = [at(tables, path) for path in paths]
        scalars = sorted({value for value in values if not isinstance(value, (dict, list))}, key=str)
        for path in paths[::max(1, len(paths) // most)][:most - 1] + paths[-1:]:
            *way, key = path
            other = copy.deepcopy(tables)
            place = at(other, way)
            if isinstance(key, int):
                del place[key]
                yield kind, f"{path} left out", other
            if isinstance(at(tables, path), (dict, list)):
                continue
            for value in others(key, at(tables, path), scalars):
                other = copy.deepcopy(tables)
                at(other, way)[key] = value
                yield kind, f"{path} {at(tables, path)!r} -> {value!r}", other


def prove(tables, headers, most):
    """Whether the comparison notices every change that the header tells. Prints those that it does not."""
    tried, unnoticed = 0, []
    for kind, description, other in changes(tables, most):
        if kind in PAGES_ONLY:
            continue
        tried += 1
        if not compare(other, headers)[1]:
            unnoticed.append(f"error: unnoticed: {description}")
    print("\n".join(unnoticed + [f"{tried} changes tried, {tried - len(unnoticed)} noticed"]))
    return not unnoticed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clang", default="clang")
    parser.add_argument("--tables", required=True, help="the program that prints the tables")
    parser.add_argument("--prove", type=int, metavar="N", help="change N places of each kind")
    options = parser.parse_args()
    tables = json.loads(subprocess.run([options.tables], check=True, stdout=subprocess.PIPE, text=True).stdout)
    try:
        headers = comparison.read_headers(options.clang, tables)
    except header.Failure as failure:
        sys.exit(f"error: the header cannot be read, or does not have what the tables name:\n{failure}")
    found, problems = compare(tables, headers)
    report(problems)
    if problems:
        return 1
    if options.prove:
        return 0 if prove(tables, headers, options.prove) else 1
    for (subject, what), reason in sorted(EXPLAINED.items()):
        print(f"explained: {subject} {what}: {reason}")
    for what, count in sorted(found.compared.items()):
        print(f"compared on {len(headers)} targets: {count} {what}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
