#[=======================================================================[
VpcheckLint - checks the sources of a target with vpcheck as a part of its build.

With vpcheck installed, and its prefix in CMAKE_PREFIX_PATH if that is an unusual one:

  find_package(vpcheck REQUIRED)
  add_library(mydriver MODULE entry.c requests.c)
  vpcheck_add_lint(mydriver)

and then `cmake --build build --target mydriver-lint`. This file also works by itself: copy it beside the project's
other modules and include(VpcheckLint).

  vpcheck_add_lint(<target>
    [NAME <name>]           name of the lint target and the test (default: <target>-lint)
    [ALL]                   a part of the default build
    [TEST]                  also a test of CTest
    [CHECKS <globs>]        rules to turn on and off, as in --checks
    [FAIL_ON <severity>]    least severity that fails: error, warning, advice or never
    [BASELINE <file>]       known findings; relative to the current source folder
    [FORMATS <format>...]   reports, as in --format; files are relative to the current binary folder
    [DRIVER_KIND <kind>]    auto, pnp, mirror or legacy
    [OPTIONS <option>...]   other options of vpcheck
    [DEPENDS <target>...])  targets to build before, such as one that generates headers

The sources are the target's C and C++ files, those that are added to it later included. They are checked as the target
compiles them, which takes a generator that writes compile_commands.json: Ninja or Makefiles. The target itself is not
built. Results are kept in the top binary folder, so that only what has changed is checked again.

VPCHECK_EXECUTABLE is the program; it is looked for when this file is included.

Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#]=======================================================================]
include_guard(GLOBAL)

find_program(VPCHECK_EXECUTABLE vpcheck HINTS ${vpcheck_BINARY_FOLDER} DOC "The program vpcheck")

function(vpcheck_add_lint target)
  cmake_parse_arguments(PARSE_ARGV 1 lint "ALL;TEST" "NAME;CHECKS;FAIL_ON;BASELINE;DRIVER_KIND"
                        "FORMATS;OPTIONS;DEPENDS")
  if(lint_UNPARSED_ARGUMENTS OR lint_KEYWORDS_MISSING_VALUES)
    list(JOIN lint_UNPARSED_ARGUMENTS " " unknown)
    list(JOIN lint_KEYWORDS_MISSING_VALUES " " empty)
    message(FATAL_ERROR "vpcheck_add_lint(${target}): not understood: ${unknown}${empty}\n"
                        "VpcheckLint.cmake says what the arguments are")
  endif()
  if(NOT TARGET ${target})
    message(FATAL_ERROR "vpcheck_add_lint(${target}): there is no such target; call this after adding it")
  endif()
  if(NOT VPCHECK_EXECUTABLE)
    message(FATAL_ERROR "vpcheck_add_lint(${target}): there is no program vpcheck\n"
                        "Set CMAKE_PREFIX_PATH to the prefix it is installed in, or VPCHECK_EXECUTABLE to its path")
  endif()
  if(NOT CMAKE_GENERATOR MATCHES "Ninja|Makefiles")
    message(FATAL_ERROR "vpcheck_add_lint(${target}): ${CMAKE_GENERATOR} writes no compile_commands.json; use Ninja or "
                        "a generator of Makefiles")
  endif()
  if(NOT lint_NAME)
    set(lint_NAME "${target}-lint")
  endif()
  set_target_properties(${target} PROPERTIES EXPORT_COMPILE_COMMANDS ON)

  set(options -p "${CMAKE_BINARY_DIR}" "--root=${CMAKE_SOURCE_DIR}")
  if(lint_CHECKS)
    list(APPEND options "--checks=${lint_CHECKS}")
  endif()
  if(lint_FAIL_ON)
    list(APPEND options "--fail-on=${lint_FAIL_ON}")
  endif()
  if(lint_DRIVER_KIND)
    list(APPEND options "--driver-kind=${lint_DRIVER_KIND}")
  endif()
  if(lint_BASELINE)
    get_filename_component(lint_BASELINE "${lint_BASELINE}" ABSOLUTE)
    list(APPEND options "--baseline=${lint_BASELINE}")
  endif()
  foreach(format IN LISTS lint_FORMATS)
    if(format MATCHES "^([^:]+):(.+)$")
      set(name "${CMAKE_MATCH_1}")
      get_filename_component(file "${CMAKE_MATCH_2}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
      set(format "${name}:${file}")
    endif()
    list(APPEND options "--format=${format}")
  endforeach()
  list(APPEND options ${lint_OPTIONS})

  # Without a source file, vpcheck would check the whole build.
  set(sources "$<FILTER:$<TARGET_PROPERTY:${target},SOURCES>,INCLUDE,\\.([cC]|cc|cp|cpp|cxx|CPP|c\\+\\+)$>")
  set(sources "$<IF:$<BOOL:${sources}>,${sources},${target} without C or C++ sources>")
  set(command "${VPCHECK_EXECUTABLE}" ${options} "${sources}")
  get_target_property(folder ${target} SOURCE_DIR)

  set(all)
  if(lint_ALL)
    set(all ALL)
  endif()
  add_custom_target(${lint_NAME} ${all} COMMAND ${command} WORKING_DIRECTORY "${folder}" VERBATIM COMMAND_EXPAND_LISTS
                    USES_TERMINAL COMMENT "Checking ${target} with vpcheck")
  if(lint_DEPENDS)
    add_dependencies(${lint_NAME} ${lint_DEPENDS})
  endif()
  if(lint_TEST)
    add_test(NAME ${lint_NAME} COMMAND ${command} WORKING_DIRECTORY "${folder}" COMMAND_EXPAND_LISTS)
  endif()
endfunction()
