#include "tests/models/analysis/likeness/made_texts.h"

#include <QRandomGenerator>
#include <QStringList>

namespace parallax {

static QString word(QRandomGenerator &random)
{
    QString letters;
    for (quint32 rest = random.bounded(4000u) + 700u; rest > 0; rest /= 26)
        letters += QChar(u'a' + rest % 26);
    return letters;
}

QString madeText(int words, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < words; ++i) {
        QString next = word(random);
        if (i % 15 == 0)
            next[0] = next[0].toUpper();
        text += next;
        text += i % 15 == 14 ? u". " : u" ";
    }
    return text;
}

QString changed(const QString &text, int every, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList words = text.split(u' ');
    for (qsizetype i = every - 1; i < words.size(); i += every)
        words[i] = word(random);
    return words.join(u' ');
}

} // namespace parallax
