#pragma once

#include "models/analysis/mentions/find_mentions.h"
#include "models/domain/partial_date.h"
#include "models/domain/result.h"
#include "models/text/code_points.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace parallax::cli {

/// A text given to `analyze`.
struct AnalyzedText
{
    QString doc; ///< its file's name without folder and ending
    CodePointIndex
        text; ///< the whole file, decoded as import does; metadata lines stay, so that spans are the file's
    std::optional<PartialDate> published; ///< as told, else as the text's own metadata lines say
    mutable std::shared_ptr<const MentionedText> mentioned = {}; ///< made by mentionsIn()
};

/// The text's names, read once for all kinds of findings.
const MentionedText &mentionsIn(const AnalyzedText &text);

using DatesByDoc = QHash<QString, PartialDate>;

/// The lines `file stem TAB date` of a file; empty dates are passed over. An error names file and line.
Result<DatesByDoc> readDates(const QString &path);

QString docOf(const QString &path);
Result<AnalyzedText> readAnalyzedText(const QString &path, const std::optional<PartialDate> &published);

} // namespace parallax::cli
