#pragma once

#include "models/jobs/latest_job.h"
#include "models/jobs/read_again_job.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QStringListModel;
class QTableView;

namespace parallax {

class ReadAgainModel;
class TextPair;

/// What the originals give when they are read anew: the texts as they are and as they would be, and the tags
/// that would be lost. Nothing is changed before the button is pressed. Doesn't block the window.
class ExtractAgainDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param project outlives the dialog
    ExtractAgainDialog(const Project &project, JobRunner &jobs, ReadAgainSummary read,
                       QWidget *parent = nullptr);

    ReadAgainModel &model() const { return *m_model; }
    const ReadAgainSummary &read() const { return m_read; }

Q_SIGNALS:
    /// The person agreed; the dialog is closing.
    void replaceWanted(const std::vector<parallax::TextReplacement> &replacements);
    void textsShown(); ///< those of the selected article

private:
    struct Versions;
    void build();
    QWidget *buildTable();
    QWidget *buildLost();
    QWidget *buildButtons();
    void showRow(int row);
    void showVersions(const Versions &versions);
    void showChoice();
    void replace();

    const Project &m_project;
    ReadAgainSummary m_read;
    ReadAgainModel *m_model;
    QTableView *m_table;
    TextPair *m_texts;
    QWidget *m_lostPane = nullptr;
    QLabel *m_lostHead = nullptr;
    QStringListModel *m_lost;
    QPushButton *m_replace = nullptr;
    QLabel *m_warning = nullptr;
    LatestJob m_job;
};

} // namespace parallax
