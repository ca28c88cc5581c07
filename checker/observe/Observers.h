//===- Observers.h - The path observers -------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each observer is a checker of Clang's static analyzer. All of them work on the same Exploration.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_OBSERVERS_H
#define VPCHECK_OBSERVE_OBSERVERS_H

namespace clang::ento {
class CheckerManager;
}

namespace vpcheck {

class Exploration;

/// Models what the port's and the C library's memory functions, and the services themselves, do to memory.
void registerMemoryModel(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Models what services do to the memory that they are given, and where the memory comes from that they hand out.
void registerServiceModel(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Tells the engine the offsets of members, where they are computed from a structure at address 0.
void registerOffsetModel(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Tells the engine which function a call through a const table calls.
void registerTableModel(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Looks at the callbacks that are handed to the port, and at what goes with them.
void registerCallbackObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Follows services that are looked up by name.
void registerLookupObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Finds uses of what a call has taken back.
void registerLoanEndObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Finds what is still stored when its loan ends.
void registerRetentionObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Sees what is lent to the root and handed to functions of other files. `OfHelpers`: the roots are functions that
/// other files may call, and what they hand over they were handed themselves.
void registerHandoverObserver(clang::ento::CheckerManager &Manager, Exploration &Current, bool OfHelpers);

/// Sees what functions that other files may call keep of what they are handed.
void registerKeepingObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Watches what a bug-check callback writes to its buffer.
void registerBugcheckObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Keeps what the root's parameters lead to from being forgotten.
void registerLivenessObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Follows the initialization data and the protocol of DriverEntry.
void registerEntryObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Sees how HwVidFindAdapter leaves the interrupt.
void registerFindAdapterObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Sees what HwVidGetVideoChildDescriptor needs to have been set up before.
void registerChildObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Follows spin locks, and what is called while one is held.
void registerLevelObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Sees whether HwVidFindAdapter claims ranges before it maps them.
void registerClaimObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Looks at the addresses of ports and registers.
void registerAddressObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

/// Sees which functions HwVidQueryInterface exposes, and whether those take the device lock.
void registerDeviceLockObserver(clang::ento::CheckerManager &Manager, Exploration &Current);

} // namespace vpcheck

#endif
