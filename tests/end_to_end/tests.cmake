# The built programs as people run them. cli_*_test.py each run parallax-cli (cli.py holds what they share).
find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(GLOB cli_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/end_to_end/cli_*_test.py)
foreach(test IN LISTS cli_tests)
    get_filename_component(test_name ${test} NAME_WE)
    add_test(NAME end_to_end/${test_name} COMMAND ${Python3_EXECUTABLE} -B ${test})
    set_tests_properties(end_to_end/${test_name} PROPERTIES
        ENVIRONMENT "${PARALLAX_TEST_ENVIRONMENT};PARALLAX_CLI=$<TARGET_FILE:parallax-cli>;PARALLAX_TOP=${PROJECT_SOURCE_DIR}")
endforeach()

# window_*_test.py each drive the window (window.py holds what they share), on a display of its own.
file(GLOB window_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/end_to_end/window_*_test.py)
foreach(test IN LISTS window_tests)
    get_filename_component(test_name ${test} NAME_WE)
    add_test(NAME end_to_end/${test_name} COMMAND ${Python3_EXECUTABLE} -B ${test})
    set_tests_properties(end_to_end/${test_name} PROPERTIES
        ENVIRONMENT "${PARALLAX_TEST_ENVIRONMENT};PARALLAX=$<TARGET_FILE:parallax>;PARALLAX_SAMPLE=${PROJECT_BINARY_DIR}/resources/sample.parallax"
        TIMEOUT 900)
endforeach()
