parallax_tests(models/analysis/quotes LINKS parallax::models_analysis_quotes)
