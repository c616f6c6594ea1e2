parallax_tests(ui/reading GUI LINKS parallax::ui_reading parallax::resources parallax_test_support)
