# cmake -DSOURCE_DIR=DIR -DBINARY_DIR=DIR -DGENERATOR=NAME -DC_COMPILER=CC -DCXX_COMPILER=CXX -P BuildModelAlone.cmake
# Builds the reference model from scratch, without LLVM, and takes no warning.
file(REMOVE_RECURSE "${BINARY_DIR}")
foreach(step IN ITEMS
    "-S;${SOURCE_DIR};-B;${BINARY_DIR};-G;${GENERATOR};-DCMAKE_C_COMPILER=${C_COMPILER};-DCMAKE_CXX_COMPILER=${CXX_COMPILER};-DCMAKE_C_FLAGS=-Werror;-DCMAKE_DISABLE_FIND_PACKAGE_LLVM=ON;-DCMAKE_DISABLE_FIND_PACKAGE_Clang=ON;-DVPCHECK_BUILD_CHECKER=OFF;-DVPCHECK_BUILD_TESTS=OFF"
    "--build;${BINARY_DIR}")
  execute_process(COMMAND "${CMAKE_COMMAND}" ${step} RESULT_VARIABLE status)
  if(status)
    message(FATAL_ERROR "the model does not build by itself with ${C_COMPILER}")
  endif()
endforeach()
