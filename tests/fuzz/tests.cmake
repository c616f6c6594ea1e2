# Every seed and every find of ./dev fuzz goes through its target again: NAME_replay from each NAME_fuzz.cpp.
file(GLOB targets CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/*_fuzz.cpp)
foreach(target IN LISTS targets)
    get_filename_component(file ${target} NAME_WE)
    string(REGEX REPLACE "_fuzz$" "" name ${file})
    add_executable(${name}_replay ${target} fuzz/fuzz_reader.cpp fuzz/replay_main.cpp)
    target_include_directories(${name}_replay PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name}_replay PRIVATE parallax::models_import_formats parallax::models_analysis)
    target_precompile_headers(${name}_replay REUSE_FROM parallax_core_pch)
    add_test(NAME fuzz/${name} COMMAND ${name}_replay ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name}
             ${CMAKE_CURRENT_SOURCE_DIR}/fixtures/fuzz/${name})
    set_tests_properties(fuzz/${name} PROPERTIES ENVIRONMENT "${PARALLAX_TEST_ENVIRONMENT}" TIMEOUT 120)
endforeach()
