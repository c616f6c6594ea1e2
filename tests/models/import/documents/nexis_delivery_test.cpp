#include "tests/models/import/documents/found_text.h"
#include "tests/models/import/documents/rtf_bytes.h"
#include "tests/models/import/documents/word_bytes.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class NexisDeliveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNexisDeliveryInWordIsSplit();
    void aNexisDeliveryInRichTextIsSplit();
    void aNexisDeliveryInFrenchAndDutchIsSplit();
    void whatNexisFailedToDeliverIsNamed();
};

namespace {

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

void NexisDeliveryTest::aNexisDeliveryInWordIsSplit()
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

void NexisDeliveryTest::aNexisDeliveryInRichTextIsSplit()
{
    const QString text = textOf(readFile(rtfOf(secondNexisArticle()), u"nexis.rtf"_s));
    QVERIFY2(text.startsWith(u"=== article 1\ntitle: Pegel steigt in Halvena [Nexis Uni, headline]\n"
                             u"source: Ismere Abendpost"_s),
             qPrintable(text));
    QVERIFY2(text.endsWith(u"words: 8\nZwei Orte stehen unter Wasser.\n\nEs regnet weiter.\n"_s),
             qPrintable(text));
}

void NexisDeliveryTest::aNexisDeliveryInFrenchAndDutchIsSplit()
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

void NexisDeliveryTest::whatNexisFailedToDeliverIsNamed()
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

PARALLAX_TEST(NexisDeliveryTest)
#include "nexis_delivery_test.moc"
