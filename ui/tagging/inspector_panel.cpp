#include "ui/tagging/inspector_panel.h"

#include "ui/tagging/annotation_list_page.h"
#include "ui/tagging/claim_details.h"
#include "ui/tagging/coding_details.h"
#include "ui/tagging/inline_text.h"
#include "ui/tagging/mention_details.h"
#include "ui/tagging/suggestion_details.h"
#include "ui/tagging/tagger.h"
#include "ui/widgets/section_header.h"

#include "models/edits/set_memo.h"
#include "models/items/annotation_list_model.h"
#include "models/project/project.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parallax {

namespace {

QString heading(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Mention:
        return InspectorPanel::tr("Mention");
    case AnnotationKind::Claim:
        return InspectorPanel::tr("Claim occurrence");
    case AnnotationKind::Coding:
        return InspectorPanel::tr("Coding");
    }
    Q_UNREACHABLE_RETURN({});
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Manual:
        return {};
    case Origin::Accepted:
        return InspectorPanel::tr("accepted suggestion");
    case Origin::Rule:
        return InspectorPanel::tr("made by a rule");
    case Origin::Imported:
        return InspectorPanel::tr("imported");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

InspectorPanel::InspectorPanel(Project &project, AnnotationListModel &annotations, Tagger &tagger,
                               QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_annotations(annotations)
    , m_tagger(tagger)
    , m_stack(new QStackedWidget(this))
    , m_list(new AnnotationListPage(annotations, this))
    , m_header(new SectionHeader({}, this))
    , m_details{new MentionDetails(project, this), new ClaimDetails(project, this),
                new CodingDetails(project, this)}
    , m_suggestion(new SuggestionDetails(this))
    , m_memo(new InlineText(tr("Memo"), InlineText::Lines::Many, this))
    , m_coder(new QLabel(this))
{
    setAccessibleName(tr("Inspector"));
    setObjectName(QStringLiteral("Inspector"));
    setMinimumWidth(260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeDetailsPage());
    m_stack->addWidget(makeSuggestionPage());
    for (AnnotationDetails *details : m_details)
        connectDetails(details);
    connect(m_list, &AnnotationListPage::activated, this, &InspectorPanel::annotationActivated);
    connect(m_list, &AnnotationListPage::removeRequested, &m_tagger, &Tagger::remove);
    connect(m_memo, &InlineText::committed, this, [this](const QString &text) {
        if (const Result<void> done = setMemo(m_project, *m_id, text); !done)
            Q_EMIT failed(done.error().message);
    });
    // After the list has followed, and so knows the row.
    connect(&project.notifier(), &Notifier::annotationsChanged, this, &InspectorPanel::reload);
    connect(&project.notifier(), &Notifier::entitiesChanged, this, &InspectorPanel::reload);
}

QWidget *InspectorPanel::makeDetailsPage()
{
    auto *back = new QAction(tr("‹ All"), this);
    back->setToolTip(tr("All annotations of this article (Esc)"));
    connect(back, &QAction::triggered, this, &InspectorPanel::backToList);
    m_header->addActionButton(back);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    for (AnnotationDetails *details : m_details)
        column->addWidget(details);
    column->addWidget(new SectionHeader(tr("Memo"), content));
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(12, 0, 12, 4);
    rest->setSpacing(8);
    m_memo->setPlaceholderText(tr("What you think of this passage"));
    m_memo->setReadOnly(m_project.isReadOnly());
    rest->addWidget(m_memo);
    m_coder->setTextFormat(Qt::PlainText);
    m_coder->setForegroundRole(QPalette::PlaceholderText);
    m_coder->setWordWrap(true);
    rest->addWidget(m_coder);
    auto *remove = new QPushButton(tr("Delete annotation"), content);
    remove->setAccessibleName(remove->text());
    remove->setToolTip(tr("Delete (Del); undo brings it back"));
    remove->setEnabled(!m_project.isReadOnly());
    connect(remove, &QPushButton::clicked, this, [this] { m_tagger.remove(*m_id); });
    rest->addWidget(remove, 0, Qt::AlignLeft);
    column->addLayout(rest);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_header);
    pageColumn->addWidget(scroll, 1);
    return page;
}

QWidget *InspectorPanel::makeSuggestionPage()
{
    connect(m_suggestion, &SuggestionDetails::decided, this,
            [this](SuggestionState verdict) { Q_EMIT suggestionDecided(m_suggested->id, verdict); });
    connect(m_suggestion, &SuggestionDetails::allDecided, this,
            [this](SuggestionState verdict) { Q_EMIT namedDecided(m_suggested->draft.proposal, verdict); });
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SectionHeader(tr("Suggestion"), page));
    auto *scroll = new QScrollArea(page);
    scroll->setWidget(m_suggestion);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    return page;
}

void InspectorPanel::setSuggestion(const std::optional<Suggestion> &suggestion, const QString &words)
{
    m_suggested = suggestion;
    if (suggestion)
        m_suggestion->show(*suggestion, words, m_project.isReadOnly());
    m_stack->setCurrentIndex(suggestion ? 2 : m_id ? 1 : 0);
}

void InspectorPanel::connectDetails(AnnotationDetails *details)
{
    connect(details, &AnnotationDetails::failed, this, [this](const QString &sentence) {
        reload(); // the fields show what is kept
        Q_EMIT failed(sentence);
    });
    connect(details, &AnnotationDetails::otherTargetWanted, this,
            [this](QRect place) { m_tagger.askForOther(*m_id, place); });
    connect(details, &AnnotationDetails::mergeWanted, &m_tagger, &Tagger::askToMerge);
    connect(details, &AnnotationDetails::articleWanted, this, &InspectorPanel::articleActivated);
}

void InspectorPanel::setAnnotation(std::optional<AnnotationId> id)
{
    if (id == m_id)
        return;
    if (m_id) { // what was being typed belongs to the one shown so far
        for (AnnotationDetails *details : m_details) {
            if (details->isVisible())
                details->commitPending();
        }
        m_memo->commit();
    }
    m_id = id;
    reload();
}

void InspectorPanel::reload()
{
    const auto row = m_id ? m_project.read().annotations.row(*m_id) : std::nullopt;
    const auto at = row ? m_annotations.rowOf(*m_id) : std::nullopt;
    m_stack->setCurrentIndex(m_suggested ? 2 : row ? 1 : 0);
    if (!row) {
        m_id.reset();
        return;
    }
    m_header->setTitle(heading(row->annotation.kind()));
    AnnotationDetails *details = m_details.at(std::size_t(row->annotation.kind()) - 1);
    for (AnnotationDetails *other : m_details)
        other->setVisible(other == details);
    details->showRow(*row, at ? m_annotations.words(*at).simplified() : row->label);
    m_memo->setText(row->memo);
    m_coder->setText(coderLine(*row));
}

QString InspectorPanel::coderLine(const AnnotationRow &row) const
{
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(row.annotation.createdMs);
    QStringList parts = {row.coder, QLocale().toString(made, QStringLiteral("d MMM yyyy, HH:mm"))};
    if (const QString origin = originText(row.annotation.origin); !origin.isEmpty())
        parts << origin;
    return parts.join(QStringLiteral(" · "));
}

void InspectorPanel::backToList()
{
    const auto last = m_id;
    setAnnotation(std::nullopt);
    if (last)
        m_list->setCurrent(*last);
    m_list->focusList();
    Q_EMIT annotationActivated(std::nullopt);
}

void InspectorPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_id)
        backToList();
    else if (event->key() == Qt::Key_Delete && m_id && !m_project.isReadOnly())
        m_tagger.remove(*m_id);
    else
        QWidget::keyPressEvent(event);
}

} // namespace parallax
