# Lint targets with every argument there is, over drivers of the fleet.
cmake_minimum_required(VERSION 3.20)
project(arguments LANGUAGES C)

include(VpcheckLint)
execute_process(COMMAND "${VPCHECK_EXECUTABLE}" --print-kit OUTPUT_VARIABLE kit)
string(REGEX REPLACE "\n" " " kit "${kit}")
string(APPEND CMAKE_C_FLAGS " ${kit}")
include_directories(include)

if(PROBLEM STREQUAL "target")
  vpcheck_add_lint(nobody)
endif()
add_library(agate OBJECT agate/agate.c)
if(PROBLEM STREQUAL "argument")
  vpcheck_add_lint(agate CHECK videoport-*)
endif()

add_library(marble OBJECT EXCLUDE_FROM_ALL marble/marble.c include/board.h)
vpcheck_add_lint(marble NAME reports FAIL_ON never FORMATS text sarif:marble.sarif DRIVER_KIND pnp)
vpcheck_add_lint(marble NAME errors FAIL_ON never OPTIONS --quiet --no-cache)
vpcheck_add_lint(marble NAME known BASELINE known.json)
vpcheck_add_lint(marble NAME one-rule CHECKS -*,videoport-config-info-retained FAIL_ON error)

# A generated header that the driver needs before it can be checked.
add_custom_command(OUTPUT generated.h COMMAND "${CMAKE_COMMAND}" -E touch generated.h)
add_custom_target(header DEPENDS generated.h)
add_library(pyrite OBJECT EXCLUDE_FROM_ALL pyrite/entry.c $<TARGET_OBJECTS:agate>)
target_include_directories(pyrite PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
target_compile_options(pyrite PRIVATE "SHELL:-include generated.h")
vpcheck_add_lint(pyrite NAME later DEPENDS header)
target_sources(pyrite PRIVATE pyrite/interrupt.c)

add_library(empty INTERFACE)
vpcheck_add_lint(empty)
