#include "models/import/exchange/mail_message.h"
#include "tests/models/import/exchange/reading.h"
#include "tests/support/compare_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace parallax;
using namespace parallax::testing;
using namespace Qt::StringLiterals;

class MailReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsAnArticle();
    void newslettersAreSourcesByTheirList();
    void partsInOtherCharsetsAreDecoded();
    void attachmentsThatCanBeImportedFollow();
    void aMailboxIsSplitAtItsSeparators();
    void signatureAndQuotedMessageAreTakenOff();
    void answersBetweenQuotedLinesStay();
    void forwardedMessagesWithinEachOtherEnd();
    void partsNestedTooDeepAreTold();
};

void MailReaderTest::aMessageIsAnArticle()
{
    const Reading reading =
        readAs(u"a.eml"_s,
               "From: =?UTF-8?Q?Ada_Po=C3=A9?= <ada@ford.example>\r\nTo: b@ford.example\r\n"
               "Subject: =?UTF-8?B?VG93bnMgZmFsbCDigJMgYWdhaW4=?=\r\n"
               "Date: Thu, 28 Nov 2024 14:05:09 +0100\r\nMessage-ID: <1@ford.example>\r\n\r\n"
               "Two towns fell.\r\n\r\nIt rained.\r\n");
    QCOMPARE(reading.failures, QStringList());
    COMPARE_TEXT(
        summary(reading.articles.front()),
        u"Towns fall – again |  | Ada Poé | 2024-11-28T14:05:09+01:00 |  | en\nTwo towns fell.\n\nIt rained."_s);
    QCOMPARE(reading.articles.front().attributes.front().value, u"1@ford.example"_s);
    QCOMPARE(reading.articles.front().original.mediaType, u"message/rfc822"_s);
}

void MailReaderTest::newslettersAreSourcesByTheirList()
{
    const Reading reading =
        readAs(u"a.eml"_s,
               "From: Ada <a@ford.example>\nTo: b@ford.example\nSubject: Issue 7\n"
               "List-Id: \"River Weekly\" <weekly.ford.example>\n"
               "Content-Type: text/html; charset=utf-8\n\n<p>Two towns.</p><p>It rained.</p>\n");
    QCOMPARE(reading.articles.front().source, u"River Weekly"_s);
    QCOMPARE(reading.articles.front().body, u"Two towns.\n\nIt rained."_s);
}

void MailReaderTest::partsInOtherCharsetsAreDecoded()
{
    const Reading reading =
        readAs(u"a.eml"_s,
               "From: a@ford.example\nTo: b@ford.example\nSubject: A\nMIME-Version: 1.0\n"
               "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: "
               "quoted-printable\n\nIt=92s caf=E9.\n");
    QCOMPARE(reading.articles.front().body, u"It’s café."_s);
}

void MailReaderTest::attachmentsThatCanBeImportedFollow()
{
    const Reading reading =
        readAs(u"a.eml"_s,
               "From: a@ford.example\nTo: b@ford.example\nSubject: A\nMIME-Version: 1.0\n"
               "Content-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: text/plain\n\nSee below.\n"
               "--X\nContent-Type: text/plain\nContent-Disposition: attachment; "
               "filename=\"report.txt\"\n\nTwo towns fell.\n"
               "--X\nContent-Type: image/png\nContent-Disposition: attachment; filename=\"../x.png\"\n"
               "Content-Transfer-Encoding: base64\n\niVBORw0KGgoAAAAN\n--X--\n");
    QCOMPARE(reading.places, (QStringList{u""_s, u"attachment report.txt"_s}));
    QCOMPARE(reading.articles[1].body, u"Two towns fell."_s);
}

void MailReaderTest::aMailboxIsSplitAtItsSeparators()
{
    const QByteArray mail = "From: a@ford.example\nTo: b@ford.example\nSubject: ";
    const Reading reading = readAs(
        u"box"_s,
        "From a@ford.example Thu Nov 28 14:05:09 2024\n" + mail + "A\n\nOne.\n>From here.\n"
            + "From nowhere.\n\nFrom b@ford.example Fri Nov 29 14:05:09 2024\n" + mail + "B\n\nTwo.\n");
    QCOMPARE(reading.places, (QStringList{u"message 1"_s, u"message 2"_s}));
    QCOMPARE(reading.articles[0].body, u"One.\nFrom here.\nFrom nowhere."_s);
}

void MailReaderTest::signatureAndQuotedMessageAreTakenOff()
{
    const MessageText parts = splitMessageText(
        u"I agree.\r\n\r\nOn 28 Nov Ada wrote:\r\n> Two towns.\r\n> It rained.\r\n\r\n-- \r\nBo\r\n"_s);
    QCOMPARE(parts.text, u"I agree."_s);
    QCOMPARE(parts.signature, u"Bo"_s);
    QCOMPARE(parts.quoted, u"> Two towns.\n> It rained."_s);
}

void MailReaderTest::answersBetweenQuotedLinesStay()
{
    const QString text = u"> Two towns.\nNo, three.\n> It rained.\nIt did."_s;
    QCOMPARE(splitMessageText(text).text, text);
    QCOMPARE(splitMessageText(u"> Only quoted."_s).text, u"> Only quoted."_s);
}

void MailReaderTest::forwardedMessagesWithinEachOtherEnd()
{
    QByteArray mail = "From: a@ford.example\nTo: b@ford.example\nSubject: 0\n\nInnermost.\n";
    for (int i = 1; i < 12; ++i)
        mail = "From: a@ford.example\nTo: b@ford.example\nSubject: " + QByteArray::number(i)
            + "\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + mail;
    const Reading reading = readAs(u"a.eml"_s, mail);
    QVERIFY(reading.failures.join(u' ').contains(u"more than 5 files"_s));
}

void MailReaderTest::partsNestedTooDeepAreTold()
{
    QByteArray mail = "From: a@b.example\nSubject: Deep\nMIME-Version: 1.0\n";
    for (int i = 0; i < 25; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary
            + "\nContent-Type: text/plain\n\nLevel " + QByteArray::number(i) + ".\n\n--" + boundary + "\n";
    }
    mail += "Content-Type: text/plain\n\nThe end.\n";
    const Reading reading = readAs(u"a.eml"_s, mail);
    QCOMPARE(reading.articles.size(), 1U);
    QVERIFY(reading.articles.front().body.contains(u"Level 3."_s));
    QVERIFY2(reading.articles.front().warnings.join(u' ').contains(u"nested more than 20 deep"_s),
             qPrintable(reading.articles.front().warnings.join(u'|')));
}

PARALLAX_TEST(MailReaderTest)
#include "mail_reader_test.moc"
