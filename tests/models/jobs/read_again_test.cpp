#include "models/jobs/read_again_job.h"

#include "models/edits/change_articles.h"
#include "models/edits/tag_mention.h"
#include "models/import/formats/standard_readers.h"
#include "models/import/import_input.h"
#include "tests/support/compare_text.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

using namespace testing;

/// Originals that are read anew, in projects whose texts a worse extractor made.
class ReadAgainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageGivesTheTextOfToday();
    void aTextThatIsTheSameIsNamedSo();
    void tagsThatWouldGoAreNamed();
    void oneOfSeveralInAFileIsToldByItsTextOrTitle();
    void whatCanNotBeReadAloneSaysWhy();
    void theReplacementIsOneEdit();
    void cancellingChangesNothing();
};

namespace {

QByteArray pageOf(const QString &paragraphs)
{
    return (u"<!DOCTYPE html><html><head><title>The dam</title></head><body><nav><a href='/'>Home</a> "
            "<a href='/world'>World</a></nav><article><h1>The dam</h1>%1</article></body></html>"_s)
        .arg(paragraphs)
        .toUtf8();
}

const QString firstParagraph =
    u"The dam above Harrow failed at dawn, and the water reached the lower town within "
    "half an hour, the mayor said on Thursday."_s;
const QString secondParagraph =
    u"Nobody was hurt, since the bells had rung at four and the people of both towns had "
    "gone up to the church on the hill."_s;

QByteArray wholePage()
{
    return pageOf(u"<p>%1</p><p>%2</p>"_s.arg(firstParagraph, secondParagraph));
}

/// All articles of a file as they are read today.
std::vector<ImportedArticle> readToday(QByteArray bytes, const QString &name)
{
    std::vector<ImportedArticle> articles;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto read =
        importDevice(device, {.label = name, .fileName = name}, standardReaders(), {}, [&](FoundPart part) {
            articles.push_back(part.article.value());
            return true;
        });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return articles;
}

/// An article as it came in with another text.
ArticleId addWorse(TemporaryProject &project, ImportedArticle article, const QString &body)
{
    article.body = body;
    article.words = 3;
    article.bodyHash.clear();
    return project.addCopies(article, 1);
}

ReadAgainSummary readThem(TemporaryProject &project, const std::vector<ArticleId> &articles)
{
    JobRunner jobs;
    Result<ReadAgainSummary> read = error({});
    startReadAgain(*project, jobs, articles, [&](const Result<ReadAgainSummary> &result) { read = result; });
    QSignalSpy finished(&jobs, &JobRunner::finished);
    if (!finished.wait(60'000) || !read)
        qFatal("%s", qPrintable(read ? u"it did not end"_s : read.error().message));
    return *read;
}

bool readOn(std::int64_t, std::int64_t)
{
    return true;
}

QByteArray delivery()
{
    const QByteArray line = QByteArray("_").repeated(60) + "\n\n";
    const auto article = [&](const QByteArray &number, const QByteArray &title, const QByteArray &text) {
        return line + "Document " + number + " of 2\n\n" + title + "\n\nFull text: " + text
            + "\n\nTitle: " + title + "\n\nPublication title: Merrow Chronicle\n\nPublication date: "
            + "Nov 28, 2024\n\nProQuest document ID: 3130" + number + "\n\n";
    };
    return line + "Report Information from ProQuest\n28 November 2024 10:05\n\n"
        + article("1", "River rises in Halvena", "Two towns fell silent as the water came.")
        + article("2", "Bells ring in Harrow", "The bells rang at four in the morning.") + line
        + "Contact ProQuest\n\nCopyright 2024 ProQuest LLC. All rights reserved.\n";
}

} // namespace

void ReadAgainTest::aPageGivesTheTextOfToday()
{
    TemporaryProject project;
    const ImportedArticle today = readToday(wholePage(), u"dam.html"_s).front();
    QCOMPARE(today.body, firstParagraph + u"\n\n"_s + secondParagraph);
    const ArticleId article = addWorse(project, today, u"Home World\n\n"_s + firstParagraph);
    const QString before = dump(*project);
    const ReadAgainSummary read = readThem(project, {article});
    QCOMPARE(read.articles.size(), 1U);
    const ReadAgain &one = read.articles.front();
    QCOMPARE(toString(one.status), u"changed"_s);
    QCOMPARE(one.title, u"The dam"_s);
    QCOMPARE(one.wordsBefore, 3);
    QCOMPARE(one.wordsAfter, today.words);
    QCOMPARE(read.spool->read(one.spooled)->body, today.body);
    COMPARE_TEXT(dump(*project), before);
}

void ReadAgainTest::aTextThatIsTheSameIsNamedSo()
{
    TemporaryProject project;
    const ArticleId article = project.addCopies(readToday(wholePage(), u"dam.html"_s).front(), 1);
    const ReadAgainSummary read = readThem(project, {article});
    QCOMPARE(toString(read.articles.front().status), u"same"_s);
    QCOMPARE(read.articles.front().wordsAfter, read.articles.front().wordsBefore);
}

void ReadAgainTest::tagsThatWouldGoAreNamed()
{
    TemporaryProject project;
    const ArticleId article = addWorse(project, readToday(wholePage(), u"dam.html"_s).front(),
                                       u"Home World\n\n"_s + firstParagraph);
    const NamedEntity home{u"Home page"_s, EntityType::Other};
    const auto lost = tagMention(*project, article, Span(0, 4), home);
    QVERIFY(lost);
    QVERIFY(tagMention(*project, article, Span(16, 19), NamedEntity{u"Dam"_s, EntityType::Other}));
    const ReadAgainSummary read = readThem(project, {article});
    const ReadAgain &one = read.articles.front();
    QCOMPARE(one.keptTags, 1);
    QCOMPARE(one.lost.size(), 1U);
    QVERIFY(one.lost.front().id == *lost);
    QCOMPARE(one.lost.front().quotation, u"Home"_s);
    QCOMPARE(one.lost.front().name, u"Home page"_s);
}

void ReadAgainTest::oneOfSeveralInAFileIsToldByItsTextOrTitle()
{
    TemporaryProject project;
    const std::vector<ImportedArticle> today = readToday(delivery(), u"news.txt"_s);
    QCOMPARE(today.size(), 2U);
    const ArticleId same = project.addCopies(today[0], 1);
    const ArticleId titled = addWorse(project, today[1], u"An old text."_s);
    const ArticleId renamed = addWorse(project, today[1], u"Another old text."_s);
    QVERIFY(changeArticles(*project, std::array{renamed}, {.title = u"My title"_s}));
    const ReadAgainSummary read = readThem(project, {renamed, same, titled});
    QCOMPARE(toString(read.articles[0].status), u"failed"_s);
    QCOMPARE(read.articles[0].why, u"It can't be told which of the 2 articles in its file it is."_s);
    QCOMPARE(toString(read.articles[1].status), u"same"_s);
    QCOMPARE(toString(read.articles[2].status), u"changed"_s);
    QCOMPARE(read.spool->read(read.articles[2].spooled)->body, today[1].body);
}

void ReadAgainTest::whatCanNotBeReadAloneSaysWhy()
{
    TemporaryProject project;
    const auto why = [&](const ArticleId article) {
        const ReadAgain one = readThem(project, {article}).articles.front();
        return one.status == ReadAgain::Status::Failed ? one.why : toString(one.status);
    };
    const QByteArray table = "title,date,text\nDam,2024-11-28,The dam failed.\nBells,2024-11-29,They rang.\n";
    const ArticleId row = addWorse(project, readToday(table, u"news.csv"_s).front(), u"Old"_s);
    QCOMPARE(why(row), u"news.csv: a table's row isn't read alone; import the table again."_s);
    const QByteArray feed = "<rss version='2.0'><channel><title>Gazette</title><item><title>Dam</title>"
                            "<description>The dam failed at dawn.</description></item></channel></rss>";
    const ArticleId entry = addWorse(project, readToday(feed, u"feed.xml"_s).front(), u"Old"_s);
    QVERIFY2(why(entry).startsWith(u"feed.xml: "), qPrintable(why(entry)));
    ImportedArticle broken = readToday(wholePage(), u"dam.html"_s).front();
    broken.original.bytes = "%PDF-1.7\n";
    broken.original.mediaType = u"application/pdf"_s;
    broken.original.fileName = u"dam.pdf"_s;
    broken.original.sha256.clear();
    const ArticleId damaged = addWorse(project, broken, u"Old"_s);
    QVERIFY2(why(damaged).startsWith(u"dam.pdf: "), qPrintable(why(damaged)));
    QCOMPARE(why(ArticleId(77)), u"It isn't in this project any more."_s);
}

void ReadAgainTest::theReplacementIsOneEdit()
{
    TemporaryProject project;
    const std::vector<ImportedArticle> today = readToday(delivery(), u"news.txt"_s);
    const ArticleId one = addWorse(project, today[0], u"An old text."_s);
    const ArticleId two = addWorse(project, today[1], u"Another old text."_s);
    const QString before = dump(*project);
    const ReadAgainSummary read = readThem(project, {one, two});
    JobRunner jobs;
    std::optional<Result<void>> result;
    startReplace(*project, jobs, read, {replacementBy(read.articles[0]), replacementBy(read.articles[1])},
                 [&](const Result<void> &replaced) { result = replaced; });
    QVERIFY(project->isBeingWritten());
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QVERIFY(finished.wait(60'000) && *result);
    QCOMPARE(*project->read().articles.body(one), today[0].body);
    QCOMPARE(*project->read().articles.body(two), today[1].body);
    QCOMPARE(project->read().versions.ofArticle(one).front().reader, u"Plain text"_s);
    QVERIFY(project->undo());
    COMPARE_TEXT(dump(*project), before);
}

void ReadAgainTest::cancellingChangesNothing()
{
    TemporaryProject project;
    const ArticleId article =
        addWorse(project, readToday(wholePage(), u"dam.html"_s).front(), u"An old text."_s);
    const QString before = dump(*project);
    const auto stop = [](std::int64_t, std::int64_t) { return false; };
    QVERIFY(!readAgainNow(*project, std::array{article}, stop));
    const auto read = readAgainNow(*project, std::array{article}, readOn);
    QVERIFY(read);
    QVERIFY(!replaceNow(*project, *read, {replacementBy(read->articles.front())}, stop));
    COMPARE_TEXT(dump(*project), before);
}

PARALLAX_TEST(ReadAgainTest)

} // namespace parallax

#include "read_again_test.moc"
