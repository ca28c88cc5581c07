//===- DriverMap.h - The map of one driver, ready to be written -*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What all forms share: the words, and calls grouped as people want to see them.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_MAP_DRIVERMAP_H
#define VPCHECK_MAP_DRIVERMAP_H

#include "map/Map.h"
#include "vpcheck/map.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <vector>

namespace vpcheck {

/// Calls of one service, or function, by one function on one way: they are shown as one.
struct CallLine {
  std::string Name;
  const vp_map_call *First;
  std::vector<const vp_map_call *> Calls; ///< First among them
};

/// The calls that one function makes which a callback leads to.
struct CallGroup {
  std::vector<vp_object> Through; ///< the functions between the callback and the calls; empty: it makes them itself
  std::vector<CallLine> Lines;
};

/// A function of the driver that no file seen defines, and a call of it.
struct UnseenFunction {
  vp_object Function;
  const vp_call *Call; ///< null: it is registered, but never called
  vp_site Site;
};

class DriverMap {
public:
  explicit DriverMap(const MappedDriver &Driver);
  ~DriverMap();
  DriverMap(const DriverMap &) = delete;
  DriverMap &operator=(const DriverMap &) = delete;

  /// False if there was not enough memory; then nothing else may be asked.
  bool isMade() const { return Made; }

  const vp_program &program() const { return *Driver.Program; }
  const std::string &name() const { return Driver.Name; }

  /// In the order of a driver's life.
  llvm::ArrayRef<vp_map_callback> callbacks() const { return {Map.callbacks, Map.callback_count}; }
  llvm::ArrayRef<vp_map_call> calls(const vp_map_callback &Callback) const {
    return {Callback.calls, Callback.call_count};
  }
  llvm::ArrayRef<const vp_role_taken *> uses(const vp_map_callback &Callback) const {
    return {Callback.uses, Callback.use_count};
  }

  const vp_function &function(vp_object Function) const;
  std::string functionName(vp_object Function) const;
  /// The name of what is called; of an interface's member, that alone.
  std::string calledName(const vp_call &Call) const;
  Place place(vp_site Site) const { return Site == 0 ? Place() : Driver.PlaceOf(Site); }

  /// The functions between the callback and the caller of `Call`.
  std::vector<vp_object> chain(const vp_map_callback &Callback, const vp_map_call &Call) const;

  /// The calls of a callback that are shown: of services, of functions that are not seen, and forbidden ones. What the
  /// callback calls itself comes first.
  std::vector<CallGroup> groups(const vp_map_callback &Callback) const;

  /// The callbacks that a service receives through these calls, by position among all callbacks.
  llvm::ArrayRef<unsigned> passedBy(const vp_call &Call) const;
  std::vector<unsigned> passedBy(const CallLine &Line) const;

  std::vector<UnseenFunction> unseen() const;
  llvm::ArrayRef<vp_object> unreached() const { return {Map.unreached, Map.unreached_count}; }

  /// How many forbidden calls the callback leads to.
  static unsigned countForbidden(const vp_map_callback &Callback);

  /// "8 callbacks, 7 services, 1 forbidden call, 1 callback in the wrong section".
  std::string summary() const;

private:
  void findPassed();

  const MappedDriver &Driver;
  vp_map Map = {};
  bool Made;
  llvm::DenseMap<const vp_call *, llvm::SmallVector<unsigned, 2>> Passed;
};

/// "DISPATCH_LEVEL to DIRQL".
std::string levelText(vp_role Role);

/// What there is to say of where a callback lies in memory: "must stay in memory, but is pageable". `Wrong` says
/// whether that is forbidden.
std::string memoryText(const vp_map_callback &Callback, bool &Wrong);

/// How a call that the rules object to is marked: "FORBIDDEN" or "WARNING".
const char *objectionWord(const vp_map_call &Call);

/// "Interrupts and timer".
const char *stageTitle(vp_stage Stage);

/// "1 callback", "2 callbacks".
std::string counted(size_t Count, llvm::StringRef What);

void writeMapText(llvm::ArrayRef<const DriverMap *> Drivers, llvm::raw_ostream &Out);
void writeMapJson(llvm::ArrayRef<const DriverMap *> Drivers, llvm::StringRef Root, llvm::raw_ostream &Out);
void writeMapDot(llvm::ArrayRef<const DriverMap *> Drivers, llvm::StringRef Root, llvm::raw_ostream &Out);

/// Has Graphviz draw what writeMapDot() writes. Returns false, with what is wrong in `Problem`, if it cannot.
bool writeMapSvg(llvm::ArrayRef<const DriverMap *> Drivers, llvm::StringRef Root, llvm::raw_ostream &Out,
                 std::string &Problem);

} // namespace vpcheck

#endif
