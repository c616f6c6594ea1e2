#pragma once

#include "models/domain/partial_date.h"
#include "models/domain/provenance.h"

#include <QString>

#include <optional>

namespace parallax {

/// What an article's text says about itself; empty where it says nothing.
struct Metadata
{
    QString title;
    QString source;
    QString author;
    std::optional<PartialDate> published;
    QString url;
    QString language; ///< BCP 47
    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// "Source: Sky News" taken apart.
struct MetadataLine
{
    MetadataField field;
    QStringView value; ///< without white space around; may be empty
};

/// std::nullopt unless the line is a known word ("Original Source", "Published on", "Byline", …; case doesn't
/// matter), a colon, and the rest. Says nothing about whether the rest makes sense: see fill().
std::optional<MetadataLine> metadataLine(QStringView line);

/// Puts the value into its field. False, with nothing changed, when it doesn't look like such a value (a
/// sentence after "Source:", a date that can't be read) or when the field already holds another one. A source
/// given as an address is kept as its domain, and the address goes into `url` if that is empty.
bool fill(Metadata &metadata, MetadataField field, QStringView value);

} // namespace parallax
