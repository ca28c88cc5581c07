//===- Detach.h - Taking facts away from what they were made of -*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_FACTS_DETACH_H
#define VPCHECK_FACTS_DETACH_H

#include "facts/Fields.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/StringSaver.h"

namespace vpcheck {

/// An archive that copies texts, so that they outlive their owner, and gives the places that are used numbers in order
/// of use, from 1.
class Detach {
public:
  explicit Detach(llvm::BumpPtrAllocator &Allocator) : Texts(Allocator) {}

  template <typename T> void number(T &) {}
  template <typename T> void choice(T &, unsigned) {}
  void function(vp_object &) {}
  void functions(std::vector<vp_object> &) {}
  void text(const char *&Text) {
    if (Text)
      Text = Texts.save(llvm::StringRef(Text)).data();
  }
  void site(vp_site &Site) {
    if (Site == 0)
      return;
    auto [Entry, New] = Numbers.try_emplace(Site, static_cast<vp_site>(Sites.size() + 1));
    if (New)
      Sites.push_back(Site);
    Site = Entry->second;
  }
  void sites(std::vector<vp_site> &Rows) {
    for (vp_site &Site : Rows)
      site(Site);
  }
  template <typename T, size_t N> void list(T (&Rows)[N], size_t Used) {
    for (size_t I = 0; I < Used; ++I)
      fields(*this, Rows[I]);
  }
  template <typename T> void rows(std::vector<T> &Rows) {
    for (T &Row : Rows)
      fields(*this, Row);
  }

  std::vector<vp_site> Sites; ///< the former number of each place, by its new number less 1

private:
  llvm::UniqueStringSaver Texts;
  llvm::DenseMap<vp_site, vp_site> Numbers;
};

} // namespace vpcheck

#endif
