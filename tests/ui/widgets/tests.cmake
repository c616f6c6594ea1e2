parallax_tests(ui/widgets GUI LINKS parallax::ui_widgets)
