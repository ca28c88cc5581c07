// RUN: %check-case %s
// A DriverEntry that belongs to a driver of another kind.

typedef long NTSTATUS;
typedef struct _DRIVER_OBJECT DRIVER_OBJECT, *PDRIVER_OBJECT;
typedef struct _UNICODE_STRING *PUNICODE_STRING;

NTSTATUS __stdcall ScsiPortInitialize(void *First, void *Second, void *Data, void *Context);
void WppInit(PDRIVER_OBJECT DriverObject);

NTSTATUS __stdcall DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WppInit(DriverObject);
    return 0;
}
