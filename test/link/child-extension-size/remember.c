#include "avocet.h"

VOID AvocetRemember(PVIDEO_CHILD_ENUM_INFO Info)
{
    PAVOCET_CHILD Child = Info->ChildHwDeviceExtension; // expect: init-child-extension-size

    Child->Id = Info->ChildIndex;
}
