//===- Explorer.h - Exploring functions path by path ------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_EXPLORER_H
#define VPCHECK_OBSERVE_EXPLORER_H

#include "observe/Exploration.h"
#include <memory>

namespace clang {
class Preprocessor;
}

namespace vpcheck {

/// Runs Clang's symbolic execution from chosen functions. It is costly to make and cheap to use: make it when the
/// first function is to be explored.
class Explorer {
public:
  /// What the explored functions are watched for.
  enum class Watch {
    Everything, ///< that a rule asks for
    Keeping     ///< what they keep of what other files hand to them, or pass on
  };

  /// `Budget` is the number of nodes (program point and state) that one function may take.
  Explorer(Observation &Seen, clang::Preprocessor &PP, unsigned Budget, Watch For);
  ~Explorer();

  enum class Outcome {
    Complete,  ///< every path was followed to its end
    Partial,   ///< the budget ended it
    Cut,       ///< a loop was left before its last round
    Impossible ///< the function has no control-flow graph
  };

  /// What exploring a function is for.
  enum class Purpose {
    Judge,          ///< to judge it
    JudgeAndScript, ///< also to write down what other files may need of it (EntryScript)
    Script          ///< to do only that
  };

  /// Explores `Root`, which must have a body, as a function registered as `Role`.
  Outcome explore(const clang::FunctionDecl *Root, vp_role Role, Purpose For);

  /// Hands all findings over to the observation.
  void finish();

private:
  struct Engine;
  std::unique_ptr<Engine> Running;
};

} // namespace vpcheck

#endif
