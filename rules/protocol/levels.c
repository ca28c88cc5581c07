/*
 * levels.c - interrupt request levels.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

const char *vp_irql_name(enum vp_irql level) {
  switch (level) {
  case VP_IRQL_PASSIVE:
    return "PASSIVE_LEVEL";
  case VP_IRQL_APC:
    return "APC_LEVEL";
  case VP_IRQL_DISPATCH:
    return "DISPATCH_LEVEL";
  case VP_IRQL_DIRQL:
    return "DIRQL";
  case VP_IRQL_HIGH:
    return "HIGH_LEVEL";
  case VP_IRQL_NOT_STATED:
    break;
  }
  return "";
}
