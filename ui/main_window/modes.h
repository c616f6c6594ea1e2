#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "models/storage/comparison_reader.h"
#include "ui/main_window/mode.h"

#include <QStackedWidget>

#include <vector>

namespace parallax {

class CodebookPanel;
class ComparePage;
class InspectorPanel;
class JobRunner;
class MatrixPage;
class Project;
class ReadPage;
class Settings;
class SuggestionDesk;
class SuggestionReview;
class Tagger;
class TimelinePage;

/// The pages of an open project, one for each mode, and what they have for the menus and the right dock.
class Modes : public QStackedWidget
{
    Q_OBJECT
public:
    Modes(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);

    Mode mode() const;
    void setMode(Mode mode);
    /// Shows the article on the page of the current mode, without changing the mode.
    void setCurrentArticle(std::optional<ArticleId> article);
    /// In Read, scrolled to the place.
    void openArticle(ArticleId article, std::optional<Span> place);
    void compareArticles(const std::vector<ArticleId> &articles);

    /// For the View, Annotate and Edit menus; the pages own them.
    QList<QAction *> viewActions(Mode mode) const;
    QList<QAction *> annotateActions() const;
    QList<QAction *> findActions() const;
    /// For the docks.
    InspectorPanel *inspector() const { return m_inspector; }
    CodebookPanel *codebook() const { return m_codebook; }
    void setZoom(int percent); ///< of the texts

Q_SIGNALS:
    /// A page opens an article: the window goes to Read and to the place.
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    /// A page leads to another one.
    void modeRequested(parallax::Mode mode);
    void importRequested();
    void undoRequested(); ///< in a dialog of its own, which the window's keys don't reach
    void redoRequested();
    /// Source and date of the article are to be filled in.
    void detailsRequested(parallax::ArticleId article);
    void failed(const QString &sentence);
    void told(const QString &sentence); ///< nothing went wrong
    void offered(const QString &sentence, QAction *action);

private:
    void connectReading();
    void connectTagging();
    void connectSuggestions();
    void makeReview();
    void review();
    void connectComparison();
    void openSaved(ComparisonId comparison);
    void connectTimeline();

    Project &m_project;
    Settings &m_settings;
    JobRunner &m_jobs;
    ReadPage *m_read;
    ComparePage *m_compare;
    TimelinePage *m_timeline;
    MatrixPage *m_matrix;
    Tagger *m_tagger;
    SuggestionDesk *m_suggestions;
    SuggestionReview *m_review = nullptr; ///< made when it is asked for first
    QAction *m_openReview;
    InspectorPanel *m_inspector; ///< stands in a dock, which deletes it
    CodebookPanel *m_codebook;
};

} // namespace parallax
