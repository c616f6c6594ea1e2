#include "ui/comparison/scope_bar.h"

#include "models/items/counted.h"
#include "models/project/project.h"
#include "ui/comparison/article_picker.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"

#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestChip = 240;

/// A name on a button or in a menu: an ampersand is no mnemonic.
QString literal(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

QString shortName(const ComparedArticle &one, bool withDate)
{
    if (!one.source)
        return one.article.title;
    return withDate && one.article.published
        ? u"%1 · %2"_s.arg(one.source->name, one.article.published->toShortText())
        : one.source->name;
}

} // namespace

ScopeBar::ScopeBar(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_flow(new FlowLayout(this, 6, 4))
    , m_eventChip(new Chip(tr("Event ▾"), this))
    , m_rest(new QLabel(this))
    , m_add(new Chip(tr("+ article"), this))
{
    m_add->setAccessibleName(tr("Add article"));
    m_add->setObjectName(u"addArticle"_s);
    m_eventChip->setObjectName(u"compareEvent"_s);
    m_eventChip->setMaximumWidth(320);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_rest->setMinimumHeight(m_add->sizeHint().height());
    m_flow->setContentsMargins(0, 2, 0, 0); // their words stand on the line of the buttons beside them
    m_flow->addWidget(m_eventChip);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_rest);
    connect(m_eventChip, &Chip::clicked, this, &ScopeBar::showEvents);
    connect(m_eventChip, &Chip::removeRequested, this, &ScopeBar::eventCleared);
    connect(m_add, &Chip::clicked, this, &ScopeBar::pickArticle);
}

void ScopeBar::show(const ComparisonScope &scope)
{
    for (Chip *chip : m_chips)
        chip->deleteLater(); // one of them may be calling
    m_chips.clear();
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    showEvent(scope);
    m_flow->addWidget(m_eventChip);
    const std::vector<ComparedArticle> texts = comparedArticles(m_project.read(), scope.texts());
    for (const ComparedArticle &one : texts) {
        const auto same = std::ranges::count_if(
            texts, [&](const ComparedArticle &other) { return other.article.source == one.article.source; });
        m_chips.push_back(makeChip(one, same > 1));
        m_flow->addWidget(m_chips.back());
    }
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_rest);
    const bool full = int(texts.size()) >= ComparisonScope::mostTexts;
    m_add->setEnabled(!full);
    m_add->setToolTip(full ? tr("Four articles stand side by side at most: take one away first.")
                           : tr("Put another article beside these"));
    const int all = int(scope.articles().size());
    m_rest->setText(tr("%1 of %2 articles side by side; the tables compare all")
                        .arg(QLocale().toString(texts.size()), QLocale().toString(all)));
    m_hasMore = all > int(texts.size());
    m_rest->setVisible(m_hasMore);
    QWidget *before = m_eventChip;
    for (QWidget *widget : m_chips) {
        setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_add);
    updateGeometry();
}

void ScopeBar::showEvent(const ComparisonScope &scope)
{
    const std::optional<Event> &event = scope.event();
    m_event = event ? std::optional(event->id) : std::nullopt;
    m_eventChip->setText(event ? tr("Event: %1").arg(literal(event->name)) : tr("Event ▾"));
    m_eventChip->setRemovable(event.has_value());
    m_eventChip->setAccessibleName(event ? tr("Event: %1").arg(event->name) : tr("Compare an event"));
    m_eventChip->setToolTip(plainToolTip(event ? event->name : tr("Compare the articles of an event")));
}

Chip *ScopeBar::makeChip(const ComparedArticle &one, bool sourceIsTwice)
{
    auto *chip = new Chip(literal(shortName(one, sourceIsTwice)), this);
    chip->setMaximumWidth(widestChip);
    chip->setRemovable(true);
    chip->setSourcePosition(one.source ? std::optional(one.source->position) : std::nullopt);
    const QString name = u"%1: %2"_s.arg(one.source ? one.source->name : tr("no source"), one.article.title);
    chip->setAccessibleName(name);
    chip->setToolTip(plainToolTip(name));
    connect(chip, &Chip::clicked, this, [this, id = one.article.id] { Q_EMIT articleActivated(id); });
    connect(chip, &Chip::removeRequested, this, [this, id = one.article.id] { Q_EMIT articleRemoved(id); });
    chip->setVisible(true);
    return chip;
}

void ScopeBar::pickArticle()
{
    if (!m_add->isEnabled())
        return;
    auto *picker = new ArticlePicker(m_project, m_hasMore ? m_event : std::nullopt, this);
    connect(picker, &ArticlePicker::picked, this, &ScopeBar::articleAdded);
    picker->popupBelow(*m_add);
}

void ScopeBar::showEvents()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<EventRow> events = m_project.read().events.all();
    for (const EventRow &row : events) {
        const QString articles = counted(row.articles, tr("1 article"), tr("%1 articles"));
        QAction *action = menu->addAction(u"%1\t%2"_s.arg(literal(row.event.name), articles), this,
                                          [this, id = row.event.id] { Q_EMIT eventChosen(id); });
        action->setCheckable(true);
        action->setChecked(m_event == row.event.id);
        action->setEnabled(row.articles > 0);
    }
    if (events.empty())
        menu->addAction(tr("No event yet: select articles in the list and choose Add to event"))
            ->setEnabled(false);
    menu->popup(m_eventChip->mapToGlobal(m_eventChip->rect().bottomLeft()));
}

} // namespace parallax
