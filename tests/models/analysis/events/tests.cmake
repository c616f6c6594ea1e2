parallax_tests(models/analysis/events LINKS parallax::models_analysis_events)
