# cmake -DOUTPUT=FILE "-DPAGES=a.md;b.md" -P EmbedPages.cmake
# Writes a C++ table of the pages' names and texts.
set(table "")
foreach(page IN LISTS PAGES)
  get_filename_component(name "${page}" NAME_WE)
  file(READ "${page}" text)
  string(APPEND table "{\"${name}\", R\"vp-page(${text})vp-page\"},\n")
endforeach()
string(APPEND table "{\"\", \"\"},\n")
file(WRITE "${OUTPUT}" "${table}")
