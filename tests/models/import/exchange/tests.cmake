find_package(ZLIB REQUIRED)
parallax_tests(models/import/exchange LINKS parallax::models_import_formats ZLIB::ZLIB PkgConfig::LIBZIP)
