/*
 * script.h - what one path through a function does to the initialization data, to be judged when the rest is known.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A driver may fill VIDEO_HW_INITIALIZATION_DATA, and call VideoPortInitialize, in functions of several files. Whoever
 * observes one file cannot judge such a path: it writes down, step by step, what happens on it. When the files are
 * linked, vp_replay_entry goes through the steps of DriverEntry again, and through those of each function it calls.
 */
#ifndef VPCHECK_SCRIPT_H
#define VPCHECK_SCRIPT_H

#include "vpcheck/initialization.h"

#ifdef __cplusplus
extern "C" {
#endif

enum vp_step_kind {
  VP_STEP_STRUCTURE, /* `structure` is the one that parameter number `number` less 1 points to; 0: one of the function's
                        own, declared at `site`, whose storage is that of `value`. Comes before all uses of it */
  VP_STEP_STORE,     /* vp_entry_store: structure, field, site */
  VP_STEP_REPLACE,   /* vp_entry_replace: structure */
  VP_STEP_GARBAGE,   /* vp_entry_garbage: structure, fields */
  VP_STEP_FILL,      /* vp_entry_fill: structure, offset, length */
  VP_STEP_ZERO,      /* vp_entry_zero: structure, offset, length, site */
  VP_STEP_VALUE,     /* `field` of `structure` holds `value` by now; if no such step tells about a field, it holds what
                        it held when the function was entered, or when the last function returned that got the
                        structure's address */
  VP_STEP_ARGUMENT,  /* argument number `number` of the call that follows is `value`; it is the address of
                        `structure` less 1, if that is not 0 */
  VP_STEP_CALL,      /* `function`, of another file, is called at `site`; the call is number `number` */
  VP_STEP_INITIALIZE, /* VideoPortInitialize is called at `site`; the call is number `number` */
  VP_STEP_OPAQUE,     /* vp_entry_opaque_call: site */
  VP_STEP_TEST,       /* vp_entry_test: value, site */
  VP_STEP_CHOOSE,     /* vp_entry_choose: value */
  VP_STEP_CONDITION,  /* on this path, `value` is from `lowest` to `highest`, and not zero if `nonzero` */
  VP_STEP_RETURN      /* the function returns `value` at `site`: the last step */
};

/* What a value in a step is. */
enum vp_term {
  VP_TERM_VALUE,     /* itself; symbols stand for values that nothing is known of */
  VP_TERM_PARAMETER, /* what the function got as its parameter number `source` */
  VP_TERM_RESULT,    /* what call number `source` returned */
  VP_TERM_DERIVED    /* something worked out from that */
};

struct vp_step {
  enum vp_step_kind kind;
  uint32_t structure; /* which of the function's structures, below VP_MAX_STRUCTURES */
  enum vp_field field;
  vp_site site;
  vp_object function;
  uint32_t number;
  uint32_t offset;
  uint32_t length;
  vp_field_set fields;
  enum vp_term term;
  uint32_t source;
  bool nonzero;
  struct vp_value value; /* where `term` says so */
  uint64_t lowest;
  uint64_t highest;
};

/* One path through a function. */
struct vp_script {
  vp_object function;
  bool unknown; /* there are more paths, or more steps, than can be told; the function has no other script, and
                   the program's registrations hold what it shows by itself */
  bool covered; /* its unit judges the function with what calls it there: it matters only to calls from elsewhere */
  bool unsure;  /* the path depends on something that the rest of the driver may decide */
  size_t step_count; /* its steps follow those of the script before */
};

#ifdef __cplusplus
}
#endif

#endif
