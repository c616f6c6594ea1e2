#include "tests/ui/tagging/reading_desk.h"

#include "models/settings/settings.h"
#include "ui/reading/article_view.h"
#include "ui/tagging/codebook_panel.h"
#include "ui/tagging/inspector_panel.h"
#include "ui/tagging/popup_frame.h"
#include "ui/tagging/tagger.h"

#include <QHBoxLayout>
#include <QtTest>

namespace parallax::testing {

ReadingDesk::ReadingDesk(const QString &body, const QString &source, const QString &date)
    : m_settings(std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini"))))
    , m_article(
          m_project.addArticle(QStringLiteral("Dam operator knew of cracks, files show"), body, source, date))
    , m_page(new ReadPage(*m_project, *m_settings, this))
    , m_tagger(new Tagger(*m_project, *m_settings, this))
    , m_inspector(new InspectorPanel(*m_project, m_page->annotations(), *m_tagger, this))
    , m_codebook(new CodebookPanel(*m_project, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_codebook->setFixedWidth(280);
    m_inspector->setFixedWidth(310);
    row->addWidget(m_codebook);
    row->addWidget(m_page, 1);
    row->addWidget(m_inspector);
    connect(m_page, &ReadPage::tagRequested, m_tagger, &Tagger::ask);
    connect(m_page, &ReadPage::changeRequested, m_tagger, &Tagger::askForOther);
    connect(m_page, &ReadPage::removeRequested, m_tagger, &Tagger::remove);
    connect(m_page, &ReadPage::annotationSelected, m_inspector, &InspectorPanel::setAnnotation);
    connect(m_tagger, &Tagger::tagged, m_page, &ReadPage::selectAnnotation);
    connect(m_inspector, &InspectorPanel::annotationActivated, m_page, &ReadPage::selectAnnotation);
    connect(m_inspector, &InspectorPanel::articleActivated, m_page, &ReadPage::openArticle);
    connect(m_codebook, &CodebookPanel::codeActivated, this, [this](CodeId code) {
        if (const auto words = m_page->wordsToTag())
            m_tagger->tagWith(code, *m_page->article(), words);
    });
    const auto fail = [this](const QString &sentence) { failures << sentence; };
    connect(m_page, &ReadPage::failed, this, fail);
    connect(m_tagger, &Tagger::failed, this, fail);
    connect(m_inspector, &InspectorPanel::failed, this, fail);
    connect(m_codebook, &CodebookPanel::failed, this, fail);
    connect(m_page, &ReadPage::hinted, this, [this](const QString &sentence) { hints << sentence; });
    resize(1440, 860);
    m_page->openArticle(*m_article);
    show();
    activateWindow();
    if (!QTest::qWaitForWindowActive(this))
        qFatal("the window didn't become active");
}

ReadingDesk::~ReadingDesk()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); // before their project
}

PopupFrame *ReadingDesk::popup() const
{
    for (PopupFrame *popup : findChildren<PopupFrame *>()) {
        if (popup->isVisible())
            return popup;
    }
    return nullptr;
}

void ReadingDesk::select(const QString &words)
{
    const CodePointIndex &text = view().codePoints();
    const qsizetype at = text.text().indexOf(words);
    if (at < 0)
        qFatal("no such words: %s", qPrintable(words));
    view().setFocus();
    view().select(text.toSpan({at, at + words.size()}));
}

std::vector<AnnotationRow> ReadingDesk::annotations()
{
    return m_project->read().annotations.ofArticle(*m_page->article());
}

} // namespace parallax::testing
