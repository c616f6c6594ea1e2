#include "models/analysis/voices/office_holders.h"

#include <QStringList>

#include <algorithm>

namespace parallax {

void OfficeHolders::learn(const QString &source, const SpeakerName &speaker)
{
    if (speaker.kind != SpeakerKind::Named || !speaker.name.contains(u' '))
        return;
    const QStringList office =
        source.left(source.indexOf(speaker.name)).toLower().split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::any_of(office, isPersonTitle))
        m_offices[speaker.name].insert(office.begin(), office.end());
}

SpeakerName OfficeHolders::holderOf(const SpeakerName &speaker) const
{
    const QStringList called = speaker.name.toLower().split(u' ', Qt::SkipEmptyParts);
    if (speaker.kind != SpeakerKind::Named || std::ranges::none_of(called, isPersonTitle))
        return speaker;
    const QString *holder = nullptr;
    for (const auto &[name, office] : m_offices) {
        if (!std::ranges::all_of(called, [&](const QString &word) { return office.contains(word); }))
            continue;
        if (holder)
            return speaker;
        holder = &name;
    }
    return holder ? SpeakerName{*holder, SpeakerKind::Named} : speaker;
}

} // namespace parallax
