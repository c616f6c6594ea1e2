parallax_tests(models/import/documents GUI LINKS parallax::models_import_formats parallax::models_import_documents
               PkgConfig::LIBZIP)
target_sources(models_import_documents_tests PRIVATE support/compare_text.cpp)
