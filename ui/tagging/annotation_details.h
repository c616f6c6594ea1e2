#pragma once

#include "models/domain/result.h"
#include "models/storage/annotation_reader.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace parallax {

class Project;

/// What the inspector shows of one kind of annotation, and changes at once; each change is an edit.
class AnnotationDetails : public QWidget
{
    Q_OBJECT
public:
    AnnotationDetails(Project &project, QWidget *parent);
    /// @pre the row is of the kind that this shows
    virtual void showRow(const AnnotationRow &row, const QString &words) = 0;
    virtual void commitPending() { } ///< what is being typed belongs to the row shown so far

Q_SIGNALS:
    void failed(const QString &sentence);
    void otherTargetWanted(QRect globalPlace);
    void mergeWanted(parallax::EntityId entity, QRect globalPlace);
    void articleWanted(parallax::ArticleId article, std::optional<parallax::Span> place);

protected:
    void report(const Result<void> &done);
    Project &project() const { return m_project; }
    QVBoxLayout *column() const { return m_column; }
    static QLabel *quietLabel(QWidget *parent);    ///< for what is said beside
    static QString inQuotes(const QString &words); ///< unless they bring their own; cut where they are many
    /// `pressed` gets where the button is, for a popup beside it.
    void addButton(QLayout *row, const QString &text, std::function<void(QRect)> pressed);

private:
    Project &m_project;
    QVBoxLayout *m_column;
};

} // namespace parallax
