#!/usr/bin/env python3
"""Writes a correct driver of a chosen size and shape: make_large_input.py SHAPE COUNT"""
import sys

HEAD = """#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD {
    ULONG State;
    PULONG Registers;
} CARD, *PCARD;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardLatch(PVOID Context);
"""
BEGIN = """
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD card = HwDeviceExtension;
    RequestPacket->StatusBlock->Status = NO_ERROR;
"""
END = """    return VideoPortSynchronizeExecution(card, VpMediumPriority, CardLatch, card);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = sizeof(CARD);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
"""


def helpers(shape, count):
    if shape == "many-functions":
        return "".join(f"""
static ULONG Step{i}(PCARD card, ULONG value)
{{
    if (value > {i})
        VideoPortWriteRegisterUlong(card->Registers, value);
    return VideoPortReadRegisterUlong(card->Registers) + {i};
}}
""" for i in range(count))
    if shape == "call-chain":
        return "".join(f"""
static ULONG Step{i}(PCARD card, ULONG value)
{{
    return value > {i} ? {f'Step{i - 1}(card, value - 1)' if i else '0'} : card->State;
}}
""" for i in range(count))
    return ""


def body(shape, count):
    if shape == "long-function":
        return "".join(f"    card->State += {i}; VideoPortWriteRegisterUlong(card->Registers, card->State);\n"
                       for i in range(count))
    if shape == "many-branches":
        return "".join(f"    if (card->State == {i}) VideoPortWriteRegisterUlong(card->Registers, {i});\n"
                       for i in range(count))
    if shape == "long-expression":
        return "    card->State = 1" + "\n        + card->State" * count + ";\n"
    if shape == "nested-blocks":
        return "".join(f"    if (card->State == {i}) {{\n" for i in range(count)) + "    " + "}" * count + "\n"
    if shape == "else-if":
        return "    if (card->State == 0xFFFFFFFF) return TRUE;\n" + "".join(
            f"    else if (card->State == {i}) VideoPortWriteRegisterUlong(card->Registers, {i});\n"
            for i in range(count))
    if shape == "call-chain":
        return f"    Step{count - 1}(card, {count});\n"
    return "".join(f"    Step{i}(card, {i});\n" for i in range(count))


def main():
    shape, count = sys.argv[1], int(sys.argv[2])
    sys.stdout.write(HEAD + helpers(shape, count) + BEGIN + body(shape, count) + END)


if __name__ == "__main__":
    main()
