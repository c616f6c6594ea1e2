parallax_tests(models/analysis/likeness LINKS parallax::models_analysis_likeness)
