# The one developer command: making its build root, with a mmdebstrap that only pretends.
add_test(NAME dev/build_root COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/dev/build_root_test.sh ${PROJECT_SOURCE_DIR})
add_test(NAME dev/commands COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/dev/commands_test.sh ${PROJECT_SOURCE_DIR})
set_tests_properties(dev/build_root dev/commands PROPERTIES LABELS dev)
