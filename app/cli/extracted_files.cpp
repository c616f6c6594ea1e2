#include "app/cli/extracted_files.h"

#include "app/cli/json_text.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return error(tr("%1: can't be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace

ExtractedFiles::ExtractedFiles(const QString &folder, const QStringList &columns)
    : m_folder(folder)
    , m_columns(columns)
    , m_ready(!folder.isEmpty() && QDir().mkpath(folder) && QFileInfo(folder).isWritable())
{ }

Result<void> ExtractedFiles::write(const QString &input, const Fields &fields, const QString &body)
{
    const QString name = nameFor(input);
    if (const Result<void> text = writeFile(m_folder.filePath(name + u".txt"_s), body.toUtf8()); !text)
        return text;
    return writeFile(m_folder.filePath(name + u".json"_s), jsonObject(m_columns, fields) + '\n');
}

QString ExtractedFiles::nameFor(const QString &input)
{
    const QFileInfo file(input);
    QString base = file.completeBaseName();
    if (base.isEmpty() || base == "-"_L1)
        base = u"article"_s;
    QString name = base;
    for (int number = 2; m_names.contains(name.toLower()); ++number)
        name = u"%1-%2"_s.arg(base).arg(number);
    m_names.insert(name.toLower());
    return name;
}

} // namespace parallax::cli
