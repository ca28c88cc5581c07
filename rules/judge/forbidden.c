/*
 * forbidden.c - what a context forbids to call.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "forbidden.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define ROLE(id) VP_ROLE_BIT(VP_ROLE_##id)
#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

#define EVERY_ROLE (~(vp_role_set)0)

/* ---- Rules about services ------------------------------------------------------------------------------------- */

/* A rule about where one service may be called. What the service allows stands in its own row. */
struct service_rule {
  enum vp_service service;
  enum vp_rule rule;
  enum vp_offence offence;
  vp_role_set roles;  /* the rule speaks about their code */
  vp_role_set milder; /* in these, what the rule finds weighs less */
  const char *remedy; /* follows the message */
};

static const struct service_rule service_rules[] = {
    {VP_VideoPortInitialize, VP_RULE_ENTRY_INITIALIZE_ELSEWHERE, VP_OFFENCE_CALLER, EVERY_ROLE, 0, ""},
    {VP_VideoPortGetAccessRanges, VP_RULE_FIND_ADAPTER_ONLY, VP_OFFENCE_CALLER, EVERY_ROLE, 0,
     ": call it there and keep the ranges"},
    {VP_VideoPortVerifyAccessRanges, VP_RULE_FIND_ADAPTER_ONLY, VP_OFFENCE_CALLER, EVERY_ROLE, 0,
     ": call it there and keep the ranges"},
    /* Drivers exist that map late, which works at PASSIVE_LEVEL. */
    {VP_VideoPortGetDeviceBase, VP_RULE_DEVICE_BASE_CONTEXT, VP_OFFENCE_CALLER, EVERY_ROLE,
     ~(ROLE(DPC) | ROLE(INTERRUPT) | ROLE(RESET_HW) | ROLE(TIMER) | ROLE(EXECUTE_DMA)),
     ": map in HwVidFindAdapter and keep the address"},
    {VP_VideoPortQueueDpc, VP_RULE_QUEUE_DPC_IRQL, VP_OFFENCE_TOO_LOW, EVERY_ROLE, 0,
     ": queue the DPC in HwVidInterrupt"},
    {VP_VideoPortAcquireSpinLockAtDpcLevel, VP_RULE_SPINLOCK_AT_DPC_FROM_PASSIVE, VP_OFFENCE_TOO_LOW, EVERY_ROLE, 0,
     ": call VideoPortAcquireSpinLock"},
    {VP_VideoPortWaitForSingleObject, VP_RULE_WAIT_AT_DISPATCH, VP_OFFENCE_WAIT, ROLE(DPC) | ROLE(EXECUTE_DMA), 0, ""},
    {VP_VideoPortAllocatePool, VP_RULE_PAGED_POOL_AT_DISPATCH, VP_OFFENCE_PAGED_POOL, ROLE(DPC) | ROLE(EXECUTE_DMA), 0,
     ""},
    {VP_VideoPortFreePool, VP_RULE_PAGED_POOL_AT_DISPATCH, VP_OFFENCE_PAGED_POOL, ROLE(DPC) | ROLE(EXECUTE_DMA), 0, ""},
    /* Longer stalls are tolerated while the driver initializes; that includes what HwVidFindAdapter and
       HwVidInitialize have called back. */
    {VP_VideoPortStallExecution, VP_RULE_STALL_TOO_LONG, VP_OFFENCE_STALL,
     ~(ROLE(DRIVER_ENTRY) | ROLE(FIND_ADAPTER) | ROLE(INITIALIZE) | ROLE(QUERY_DEVICE) | ROLE(GET_REGISTRY)), 0, ""},
};

/* ---- Rules about roles ---------------------------------------------------------------------------------------- */

/* A rule about what the code of one role may call. What the role allows stands in its own row. */
struct role_rule {
  enum vp_role role;
  enum vp_rule rule;
  bool named_only_certain; /* only what a page names as forbidden weighs as much as the rule */
  const char *remedy;      /* follows the message */
};

static const struct role_rule role_rules[] = {
    {VP_ROLE_INTERRUPT, VP_RULE_ISR_FORBIDDEN_CALL, false, NULL},
    {VP_ROLE_SYNCHRONIZE, VP_RULE_SYNC_FORBIDDEN_CALL, false, NULL},
    {VP_ROLE_DPC, VP_RULE_DPC_FORBIDDEN_CALL, false, ": call it at PASSIVE_LEVEL, in HwVidStartIO for example"},
    {VP_ROLE_EXECUTE_DMA, VP_RULE_EXECUTE_DMA_FORBIDDEN_CALL, false, ": call it before VideoPortStartDma"},
    {VP_ROLE_TIMER, VP_RULE_TIMER_FORBIDDEN_CALL, false, ": set a flag and let another function call it"},
    {VP_ROLE_RESET_HW, VP_RULE_RESET_HW_FORBIDDEN_CALL, true,
     ": program the registers, or return FALSE and leave the rest to the HAL"},
    {VP_ROLE_BUGCHECK, VP_RULE_BUGCHECK_FORBIDDEN_CALL, false, ": prepare the data beforehand, in nonpaged memory"},
};

static const struct role_rule *role_rule_of(enum vp_role role) {
  for (size_t i = 0; i < COUNT_OF(role_rules); ++i)
    if (role_rules[i].role == role)
      return &role_rules[i];
  return NULL;
}

bool vp_role_is_raised(enum vp_role role) {
  const struct vp_irql_range *irql = &vp_role_row(role)->irql;
  return irql->lowest != VP_IRQL_NOT_STATED && irql->lowest >= VP_IRQL_DISPATCH;
}

bool vp_role_heeds_level_checks(enum vp_role role) {
  return vp_role_is_raised(role) || vp_role_row(role)->call_policy == VP_CALLS_CLOSED_LIST;
}

bool vp_role_is_below_dispatch(enum vp_role role) { return vp_role_row(role)->irql.highest < VP_IRQL_DISPATCH; }

/* ---- What is called ------------------------------------------------------------------------------------------- */

struct vp_target vp_target_of(enum vp_service service, const char *interface_tag, const char *member) {
  if (service != VP_SERVICE_NONE) {
    const struct vp_service_row *row = vp_service_row(service);
    return (struct vp_target){.name = row->name,
                              .service = service,
                              .irql = row->irql,
                              .only_from = row->only_from,
                              .never_from = row->never_from,
                              .debugging = row->debugging};
  }
  const struct vp_structure_row *row =
      interface_tag == NULL ? NULL : vp_structure_tagged(interface_tag, strlen(interface_tag));
  if (row == NULL || member == NULL)
    return (struct vp_target){0};
  return (struct vp_target){.name = member, .irql = row->irql, .never_from = row->never_from};
}

enum vp_irql vp_target_highest(const struct vp_target *target, const struct vp_level_arguments *arguments) {
  switch (target->irql.condition) {
  case VP_IRQL_IF_NONPAGED_POOL:
    return arguments->pool == VP_POOL_PAGED ? VP_IRQL_APC : target->irql.highest;
  case VP_IRQL_IF_NO_WAIT:
    return arguments->wait == VP_WAIT_LONG ? VP_IRQL_PASSIVE : target->irql.highest;
  case VP_IRQL_ALWAYS:
  case VP_IRQL_IF_RESIDENT:
    break;
  }
  return target->irql.highest;
}

/* Whether its own page lets it be called at any level. */
static bool works_at_any_level(const struct vp_target *target) {
  return target->irql.lowest == VP_IRQL_PASSIVE && target->irql.highest == VP_IRQL_HIGH;
}

static bool allocates(const struct vp_target *target) {
  const struct vp_service_row *row = vp_service_row(target->service);
  return row->resource == VP_RESOURCE_POOL && row->pair == VP_PAIR_OPENS;
}

/* The longest stall that is documented. */
static uint64_t longest_stall(void) { return (uint64_t)vp_service_row(VP_VideoPortStallExecution)->arguments[0].value; }

/* ---- Verdicts ------------------------------------------------------------------------------------------------- */

static enum vp_severity milder(enum vp_severity severity) { return severity == VP_ERROR ? VP_WARNING : VP_ADVICE; }

static const struct service_rule *service_rule_of(enum vp_service service) {
  for (size_t i = 0; i < COUNT_OF(service_rules); ++i)
    if (service_rules[i].service == service)
      return &service_rules[i];
  return NULL;
}

/* Whether a call breaks `rule` in code of `role`; lowers the severity where it may be right. */
static bool breaks(const struct service_rule *rule, const struct vp_target *target, enum vp_role role,
                   const struct vp_manner *manner, enum vp_severity *severity) {
  switch (rule->offence) {
  case VP_OFFENCE_CALLER:
    return (target->only_from & VP_ROLE_BIT(role)) == 0;
  case VP_OFFENCE_TOO_LOW:
    return vp_role_is_below_dispatch(role) && !manner->may_be_locked;
  case VP_OFFENCE_WAIT:
    if (manner->arguments.wait != VP_WAIT_UNKNOWN)
      return manner->arguments.wait == VP_WAIT_LONG;
    *severity = milder(*severity);
    return manner->on_path;
  case VP_OFFENCE_PAGED_POOL:
    return manner->arguments.pool == VP_POOL_PAGED;
  case VP_OFFENCE_STALL:
    if (manner->arguments.microseconds > longest_stall())
      return true;
    *severity = VP_ADVICE;
    return role == VP_ROLE_INTERRUPT || role == VP_ROLE_SYNCHRONIZE;
  case VP_OFFENCE_NONE:
  case VP_OFFENCE_NOT_LISTED:
  case VP_OFFENCE_NAMED:
  case VP_OFFENCE_LEVEL:
  case VP_OFFENCE_ALLOCATES:
    break;
  }
  return false;
}

static struct vp_verdict about_service(const struct vp_target *target, enum vp_role role,
                                       const struct vp_manner *manner) {
  struct vp_verdict verdict = {.offence = VP_OFFENCE_NONE};
  const struct service_rule *rule = service_rule_of(target->service);
  if (rule == NULL || (rule->roles & VP_ROLE_BIT(role)) == 0)
    return verdict;
  enum vp_severity severity = vp_rule_row(rule->rule)->severity;
  if ((rule->milder & VP_ROLE_BIT(role)) != 0)
    severity = milder(severity);
  if (breaks(rule, target, role, manner, &severity))
    verdict = (struct vp_verdict){rule->offence, rule->rule, severity};
  return verdict;
}

static enum vp_offence offence_in_role(const struct vp_target *target, enum vp_role role,
                                       const struct vp_level_arguments *arguments) {
  const struct vp_role_row *row = vp_role_row(role);
  if ((target->never_from & VP_ROLE_BIT(role)) != 0)
    return VP_OFFENCE_NAMED;
  if (row->call_policy == VP_CALLS_CLOSED_LIST)
    return vp_service_in(row->calls, target->service) ? VP_OFFENCE_NONE : VP_OFFENCE_NOT_LISTED;
  if (vp_role_is_raised(role) && vp_target_highest(target, arguments) < row->irql.lowest)
    return VP_OFFENCE_LEVEL;
  return role == VP_ROLE_BUGCHECK && allocates(target) ? VP_OFFENCE_ALLOCATES : VP_OFFENCE_NONE;
}

static struct vp_verdict about_role(const struct vp_target *target, enum vp_role role, const struct vp_manner *manner) {
  struct vp_verdict verdict = {.offence = VP_OFFENCE_NONE};
  const struct role_rule *rule = role_rule_of(role);
  if (rule == NULL)
    return verdict;
  verdict.offence = offence_in_role(target, role, &manner->arguments);
  verdict.rule = rule->rule;
  verdict.severity = vp_rule_row(rule->rule)->severity;
  const bool named = verdict.offence == VP_OFFENCE_NAMED;
  if (!named && (rule->named_only_certain || (verdict.offence == VP_OFFENCE_NOT_LISTED && works_at_any_level(target))))
    verdict.severity = milder(verdict.severity);
  if (!named && manner->low_priority)
    verdict.severity = milder(verdict.severity);
  /* Whoever asks for the level does so to keep to the rules. */
  if (target->debugging || target->service == VP_VideoPortGetCurrentIrql)
    verdict.severity = VP_ADVICE;
  return verdict;
}

struct vp_verdict vp_verdict_in_role(const struct vp_target *target, enum vp_role role,
                                     const struct vp_manner *manner) {
  const struct vp_verdict service = about_service(target, role, manner), in_role = about_role(target, role, manner);
  if (service.offence == VP_OFFENCE_NONE)
    return in_role;
  return in_role.offence != VP_OFFENCE_NONE && in_role.severity > service.severity ? in_role : service;
}

struct vp_verdict vp_verdict_under_lock(const struct vp_target *target, const struct vp_level_arguments *arguments) {
  struct vp_verdict verdict = {.offence = VP_OFFENCE_NONE};
  if (target->irql.condition == VP_IRQL_IF_NO_WAIT && arguments->wait != VP_WAIT_NOT)
    verdict = (struct vp_verdict){VP_OFFENCE_WAIT, VP_RULE_WAIT_AT_DISPATCH,
                                  arguments->wait == VP_WAIT_LONG ? VP_ERROR : VP_WARNING};
  else if (target->irql.condition == VP_IRQL_IF_NONPAGED_POOL && arguments->pool == VP_POOL_PAGED)
    verdict = (struct vp_verdict){VP_OFFENCE_PAGED_POOL, VP_RULE_PAGED_POOL_AT_DISPATCH, VP_ERROR};
  else if (vp_target_highest(target, arguments) < VP_IRQL_DISPATCH)
    verdict = (struct vp_verdict){VP_OFFENCE_LEVEL, VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK,
                                  target->debugging ? VP_ADVICE : VP_ERROR};
  return verdict;
}

/* ---- Messages ------------------------------------------------------------------------------------------------- */

enum { LIST_SIZE = 160 };

/* Writes the names of `roles`: "A, B or C". */
static void list_roles(vp_role_set roles, char list[LIST_SIZE]) {
  size_t length = 0;
  list[0] = '\0';
  for (unsigned role = 0; role < VP_ROLE_COUNT && length < LIST_SIZE; ++role) {
    if ((roles & VP_ROLE_BIT(role)) == 0)
      continue;
    roles &= ~VP_ROLE_BIT(role);
    const char *before = length == 0 ? "" : roles == 0 ? " or " : ", ";
    length +=
        (size_t)snprintf(list + length, LIST_SIZE - length, "%s%s", before, vp_role_row((enum vp_role)role)->name);
  }
}

/* What to do instead of a call that HwVidInterrupt must not make. */
static const char *remedy_at_dirql(const struct vp_target *target) {
  if (works_at_any_level(target))
    return ", although its own page lets it be called at any level";
  if (target->irql.highest != VP_IRQL_NOT_STATED && target->irql.highest < VP_IRQL_DISPATCH)
    return ": leave it to code that runs at PASSIVE_LEVEL";
  return ": leave it to a DPC";
}

static const char *remedy_in_role(const struct vp_target *target, enum vp_role role) {
  const struct role_rule *rule = role_rule_of(role);
  if (rule == NULL)
    return "";
  return rule->remedy == NULL ? remedy_at_dirql(target) : rule->remedy;
}

static const char *remedy_of(const struct vp_target *target, const struct vp_verdict *verdict) {
  const struct service_rule *rule = service_rule_of(target->service);
  return rule != NULL && rule->offence == verdict->offence ? rule->remedy : "";
}

/* Says that the target may not be called where the level is raised: `where` says where that is, `why` says it as a
   sentence. */
static void init_level_finding(struct vp_finding *finding, const struct vp_verdict *verdict,
                               const struct vp_target *target, const struct vp_level_arguments *arguments,
                               const char *where, const char *why, const char *remedy, vp_site site) {
  if (verdict->offence == VP_OFFENCE_WAIT)
    vp_finding_init(finding, verdict->rule, site, "%s must not wait %s: %s", target->name, where,
                    arguments->wait == VP_WAIT_UNKNOWN ? "make sure that the timeout is zero"
                                                       : "pass the address of a zero timeout");
  else if (verdict->offence == VP_OFFENCE_PAGED_POOL)
    vp_finding_init(finding, verdict->rule, site, "%s must not be called for paged pool %s: use nonpaged pool",
                    target->name, where);
  else
    vp_finding_init(finding, verdict->rule, site, "%s needs %s, but %s%s", target->name,
                    vp_irql_name(vp_target_highest(target, arguments)), why, remedy);
}

void vp_verdict_init_finding(struct vp_finding *finding, const struct vp_verdict *verdict,
                             const struct vp_target *target, enum vp_role role,
                             const struct vp_level_arguments *arguments, vp_site site) {
  const char *in = vp_role_row(role)->name;
  char text[LIST_SIZE], why[LIST_SIZE];
  switch (verdict->offence) {
  case VP_OFFENCE_CALLER:
    list_roles(target->only_from, text);
    vp_finding_init(finding, verdict->rule, site, "%s may be called only from %s, not from %s%s", target->name, text,
                    in, remedy_of(target, verdict));
    break;
  case VP_OFFENCE_NOT_LISTED:
    vp_finding_init(finding, verdict->rule, site, "%s is not among the functions that %s may call%s", target->name, in,
                    remedy_in_role(target, role));
    break;
  case VP_OFFENCE_NAMED:
    vp_finding_init(finding, verdict->rule, site, "%s must not be called in %s%s%s", target->name, in,
                    target->service == VP_VideoPortStopTimer ? ", although the documents for Windows NT 4.0 allow it"
                                                             : "",
                    remedy_in_role(target, role));
    break;
  case VP_OFFENCE_ALLOCATES:
    vp_finding_init(finding, verdict->rule, site, "%s must not be called in %s%s", target->name, in,
                    remedy_in_role(target, role));
    break;
  case VP_OFFENCE_TOO_LOW:
    vp_finding_init(finding, verdict->rule, site, "%s must be called at DISPATCH_LEVEL%s, but %s runs below it%s",
                    target->name, target->irql.highest > VP_IRQL_DISPATCH ? " or above" : "", in,
                    remedy_of(target, verdict));
    break;
  case VP_OFFENCE_STALL:
    if (arguments->microseconds > longest_stall())
      vp_finding_init(finding, verdict->rule, site,
                      "%s must not stall for %" PRIu64 " microseconds in %s: more than %" PRIu64
                      " are allowed only while the driver initializes",
                      target->name, arguments->microseconds, in, longest_stall());
    else
      vp_finding_init(finding, verdict->rule, site, "%s should be avoided in %s", target->name, in);
    break;
  case VP_OFFENCE_LEVEL:
  case VP_OFFENCE_WAIT:
  case VP_OFFENCE_PAGED_POOL:
    (void)snprintf(text, sizeof text, "in %s", in);
    (void)snprintf(why, sizeof why, "%s runs at %s", in, vp_irql_name(vp_role_row(role)->irql.lowest));
    init_level_finding(finding, verdict, target, arguments, text, why, remedy_in_role(target, role), site);
    break;
  case VP_OFFENCE_NONE:
    break;
  }
  finding->severity = verdict->severity;
  finding->subject = (uint32_t)target->service;
}

void vp_verdict_init_finding_under_lock(struct vp_finding *finding, const struct vp_verdict *verdict,
                                        const struct vp_target *target, const struct vp_level_arguments *arguments,
                                        vp_site site) {
  init_level_finding(finding, verdict, target, arguments, "while a spin lock is held",
                     "a spin lock is held, which raises the level to DISPATCH_LEVEL",
                     ": call it before the lock is acquired", site);
  finding->severity = verdict->severity;
  finding->subject = (uint32_t)target->service;
}
