#pragma once

#include "models/domain/result.h"
#include "models/items/comparison_options.h"
#include "models/items/matrix_question.h"
#include "models/storage/comparison_reader.h"

#include <QMap>

namespace parallax {

struct Readers;

/// A comparison as it is saved by name: what is compared, and how it is shown.
struct ComparisonSettings
{
    enum class View { Compare, Matrix };
    View view = View::Compare;
    std::optional<EventId> event = std::nullopt;
    std::vector<ArticleId> articles = {}; ///< chosen ones: all without an event, else those beside its own
    std::vector<ArticleId> texts = {};    ///< side by side
    ComparisonOptions options = {};       ///< in a matrix only whether suggestions count
    QString tab = {};                     ///< summary, text, claims, names, voices, frames, words
    QMap<QString, QString> choices = {};  ///< what is chosen in a tab, by tab
    MatrixQuestion matrix = {};           ///< without its articles
    QString shown = {};                   ///< of a matrix: figures, expected, residuals
};

/// A JSON object, the same for the same settings.
QString toJson(const ComparisonSettings &settings);
/// Fails where the text is no settings; what it doesn't know is left out.
Result<ComparisonSettings> comparisonSettingsFromJson(const QString &json);
/// The saved comparison of this name. Fails where there is none.
Result<ComparisonSettings> savedSettings(const Readers &read, const QString &name);
/// What is compared: the event's articles and the chosen ones, each once, without those that are gone.
/// Absent: a matrix of all.
std::optional<std::vector<ArticleId>> articlesOf(const Readers &read, const ComparisonSettings &settings);

} // namespace parallax
