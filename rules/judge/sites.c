/*
 * sites.c - sets of places, as arrays in rising order.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "sites.h"

#include <stdlib.h>

static int compare_sites(const void *one, const void *other) {
  const vp_site *left = one, *right = other;
  return (*left > *right) - (*left < *right);
}

void vp_sites_sort(vp_site *sites, size_t count) {
  if (count != 0)
    qsort(sites, count, sizeof *sites, compare_sites);
}

bool vp_sites_contain(const vp_site *sites, size_t count, vp_site site) {
  return count != 0 && bsearch(&site, sites, count, sizeof *sites, compare_sites) != NULL;
}
