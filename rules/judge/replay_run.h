/*
 * replay_run.h - what is known on one path through DriverEntry that leads through several translation units.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_REPLAY_RUN_H
#define VPCHECK_REPLAY_RUN_H

#include "vpcheck/script.h"

enum {
  VP_RUN_MAX_DEPTH = 6,   /* of calls from one unit into another */
  VP_RUN_MAX_RESULTS = 8, /* of calls that one function remembers */
  VP_RUN_MAX_ARGUMENTS = VP_MAX_PARAMETERS,
  VP_RUN_MAX_KNOWN = 8 /* results of VideoPortInitialize of which something is known */
};

struct structure {
  vp_object object;
  enum vp_storage storage;
  vp_site declared_at;
  struct vp_value fields[VP_FIELD_COUNT];
};

struct argument {
  struct vp_value value;
  unsigned structure; /* the one that it points to, plus 1 */
};

struct result {
  uint32_t number; /* of the call */
  struct vp_value value;
};

/* A function on the path. */
struct frame {
  vp_object function;
  size_t step;     /* the next one */
  uint32_t number; /* of the call through which the function was entered */
  struct argument arguments[VP_RUN_MAX_ARGUMENTS];
  unsigned structures[VP_MAX_STRUCTURES]; /* in the path, plus 1 */
  struct result results[VP_RUN_MAX_RESULTS];
  unsigned result_count;
};

/* What is known of a value that VideoPortInitialize returned, or of a parameter of DriverEntry. */
struct known {
  vp_object object;
  uint64_t lowest;
  uint64_t highest;
  bool nonzero;
};

struct run {
  struct vp_entry_path path;
  struct frame frames[VP_RUN_MAX_DEPTH];
  unsigned depth;
  struct structure structures[VP_MAX_STRUCTURES];
  unsigned structure_count;
  struct argument arguments[VP_RUN_MAX_ARGUMENTS]; /* of the next call */
  struct known known[VP_RUN_MAX_KNOWN];
  unsigned known_count;
  vp_object last_object; /* numbers for structures and symbols */
  bool is_entry;         /* it began in DriverEntry */
  bool open;             /* it has left the unit it began in: until then, that unit has judged it */
  bool unsure;           /* it may be a path that the driver never takes */
};

/* A value of which nothing is known, and that is not the same as any other. */
struct vp_value vp_run_new_symbol(struct run *run);

/* The function that the path is in. */
struct frame *vp_run_top(struct run *run);

/* The structure that `step` is about; NULL: it is not known. */
struct structure *vp_run_structure(struct run *run, const struct vp_step *step);

/* What the term of `step` stands for. */
struct vp_value vp_run_value(struct run *run, const struct vp_step *step);

/* Something that is not known is written to all of the structure. */
void vp_run_forget(struct run *run, struct structure *structure);

/* Adds the structure that `step` introduces. Returns false if there are too many. */
bool vp_run_add_structure(struct run *run, const struct vp_step *step);

/* Call number `number` of the present function has returned `value`. */
void vp_run_set_result(struct run *run, uint32_t number, const struct vp_value *value);

/* Whether the path can be, given what `step` demands of a value. From then on, the value is known to meet it. */
bool vp_run_is_possible(struct run *run, const struct vp_step *step);

#endif
