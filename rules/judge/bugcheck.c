/*
 * bugcheck.c - judging the registration of a bug-check callback, and what it writes.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/callback.h"

#include <inttypes.h>

void vp_judge_bugcheck_registration(const struct vp_bugcheck_registration *registration, const struct vp_sink *sink) {
  /* NULL or a size of 0 withdraws the callback. */
  if (vp_value_is_zero(&registration->callback) || vp_value_is_zero(&registration->size))
    return;
  struct vp_finding finding;
  if (registration->code.kind == VP_VALUE_NUMBER && registration->code.number != VP_BUGCHECK_CODE) {
    vp_finding_init(&finding, VP_RULE_BUGCHECK_CODE, registration->site,
                    "a callback can be registered for bug check 0x%X only, not for 0x%" PRIX64,
                    (unsigned)VP_BUGCHECK_CODE, registration->code.number);
    vp_sink_found(sink, &finding);
  }
  if (registration->size.kind != VP_VALUE_NUMBER)
    return;
  uint64_t size = registration->size.number;
  if (size >= VP_BUGCHECK_DATA_SIZE_RESERVED && size <= VP_BUGCHECK_DATA_SIZE_MAXIMUM)
    return;
  if (size < VP_BUGCHECK_DATA_SIZE_RESERVED)
    vp_finding_init(&finding, VP_RULE_BUGCHECK_DATA_SIZE, registration->site,
                    "BugcheckDataSize is %" PRIu64 ", less than the %d bytes that are reserved: add "
                    "BUGCHECK_DATA_SIZE_RESERVED",
                    size, VP_BUGCHECK_DATA_SIZE_RESERVED);
  else
    vp_finding_init(&finding, VP_RULE_BUGCHECK_DATA_SIZE, registration->site,
                    "BugcheckDataSize is %" PRIu64 ", more than the %d bytes that the port accepts", size,
                    VP_BUGCHECK_DATA_SIZE_MAXIMUM);
  vp_sink_found(sink, &finding);
}

void vp_judge_bugcheck_write(uint64_t bytes, vp_site site, const struct vp_sink *sink) {
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_BUGCHECK_BUFFER_OVERRUN, site,
                  "%" PRIu64 " bytes are written to Buffer although BufferSize may be less: compare first", bytes);
  finding.subject = bytes > UINT32_MAX ? UINT32_MAX : (uint32_t)bytes;
  finding.condition = VP_IF_BUFFER_SMALLER;
  vp_sink_found(sink, &finding);
}
