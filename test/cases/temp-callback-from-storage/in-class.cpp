// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// A member of an object that was not made here.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

class Engine {
public:
    BOOLEAN Run()
    {
        return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Update, this); // FINDING: temp-callback-from-storage: memory that can change
    }

private:
    PVOID Extension;
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
};

BOOLEAN TridentUpdate(Engine &Cursor)
{
    return Cursor.Run();
}
