#include "ui/welcome/welcome_page.h"

#include "models/settings/settings.h"
#include "ui/welcome/recent_delegate.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Settings &settings, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recentHead(plainLabel(tr("Recent projects"), this))
    , m_recent(new QListWidget(this))
    , m_remove(new QAction(tr("&Remove from this list"), this))
{
    auto *name = plainLabel(u"Parallax"_s, this);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *what = plainLabel(tr("Compare how sources tell the same events, word by word.\n"
                               "Everything stays in one file on this computer."),
                            this);
    what->setForegroundRole(QPalette::PlaceholderText);
    auto *hint = plainLabel(tr("Or drop a project, or articles to make one of, on this window."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_recentHead->setFont(bold);
    makeRecentList();

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(560);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(8);
    column->addWidget(name);
    column->addWidget(what);
    column->addSpacing(12);
    column->addWidget(makeButtons(actions));
    column->addWidget(hint);
    column->addSpacing(20);
    column->addWidget(m_recentHead);
    column->addWidget(m_recent, 100); // as high as its entries are, where there is room
    column->addStretch(1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 48, 24, 24);
    row->addStretch(1);
    row->addWidget(middle, 4);
    row->addStretch(1);
    refresh();
}

QWidget *WelcomePage::makeButtons(const QList<QAction *> &actions)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), row);
        button->setToolTip(action->statusTip());
        button->setMinimumHeight(34);
        button->setDefault(action == actions.front());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

void WelcomePage::makeRecentList()
{
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setObjectName(u"recentProjects"_s);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->addAction(m_remove);
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &WelcomePage::removeCurrent);
    const auto open = [this](const QListWidgetItem *item) {
        if (item->data(RecentDelegate::ExistsRole).toBool())
            Q_EMIT openRequested(item->data(RecentDelegate::PathRole).toString());
    };
    connect(m_recent, &QListWidget::itemClicked, this, open);
    connect(m_recent, &QListWidget::itemActivated, this, open);
}

void WelcomePage::removeCurrent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (!item)
        return;
    m_settings.removeRecentFile(item->data(RecentDelegate::PathRole).toString());
    refresh();
}

void WelcomePage::refresh()
{
    m_recent->clear();
    for (const QString &path : m_settings.value(settings::recentFiles)) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.completeBaseName(), m_recent);
        item->setData(RecentDelegate::PathRole, path);
        item->setData(RecentDelegate::ExistsRole, file.isFile());
        item->setToolTip(plainToolTip(path));
        item->setData(Qt::AccessibleDescriptionRole, file.isFile() ? path : tr("%1, not found").arg(path));
    }
    m_recentHead->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
    m_recent->setMaximumHeight(m_recent->sizeHintForRow(0) * m_recent->count() + 4);
}

} // namespace parallax
