#pragma once

#include "app/cli/analyzed_actors.h"
#include "app/cli/analyzed_text.h"
#include "app/cli/field.h"

#include <memory>
#include <vector>

namespace parallax::cli {

/// A row of `analyze`: what every row has, then what its kind adds.
struct Finding
{
    Span span;
    QStringList columns; ///< names of the members after "text"
    Fields fields;       ///< as many
    QString kind;        ///< as printed: "sentence"
};

/// One of the things that --what can name. Texts come in the order of their rows.
class AnalyzeKind
{
public:
    virtual ~AnalyzeKind() = default;
    /// Whether every text must be seen before the first finding is told, as for who is who across texts.
    virtual bool readsAhead() const { return false; }
    /// Called for each text, when readsAhead(), before any findings().
    virtual void readAhead(const AnalyzedText &) { }
    virtual std::vector<Finding> findings(const AnalyzedText &text) = 0;
    /// A sentence for standard error about what couldn't be looked for in the text, such as its language.
    virtual QString limit(const AnalyzedText &) const { return {}; }
};

struct AnalyzeKindEntry
{
    QString name; ///< as --what has it
    std::unique_ptr<AnalyzeKind> (*make)(const std::shared_ptr<AnalyzedActors> &actors);
    bool isNamedOnly = false; ///< left out unless --what names it: it does others' work again
};

/// All kinds, in the order of --help.
const std::vector<AnalyzeKindEntry> &analyzeKinds();

} // namespace parallax::cli
