//===- Repair.cpp - Which rules are repaired, and how ---------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Repair.h"
#include "repair/Repairs.h"

using namespace clang;
using namespace vpcheck;

namespace {

struct RepairRow {
  vp_rule Rule;
  void (*Mend)(const Defect &Found, Edits &Result);
  const char *Description;
};

} // namespace

/// All rules that are not named here leave a choice.
static constexpr RepairRow Rows[] = {
    {VP_RULE_INIT_NOT_ZEROED, zeroAtDeclaration, "Zero the structure where it is declared"},
    {VP_RULE_INIT_ZERO_WRONG_SIZE, zeroWholeStructure, "Zero the whole structure"},
    {VP_RULE_INIT_SIZE_MISSING, setDataSize, "Set HwInitDataSize before the call"},
    {VP_RULE_INIT_SIZE_INVALID, correctDataSize, "Use the size of VIDEO_HW_INITIALIZATION_DATA"},
    {VP_RULE_INIT_STARTING_DEVICE_NUMBER, clearMember, "Leave the member zero"},
    {VP_RULE_INIT_RESERVED_FIELD, clearMember, "Leave the member zero"},
    {VP_RULE_INIT_LEGACY_LIST_COUNT, countLegacyList, "Count the elements of the array"},
    {VP_RULE_INIT_LEGACY_LIST_STORAGE, makeStatic, "Make the array static"},
    {VP_RULE_INIT_DEVICE_EXTENSION_SIZE, setExtensionSize, "Use the size of the device extension"},
    {VP_RULE_ENTRY_ARGUMENTS, passParameter, "Pass DriverEntry's own parameter"},
    {VP_RULE_ENTRY_CONTEXT_NULL, passNull, "Pass NULL"},
    {VP_RULE_ENTRY_RETURN_PROPAGATED, returnResult, "Return the value of VideoPortInitialize"},
    {VP_RULE_ENTRY_SIGNATURE, declareEntryStdcall, "Declare DriverEntry NTAPI"},
    {VP_RULE_CALLBACK_CALLING_CONVENTION, declareStdcall, "Declare the callback NTAPI"},
    {VP_RULE_CALLBACK_CAST_HIDES_TYPE, removeCast, "Remove the cast"},
    {VP_RULE_BUGCHECK_DATA_SIZE, addReservedSize, "Add the part that is reserved"},
    {VP_RULE_EMULATOR_ENTRIES_STORAGE, makeStatic, "Make the array static"},
    {VP_RULE_GETPROCADDRESS_UNKNOWN_NAME, spellServiceName, "Spell the name as the port does"},
    {VP_RULE_LEGACY_LIST_RETURNS_LOCAL, makeStatic, "Make the array static"},
};

static const RepairRow *rowOf(vp_rule Rule) {
  const auto *Row = llvm::find_if(Rows, [Rule](const RepairRow &Candidate) { return Candidate.Rule == Rule; });
  return Row == std::end(Rows) ? nullptr : Row;
}

std::vector<FixItHint> vpcheck::repairOf(const UnitFinding &Finding, uint32_t Subject, const FunctionDecl *Function,
                                         const RepairScope &Scope) {
  const RepairRow *Row = rowOf(Finding.Rule);
  if (!Row || Finding.Location.isInvalid() || (Function && Function->getTemplateInstantiationPattern()))
    return {}; // what mends one instance of a template may harm another
  Edits Result(Scope.Context);
  Row->Mend(Defect(Finding, Subject, Function, Scope), Result);
  return Result.take();
}

const char *vpcheck::repairDescription(vp_rule Rule) {
  const RepairRow *Row = rowOf(Rule);
  return Row ? Row->Description : nullptr;
}
