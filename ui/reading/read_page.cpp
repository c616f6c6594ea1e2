#include "ui/reading/read_page.h"

#include "ui/reading/article_view.h"
#include "ui/reading/find_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"

#include "models/items/annotation_list_model.h"
#include "models/items/counted.h"
#include "models/items/suggestion_list_model.h"
#include "models/project/project.h"
#include "models/settings/settings.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

// What ReadPage shows; read_page_actions.cpp has what a person does with it.

namespace parallax {

ReadPage::ReadPage(Project &project, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_settings(settings)
    , m_annotations(new AnnotationListModel(project, this))
    , m_suggestions(new SuggestionListModel(project, this))
    , m_view(new ArticleView(this))
    , m_findBar(new FindBar(m_view, this))
    , m_stack(new QStackedWidget(this))
    , m_gaps(new QWidget(this))
    , m_gapsText(new QLabel(m_gaps))
    , m_empty(new EmptyState({}, {}, {}, this))
{
    setObjectName(QStringLiteral("Read"));
    setFocusProxy(m_view);
    m_view->setObjectName(QStringLiteral("Article text"));
    m_view->setProseHighlighting(settings.value(settings::proseHighlighting));
    m_view->setZoom(settings.value(settings::readingZoom) / 100.0);
    makeLayout();
    makeActions();
    makeSuggestionActions();
    connectView();
    connectAnnotations();
    connectSuggestions();
    connect(&project.notifier(), &Notifier::articlesChanged, this, &ReadPage::articlesChanged);
    connect(m_empty, &EmptyState::actionRequested, this, &ReadPage::importRequested);
    showNoArticle();
}

void ReadPage::makeLayout()
{
    m_gapsText->setTextFormat(Qt::PlainText);
    m_gapsText->setForegroundRole(QPalette::PlaceholderText);
    auto *fill = new QPushButton(tr("Fill in…"), m_gaps);
    fill->setAccessibleName(tr("Fill in source and date"));
    connect(fill, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(*m_article); });
    auto *gapsRow = new QHBoxLayout(m_gaps);
    gapsRow->setContentsMargins(12, 4, 12, 4);
    gapsRow->addWidget(m_gapsText);
    gapsRow->addWidget(fill);
    gapsRow->addStretch(1);

    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_gaps);
    column->addWidget(m_view, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void ReadPage::connectAnnotations()
{
    const auto at = [this](int row) -> const AnnotationRow & { return m_annotations->at(row); };
    connect(m_annotations, &QAbstractItemModel::modelReset, this, &ReadPage::showHighlights);
    connect(m_annotations, &QAbstractItemModel::rowsInserted, this, [this, at](const QModelIndex &, int row) {
        if (at(row).annotation.span)
            m_view->addHighlight(highlightOf(at(row)));
    });
    connect(m_annotations, &QAbstractItemModel::dataChanged, this,
            [this, at](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row) {
                    if (at(row).annotation.span)
                        m_view->updateHighlight(highlightOf(at(row)));
                }
            });
    connect(m_annotations, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, at](const QModelIndex &, int row) {
                const AnnotationId id = at(row).annotation.id;
                m_view->removeHighlight(id.value());
                if (m_selected == id)
                    select(std::nullopt);
            });
}

Highlight ReadPage::highlightOf(const AnnotationRow &row) const
{
    const Annotation &annotation = row.annotation;
    Highlight shown{.id = annotation.id.value(), .span = *annotation.span, .kind = {}, .label = row.name};
    switch (annotation.kind()) {
    case AnnotationKind::Mention:
        shown.kind = HighlightKind::Mention;
        shown.entityType = row.entityType.value_or(EntityType::Other);
        break;
    case AnnotationKind::Claim:
        shown.kind = HighlightKind::Claim;
        shown.stance = std::get<ClaimOccurrence>(annotation.target).statement.stance;
        break;
    case AnnotationKind::Coding:
        shown.kind = HighlightKind::Coding;
        shown.label = row.name.section(u'/', -1);
        shown.colour =
            codeColour(row.colour, m_annotations->placeOf(std::get<Coding>(annotation.target).code));
        break;
    }
    return shown;
}

/// Codes have colours of their own on light and on dark paper.
void ReadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_article)
        showHighlights();
    QWidget::changeEvent(event);
}

void ReadPage::showHighlights()
{
    std::vector<Highlight> shown;
    for (int row = 0; row < m_annotations->rowCount(); ++row) {
        if (m_annotations->at(row).annotation.span)
            shown.push_back(highlightOf(m_annotations->at(row)));
    }
    if (m_settings.value(settings::showSuggestions)) {
        for (int row = 0; row < m_suggestions->rowCount(); ++row)
            shown.push_back(highlightOf(m_suggestions->at(row)));
    }
    m_view->setHighlights(std::move(shown));
    if (m_suggested && m_suggestions->rowOf(*m_suggested))
        m_view->setCurrentHighlight(m_suggested->value());
    else
        select(m_selected && m_annotations->rowOf(*m_selected) ? m_selected : std::nullopt);
}

void ReadPage::setCurrentArticle(std::optional<ArticleId> article)
{
    if (article == m_article)
        return;
    if (article)
        load(*article);
    else
        showNoArticle();
}

void ReadPage::openArticle(ArticleId article, std::optional<Span> place)
{
    setCurrentArticle(article);
    if (place && m_article == article && m_view->codePoints().contains(*place)) {
        m_view->select(*place);
        m_view->scrollTo(*place);
    }
    m_view->setFocus();
}

void ReadPage::load(ArticleId id)
{
    const auto article = m_project.read().articles.find(id);
    const Result<QString> body = m_project.read().articles.body(id);
    if (!article || !body) {
        showNoArticle();
        m_article = article ? std::optional(id) : std::nullopt;
        showEmpty(tr("This article can't be shown"),
                  body ? tr("It isn't in the project any more.") : body.error().message);
        return;
    }
    select(std::nullopt);
    m_article = id;
    m_view->setArticle({}, *body);
    showHeader(*article);
    m_annotations->setArticle(id, *body);
    m_suggestions->setArticle(id, *body);
    m_findBar->refresh();
    m_stack->setCurrentIndex(0);
    updateActions();
}

void ReadPage::showHeader(const Article &article)
{
    const auto source = article.source ? m_project.read().sources.find(*article.source) : std::nullopt;
    QStringList said = {source ? isolated(source->name) : tr("no source")};
    if (!article.author.isEmpty())
        said << isolated(article.author);
    said << (article.published ? tr("published %1").arg(article.published->toShortText()) : tr("no date"))
         << counted(article.words, tr("1 word"), tr("%1 words"));
    if (article.titleOrigin == TitleOrigin::Derived)
        said << tr("title taken from the first sentence");
    m_view->setHeader({.title = article.title,
                       .metadata = said.join(QStringLiteral(" · ")),
                       .sourcePosition = source ? std::optional(source->position) : std::nullopt});
    m_gaps->setVisible((!source || !article.published) && !m_project.isReadOnly());
    m_gapsText->setText(!source && !article.published ? tr("This article has no source and no date yet.")
                            : !source                 ? tr("This article has no source yet.")
                                                      : tr("This article has no date yet."));
}

void ReadPage::showEmpty(const QString &title, const QString &sentence, const QString &action)
{
    m_empty->setTexts(title, sentence, action);
    m_stack->setCurrentIndex(1);
}

void ReadPage::showNoArticle()
{
    select(std::nullopt);
    m_article.reset();
    m_view->clear();
    m_annotations->setArticle(std::nullopt, {});
    m_suggestions->setArticle(std::nullopt, {});
    if (m_project.read().articles.count() > 0)
        showEmpty(tr("No article is open"), tr("Choose one in the list to read and tag it."));
    else
        showEmpty(tr("No articles yet"),
                  tr("Here articles are read and tagged. Import files, or drop them on the window."),
                  m_project.isReadOnly() ? QString() : tr("Import articles…"));
    updateActions();
}

/// Whether the article's text isn't the one that is shown: it was extracted again, or that was undone.
bool ReadPage::isOtherText() const
{
    const Result<QString> body = m_project.read().articles.body(*m_article);
    return !body || m_stack->currentIndex() != 0 || *body != m_view->codePoints().text();
}

void ReadPage::articlesChanged(const Changes &changes)
{
    if (!m_article) {
        showNoArticle(); // there may be some now
        return;
    }
    const auto article = m_project.read().articles.find(*m_article);
    if (!article)
        showNoArticle();
    else if (changes.touches(Table::ArticleText) && isOtherText())
        load(*m_article);
    else if (changes.touchesAny(Table::Article, Table::Source))
        showHeader(*article);
}

void ReadPage::selectAnnotation(std::optional<AnnotationId> annotation)
{
    const auto row = annotation ? m_annotations->rowOf(*annotation) : std::nullopt;
    select(row ? annotation : std::nullopt);
    if (row && m_annotations->at(*row).annotation.span)
        m_view->scrollTo(*m_annotations->at(*row).annotation.span);
}

void ReadPage::select(std::optional<AnnotationId> annotation)
{
    if (m_suggested) {
        m_suggested.reset();
        Q_EMIT suggestionSelected(std::nullopt);
        updateActions();
    }
    m_view->setCurrentHighlight(annotation ? std::optional(annotation->value()) : std::nullopt);
    if (annotation == m_selected)
        return;
    m_selected = annotation;
    updateActions();
    Q_EMIT annotationSelected(annotation);
}

} // namespace parallax
