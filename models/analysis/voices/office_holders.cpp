#include "models/analysis/voices/office_holders.h"

#include <QStringList>

namespace parallax {

void OfficeHolders::learn(const QString &source, const SpeakerName &speaker)
{
    if (speaker.kind != SpeakerKind::Named || !speaker.name.contains(u' '))
        return;
    for (const QString &word : source.left(source.indexOf(speaker.name)).split(u' ', Qt::SkipEmptyParts)) {
        if (isPersonTitle(word))
            m_holders[word.toLower()].insert(speaker.name);
    }
}

SpeakerName OfficeHolders::holderOf(const SpeakerName &speaker) const
{
    const auto holders = speaker.kind == SpeakerKind::Named
        ? m_holders.find(speaker.name.section(u' ', -1).toLower())
        : m_holders.end();
    if (holders == m_holders.end() || holders->second.size() != 1)
        return speaker;
    return {*holders->second.begin(), SpeakerKind::Named};
}

} // namespace parallax
