#include "ui/import/extract_again_dialog.h"

#include "models/import/imported_article.h"
#include "models/items/counted.h"
#include "models/items/project_reading.h"
#include "models/items/read_again_model.h"
#include "models/project/project.h"
#include "ui/import/text_pair.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QTableView>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShownText = 200'000; ///< UTF-16 units

QString kindName(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Mention:
        return ExtractAgainDialog::tr("Mention");
    case AnnotationKind::Claim:
        return ExtractAgainDialog::tr("Claim");
    case AnnotationKind::Coding:
        return ExtractAgainDialog::tr("Code");
    }
    Q_UNREACHABLE_RETURN({});
}

QString lineOf(const LostTag &tag)
{
    return ExtractAgainDialog::tr("%1 %2: “%3”")
        .arg(kindName(tag.kind), tag.name, tag.quotation.simplified().left(200));
}

} // namespace

struct ExtractAgainDialog::Versions
{
    QString before;
    QString after;
    QString fault;
};

ExtractAgainDialog::ExtractAgainDialog(const Project &project, JobRunner &jobs, ReadAgainSummary read,
                                       QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_read(std::move(read))
    , m_model(new ReadAgainModel(m_read.articles, this))
    , m_table(new QTableView(this))
    , m_texts(new TextPair(this))
    , m_lost(new QStringListModel(this))
    , m_job(jobs)
{
    setWindowTitle(tr("Extract again"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ExtractAgainDialog::showChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showRow(index.row()); });
    m_table->setCurrentIndex(m_model->index(0, ReadAgainModel::TitleColumn));
    m_table->setFocus();
    showChoice();
}

void ExtractAgainDialog::showRow(int row)
{
    if (row < 0)
        return;
    const ReadAgain &article = m_model->at(row);
    QStringList lost;
    for (const LostTag &tag : article.lost)
        lost << lineOf(tag);
    m_lost->setStringList(lost);
    m_lostPane->setVisible(!lost.isEmpty());
    m_lostHead->setText(counted(lost.size(), tr("1 tag has no place in the new text and would be removed"),
                                tr("%1 tags have no place in the new text and would be removed")));
    auto versions = std::make_shared<Versions>();
    m_job.start(
        tr("Reading both texts"),
        [versions, path = m_project.path(), id = article.article, place = article.spooled,
         spool = m_read.spool](JobContext &context) {
            const Result<QString> before =
                readProject(path, context, [&](const Readers &read) { return read.articles.body(id); });
            const auto after = place < 0 ? Result<ImportedArticle>() : spool->read(place);
            versions->before = before ? before->left(mostShownText) : QString();
            versions->after = after ? after->body.left(mostShownText) : QString();
            versions->fault = !before ? before.error().message : !after ? after.error().message : QString();
        },
        [this, versions] { showVersions(*versions); });
}

void ExtractAgainDialog::showVersions(const Versions &versions)
{
    const ReadAgain &article = m_model->at(m_table->currentIndex().row());
    const auto words = [](int number) { return counted(number, tr("1 word"), tr("%1 words")); };
    if (!versions.fault.isEmpty()) {
        m_texts->clear(versions.fault);
    } else if (article.status == ReadAgain::Status::Changed) {
        m_texts->setTexts(versions.before, versions.after);
        m_texts->setHeads(tr("Text now · %1").arg(words(article.wordsBefore)),
                          tr("New text · %1").arg(words(article.wordsAfter)));
    } else {
        const bool same = article.status == ReadAgain::Status::Same;
        m_texts->clear(same ? tr("The original gives the same text.") : article.why);
        m_texts->showBefore(versions.before);
    }
    Q_EMIT textsShown();
}

void ExtractAgainDialog::showChoice()
{
    const int chosen = m_model->chosenCount();
    const int losses = m_model->chosenLosses();
    m_replace->setText(chosen == 0 ? tr("Replace the text")
                                   : counted(chosen, tr("Replace the text of 1 article"),
                                             tr("Replace the text of %1 articles")));
    m_replace->setEnabled(chosen > 0 && !m_project.isReadOnly());
    m_warning->setText(losses == 0
                           ? QString()
                           : counted(losses, tr("1 tag will be removed"), tr("%1 tags will be removed")));
}

void ExtractAgainDialog::replace()
{
    std::vector<TextReplacement> replacements;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isChosen(row))
            replacements.push_back(replacementBy(m_model->at(row)));
    }
    Q_EMIT replaceWanted(replacements);
    accept();
}

} // namespace parallax
