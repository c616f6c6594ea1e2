find_package(Python3 COMPONENTS Interpreter REQUIRED)
add_test(NAME resources/sample_annotations
         COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/resources/sample/make_annotations.py --check)
parallax_tests(resources LINKS parallax::resources KF6::SyntaxHighlighting Qt6::Gui)

# What the sample project cuts out with its spans must be what the quotations in tags.txt say.
if(TARGET parallax-cli)
    set(exported ${CMAKE_CURRENT_BINARY_DIR}/sample.csv)
    add_test(NAME resources/sample_export
             COMMAND parallax-cli export ${PROJECT_BINARY_DIR}/resources/sample.parallax --format csv --raw
                     --out ${exported})
    add_test(NAME resources/sample_spans
             COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/resources/sample/make_annotations.py --csv ${exported})
    set_tests_properties(resources/sample_export PROPERTIES
                         FIXTURES_SETUP sample_export ENVIRONMENT "${PARALLAX_TEST_ENVIRONMENT}")
    set_tests_properties(resources/sample_spans PROPERTIES FIXTURES_REQUIRED sample_export)

    # Making it again gives the same bytes.
    set(again ${CMAKE_CURRENT_BINARY_DIR}/sample_again.parallax)
    add_test(NAME resources/sample_remake
             COMMAND ${CMAKE_COMMAND} -D CLI=$<TARGET_FILE:parallax-cli> -D SAMPLE=${PROJECT_SOURCE_DIR}/resources/sample
                     -D OUT=${again} -P ${PROJECT_SOURCE_DIR}/resources/sample/make_sample.cmake)
    add_test(NAME resources/sample_is_reproducible
             COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/tests/resources/same_bytes.py ${again}
                     ${PROJECT_BINARY_DIR}/resources/sample.parallax)
    set_tests_properties(resources/sample_remake PROPERTIES
                         FIXTURES_SETUP sample_remake ENVIRONMENT "${PARALLAX_TEST_ENVIRONMENT}")
    set_tests_properties(resources/sample_is_reproducible PROPERTIES FIXTURES_REQUIRED sample_remake)
endif()
