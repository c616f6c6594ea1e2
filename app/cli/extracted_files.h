#pragma once

#include "app/cli/field.h"
#include "models/domain/result.h"

#include <QDir>
#include <QSet>

namespace parallax::cli {

/// Writes articles into a folder: NAME.txt with the body and NAME.json with all fields, NAME being the
/// input's name without folder and ending; "NAME-2" where that name was given before.
class ExtractedFiles
{
public:
    /// @param folder made when it isn't there; empty: nothing is written
    ExtractedFiles(const QString &folder, const QStringList &columns);

    bool isReady() const { return m_ready; }
    Result<void> write(const QString &input, const Fields &fields, const QString &body);

private:
    QString nameFor(const QString &input);

    QDir m_folder;
    QStringList m_columns;
    QSet<QString> m_names; ///< in lower case, as some file systems have it
    bool m_ready = false;
};

} // namespace parallax::cli
