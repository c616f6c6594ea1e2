parallax_tests(models/settings LINKS parallax::models_settings)
