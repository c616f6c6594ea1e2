#include "models/items/voice_words.h"

#include "models/domain/result.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString numberWords(int number)
{
    return QLocale().toString(number);
}

QString formText(QuoteForm form)
{
    switch (form) {
    case QuoteForm::Direct:
        return tr("quoted");
    case QuoteForm::Indirect:
        return tr("paraphrased");
    case QuoteForm::Mixed:
        return tr("partly quoted");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString speakerText(const VoiceRow &row)
{
    return row.kind == SpeakerKind::Nobody ? tr("No one named") : row.speaker;
}

QString voiceAmount(int words, double share)
{
    const QString counted = words == 1 ? tr("1 word") : tr("%1 words").arg(numberWords(words));
    return tr("%1, %2 %").arg(counted, QLocale().toString(share * 100, 'f', 0));
}

QString voiceForms(const VoiceCell &cell)
{
    QStringList parts;
    if (cell.direct > 0)
        parts << tr("%1 quoted").arg(numberWords(cell.direct));
    if (cell.indirect > 0)
        parts << tr("%1 paraphrased").arg(numberWords(cell.indirect));
    return parts.join(u", "_s);
}

QString voiceCues(const VoiceCell &cell, int most)
{
    std::vector<std::pair<QString, int>> cues(cell.cues.begin(), cell.cues.end());
    std::ranges::stable_sort(cues, std::greater(), [](const auto &cue) { return cue.second; });
    QStringList parts;
    for (const auto &[cue, count] : cues) {
        if (parts.size() == most) {
            parts << u"…"_s;
            break;
        }
        parts << (count == 1 ? cue : u"%1 %2"_s.arg(cue, numberWords(count)));
    }
    return parts.join(u", "_s);
}

QString cueClassText(CueClass cueClass)
{
    switch (cueClass) {
    case CueClass::Neutral:
        return tr("neutral");
    case CueClass::Asserting:
        return tr("asserting");
    case CueClass::Doubting:
        return tr("doubting");
    case CueClass::Denying:
        return tr("denying");
    }
    Q_UNREACHABLE_RETURN({});
}

QString utteranceText(const Utterance &utterance)
{
    QStringList parts{formText(utterance.form)};
    if (!utterance.cue.isEmpty())
        parts << tr("%1 (%2)").arg(utterance.cue, cueClassText(utterance.cueClass));
    parts << tr("found by the program, not tagged");
    return parts.join(u" · "_s);
}

} // namespace parallax
