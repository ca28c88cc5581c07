/*
 * observation.h - what an observer tells the model: values, places, functions.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * The model does not care who observes: symbolic execution of source code, or a driver that really runs.
 * All structures are plain data. Zero-initialised, a structure says that nothing is known.
 */
#ifndef VPCHECK_OBSERVATION_H
#define VPCHECK_OBSERVATION_H

#include "vpcheck/protocol.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A place in the observed program, numbered by the observer. 0: no place. */
typedef uint32_t vp_site;

/* The identity of a function, a piece of memory or an unknown value, numbered by the observer. 0: none.
   Functions are numbered by their position in vp_facts.functions plus one. */
typedef uint32_t vp_object;

/* Where memory lives, which decides how long it lives. */
enum vp_storage {
  VP_STORAGE_UNKNOWN,
  VP_STORAGE_AUTOMATIC,
  VP_STORAGE_STATIC,   /* writable, for the life of the driver */
  VP_STORAGE_CONSTANT, /* const, for the life of the driver */
  VP_STORAGE_ALLOCATED
};

enum vp_value_kind {
  VP_VALUE_UNKNOWN,  /* nothing is known */
  VP_VALUE_UNSET,    /* never written: garbage */
  VP_VALUE_NUMBER,   /* `number`; a null pointer is the number 0 */
  VP_VALUE_FUNCTION, /* the address of the function `object` */
  VP_VALUE_ADDRESS,  /* the address of the memory `object` or of a part of it */
  VP_VALUE_SYMBOL,   /* not known, but always the same: `object` */
  VP_VALUE_DERIVED   /* worked out from the symbol `object`, and not the same as it */
};

struct vp_value {
  enum vp_value_kind kind;
  enum vp_storage storage; /* of the memory that an address points to */
  vp_object object;
  uint32_t elements; /* addresses: array elements from there on; 0: unknown */
  uint64_t number;
};

/* Whether `value` is known to be zero or null. */
static inline bool vp_value_is_zero(const struct vp_value *value) {
  return value->kind == VP_VALUE_NUMBER && value->number == 0;
}

/* Whether `value` is known to be neither zero nor null. */
static inline bool vp_value_is_nonzero(const struct vp_value *value) {
  return (value->kind == VP_VALUE_NUMBER && value->number != 0) || value->kind == VP_VALUE_FUNCTION ||
         value->kind == VP_VALUE_ADDRESS;
}

/* Whether two values are known to be the same. */
static inline bool vp_value_same(const struct vp_value *one, const struct vp_value *other) {
  return one->kind == other->kind && one->kind != VP_VALUE_UNKNOWN && one->object == other->object &&
         one->number == other->number;
}

/* Where the fields of VIDEO_HW_INITIALIZATION_DATA lie in the observed program. A program that declares an older,
   shorter structure lacks the later fields. */
struct vp_layout {
  uint32_t size; /* of the structure; 0: the program has no such structure */
  uint32_t offsets[VP_FIELD_COUNT];
  uint32_t sizes[VP_FIELD_COUNT]; /* 0: the field does not exist */
  uint32_t pointer_size;
};

/* The size that `version` of the structure has under `layout`. */
uint32_t vp_layout_version_size(const struct vp_layout *layout, enum vp_version version);

struct vp_signature_type {
  enum vp_shape shape;
  const char *pointee;  /* as in vp_type_row */
  enum vp_shape target; /* pointers: the shape of what they lead to; VP_SHAPE_VOID if it has none */
  bool word;            /* a number as wide as a pointer on the target */
};

/* The type of a function in the observed program. */
struct vp_signature {
  bool known; /* false: declared without a prototype */
  bool variadic;
  enum vp_convention convention;
  struct vp_signature_type result;
  unsigned parameter_count; /* may exceed VP_MAX_PARAMETERS; the rest is not kept */
  struct vp_signature_type parameters[VP_MAX_PARAMETERS];
};

struct vp_function {
  const char *name;      /* as messages show it */
  const char *link_name; /* as the linker knows it; NULL: the same */
  vp_site site;          /* its definition, else its declaration */
  bool defined;          /* has a body in the observed program */
  bool internal;         /* visible in its file only */
  bool elsewhere;        /* part of the driver, but without a body in the observed program */
  const char *section;   /* section it is placed in; NULL: the default section */
  vp_site section_at;    /* what places it there: a pragma, an attribute; 0: not known */
  bool resident;         /* not paged, in spite of its section: it is locked in memory, or always inlined */
  vp_site paged_code;    /* the first PAGED_CODE() in it; 0: it has none */
  struct vp_signature signature;
};

/* A member or variable, or several, under the name that all files know it by. Both NULL: anything. */
struct vp_holder {
  const char *structure; /* the tag of the structure that has the member; NULL: `member` is a variable with static
                            storage */
  const char *member;    /* NULL: all members of the structure */
};

/* The pool that memory is taken from, which decides whether it stays resident. */
enum vp_pool {
  VP_POOL_UNKNOWN, /* or not from a pool */
  VP_POOL_PAGED,
  VP_POOL_NONPAGED
};

/* Whether a call waits. */
enum vp_wait {
  VP_WAIT_UNKNOWN,
  VP_WAIT_NOT, /* Timeout points to 0 */
  VP_WAIT_LONG /* Timeout is NULL, or points to another number */
};

/* What is known of the arguments that decide at which levels a service may be called. */
struct vp_level_arguments {
  enum vp_pool pool;     /* VideoPortAllocatePool: PoolType; VideoPortFreePool: where the memory came from */
  enum vp_wait wait;     /* VideoPortWaitForSingleObject: Timeout */
  uint64_t microseconds; /* VideoPortStallExecution: Microseconds; 0: not known */
};

#ifdef __cplusplus
}
#endif

#endif
