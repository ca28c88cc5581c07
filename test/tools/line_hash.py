"""The hash by which GitHub knows lines again, computed straight from its definition.

Of a line: the code units from its beginning, without spaces and tabs and with every line end as one line feed, 65535
behind the last of the file and zeros from there on; the first 100 of them are the digits of a number to the base 37,
modulo 2 to the 64th. Behind it follows how often it has occurred in the file so far.
"""
import collections
import re
import struct

WINDOW = 100


def units(text):
    encoded = text.encode("utf-16-le", errors="surrogatepass")
    return struct.unpack(f"<{len(encoded) // 2}H", encoded)


def line_hashes(contents):
    """For each line of a file's bytes, its hash."""
    text = contents.decode("utf-8", errors="replace")
    text = re.sub("[ \t]", "", re.sub("\r\n?", "\n", text))
    digits = units(text) + (0xFFFF,) + (0,) * WINDOW
    starts = [0] + [at + 1 for at, unit in enumerate(digits) if unit == 10]
    seen = collections.Counter()
    hashes = []
    for start in starts:
        number = 0
        for digit in digits[start:start + WINDOW]:
            number = (number * 37 + digit) % 2 ** 64
        seen[number] += 1
        hashes.append(f"{number:x}:{seen[number]}")
    return hashes
