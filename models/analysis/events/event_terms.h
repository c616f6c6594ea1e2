#pragma once

#include "models/domain/partial_date.h"
#include "models/text/stem.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace parallax {

/// What of an article tells events apart: its words' stems, names, numbers and years, and when it was
/// published.
struct EventTerms
{
    enum class Kind : quint8 { Word, Name, Number, Year };
    struct Term
    {
        quint64 hash; ///< of kind and stem
        float
            count; ///< times it stands in the text; the first 100 words, which say what is new, count thrice
        Kind kind;
        friend auto operator<=>(const Term &, const Term &) = default;
    };

    std::vector<Term> terms;              ///< by hash
    std::optional<PartialDate> published; ///< unknown, or known to the day at least
    friend bool operator==(const EventTerms &, const EventTerms &) = default;
};

/// Reads texts into terms. Keeps the stems of words seen, so one for many texts is faster; results don't
/// depend on what was read before. Not for use from two threads at once.
class EventTermReader
{
public:
    EventTermReader() = default;
    /// @param names what is known of the names in the text (mentions); where empty, words that are
    /// capitalised within a sentence and nowhere written small are taken for names
    EventTerms read(QStringView text, std::optional<PartialDate> published, const QStringList &names = {});

private:
    struct Form
    {
        QString stem;
        bool isFunctionWord;
    };
    const Form &formOf(const QString &word);

    Stemmer m_stemmer;
    QHash<QString, Form> m_forms; ///< by normalised word; emptied when it grows beyond bounds
};

} // namespace parallax
