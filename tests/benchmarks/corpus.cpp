#include "tests/benchmarks/corpus.h"

#include <QDate>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace parallax::bench {

namespace {

constexpr int vocabulary = 100'000;
constexpr double exponent = 1.07;
constexpr int bodyBytes = 4'000;

QByteArray madeUpWord(QRandomGenerator &random)
{
    static constexpr const char *syllables[] = {"ba",  "ren", "to", "mi",  "sol", "ka", "ver", "ne",
                                                "dor", "li",  "pa", "shu", "gra", "ti", "on",  "es"};
    QByteArray word;
    for (int count = 1 + random.bounded(4); count > 0; --count)
        word += syllables[random.bounded(16)];
    return word;
}

} // namespace

Corpus::Corpus()
{
    QRandomGenerator random(1);
    double sum = 0;
    for (int rank = 1; rank <= vocabulary; ++rank) {
        m_words.push_back(madeUpWord(random));
        m_cumulated.push_back(sum += std::pow(rank, -exponent));
    }
    for (double &share : m_cumulated)
        share /= sum;
}

const QByteArray &Corpus::word(double share) const
{
    const auto found = std::ranges::lower_bound(m_cumulated, share);
    return m_words[std::size_t(std::min<std::ptrdiff_t>(found - m_cumulated.begin(), vocabulary - 1))];
}

QString Corpus::title(int number) const
{
    return QStringLiteral("Report %1 on the river").arg(number);
}

QString Corpus::body(int number) const
{
    QRandomGenerator random(quint32(number) + 2);
    QByteArray text;
    while (text.size() < bodyBytes) {
        QByteArray sentence;
        for (int words = 8 + random.bounded(20); words > 0; --words)
            sentence += (sentence.isEmpty() ? "" : " ") + word(random.generateDouble());
        sentence[0] = char(sentence[0] - 'a' + 'A');
        text += sentence + (random.bounded(5) == 0 ? ".\n\n" : ". ");
    }
    return QString::fromLatin1(text.trimmed());
}

QByteArray Corpus::file(int number) const
{
    const QDate date = QDate(2020, 1, 1).addDays(number % 1'800);
    return "Title: " + title(number).toUtf8() + "\nSource: Source " + QByteArray::number(number % 40)
        + "\nDate: " + date.toString(Qt::ISODate).toUtf8() + "\n\n" + body(number).toUtf8() + "\n";
}

} // namespace parallax::bench
