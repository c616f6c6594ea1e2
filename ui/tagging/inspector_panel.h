#pragma once

#include "models/domain/annotation.h"

#include <QRect>
#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;

namespace parallax {

class AnnotationDetails;
class AnnotationListModel;
class AnnotationListPage;
struct AnnotationRow;
class InlineText;
class Project;
class SectionHeader;
class Tagger;

/// The selected annotation, to see, change and delete; or all those of the open article when none is.
class InspectorPanel : public QWidget
{
    Q_OBJECT
public:
    /// `annotations` is the open article's, shared with the reading page; `tagger` asks for other targets.
    InspectorPanel(Project &project, AnnotationListModel &annotations, Tagger &tagger, QWidget *parent);

    void setAnnotation(std::optional<AnnotationId> id);
    std::optional<AnnotationId> annotation() const { return m_id; }

Q_SIGNALS:
    /// One was picked in the list, or none is to be shown any more.
    void annotationActivated(std::optional<parallax::AnnotationId> id);
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeDetailsPage();
    void connectDetails(AnnotationDetails *details);
    void reload();
    void backToList();
    QString coderLine(const AnnotationRow &row) const;

    Project &m_project;
    AnnotationListModel &m_annotations;
    Tagger &m_tagger;
    std::optional<AnnotationId> m_id;
    QStackedWidget *m_stack;
    AnnotationListPage *m_list;
    SectionHeader *m_header;
    std::array<AnnotationDetails *, 3> m_details; ///< by AnnotationKind
    InlineText *m_memo;
    QLabel *m_coder;
};

} // namespace parallax
