/*
 * finding.h - what a judgement says.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_FINDING_H
#define VPCHECK_FINDING_H

#include "vpcheck/catalogue.h"
#include "vpcheck/observation.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { VP_MESSAGE_SIZE = 320, VP_MAX_NOTES = 8 };

/* A finding may hold only under a condition that the judgement cannot see from where it stands. */
enum vp_condition {
  VP_IF_ALWAYS,
  VP_IF_NEVER_FOLLOWED,     /* unless, on some path, a VideoPortInitialize call follows `subject_site` */
  VP_IF_SIZES_EXCLUDE,      /* if every HwInitDataSize the driver uses excludes field `subject` */
  VP_IF_NOT_NT4_ONLY,       /* unless every HwInitDataSize the driver uses is the NT4 size */
  VP_IF_MINIPORT,           /* if the program is a miniport */
  VP_IF_ALWAYS_NULL,        /* if no path brings a function to this place, and no other call of the service `subject`
                               passes a temporary one */
  VP_IF_SOMETIMES_NULL,     /* if another path brings a function to this place */
  VP_IF_CALLBACK_ELSEWHERE, /* if no path brings a function to this place, but another call of the service `subject`
                               passes a temporary one */
  VP_IF_TEMPORARY,          /* if the function `subject` is used as a temporary callback */
  VP_IF_CONTEXT_LASTS,      /* if the callback in which the place lies is registered, at least once, with a Context
                               other than an automatic variable */
  VP_IF_BUFFER_SMALLER,     /* if no registration of the bug-check callback in which the place lies reserves `subject`
                               bytes */
  VP_IF_NO_LEGACY_RANGES,   /* unless vp_summary_may_claim_legacy_ranges */
  VP_IF_NOT_RAISED,         /* unless a callback that runs at DISPATCH_LEVEL or above leads to `caller`: its role
                               forbids the call already */
  VP_IF_MAY_BE_LOCKED,      /* if vp_function_context.may_be_locked of `caller`; else its role forbids the call
                               already */
  VP_IF_PARAMETER_USED,     /* if the function `subject` uses what its parameter `parameter` leads to */
  VP_IF_CALLERS_LEAVE,      /* unless every function that calls `function`, or what calls that one, stores to
                               `holder` */
  VP_IF_HOLDS_NO_POINTER,   /* unless `holder`, a number, holds a pointer somewhere in the program */
  VP_CONDITION_COUNT
};

struct vp_note {
  vp_site site;
  char text[VP_MESSAGE_SIZE];
};

struct vp_finding {
  enum vp_rule rule;
  enum vp_severity severity; /* the rule's, or lower */
  vp_site site;              /* where it stands */
  uint32_t subject;          /* tells findings of one rule at one site apart: a field, a parameter */
  enum vp_condition condition;
  vp_object function;   /* the callback in which it was found; 0: none. Filled in by the observer */
  enum vp_role assumed; /* `function` was taken for a callback of this role although nothing registers it in the file:
                           the finding holds only if another file does. VP_ROLE_NONE: nothing was assumed. Filled in by
                           the observer */
  vp_object caller;     /* the function whose text holds the call that is judged, if the condition asks */
  uint32_t parameter;   /* if the condition asks; 0-based */
  struct vp_holder holder;       /* if the condition asks; lent */
  char message[VP_MESSAGE_SIZE]; /* NUL-terminated, one sentence without full stop */
  unsigned note_count;
  struct vp_note notes[VP_MAX_NOTES];
};

/* Why something could not be decided. */
enum vp_undecided {
  VP_UNDECIDED_VALUE,       /* a value that matters is not known */
  VP_UNDECIDED_CALLEE,      /* a function that matters is in another file */
  VP_UNDECIDED_STRUCTURE,   /* a structure that matters is not visible */
  VP_UNDECIDED_BUDGET,      /* the observer ran out of budget */
  VP_UNDECIDED_LOOP,        /* a loop has more rounds than the observer follows */
  VP_UNDECIDED_UNSUPPORTED, /* the observer cannot follow this code */
  VP_UNDECIDED_COUNT
};

/* Short text for people: "a value is not known". */
const char *vp_undecided_name(enum vp_undecided reason);

/* Takes what judgements say. `context` is handed through; the finding is only lent for the call. */
struct vp_sink {
  void *context;
  void (*found)(void *context, const struct vp_finding *finding);
  void (*undecided)(void *context, enum vp_undecided reason, vp_site site);
};

/* Starts a finding of `rule` at `site` with the rule's severity and a printf-like message, cut to fit. */
#if defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void vp_finding_init(struct vp_finding *finding, enum vp_rule rule, vp_site site, const char *format, ...);

/* Adds a note, unless there is no room left or `site` is 0. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
void vp_finding_note(struct vp_finding *finding, vp_site site, const char *format, ...);

/* What tells findings of `rule` at one place apart when they are shown: their `subject`, or 0 if one statement is one
   defect, whatever it is about. */
uint32_t vp_shown_subject(enum vp_rule rule, uint32_t subject);

/* Whether a judgement made the finding milder than its rule, down to advice, which is not worth to be shown. */
bool vp_finding_is_mere_advice(const struct vp_finding *finding);

/* Hands `finding` to the sink. */
void vp_sink_found(const struct vp_sink *sink, const struct vp_finding *finding);

/* Tells the sink that something at `site` could not be decided. */
void vp_sink_undecided(const struct vp_sink *sink, enum vp_undecided reason, vp_site site);

#ifdef __cplusplus
}
#endif

#endif
