# The program and the window say the same: what parallax-cli prints stands beside what the models show.
parallax_tests(app/cli LINKS parallax::models_items parallax_test_support)
add_dependencies(app_cli_tests parallax-cli)
target_compile_definitions(app_cli_tests PRIVATE PARALLAX_CLI="$<TARGET_FILE:parallax-cli>")
