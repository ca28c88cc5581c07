# The lit test suite: every case runs through every front end.
import os
import shutil

import lit.formats

config.name = "vpcheck"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".c", ".cpp", ".test"]
config.excludes = ["Inputs", "fleet", "tools"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = config.vpcheck_test_dir

config.available_features.add(f"llvm-{config.llvm_version}")
if shutil.which("dot"):
    config.available_features.add("dot")

tools = os.path.join(config.test_source_root, "tools")
config.environment["PATH"] = os.pathsep.join([config.llvm_tools_dir, config.environment["PATH"]])

if "VPCHECK_MINGW_HEADERS" in os.environ:
    config.environment["VPCHECK_MINGW_HEADERS"] = os.environ["VPCHECK_MINGW_HEADERS"]

config.substitutions += [
    ("%check-case", f"'{config.python}' '{tools}/check_case.py' --vpcheck '{config.vpcheck}'"
                    f" --clang '{config.clang}' --plugin '{config.plugin}'"
                    f" --clang-tidy '{config.clang_tidy}' --tidy-module '{config.tidy_module}'"
                    f" --clangd '{config.clangd}'"),
    ("%check-fix", f"'{config.python}' '{tools}/check_fix.py' --vpcheck '{config.vpcheck}'"
                   f" --clang '{config.clang}' --include '{config.test_source_root}/fixes/Inputs'"),
    ("%check-sarif", f"'{config.python}' '{tools}/check_sarif.py' --vpcheck '{config.vpcheck}'"
                     f" --schema '{config.sarif_schema}'"),
    ("%check-reports", f"'{config.python}' '{tools}/check_reports.py' --vpcheck '{config.vpcheck}'"
                       f" --sarif-schema '{config.sarif_schema}'"
                       f" --json-schema '{config.vpcheck_source_dir}/docs/report.schema.json'"),
    ("%dump-tables", config.dump_tables),
    ("%vpcheck-plugin", config.plugin),
    ("%vpcheck-clangd", config.clangd),
    ("%stock-clangd", config.stock_clangd),
    ("%tidy-module", config.tidy_module),
    ("%clang-tidy", config.clang_tidy),
    ("%run-clang-tidy", f"'{config.python}' '{config.llvm_tools_dir}/run-clang-tidy'"),
    ("%vpcheck", config.vpcheck),
    ("%clang", config.clang),
    ("%cmake", config.cmake),
    ("%python", config.python),
    ("%tools", tools),
    ("%root", config.vpcheck_source_dir),
]
