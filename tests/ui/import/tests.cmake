parallax_tests(ui/import GUI LINKS parallax::ui_import parallax_test_support)
