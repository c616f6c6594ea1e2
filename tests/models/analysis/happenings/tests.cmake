parallax_tests(models/analysis/happenings LINKS parallax::models_analysis_happenings)
