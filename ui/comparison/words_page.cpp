#include "ui/comparison/words_page.h"

#include "models/items/project_reading.h"
#include "models/items/words_table_model.h"
#include "models/jobs/freed_beside.h"
#include "models/project/project.h"
#include "ui/comparison/bar_delegate.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/table_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int rankWidth = 172;

} // namespace

WordsPage::WordsPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : ComparisonTab(project, jobs, parent)
    , m_model(new WordsTableModel(this))
{
    setObjectName(u"wordsPage"_s);
    build(project, settings, jobs);
    for (Chip *chip : {m_singles, m_collocations, m_functionWords})
        connect(chip, &Chip::toggled, this, &WordsPage::choose);
    adopt(m_table);
    explain();
}

WordsPage::~WordsPage() = default;

void WordsPage::build(Project &project, Settings &settings, JobRunner &jobs)
{
    const auto chip = [this](const QString &text, const QString &name) {
        auto *made = new Chip(text, this);
        made->setCheckable(true);
        made->setObjectName(name);
        return made;
    };
    m_singles = chip(tr("Words"), u"singleWords"_s);
    m_collocations = chip(tr("Collocations"), u"collocations"_s);
    m_functionWords = chip(tr("Function words too"), u"functionWords"_s);
    m_functionWords->setToolTip(tr("the, and, of, he, said…, numbers, days, and the parts of names"));
    auto *kinds = new QButtonGroup(this);
    kinds->addButton(m_singles);
    kinds->addButton(m_collocations);
    m_singles->setChecked(true);
    m_meaning = new ElidedLabel({}, this);
    m_meaning->setQuiet(true);
    m_table = new TablePage(*m_model, project, settings, jobs, this);
    m_table->table()->setItemDelegate(new BarDelegate(m_table->table()));
    m_table->table()->setAccessibleName(tr("Words by source"));
    m_table->table()->setObjectName(u"wordsTable"_s);
    m_table->table()->setLeadWidths({rankWidth});
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    for (QWidget *widget : {m_singles, m_collocations, m_functionWords})
        bar->addWidget(widget);
    bar->addWidget(m_meaning, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
}

void WordsPage::choose()
{
    m_functionWords->setEnabled(!m_collocations->isChecked());
    const WordFilter filter{m_collocations->isChecked(), m_functionWords->isChecked()};
    if (filter == m_model->filter())
        return;
    m_table->reload([&] { m_model->setFilter(filter); });
    explain();
    Q_EMIT changed();
}

QString WordsPage::choice() const
{
    if (m_collocations->isChecked())
        return u"collocations"_s;
    return m_functionWords->isChecked() ? u"all-words"_s : u"words"_s;
}

void WordsPage::setChoice(const QString &choice)
{
    (choice == "collocations"_L1 ? m_collocations : m_singles)->setChecked(true);
    m_functionWords->setChecked(choice == "all-words"_L1);
}

/// Says what the table shows, or why there is nothing in it.
void WordsPage::explain()
{
    const ComparedWording &wording = m_model->wording();
    m_table->setSettings(
        {{tr("Words"), m_model->filter().collocations ? tr("Collocations") : tr("Single words")},
         {tr("Function words"), m_model->filter().functionWords ? tr("counted") : tr("left out")},
         {tr("Figure"),
          tr("z-score of the log-odds ratio with an informative Dirichlet prior "
             "(Monroe, Colaresi and Quinn 2008)")}});
    if (m_model->rowCount() == 0)
        m_table->empty()->setTexts(
            tr("No words to compare"),
            tr("The words that each source uses more than the others stand here. Choose articles that have "
               "text, or an event, above."),
            {});
    if (wording.columns.size() < 2)
        m_meaning->setText(
            tr("There is one column only. Add an article above: words are distinctive against others."));
    else if (!m_model->hasWords())
        m_meaning->setText(
            m_model->filter().collocations
                ? tr("No words stand together three times and set a source apart.")
                : tr("No word that stands here twice sets a source apart: the texts use the same words."));
    else if (std::ranges::any_of(wording.words.columns, &WordsColumn::isSmallSample))
        m_meaning->setText(tr("Small sample: with fewer than %1 words on a side, z-scores say little.")
                               .arg(WordComparison::smallSample));
    else
        m_meaning->setText(
            tr("z-scores of log-odds; those below %1 are quiet, since chance often gives them.")
                .arg(QLocale().toString(WordsTableModel::chance)));
}

/// Tags change no words.
void WordsPage::setScope(std::vector<ArticleId> articles, const ComparisonOptions &options)
{
    ComparisonTab::setScope(std::move(articles), {false, options.columns});
}

void WordsPage::compute()
{
    auto result = std::make_shared<Result<ComparedWording>>();
    m_job.start(
        tr("Comparing words"),
        [path = m_path, articles = m_articles, columns = m_options.columns, result](JobContext &context) {
            *result = readProject(path, context, [&](const Readers &read) {
                return compareWording(read, articles, columns, context)
                    .transform([](ComparedWording &&compared) {
                        keepRanked(compared.words,
                                   WordsTableModel::mostShown); // the window need not look at all
                        return std::move(compared);
                    });
            });
        },
        [this, result] { take(std::move(*result)); });
}

void WordsPage::take(Result<ComparedWording> wording)
{
    if (!wording) {
        Q_EMIT failed(wording.error().message);
        return;
    }
    const std::shared_ptr<const ComparedWording> shared = freedBeside(std::move(*wording));
    m_table->reload([&] { m_model->setWording(shared); });
    explain();
    Q_EMIT changed();
}

} // namespace parallax
