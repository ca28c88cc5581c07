# cmake -DOUTPUT=FILE "-DTEXTS=a.md;b.md" -P EmbedTexts.cmake
# Writes a C++ table of the files' names and contents.
set(table "")
foreach(file IN LISTS TEXTS)
  get_filename_component(name "${file}" NAME)
  file(READ "${file}" text)
  string(APPEND table "{\"${name}\", R\"vpcheck-text(${text})vpcheck-text\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "${table}")
