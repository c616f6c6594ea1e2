#pragma once

#include "models/domain/article.h"
#include "models/domain/suggestion.h"
#include "ui/reading/highlight.h"

#include <QKeySequence>
#include <QList>
#include <QRect>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QStackedWidget;

namespace parallax {

class AnnotationListModel;
struct AnnotationRow;
class ArticleView;
class Changes;
class EmptyState;
class FindBar;
class Project;
class Settings;
class SuggestionListModel;

/// Read: the open article of a project with its annotations, which follow every edit. What words are is asked
/// elsewhere: the page says that it is to be asked.
class ReadPage : public QWidget
{
    Q_OBJECT
public:
    ReadPage(Project &project, Settings &settings, QWidget *parent = nullptr);

    /// Shows an article at a place, or from its beginning where it isn't shown already.
    void openArticle(ArticleId article, std::optional<Span> place = {});
    void setCurrentArticle(std::optional<ArticleId> article);
    std::optional<ArticleId> article() const { return m_article; }
    /// Selects an annotation of the open article and brings it into view.
    void selectAnnotation(std::optional<AnnotationId> annotation);
    std::optional<AnnotationId> selectedAnnotation() const { return m_selected; }
    /// The selected words, completed to whole words; says what to do where there are none.
    std::optional<Span> wordsToTag();

    std::optional<SuggestionId> selectedSuggestion() const { return m_suggested; }
    SuggestionListModel &suggestions() { return *m_suggestions; }

    /// Those of the open article, shared with the inspector.
    AnnotationListModel &annotations() { return *m_annotations; }
    ArticleView *view() { return m_view; }
    const QList<QAction *> &annotateActions() const { return m_annotateActions; }
    const QList<QAction *> &viewActions() const { return m_viewActions; }
    QAction *findAction() const { return m_find; }

Q_SIGNALS:
    void annotationSelected(std::optional<parallax::AnnotationId> annotation);
    /// A pending one of the open article, or none any more.
    void suggestionSelected(std::optional<parallax::SuggestionId> suggestion);
    void suggestionsDecided(const std::vector<parallax::SuggestionId> &suggestions,
                            parallax::SuggestionState verdict);
    void suggestRequested(bool learns);
    /// A person wants to tag; no span means the whole article.
    void tagRequested(parallax::AnnotationKind kind, parallax::ArticleId article,
                      std::optional<parallax::Span> span, const QRect &globalPlace);
    /// Another entity, claim or code for this one.
    void changeRequested(parallax::AnnotationId annotation, const QRect &globalPlace);
    void removeRequested(parallax::AnnotationId annotation);
    /// Its source and date are to be filled in.
    void detailsRequested(parallax::ArticleId article);
    void importRequested();
    void failed(const QString &sentence);
    void hinted(const QString &sentence); ///< what to do first

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void makeActions();
    QAction *addAnnotateAction(const QString &text, const QKeySequence &key, std::function<void()> run);
    QAction *addViewAction(const QString &text, const QKeySequence &key, std::function<void()> run);
    void connectView();
    void connectAnnotations();
    void connectSuggestions();
    void makeSuggestionActions();

    void load(ArticleId article);
    void showHeader(const Article &article);
    void showEmpty(const QString &title, const QString &sentence, const QString &action = {});
    void showNoArticle();
    bool isOtherText() const;
    void articlesChanged(const Changes &changes);
    void showHighlights();
    Highlight highlightOf(const AnnotationRow &row) const;
    Highlight highlightOf(const Suggestion &suggestion) const;
    std::optional<SuggestionId> suggestionAfter(int row) const;
    void selectSuggestion(std::optional<SuggestionId> suggestion);
    void decideAll(SuggestionState verdict);
    void updateActions();

    void ask(AnnotationKind kind);
    QRect globalPlaceOf(std::optional<Span> span);
    void select(std::optional<AnnotationId> annotation);
    void showContextMenu(QPoint at, std::optional<HighlightId> id);
    void setZoom(double factor);

    Project &m_project;
    Settings &m_settings;
    AnnotationListModel *m_annotations;
    SuggestionListModel *m_suggestions;
    ArticleView *m_view;
    FindBar *m_findBar;
    QStackedWidget *m_stack;
    QWidget *m_gaps; ///< says what is missing of source and date
    QLabel *m_gapsText;
    EmptyState *m_empty;
    QList<QAction *> m_annotateActions;
    QList<QAction *> m_viewActions;
    QAction *m_find = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_change = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QList<QAction *> m_suggestionActions;
    std::optional<ArticleId> m_article;
    std::optional<AnnotationId> m_selected;
    std::optional<SuggestionId> m_suggested;
    std::optional<SuggestionId> m_nextSuggestion; ///< to go on with when the one selected is decided on
};

} // namespace parallax
