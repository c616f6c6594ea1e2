#include "models/items/comparison_options.h"

#include "models/domain/result.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

const QString attributePrefix = u"attribute:"_s;

} // namespace

QString toString(const ColumnChoice &choice)
{
    switch (choice.by) {
    case ColumnChoice::By::Source:
        return u"source"_s;
    case ColumnChoice::By::Article:
        return u"article"_s;
    case ColumnChoice::By::Month:
        return u"month"_s;
    case ColumnChoice::By::Year:
        return u"year"_s;
    case ColumnChoice::By::Attribute:
        return attributePrefix + choice.attribute;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ColumnChoice> columnChoiceFromString(const QString &text)
{
    for (const auto by : {ColumnChoice::By::Source, ColumnChoice::By::Article, ColumnChoice::By::Month,
                          ColumnChoice::By::Year}) {
        if (text == toString(ColumnChoice{by}))
            return ColumnChoice{by};
    }
    const QString name =
        text.startsWith(attributePrefix) ? text.sliced(attributePrefix.size()).simplified() : QString();
    if (name.isEmpty())
        return std::nullopt;
    return ColumnChoice{ColumnChoice::By::Attribute, name};
}

QString columnChoiceName(const ColumnChoice &choice)
{
    switch (choice.by) {
    case ColumnChoice::By::Source:
        return tr("Sources");
    case ColumnChoice::By::Article:
        return tr("Articles");
    case ColumnChoice::By::Month:
        return tr("Months of publication");
    case ColumnChoice::By::Year:
        return tr("Years of publication");
    case ColumnChoice::By::Attribute:
        return choice.attribute;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
