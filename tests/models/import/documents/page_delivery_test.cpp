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
        + "</div></section><footer><div class='publiC-lblNodoc'>news20241129LM1</div><p>\xC2\xA9 2024 Le "
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
words: 7
Deux villes sous les eaux.

Il pleut.
=== article 2
title: Rain goes on [Europresse, titreArticle]
source: Merrow Chronicle [Europresse, DocPublicationName]
published: 2024-11-29T14:05Z [Europresse, DocHeader]
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
words: 5
Two towns fell.

It rained.
)"_s);
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
    QVERIFY(!deep.tooDeep);
    QCOMPARE(deep.paragraphs.size(), 1U);
}

PARALLAX_TEST(PageDeliveryTest)
#include "page_delivery_test.moc"
