parallax_tests(ui/main_window GUI LINKS parallax::ui_main_window parallax_test_support)
