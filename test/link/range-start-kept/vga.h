#ifndef VGA_H
#define VGA_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _VGA_EXTENSION {
    VIDEO_ACCESS_RANGE Mapped;
    VIDEO_ACCESS_RANGE Claimed;
} VGA_EXTENSION, *PVGA_EXTENSION;

#endif
