#include "ui/passages/passages_panel.h"
#include "ui/tagging/suggestion_review.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_size.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

// How SuggestionReview is laid out.

namespace parallax {

namespace {

using Show = SuggestedNamesModel::Show;

constexpr int reviewRowHeight = 28;

/// What is too long for its cell is in the tooltip.
class ReviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return false;
        QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
        return true;
    }
};

QString reviewChipText(Show which)
{
    switch (which) {
    case Show::All:
        return SuggestionReview::tr("All %1");
    case Show::Persons:
        return SuggestionReview::tr("Persons %1");
    case Show::Organisations:
        return SuggestionReview::tr("Organisations %1");
    case Show::Places:
        return SuggestionReview::tr("Places %1");
    case Show::Groups:
        return SuggestionReview::tr("Groups %1");
    case Show::Others:
        return SuggestionReview::tr("Other %1");
    case Show::Claims:
        return SuggestionReview::tr("Claims %1");
    case Show::Events:
        return SuggestionReview::tr("Events %1");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void SuggestionReview::build()
{
    dressTable();
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(m_passages);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({640, 360});
    m_stack->addWidget(halves);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildFilter());
    column->addWidget(m_stack, 1);
    column->addWidget(buildButtons());
    resize(fittingSize({1040, 640}, *this));
}

QWidget *SuggestionReview::buildFilter()
{
    auto *filter = new QWidget(this);
    m_text->setPlaceholderText(tr("Filter names"));
    m_text->setAccessibleName(tr("Filter names"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(220);
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    auto *kinds = new QWidget(filter);
    auto *chips = new FlowLayout(kinds, 6, 4);
    chips->setContentsMargins(0, 2, 0, 0); // their words stand on the field's line
    for (int i = 0; i < SuggestedNamesModel::showCount; ++i) {
        auto *chip = new Chip({}, kinds);
        chip->setCheckable(true);
        chips->addWidget(chip);
        m_chips[Show(i)] = chip;
        // Not clicked: assistive technology checks it without.
        connect(chip, &Chip::toggled, this, [this, which = Show(i)](bool on) {
            if (on == (m_model->shown() == which))
                return;
            if (on)
                m_model->show(which, m_text->text().simplified());
            showFilter();
        });
    }
    row->addWidget(kinds, 1);
    showFilter();
    return filter;
}

void SuggestionReview::showFilter()
{
    for (const auto &[which, chip] : m_chips) {
        const bool isShown = m_model->shown() == which;
        chip->setText(reviewChipText(which).arg(QLocale().toString(m_model->count(which))));
        chip->setChecked(isShown);
        chip->setVisible(m_model->count(which) > 0 || isShown || which == Show::All);
    }
}

void SuggestionReview::dressTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReviewDelegate(m_table));
    m_table->setObjectName(QStringLiteral("suggestedNames"));
    m_table->setAccessibleName(tr("Suggested names"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(reviewRowHeight);
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(SuggestedNamesModel::NameColumn, QHeaderView::Stretch);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const std::pair<int, int> widths[] = {{SuggestedNamesModel::KindColumn, 100},
                                          {SuggestedNamesModel::CountColumn, 76},
                                          {SuggestedNamesModel::ArticlesColumn, 70},
                                          {SuggestedNamesModel::SureColumn, 84},
                                          {SuggestedNamesModel::OwnColumn, 108}};
    for (const auto &[section, width] : widths)
        m_table->setColumnWidth(section, width);
}

QWidget *SuggestionReview::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *close = new QPushButton(tr("Close"), buttons);
    m_acceptButton = new QPushButton(buttons);
    m_rejectButton = new QPushButton(buttons);
    m_acceptButton->setObjectName(QStringLiteral("acceptNames"));
    m_rejectButton->setObjectName(QStringLiteral("rejectNames"));
    const std::pair<QPushButton *, QAction *> verdicts[] = {{m_acceptButton, m_accept},
                                                            {m_rejectButton, m_reject}};
    for (const auto &[button, action] : verdicts) {
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    m_said = new ElidedLabel({}, buttons);
    m_said->setObjectName(QStringLiteral("decided"));
    m_said->setQuiet(true);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_acceptButton);
    row->addWidget(m_rejectButton);
    row->addSpacing(8);
    row->addWidget(m_said, 1);
    row->addWidget(close);
    return buttons;
}

} // namespace parallax
