#pragma once

#include "models/settings/settings.h"
#include "tests/support/temporary_project.h"
#include "ui/main_window/main_window.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QAbstractItemModel;

namespace parallax::testing {

/// For each test a window, settings of its own, and a project of two articles, which isn't open yet.
class WindowFixture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

protected:
    void open();
    Project &project() const;
    QAbstractItemModel &list() const; ///< of articles
    /// A file to import; its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    void drop(const QStringList &paths);
    /// Waits for the dialog to have read everything and presses Import.
    void confirmImport();

    QTemporaryDir m_inputs;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace parallax::testing
