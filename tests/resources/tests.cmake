find_package(Python3 COMPONENTS Interpreter REQUIRED)
add_test(NAME resources/sample_annotations
         COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/resources/sample/make_annotations.py --check)
parallax_tests(resources LINKS parallax::resources KF6::SyntaxHighlighting Qt6::Gui)
