#include "tests/models/import/pages/pages.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class ArticleBodyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheArticleStays();
    void headingsListsAndQuotesKeepTheirOrder();
    void captionsBecomeAttributes();
    void theLeadBetweenHeadlineAndTextIsPartOfIt();
    void commentsWithoutNamesEndTheArticle();
    void offersOfOtherArticlesAreDropped();
    void paragraphsMayBeLineBreaks();
    void rowsOfATableStayTogether();
    void hiddenTextIsNotRead();
};

namespace {

QString bodyIn(const QByteArray &article)
{
    const auto read = articleIn(pageWith("<title>Dam</title>", article));
    return read ? read->body : read.error().message;
}

const QString dam =
    u"The dam above the town lost a gate on Tuesday night, and water covered the lower fields, the mayor "
    u"said.\n\n"
    "Engineers closed the second gate by hand before dawn, which took four hours, two boats and a great deal "
    "of rope.\n\n"
    "Nobody was hurt, but forty families spent the night in the school, where volunteers handed out soup and blankets."_s;

} // namespace

void ArticleBodyTest::onlyTheArticleStays()
{
    QCOMPARE(bodyIn("<h1>Dam loses gate</h1><p class=\"byline\">By Ann Example</p><time>19 Nov 2024</time>"
                    + paragraphs()),
             dam);
}

void ArticleBodyTest::headingsListsAndQuotesKeepTheirOrder()
{
    QCOMPARE(
        bodyIn(paragraphs()
               + "<h2>What is known</h2><ul><li>One gate is gone.</li><li>The other holds.</li></ul>"
                 "<blockquote>We heard it <b>before</b> we saw it, and then we ran up the hill with the "
                 "children.</blockquote>"
                 "<p>The council meets on Friday to decide who pays for the repair, which may take until the "
                 "summer.</p>"),
        dam
            + u"\n\nWhat is known\n\nOne gate is gone.\nThe other holds.\n\n"
              "We heard it before we saw it, and then we ran up the hill with the children.\n\n"
              "The council meets on Friday to decide who pays for the repair, which may take until the summer."_s);
}

void ArticleBodyTest::captionsBecomeAttributes()
{
    const auto read = articleIn(
        pageWith({},
                 "<figure><img src=\"a.jpg\"><figcaption>The broken gate, seen from the bridge on Wednesday "
                 "morning.</figcaption></figure>"
                     + paragraphs()));
    QVERIFY(read);
    QCOMPARE(read->body, dam);
    QCOMPARE(read->attributes.size(), 1u);
    QCOMPARE(read->attributes.front().name, u"caption"_s);
    QCOMPARE(read->attributes.front().value,
             u"The broken gate, seen from the bridge on Wednesday morning."_s);
}

void ArticleBodyTest::theLeadBetweenHeadlineAndTextIsPartOfIt()
{
    const QByteArray lead = "After a night of rain the old dam gave way, and a whole valley asks why nobody "
                            "had repaired it in time.";
    QCOMPARE(bodyIn("<header><h1>Dam loses gate</h1><p class=\"teaser\">" + lead
                    + "</p></header><div class=\"article-body\">" + paragraphs() + "</div>"),
             QString::fromUtf8(lead) + u"\n\n"_s + dam);
}

void ArticleBodyTest::commentsWithoutNamesEndTheArticle()
{
    QCOMPARE(bodyIn(paragraphs()
                    + "<h3>Top Rated Comments</h3><p>They knew about that gate for years, and every spring "
                      "they painted it over and went home.</p>"),
             dam);
}

void ArticleBodyTest::offersOfOtherArticlesAreDropped()
{
    QCOMPARE(bodyIn(paragraphs()
                    + "<ul><li><a href=\"/2\">Who owns the river</a></li><li><a href=\"/3\">Ten dams to "
                      "visit</a></li></ul>"
                      "<p>Read more: <a href=\"/4\">The flood of 1954</a></p>"),
             dam);
}

void ArticleBodyTest::paragraphsMayBeLineBreaks()
{
    QString text = dam;
    QCOMPARE(bodyIn("<div>" + text.replace(u"\n\n"_s, u"<br> <br>"_s).toUtf8() + "</div>"), dam);
}

void ArticleBodyTest::rowsOfATableStayTogether()
{
    QCOMPARE(
        bodyIn(paragraphs()
               + "<table><tr><th>Gate</th><th>Built</th></tr><tr><td>Upper</td><td>1921</td></tr></table>"
                 "<p>Both gates were to be replaced in 2020, the engineers wrote, but the money went into "
                 "the road.</p>"),
        dam
            + u"\n\nGate\tBuilt\nUpper\t1921\n\n"
              "Both gates were to be replaced in 2020, the engineers wrote, but the money went into the road."_s);
}

void ArticleBodyTest::hiddenTextIsNotRead()
{
    QCOMPARE(bodyIn(paragraphs()
                    + "<p style=\"display: none\">This paragraph is for machines, and no reader of the page "
                      "ever sees a word of it.</p>"
                      "<script>var text = \"<p>not this either, which only looks like a paragraph of "
                      "text</p>\";</script>"),
             dam);
}

PARALLAX_TEST(ArticleBodyTest)
#include "article_body_test.moc"
