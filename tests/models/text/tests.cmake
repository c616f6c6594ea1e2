parallax_tests(models/text LINKS parallax::models_text)
