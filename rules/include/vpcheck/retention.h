/*
 * retention.h - judging what outlives its loan.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A callback is lent pointers, the port is lent callbacks. Each loan has an end; what is still stored somewhere at that
 * moment, or is used after it, is a defect.
 */
#ifndef VPCHECK_RETENTION_H
#define VPCHECK_RETENTION_H

#include "vpcheck/facts.h"
#include "vpcheck/finding.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Memory in which something may be found when its loan ends. */
enum vp_place {
  VP_PLACE_DEVICE_EXTENSION, /* or memory that it leads to */
  VP_PLACE_GLOBAL,           /* a variable with static storage */
  VP_PLACE_CONTEXT,          /* memory that the callback's Context leads to */
  VP_PLACE_ALLOCATED,        /* memory from a pool, not freed */
  VP_PLACE_ARGUMENT,         /* memory that another parameter leads to */
  VP_PLACE_OTHER             /* memory obtained elsewhere */
};

/* What is lent. */
enum vp_loan_kind {
  VP_LOAN_ARGUMENT, /* `parameter` of a callback of `role`, or what its member `member` points to */
  VP_LOAN_CALLBACK, /* the address of `function`, which is used as a temporary callback */
  VP_LOAN_HANDED    /* a callback that the function was handed as `parameter`, to be passed on or called; or a structure
                       of callbacks, or its member `member` */
};

struct vp_loan {
  enum vp_loan_kind kind;
  enum vp_role role;  /* ARGUMENT: of the callback; otherwise: of the function that is lent; NONE: a structure */
  unsigned parameter; /* 0-based */
  const char *name;   /* ARGUMENT, HANDED: the parameter's name in the program */
  const char *member; /* NULL: the parameter itself */
  vp_object function; /* CALLBACK: the function that is lent */
};

/* Something lent is still stored when the function returns that it was lent to. */
struct vp_retained {
  vp_site site; /* where it was stored */
  vp_site end;  /* where the loan ended */
  struct vp_loan loan;
  enum vp_place place;
  const char *holder; /* the place in the program's words: "Extension->Name" */
};

/* Judges it. */
void vp_judge_retained(const struct vp_retained *retained, const struct vp_facts *facts, const struct vp_sink *sink);

/* Whether to keep it would be a finding, as far as the loan itself decides. */
bool vp_loan_is_judged(const struct vp_loan *loan);

/* The pointers that lead out of a structure which is lent, and are lent with it: RequestPacket->InputBuffer. Returns
   false if `member` of the structure `tag` is a value, or good for longer than the structure. */
bool vp_member_is_lent(const char *tag, const char *member);

/* Whether a callback of some role is lent a structure `tag`, for the call or longer. */
bool vp_structure_is_lent(const char *tag);

/* A loan ends before the function returns. */
enum vp_loan_end {
  VP_END_COMPLETE_DMA,   /* VideoPortCompleteDma ends that of the scatter/gather list */
  VP_END_NEXT_ROM_IMAGE, /* VideoPortGetRomImage ends that of the image it returned before */
  VP_END_DEREFERENCE,    /* InterfaceDereference ends that of the interface */
  VP_END_COUNT
};

/* Something is used at `site` although its loan ended at `end`. */
void vp_judge_use_after_end(enum vp_loan_end kind, vp_site site, vp_site end, const struct vp_sink *sink);

/* Such a thing is passed to `function`, which is in another file, as its parameter `parameter`, 0-based. */
void vp_judge_pass_after_end(enum vp_loan_end kind, vp_object function, uint32_t parameter, vp_site site, vp_site end,
                             const struct vp_sink *sink);

/* A scatter/gather list is still stored when a function returns that called VideoPortCompleteDma on it at `end`.
   `name` is where, as the program says it; `holder`, as other files know it (lent as long as the finding). */
void vp_judge_stale_list(const char *name, const struct vp_holder *holder, vp_site end, const struct vp_sink *sink);

/* The address of an automatic variable that VideoPortStartDma received as pLength at `site` is still stored in
   `holder` when the function returns. */
void vp_judge_length_kept(const char *holder, vp_site site, vp_site stored_at, const struct vp_sink *sink);

/* HwVidLegacyResources returns the address of an automatic array, which it stored at `site`. */
void vp_judge_legacy_list_result(vp_site site, const struct vp_sink *sink);

#ifdef __cplusplus
}
#endif

#endif
