parallax_tests(models/storage LINKS parallax::models_edits parallax_test_support)
target_link_libraries(models_storage_tests PRIVATE SQLite::SQLite3)

# A process of its own that edits until it is killed, or that opens a project as another user would.
add_executable(project_child ${CMAKE_CURRENT_LIST_DIR}/child/project_child.cpp)
target_link_libraries(project_child PRIVATE parallax::models_edits parallax_test_support)
target_precompile_headers(project_child REUSE_FROM parallax_core_pch)
add_dependencies(models_storage_tests project_child)
target_compile_definitions(models_storage_tests PRIVATE PROJECT_CHILD="$<TARGET_FILE:project_child>")
# A project of each older schema, kept for ever.
target_compile_definitions(models_storage_tests PRIVATE SCHEMA_FIXTURES="${CMAKE_CURRENT_SOURCE_DIR}/fixtures/schema")
