#pragma once

#include "models/analysis/claims/clauses.h"

namespace parallax::claims {

/// The country that a place name means: "Syria", "northern Syria", "the U.S."; empty for any other place.
QString countryOf(const QString &place);

/// Where things happened that a text counts, as far as its words tell. A place that only belongs to somebody
/// ("Ismere-based") is none.
class EventPlaces
{
public:
    /// Both outlive this.
    EventPlaces(const ReadText &text, const Clauses &clauses);

    /// The nearest place to a number that stands after "in", "at" or the like, a town rather than a country:
    /// in its sentence, then the one before, then the town that the text is about. Empty where the text names
    /// no place. Of many people it is none but their own sentence's, else the country.
    QString of(Span number, bool ofMany = false) const;
    /// The country that the text names most, of equally many the first; empty for none.
    const QString &country() const { return m_country; }

private:
    struct Place
    {
        Span span;
        QString name; ///< a country's as countryOf() has it
        bool isCountry;
        bool isLocated; ///< "in Ismere"
    };
    const Place *nearest(Span within, Span number, bool countries) const;
    bool isLocated(Span place) const;
    QString mostNamed(bool countries, int least) const;

    const Clauses &m_clauses;
    std::vector<Place> m_places; ///< in reading order
    QString m_town;              ///< that the text is about, or the only one that it names
    QString m_country;
};

} // namespace parallax::claims
