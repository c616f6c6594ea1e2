#include "models/import/documents/delivery.h"
#include "models/import/documents/markup_paragraphs.h"
#include "models/import/documents/with_deliveries.h"
#include "models/import/text_reader.h"
#include "tests/models/import/documents/found_text.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class PageDeliveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aEuropressePageIsSplit();
    void aFactivaPageIsSplit();
    void aPlainFactivaPageIsSplit();
    void otherPagesAreLeftToTheirReader();
    void hostileNestingIsRefused();
};

namespace {

Found readPage(const QByteArray &page)
{
    const WithDeliveries reader(std::make_unique<TextReader>(), WithDeliveries::Format::Page);
    QBuffer buffer;
    buffer.setData(page);
    buffer.open(QIODevice::ReadOnly);
    Found found;
    const auto read = reader.read(buffer, {u"a.html"_s, u"a.html"_s}, [&](FoundPart part) {
        found.parts.push_back(std::move(part));
        return true;
    });
    if (!read)
        found.failure = read.error().message;
    return found;
}

QByteArray europresseArticle(const QByteArray &outlet, const QByteArray &header, const QByteArray &title,
                             const QByteArray &author, const QByteArray &text)
{
    return "<article><header><div class='rdp__DocPublicationName'><span class='DocPublicationName'>" + outlet
        + "</span></div><span class='DocHeader'>" + header
        + "</span><div class='titreArticle'><p "
          "class='titreArticleVisu rdp__articletitle'>"
        + title + "</p></div><p class='docAuthors'>" + author
        + "</p></header><section><div class='DocText clearfix'>" + text
        + "</div></section><div class='apd-wrapper'><span class='apd-sources-date'>28 novembre 2024</span>"
          "<div class='source-name-APD'>Open Shore</div></div><footer><div "
          "class='publiC-lblNodoc'>news20241129LM1</div><p>\xC2\xA9 2024 Le "
          "Littoral</p></footer>"
          "</article>";
}

} // namespace

void PageDeliveryTest::aEuropressePageIsSplit()
{
    const QByteArray page = "<!DOCTYPE html><html><head><meta charset='utf-8'><style>p{}</style></head><body>"
        + europresseArticle("Le Littoral, no. 24870", "International, vendredi 29 novembre 2024 8 mots, p. 4",
                            "Le fleuve <mark>monte</mark>", "Ana Morrow",
                            "<p>Deux villes sous les eaux.</p><p>Il pleut.</p>")
        + europresseArticle("Merrow Chronicle", "Friday, November 29, 2024 - 14:05 GMT, 2 words",
                            "Rain goes on", "", "<p>It rained.</p>")
        + "</body></html>";
    COMPARE_TEXT(textOf(readPage(page)), uR"(=== article 1
title: Le fleuve monte [Europresse, titreArticle]
source: Le Littoral [Europresse, DocPublicationName]
author: Ana Morrow [Europresse, docAuthors]
published: 2024-11-29 [Europresse, DocHeader]
section: International
length: 8 words
words: 7
Deux villes sous les eaux.

Il pleut.
=== article 2
title: Rain goes on [Europresse, titreArticle]
source: Merrow Chronicle [Europresse, DocPublicationName]
published: 2024-11-29T14:05Z [Europresse, DocHeader]
length: 2 words
words: 2
It rained.
)"_s);
}

void PageDeliveryTest::aFactivaPageIsSplit()
{
    const QByteArray page =
        "<html><body><p>Factiva</p><div class='article enArticle'><table><tr><td><b>HD</b></td><td>"
        "<span class='enHeadline'>River rises</span></td></tr><tr><td><b>WC</b></td><td>5 words</td></tr>"
        "<tr><td><b>PD</b></td><td>28 November 2024</td></tr><tr><td><b>SN</b></td><td>Open Shore</td></tr>"
        "<tr><td><b>LP</b></td><td><p class='articleParagraph'>Two towns fell.</p></td></tr><tr><td><b>TD"
        "</b></td><td><p>It rained.</p></td></tr></table><p>Document OPSHOR0020241128ekbs0002x</p></div>"
        "</body></html>";
    COMPARE_TEXT(textOf(readPage(page)), uR"(=== article 1
title: River rises [Factiva, HD]
source: Open Shore [Factiva, SN]
published: 2024-11-28 [Factiva, PD]
length: 5 words
words: 5
Two towns fell.

It rained.
)"_s);
}

void PageDeliveryTest::aPlainFactivaPageIsSplit()
{
    QByteArray page = "<html><body>";
    for (const QByteArray number : {"1", "2"})
        page += "<div class='article frArticle'><div id='hd'><span class='frHeadline'>Le fleuve monte "
            + number
            + "</span></div><div class='author'>Ana Morrow</div><div>5 mots</div><div>29 novembre 2024</div>"
              "<div>Le Littoral</div><div>LITTOR</div><div>Fran\xC3\xA7\x61is</div><p "
              "class='articleParagraph'>"
              "Deux villes sous les eaux.</p><p>Document LITTOR0020241129ekbt0000"
            + number + "</p></div>";
    const QString expected = uR"(source: Le Littoral [Factiva, outlet]
author: Ana Morrow [Factiva, byline]
published: 2024-11-29 [Factiva, date]
language: fr [Factiva, language]
length: 5 words
words: 5
Deux villes sous les eaux.
)"_s;
    COMPARE_TEXT(textOf(readPage(page + "</body></html>")),
                 u"=== article 1\ntitle: Le fleuve monte 1 [Factiva, headline]\n"_s + expected
                     + u"=== article 2\ntitle: Le fleuve monte 2 [Factiva, headline]\n"_s + expected);
}

void PageDeliveryTest::otherPagesAreLeftToTheirReader()
{
    const Found found = readPage("<html><body><article><p>Document titreArticle</p></article></body></html>");
    QCOMPARE(found.parts.size(), 1U);
    QVERIFY(found.parts.front().article->body.startsWith(
        u"<html>"_s)); // the reader of this test takes text as it is
}

void PageDeliveryTest::hostileNestingIsRefused()
{
    const PageText page = pageParagraphs(QByteArray("<div>").repeated(100'000));
    QVERIFY(page.tooDeep && page.paragraphs.empty());
    const PageText deep = pageParagraphs("<p>before</p>" + QByteArray("<div>").repeated(2'000) + "deep");
    QVERIFY(deep.tooDeep);
    QCOMPARE(deep.paragraphs.size(), 1U);
}

PARALLAX_TEST(PageDeliveryTest)
#include "page_delivery_test.moc"
