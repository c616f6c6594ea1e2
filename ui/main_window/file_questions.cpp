#include "ui/main_window/file_questions.h"

#include "models/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString projectFilter()
{
    return QObject::tr("Parallax projects (*.parallax)");
}

QString folderOr(const Settings &settings, const Setting<QString> &setting)
{
    const QString folder = settings.value(setting);
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// "Project.parallax", or with the first number that is free: nothing is ever replaced.
QString freeProjectName(const QDir &folder)
{
    QString name = QObject::tr("Project") + ".parallax"_L1;
    for (int number = 2; folder.exists(name); ++number)
        name = QObject::tr("Project %1").arg(number) + ".parallax"_L1;
    return name;
}

QString remembered(Settings &settings, const Setting<QString> &setting, const QString &path)
{
    if (!path.isEmpty())
        settings.set(setting, QFileInfo(path).path());
    return path;
}

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(".parallax"_L1) ? path : path + ".parallax"_L1;
}

/// Where a file of ours lies beside the program: installed, or in the folder it was built in.
QString besideProgram(const QStringList &places)
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &place : places) {
        if (const QString path = QDir::cleanPath(program.filePath(place)); QFileInfo(path).isFile())
            return path;
    }
    return {};
}

} // namespace

QString askNewProject(QWidget *window, Settings &settings)
{
    QFileDialog dialog(window, QObject::tr("New project"), folderOr(settings, settings::projectFolder),
                       projectFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"parallax"_s);
    dialog.selectFile(freeProjectName(dialog.directory()));
    dialog.setLabelText(QFileDialog::Accept, QObject::tr("Make project"));
    // Nothing is ever replaced here: the project says so when the file is there.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return remembered(settings, settings::projectFolder, withSuffix(dialog.selectedFiles().value(0)));
}

QString askProject(QWidget *window, Settings &settings)
{
    const QString path = QFileDialog::getOpenFileName(
        window, QObject::tr("Open project"), folderOr(settings, settings::projectFolder), projectFilter());
    return remembered(settings, settings::projectFolder, path);
}

QString askCopyTarget(QWidget *window, Settings &settings, const QString &projectPath)
{
    const QString name = QFileInfo(projectPath).completeBaseName() + QObject::tr(" copy") + ".parallax"_L1;
    const QString path = QFileDialog::getSaveFileName(
        window, QObject::tr("Save a copy"), QDir(folderOr(settings, settings::projectFolder)).filePath(name),
        projectFilter());
    return remembered(settings, settings::projectFolder, withSuffix(path));
}

QStringList askInputs(QWidget *window, Settings &settings)
{
    const QStringList paths = QFileDialog::getOpenFileNames(window, QObject::tr("Import files"),
                                                            folderOr(settings, settings::importFolder));
    remembered(settings, settings::importFolder, paths.value(0));
    return paths;
}

QString askInputFolder(QWidget *window, Settings &settings, const QString &title)
{
    const QString path =
        QFileDialog::getExistingDirectory(window, title, folderOr(settings, settings::importFolder));
    return remembered(settings, settings::importFolder, path);
}

QString writableSample()
{
    const QString original =
        besideProgram({u"../share/parallax/sample.parallax"_s, u"../resources/sample.parallax"_s});
    if (original.isEmpty())
        return {};
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString copy = folder.filePath(u"Sample.parallax"_s);
    if (QFileInfo::exists(copy))
        return copy;
    if (!folder.mkpath(u"."_s) || !QFile::copy(original, copy))
        return original; // opens for reading
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return copy;
}

QString guidePage()
{
    return besideProgram({u"../share/doc/parallax/guide/index.md"_s, u"../../../docs/guide/index.md"_s});
}

} // namespace parallax
