parallax_tests(packaging LINKS parallax::models_storage)
target_compile_definitions(packaging_tests PRIVATE PACKAGING_FOLDER="${PROJECT_SOURCE_DIR}/packaging")
