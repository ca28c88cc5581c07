#!/usr/bin/env python3
"""Compares the description of the JSON report with its schema: each must know the members that the other knows."""
import argparse
import json
import re
import sys


def members(schema):
    """The names of all properties, wherever they are."""
    names = set()
    if isinstance(schema, dict):
        properties = schema.get("properties", {})
        names |= set(properties)
        for value in list(properties.values()) + [value for key, value in schema.items() if key != "properties"]:
            names |= members(value)
    elif isinstance(schema, list):
        for value in schema:
            names |= members(value)
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page")
    parser.add_argument("schema")
    options = parser.parse_args()
    with open(options.page, encoding="utf-8") as page:
        text = page.read()
    with open(options.schema, encoding="utf-8") as file:
        known = members(json.load(file))
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    problems = [f"{options.page} does not mention {name}" for name in sorted(known) if f"`{name}`" not in prose]
    problems += [f"{options.page} describes {name}, which the schema does not have"
                 for name in re.findall(r"^\| `(\w+)` \|", prose, re.MULTILINE) if name not in known]
    print("\n".join(problems) or f"{len(known)} members")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
