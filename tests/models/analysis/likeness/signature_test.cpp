#include "models/analysis/likeness/signature.h"
#include "tests/models/analysis/likeness/made_texts.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax {

class SignatureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromBytes();
    void otherBytesAreRefused();
    void likeTextsShareBandsAndSketch();
};

void SignatureTest::comesBackFromBytes()
{
    for (const QString &text : {QString(), u"Two words"_s, madeText(30, 1), madeText(3000, 2)}) {
        const Signature signature = signatureOf(text);
        QCOMPARE(Signature::fromBytes(signature.toBytes()), signature);
        QVERIFY(signature.toBytes().size() <= 342);
    }
}

void SignatureTest::otherBytesAreRefused()
{
    const QByteArray bytes = signatureOf(madeText(100, 1)).toBytes();
    QVERIFY(!Signature::fromBytes({}));
    QVERIFY(!Signature::fromBytes(bytes.first(bytes.size() - 1)));
    QVERIFY(!Signature::fromBytes(bytes + '\0'));
    QByteArray otherVersion = bytes;
    otherVersion[0] = char(otherVersion[0] + 1);
    QVERIFY(!Signature::fromBytes(otherVersion));
    QByteArray unsorted = bytes;
    unsorted.replace(bytes.size() - 4, 4, QByteArray(4, '\0'));
    QVERIFY(!Signature::fromBytes(unsorted));
}

void SignatureTest::likeTextsShareBandsAndSketch()
{
    const QString text = madeText(800, 1);
    const Signature one = signatureOf(text);
    const auto bands = [&](const Signature &other) {
        int same = 0;
        for (size_t i = 0; i < one.bands.size(); ++i)
            same += one.bands[i] == other.bands[i];
        return same;
    };
    const auto sketched = [&](const Signature &other) {
        std::vector<quint32> both;
        std::ranges::set_intersection(one.sketch, other.sketch, std::back_inserter(both));
        return int(both.size());
    };
    const Signature update = signatureOf(changed(text, 40, 2));
    QVERIFY(bands(update) >= 4);
    QVERIFY(sketched(update) >= 40);
    const Signature reworded = signatureOf(changed(text, 4, 3));
    QVERIFY(sketched(reworded) >= 3);
    const Signature stranger = signatureOf(madeText(800, 9));
    QCOMPARE(bands(stranger), 0);
    QCOMPARE(sketched(stranger), 0);
}

PARALLAX_TEST(SignatureTest)

} // namespace parallax

#include "signature_test.moc"
