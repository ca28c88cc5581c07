// RUN: %check-case %s
// C++: a function template zeroes, and a lambda fills and calls.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

extern "C" {
VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
}

template <typename T> static void zero(T &Object) { VideoPortZeroMemory(&Object, sizeof(Object)); }

extern "C" ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
  VIDEO_HW_INITIALIZATION_DATA Data;
  auto Attempt = [&](ULONG Size) {
    Data.HwInitDataSize = Size;
    Data.HwFindAdapter = WeitekFindAdapter;
    Data.HwInitialize = WeitekInitialize;
    Data.HwStartIO = WeitekStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &Data, nullptr);
  };

  zero(Data);
  ULONG Status = Attempt(sizeof(Data));
  if (Status != NO_ERROR)
    Status = Attempt(SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
  return Status;
}
