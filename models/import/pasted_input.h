#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace parallax {

/// What was pasted or dropped, as something to import.
struct PastedInput
{
    QStringList paths; ///< of files and folders; else the bytes below
    QByteArray bytes;
    QString ending; ///< of a file with the bytes: ".txt" or ".html"
};

/// Whether pastedInput() would find something; quick, for a drag over the window.
bool holdsInput(const QMimeData &data);

/// Local files win over text. HTML is taken where it has paragraphs, since the text beside it has lost what
/// is heading, list or link; a web address alone is an error, since nothing is loaded from the net.
Result<PastedInput> pastedInput(const QMimeData &data);

} // namespace parallax
