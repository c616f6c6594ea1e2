# What tools can see without running Parallax: the code's layout, and the files that a desktop reads.
set(lint ${CMAKE_CURRENT_SOURCE_DIR}/lint)
set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(id org.parallaxworkbench.Parallax)

# lint_test(NAME TOOL ARGUMENTS…): a tool that is missing fails its test; it is not left out.
function(lint_test name)
    add_test(NAME lint/${name} COMMAND ${ARGN})
    set_tests_properties(lint/${name} PROPERTIES LABELS lint)
endfunction()

lint_test(layout bash ${lint}/layout.sh ${PROJECT_SOURCE_DIR})
lint_test(desktop_entry desktop-file-validate ${linux}/${id}.desktop)
# Parallax has no home page yet.
lint_test(metainfo appstreamcli validate --no-net --override=url-homepage-missing=info ${linux}/${id}.metainfo.xml)
lint_test(mime_type bash ${lint}/mime_type.sh ${linux}/${id}.mime.xml)
lint_test(manual_pages mandoc -T lint -W warning ${linux}/parallax.1 ${linux}/parallax-cli.1)
lint_test(links ${Python3_EXECUTABLE} -B ${lint}/links.py ${PROJECT_SOURCE_DIR})
