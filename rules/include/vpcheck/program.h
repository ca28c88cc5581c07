/*
 * program.h - judging a program as a whole: what is called from where, and what all registrations show together.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef VPCHECK_PROGRAM_H
#define VPCHECK_PROGRAM_H

#include "vpcheck/facts.h"
#include "vpcheck/finding.h"
#include "vpcheck/handover.h"
#include "vpcheck/initialization.h"
#include "vpcheck/lock_trail.h"
#include "vpcheck/script.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A condition on a parameter of the calling function, without which a call is not made. */
struct vp_guard {
  uint32_t parameter; /* 0-based */
  bool less;          /* it is about whether the parameter is less than `value`; else, whether it is the same */
  bool differs;       /* that must not be so; else it must */
  uint64_t value;
  uint64_t mask; /* the parameter's bits that count; 0: all */
};

/* An argument whose value is known. */
struct vp_constant {
  uint32_t parameter; /* 0-based */
  uint64_t value;
  uint32_t forwarded; /* the parameter of the caller whose value it is, plus 1; 0: it is `value` */
};

/* Something that is tested before a call is made, and may have to do with the level as another file tells. */
struct vp_level_test {
  vp_object function;      /* its result is tested; 0: `holder` is */
  struct vp_holder holder; /* both NULL: `function` is */
};

enum { VP_MAX_GUARDS = 8, VP_MAX_CONSTANTS = 4, VP_MAX_LEVEL_TESTS = 4 };

/* A call in the program's text. */
struct vp_call {
  vp_object caller;
  vp_object callee;        /* 0: a function of the port that is called through a pointer */
  enum vp_service service; /* the service that `callee` is, or VP_SERVICE_NONE */
  vp_site site;
  const char *interface_tag; /* the interface's tag, "VIDEO_PORT_INT10_INTERFACE"; NULL: it is not called through one */
  const char *member;        /* the interface's member: "Int10CallBios" */
  bool level_checked;        /* it stands under a test of VideoPortGetCurrentIrql */
  struct vp_level_test
      tests[VP_MAX_LEVEL_TESTS]; /* it stands under, the nearest first; those that do not fit are left out */
  uint32_t test_count;
  struct vp_level_arguments arguments;
  uint32_t forwarded; /* the parameter of the caller that is passed on as PoolType or Microseconds, plus 1; 0: none */
  struct vp_guard guards[VP_MAX_GUARDS]; /* all must be met; those that do not fit are left out */
  uint32_t guard_count;
  struct vp_constant constants[VP_MAX_CONSTANTS]; /* those that do not fit are left out */
  uint32_t constant_count;
};

enum { VP_MAX_ELEMENTS = 2 };

/* Which element of an array is read. */
enum vp_element_kind {
  VP_ELEMENT_ANY,      /* any one */
  VP_ELEMENT_KNOWN,    /* number `value` */
  VP_ELEMENT_PARAMETER /* the one that parameter `value` of the function tells, 0-based */
};

struct vp_element {
  enum vp_element_kind kind;
  uint64_t value;
};

/* A call of which one file does not tell all. Either the file passes a function on to one of another file, and it is
   called if that one calls its parameter; or it calls what a pointer holds that other files set. */
struct vp_open_call {
  struct vp_call call;    /* without what is called, if that is held by a pointer */
  vp_object through;      /* the function that receives `call.callee`; 0: a pointer is called */
  uint32_t parameter;     /* which parameter of `through` that is, 0-based */
  const char *table;      /* the pointer: a variable that other files see, or a part of one; NULL: it is neither. Arrays
                             show as "Table[].Member" */
  uint32_t element_count; /* of arrays in `table` */
  struct vp_element elements[VP_MAX_ELEMENTS];
  struct vp_holder holder; /* the member or variable that holds the pointer, if no initializer does; both NULL: none */
};

/* A function sets a member or variable to a constant, and to another one again: a callback that leaves word for its
   helpers that it is running. */
struct vp_marker {
  vp_object function;
  struct vp_holder holder;
};

/* A function that other files may call uses what its parameter leads to, or passes the pointer on to who knows. */
struct vp_parameter_use {
  vp_object function;
  uint32_t parameter; /* 0-based */
};

/* A function that other files may call calls its parameter. */
struct vp_parameter_call {
  vp_object function;
  uint32_t parameter; /* 0-based */
};

/* A function that other files may call passes its parameter to the port as a callback. */
struct vp_parameter_role {
  vp_object function;
  uint32_t parameter; /* 0-based */
  enum vp_role role;
  bool low_priority; /* as in vp_role_taken */
};

/* A function, or something else that is not null, is put where other files may call it. */
struct vp_function_held {
  vp_object function;      /* 0: something else */
  enum vp_service service; /* the service that `function` is, or VP_SERVICE_NONE */
  const char *table;       /* where an initializer puts it, as in vp_open_call; NULL: it is assigned to `holder` */
  uint64_t elements[VP_MAX_ELEMENTS]; /* the numbers of the elements in `table` */
  struct vp_holder holder;
  vp_object by; /* the function that assigns it */
};

/* A function is registered as a callback. */
struct vp_role_taken {
  vp_object function;
  enum vp_role role;
  vp_site site;
  bool unreached;    /* it stands in code all of whose paths were seen, and on none of them it reaches the port */
  bool low_priority; /* HwVidSynchronizeExecutionCallback: it is passed with VpLowPriority */
  vp_object in;      /* the function in whose text that stands; 0: none, or not known */
};

/* A function takes its first parameter for a pointer to a structure. */
struct vp_extension_use {
  vp_object function;
  const char *structure; /* its name */
  uint64_t bytes;
  vp_site site;
};

/* A function uses VIDEO_CHILD_ENUM_INFO.ChildHwDeviceExtension without testing it. */
struct vp_child_extension_use {
  vp_object function;
  vp_site site;
};

/* HwVidGetVideoChildDescriptor accesses a register whose address it takes from the device extension untested. */
struct vp_unready_use {
  vp_object function;
  vp_site site;
};

/* How HwVidFindAdapter leaves the interrupt in ConfigInfo. */
struct vp_interrupt_setup {
  vp_object function;
  uint32_t paths;    /* on which it may succeed */
  uint32_t disabled; /* those of them on which level and vector are zero at the end */
};

/* Why data may be paged out. */
enum vp_paged_data {
  VP_PAGED_SECTION, /* it lies in a PAGE data section */
  VP_PAGED_POOL     /* it comes from paged pool: VideoPortAllocatePool, VideoPortAllocateBuffer */
};

/* A function uses data that may be paged out. */
struct vp_pageable_use {
  vp_object function;
  vp_site site;
  const char *name; /* of the data, in the program's words: "Table", "Extension->Table" */
  enum vp_paged_data kind;
  vp_site made_at;                                /* where it is placed in its section, or allocated */
  bool level_checked;                             /* it stands under a test of VideoPortGetCurrentIrql */
  struct vp_level_test tests[VP_MAX_LEVEL_TESTS]; /* as in vp_call */
  uint32_t test_count;
};

/* A function uses data of which only other files tell whether it may be paged out. */
struct vp_open_pageable_use {
  struct vp_pageable_use use; /* without what they tell: `kind` says what it can be, `made_at` is 0 */
  struct vp_holder holder;    /* the variable that is used, or what holds the pointer through which the data is used */
};

/* A variable lies in a pageable section, or a member or variable is made to point somewhere. */
struct vp_paged_holder {
  struct vp_holder holder;
  enum vp_paged_data kind;
  vp_site
      made_at; /* where that is stated, or the memory is allocated; 0: it points to something else than paged pool */
};

/* A function accesses a member of the device extension. */
struct vp_extension_access {
  vp_object function;
  const char *structure; /* the extension's name */
  const char *member;
  bool writes;
  bool interlocked; /* through VideoPortInterlockedXxx and the like */
  vp_site site;
  bool unsure; /* the file does not show that the structure is a device extension; another may */
};

/* A function writes a variable with static storage. */
struct vp_global_write {
  vp_object function;
  const char *variable;
  vp_site declared_at; /* tells variables apart */
  bool counts;         /* it only adds or subtracts: a count of adapters */
  vp_site site;
};

/* How many bytes are registered for the data of a bug-check callback. */
struct vp_bugcheck_buffer {
  vp_object function;
  uint64_t bytes;
};

struct vp_contexts;

/* A program, or as much of it as is visible: one translation unit, for example. All arrays are lent. */
struct vp_program {
  const struct vp_facts *facts;
  const struct vp_registration_summary *summary;
  bool registrations_known; /* every VideoPortInitialize call has been seen in every way it can look */
  bool whole;               /* no part of the program is missing */
  bool closed;              /* no part is missing but functions that are marked as being elsewhere */
  bool miniport;            /* it is part of a miniport */
  const struct vp_initialize_call *registrations;
  size_t registration_count;
  const struct vp_call *calls;
  size_t call_count;
  const struct vp_open_call *open_calls; /* linking makes calls of them, as it makes uses of open pageable uses */
  size_t open_call_count;
  const struct vp_parameter_call *parameter_calls;
  size_t parameter_call_count;
  const struct vp_parameter_role *parameter_roles;
  size_t parameter_role_count;
  const struct vp_function_held *functions_held;
  size_t function_held_count;
  const struct vp_role_taken *roles;
  size_t role_count;
  const struct vp_extension_use *extension_uses;
  size_t extension_use_count;
  const struct vp_child_extension_use *child_extension_uses;
  size_t child_extension_use_count;
  const struct vp_unready_use *unready_uses;
  size_t unready_use_count;
  const struct vp_interrupt_setup *interrupt_setups; /* of functions all of whose paths were seen */
  size_t interrupt_setup_count;
  const struct vp_pageable_use *pageable_uses;
  size_t pageable_use_count;
  const struct vp_open_pageable_use *open_pageable_uses;
  size_t open_pageable_use_count;
  const struct vp_paged_holder *paged_holders;
  size_t paged_holder_count;
  const struct vp_extension_access *extension_accesses;
  size_t extension_access_count;
  const struct vp_global_write *global_writes;
  size_t global_write_count;
  const vp_site *followed_sites; /* whose effect a later VideoPortInitialize takes up on some path; in rising order */
  size_t followed_site_count;
  const vp_site *callback_sites; /* where a callback that is not null is passed on some path; in rising order */
  size_t callback_site_count;
  const enum vp_service *callback_services; /* that receive a temporary callback somewhere */
  size_t callback_service_count;
  const vp_object *lasting_contexts; /* callbacks registered, at least once, with a Context that is no automatic
                                        variable */
  size_t lasting_context_count;
  const struct vp_bugcheck_buffer *bugcheck_buffers;
  size_t bugcheck_buffer_count;
  const struct vp_marker *markers;
  size_t marker_count;
  const vp_object *level_tellers; /* functions that other files may call, and that return what the level is or whether
                                     it is low */
  size_t level_teller_count;
  const struct vp_parameter_use *parameter_uses;
  size_t parameter_use_count;
  const struct vp_holder *pointer_holders; /* declared as numbers, and hold pointers somewhere */
  size_t pointer_holder_count;
  const struct vp_handover *handovers; /* to functions of other files */
  size_t handover_count;
  const struct vp_keeping *keepings; /* by functions that other files may call */
  size_t keeping_count;
  const struct vp_holder_store *holder_stores;
  size_t holder_store_count;
  const struct vp_contexts *contexts; /* of its functions; NULL: not known. Only vp_condition_holds looks at them */
  const struct vp_lock_use *lock_uses;
  size_t lock_use_count;
  const struct vp_lock_exit *lock_exits; /* of each function in them, all that there are */
  size_t lock_exit_count;
  const vp_object *unseen_callers; /* functions that call something through a pointer, and nobody can tell what */
  size_t unseen_caller_count;
  const struct vp_script *scripts; /* paths that can be judged only together with what they call in other files, and
                                      those of the functions that are called so; see script.h */
  size_t script_count;
  const struct vp_step *steps; /* of all scripts, in their order */
  size_t step_count;
};

/* Judges everything that shows only when the program is seen as a whole. Returns false if there was not enough memory
   to do so; what was found until then has been reported. */
bool vp_judge_program(const struct vp_program *program, const struct vp_sink *sink);

/* Whether something registers `function` as `role`. */
bool vp_role_is_taken(const struct vp_program *program, vp_object function, enum vp_role role);

/* Whether the condition is met under which `finding` was made, and what it assumes is so. What is known of the program
   by then is all that there is. */
bool vp_condition_holds(const struct vp_finding *finding, const struct vp_program *program);

/* Whether the condition of `finding` asks for a function of another file. Then it passes for not met. */
bool vp_condition_is_open(const struct vp_finding *finding, const struct vp_program *program);

/* A constant is stored to VIDEO_ACCESS_RANGE.RangePassive. */
void vp_judge_range_passive(uint64_t value, vp_site site, const struct vp_sink *sink);

#ifdef __cplusplus
}
#endif

#endif
