#pragma once

#include <QStringList>

#include <utility>
#include <vector>

namespace parallax {

/// What a figure is defended with: what was compared, how it was counted, by which program. It goes with
/// every exported table and picture.
struct ExportRecord
{
    QString title;                                    ///< of the table: "Frames by source"
    std::vector<std::pair<QString, QString>> entries; ///< "Measure", "Codings per 1,000 words"

    /// "Measure: Codings per 1,000 words", on one line each.
    QStringList lines() const;
    /// The lines as comments before a CSV's header: "# Measure: …", each ended by CRLF. Readers leave out
    /// lines that begin with # when told so (pandas comment="#", R comment.char="#").
    QByteArray csvComments() const;
};

} // namespace parallax
