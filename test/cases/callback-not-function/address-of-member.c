// RUN: %check-case %s
// The address of a member of the device extension.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Mode;
    UCHAR Palette[768];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS GlintRead(PHW_DEVICE_EXTENSION Extension)
{
    return VideoPortGetRegistryParameters(Extension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)&Extension->Mode, Extension); // FINDING: callback-not-function: VideoPortGetRegistryParameters
}
