# Stands for parallax-reader in isolated_reader_test.
add_executable(models_import_misbehaving_reader ${CMAKE_CURRENT_SOURCE_DIR}/models/import/misbehaving/main.cpp)
target_include_directories(models_import_misbehaving_reader PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(models_import_misbehaving_reader PRIVATE parallax::models_import)
target_precompile_headers(models_import_misbehaving_reader REUSE_FROM parallax_core_pch)

parallax_tests(models/import LINKS parallax::models_import_formats)
add_dependencies(models_import_tests models_import_misbehaving_reader)
target_compile_definitions(models_import_tests PRIVATE
                           MISBEHAVING_READER="$<TARGET_FILE:models_import_misbehaving_reader>")
