parallax_tests(models/analysis/dates LINKS parallax::models_analysis_dates)
