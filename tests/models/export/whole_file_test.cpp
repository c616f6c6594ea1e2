#include "models/export/whole_file.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace parallax;
using namespace Qt::StringLiterals;

class WholeFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void replacesWhatWasThere();
    void anErrorWhileWritingLeavesWhatWasThere();
    void aFullDiskLeavesWhatWasThere();
    void aMissingFolderIsNamed();
    void aClosedFolderIsNamed();
    void aFolderIsNoFile();

private:
    QString path() const { return m_dir->filePath(u"out.csv"_s); }
    void put(const QByteArray &bytes) const;
    QByteArray content() const;
    QStringList names() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

Result<void> writeMuch(QIODevice &device)
{
    const QByteArray block(64 * 1024, 'x');
    for (int i = 0; i < 64; ++i) {
        if (device.write(block) != block.size())
            return error(device.errorString());
    }
    return {};
}

} // namespace

void WholeFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void WholeFileTest::put(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray WholeFileTest::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

void WholeFileTest::replacesWhatWasThere()
{
    put("old");
    QVERIFY(writeWholeFile(path(), [&](QIODevice &device) -> Result<void> {
        device.write("new");
        return {};
    }));
    QCOMPARE(content(), "new"_ba);
    QCOMPARE(names(), QStringList{u"out.csv"_s});
}

void WholeFileTest::anErrorWhileWritingLeavesWhatWasThere()
{
    put("old");
    const auto done = writeWholeFile(path(), [](QIODevice &device) -> Result<void> {
        device.write("half");
        return error(u"The project was closed."_s);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().message, path() + u": not written: The project was closed."_s);
    QCOMPARE(content(), "old"_ba);
    QCOMPARE(names(), QStringList{u"out.csv"_s});
}

void WholeFileTest::aFullDiskLeavesWhatWasThere()
{
    put("old");
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1'000'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto checked = writeWholeFile(path(), writeMuch);
    const auto careless = writeWholeFile(path(), [](QIODevice &device) -> Result<void> {
        (void)writeMuch(device); // a writer that doesn't look: the commit does
        return {};
    });
    const auto inPieces = writeWholeFile(path(), [](QIODevice &device) -> Result<void> {
        for (int i = 0; i < 300'000; ++i)
            device.write("piece");
        return {};
    });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    for (const auto &done : {checked, careless, inPieces}) {
        QVERIFY(!done);
        QVERIFY2(done.error().message.startsWith(path() + u": "_s), qPrintable(done.error().message));
        QVERIFY2(done.error().message.contains(u"too large"_s), qPrintable(done.error().message));
    }
    QCOMPARE(content(), "old"_ba);
    QCOMPARE(names(), QStringList{u"out.csv"_s});
}

void WholeFileTest::aMissingFolderIsNamed()
{
    const QString missing = m_dir->filePath(u"none/out.csv"_s);
    const auto done = writeWholeFile(missing, writeMuch);
    QVERIFY(!done);
    QVERIFY(done.error().message.startsWith(missing + u": can't be written: No such file"_s));
}

void WholeFileTest::aClosedFolderIsNamed()
{
    put("old");
    QFile::setPermissions(m_dir->path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther);
    const bool root = ::geteuid() == 0;
    QVERIFY(!root || ::seteuid(65534) == 0); // root may write anywhere
    const auto done = writeWholeFile(path(), writeMuch);
    QVERIFY(!root || ::seteuid(0) == 0);
    QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!done);
    QVERIFY(done.error().message.startsWith(path() + u": can't be written: "_s));
    QCOMPARE(content(), "old"_ba);
}

void WholeFileTest::aFolderIsNoFile()
{
    const auto done = writeWholeFile(m_dir->path(), writeMuch);
    QVERIFY(!done);
    QVERIFY(done.error().message.startsWith(m_dir->path() + u": can't be written: "_s));
}

PARALLAX_TEST(WholeFileTest)
#include "whole_file_test.moc"
