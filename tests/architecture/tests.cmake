# The rules of docs/architecture.md, and a test that the checker notices a breach of each.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(architecture ${CMAKE_CURRENT_SOURCE_DIR}/architecture)
set(qt_headers ${Qt6Core_INCLUDE_DIRS})
list(FILTER qt_headers EXCLUDE REGEX "QtCore$|mkspecs")
list(GET qt_headers 0 qt_headers)
add_test(NAME architecture/rules
         COMMAND ${Python3_EXECUTABLE} -B ${architecture}/check.py ${PROJECT_SOURCE_DIR} --qt-headers ${qt_headers})
add_test(NAME architecture/checker COMMAND ${Python3_EXECUTABLE} -B ${architecture}/check_test.py)
set_tests_properties(architecture/rules architecture/checker PROPERTIES LABELS architecture)
