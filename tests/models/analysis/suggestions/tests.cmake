parallax_tests(models/analysis/suggestions LINKS parallax::models_analysis_suggestions)
