parallax_tests(models/analysis/quantities LINKS parallax::models_analysis_quantities)
