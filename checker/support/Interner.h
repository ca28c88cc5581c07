//===- Interner.h - One copy of each plain value ----------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_INTERNER_H
#define VPCHECK_SUPPORT_INTERNER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/Support/Allocator.h"
#include <cstring>
#include <type_traits>

namespace vpcheck {

/// Keeps one copy of each value of a plain C structure, compared byte by byte, so that values can be told apart by
/// their address. The values live as long as the interner.
template <typename T> class Interner {
  static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= sizeof(uint64_t) && sizeof(T) % 4 == 0);

  struct Node : llvm::FoldingSetNode {
    T Value;
    void Profile(llvm::FoldingSetNodeID &ID) const { addBytes(ID, Value); }
  };

  static void addBytes(llvm::FoldingSetNodeID &ID, const T &Value) {
    const char *Bytes = reinterpret_cast<const char *>(&Value);
    for (size_t I = 0; I < sizeof(T); I += sizeof(unsigned)) {
      unsigned Word;
      std::memcpy(&Word, Bytes + I, sizeof Word);
      ID.AddInteger(Word);
    }
  }

public:
  const T *intern(const T &Value) {
    llvm::FoldingSetNodeID ID;
    addBytes(ID, Value);
    void *Position = nullptr;
    if (Node *Found = Nodes.FindNodeOrInsertPos(ID, Position))
      return &Found->Value;
    Node *New = new (Allocator.Allocate<Node>()) Node;
    std::memcpy(&New->Value, &Value, sizeof(T));
    Nodes.InsertNode(New, Position);
    return &New->Value;
  }

private:
  llvm::BumpPtrAllocator Allocator;
  llvm::FoldingSet<Node> Nodes;
};

} // namespace vpcheck

#endif
