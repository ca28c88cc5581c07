// RUN: %check-case %s
// The debug report interface.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID CardReport(PVOID HwDeviceExtension)
{
    VIDEO_PORT_DEBUG_REPORT_INTERFACE report = {sizeof(report), VIDEO_PORT_DEBUG_REPORT_INTERFACE_VERSION_1};
    PVIDEO_DEBUG_REPORT handle;

    if (VideoPortQueryServices(HwDeviceExtension, VideoPortServicesDebugReport, (PINTERFACE)&report) != NO_ERROR)
        return;
    handle = report.DbgReportCreate(HwDeviceExtension, 0xEA, 0, 0, 0, 0);
    report.InterfaceDereference(report.Context);
    if (handle != NULL)
        report.DbgReportComplete(handle); // FINDING: interface-after-dereference: the interface is used after InterfaceDereference
}
