#!/usr/bin/env python3
"""Writes a driver into a folder whose name, code and comments would do harm in a page that took them for markup.

A line of it is not UTF-8.
"""
import pathlib
import sys

file = pathlib.Path(sys.argv[1]) / "</script><img src=x onerror=hurt()>\"'&.c"
file.parent.mkdir(parents=True, exist_ok=True)
file.write_bytes("""\
/* </script><script>hurt()</script><!-- <script> " ' ` ]]> &lt; \u2028 */
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID CardHide(PVOID Card) // NOLINT(videoport-<img src=x onerror=hurt()>)
{
    /* äöü€😀 </script> */ VideoPortSynchronizeExecution(Card, VpMediumPriority, NULL, Card);
}
""".encode() + b"/* \xe4\xf6 */\n")
