/*
 * protocol.h - what the documents say about the video port protocol, as const tables.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Every row names the page it was taken from. A page called `nf-…`, `nc-…`, `ns-…` or `ne-…` lies in
 * wdk-ddi-src/content/video of MicrosoftDocs/windows-driver-docs-ddi (another folder is named where it differs);
 * `D:…` is a page of windows-driver-docs-pr/display in MicrosoftDocs/windows-driver-docs as it was before the
 * Windows 2000 display model was archived (5c32e14521^); `HDR` is the public header itself; `NT4:…` and `MSDN:…`
 * are the older MSDN pages of that name. "INF" after a page marks an inference from it.
 *
 * All tables are const and live as long as the program. Nothing here allocates, fails or has side effects.
 */
#ifndef VPCHECK_PROTOCOL_H
#define VPCHECK_PROTOCOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Types ------------------------------------------------------------------------------------------------ */

/* How a parameter or a result travels: what makes two types interchangeable for the processor. */
enum vp_shape {
  VP_SHAPE_VOID,
  VP_SHAPE_BYTE,      /* 8 bits: UCHAR, BOOLEAN */
  VP_SHAPE_SHORT,     /* 16 bits */
  VP_SHAPE_LONG,      /* 32 bits: ULONG, VP_STATUS, an enumeration */
  VP_SHAPE_LONGLONG,  /* 64 bits on every target */
  VP_SHAPE_WORD,      /* as wide as a pointer, but a number: ULONG_PTR, SIZE_T */
  VP_SHAPE_POINTER,   /* a pointer to data */
  VP_SHAPE_FUNCTION,  /* a pointer to a function */
  VP_SHAPE_FLOAT,     /* a floating-point number, which no callback or service takes */
  VP_SHAPE_STRUCTURE, /* a structure or union passed by value: PHYSICAL_ADDRESS */
  VP_SHAPE_ELLIPSIS   /* the variable part of a printf-like function */
};

/* The types that services and callbacks use, spelled as the public header spells them. */
enum vp_type {
#define VP_TYPE(id, name, shape, pointee) VP_TYPE_##id,
#include "vpcheck/types.def"
  VP_TYPE_COUNT
};

struct vp_type_row {
  const char *name; /* "PVIDEO_ACCESS_RANGE" */
  enum vp_shape shape;
  const char *pointee; /* tag of the structure that a pointer leads to, without leading underscores
                          ("VIDEO_ACCESS_RANGE"); "" for a pointer to anything else; NULL if not a pointer */
};

const struct vp_type_row *vp_type_row(enum vp_type type);

enum vp_convention {
  VP_CONVENTION_STDCALL, /* NTAPI: differs from the C convention on 32-bit x86 only */
  VP_CONVENTION_FASTCALL,
  VP_CONVENTION_C
};

/* ---- IRQL ------------------------------------------------------------------------------------------------- */

/* Interrupt request levels in rising order. VP_IRQL_DIRQL stands for every device level. */
enum vp_irql {
  VP_IRQL_PASSIVE,
  VP_IRQL_APC,
  VP_IRQL_DISPATCH,
  VP_IRQL_DIRQL,
  VP_IRQL_HIGH,
  VP_IRQL_NOT_STATED /* no page says */
};

/* The level's name: "DISPATCH_LEVEL"; empty for VP_IRQL_NOT_STATED. */
const char *vp_irql_name(enum vp_irql level);

/* What else an IRQL statement depends on. */
enum vp_irql_condition {
  VP_IRQL_ALWAYS,
  VP_IRQL_IF_RESIDENT,      /* up to `highest` while the memory concerned is resident, else below DISPATCH_LEVEL */
  VP_IRQL_IF_NONPAGED_POOL, /* up to `highest` for nonpaged pool, else below DISPATCH_LEVEL */
  VP_IRQL_IF_NO_WAIT        /* up to `highest` when the timeout is zero, else PASSIVE_LEVEL */
};

struct vp_irql_range {
  enum vp_irql lowest;
  enum vp_irql highest;
  enum vp_irql_condition condition;
};

/* ---- Lifetimes -------------------------------------------------------------------------------------------- */

/* How long the port keeps a function pointer it was given (the three lifetimes). */
enum vp_lifetime {
  VP_LIFETIME_NONE,
  VP_LIFETIME_TEMPORARY, /* only while the port function runs */
  VP_LIFETIME_ONE_SHOT,  /* until the callback has run once: a DPC */
  VP_LIFETIME_PERMANENT  /* stored by the port: initialization data, bugcheck callback, bank routine */
};

/* How long something a callback receives stays good. */
enum vp_lent {
  VP_LENT_NOT,            /* a value, nothing is lent */
  VP_LENT_DEVICE,         /* for the life of the device: may be stored */
  VP_LENT_DRIVER,         /* the driver's own (Context): as long as the driver made it */
  VP_LENT_CALL,           /* until the callback returns */
  VP_LENT_CALL_STACK,     /* until the callback returns, and documented to lie on the stack */
  VP_LENT_COMPLETE_DMA,   /* until VideoPortCompleteDma is called on it */
  VP_LENT_PUT_DMA,        /* until VideoPortPutDmaAdapter is called on it */
  VP_LENT_REQUEST,        /* until the request is completed: HwVidStartIO returns TRUE */
  VP_LENT_NEXT_ROM_IMAGE, /* until the next VideoPortGetRomImage */
  VP_LENT_DEREFERENCE     /* until InterfaceDereference */
};

struct vp_parameter {
  const char *name; /* as the header spells it */
  enum vp_type type;
  enum vp_lent lent; /* callbacks only; VP_LENT_NOT in services */
};

enum { VP_MAX_PARAMETERS = 9 };

/* ---- Identities ------------------------------------------------------------------------------------------- */

/* The port's functions. */
enum vp_service {
  VP_SERVICE_NONE,
#define VP_SERVICE(name) VP_##name,
#include "vpcheck/services.def"
  VP_SERVICE_COUNT
};

/* What a function is registered as. */
enum vp_role {
  VP_ROLE_NONE,
#define VP_ROLE(id) VP_ROLE_##id,
#include "vpcheck/roles.def"
  VP_ROLE_COUNT
};

/* A set of roles, one bit each. */
typedef uint64_t vp_role_set;
#define VP_ROLE_BIT(role) ((vp_role_set)1 << (role))

/* The fields of VIDEO_HW_INITIALIZATION_DATA, in order. */
enum vp_field {
#define VP_FIELD(id, name) VP_FIELD_##id,
#include "vpcheck/fields.def"
  VP_FIELD_COUNT
};

/* A set of fields, one bit each. */
typedef uint32_t vp_field_set;
#define VP_FIELD_BIT(field) ((vp_field_set)1 << (field))

/* ---- Initialization data ---------------------------------------------------------------------------------- */

/* The tag of the structure that VideoPortInitialize receives, without leading underscores. */
#define VP_INITIALIZATION_DATA "VIDEO_HW_INITIALIZATION_DATA"

/* Members of other structures that rules about the initialization data look at. */
#define VP_ACCESS_RANGE "VIDEO_ACCESS_RANGE"
#define VP_ACCESS_RANGE_PASSIVE "RangePassive"
#define VP_ACCESS_RANGE_START "RangeStart"
#define VP_CONFIG_INFO "VIDEO_PORT_CONFIG_INFO"
#define VP_CONFIG_INFO_INTERRUPT_LEVEL "BusInterruptLevel"
#define VP_CONFIG_INFO_INTERRUPT_VECTOR "BusInterruptVector"
#define VP_CONFIG_INFO_EMULATOR_ENTRIES "EmulatorAccessEntries"
#define VP_GET_PROC_ADDRESS "VideoPortGetProcAddress"
#define VP_EMULATOR_ACCESS_ENTRY "EMULATOR_ACCESS_ENTRY"
#define VP_CHILD_ENUM_INFO "VIDEO_CHILD_ENUM_INFO"
#define VP_CHILD_ENUM_INFO_EXTENSION "ChildHwDeviceExtension"

/* The versions of VIDEO_HW_INITIALIZATION_DATA, told apart by HwInitDataSize. */
enum vp_version {
  VP_VERSION_NT4, /* up to and including HwTimer */
  VP_VERSION_W2K, /* up to and including AllowEarlyEnumeration */
  VP_VERSION_WXP, /* the whole structure */
  VP_VERSION_COUNT
};

struct vp_version_row {
  const char *constant;       /* "SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA" */
  enum vp_field first_absent; /* the size is the offset of this field; VP_FIELD_COUNT: the whole structure */
  const char *page;
};

const struct vp_version_row *vp_version_row(enum vp_version version);

enum vp_field_kind {
  VP_FIELD_KIND_SIZE,     /* a size in bytes */
  VP_FIELD_KIND_NUMBER,   /* a number or enumerator */
  VP_FIELD_KIND_FLAG,     /* a BOOLEAN */
  VP_FIELD_KIND_CALLBACK, /* a function pointer */
  VP_FIELD_KIND_LIST      /* a pointer to an array */
};

/* What the documents ask of a field. */
enum vp_need {
  VP_NEED_OPTIONAL,
  VP_NEED_CONDITIONAL, /* needed by some adapters; see the page */
  VP_NEED_REQUIRED,    /* every miniport must set it */
  VP_NEED_PNP,         /* every Plug and Play miniport must set it */
  VP_NEED_ZERO,        /* must be zero */
  VP_NEED_RESERVED,    /* reserved for system use: leave zero */
  VP_NEED_IGNORED      /* ignored by the port: should stay zero */
};

struct vp_field_row {
  const char *name; /* "HwFindAdapter" */
  enum vp_type type;
  enum vp_field_kind kind;
  enum vp_version since; /* first version that has the field */
  enum vp_need need;
  enum vp_role role; /* callbacks: what the function becomes */
  const char *page;
};

const struct vp_field_row *vp_field_row(enum vp_field field);

/* Finds a field by its name. Returns VP_FIELD_COUNT if there is none. */
enum vp_field vp_field_named(const char *name, size_t length);

/* The kinds of driver that need different fields (`driver-kind` option). */
enum vp_driver_kind { VP_DRIVER_AUTO, VP_DRIVER_PNP, VP_DRIVER_MIRROR, VP_DRIVER_LEGACY, VP_DRIVER_KIND_COUNT };

struct vp_driver_kind_row {
  const char *name;      /* "pnp": as the option spells it */
  vp_field_set required; /* fields that must not be NULL */
  const char *page;
};

const struct vp_driver_kind_row *vp_driver_kind_row(enum vp_driver_kind kind);

/* ---- Callback roles --------------------------------------------------------------------------------------- */

enum vp_registration {
  VP_REGISTERED_BY_NAME,      /* DriverEntry */
  VP_REGISTERED_BY_FIELD,     /* a field of VIDEO_HW_INITIALIZATION_DATA */
  VP_REGISTERED_BY_ARGUMENT,  /* an argument of a service */
  VP_REGISTERED_BY_STRUCTURE, /* a member of a structure handed to the port */
  VP_REGISTERED_BY_INTERFACE  /* a member of an interface that HwVidQueryInterface hands out */
};

enum vp_residency { VP_RESIDENCY_NOT_STATED, VP_RESIDENCY_SHOULD_BE_PAGEABLE, VP_RESIDENCY_MUST_BE_RESIDENT };

/* How a role's page restricts the services that the role's code may call. */
enum vp_call_policy {
  VP_CALLS_NOT_LISTED,
  VP_CALLS_CLOSED_LIST,    /* only `calls` may be called */
  VP_CALLS_FORBIDDEN_LIST, /* `calls` must not be called */
  VP_CALLS_TYPICAL_LIST    /* `calls` are named as usual; nothing is forbidden */
};

enum { VP_MAX_RESULTS = 3 };

/* What a role's result may be. */
enum vp_result_rule {
  VP_RESULT_FREE,
  VP_RESULT_ONE_OF, /* only the constants in `results` */
};

struct vp_role_row {
  const char *name;       /* the name the documents use: "HwVidFindAdapter" */
  const char *definition; /* the typedef of the pointer: "PVIDEO_HW_FIND_ADAPTER"; "" if there is none */
  bool any_signature;     /* no page fixes the signature: result, convention and parameters say nothing */
  enum vp_type result;
  enum vp_convention convention;
  unsigned parameter_count;
  struct vp_parameter parameters[VP_MAX_PARAMETERS];
  enum vp_registration registration;
  enum vp_lifetime lifetime;
  struct vp_irql_range irql; /* the level at which it runs */
  bool irql_inferred;        /* no page states `irql`: it follows from what the callback calls, or from its residency */
  enum vp_residency residency;
  enum vp_call_policy call_policy;
  const enum vp_service *calls; /* ended by VP_SERVICE_NONE; NULL if not listed */
  enum vp_result_rule result_rule;
  int64_t results[VP_MAX_RESULTS];
  unsigned result_count;
  const char *page;
};

const struct vp_role_row *vp_role_row(enum vp_role role);

/* Whether a callback of `role` receives the device extension in its first parameter. */
bool vp_role_takes_extension(enum vp_role role);

/* ---- Services --------------------------------------------------------------------------------------------- */

/* What must hold for an argument of a service. */
enum vp_argument_kind {
  VP_ARGUMENT_MUST_BE_ZERO,     /* "must": NULL or 0 */
  VP_ARGUMENT_SHOULD_BE_ZERO,   /* "should": NULL or 0 */
  VP_ARGUMENT_MAY_BE_NULL,      /* documented as optional */
  VP_ARGUMENT_EQUALS,           /* exactly `value` */
  VP_ARGUMENT_AT_MOST,          /* at most `value` */
  VP_ARGUMENT_AT_LEAST,         /* at least `value` */
  VP_ARGUMENT_FLAGS,            /* a combination of the bits in `value` */
  VP_ARGUMENT_RANGE,            /* from 0 to `value`, an enumeration's last constant */
  VP_ARGUMENT_SIZED,            /* points to a structure whose Size must be set first */
  VP_ARGUMENT_VERSIONED,        /* points to a structure whose Size and Version must be set first */
  VP_ARGUMENT_NONPAGED,         /* should point to nonpaged memory that outlives the call */
  VP_ARGUMENT_FROM,             /* the result of the service `from`, or what it stores through its parameter `text` */
  VP_ARGUMENT_SAME_AS,          /* the same value as the argument `text` of the service `from` */
  VP_ARGUMENT_NO_PREFIX,        /* a wide string that must not begin with `text` */
  VP_ARGUMENT_PORT_ADDRESS,     /* lies in an I/O-space range mapped by VideoPortGetDeviceBase */
  VP_ARGUMENT_REGISTER_ADDRESS, /* lies in a memory-space range mapped by VideoPortGetDeviceBase */
  VP_ARGUMENT_DEVICE_ADDRESS,   /* mapped by VideoPortGetDeviceBase */
  VP_ARGUMENT_FORWARDED         /* DriverEntry's parameter number `value`, unchanged */
};

struct vp_argument_rule {
  unsigned parameter; /* 0-based */
  enum vp_argument_kind kind;
  int64_t value;
  enum vp_service from;
  const char *text;
  const char *page; /* NULL: the service's own page */
};

enum { VP_MAX_ARGUMENT_RULES = 8 };

/* What a caller owes a service's result. */
enum vp_result_duty {
  VP_DUTY_NONE,
  VP_DUTY_CHECK_STATUS, /* compare with NO_ERROR before relying on the outcome */
  VP_DUTY_CHECK_CLAIM,  /* compare with NO_ERROR before using the claimed ranges */
  VP_DUTY_CHECK_NULL,   /* NULL on failure */
  VP_DUTY_RETURN,       /* DriverEntry returns it, without interpreting it */
  VP_DUTY_OBEY          /* the answer must be obeyed (VideoPortIsNoVesa) */
};

/* How a service takes part in a pair. */
enum vp_pair_kind {
  VP_PAIR_NONE,
  VP_PAIR_OPENS, /* `partner` undoes it */
  VP_PAIR_CLOSES /* it undoes `partner` */
};

/* What a pair is about. */
enum vp_resource {
  VP_RESOURCE_NONE,
  VP_RESOURCE_POOL,
  VP_RESOURCE_BUFFER,
  VP_RESOURCE_COMMON_BUFFER,
  VP_RESOURCE_OLD_COMMON_BUFFER,
  VP_RESOURCE_CONTIGUOUS_MEMORY,
  VP_RESOURCE_DEVICE_BASE,
  VP_RESOURCE_MAPPING,
  VP_RESOURCE_DMA_ADAPTER,
  VP_RESOURCE_DMA_TRANSFER,
  VP_RESOURCE_LOCKED_BUFFER,
  VP_RESOURCE_EVENT,
  VP_RESOURCE_SPIN_LOCK,
  VP_RESOURCE_HELD_SPIN_LOCK,
  VP_RESOURCE_HELD_SPIN_LOCK_AT_DPC,
  VP_RESOURCE_DEVICE_LOCK,
  VP_RESOURCE_TIMER,
  VP_RESOURCE_DEBUG_REPORT,
  VP_RESOURCE_ROM_IMAGE
};

enum vp_obsolescence {
  VP_CURRENT,
  VP_OBSOLETE,          /* still works: use `replacement` */
  VP_OBSOLETE_NO_EFFECT /* does nothing useful on Windows 2000 and later */
};

/* A callback that a service receives. */
struct vp_callback_argument {
  bool present;
  unsigned parameter;    /* 0-based: the function, or the structure that holds the functions */
  enum vp_role role;     /* VP_ROLE_NONE when a structure holds several */
  const char *structure; /* tag of that structure; NULL when the argument is the function */
  enum vp_lifetime lifetime;
  bool null_unhooks; /* NULL is documented and withdraws the callback */
  int context;       /* 0-based parameter handed to the callback as its Context; -1: none */
};

/* Memory of the driver's that a service fills: as many elements as the parameter `count` says. */
struct vp_filled_argument {
  unsigned parameter; /* 0-based */
  unsigned count;     /* 0-based */
  unsigned size;      /* bytes of an element; 0: the service fills none */
};

struct vp_service_row {
  const char *name;
  enum vp_type result;
  enum vp_convention convention;
  unsigned parameter_count;
  struct vp_parameter parameters[VP_MAX_PARAMETERS];
  struct vp_irql_range irql; /* the levels at which it may be called */
  vp_role_set only_from;     /* the only roles whose code may call it; 0: not restricted */
  vp_role_set never_from;    /* roles whose code must not call it, by name */
  struct vp_callback_argument callback;
  struct vp_filled_argument fills;
  struct vp_argument_rule arguments[VP_MAX_ARGUMENT_RULES]; /* `argument_count` of them */
  unsigned argument_count;
  enum vp_result_duty duty;
  enum vp_pair_kind pair;
  enum vp_service partner;
  enum vp_resource resource;
  enum vp_obsolescence obsolescence;
  enum vp_service replacement; /* VP_SERVICE_NONE: none named */
  bool raises_to_dispatch;     /* leaves the caller at DISPATCH_LEVEL */
  bool debugging;              /* prints for the developer: drivers call it where its page does not let them */
  const char *page;
};

const struct vp_service_row *vp_service_row(enum vp_service service);

/* Whether `service` acquires a spin lock, or releases one. */
bool vp_service_acquires_lock(enum vp_service service);
bool vp_service_releases_lock(enum vp_service service);

/* Whether memory of that VP_POOL_TYPE is paged. ne-video-vp_pool_type.md */
bool vp_pool_is_paged(uint64_t pool_type);

/* Finds a service by its exact name; both spellings of VideoPortUnLockBuffer are known.
   Returns VP_SERVICE_NONE if the port exports no such function. */
enum vp_service vp_service_named(const char *name, size_t length);

/* Whether a call of `service` ends the loan of something it handed out or receives: VideoPortCompleteDma,
   VideoPortGetRomImage. */
bool vp_service_ends_loan(enum vp_service service);

/* Whether the first parameter of `service` is the device extension. */
bool vp_service_takes_extension(enum vp_service service);

/* Whether `service` stands in `list`, which is ended by VP_SERVICE_NONE and may be NULL. */
bool vp_service_in(const enum vp_service *list, enum vp_service service);

/* ---- The kernel ------------------------------------------------------------------------------------------- */

/* Whether `name` is that of a function of the kernel (Ke, Ex, Mm, Zw, Io) for which a miniport has one of the port's,
   or none. Those that a page tells miniports to call, and interlocked ones, are not meant.
   D:video-miniport-driver-requirements--windows-2000-model-.md; nf-video-videoportmapmemory.md */
bool vp_is_kernel_import(const char *name);

/* Whether the kernel's function `name` may leave its caller at another level: spin locks of the kernel's own. */
bool vp_kernel_changes_level(const char *name);

/* Whether the kernel's function `name` claims hardware resources. */
bool vp_kernel_claims_resources(const char *name);

/* Whether the kernel's function `name` says at which level it is called. */
bool vp_kernel_tells_level(const char *name);

/* The type of levels. */
#define VP_LEVEL_TYPE "KIRQL"

/* ---- Memory helpers --------------------------------------------------------------------------------------- */

/* Functions that fill or copy memory, the port's and those of the kernel and C run time that drivers use. */
enum vp_memory_effect {
  VP_MEMORY_ZERO, /* writes zero bytes */
  VP_MEMORY_FILL, /* writes a given byte */
  VP_MEMORY_COPY  /* copies */
};

struct vp_memory_function {
  const char *name;
  enum vp_memory_effect effect;
  int destination; /* 0-based parameters; -1: none */
  int source;
  int value;
  int length;
};

/* Finds a memory function by its exact name; a leading `__builtin_` is ignored. NULL if it is none. */
const struct vp_memory_function *vp_memory_function_named(const char *name, size_t length);

/* ---- Structures with function pointers, and sized structures ----------------------------------------------- */

enum vp_member_kind {
  VP_MEMBER_SIZE,     /* size of the structure: set it before the structure is handed over */
  VP_MEMBER_VERSION,  /* version of the structure: likewise */
  VP_MEMBER_CALLBACK, /* a function the driver supplies, of role `role` */
  VP_MEMBER_PROVIDED, /* a function the other side supplies, called by the driver */
  VP_MEMBER_CONTEXT,  /* first argument of the provided functions */
  VP_MEMBER_REFERENCE,
  VP_MEMBER_DEREFERENCE,
  VP_MEMBER_NUMBER,    /* a number or enumerator; `filled_by` says who sets it */
  VP_MEMBER_POINTER,   /* data */
  VP_MEMBER_STRUCTURE, /* a nested structure, `definition` names its tag */
  VP_MEMBER_RESERVED   /* leave zero */
};

struct vp_member_row {
  const char *name;
  enum vp_member_kind kind;
  enum vp_role role;
  const char *definition; /* typedef of a function pointer, or tag of a nested structure; NULL otherwise */
};

enum { VP_MAX_MEMBERS = 30 };

struct vp_structure_row {
  const char *tag;       /* without leading underscores: "DDC_CONTROL" */
  const char *filled_by; /* "driver", "port", "port, then HwVidFindAdapter", … */
  unsigned member_count;
  const struct vp_member_row *members;
  int services_type;         /* VIDEO_PORT_SERVICES value that VideoPortQueryServices takes for it; 0: none */
  int version;               /* the value of its Version member; 0: none */
  struct vp_irql_range irql; /* level at which provided functions may be called */
  vp_role_set never_from;    /* roles whose code must not call provided functions, by name */
  const char *page;
};

/* The tables, by position: NULL past the end. */
const struct vp_structure_row *vp_structure_row(size_t index);

/* Finds a structure by its tag; leading underscores are ignored. NULL if it is not of the protocol. */
const struct vp_structure_row *vp_structure_tagged(const char *tag, size_t length);

/* ---- Constants the rules compare with ---------------------------------------------------------------------- */

enum {
  VP_NO_ERROR = 0,
  VP_ERROR_INVALID_FUNCTION = 1,
  VP_ERROR_DEV_NOT_EXIST = 55,
  VP_ERROR_INVALID_PARAMETER = 87,
  VP_ERROR_INVALID_NAME = 123,
  VP_ERROR_DEVICE_REINITIALIZATION_NEEDED = 1164,
  VP_ERROR_CONTINUE = 1246,
  VP_ERROR_NO_MORE_DEVICES = 1248,

  VP_RANGE_PASSIVE_DECODE = 1,
  VP_RANGE_10_BIT_DECODE = 2,

  VP_MEMORY_SPACE_IO = 1, /* in InIoSpace; else memory space */

  VP_LOW_PRIORITY = 0, /* VpLowPriority */

  /* Positions of parameters, 0-based. */
  VP_SYNCHRONIZE_PRIORITY = 1, /* VideoPortSynchronizeExecution: Priority */
  VP_ALLOCATE_POOL_TYPE = 1,   /* VideoPortAllocatePool: PoolType */
  VP_WAIT_TIMEOUT = 2,         /* VideoPortWaitForSingleObject: Timeout */
  VP_STALL_MICROSECONDS = 0,   /* VideoPortStallExecution: Microseconds */

  VP_BUGCHECK_CODE = 0xEA,
  VP_BUGCHECK_DATA_SIZE_RESERVED = 48,
  VP_BUGCHECK_DATA_SIZE_MAXIMUM = 4000
};

/* The name that a driver writes for VP_BUGCHECK_DATA_SIZE_RESERVED. */
#define VP_BUGCHECK_DATA_SIZE_RESERVED_NAME "BUGCHECK_DATA_SIZE_RESERVED"

#ifdef __cplusplus
}
#endif

#endif
