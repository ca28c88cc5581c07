//===- Fields.h - The members of the model's structures ---------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function for each structure of the model that facts hold. It shows all members to an archive, which writes them,
// reads them, or gives them other numbers:
//
//   number(N)         an unsigned number or a truth value; also the identity of memory or of an unknown value
//   choice(E, Count)  an enumerator below Count
//   function(F)       the number of a function
//   site(S)           the number of a place
//   text(T)           a string, or null
//   list(Rows, Used)  the first Used elements of an array of fixed size
//   rows(Vector)      everything in a vector; sites(Vector) and functions(Vector) if it holds such numbers
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_FACTS_FIELDS_H
#define VPCHECK_FACTS_FIELDS_H

#include "facts/ProgramParts.h"

namespace vpcheck {

template <typename A> void fields(A &Archive, vp_signature_type &Type) {
  Archive.choice(Type.shape, VP_SHAPE_ELLIPSIS + 1);
  Archive.text(Type.pointee);
  Archive.choice(Type.target, VP_SHAPE_ELLIPSIS + 1);
  Archive.number(Type.word);
}

template <typename A> void fields(A &Archive, vp_signature &Signature) {
  Archive.number(Signature.known);
  Archive.number(Signature.variadic);
  Archive.choice(Signature.convention, VP_CONVENTION_C + 1);
  fields(Archive, Signature.result);
  Archive.number(Signature.parameter_count);
  Archive.list(Signature.parameters,
               Signature.parameter_count < VP_MAX_PARAMETERS ? Signature.parameter_count : +VP_MAX_PARAMETERS);
}

template <typename A> void fields(A &Archive, vp_function &Function) {
  Archive.text(Function.name);
  Archive.text(Function.link_name);
  Archive.site(Function.site);
  Archive.number(Function.defined);
  Archive.number(Function.internal);
  Archive.number(Function.elsewhere);
  Archive.text(Function.section);
  Archive.site(Function.section_at);
  Archive.number(Function.resident);
  Archive.site(Function.paged_code);
  fields(Archive, Function.signature);
}

template <typename A> void fields(A &Archive, vp_layout &Layout) {
  Archive.number(Layout.size);
  Archive.list(Layout.offsets, VP_FIELD_COUNT);
  Archive.list(Layout.sizes, VP_FIELD_COUNT);
  Archive.number(Layout.pointer_size);
}

/// Without the functions.
template <typename A> void fields(A &Archive, vp_facts &Facts) {
  Archive.choice(Facts.driver_kind, VP_DRIVER_KIND_COUNT);
  Archive.number(Facts.conventions_differ);
  fields(Archive, Facts.layout);
  Archive.number(Facts.sections_known);
}

template <typename A> void fields(A &Archive, vp_registration_summary &Summary) {
  Archive.number(Summary.calls);
  Archive.number(Summary.size_count);
  Archive.list(Summary.sizes, Summary.size_count);
  Archive.number(Summary.sizes_unknown);
  Archive.number(Summary.set);
  Archive.number(Summary.null);
  Archive.number(Summary.unknown);
  Archive.number(Summary.largest_extension);
  Archive.number(Summary.largest_child_extension);
}

template <typename A> void fields(A &Archive, vp_value &Value) {
  Archive.choice(Value.kind, VP_VALUE_DERIVED + 1);
  Archive.choice(Value.storage, VP_STORAGE_ALLOCATED + 1);
  if (Value.kind == VP_VALUE_FUNCTION)
    Archive.function(Value.object);
  else
    Archive.number(Value.object);
  Archive.number(Value.elements);
  Archive.number(Value.number);
}

template <typename A> void fields(A &Archive, vp_initialize_call &Call) {
  Archive.site(Call.site);
  Archive.list(Call.arguments, std::size(Call.arguments));
  Archive.number(Call.structure);
  Archive.choice(Call.storage, VP_STORAGE_ALLOCATED + 1);
  Archive.site(Call.declared_at);
  Archive.list(Call.fields, VP_FIELD_COUNT);
  Archive.number(Call.result);
  for (vp_site &Stored : Call.stored_at)
    Archive.site(Stored);
  Archive.number(Call.wiped);
  Archive.site(Call.wiped_at);
  Archive.site(Call.zeroed_at);
  Archive.number(Call.zeroed_length);
}

template <typename A> void fields(A &Archive, vp_level_arguments &Arguments) {
  Archive.choice(Arguments.pool, VP_POOL_NONPAGED + 1);
  Archive.choice(Arguments.wait, VP_WAIT_LONG + 1);
  Archive.number(Arguments.microseconds);
}

template <typename A> void fields(A &Archive, vp_guard &Guard) {
  Archive.number(Guard.parameter);
  Archive.number(Guard.less);
  Archive.number(Guard.differs);
  Archive.number(Guard.value);
  Archive.number(Guard.mask);
}

template <typename A> void fields(A &Archive, vp_constant &Constant) {
  Archive.number(Constant.parameter);
  Archive.number(Constant.value);
  Archive.number(Constant.forwarded);
}

template <typename A> void fields(A &Archive, vp_holder &Holder) {
  Archive.text(Holder.structure);
  Archive.text(Holder.member);
}

template <typename A> void fields(A &Archive, vp_level_test &Test) {
  Archive.function(Test.function);
  fields(Archive, Test.holder);
}

template <typename A> void fields(A &Archive, vp_call &Call) {
  Archive.function(Call.caller);
  Archive.function(Call.callee);
  Archive.choice(Call.service, VP_SERVICE_COUNT);
  Archive.site(Call.site);
  Archive.text(Call.interface_tag);
  Archive.text(Call.member);
  Archive.number(Call.level_checked);
  fields(Archive, Call.arguments);
  Archive.number(Call.forwarded);
  Archive.number(Call.guard_count);
  Archive.list(Call.guards, Call.guard_count);
  Archive.number(Call.constant_count);
  Archive.list(Call.constants, Call.constant_count);
  Archive.number(Call.test_count);
  Archive.list(Call.tests, Call.test_count);
}

template <typename A> void fields(A &Archive, vp_element &Element) {
  Archive.choice(Element.kind, VP_ELEMENT_PARAMETER + 1);
  Archive.number(Element.value);
}

template <typename A> void fields(A &Archive, vp_open_call &Open) {
  fields(Archive, Open.call);
  Archive.function(Open.through);
  Archive.number(Open.parameter);
  Archive.text(Open.table);
  Archive.number(Open.element_count);
  Archive.list(Open.elements, Open.element_count);
  fields(Archive, Open.holder);
}

template <typename A> void fields(A &Archive, vp_marker &Marker) {
  Archive.function(Marker.function);
  fields(Archive, Marker.holder);
}

template <typename A> void fields(A &Archive, vp_parameter_use &Use) {
  Archive.function(Use.function);
  Archive.number(Use.parameter);
}

template <typename A> void fields(A &Archive, vp_parameter_call &Call) {
  Archive.function(Call.function);
  Archive.number(Call.parameter);
}

template <typename A> void fields(A &Archive, vp_parameter_role &Given) {
  Archive.function(Given.function);
  Archive.number(Given.parameter);
  Archive.choice(Given.role, VP_ROLE_COUNT);
  Archive.number(Given.low_priority);
}

template <typename A> void fields(A &Archive, vp_function_held &Held) {
  Archive.function(Held.function);
  Archive.choice(Held.service, VP_SERVICE_COUNT);
  Archive.text(Held.table);
  Archive.list(Held.elements, VP_MAX_ELEMENTS);
  fields(Archive, Held.holder);
  Archive.function(Held.by);
}

template <typename A> void fields(A &Archive, vp_role_taken &Taken) {
  Archive.function(Taken.function);
  Archive.choice(Taken.role, VP_ROLE_COUNT);
  Archive.site(Taken.site);
  Archive.number(Taken.unreached);
  Archive.number(Taken.low_priority);
  Archive.function(Taken.in);
}

template <typename A> void fields(A &Archive, vp_extension_use &Use) {
  Archive.function(Use.function);
  Archive.text(Use.structure);
  Archive.number(Use.bytes);
  Archive.site(Use.site);
}

template <typename A> void fields(A &Archive, vp_child_extension_use &Use) {
  Archive.function(Use.function);
  Archive.site(Use.site);
}

template <typename A> void fields(A &Archive, vp_unready_use &Use) {
  Archive.function(Use.function);
  Archive.site(Use.site);
}

template <typename A> void fields(A &Archive, vp_interrupt_setup &Setup) {
  Archive.function(Setup.function);
  Archive.number(Setup.paths);
  Archive.number(Setup.disabled);
}

template <typename A> void fields(A &Archive, vp_pageable_use &Use) {
  Archive.function(Use.function);
  Archive.site(Use.site);
  Archive.text(Use.name);
  Archive.choice(Use.kind, VP_PAGED_POOL + 1);
  Archive.site(Use.made_at);
  Archive.number(Use.level_checked);
  Archive.number(Use.test_count);
  Archive.list(Use.tests, Use.test_count);
}

template <typename A> void fields(A &Archive, vp_open_pageable_use &Open) {
  fields(Archive, Open.use);
  fields(Archive, Open.holder);
}

template <typename A> void fields(A &Archive, vp_paged_holder &Paged) {
  fields(Archive, Paged.holder);
  Archive.choice(Paged.kind, VP_PAGED_POOL + 1);
  Archive.site(Paged.made_at);
}

template <typename A> void fields(A &Archive, vp_extension_access &Access) {
  Archive.function(Access.function);
  Archive.text(Access.structure);
  Archive.text(Access.member);
  Archive.number(Access.writes);
  Archive.number(Access.interlocked);
  Archive.site(Access.site);
  Archive.number(Access.unsure);
}

template <typename A> void fields(A &Archive, vp_global_write &Write) {
  Archive.function(Write.function);
  Archive.text(Write.variable);
  Archive.site(Write.declared_at);
  Archive.number(Write.counts);
  Archive.site(Write.site);
}

template <typename A> void fields(A &Archive, vp_bugcheck_buffer &Buffer) {
  Archive.function(Buffer.function);
  Archive.number(Buffer.bytes);
}

template <typename A> void fields(A &Archive, vp_holder_store &Store) {
  Archive.function(Store.function);
  fields(Archive, Store.holder);
}

template <typename A> void fields(A &Archive, vp_argument_memory &Memory) {
  Archive.choice(Memory.leads, VP_LEADS_LASTING + 1);
  Archive.number(Memory.parameter);
  Archive.choice(Memory.place, VP_PLACE_OTHER + 1);
  fields(Archive, Memory.holder);
}

template <typename A> void fields(A &Archive, vp_loan &Loan) {
  Archive.choice(Loan.kind, VP_LOAN_HANDED + 1);
  Archive.choice(Loan.role, VP_ROLE_COUNT);
  Archive.number(Loan.parameter);
  Archive.text(Loan.name);
  Archive.text(Loan.member);
  Archive.function(Loan.function);
}

template <typename A> void fields(A &Archive, vp_handover &Handover) {
  Archive.function(Handover.root);
  Archive.function(Handover.callee);
  Archive.site(Handover.site);
  Archive.site(Handover.end);
  Archive.number(Handover.argument);
  fields(Archive, Handover.loan);
  Archive.number(Handover.argument_count);
  Archive.list(Handover.arguments, Handover.argument_count);
  Archive.number(Handover.later_count);
  for (uint32_t I = 0; I < Handover.later_count && I < VP_MAX_LATER; ++I)
    Archive.function(Handover.later[I]);
  Archive.number(Handover.store_count);
  Archive.list(Handover.stores, Handover.store_count);
}

template <typename A> void fields(A &Archive, vp_keeping &Keeping) {
  Archive.function(Keeping.function);
  Archive.number(Keeping.parameter);
  Archive.text(Keeping.member);
  Archive.site(Keeping.site);
  Archive.choice(Keeping.place, VP_PLACE_OTHER + 1);
  Archive.number(Keeping.through);
  Archive.text(Keeping.holder);
  Archive.number(Keeping.holder_count);
  Archive.list(Keeping.holders, Keeping.holder_count);
}

template <typename A> void fields(A &Archive, vp_lock_step &Step) {
  Archive.choice(Step.kind, VP_LOCK_PASSED + 1);
  Archive.site(Step.site);
  Archive.function(Step.callee);
}

template <typename A> void fields(A &Archive, vp_lock_trail &Trail) {
  Archive.number(Trail.lost);
  Archive.number(Trail.count);
  Archive.list(Trail.steps, Trail.count);
}

template <typename A> void fields(A &Archive, vp_lock_use &Use) {
  Archive.function(Use.caller);
  Archive.function(Use.callee);
  Archive.choice(Use.service, VP_SERVICE_COUNT);
  Archive.text(Use.interface_tag);
  Archive.text(Use.member);
  fields(Archive, Use.arguments);
  Archive.site(Use.site);
  Archive.function(Use.function);
  Archive.choice(Use.root, VP_ROLE_COUNT);
  Archive.number(Use.assumed);
  fields(Archive, Use.trail);
}

template <typename A> void fields(A &Archive, vp_lock_exit &Exit) {
  Archive.function(Exit.function);
  fields(Archive, Exit.trail);
}

template <typename A> void fields(A &Archive, vp_script &Script) {
  Archive.function(Script.function);
  Archive.number(Script.unknown);
  Archive.number(Script.covered);
  Archive.number(Script.unsure);
  Archive.number(Script.step_count);
}

template <typename A> void fields(A &Archive, vp_step &Step) {
  Archive.choice(Step.kind, VP_STEP_RETURN + 1);
  Archive.number(Step.structure);
  Archive.choice(Step.field, VP_FIELD_COUNT);
  Archive.site(Step.site);
  Archive.choice(Step.term, VP_TERM_DERIVED + 1);
  Archive.number(Step.source);
  fields(Archive, Step.value);
  Archive.number(Step.number);
  Archive.function(Step.function);
  Archive.number(Step.offset);
  Archive.number(Step.length);
  Archive.number(Step.fields);
  Archive.number(Step.lowest);
  Archive.number(Step.highest);
  Archive.number(Step.nonzero);
}

// Arrays of plain numbers.
template <typename A> void fields(A &Archive, uint32_t &Number) { Archive.number(Number); }
template <typename A> void fields(A &Archive, uint64_t &Number) { Archive.number(Number); }
template <typename A> void fields(A &Archive, vp_service &Service) { Archive.choice(Service, VP_SERVICE_COUNT); }

template <typename A> void fields(A &Archive, FindingBasis &Basis) {
  Archive.choice(Basis.Condition, VP_CONDITION_COUNT);
  Archive.number(Basis.Subject);
  Archive.site(Basis.Site);
  Archive.function(Basis.Function);
  Archive.function(Basis.Caller);
  Archive.number(Basis.Parameter);
  fields(Archive, Basis.Holder);
  Archive.choice(Basis.Assumed, VP_ROLE_COUNT);
  Archive.number(Basis.OfProgram);
}

template <typename A> void fields(A &Archive, ProgramParts &Parts) {
  Archive.rows(Parts.Functions); // first: everything else names them
  fields(Archive, Parts.Facts);
  fields(Archive, Parts.Summary);
  Archive.number(Parts.RegistrationsKnown);
  Archive.number(Parts.Whole);
  Archive.number(Parts.Closed);
  Archive.number(Parts.Miniport);
  Archive.rows(Parts.Registrations);
  Archive.rows(Parts.Calls);
  Archive.rows(Parts.OpenCalls);
  Archive.rows(Parts.ParameterCalls);
  Archive.rows(Parts.ParameterRoles);
  Archive.rows(Parts.FunctionsHeld);
  Archive.rows(Parts.Roles);
  Archive.rows(Parts.ExtensionUses);
  Archive.rows(Parts.ChildExtensionUses);
  Archive.rows(Parts.UnreadyUses);
  Archive.rows(Parts.InterruptSetups);
  Archive.rows(Parts.PageableUses);
  Archive.rows(Parts.OpenPageableUses);
  Archive.rows(Parts.PagedHolders);
  Archive.rows(Parts.ExtensionAccesses);
  Archive.rows(Parts.GlobalWrites);
  Archive.sites(Parts.FollowedSites);
  Archive.sites(Parts.CallbackSites);
  Archive.rows(Parts.CallbackServices);
  Archive.functions(Parts.LastingContexts);
  Archive.rows(Parts.BugcheckBuffers);
  Archive.rows(Parts.Markers);
  Archive.functions(Parts.LevelTellers);
  Archive.rows(Parts.ParameterUses);
  Archive.rows(Parts.PointerHolders);
  Archive.rows(Parts.Handovers);
  Archive.rows(Parts.Keepings);
  Archive.rows(Parts.HolderStores);
  Archive.rows(Parts.LockUses);
  Archive.rows(Parts.LockExits);
  Archive.functions(Parts.UnseenCallers);
  Archive.rows(Parts.Scripts);
  Archive.rows(Parts.Steps);
}

} // namespace vpcheck

#endif
