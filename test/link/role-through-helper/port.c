#include "plover.h"

VP_STATUS PloverQuery(PPLOVER_EXTENSION Plover, PWSTR Name, PMINIPORT_GET_REGISTRY_ROUTINE Routine)
{
    return VideoPortGetRegistryParameters(Plover, Name, FALSE, Routine, Plover);
}

BOOLEAN PloverSync(PPLOVER_EXTENSION Plover, PMINIPORT_SYNCHRONIZE_ROUTINE Routine, BOOLEAN Wait)
{
    if (Wait)
        VideoPortStallExecution(5);
    return VideoPortSynchronizeExecution(Plover, VpMediumPriority, Routine, Plover);
}

BOOLEAN PloverLater(PPLOVER_EXTENSION Plover, PMINIPORT_DPC_ROUTINE Routine)
{
    return VideoPortQueueDpc(Plover, Routine, NULL);
}
