#include "models/export/whole_file.h"
#include "models/items/comparison_table_model.h"
#include "models/items/model_picture.h"
#include "models/items/table_text.h"
#include "models/pictures/picture_file.h"
#include "models/pictures/picture_image.h"
#include "models/settings/settings.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/table_page.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const QString &path)
{
    return path.endsWith(u".svg"_s, Qt::CaseInsensitive) || path.endsWith(u".png"_s, Qt::CaseInsensitive);
}

} // namespace

void TablePage::setScope(const QString &scope, std::optional<std::vector<ArticleId>> articles)
{
    m_recorded.scope = scope;
    m_recorded.articles = std::move(articles);
}

void TablePage::setSettings(std::vector<std::pair<QString, QString>> settings)
{
    m_recorded.settings = std::move(settings);
}

/// Counts for the record beside the window, then uses it with the table as it then is.
void TablePage::withRecord(const std::function<void(const ExportRecord &)> &use)
{
    RecordedScope scope = m_recorded;
    scope.title = m_table->accessibleName();
    auto record = std::make_shared<Result<ExportRecord>>();
    m_recordJob.start(
        tr("Exporting"),
        [path = m_path, scope, record](JobContext &context) { *record = recordOf(path, scope, context); },
        [this, scope, record, use] {
            if (scope.articles != m_recorded.articles || scope.settings != m_recorded.settings)
                Q_EMIT failed(tr("The table changed meanwhile; export it again."));
            else if (*record)
                use(**record);
            else
                Q_EMIT failed(record->error().message);
        });
}

void TablePage::exportTo(const QString &path)
{
    withRecord([this, path](const ExportRecord &record) {
        const Result<void> written = isPicture(path)
            ? pictureOf(m_model, record).and_then([&](const TablePicture &picture) {
                  return writePicture(path, tableSvg(picture));
              })
            : writeWholeFile(path,
                             [&](QIODevice &device) { return writeTableCsv(m_model, device, &record); });
        if (written)
            Q_EMIT exported(path);
        else
            Q_EMIT failed(written.error().message);
    });
}

void TablePage::copyWithRecord()
{
    withRecord([this](const ExportRecord &record) {
        const QModelIndex last = m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1);
        const QString table = tabSeparated(m_model, {m_model.index(0, 0), last});
        QGuiApplication::clipboard()->setText(table + u'\n' + record.lines().join(u'\n') + u'\n');
    });
}

void TablePage::copyPicture()
{
    withRecord([this](const ExportRecord &record) {
        const Result<QByteArray> svg = pictureOf(m_model, record).transform(tableSvg);
        const Result<QImage> image = svg.and_then(drawnSvg);
        if (!image) {
            Q_EMIT failed(image.error().message);
            return;
        }
        auto *copied = new QMimeData;
        copied->setImageData(*image);
        copied->setData(u"image/svg+xml"_s, *svg);
        QGuiApplication::clipboard()->setMimeData(copied);
    });
}

void TablePage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export table"), m_settings.value(settings::exportFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Comma-separated values (*.csv)"), tr("Picture, scalable (*.svg)"),
                              tr("Picture (*.png)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const QStringList suffixes{u"csv"_s, u"svg"_s, u"png"_s};
        dialog->setDefaultSuffix(suffixes.value(filters.indexOf(filter), u"csv"_s));
    });
    dialog->selectFile(m_table->accessibleName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.set(settings::exportFolder, QFileInfo(path).absolutePath());
        exportTo(path);
    });
    dialog->open();
}

} // namespace parallax
