#include "models/import/documents/delivery_values.h"
#include "tests/models/import/documents/found_text.h"
#include "tests/models/import/documents/word_bytes.h"
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
    void aNexisDeliveryInWordIsSplit();
    void aNexisDeliveryInRichTextIsSplit();
    void aNexisDeliveryInFrenchAndDutchIsSplit();
    void whatNexisFailedToDeliverIsNamed();
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

namespace {

QByteArray rtfOf(const QStringList &lines)
{
    QByteArray rtf = "{\\rtf1\\ansi\\uc0 ";
    for (const QString &line : lines) {
        for (const QChar c : line)
            rtf += c.unicode() < 128 ? QByteArray(1, char(c.unicode()))
                                     : "\\u" + QByteArray::number(c.unicode()) + ' ';
        rtf += "\\par\n";
    }
    return rtf + "}";
}

const QStringList &secondNexisArticle()
{
    static const QStringList lines = {u"Pegel steigt in Halvena"_s,
                                      u"Ismere Abendpost"_s,
                                      u"29. November 2024 Freitag"_s,
                                      u"Copyright 2024 Ismere Verlag Alle Rechte vorbehalten"_s,
                                      u"Rubrik: POLITIK; S. 4"_s,
                                      u"Länge: 9 Wörter"_s,
                                      u"Autor: Von Ben Low"_s,
                                      u"Body"_s,
                                      u"Zwei Orte stehen unter Wasser."_s,
                                      u"Es regnet weiter."_s,
                                      u"Classification"_s,
                                      u"Language: GERMAN; DEUTSCH"_s,
                                      u"Load-Date: November 30, 2024"_s,
                                      u"End of Document"_s};
    return lines;
}

} // namespace

void DeliveryTest::aNexisDeliveryInWordIsSplit()
{
    QByteArray body;
    for (const QByteArray &line :
         {"Date and Time: Saturday, November 30, 2024 10:05:00 AM CET"_ba, "Job Number: 240000001"_ba,
          "Documents (3)"_ba, "1. River rises in Halvena"_ba, "Client/Matter: -None-"_ba,
          "Search Terms: river"_ba, "2. Pegel steigt"_ba})
        body += wordParagraph(line);
    body += wordParagraph("River rises in Halvena", "berschrift1");
    for (const QByteArray &line :
         {"Merrow Chronicle (London)"_ba, "November 28, 2024 Thursday 2:05 PM GMT"_ba,
          "Copyright 2024 Merrow Newspapers Limited All Rights Reserved"_ba,
          "Section: WORLD NEWS; Version:1"_ba, "Length: 532 words"_ba, "Byline: By Ana Morrow in Halvena"_ba,
          "Dateline: HALVENA"_ba, "Body"_ba,
          "Two towns fell. The mayor said on November 27, 2024 that it would rain."_ba, "It rained."_ba,
          "Graphic"_ba, "A weir, Getty"_ba, "Load-Date: November 29, 2024"_ba, "End of Document"_ba})
        body += wordParagraph(line);
    for (const QString &line : secondNexisArticle())
        body += wordParagraph(line.toUtf8());
    const Found found = readFile(wordBytes(body, {wordStyles()}), u"nexis.docx"_s);
    COMPARE_TEXT(textOf(found), uR"(=== article 1
title: River rises in Halvena [Nexis Uni, headline]
source: Merrow Chronicle (London) [Nexis Uni, outlet]
author: Ana Morrow in Halvena [Nexis Uni, Byline]
published: 2024-11-28T14:05Z [Nexis Uni, date]
section: WORLD NEWS; Version:1
length: 532 words
warning: The delivery announces 532 words, but the text has 16; look whether all of it is there.
warning: The Nexis Uni delivery announces 3 articles; 2 were found in it.
words: 16
Two towns fell. The mayor said on November 27, 2024 that it would rain.

It rained.
=== article 2
title: Pegel steigt in Halvena [Nexis Uni, headline]
source: Ismere Abendpost [Nexis Uni, outlet]
author: Ben Low [Nexis Uni, Byline]
published: 2024-11-29 [Nexis Uni, date]
language: de [Nexis Uni, Language]
section: POLITIK; S. 4
length: 9 words
words: 8
Zwei Orte stehen unter Wasser.

Es regnet weiter.
)"_s);
    QVERIFY(found.parts[0].article->original.bytes.isSharedWith(found.parts[1].article->original.bytes));
}

void DeliveryTest::aNexisDeliveryInRichTextIsSplit()
{
    const QString text = textOf(readFile(rtfOf(secondNexisArticle()), u"nexis.rtf"_s));
    QVERIFY2(text.startsWith(u"=== article 1\ntitle: Pegel steigt in Halvena [Nexis Uni, headline]\n"
                             u"source: Ismere Abendpost"_s),
             qPrintable(text));
    QVERIFY2(text.endsWith(u"words: 8\nZwei Orte stehen unter Wasser.\n\nEs regnet weiter.\n"_s),
             qPrintable(text));
}

void DeliveryTest::aNexisDeliveryInFrenchAndDutchIsSplit()
{
    const QStringList lines = {u"Le fleuve monte"_s,
                               u"Le Littoral"_s,
                               u"jeudi 28 novembre 2024"_s,
                               u"Copyright 2024 Le Littoral Tous droits réservés"_s,
                               u"Rubrique:\u00a0INTERNATIONAL; Pg. 4"_s,
                               u"Longueur :\u00a05 mots"_s,
                               u"Auteur:\u00a0Ana Morrow"_s,
                               u"Encart: La pluie continue"_s,
                               u"Corps"_s,
                               u"Deux villes sous les eaux."_s,
                               u"Graphique"_s,
                               u"Un barrage"_s,
                               u"Classification"_s,
                               u"Langue: FRENCH; FRANÇAIS"_s,
                               u"Date-chargement: 29 novembre 2024"_s,
                               u"Fin du document"_s,
                               u"Rivier stijgt"_s,
                               u"De Kust"_s,
                               u"29 november 2024 vrijdag"_s,
                               u"Copyright 2024 De Kust"_s,
                               u"Sectie: Buitenland; Blz. 4"_s,
                               u"Lengte: 5 woorden"_s,
                               u"Tekst"_s,
                               u"Twee steden staan onder water."_s,
                               u"Laaddatum: November 30, 2024"_s,
                               u"Einde van document"_s};
    COMPARE_TEXT(textOf(readFile(rtfOf(lines), u"nexis.rtf"_s)), uR"(=== article 1
title: Le fleuve monte [Nexis Uni, headline]
source: Le Littoral [Nexis Uni, outlet]
author: Ana Morrow [Nexis Uni, Byline]
published: 2024-11-28 [Nexis Uni, date]
language: fr [Nexis Uni, Language]
section: INTERNATIONAL; Pg. 4
length: 5 words
words: 5
Deux villes sous les eaux.
=== article 2
title: Rivier stijgt [Nexis Uni, headline]
source: De Kust [Nexis Uni, outlet]
published: 2024-11-29 [Nexis Uni, date]
section: Buitenland; Blz. 4
length: 5 words
words: 5
Twee steden staan onder water.
)"_s);
}

void DeliveryTest::whatNexisFailedToDeliverIsNamed()
{
    QStringList lines = secondNexisArticle();
    lines << u"River rises"_s << u"Merrow Chronicle"_s << u"November 28, 2024 Thursday"_s << u"Body"_s
          << u"We are sorry but there is an error in this document and it is not possible to display it."_s
          << u"Load-Date: November 29, 2024"_s << u"End of Document"_s;
    const Found found = readFile(rtfOf(lines), u"nexis.rtf"_s);
    QCOMPARE(found.parts.size(), 2U);
    QVERIFY(found.parts[0].article);
    QVERIFY(!found.parts[1].article);
    QCOMPARE(found.parts[1].article.error().message,
             u"nexis.rtf: article 2 of this Nexis Uni delivery has no text."_s);
}

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
