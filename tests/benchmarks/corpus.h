#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace parallax::bench {

/// Made-up articles of about 4 kB whose words follow Zipf's law (s = 1.07 over 100,000 words, as in natural
/// text but for fewer fillers). The same number always gives the same article.
class Corpus
{
public:
    Corpus();
    /// With a header block: title, source (one of 40) and date.
    QByteArray file(int number) const;
    QString title(int number) const;
    QString body(int number) const;

private:
    const QByteArray &word(double share) const;
    std::vector<QByteArray> m_words;
    std::vector<double> m_cumulated;
};

} // namespace parallax::bench
