#include "models/jobs/folder_files.h"

#include "models/import/input_list.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// The record of a folder of a million files stays below this.
constexpr qint64 mostRecordBytes = 256'000'000;

QJsonArray toJson(const FolderFiles &files)
{
    QJsonArray list;
    for (const auto &[path, stamp] : files.asKeyValueRange())
        list.append(QJsonArray{path, stamp.bytes, stamp.changedMs});
    return list;
}

} // namespace

Result<FolderFiles> filesIn(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return error(tr("%1: the watched folder isn't there.").arg(folder));
    if (!QDir(folder).isReadable())
        return error(tr("%1: the watched folder can't be read.").arg(folder));
    FolderFiles files;
    for (const QString &path : expandInputs({folder}).paths) {
        const QFileInfo file(path);
        if (file.exists()) // else it went meanwhile
            files.insert(path, {file.size(), file.lastModified().toMSecsSinceEpoch()});
    }
    return files;
}

FolderFiles otherThan(const FolderFiles &now, const FolderFiles &known)
{
    FolderFiles others;
    for (auto file = now.cbegin(); file != now.cend(); ++file) {
        const auto before = known.constFind(file.key());
        if (before == known.cend() || *before != *file)
            others.insert(others.cend(), file.key(), *file);
    }
    return others;
}

FolderRecord loadRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostRecordBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    FolderRecord record{.folder = object["folder"_L1].toString(), .known = {}};
    for (const QJsonValue &value : object["known"_L1].toArray()) {
        const QJsonArray entry = value.toArray();
        record.known.insert(entry[0].toString(), {entry[1].toInteger(), entry[2].toInteger()});
    }
    return record;
}

Result<void> saveRecord(const QString &path, const FolderRecord &record)
{
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"folder"_s, record.folder}, {u"known"_s, toJson(record.known)}})
            .toJson(QJsonDocument::Compact);
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return error(tr("%1: can't be written: %2. New files may be proposed again when the project is opened "
                    "the next time.")
                     .arg(path, file.errorString()));
}

} // namespace parallax
