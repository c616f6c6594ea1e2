parallax_tests(ui/tagging GUI LINKS parallax::ui_tagging parallax::ui_reading parallax::resources parallax_test_support)
