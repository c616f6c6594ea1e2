#include "models/storage/project_file.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QtTest>

using namespace parallax;
using namespace Qt::StringLiterals;

/// What packaging/linux tells a desktop about project files, asked of the files that Parallax makes.
class MimeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProjectIsKnownByItsContent();
    void aProjectIsKnownByItsName();
    void anotherDatabaseIsNoProject();

private:
    QString typeOf(const QString &path, QMimeDatabase::MatchMode mode) const
    {
        return m_types.mimeTypeForFile(path, mode).name();
    }

    QTemporaryDir m_folder;
    QMimeDatabase m_types;
};

void MimeTypeTest::initTestCase()
{
    const QString packages = m_folder.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    const QString description =
        QStringLiteral(PACKAGING_FOLDER "/linux/org.parallaxworkbench.Parallax.mime.xml");
    QVERIFY(QFile::copy(description, packages + u"/parallax.xml"_s));
    qputenv("XDG_DATA_DIRS", m_folder.path().toUtf8() + ":/usr/share");
    qputenv("QT_NO_MIME_CACHE", "1"); // read the description itself
}

void MimeTypeTest::aProjectIsKnownByItsContent()
{
    const QString path = m_folder.filePath(u"project"_s);
    QVERIFY(createProjectFile(path, u"Title"_s, u"2f9e9bd4-6c5a-4c5e-8d2d-0d1ed4c1a001"_s, 1));
    QCOMPARE(typeOf(path, QMimeDatabase::MatchContent), u"application/x-parallax-project"_s);
    QVERIFY(m_types.mimeTypeForFile(path).inherits(u"application/vnd.sqlite3"_s));
}

void MimeTypeTest::aProjectIsKnownByItsName()
{
    QCOMPARE(typeOf(u"study.parallax"_s, QMimeDatabase::MatchExtension), u"application/x-parallax-project"_s);
}

void MimeTypeTest::anotherDatabaseIsNoProject()
{
    const QString project = m_folder.filePath(u"other"_s);
    QVERIFY(createProjectFile(project, u"Title"_s, u"2f9e9bd4-6c5a-4c5e-8d2d-0d1ed4c1a001"_s, 1));
    QFile file(project);
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(68) && file.write("ELSE") == 4);
    file.close();
    QVERIFY(typeOf(project, QMimeDatabase::MatchContent) != u"application/x-parallax-project"_s);
}

PARALLAX_TEST(MimeTypeTest)
#include "mime_type_test.moc"
