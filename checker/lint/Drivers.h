//===- Drivers.h - Which files belong to which driver -----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_DRIVERS_H
#define VPCHECK_LINT_DRIVERS_H

#include "facts/UnitFacts.h"
#include "lint/LinkCommands.h"

namespace vpcheck {

/// How the files of several drivers are told apart.
enum class DriversBy {
  Auto,        ///< by Output if that separates the drivers, else by Folder
  One,         ///< there is one driver only
  Output,      ///< by the target, or the folder, that the object files lie in
  Folder,      ///< by the folder of the source files
  LinkCommands ///< as a file with link commands says
};

/// The files of a driver.
struct Driver {
  std::string Name; ///< empty if there is only one
  std::vector<UnitFacts *> Units;
};

/// Puts units together to drivers, each for one target. Units that belong to no driver's own files are taken for a
/// library: every driver gets those that define what it calls, as a linker would do it; what no driver needs is judged
/// by itself. Neither the order of `Units` nor anything else but what they are decides what comes out.
std::vector<Driver> groupDrivers(std::vector<UnitFacts *> Units, DriversBy How,
                                 llvm::ArrayRef<LinkCommand> Commands = {});

/// Judges each driver, and adds what is found to `Results`; findings name the driver if there are several. `Complete`
/// says that all files could be analysed.
void judgeDrivers(llvm::ArrayRef<Driver> Drivers, bool Complete, Report &Results);

} // namespace vpcheck

#endif
