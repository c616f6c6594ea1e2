#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace parallax::testing {

/// One program holds all tests of a folder (linking with sanitizers is slow); `program NAME [QtTest options]`
/// runs the test class of NAME.cpp, and ctest calls it so, once for each file.
bool registerTest(const char *file, std::function<QObject *()> make);

} // namespace parallax::testing

/// At the end of NAME_test.cpp, before including its .moc.
#define PARALLAX_TEST(Class)                                                                                 \
    static const bool registered##Class =                                                                    \
        parallax::testing::registerTest(__FILE__, [] { return static_cast<QObject *>(new Class); });
