#include "models/import/bounded_read.h"
#include "models/import/input_list.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

class InputListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void foldersAreReadInOrderAndHiddenFilesPassedOver();
    void orderGivenIsKept();
    void linkLoopsEnd();
    void whatCannotBeReadIsNamedAndTheRestGoesOn();
    void aFolderWithoutFilesIsNamed();
    void standardInputPasses();
    void aFolderWithVeryManyFilesIsRead();

private:
    QString make(const QString &name, const QByteArray &bytes = "text");
    QStringList below(const QStringList &names) const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void InputListTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString InputListTest::make(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("fixture");
    return path;
}

QStringList InputListTest::below(const QStringList &names) const
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(m_dir->filePath(name));
    return paths;
}

void InputListTest::foldersAreReadInOrderAndHiddenFilesPassedOver()
{
    for (const QString &name : {u"b.txt"_s, u"a/z.txt"_s, u"a/é.txt"_s, u"B.txt"_s, u"c.txt"_s, u".hidden"_s,
                                u"a/.git/config"_s, u"own.parallax"_s, u"own.parallax-wal"_s})
        make(name);
    const InputList list = expandInputs({m_dir->path()});
    QCOMPARE(list.paths, below({u"B.txt"_s, u"a/z.txt"_s, u"a/é.txt"_s, u"b.txt"_s, u"c.txt"_s}));
    QVERIFY(list.failures.empty());
}

void InputListTest::orderGivenIsKept()
{
    const QString second = make(u"2.txt"_s);
    const QString first = make(u"1.txt"_s);
    const QString hidden = make(u".named"_s);
    QCOMPARE(expandInputs({second, first, hidden}).paths, QStringList({second, first, hidden}));
}

void InputListTest::linkLoopsEnd()
{
    make(u"a/b/x.txt"_s);
    QVERIFY(QFile::link(m_dir->path(), m_dir->filePath(u"a/b/up"_s)));
    QVERIFY(QFile::link(m_dir->filePath(u"a"_s), m_dir->filePath(u"z"_s)));
    const InputList list = expandInputs({m_dir->path(), m_dir->path() + u'/'});
    QCOMPARE(list.paths, below({u"a/b/x.txt"_s}));
    QVERIFY(list.failures.empty());
}

void InputListTest::whatCannotBeReadIsNamedAndTheRestGoesOn()
{
    const QString good = make(u"good.txt"_s);
    const QString large = make(u"large %2.txt"_s);
    QVERIFY(QFile::resize(large, maximumInputBytes + 1)); // sparse
    QVERIFY(QFile::link(m_dir->filePath(u"nowhere"_s), m_dir->filePath(u"dangling"_s)));
    QFile badName(m_dir->path() + u"/x"_s);
    QVERIFY(badName.open(QIODevice::WriteOnly));
    badName.close();
    const QByteArray latin1 = m_dir->path().toUtf8() + "/caf\xE9.txt";
    QCOMPARE(::rename((m_dir->path().toUtf8() + "/x").constData(), latin1.constData()), 0);

    const InputList list = expandInputs({m_dir->filePath(u"missing.txt"_s), m_dir->path()});
    QCOMPARE(list.paths, (QStringList{good, large})); // its reader knows whether it is too large
    QStringList messages;
    for (const InputFailure &failure : list.failures) {
        QVERIFY(failure.error.message.startsWith(failure.path + u": "_s));
        messages.append(failure.error.message.sliced(failure.path.size() + 2));
    }
    QCOMPARE(messages,
             QStringList({u"there is no such file or folder."_s, u"the file's name isn't UTF-8; rename it."_s,
                          u"the link leads nowhere."_s}));
    QVERIFY(::remove(latin1.constData()) == 0);
}

void InputListTest::aFolderWithoutFilesIsNamed()
{
    const InputList list = expandInputs({m_dir->path()});
    QCOMPARE(list.failures.size(), 1U);
    QCOMPARE(list.failures.front().error.message,
             m_dir->path() + u": there are no files to import in this folder."_s);
}

void InputListTest::standardInputPasses()
{
    QCOMPARE(expandInputs({u"-"_s}).paths, QStringList{u"-"_s});
}

void InputListTest::aFolderWithVeryManyFilesIsRead()
{
    constexpr int many = 50'000;
    for (int i = 0; i < many; ++i) {
        QFile file(m_dir->filePath(QString::number(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const InputList list = expandInputs({m_dir->path()});
    QCOMPARE(list.paths.size(), many);
    QCOMPARE(list.paths.last(), m_dir->filePath(u"9999"_s));
    QVERIFY(list.failures.empty());
}

PARALLAX_TEST(InputListTest)
#include "input_list_test.moc"
