#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QtTest>

#include <map>
#include <memory>

#ifdef PARALLAX_GUI_TESTS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace parallax::testing {

namespace {
std::map<QString, std::function<QObject *()>> &tests()
{
    static std::map<QString, std::function<QObject *()>> all;
    return all;
}
} // namespace

bool registerTest(const char *file, std::function<QObject *()> make)
{
    return tests().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make)).second;
}

} // namespace parallax::testing

int main(int argc, char **argv)
{
    Application app(argc, argv);
    Application::setApplicationName(QStringLiteral("parallax-tests"));
    QStandardPaths::setTestModeEnabled(true);
    QStringList arguments = Application::arguments();
    const QString name = arguments.value(1);
    const auto &tests = parallax::testing::tests();
    const auto test = tests.find(name);
    if (test == tests.end()) {
        qCritical("no test named '%s'", qPrintable(name));
        return 2;
    }
    arguments.removeAt(1);
    const std::unique_ptr<QObject> object(test->second());
    return QTest::qExec(object.get(), arguments);
}
