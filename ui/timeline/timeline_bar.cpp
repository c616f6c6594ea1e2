#include "models/export/whole_file.h"
#include "ui/timeline/overview_strip.h"
#include "ui/timeline/timeline_chart.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolButton>

// The bar above the chart, and the page's actions.

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

Chip *modeChip(const QString &text, const QString &toolTip)
{
    auto *chip = new Chip(text);
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setToolTip(toolTip);
    return chip;
}

} // namespace

void TimelinePage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_actions << action;
    };
    add(tr("Zoom in on time"), QKeySequence(u"Ctrl+Alt++"_s), [this] { zoom(0.5); });
    add(tr("Zoom out in time"), QKeySequence(u"Ctrl+Alt+-"_s), [this] { zoom(2); });
    add(tr("Fit the whole time"), QKeySequence(u"Ctrl+Alt+0"_s), [this] { fit(); });
    add(tr("Save picture…"), QKeySequence(u"Ctrl+Alt+P"_s), [this] { exportPicture(); });
}

QWidget *TimelinePage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_published = modeChip(tr("Published"), tr("Articles by when they were published"));
    m_happened = modeChip(tr("Happened"), tr("Events and claims by when they happened"));
    m_undated = new Chip(QString());
    m_undated->setCheckable(true);
    m_undated->setToolTip(
        tr("List the articles that no mark can stand for; set their dates in the article list"));
    connect(m_published, &Chip::toggled, this, &TimelinePage::showWindow);
    connect(m_happened, &Chip::toggled, this, &TimelinePage::showWindow);
    connect(m_undated, &Chip::toggled, this, [this](bool on) { on ? showUndated() : showWindow(); });
    row->addWidget(m_published);
    row->addWidget(m_happened);
    row->addWidget(m_undated);
    row->addStretch();
    for (QAction *action : std::as_const(m_actions)) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_actions[0]->setIconText(tr("Zoom in"));
    m_actions[1]->setIconText(tr("Zoom out"));
    m_actions[2]->setIconText(tr("Fit"));
    m_actions[3]->setIconText(tr("Save picture"));
    return bar;
}

void TimelinePage::exportPicture()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG drawing (*.svg)"), tr("PNG picture (*.png)")});
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".png"_L1) ? u"png"_s : u"svg"_s);
    });
    dialog->selectFile(tr("timeline"));
    connect(dialog, &QFileDialog::fileSelected, this, &TimelinePage::exportTo);
    dialog->open();
}

void TimelinePage::exportTo(const QString &path)
{
    QByteArray bytes; // first by themselves: the writers of pictures don't say why a disk refuses
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QRectF area(QPointF(), m_chart->size());
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        QImage image((area.size() * 2).toSize(), QImage::Format_ARGB32);
        QPainter painter(&image);
        painter.scale(2, 2);
        m_chart->paintPicture(painter, area);
        painter.end();
        image.save(&buffer, "PNG");
    } else {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(area.size().toSize());
        svg.setViewBox(area);
        svg.setTitle(tr("Timeline"));
        QPainter painter(&svg);
        m_chart->paintPicture(painter, area);
    }
    const Result<void> written = writeWholeFile(path, [&](QIODevice &device) -> Result<void> {
        device.write(bytes);
        return {};
    });
    if (written)
        Q_EMIT exported(path);
    else
        Q_EMIT failed(written.error().message);
}

} // namespace parallax
