parallax_tests(models/import LINKS parallax::models_import_formats)
