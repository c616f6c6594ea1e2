#pragma once

#include "models/domain/ids.h"
#include "models/jobs/import_files.h"

#include <QDialog>

namespace parallax {

/// "5 imported, 1 duplicate, 2 failed": for messages.
QString importSentence(const ImportSummary &summary);

/// What became of each input, with the reason where it failed. Doesn't block the window.
class ImportSummaryDialog : public QDialog
{
    Q_OBJECT
public:
    ImportSummaryDialog(const ImportSummary &summary, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A row was double-clicked, or Return pressed on it.
    void articleActivated(parallax::ArticleId article);
};

} // namespace parallax
