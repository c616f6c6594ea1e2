#pragma once

#include "models/domain/annotation.h"

#include <QObject>
#include <QPointer>
#include <QRect>

namespace parallax {

class PopupFrame;
class Project;
class Settings;

/// Asks what words are, in a popup beside them, and makes the edits: new annotations, and changes of what
/// existing ones point to. One popup at a time.
class Tagger : public QObject
{
    Q_OBJECT
public:
    /// Popups lie over the window that `over` is in.
    Tagger(Project &project, Settings &settings, QWidget *over);
    ~Tagger() override; ///< with an open popup, which knows the project

    /// Asks for the target of a new annotation. Without a span the whole article is coded.
    /// @pre a span is given, or the kind is Coding
    void ask(AnnotationKind kind, ArticleId article, std::optional<Span> span, const QRect &globalPlace);
    /// Asks for another entity, claim or code of an annotation.
    void askForOther(AnnotationId annotation, const QRect &globalPlace);
    /// Asks for the entity that this one is to become one with.
    void askToMerge(EntityId entity, const QRect &globalPlace);
    /// Tags at once.
    void tagWith(CodeId code, ArticleId article, std::optional<Span> span);
    void remove(AnnotationId annotation);

Q_SIGNALS:
    void tagged(parallax::AnnotationId annotation);
    void failed(const QString &sentence);
    /// Something was done at another place than where one looks.
    void told(const QString &sentence);

private:
    void show(PopupFrame *popup, const QRect &globalPlace);
    void askForEntity(ArticleId article, Span span, const QRect &globalPlace);
    void askForClaim(ArticleId article, Span span, const QRect &globalPlace);
    void askForCode(ArticleId article, std::optional<Span> span, const QRect &globalPlace);
    bool mayEdit();

    Project &m_project;
    Settings &m_settings;
    QWidget *m_over;
    QPointer<PopupFrame> m_popup;
};

} // namespace parallax
