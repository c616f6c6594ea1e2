#include "models/settings/login_name.h"
#include "models/settings/settings.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEmptyFileGivesTheDefaults();
    void valuesAreThereAfterReopening();
    void whatMakesNoSenseIsTheDefault();
    void keysAreDistinct();
    void zoomStaysInItsRange();
    void recentFilesAreTenNewestFirstOnce();
    void windowsAreKeptApart();
    void aBlankCoderIsTheLoginName();
    void theOwnFileIsInTheConfigurationFolder();

private:
    QString ini() const { return m_dir->filePath(u"parallax.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void SettingsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void SettingsTest::anEmptyFileGivesTheDefaults()
{
    const Settings stored(ini());
    QVERIFY(stored.value(settings::theme) == Theme::System);
    QCOMPARE(stored.value(settings::readingZoom), 100);
    QCOMPARE(stored.value(settings::proseHighlighting), true);
    QVERIFY(stored.value(settings::lastEntityType) == EntityType::Person);
    QCOMPARE(stored.value(settings::importFolder), QString());
    QCOMPARE(stored.value(settings::recentFiles), QStringList());
    QCOMPARE(stored.coderName(), loginName());
    QVERIFY(!stored.coderName().isEmpty());
    QVERIFY(stored.window(u"main"_s) == WindowPlacement());
}

void SettingsTest::valuesAreThereAfterReopening()
{
    const QString folder = u"/home/Ána/Artículos, 2; \"é\" 100%"_s;
    {
        Settings stored(ini());
        stored.set(settings::theme, Theme::Dark);
        stored.set(settings::readingZoom, 130);
        stored.set(settings::proseHighlighting, false);
        stored.set(settings::lastEntityType, EntityType::Group);
        stored.set(settings::importFolder, folder);
        stored.set(settings::exportFolder, u"/e"_s);
        stored.set(settings::projectFolder, u"/p"_s);
        stored.set(settings::coderName, u"Ána Šimić"_s);
        stored.addRecentFile(u"/a/one, two.parallax"_s);
        stored.setWindow(u"main"_s, {QByteArray("\0\x01,;\xFF", 5), "state"});
    }
    const Settings stored(ini());
    QVERIFY(stored.value(settings::theme) == Theme::Dark);
    QCOMPARE(stored.value(settings::readingZoom), 130);
    QCOMPARE(stored.value(settings::proseHighlighting), false);
    QVERIFY(stored.value(settings::lastEntityType) == EntityType::Group);
    QCOMPARE(stored.value(settings::importFolder), folder);
    QCOMPARE(stored.value(settings::exportFolder), u"/e"_s);
    QCOMPARE(stored.value(settings::projectFolder), u"/p"_s);
    QCOMPARE(stored.coderName(), u"Ána Šimić"_s);
    QCOMPARE(stored.value(settings::recentFiles), QStringList{u"/a/one, two.parallax"_s});
    QCOMPARE(stored.window(u"main"_s).geometry, QByteArray("\0\x01,;\xFF", 5));
    QCOMPARE(stored.window(u"main"_s).state, "state"_ba);
}

void SettingsTest::whatMakesNoSenseIsTheDefault()
{
    QFile file(ini());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[appearance]\ntheme=pink\n[reading]\nzoom_percent=many\nprose_highlighting=perhaps\n"
               "[tagging]\nlast_entity_type=7\n");
    file.close();
    const Settings stored(ini());
    QVERIFY(stored.value(settings::theme) == Theme::System);
    QCOMPARE(stored.value(settings::readingZoom), 100);
    QCOMPARE(stored.value(settings::proseHighlighting), true);
    QVERIFY(stored.value(settings::lastEntityType) == EntityType::Person);
}

void SettingsTest::keysAreDistinct()
{
    const QStringList keys = {
        settings::theme.key,          settings::readingZoom.key,  settings::proseHighlighting.key,
        settings::lastEntityType.key, settings::importFolder.key, settings::exportFolder.key,
        settings::projectFolder.key,  settings::coderName.key,    settings::recentFiles.key,
        settings::windowGeometry.key, settings::windowState.key};
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
}

void SettingsTest::zoomStaysInItsRange()
{
    Settings stored(ini());
    stored.set(settings::readingZoom, 5000);
    QCOMPARE(stored.value(settings::readingZoom), 300);
    stored.set(settings::readingZoom, -5);
    QCOMPARE(stored.value(settings::readingZoom), 50);
}

void SettingsTest::recentFilesAreTenNewestFirstOnce()
{
    Settings stored(ini());
    for (int i = 0; i < 14; ++i)
        stored.addRecentFile(u"/p/%1.parallax"_s.arg(i));
    stored.addRecentFile(u"/p/8.parallax"_s);
    const QStringList files = stored.value(settings::recentFiles);
    QCOMPARE(files.size(), Settings::mostRecentFiles);
    QCOMPARE(files.first(3), QStringList({u"/p/8.parallax"_s, u"/p/13.parallax"_s, u"/p/12.parallax"_s}));
    QCOMPARE(files.count(u"/p/8.parallax"_s), 1);
    stored.removeRecentFile(u"/p/13.parallax"_s);
    QVERIFY(!stored.value(settings::recentFiles).contains(u"/p/13.parallax"_s));
    stored.addRecentFile(u"relative.parallax"_s);
    QVERIFY(QFileInfo(stored.value(settings::recentFiles).front()).isAbsolute());
}

void SettingsTest::windowsAreKeptApart()
{
    Settings stored(ini());
    stored.setWindow(u"main"_s, {"a", "b"});
    stored.setWindow(u"export"_s, {"c", "d"});
    QCOMPARE(stored.window(u"main"_s).geometry, "a"_ba);
    QCOMPARE(stored.window(u"export"_s).state, "d"_ba);
}

void SettingsTest::aBlankCoderIsTheLoginName()
{
    Settings stored(ini());
    stored.set(settings::coderName, u"  "_s);
    QCOMPARE(stored.coderName(), loginName());
}

void SettingsTest::theOwnFileIsInTheConfigurationFolder()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir->path());
    {
        Settings stored;
        stored.set(settings::theme, Theme::Light);
    }
    QVERIFY(QFileInfo::exists(m_dir->filePath(u"parallax/parallax.ini"_s)));
}

PARALLAX_TEST(SettingsTest)
#include "settings_test.moc"
