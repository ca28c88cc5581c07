/*
 * handover.h - what is lent to one file of a driver, handed to a function of another one, and kept there.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Whoever observes one file sees that something lent goes to a function of which it knows the name alone; whoever
 * observes the other file sees that this function keeps what it is handed, and does not know that it is lent. Each is
 * recorded by itself. Joined, they are what retention.h judges.
 */
#ifndef VPCHECK_HANDOVER_H
#define VPCHECK_HANDOVER_H

#include "vpcheck/retention.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { VP_MAX_HOLDERS = 4, VP_MAX_LATER = 16 };

/* A function stores to something in which a pointer may be kept. */
struct vp_holder_store {
  vp_object function;
  struct vp_holder holder;
};

/* What an argument leads to. */
enum vp_leads {
  VP_LEADS_UNKNOWN,
  VP_LEADS_BRIEFLY,   /* to memory that lasts no longer than the function that makes the call */
  VP_LEADS_PARAMETER, /* to memory that `parameter` of the function that makes the call leads to */
  VP_LEADS_LASTING    /* to `place` */
};

struct vp_argument_memory {
  enum vp_leads leads;
  uint32_t parameter; /* 0-based */
  enum vp_place place;
  struct vp_holder holder; /* the member or variable whose address it is; both NULL: not known */
};

/* On some path through `root`, something lent is passed to a function of another file, and nothing that is known takes
   it back before `root` returns. Paths that differ in what matters are hand-overs of their own. */
struct vp_handover {
  vp_object root;
  vp_object callee;
  vp_site site;        /* the call */
  vp_site end;         /* where `root` returns */
  uint32_t argument;   /* of the call, 0-based */
  struct vp_loan loan; /* VP_LOAN_ARGUMENT with VP_ROLE_NONE: what `root` was handed itself, and passes on */
  struct vp_argument_memory arguments[VP_MAX_PARAMETERS]; /* of the call; those that do not fit are left out */
  uint32_t argument_count;
  vp_object later[VP_MAX_LATER]; /* functions called after it: they may take it back */
  uint32_t later_count;
  struct vp_holder stores[VP_MAX_LATER]; /* what `root` itself overwrites after it */
  uint32_t store_count;
};

/* On some path through `function`, what it was handed is still stored when it returns. */
struct vp_keeping {
  vp_object function;
  uint32_t parameter; /* what it was handed as, 0-based */
  const char
      *member;  /* what is kept is this member of what it was handed, and lent with it; NULL: the pointer itself */
  vp_site site; /* where it is stored */
  enum vp_place place;                      /* ARGUMENT: decided by what `through` leads to */
  uint32_t through;                         /* the parameter that leads to the place, plus 1; 0: none does */
  const char *holder;                       /* the place in the program's words: "Extension->Name" */
  struct vp_holder holders[VP_MAX_HOLDERS]; /* what it is stored in: the member or variable, and those around it */
  uint32_t holder_count;
};

#ifdef __cplusplus
}
#endif

#endif
