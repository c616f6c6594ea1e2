#include "tests/ui/main_window/window_fixture.h"

#include "ui/articles/article_panel.h"
#include "ui/import/import_dialog.h"
#include "ui/import/importer.h"
#include "ui/main_window/workspace.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace parallax::testing {

void WindowFixture::init()
{
    m_project = std::make_unique<TemporaryProject>();
    m_project->addArticle(u"Bridge closed"_s, u"The bridge at Lower Harrow is closed."_s, u"Ledger"_s,
                          u"2031-03-29"_s);
    m_project->addArticle(u"Dam fails"_s, u"The dam failed at dawn."_s, u"Echo"_s, u"2031-03-28"_s);
    m_settings = std::make_unique<Settings>(m_project->folder() + u".ini"_s); // one for each test
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::cleanup()
{
    m_window.reset();
    m_settings.reset();
    QFile::remove(m_project->folder() + u".ini"_s);
    m_project.reset();
}

void WindowFixture::open()
{
    m_project->close();
    QVERIFY(m_window->openProject(m_project->path()));
}

Project &WindowFixture::project() const
{
    return m_window->workspace()->project();
}

QAbstractItemModel &WindowFixture::list() const
{
    return *m_window->workspace()->articles()->list()->model();
}

QString WindowFixture::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_inputs.filePath(name);
    QFile made(path);
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
        qFatal("no test file");
    return path;
}

void WindowFixture::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void WindowFixture::confirmImport()
{
    QTRY_VERIFY(m_window->importer()->dialog());
    QPushButton *button = m_window->importer()->dialog()->importButton();
    QTRY_VERIFY(button->isEnabled());
    button->click();
}

} // namespace parallax::testing
