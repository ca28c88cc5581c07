/*
 * sites.h - sets of places, as arrays in rising order.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_SITES_H
#define VPCHECK_SITES_H

#include "vpcheck/observation.h"

/* Brings `count` sites into rising order. */
void vp_sites_sort(vp_site *sites, size_t count);

/* Whether `site` is one of `count` sites, which are in rising order. */
bool vp_sites_contain(const vp_site *sites, size_t count, vp_site site);

#endif
