#pragma once

#include "tests/support/temporary_project.h"
#include "ui/reading/read_page.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace parallax {
class CodebookPanel;
class InspectorPanel;
class PopupFrame;
class Settings;
class Tagger;
} // namespace parallax

namespace parallax::testing {

/// A window with the reading page, the inspector and the codebook, wired as the main window does, over a
/// project with one article.
class ReadingDesk : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingDesk(const QString &body, const QString &source = QStringLiteral("Northern Ledger"),
                         const QString &date = QStringLiteral("2031-03-29"));
    ~ReadingDesk() override;

    Project &project() { return *m_project; }
    TemporaryProject &temporary() { return m_project; }
    ArticleId article() const { return *m_article; }
    ReadPage &page() { return *m_page; }
    ArticleView &view() { return *m_page->view(); }
    InspectorPanel &inspector() { return *m_inspector; }
    CodebookPanel &codebook() { return *m_codebook; }
    Tagger &tagger() { return *m_tagger; }
    Settings &settings() { return *m_settings; }
    /// The popup that is open, if any.
    PopupFrame *popup() const;
    /// Selects the first place of these words, as dragging over them does.
    void select(const QString &words);
    std::vector<AnnotationRow> annotations();
    QStringList failures;
    QStringList hints;

private:
    TemporaryProject m_project;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::optional<ArticleId> m_article;
    ReadPage *m_page;
    Tagger *m_tagger;
    InspectorPanel *m_inspector;
    CodebookPanel *m_codebook;
};

/// The child of that accessible name, which must be there.
template <typename T> T *child(const QWidget &of, const QString &name)
{
    for (T *widget : of.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("no %s here", qPrintable(name));
}

} // namespace parallax::testing
