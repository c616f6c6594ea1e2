parallax_tests(models/jobs LINKS parallax::models_jobs parallax_test_support)
