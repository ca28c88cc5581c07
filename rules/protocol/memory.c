/*
 * memory.c - functions that fill or copy memory.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

#include <string.h>

#define NONE (-1)
#define ZERO(function, to, size)                                                                                       \
  {.name = #function, .effect = VP_MEMORY_ZERO, .destination = to, .source = NONE, .value = NONE, .length = size}
#define FILL(function, to, byte, size)                                                                                 \
  {.name = #function, .effect = VP_MEMORY_FILL, .destination = to, .source = NONE, .value = byte, .length = size}
#define COPY(function, to, from, size)                                                                                 \
  {.name = #function, .effect = VP_MEMORY_COPY, .destination = to, .source = from, .value = NONE, .length = size}

/* Every length is in bytes. Many of the names are macros in one kit and functions in another. */
static const struct vp_memory_function rows[] = {
    /* the port; nf-video-videoportzeromemory.md, nf-video-videoportzerodevicememory.md,
       nf-video-videoportmovememory.md */
    ZERO(VideoPortZeroMemory, 0, 1),
    ZERO(VideoPortZeroDeviceMemory, 0, 1),
    COPY(VideoPortMoveMemory, 0, 1, 2),

    /* the C run time */
    FILL(memset, 0, 1, 2),
    COPY(memcpy, 0, 1, 2),
    COPY(memmove, 0, 1, 2),
    COPY(memcpy_s, 0, 2, 3),
    COPY(memmove_s, 0, 2, 3),
    ZERO(bzero, 0, 1),
    FILL(__memset_chk, 0, 1, 2),
    COPY(__memcpy_chk, 0, 1, 2),
    COPY(__memmove_chk, 0, 1, 2),

    /* the kernel: the byte to fill with comes after the length */
    ZERO(RtlZeroMemory, 0, 1),
    ZERO(RtlZeroBytes, 0, 1),
    ZERO(RtlSecureZeroMemory, 0, 1),
    FILL(RtlFillMemory, 0, 2, 1),
    FILL(RtlFillBytes, 0, 2, 1),
    COPY(RtlCopyMemory, 0, 1, 2),
    COPY(RtlCopyMemoryNonTemporal, 0, 1, 2),
    COPY(RtlCopyBytes, 0, 1, 2),
    COPY(RtlMoveMemory, 0, 1, 2),

    /* the same under the names of the Windows headers */
    ZERO(ZeroMemory, 0, 1),
    ZERO(SecureZeroMemory, 0, 1),
    FILL(FillMemory, 0, 2, 1),
    COPY(CopyMemory, 0, 1, 2),
    COPY(MoveMemory, 0, 1, 2),

    /* compiler intrinsics; their wider forms count elements, not bytes */
    FILL(__stosb, 0, 1, 2),
    COPY(__movsb, 0, 1, 2),
};

const struct vp_memory_function *vp_memory_function_named(const char *name, size_t length) {
  static const char prefix[] = "__builtin_";
  const size_t prefix_length = sizeof prefix - 1;
  if (length > prefix_length && memcmp(name, prefix, prefix_length) == 0) {
    name += prefix_length;
    length -= prefix_length;
  }
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i)
    if (strlen(rows[i].name) == length && memcmp(name, rows[i].name, length) == 0)
      return &rows[i];
  return NULL;
}

bool vp_pool_is_paged(uint64_t pool_type) {
  enum { PAGED = 1, PAGED_CACHE_ALIGNED = 5 };
  return pool_type == PAGED || pool_type == PAGED_CACHE_ALIGNED;
}
