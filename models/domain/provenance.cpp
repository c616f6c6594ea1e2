#include "models/domain/provenance.h"

using namespace Qt::StringLiterals;

namespace parallax {

QString toString(MetadataField field)
{
    switch (field) {
    case MetadataField::Title:
        return u"title"_s;
    case MetadataField::Source:
        return u"source"_s;
    case MetadataField::Author:
        return u"author"_s;
    case MetadataField::Published:
        return u"published"_s;
    case MetadataField::Modified:
        return u"modified"_s;
    case MetadataField::Url:
        return u"url"_s;
    case MetadataField::Language:
        return u"language"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
