#pragma once

#include "models/domain/suggestion.h"

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
class SuggestionDetails;
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
    /// Shows a pending suggestion, or what was shown before when there is none.
    void setSuggestion(const std::optional<Suggestion> &suggestion, const QString &words);

Q_SIGNALS:
    /// One was picked in the list, or none is to be shown any more.
    void annotationActivated(std::optional<parallax::AnnotationId> id);
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void suggestionDecided(parallax::SuggestionId suggestion, parallax::SuggestionState verdict);
    /// All of the same kind and name, in the whole project.
    void namedDecided(const parallax::Proposal &proposal, parallax::SuggestionState verdict);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeDetailsPage();
    QWidget *makeSuggestionPage();
    void connectDetails(AnnotationDetails *details);
    void reload();
    void backToList();
    QString coderLine(const AnnotationRow &row) const;

    Project &m_project;
    AnnotationListModel &m_annotations;
    Tagger &m_tagger;
    std::optional<AnnotationId> m_id;
    std::optional<Suggestion> m_suggested;
    QStackedWidget *m_stack;
    AnnotationListPage *m_list;
    SectionHeader *m_header;
    std::array<AnnotationDetails *, 3> m_details; ///< by AnnotationKind
    SuggestionDetails *m_suggestion;
    InlineText *m_memo;
    QLabel *m_coder;
};

} // namespace parallax
