/*
 * holders.c - members and variables by their names.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "holders.h"

#include <string.h>

static int compare_texts(const char *one, const char *other) {
  if (one == NULL || other == NULL)
    return (one != NULL) - (other != NULL);
  return strcmp(one, other);
}

int vp_holder_compare(const struct vp_holder *one, const struct vp_holder *other) {
  const int structures = compare_texts(one->structure, other->structure);
  return structures != 0 ? structures : compare_texts(one->member, other->member);
}

bool vp_holder_is_anything(const struct vp_holder *holder) {
  return holder->structure == NULL && holder->member == NULL;
}

bool vp_holder_overwrites(const struct vp_holder *stored, const struct vp_holder *kept) {
  return compare_texts(stored->structure, kept->structure) == 0 &&
         (stored->member == NULL || compare_texts(stored->member, kept->member) == 0);
}
