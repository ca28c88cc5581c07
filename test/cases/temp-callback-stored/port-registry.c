// RUN: %check-case %s
// A port that keeps the routine in its device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _PORT_EXTENSION {
    PMINIPORT_GET_REGISTRY_ROUTINE RegistryRoutine;
    PVOID RegistryContext;
    ULONG Value;
} PORT_EXTENSION, *PPORT_EXTENSION;

VP_STATUS NTAPI VideoPortGetRegistryParameters(PVOID HwDeviceExtension, PWSTR ParameterName, UCHAR IsParameterFileName,
                                               PMINIPORT_GET_REGISTRY_ROUTINE CallbackRoutine, PVOID Context)
{
    PPORT_EXTENSION port = (PPORT_EXTENSION)HwDeviceExtension - 1;

    port->RegistryRoutine = CallbackRoutine; // FINDING: temp-callback-stored: is kept in
    port->RegistryContext = Context;
    return CallbackRoutine(HwDeviceExtension, Context, ParameterName, &port->Value, sizeof(port->Value));
}
