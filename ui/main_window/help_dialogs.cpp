#include "ui/main_window/help_dialogs.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString helpText(const char *text)
{
    return QCoreApplication::translate("HelpDialogs", text);
}

/// What it does at any time: Undo, not Undo Rename.
QString nameOf(const QAction *action)
{
    const QString name = action->iconText(); // without mnemonics
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

void addActions(QTreeWidgetItem *section, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->menu()) {
            addActions(section, action->menu()->actions());
        } else if (!action->shortcut().isEmpty()) {
            const QStringList texts{nameOf(action), action->shortcut().toString(QKeySequence::NativeText)};
            new QTreeWidgetItem(section, texts);
        }
    }
}

QDialog *makeDialog(const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(content, 1);
    column->addWidget(buttons);
    return dialog;
}

} // namespace

QDialog *makeShortcutsDialog(const QMenuBar &menus, QWidget *parent)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(helpText("Keyboard shortcuts"));
    list->setHeaderLabels({helpText("Action"), helpText("Keys")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const QAction *menu : menus.actions()) {
        if (!menu->menu())
            continue;
        auto *section = new QTreeWidgetItem(list, {nameOf(menu)});
        QFont bold = list->font();
        bold.setBold(true);
        section->setFont(0, bold);
        addActions(section, menu->menu()->actions());
        section->setExpanded(true);
        section->setHidden(section->childCount() == 0);
    }
    QDialog *dialog = makeDialog(helpText("Keyboard shortcuts"), list, parent);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->resizeColumnToContents(1);
    dialog->resize(520, 600);
    return dialog;
}

QDialog *makeAboutDialog(QWidget *parent)
{
    auto *text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setText(
        helpText("Parallax %1\n"
                 "A workbench for comparing how sources tell the same events.\n\n"
                 "Free software under the GNU General Public License, version 3 or later. It comes with no "
                 "warranty.\n\n"
                 "Works offline: it sends nothing and loads nothing from the net.\n\n"
                 "Qt %2, KDE Syntax Highlighting, SQLite, ICU, Snowball.")
            .arg(QApplication::applicationVersion(), QLatin1StringView(qVersion())));
    return makeDialog(helpText("About Parallax"), text, parent);
}

} // namespace parallax
