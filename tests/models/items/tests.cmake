parallax_tests(models/items LINKS parallax::models_items parallax_test_support)
