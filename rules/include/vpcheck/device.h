/*
 * device.h - judging how a miniport claims, maps and accesses its device.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_DEVICE_H
#define VPCHECK_DEVICE_H

#include "vpcheck/facts.h"
#include "vpcheck/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Claiming before mapping ---------------------------------------------------------------------------------- */

enum { VP_MAX_CLAIMS = 4 };

/* What the protocol remembers of claims along a path through HwVidFindAdapter. Starts as all zero bytes; it is plain
   data: it may be copied, compared byte by byte and thrown away. */
struct vp_claim_path {
  vp_object results[VP_MAX_CLAIMS]; /* identities of the values that the claims returned, latest last */
  vp_site claimed_at[VP_MAX_CLAIMS];
  uint32_t count;
  bool unknown; /* ranges may have been claimed, or a result tested, unseen */
  bool reported;
};

/* `service` claims ranges, `count` of them, and returns the value `result`; 0: one that is thrown away. A count that is
   known to be 0 gives all claims up. Services that claim nothing are
   ignored. */
void vp_claim_call(struct vp_claim_path *path, enum vp_service service, const struct vp_value *count, vp_object result,
                   vp_site site);

/* Ranges may be claimed, or the value of a claim tested, by code that the observer cannot look into: a function in
   another file is called, the value is combined with others or handed on. A value that is only printed or logged is
   not tested. */
void vp_claim_opaque(struct vp_claim_path *path);

/* VideoPortGetDeviceBase is called at `site` on a path that began in a callback of `root`. `results` holds what is
   known at this moment about the values of path->results, one for each. Judges whether a successful claim precedes.
   Only HwVidFindAdapter is judged: other callbacks may rely on claims that it made. */
void vp_claim_map(struct vp_claim_path *path, const struct vp_value results[VP_MAX_CLAIMS], enum vp_role root,
                  vp_site site, const struct vp_sink *sink);

/* ---- Ports and registers -------------------------------------------------------------------------------------- */

/* Where the address of a port or register comes from. */
enum vp_address_origin {
  VP_ADDRESS_UNKNOWN,
  VP_ADDRESS_MAPPED,     /* VideoPortGetDeviceBase, and an offset */
  VP_ADDRESS_CONSTANT,   /* a number, and an offset */
  VP_ADDRESS_RANGE_START /* VIDEO_ACCESS_RANGE.RangeStart, and an offset */
};

/* A port or register is accessed. */
struct vp_io_access {
  vp_site site;
  enum vp_service service;
  enum vp_address_origin origin;
  uint64_t address;      /* CONSTANT */
  struct vp_holder held; /* RANGE_START: the member that is read, if it is declared as a number; lent as long as the
                            finding. Both NULL: it is not, or has no name */
  struct vp_value space; /* MAPPED: InIoSpace */
  vp_site mapped_at;     /* MAPPED */
};

/* Judges the address. Services that access neither ports nor registers are ignored. */
void vp_judge_io_access(const struct vp_io_access *access, const struct vp_sink *sink);

/* Whether the first argument of `service` is the address of a port or register. */
bool vp_service_accesses_device(enum vp_service service);

/* ---- The device lock ------------------------------------------------------------------------------------------ */

/* What the protocol remembers of the device lock along a path. Starts as all zero bytes; plain data. */
struct vp_device_lock {
  uint32_t held; /* how often it was acquired and not released */
  bool unknown;  /* it may have been acquired unseen */
  bool reported;
};

/* A service is called; others than VideoPortAcquireDeviceLock and VideoPortReleaseDeviceLock are ignored. */
void vp_device_lock_call(struct vp_device_lock *lock, enum vp_service service);

/* A function is called that the observer cannot look into and that may acquire the lock. */
void vp_device_lock_opaque_call(struct vp_device_lock *lock);

/* A member of the device extension is written at `site`, not through an interlocked function, on a path that began in a
   function of `root`. */
void vp_device_lock_write(struct vp_device_lock *lock, enum vp_role root, const char *member, vp_site site,
                          const struct vp_sink *sink);

#ifdef __cplusplus
}
#endif

#endif
