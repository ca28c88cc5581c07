#!/usr/bin/env python3
"""Writes files into a folder that a checker of source code may be handed by mistake."""
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
clean = (folder / "clean.c").read_text()
(folder / "binary.c").write_bytes(bytes(range(256)) * 16)
(folder / "utf16.c").write_bytes(clean.encode("utf-16"))
(folder / "text.txt").write_text("not a source file\n")
(folder / "empty.c").write_bytes(b"")
(folder / "latin1.c").write_bytes(("/* f\xfcr alle */\n" + clean).encode("latin-1"))
(folder / "bom.c").write_bytes(clean.encode("utf-8-sig"))
(folder / "crlf.c").write_bytes(clean.replace("\n", "\r\n").encode())
