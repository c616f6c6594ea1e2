#include "ui/comparison/saved_button.h"

#include "models/edits/change_comparison.h"
#include "models/project/project.h"
#include "ui/widgets/plain_text.h"

#include <QMenu>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNameWidth = 200;

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedButton::SavedButton(Project &project, std::function<ComparisonSettings()> current, QWidget *parent)
    : QPushButton(parent)
    , m_project(project)
    , m_current(std::move(current))
{
    setObjectName(u"savedComparisons"_s);
    connect(this, &QPushButton::clicked, this, &SavedButton::showMenu);
    connect(&project.notifier(), &Notifier::comparisonsChanged, this, &SavedButton::follow);
    follow();
}

void SavedButton::setOpened(std::optional<ComparisonId> comparison)
{
    m_opened = comparison;
    follow();
}

void SavedButton::follow()
{
    const auto saved = m_opened ? m_project.read().comparisons.find(*m_opened) : std::nullopt;
    if (!saved)
        m_opened.reset();
    const QString name =
        saved ? fontMetrics().elidedText(saved->name, Qt::ElideRight, mostNameWidth) : tr("Saved");
    setText(u"%1 ▾"_s.arg(withoutMnemonic(name)));
    setAccessibleName(saved ? tr("Saved comparison: %1").arg(saved->name) : tr("Saved comparisons"));
    setToolTip(plainToolTip(saved ? saved->name : tr("Save this comparison by name, or open one")));
}

void SavedButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"savedMenu"_s);
    const bool canEdit = !m_project.isReadOnly();
    const auto opened = m_opened ? m_project.read().comparisons.find(*m_opened) : std::nullopt;
    if (opened)
        menu->addAction(tr("Save changes"), this, [this, name = opened->name] { report(saveAs(name)); })
            ->setEnabled(canEdit);
    menu->addAction(tr("Save as…"), this, &SavedButton::askToSave)->setEnabled(canEdit);
    const std::vector<SavedComparison> all = m_project.read().comparisons.all();
    if (!all.empty())
        menu->addSection(tr("Open"));
    for (const SavedComparison &one : all) {
        QAction *open = menu->addAction(withoutMnemonic(one.name), this,
                                        [this, id = one.id] { Q_EMIT openRequested(id); });
        open->setCheckable(true);
        open->setChecked(m_opened == one.id);
    }
    if (opened) {
        menu->addSeparator();
        menu->addAction(tr("Rename…"), this,
                        [this, id = opened->id, name = opened->name] {
                            ask({.title = tr("Rename comparison"), .verb = tr("Rename"), .value = name},
                                [this, id](const QString &wanted) {
                                    return renameComparison(m_project, id, wanted);
                                });
                        })
            ->setEnabled(canEdit);
        menu->addAction(tr("Remove"), this,
                        [this, id = opened->id] { report(removeComparison(m_project, id)); })
            ->setEnabled(canEdit);
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

Result<void> SavedButton::saveAs(const QString &name)
{
    const Result<ComparisonId> saved = saveComparison(m_project, name, toJson(m_current()));
    if (saved)
        setOpened(*saved);
    return saved.transform([](ComparisonId) { });
}

void SavedButton::askToSave()
{
    ask({.title = tr("Save comparison"), .verb = tr("Save")}, [this](const QString &name) -> Result<void> {
        if (m_project.read().comparisons.named(name.simplified()))
            return error(tr("There is a comparison of this name. Open it and choose Save changes, or give "
                            "another name."));
        return saveAs(name);
    });
}

void SavedButton::ask(FieldQuestion question, const FieldDialog::Apply &apply)
{
    question.label = tr("Name");
    question.hint = tr("What it compares, how, and what is shown are kept under this name.");
    (new FieldDialog(question, apply, this))->open();
}

void SavedButton::report(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error().message);
}

} // namespace parallax
