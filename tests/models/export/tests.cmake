parallax_tests(models/export LINKS parallax::models_export parallax_test_support)
target_sources(models_export_tests PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support/csv_reader.cpp)
