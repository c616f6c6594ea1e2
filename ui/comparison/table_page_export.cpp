#include "models/items/comparison_table_model.h"
#include "models/items/model_picture.h"
#include "models/items/table_file.h"
#include "models/items/table_text.h"
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

void TablePage::setScope(const QString &scope, std::optional<std::vector<ArticleId>> articles,
                         const ComparisonOptions &options)
{
    m_recorded.scope = scope;
    m_recorded.articles = std::move(articles);
    m_recorded.options = options;
}

void TablePage::setSettings(std::vector<std::pair<QString, QString>> settings)
{
    m_recorded.settings = std::move(settings);
}

/// Counts for the record and works on the table as it is now, both beside the window; then `use` has the
/// result.
template <typename Made>
void TablePage::make(
    const std::function<Result<Made>(const ComparisonTableModel &, const ExportRecord &)> &work,
    const std::function<void(Made)> &use)
{
    RecordedScope scope = m_recorded;
    scope.title = m_table->accessibleName();
    auto made = std::make_shared<Result<Made>>(std::unexpected(Error{}));
    m_recordJob.start(
        tr("Exporting"),
        [path = m_path, scope, work, table = m_model.maker(), made](JobContext &context) {
            *made = recordOf(path, scope, context).and_then([&](const ExportRecord &record) {
                return work(*table(), record);
            });
        },
        [this, use, made] {
            if (*made)
                use(std::move(**made));
            else
                Q_EMIT failed(made->error().message);
        });
}

void TablePage::exportTo(const QString &path)
{
    make<QString>(
        [path](const ComparisonTableModel &model, const ExportRecord &record) {
            return writeTableFile(path, model, record).transform([&] { return path; });
        },
        [this](const QString &done) { Q_EMIT exported(done); });
}

void TablePage::copyWithRecord()
{
    make<QString>(
        [](const ComparisonTableModel &model, const ExportRecord &record) -> Result<QString> {
            const QModelIndex last = model.index(model.rowCount() - 1, model.columnCount() - 1);
            const QString table = tabSeparated(model, {model.index(0, 0), last});
            return table + u'\n' + record.lines().join(u'\n') + u'\n';
        },
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void TablePage::copyPicture()
{
    using Picture = std::pair<QByteArray, QImage>;
    make<Picture>(
        [](const ComparisonTableModel &model, const ExportRecord &record) {
            return pictureOf(model, record).transform(tableSvg).and_then([](const QByteArray &svg) {
                return drawnSvg(svg).transform([&](const QImage &image) { return Picture(svg, image); });
            });
        },
        [](const Picture &picture) {
            auto *copied = new QMimeData;
            copied->setImageData(picture.second);
            copied->setData(u"image/svg+xml"_s, picture.first);
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
