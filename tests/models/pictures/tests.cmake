parallax_tests(models/pictures GUI LINKS parallax::models_pictures Qt6::Gui)
