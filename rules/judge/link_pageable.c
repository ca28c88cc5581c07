/*
 * link_pageable.c - which data may be paged out as other files tell.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "holders.h"
#include "linked.h"

#include <stdlib.h>
#include <string.h>

/* By holder, those of one kind together, in the program's order. */
static int compare_holders(const void *one, const void *other) {
  const struct vp_paged_holder *const *left = one, *const *right = other;
  const int holders = vp_holder_compare(&(*left)->holder, &(*right)->holder);
  if (holders != 0)
    return holders;
  if ((*left)->kind != (*right)->kind)
    return (*left)->kind < (*right)->kind ? -1 : 1;
  return (*left > *right) - (*left < *right);
}

static int compare_without_position(const struct vp_paged_holder *one, const struct vp_holder *holder,
                                    enum vp_paged_data kind) {
  const int holders = vp_holder_compare(&one->holder, holder);
  return holders != 0 ? holders : (one->kind > kind) - (one->kind < kind);
}

/* Where the data is made pageable that `open` uses; 0: it may be resident. Everything that is stored to a pointer must
   come from paged pool. */
static vp_site made_pageable_at(const struct vp_paged_holder **holders, size_t count,
                                const struct vp_open_pageable_use *open) {
  size_t low = 0, high = count;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    if (compare_without_position(holders[middle], &open->holder, open->use.kind) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  vp_site first = 0;
  for (; low < count && compare_without_position(holders[low], &open->holder, open->use.kind) == 0; ++low) {
    if (holders[low]->made_at == 0)
      return 0;
    if (first == 0)
      first = holders[low]->made_at;
  }
  return first;
}

bool vp_link_pageable_uses(struct vp_linked *linked) {
  struct vp_program *program = &linked->program;
  if (program->open_pageable_use_count == 0)
    return true;
  const struct vp_paged_holder **holders = calloc(program->paged_holder_count + 1, sizeof *holders);
  struct vp_pageable_use *uses =
      vp_linked_own(linked, program->pageable_use_count + program->open_pageable_use_count, sizeof *uses);
  if (holders == NULL || uses == NULL) {
    free(holders);
    return false;
  }
  for (size_t i = 0; i < program->paged_holder_count; ++i)
    holders[i] = &program->paged_holders[i];
  qsort(holders, program->paged_holder_count, sizeof *holders, compare_holders);
  if (program->pageable_use_count != 0)
    memcpy(uses, program->pageable_uses, program->pageable_use_count * sizeof *uses);
  size_t count = program->pageable_use_count;
  for (size_t i = 0; i < program->open_pageable_use_count; ++i) {
    const struct vp_open_pageable_use *open = &program->open_pageable_uses[i];
    const vp_site made_at = made_pageable_at(holders, program->paged_holder_count, open);
    if (made_at == 0)
      continue;
    uses[count] = open->use;
    uses[count++].made_at = made_at;
  }
  free(holders);
  program->pageable_uses = uses;
  program->pageable_use_count = count;
  return true;
}
