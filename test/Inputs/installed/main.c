/*
 * main.c - asks the installed reference model for a rule.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include <stdio.h>
#include <string.h>
#include <vpcheck/catalogue.h>

int main(void) {
  static const char name[] = "videoport-init-not-zeroed";
  enum vp_rule rule = vp_rule_named(name, strlen(name));
  if (rule == VP_RULE_COUNT)
    return 1;
  puts(vp_rule_row(rule)->summary);
  return 0;
}
