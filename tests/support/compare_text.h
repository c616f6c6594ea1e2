#pragma once

#include <QString>

/// Fails with the lines that differ ("-" expected, "+" found), since two long texts can't be read side by
/// side.
#define COMPARE_TEXT(actual, expected)                                                                       \
    do {                                                                                                     \
        const QString difference = parallax::testing::differenceOf(actual, expected);                        \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                              \
    } while (false)

namespace parallax::testing {

/// Empty when the texts are equal.
QString differenceOf(const QString &actual, const QString &expected);

} // namespace parallax::testing
