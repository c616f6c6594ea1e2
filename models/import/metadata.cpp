#include "models/import/metadata.h"

#include "models/import/metadata_values.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    QLatin1StringView text;
    MetadataField field;
};

constexpr Word words[] = {
    {"title"_L1, MetadataField::Title},
    {"headline"_L1, MetadataField::Title},
    {"source"_L1, MetadataField::Source},
    {"original source"_L1, MetadataField::Source},
    {"publisher"_L1, MetadataField::Source},
    {"publication"_L1, MetadataField::Source},
    {"author"_L1, MetadataField::Author},
    {"authors"_L1, MetadataField::Author},
    {"byline"_L1, MetadataField::Author},
    {"date"_L1, MetadataField::Published},
    {"published"_L1, MetadataField::Published},
    {"published on"_L1, MetadataField::Published},
    {"publication date"_L1, MetadataField::Published},
    {"date published"_L1, MetadataField::Published},
    {"url"_L1, MetadataField::Url},
    {"link"_L1, MetadataField::Url},
    {"original url"_L1, MetadataField::Url},
    {"language"_L1, MetadataField::Language},
    {"lang"_L1, MetadataField::Language},
};

/// Stores a value that was read; a field is never overwritten.
template <typename T> bool put(T &field, const T &empty, const T &value)
{
    if (value == empty || (field != empty && field != value))
        return false;
    field = value;
    return true;
}

bool fillSource(Metadata &metadata, const QString &value)
{
    const QString domain = domainOf(value);
    const QString name = domain.isEmpty() && looksLikeName(value) ? value : domain;
    if (!put(metadata.source, {}, name))
        return false;
    if (metadata.url.isEmpty() && looksLikeUrl(value))
        metadata.url = value;
    return true;
}

} // namespace

std::optional<MetadataLine> metadataLine(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0 || colon > 30)
        return std::nullopt;
    const QString key = line.first(colon).toString().simplified();
    const auto *word = std::ranges::find_if(
        words, [&](const Word &known) { return key.compare(known.text, Qt::CaseInsensitive) == 0; });
    if (word == std::end(words))
        return std::nullopt;
    return MetadataLine{word->field, line.sliced(colon + 1).trimmed()};
}

bool fill(Metadata &metadata, MetadataField field, QStringView view)
{
    const QString value = view.toString().simplified();
    switch (field) {
    case MetadataField::Title:
        return put(metadata.title, {}, value.size() <= longestTitle ? value : QString());
    case MetadataField::Source:
        return fillSource(metadata, value);
    case MetadataField::Author:
        return put(metadata.author, {}, looksLikeName(value) ? value : QString());
    case MetadataField::Published:
        return put(metadata.published, {}, parsePublished(value));
    case MetadataField::Modified: // no line of a text says it
        return false;
    case MetadataField::Url:
        return put(metadata.url, {}, looksLikeUrl(value) || !domainOf(value).isEmpty() ? value : QString());
    case MetadataField::Language:
        return put(metadata.language, {}, languageTag(value));
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace parallax
