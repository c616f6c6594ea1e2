parallax_tests(models/analysis/hedges LINKS parallax::models_analysis_hedges)
