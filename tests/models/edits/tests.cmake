parallax_tests(models/edits LINKS parallax::models_edits parallax_test_support)
