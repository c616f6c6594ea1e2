#pragma once

#include "models/items/comparison_settings.h"
#include "ui/widgets/field_dialog.h"

#include <QPushButton>

#include <functional>

namespace parallax {

class Project;

/// Saves what is compared under a name, and opens, renames and removes what was saved.
class SavedButton : public QPushButton
{
    Q_OBJECT
public:
    /// `current` says what there is to save.
    SavedButton(Project &project, std::function<ComparisonSettings()> current, QWidget *parent);

    /// What is shown is this one.
    void setOpened(std::optional<ComparisonId> comparison);
    std::optional<ComparisonId> opened() const { return m_opened; }
    /// Replaces what is saved by this name.
    Result<void> saveAs(const QString &name);

Q_SIGNALS:
    void openRequested(parallax::ComparisonId comparison);
    void failed(const QString &sentence);

private:
    void showMenu();
    void follow(); ///< after an edit, or its undoing
    void askToSave();
    void ask(FieldQuestion question, const FieldDialog::Apply &apply);
    void report(const Result<void> &done);

    Project &m_project;
    std::function<ComparisonSettings()> m_current;
    std::optional<ComparisonId> m_opened;
};

} // namespace parallax
