parallax_tests(ui/timeline GUI LINKS parallax::ui_timeline parallax::models_edits parallax_test_support)
