//===- Contexts.cpp - In which contexts functions may run -----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Contexts.h"
#include "observe/CallFacts.h"

using namespace clang;
using namespace vpcheck;

void Contexts::find() {
  std::vector<vp_role_taken> Roles(Seen.RolesTaken.begin(), Seen.RolesTaken.end());
  auto Add = [&](vp_role Role, const FunctionDecl *Function) {
    vp_role_taken &Taken = Roles.emplace_back();
    Taken.function = Seen.Defined.numberOf(Function);
    Taken.role = Role;
  };
  for (const RoleTaken &Taken : Seen.Unit.roles())
    Add(Taken.Role, Taken.Function);
  if (const FunctionDecl *Entry = Seen.Unit.driverEntry())
    Add(VP_ROLE_DRIVER_ENTRY, Entry);
  vp_program Program = {};
  Program.facts = &Seen.facts();
  if (Seen.AllCalls) {
    Program.calls = Seen.AllCalls->rows().data();
    Program.call_count = Seen.AllCalls->rows().size();
  }
  Program.roles = Roles.data();
  Program.role_count = Roles.size();
  vp_contexts_free(&Found);
  vp_contexts_find(&Found, &Program);
}

vp_function_context Contexts::of(const FunctionDecl *Function) {
  if (!Known || RolesKnown != Seen.RolesTaken.size()) {
    find();
    Known = true;
    RolesKnown = Seen.RolesTaken.size();
  }
  return vp_contexts_of(&Found, Seen.Defined.numberOf(Function));
}
