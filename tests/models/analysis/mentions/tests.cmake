parallax_tests(models/analysis/mentions LINKS parallax::models_analysis_mentions)
target_compile_definitions(models_analysis_mentions_tests PRIVATE PARALLAX_TOP="${PROJECT_SOURCE_DIR}")
