#pragma once

#include "models/analysis/happenings/find_happenings.h"
#include "models/text/stem.h"

#include <QHash>

namespace parallax {

/// Which event a happening is of, over many articles fed one after the other: of the same day, with half or
/// more of their words in common (Dice 1945; names and those of the actors), three quarters where no verb
/// is common. An event is named as the first of it. What is kept of an event is its name, date and stems.
class HappeningGroups
{
public:
    struct Event
    {
        QString name; ///< no other's
        std::optional<PartialDate> happened;
        bool isKnown;
    };
    /// An event that is there already: those win, also where their date is a month or year, or unknown.
    void know(const QString &name, std::optional<PartialDate> happened);
    /// The event, a new one where it is like no other. Named alike on two days, the later told one has the
    /// day in its name.
    Event eventOf(const HappeningFinding &happening);

private:
    struct Words
    {
        std::vector<quint32> stems; ///< ascending, each once
        std::vector<quint32> verbs; ///< that tell of events, likewise
    };
    struct Group
    {
        Event event;
        Words words;
    };
    Words wordsOf(const QString &text) const;
    static bool isAlike(const Group &group, const Words &words, const PartialDate &day);
    Event add(Event event, Words words);
    QString freeName(const QString &name, const PartialDate &day) const;

    Stemmer m_stemmer;
    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_byName;                  ///< in lower case
    QHash<std::int64_t, std::vector<std::size_t>> m_byDay; ///< start of the day
    std::vector<std::size_t> m_vague;                      ///< known ones without a day
};

} // namespace parallax
