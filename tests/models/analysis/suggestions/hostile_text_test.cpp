#include "models/analysis/suggestions/claim_suggester.h"
#include "models/analysis/suggestions/mention_suggester.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace parallax;

/// All suggestions together on a megabyte that no newspaper prints.
class HostileTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMegabyteIsReadToItsEnd();
};

namespace {

QString megabyte()
{
    constexpr qsizetype share = 100'000;
    QString text =
        u"The council said on Monday that the bridge over the river was not safe, and it was closed. "_s
            .repeated(40);
    for (const QString &piece :
         {u"A.A.A."_s, u"He said \u201cshe said \u2018no "_s, u"Marsh Osei Tarnow "_s, u"of the town and "_s,
          u"x"_s, u"Osei told Marsh they told Osei they "_s, u"1,000 to 2,000 killed and "_s,
          u"Nov. 1, 2 and 3, "_s, u"Alpha Beta Gamma (ABG) "_s, u"\u201c\u2018\u00ab"_s})
        text += piece.repeated(share / piece.size()) + u'\n';
    return text;
}

} // namespace

void HostileTextTest::aMegabyteIsReadToItsEnd()
{
    const QString last = u"At least 25 people were killed in Damascus, officials said."_s;
    const QString text = megabyte() + u"\n\n"_s + last;
    const CodePointIndex index(text);
    QVERIFY(text.size() > 1'000'000);
    MentionSuggester mentions(NameTagger::english(), {});
    mentions.read(text);
    mentions.settle();
    const std::vector<ActorMention> found = mentions.mentionsOf(text);
    QVERIFY(!found.empty());
    QCOMPARE(index.cut(found.back().finding.span).toString(), u"Damascus"_s);
    ClaimSuggester claims({});
    const std::vector<SuggestionDraft> drafts =
        claims.suggestionsFor({text, PartialDate::fromDate(QDate(2024, 11, 29)), found, mentions.actors()});
    QVERIFY(!drafts.empty());
    QVERIFY(index.cut(drafts.back().span).toString().contains(u"25 people were killed"_s));
}

PARALLAX_TEST(HostileTextTest)
#include "hostile_text_test.moc"
