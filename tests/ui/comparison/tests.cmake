parallax_tests(ui/comparison GUI LINKS parallax::ui_comparison parallax_test_support)
