#!/usr/bin/env python3
"""Follows the links on the repository's pages: check_links.py ROOT

Every link to a file leads to one inside the repository, every "#…" to a heading there, and every page in docs/ can be
reached from docs/README.md.
"""
import os
import re
import sys

FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
ELSEWHERE = re.compile(r"[a-z]+:")


def pages(root):
    """The pages, relative to the root."""
    yield from ("README.md", "CONTRIBUTING.md")
    for folder, _, files in os.walk(os.path.join(root, "docs")):
        for name in sorted(files):
            if name.endswith(".md"):
                yield os.path.relpath(os.path.join(folder, name), root)


def prose(text):
    return COMMENT.sub("", FENCE.sub("", text))


def anchors(text):
    """What GitHub and GitLab call the headings."""
    found = set()
    for heading in HEADING.findall(prose(text)):
        plain = LINK.sub(lambda link: link.group().split("](")[0][1:], heading)
        name = re.sub(r"[^\w\- ]", "", plain.strip().lower()).replace(" ", "-")
        number, unique = 0, name
        while unique in found:
            number += 1
            unique = f"{name}-{number}"
        found.add(unique)
    return found


def main():
    root = os.path.abspath(sys.argv[1])
    texts = {}
    for page in pages(root):
        with open(os.path.join(root, page), encoding="utf-8") as file:
            texts[page] = file.read()
    problems, links, leads_to = [], 0, {page: set() for page in texts}
    for page, text in texts.items():
        for target in LINK.findall(CODE.sub("``", prose(text))):
            if ELSEWHERE.match(target):
                continue
            links += 1
            file, _, anchor = target.partition("#")
            path = os.path.normpath(os.path.join(os.path.dirname(page), file)) if file else page
            if file.startswith("/") or path.startswith("..") or not os.path.exists(os.path.join(root, path)):
                problems.append(f"{page}: {target} leads nowhere")
                continue
            leads_to[page].add(path)
            if anchor and (path not in texts or anchor not in anchors(texts[path])):
                problems.append(f"{page}: {path} has no heading #{anchor}")
    reached, new = set(), {os.path.join("docs", "README.md")}
    while new:
        reached |= new
        new = {path for page in new for path in leads_to.get(page, ())} - reached
    problems += [f"no path leads from docs/README.md to {page}" for page in texts
                 if page.startswith("docs") and page not in reached]
    print("\n".join(problems) if problems else f"{links} links")
    return 1 if problems or links == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
