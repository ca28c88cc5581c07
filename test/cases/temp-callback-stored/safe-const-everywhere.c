// RUN: %check-case %s
// Static const tables inside functions, and tables of tables.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _SETTING {
    PWSTR Name;
    PMINIPORT_GET_REGISTRY_ROUTINE Routine;
} SETTING;

typedef struct _HW_DEVICE_EXTENSION {
    const SETTING *Settings;
    const SETTING *const *Groups;
    ULONG Count;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardDepth(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength);
VP_STATUS NTAPI CardGamma(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength);

static const SETTING Basic[] = {{L"Depth", CardDepth}, {L"Gamma", CardGamma}};
static const SETTING *const Groups[] = {Basic, Basic};

VOID CardReadGroups(PHW_DEVICE_EXTENSION extension)
{
    static const SETTING settings[] = {{L"Depth", CardDepth}, {L"Gamma", CardGamma}};
    const SETTING *setting = settings;
    ULONG i;

    extension->Settings = settings;
    extension->Groups = Groups;
    for (i = 0; i < 2; i++, setting++)
        VideoPortGetRegistryParameters(extension, setting->Name, FALSE, setting->Routine, NULL);
    extension->Count = i;
    VideoPortGetRegistryParameters(extension, extension->Settings[0].Name, FALSE, extension->Settings[0].Routine, NULL);
}
