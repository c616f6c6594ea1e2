parallax_tests(ui/articles GUI LINKS parallax::ui_articles parallax_test_support)
