parallax_tests(models/analysis/voices LINKS parallax::models_analysis_voices)
