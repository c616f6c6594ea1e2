parallax_tests(models/analysis/words LINKS parallax::models_analysis_words)
