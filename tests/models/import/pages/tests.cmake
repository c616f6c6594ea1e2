parallax_tests(models/import/pages LINKS parallax::models_import_formats)
