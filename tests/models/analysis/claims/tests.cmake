parallax_tests(models/analysis/claims LINKS parallax::models_analysis_claims)
