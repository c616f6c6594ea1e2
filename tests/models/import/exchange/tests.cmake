find_package(ZLIB REQUIRED)
parallax_tests(models/import/exchange LINKS parallax::models_import_formats ZLIB::ZLIB PkgConfig::LIBZIP)
target_sources(models_import_exchange_tests PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/support/compare_text.cpp)
