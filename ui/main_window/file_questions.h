#pragma once

#include <QStringList>

class QWidget;

namespace parallax {

class Settings;

/// The dialogs that ask for files. They begin in the folder of the last time, and give nothing when the
/// person thinks better of it.
QString askNewProject(QWidget *window, Settings &settings);
QString askProject(QWidget *window, Settings &settings);
QString askCopyTarget(QWidget *window, Settings &settings, const QString &projectPath);
QStringList askInputs(QWidget *window, Settings &settings);
QString askInputFolder(QWidget *window, Settings &settings, const QString &title);

/// The sample project, in a place where it can be written; empty when this installation has none.
QString writableSample();
/// The user guide's first page; empty when this installation has none.
QString guidePage();

} // namespace parallax
