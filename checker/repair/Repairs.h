//===- Repairs.h - The kinds of repair --------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each of these looks at the code around a finding and adds the edits that mend it, or none if it is not certain.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPAIR_REPAIRS_H
#define VPCHECK_REPAIR_REPAIRS_H

#include "repair/Defect.h"
#include "repair/Edits.h"

namespace vpcheck {

// Zeroing.cpp

/// Gives the structure an initializer of zeros.
void zeroAtDeclaration(const Defect &Found, Edits &Result);
/// Gives the zeroing call the size of the structure.
void zeroWholeStructure(const Defect &Found, Edits &Result);

// Sizes.cpp

/// Inserts the assignment of HwInitDataSize.
void setDataSize(const Defect &Found, Edits &Result);
/// Replaces the size of something else by the size of the structure.
void correctDataSize(const Defect &Found, Edits &Result);
/// Sets HwDeviceExtensionSize to the size of the structure, or replaces the size of a pointer to it.
void setExtensionSize(const Defect &Found, Edits &Result);
/// Adds to the size of bug-check data what is reserved.
void addReservedSize(const Defect &Found, Edits &Result);

// Members.cpp

/// Removes the assignment of a member that must be zero, or assigns zero.
void clearMember(const Defect &Found, Edits &Result);
/// Sets HwLegacyResourceCount to the number of elements.
void countLegacyList(const Defect &Found, Edits &Result);

// Calls.cpp

/// Passes to VideoPortInitialize the parameter of DriverEntry that belongs there.
void passParameter(const Defect &Found, Edits &Result);
/// Passes NULL as HwContext.
void passNull(const Defect &Found, Edits &Result);
/// Returns what VideoPortInitialize has returned, where it is called just before.
void returnResult(const Defect &Found, Edits &Result);
/// Corrects the name of a service that is wrong in upper and lower case only.
void spellServiceName(const Defect &Found, Edits &Result);

// Types.cpp

/// Gives DriverEntry the stdcall convention, if that is all it lacks.
void declareEntryStdcall(const Defect &Found, Edits &Result);
/// Gives a callback the stdcall convention, wherever it is declared.
void declareStdcall(const Defect &Found, Edits &Result);
/// Removes the cast from a callback of the right type.
void removeCast(const Defect &Found, Edits &Result);

// Storage.cpp

/// Makes the array static whose address is stored.
void makeStatic(const Defect &Found, Edits &Result);

} // namespace vpcheck

#endif
