#!/usr/bin/env python3
"""Fetches the JSON schema of SARIF 2.1.0, which is not part of this repository: fetch_sarif_schema.py FILE

It comes from an npm package, through npm and so from whatever registry npm is set up to use. Does nothing if FILE holds
it already.
"""
import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"
MEMBER = "package/lib/schemas/sarif-2.1.0-rtm.5.json"
SHA256 = "2d99159ae54a3eea97f81781cff48780548657c35949f4b7f25e99a2ba4de4f8"


def is_schema(contents):
    return hashlib.sha256(contents).hexdigest() == SHA256


def is_there(path):
    try:
        with open(path, "rb") as file:
            return is_schema(file.read())
    except OSError:
        return False


def download(folder):
    """The schema, or a message that says why there is none."""
    try:
        packed = subprocess.run(["npm", "pack", "--loglevel=error", f"--pack-destination={folder}", PACKAGE], cwd=folder,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120)
    except FileNotFoundError:
        return None, "npm is not installed"
    except subprocess.TimeoutExpired:
        return None, "npm does not come back"
    if packed.returncode != 0:
        return None, f"npm pack {PACKAGE} says:\n{packed.stderr.strip()}"
    archive = os.path.join(folder, packed.stdout.split()[-1])
    try:
        with tarfile.open(archive) as package:
            contents = package.extractfile(MEMBER).read()
    except (OSError, KeyError, tarfile.TarError) as error:
        return None, f"{archive}: {error}"
    return (contents, "") if is_schema(contents) else (None, f"{PACKAGE} holds another schema than is expected")


def main():
    target = os.path.abspath(sys.argv[1])
    if is_there(target):
        return 0
    with tempfile.TemporaryDirectory() as folder:
        contents, problem = download(folder)
    if problem:
        print(f"cannot fetch the schema of SARIF, which the tests of that format need: {problem}", file=sys.stderr)
        return 1
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target + ".part", "wb") as file:
        file.write(contents)
    os.replace(target + ".part", target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
