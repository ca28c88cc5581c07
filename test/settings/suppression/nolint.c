// RUN: %check-case %s
// A comment on the line, on the line before and around lines silences what it names, and nothing else.
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _EXT { ULONG Value; } EXT, *PEXT;


VOID OnTheLine(PEXT Extension)
{
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT(videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT(videoport-*)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT(readability-*,videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); /* NOLINT(videoport-callback-null): the port accepts it here */
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT(videoport-init-not-zeroed) // FINDING: callback-null: VideoPortSynchronizeExecution
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT() // FINDING: callback-null: VideoPortSynchronizeExecution
}

VOID OnTheNextLine(PEXT Extension)
{
    // NOLINTNEXTLINE(videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
    // NOLINTNEXTLINE
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
}

VOID Around(PEXT Extension)
{
    // NOLINTBEGIN(videoport-callback-*)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    // NOLINTEND(videoport-callback-*)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
}
