#include "ui/import/import_dialog.h"

#include "models/items/counted.h"
#include "models/jobs/store_found.h"
#include "models/project/project.h"
#include "models/settings/settings.h"
#include "ui/import/found_filter_bar.h"
#include "ui/import/found_table.h"
#include "ui/import/mapping_panel.h"
#include "ui/import/preview_pane.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace parallax {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_settings(settings)
    , m_jobs(jobs)
    , m_collector(project.path(), jobs)
    , m_found(new FoundArticlesModel(this))
    , m_messages(new MessageBar(this))
    , m_filter(new FoundFilterBar(*m_found, this)) // Tab goes from above to below
    , m_table(new FoundTable(*m_found, this))
    , m_details(new QStackedWidget(this))
    , m_preview(new PreviewPane(m_collector.sharedSpool(), jobs, this))
    , m_mapping(new MappingPanel(jobs, this))
{
    setWindowTitle(tr("Import articles"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectParts();
    updateButtons();
    resize(parent ? parent->window()->size().boundedTo(QSize(1400, 900)) - QSize(40, 40) : QSize(1120, 720));
    const WindowPlacement last = settings.window(u"import"_s);
    restoreGeometry(last.geometry);
    m_table->setColumns(last.state);
    QStringList sources;
    for (const Source &source : project.read().sources.all())
        sources << source.name;
    m_table->setKnownSources(sources);
}

ImportDialog::~ImportDialog()
{
    m_found->disconnect(this); // going, they still say what they lose
    m_table->disconnect(this);
    m_settings.setWindow(u"import"_s, {.geometry = saveGeometry(), .state = m_table->columns()});
}

void ImportDialog::connectParts()
{
    connect(&m_collector, &ArticleCollector::found, m_found, &FoundArticlesModel::append);
    connect(&m_collector, &ArticleCollector::tableFound, this, &ImportDialog::takeTable);
    connect(&m_collector, &ArticleCollector::progressed, this, &ImportDialog::showProgress);
    connect(&m_collector, &ArticleCollector::failed, this, &ImportDialog::endEarly);
    connect(&m_collector, &ArticleCollector::finished, this, &ImportDialog::endReading);
    connect(&m_jobs, &JobRunner::progressed, this, [this](JobId job, qint64 done, qint64 total) {
        if (job == m_storing)
            showProgress(done, total);
    });
    connect(m_found, &FoundArticlesModel::countsChanged, this, &ImportDialog::updateButtons);
    connect(m_found, &FoundArticlesModel::modelReset, this, &ImportDialog::showCurrent);
    connect(m_found, &FoundArticlesModel::rowsInserted, this, [this] {
        // The first row, until somebody looks at another one: problems that are found later stand above.
        const bool isRead = m_details->isAncestorOf(focusWidget());
        if (!m_table->currentIndex().isValid() || (m_table->isUntouched() && !isRead))
            m_table->setCurrentIndex(m_found->index(0, FoundArticlesModel::TitleColumn));
    });
    connect(m_table, &FoundTable::currentRowChanged, this, &ImportDialog::showCurrent);
    connect(m_table, &FoundTable::refused, this, [this](const QString &why) { m_messages->showError(why); });
    connect(m_found, &FoundArticlesModel::dataChanged, m_messages, &MessageBar::dismiss);
    connect(m_table, &FoundTable::editingGivenUp, m_messages, &MessageBar::dismiss);
    connect(m_mapping, &MappingPanel::confirmed, this, &ImportDialog::readTable);
    connect(m_columnsButton, &QPushButton::clicked, this, [this] {
        const FoundArticle *found = m_found->at(m_table->currentIndex().row());
        if (found && m_details->currentWidget() == m_preview)
            showMapping(found->input);
        else
            showCurrent();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_collector.cancel();
        m_jobs.cancel(m_storing);
    });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::store);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) // Return alone edits a cell
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, m_import, &QPushButton::click);
}

void ImportDialog::add(const QStringList &inputs)
{
    QStringList fresh;
    for (const QString &input : inputs) {
        if (m_inputs.contains(input))
            continue;
        m_inputs.insert(input);
        fresh << input;
    }
    if (fresh.isEmpty())
        return;
    m_collector.add({.inputs = fresh,
                     .confirmed = {},
                     .remembered = TableMemory::fromText(m_settings.value(settings::tableColumns))});
    showProgress(0, 0);
    updateButtons();
}

void ImportDialog::takeTable(const TableInput &table)
{
    if (m_tables.contains(table.path)) // read again: what was found in it before goes now
        m_found->removeInput(table.path);
    m_tables.insert(table.path, table);
    if (!table.isRead)
        m_found->append(std::vector{FoundArticle{.kind = FoundArticle::Kind::Question, .input = table.path}});
}

void ImportDialog::readTable(const QString &path, const QStringList &columns, const ColumnMapping &mapping)
{
    TableMemory memory = TableMemory::fromText(m_settings.value(settings::tableColumns));
    memory.remember(columns, mapping);
    m_settings.set(settings::tableColumns, memory.toText());
    m_collector.add({.inputs = {path}, .confirmed = {{path, mapping}}, .remembered = memory});
    m_readAgain = path;
    m_table->setFocus(Qt::OtherFocusReason); // the columns go with the button that was pressed
    showProgress(0, 0);
    updateButtons();
}

void ImportDialog::showMapping(const QString &path)
{
    if (m_mapping->path() != path)
        m_mapping->setTable(m_tables.value(path));
    m_details->setCurrentWidget(m_mapping);
    updateButtons();
}

void ImportDialog::showCurrent()
{
    const FoundArticle *found = m_found->at(m_table->currentIndex().row());
    if (found && found->kind == FoundArticle::Kind::Question) {
        m_mapping->setTable(m_tables.value(found->input));
        m_details->setCurrentWidget(m_mapping);
    } else {
        m_details->setCurrentWidget(m_preview);
        if (found && found->kind == FoundArticle::Kind::Article)
            m_preview->showArticle(*found);
        else
            m_preview->clear(found ? found->warnings.join(u'\n')
                                   : tr("Select an article to see its text beside what it was read from."));
    }
    updateButtons();
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    const QString text = isStoring() ? tr("Importing article %1 of %2") : tr("Reading file %1 of %2");
    m_progressRow->show();
    m_progressText->setText(
        total == 0 ? tr("Looking for files…")
                   : text.arg(locale.toString(std::min(done + 1, total)), locale.toString(total)));
    const bool isUnknown = total <= 1; // one file may be a few words or a delivery of thousands
    m_progress->setRange(0, isUnknown ? 0 : int(total));
    m_progress->setValue(int(done));
}

void ImportDialog::endReading(bool wasCancelled)
{
    m_progressRow->hide();
    m_inputs.clear(); // given again, they are read again: a file may have been mended, a folder have grown
    if (wasCancelled)
        m_messages->showInfo(tr("Reading was stopped. What was found so far can be imported."));
    showRowsOf(std::exchange(m_readAgain, {}));
    if (!m_table->currentIndex().isValid())
        showCurrent();
    updateButtons();
    Q_EMIT settled();
}

/// Goes to what was found in a table that the person has just explained.
void ImportDialog::showRowsOf(const QString &input)
{
    for (int row = 0; !input.isEmpty() && row < m_found->rowCount(); ++row) {
        if (m_found->at(row)->input == input) {
            m_table->setCurrentIndex(m_found->index(row, FoundArticlesModel::TitleColumn));
            return;
        }
    }
}

void ImportDialog::endEarly(const QString &why)
{
    m_messages->showError(tr("Reading ended early. %1 What was found so far can be imported.").arg(why));
}

void ImportDialog::store()
{
    if (m_project.isReadOnly() || m_project.isBeingWritten()) {
        m_messages->showError(m_project.isReadOnly()
                                  ? m_project.readOnlyReason()
                                  : tr("The project is being written; import when that has ended."));
        return;
    }
    m_messages->dismiss();
    m_table->setEnabled(false);
    m_details->setEnabled(false);
    m_storing = startStoring(
        m_project, m_jobs,
        {m_found->chosen(), m_collector.sharedSpool(), m_collector.finder(), m_found->otherLines()},
        [self = QPointer(this)](const Result<ImportSummary> &result) {
            if (self)
                self->endStoring(result);
        });
    showProgress(0, m_found->counts().chosen);
    updateButtons();
}

void ImportDialog::endStoring(const Result<ImportSummary> &result)
{
    m_storing = {};
    m_progressRow->hide();
    m_table->setEnabled(true);
    m_details->setEnabled(true);
    updateButtons();
    Q_EMIT settled();
    if (!result) {
        m_messages->showError(result.error().message);
        return;
    }
    Q_EMIT imported(*result);
    accept();
}

/// While articles are being stored, Cancel and Escape stop that first.
void ImportDialog::reject()
{
    if (isStoring())
        m_jobs.cancel(m_storing);
    else if (m_found->isEdited())
        askToDiscard();
    else
        QDialog::reject();
}

void ImportDialog::askToDiscard(const std::function<void()> &next)
{
    const QString title = isStoring() ? tr("Stop the import?") : tr("Discard changes?");
    const QString loss = isStoring() ? tr("Articles are being imported. Stopped now, none of them is kept.")
                                     : tr("Sources, dates or other fields were set here. They are lost when "
                                          "nothing is imported.");
    auto *question =
        new QMessageBox(QMessageBox::Question, title, loss, QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(u"discardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question->button(QMessageBox::Discard), &QAbstractButton::clicked, this, [this, next] {
        if (next) // when this is gone, which what follows may see to itself
            connect(this, &QObject::destroyed, parentWidget(), next, Qt::QueuedConnection);
        QDialog::reject();
    });
    question->open();
}

void ImportDialog::updateButtons()
{
    const int chosen = m_found->counts().chosen;
    m_import->setText(chosen == 0 ? tr("Import")
                                  : counted(chosen, tr("Import 1 article"), tr("Import %1 articles")));
    m_import->setEnabled(chosen > 0 && !isReading() && !isStoring());
    const FoundArticle *found = m_found->at(m_table->currentIndex().row());
    m_columnsButton->setVisible(found && found->kind == FoundArticle::Kind::Article
                                && m_tables.contains(found->input));
    m_columnsButton->setText(m_details->currentWidget() == m_preview ? tr("&Columns…") : tr("Ar&ticle"));
}

} // namespace parallax
