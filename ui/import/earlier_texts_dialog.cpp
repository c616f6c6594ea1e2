#include "ui/import/earlier_texts_dialog.h"

#include "models/items/counted.h"
#include "models/items/project_reading.h"
#include "models/project/project.h"
#include "ui/import/text_pair.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QListView>
#include <QLocale>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShownOfText = 200'000; ///< UTF-16 units
constexpr int mostLinesShown = 4;

QString wordsText(int number)
{
    return counted(number, EarlierTextsDialog::tr("1 word"), EarlierTextsDialog::tr("%1 words"));
}

/// "Text 1 · until 26 Nov 2026, 04:12 · 310 words · Saved page (HTML)"
QString lineOf(const ArticleVersion &version)
{
    const QLocale locale;
    const QDateTime replaced = QDateTime::fromMSecsSinceEpoch(version.replacedMs);
    QStringList facts{EarlierTextsDialog::tr("Text %1").arg(locale.toString(version.version)),
                      EarlierTextsDialog::tr("until %1").arg(locale.toString(replaced, u"d MMM yyyy, HH:mm")),
                      wordsText(version.words), version.reader};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace

struct EarlierTextsDialog::Shown
{
    QString title;
    std::vector<ArticleVersion> versions;
    std::optional<int> version;
    QString before;
    QString after;
    int wordsAfter = 0;
    QString fault;
};

EarlierTextsDialog::EarlierTextsDialog(Project &project, JobRunner &jobs, ArticleId article, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_article(article)
    , m_lines(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_texts(new TextPair(this))
    , m_job(jobs)
{
    setWindowTitle(tr("Earlier texts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto version = currentVersion(); version && version != m_shown)
            readVersion(version);
    });
    connect(&project.notifier(), &Notifier::articlesChanged, this, [this] { readVersion(currentVersion()); });
    m_list->setFocus();
    readVersion({});
}

void EarlierTextsDialog::build()
{
    m_list->setModel(m_lines);
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Earlier texts"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(m_texts, 1);
    column->addWidget(buttons);
    resize(980, 680);
}

std::optional<int> EarlierTextsDialog::currentVersion() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_versions.size()) ? std::optional(m_versions[std::size_t(row)].version)
                                                    : std::nullopt;
}

void EarlierTextsDialog::readVersion(std::optional<int> version)
{
    const auto shown = std::make_shared<Shown>();
    m_job.start(
        tr("Reading both texts"),
        [shown, version, path = m_project.path(), id = m_article](JobContext &context) {
            const auto read = readProject(path, context, [&](const Readers &readers) -> Result<void> {
                const auto article = readers.articles.find(id);
                shown->versions = readers.versions.ofArticle(id);
                std::ranges::reverse(shown->versions);
                if (!article || shown->versions.empty())
                    return error(tr("The article has no earlier text."));
                const bool isThere =
                    version && std::ranges::contains(shown->versions, *version, &ArticleVersion::version);
                shown->version = isThere ? *version : shown->versions.front().version;
                shown->title = article->title;
                shown->wordsAfter = article->words;
                const Result<QString> after = readers.articles.body(id);
                const Result<QString> before = readers.versions.body(id, *shown->version);
                shown->after = after.value_or(QString()).left(mostShownOfText);
                shown->before = before.value_or(QString()).left(mostShownOfText);
                return !after ? std::unexpected(after.error()) : before.transform([](const QString &) { });
            });
            if (!read)
                shown->fault = read.error().message;
        },
        [this, shown] { take(*shown); });
}

void EarlierTextsDialog::take(const Shown &shown)
{
    if (m_versions != shown.versions)
        listVersions(shown.versions);
    const auto row = std::ranges::find(m_versions, shown.version, &ArticleVersion::version);
    if (row == m_versions.end()) {
        m_texts->clear(shown.fault);
        Q_EMIT textsShown();
        return;
    }
    m_shown = shown.version;
    m_list->setCurrentIndex(m_lines->index(int(row - m_versions.begin())));
    setWindowTitle(tr("Earlier texts of “%1”").arg(shown.title));
    m_texts->clear(shown.fault);
    m_texts->setHeads(lineOf(*row), tr("Text now · %1").arg(wordsText(shown.wordsAfter)));
    if (shown.fault.isEmpty())
        m_texts->setTexts(shown.before, shown.after);
    Q_EMIT textsShown();
}

void EarlierTextsDialog::listVersions(const std::vector<ArticleVersion> &versions)
{
    m_versions = versions;
    QStringList lines;
    for (const ArticleVersion &version : m_versions)
        lines << lineOf(version);
    m_lines->setStringList(lines);
    const int shown = std::clamp(int(lines.size()), 1, mostLinesShown);
    m_list->setFixedHeight(shown * std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height())
                           + 2 * m_list->frameWidth());
}

} // namespace parallax
