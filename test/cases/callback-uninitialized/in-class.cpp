// RUN: %check-case %s
// A member that the constructor does not initialise.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

class Update {
public:
    explicit Update(PVOID Extension) : Extension(Extension) {}
    BOOLEAN Run()
    {
        return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Routine, Extension); // FINDING: callback-uninitialized: VideoPortSynchronizeExecution
    }

private:
    PVOID Extension;
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
};

BOOLEAN CirrusUpdate(PVOID HwDeviceExtension)
{
    Update Cursor(HwDeviceExtension);

    return Cursor.Run();
}
