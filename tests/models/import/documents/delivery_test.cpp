#include "models/import/documents/delivery_values.h"
#include "tests/models/import/documents/found_text.h"
#include "tests/models/import/documents/rtf_bytes.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class DeliveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFactivaDeliveryWithCodesIsSplit();
    void aPlainFactivaDeliveryIsSplit();
    void aPlainFactivaDeliveryInFrenchIsSplit();
    void aProquestDeliveryInTextIsSplit();
    void aProquestDeliveryInRichTextIsSplit();
    void ordinaryTextsAreNoDeliveries_data();
    void ordinaryTextsAreNoDeliveries();
    void datesOfDeliveriesAreRead_data();
    void datesOfDeliveriesAreRead();
    void wordsAndBylinesAreRead();
};

void DeliveryTest::aFactivaDeliveryWithCodesIsSplit()
{
    const QStringList lines = {u"SE"_s,
                               u"News"_s,
                               u"HD"_s,
                               u"River rises in Halvena"_s,
                               u"BY"_s,
                               u"By Ana Morrow"_s,
                               u"WC"_s,
                               u"7 words"_s,
                               u"PD"_s,
                               u"28 November 2024"_s,
                               u"ET"_s,
                               u"14:05"_s,
                               u"SN"_s,
                               u"Merrow Chronicle"_s,
                               u"SC"_s,
                               u"MERCHR"_s,
                               u"LA"_s,
                               u"English"_s,
                               u"CY"_s,
                               u"(c) 2024 Merrow Newspapers"_s,
                               u"LP"_s,
                               u"Two towns fell."_s,
                               u"TD"_s,
                               u"IN other news it rained."_s,
                               u"CO"_s,
                               u"merrow : Merrow Ltd"_s,
                               u"NS"_s,
                               u"gfld : Floods"_s,
                               u"AN"_s,
                               u"Document MERCHR0020241128ekbs0002x"_s,
                               u"HD"_s,
                               u"Le fleuve monte"_s,
                               u"WC"_s,
                               u"5 mots"_s,
                               u"PD"_s,
                               u"29 novembre 2024"_s,
                               u"SN"_s,
                               u"Open Shore"_s,
                               u"LA"_s,
                               u"Français"_s,
                               u"LP"_s,
                               u"Deux villes sous les eaux."_s,
                               u"AN"_s,
                               u"Document OPSHOR0020241129ekbt00001"_s,
                               u"Search Summary"_s};
    COMPARE_TEXT(textOf(readFile(rtfOf(lines), u"factiva.rtf"_s)), uR"(=== article 1
title: River rises in Halvena [Factiva, HD]
source: Merrow Chronicle [Factiva, SN]
author: Ana Morrow [Factiva, BY]
published: 2024-11-28T14:05 [Factiva, PD]
language: en [Factiva, LA]
section: News
length: 7 words
words: 8
Two towns fell.

IN other news it rained.
=== article 2
title: Le fleuve monte [Factiva, HD]
source: Open Shore [Factiva, SN]
published: 2024-11-29 [Factiva, PD]
language: fr [Factiva, LA]
length: 5 words
words: 5
Deux villes sous les eaux.
)"_s);
}

void DeliveryTest::aPlainFactivaDeliveryIsSplit()
{
    const QStringList lines = {u"River rises in Halvena"_s,
                               u"By Ana Morrow"_s,
                               u"6 words"_s,
                               u"28 November 2024"_s,
                               u"14:05"_s,
                               u"Merrow Chronicle"_s,
                               u"MERCHR"_s,
                               u"12"_s,
                               u"English"_s,
                               u"© 2024 Merrow Newspapers. All rights reserved."_s,
                               u"Two towns fell. It rained again."_s,
                               u"Document MERCHR0020241128ekbs0002x"_s,
                               u"Rain goes on"_s,
                               u"3 words"_s,
                               u"29 November 2024"_s,
                               u"Open Shore"_s,
                               u"OPSHOR"_s,
                               u"English"_s,
                               u"Rain goes on."_s,
                               u"Document OPSHOR0020241129ekbt00001"_s};
    COMPARE_TEXT(textOf(readFile(rtfOf(lines), u"factiva.rtf"_s)), uR"(=== article 1
title: River rises in Halvena [Factiva, headline]
source: Merrow Chronicle [Factiva, outlet]
author: Ana Morrow [Factiva, byline]
published: 2024-11-28T14:05 [Factiva, date]
language: en [Factiva, language]
length: 6 words
words: 6
Two towns fell. It rained again.
=== article 2
title: Rain goes on [Factiva, headline]
source: Open Shore [Factiva, outlet]
published: 2024-11-29 [Factiva, date]
language: en [Factiva, language]
length: 3 words
words: 3
Rain goes on.
)"_s);
}

void DeliveryTest::aPlainFactivaDeliveryInFrenchIsSplit()
{
    QStringList lines;
    for (const QString &number : {u"1"_s, u"2"_s})
        lines << u"Le fleuve monte "_s + number << u"Par Ana Morrow"_s << u"5 mots"_s << u"29 novembre 2024"_s
              << u"Le Littoral"_s << u"LITTOR"_s << u"Français"_s << u"Deux villes sous les eaux."_s
              << u"Document LITTOR0020241129ekbt0000"_s + number;
    COMPARE_TEXT(textOf(readFile(rtfOf(lines), u"factiva.rtf"_s)), uR"(=== article 1
title: Le fleuve monte 1 [Factiva, headline]
source: Le Littoral [Factiva, outlet]
author: Ana Morrow [Factiva, byline]
published: 2024-11-29 [Factiva, date]
language: fr [Factiva, language]
length: 5 words
words: 5
Deux villes sous les eaux.
=== article 2
title: Le fleuve monte 2 [Factiva, headline]
source: Le Littoral [Factiva, outlet]
author: Ana Morrow [Factiva, byline]
published: 2024-11-29 [Factiva, date]
language: fr [Factiva, language]
length: 5 words
words: 5
Deux villes sous les eaux.
)"_s);
}

void DeliveryTest::aProquestDeliveryInRichTextIsSplit()
{
    QStringList lines;
    for (const QString &number : {u"1"_s, u"2"_s})
        lines << u"_"_s.repeated(60) << u"Document %1 of 2"_s.arg(number) << u"River rises "_s + number
              << u"Author: Morrow, Ana"_s << u"Abstract: Two towns."_s << u"Full Text: Two towns fell."_s
              << u"It rained."_s << u"Title: River rises "_s + number
              << u"Publication title: Merrow Chronicle"_s << u"Publication date: Nov 2%1, 2024"_s.arg(number)
              << u"Section: News"_s << u"Text Word Count: 5"_s << u"Language of publication: English"_s
              << u"ProQuest document ID: 3130"_s + number
              << u"Full text availability: This publication may be subject to restrictions."_s;
    lines << u"_"_s.repeated(60) << u"Contact ProQuest"_s;
    COMPARE_TEXT(textOf(readFile(rtfOf(lines), u"proquest.rtf"_s)), uR"(=== article 1
title: River rises 1 [ProQuest, Title]
source: Merrow Chronicle [ProQuest, Publication title]
author: Ana Morrow [ProQuest, Author]
published: 2024-11-21 [ProQuest, Publication date]
language: en [ProQuest, Language of publication]
section: News
length: 5 words
words: 5
Two towns fell.

It rained.
=== article 2
title: River rises 2 [ProQuest, Title]
source: Merrow Chronicle [ProQuest, Publication title]
author: Ana Morrow [ProQuest, Author]
published: 2024-11-22 [ProQuest, Publication date]
language: en [ProQuest, Language of publication]
section: News
length: 5 words
words: 5
Two towns fell.

It rained.
)"_s);
}

void DeliveryTest::aProquestDeliveryInTextIsSplit()
{
    const QByteArray line = QByteArray("_").repeated(60) + "\n\n";
    const QByteArray text = line + "Report Information from ProQuest\n28 November 2024 10:05\n\n" + line
        + "Document 1 of 2\n\nRiver rises in Halvena\n\nAuthor: Morrow, Ana.\n\nPublication info: Merrow "
          "Chronicle ; "
          "London [London]28 Nov 2024: 4.\n\nAbstract: None available.\n\nLinks: http://link.example\n\n"
          "Full text: Two towns fell.\n\nIt rained: a lot.\n\nSubject: Floods\n\nTitle: River rises in "
          "Halvena\n\n"
          "Publication title: Merrow Chronicle\n\nPages: 4\n\nPublication year: 2024\n\nPublication date: "
          "Nov 28, 2024\n\n"
          "Section: News\n\nSource type: Newspapers\n\nLanguage of publication: English\n\nProQuest document "
          "ID: 31300\n\n"
          "Document URL: https://www.proquest.example/docview/31300\n\nCopyright: Copyright Merrow Nov 28, "
          "2024\n\n"
          "Last updated: 2024-11-29\n\nDatabase: ProQuest Central\n\n"
        + line
        + "Document 2 of 2\n\nRain goes on\n\nFull text: It rained again.\n\nPublication title: Open "
          "Shore\n\n"
          "Publication date: Nov 29, 2024\n\nProQuest document ID: 31301\n\n"
        + line + "Contact ProQuest\n\nCopyright 2024 ProQuest LLC. All rights reserved.\n";
    COMPARE_TEXT(textOf(readFile(text, u"proquest.txt"_s)), uR"(=== article 1
title: River rises in Halvena [ProQuest, Title]
source: Merrow Chronicle [ProQuest, Publication title]
author: Ana Morrow [ProQuest, Author]
published: 2024-11-28 [ProQuest, Publication date]
url: https://www.proquest.example/docview/31300 [ProQuest, Document URL]
language: en [ProQuest, Language of publication]
section: News
words: 7
Two towns fell.

It rained: a lot.
=== article 2
title: Rain goes on [ProQuest, headline]
source: Open Shore [ProQuest, Publication title]
published: 2024-11-29 [ProQuest, Publication date]
words: 3
It rained again.
)"_s);
}

void DeliveryTest::ordinaryTextsAreNoDeliveries_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("mentions it") << QByteArray("He read ProQuest.\n\nEnd of Document\n\nThe end.");
    QTest::newRow("own labels") << QByteArray(
        "Title: Rivers\nSection: one\n\nDocument 12 was read.\nProQuest.");
    QTest::newRow("a number") << QByteArray("Document MERCHR0020241128ekbs0002x\nis what he quoted.");
    QTest::newRow("one mark") << QByteArray(
        "River\n\nLength: 5 words\n\nText goes here.\n\nEnd of Document\n");
}

void DeliveryTest::ordinaryTextsAreNoDeliveries()
{
    QFETCH(QByteArray, text);
    const Found found = readFile(text, u"a.txt"_s);
    QCOMPARE(found.parts.size(), 1U);
    QVERIFY(found.parts.front().place.isEmpty());
}

void DeliveryTest::datesOfDeliveriesAreRead_data()
{
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) { QTest::newRow(qPrintable(text)) << iso; };
    row(u"November 28, 2024 Thursday"_s, u"2024-11-28"_s);
    row(u"Thursday, November 28, 2024 12:05 AM EST"_s, u"2024-11-28T00:05"_s);
    row(u"November 28, 2024 Thursday; First Edition"_s, u"2024-11-28"_s);
    row(u"28. November 2024 Donnerstag"_s, u"2024-11-28"_s);
    row(u"jeudi 28 novembre 2024"_s, u"2024-11-28"_s);
    row(u"Dienstag 10.Dezember 2019"_s, u"2019-12-10"_s);
    row(u"Dienstag 7. Juli 2020"_s, u"2020-07-07"_s);
    row(u"décembre 10 2019"_s, u"2019-12-10"_s);
    row(u"10 décembre 2019 mardi 3:00 AM GMT"_s, u"2019-12-10T03:00Z"_s);
    row(u"4 oktober 2017 woensdag"_s, u"2017-10-04"_s);
    row(u"28 de noviembre de 2024 jueves"_s, u"2024-11-28"_s);
    row(u"On November 28, 2024 it rained"_s, QString());
    row(u"November 28, 2024 was cold."_s, QString());
    row(u"31 June 2024"_s, QString());
    row(u"28/11/2024"_s, QString());
}

void DeliveryTest::datesOfDeliveriesAreRead()
{
    const auto date = dateLine(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(date ? date->toIso() : QString(), "iso");
}

void DeliveryTest::wordsAndBylinesAreRead()
{
    QCOMPARE(wordsWithin(u"532 words"), 532);
    QCOMPARE(wordsWithin(u"1,204 Wörter"), 1204);
    QCOMPARE(wordsWithin(u"p. 4, 842 mots"), 842);
    QCOMPARE(wordsWithin(u"in other words"), 0);
    QVERIFY(isWordsLine(u"532 words"));
    QVERIFY(!isWordsLine(u"532 words of advice"));
    QVERIFY(isByline(u"Par Ana Morrow"));
    QVERIFY(!isByline(u"by and large"));
    QCOMPARE(withoutBy(u"By Ana Morrow"), u"Ana Morrow"_s);
}

PARALLAX_TEST(DeliveryTest)
#include "delivery_test.moc"
