parallax_tests(models/analysis LINKS parallax::models_analysis)
