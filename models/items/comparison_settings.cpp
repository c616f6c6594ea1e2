#include "models/items/comparison_settings.h"

#include "models/storage/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

QJsonArray idsToJson(const std::vector<ArticleId> &articles)
{
    QJsonArray ids;
    for (const ArticleId id : articles)
        ids.append(toString(id));
    return ids;
}

std::vector<ArticleId> idsFromJson(const QJsonValue &value)
{
    std::vector<ArticleId> articles;
    for (const QJsonValue one : value.toArray()) {
        if (const auto id = fromString<ArticleId>(one.toString()))
            articles.push_back(*id);
    }
    return articles;
}

void readMatrixPart(const QJsonObject &object, ComparisonSettings &settings)
{
    if (const auto rows = matrixAxisFromString(object["rows"_L1].toString()))
        settings.matrix.rows = *rows;
    if (const auto columns = matrixAxisFromString(object["columns"_L1].toString()))
        settings.matrix.columns = *columns;
    if (const auto measure = matrixMeasureFromString(object["measure"_L1].toString()))
        settings.matrix.measure = *measure;
    settings.matrix.suggestions = settings.options.suggestions;
    settings.shown = object["shown"_L1].toString();
}

void readComparePart(const QJsonObject &object, ComparisonSettings &settings)
{
    settings.articles = idsFromJson(object["articles"_L1]);
    settings.texts = idsFromJson(object["texts"_L1]);
    settings.options.columns =
        columnChoiceFromString(object["columns"_L1].toString()).value_or(ColumnChoice());
    settings.tab = object["tab"_L1].toString();
    const QJsonObject choices = object["choices"_L1].toObject();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        settings.choices.insert(choice.key(), choice.value().toString());
}

} // namespace

QString toJson(const ComparisonSettings &settings)
{
    const bool isMatrix = settings.view == ComparisonSettings::View::Matrix;
    QJsonObject object{{u"view"_s, isMatrix ? u"matrix"_s : u"compare"_s},
                       {u"suggestions"_s, settings.options.suggestions}};
    if (settings.event)
        object[u"event"_s] = toString(*settings.event);
    if (isMatrix) {
        object[u"rows"_s] = toString(settings.matrix.rows);
        object[u"columns"_s] = toString(settings.matrix.columns);
        object[u"measure"_s] = toString(settings.matrix.measure);
        object[u"shown"_s] = settings.shown;
    } else {
        object[u"articles"_s] = idsToJson(settings.articles);
        object[u"texts"_s] = idsToJson(settings.texts);
        object[u"columns"_s] = toString(settings.options.columns);
        object[u"tab"_s] = settings.tab;
        QJsonObject choices;
        for (const auto &[tab, choice] : settings.choices.asKeyValueRange())
            choices[tab] = choice;
        object[u"choices"_s] = choices;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ComparisonSettings> comparisonSettingsFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonObject object = document.object();
    const QString view = object["view"_L1].toString();
    if (view != "compare"_L1 && view != "matrix"_L1)
        return error(tr("The saved comparison can't be read: it was saved by another program."));
    ComparisonSettings settings;
    settings.event = fromString<EventId>(object["event"_L1].toString());
    settings.options.suggestions = object["suggestions"_L1].toBool();
    if (view == "matrix"_L1) {
        settings.view = ComparisonSettings::View::Matrix;
        readMatrixPart(object, settings);
    } else {
        readComparePart(object, settings);
    }
    return settings;
}

Result<ComparisonSettings> savedSettings(const Readers &read, const QString &name)
{
    const auto saved = read.comparisons.named(name.simplified());
    if (!saved)
        return error(tr("There is no saved comparison \"%1\".").arg(name));
    return comparisonSettingsFromJson(saved->settings);
}

std::optional<std::vector<ArticleId>> articlesOf(const Readers &read, const ComparisonSettings &settings)
{
    if (settings.view == ComparisonSettings::View::Matrix && !settings.event)
        return std::nullopt;
    std::vector<ArticleId> all =
        settings.event ? read.events.articlesOf(*settings.event) : std::vector<ArticleId>();
    for (const ArticleId id : settings.articles) {
        if (!std::ranges::contains(all, id) && read.articles.find(id))
            all.push_back(id);
    }
    return all;
}

} // namespace parallax
