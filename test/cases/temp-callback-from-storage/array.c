// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// An element of an array in the device extension.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Kind;
    PMINIPORT_GET_REGISTRY_ROUTINE Routines[4];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS WeitekReadMode(PHW_DEVICE_EXTENSION Extension, PULONG Value)
{
    return VideoPortGetRegistryParameters(Extension, L"Mode", FALSE, Extension->Routines[Extension->Kind], Value); // FINDING: temp-callback-from-storage: memory that can change
}
