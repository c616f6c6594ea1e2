#include "ui/import/found_filter_bar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QLocale>

namespace parallax {

using Show = FoundArticlesModel::Show;

FoundFilterBar::FoundFilterBar(FoundArticlesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *chips = new FlowLayout(this, 6, 4);
    chips->setContentsMargins(0, 0, 0, 0);
    addChip(Show::All, tr("Everything that was found"));
    addChip(Show::Problems, tr("Files that gave no article, and tables that wait for your word"));
    addChip(Show::Warnings, tr("Articles with something to look at"));
    addChip(Show::Duplicates, tr("Articles whose text is in the project, or was found before"));
    addChip(Show::Alike,
            tr("Articles that are nearly another one, tell it in other words, or quote the same"));
    addChip(Show::WithoutSource, tr("Articles without a source"));
    addChip(Show::WithoutDate, tr("Articles without a date"));
    connect(&model, &FoundArticlesModel::countsChanged, this, &FoundFilterBar::showCounts);
    showCounts();
}

void FoundFilterBar::addChip(Show which, const QString &toolTip)
{
    auto *chip = new Chip({}, this);
    chip->setCheckable(true);
    chip->setToolTip(toolTip);
    layout()->addWidget(chip);
    m_chips[which] = chip;
    // Not clicked: assistive technology checks it without.
    connect(chip, &Chip::toggled, this, [this, which](bool on) {
        if (on == (m_model.shown() == which))
            return;
        if (on)
            m_model.show(which);
        showCounts();
    });
}

void FoundFilterBar::showCounts()
{
    const FoundArticlesModel::Counts &counts = m_model.counts();
    const auto show = [&](Show which, const QString &text, int number) {
        Chip *chip = m_chips.at(which);
        chip->setText(text.arg(QLocale().toString(number)));
        chip->setChecked(m_model.shown() == which);
        chip->setVisible(number > 0 || m_model.shown() == which || which == Show::All);
    };
    show(Show::All, tr("All %1"), counts.articles + counts.standing[FoundArticlesModel::Problem]);
    show(Show::Problems, tr("Problems %1"), counts.standing[FoundArticlesModel::Problem]);
    show(Show::Warnings, tr("Warnings %1"), counts.standing[FoundArticlesModel::Warned]);
    show(Show::Duplicates, tr("Duplicates %1"), counts.standing[FoundArticlesModel::Duplicate]);
    show(Show::Alike, tr("Alike %1"), counts.alike);
    show(Show::WithoutSource, tr("Without source %1"), counts.withoutSource);
    show(Show::WithoutDate, tr("Without date %1"), counts.withoutDate);
}

} // namespace parallax
