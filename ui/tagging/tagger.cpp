#include "ui/tagging/tagger.h"

#include "ui/tagging/claim_popup.h"
#include "ui/tagging/code_popup.h"
#include "ui/tagging/entity_popup.h"

#include "models/edits/checked_span.h"
#include "models/edits/merge_entities.h"
#include "models/edits/remove_annotations.h"
#include "models/edits/retarget_annotation.h"
#include "models/edits/tag_claim.h"
#include "models/edits/tag_coding.h"
#include "models/edits/tag_mentions.h"
#include "models/items/counted.h"
#include "models/project/project.h"
#include "models/text/numbers.h"
#include "models/text/quoted.h"

#include <array>

namespace parallax {

Tagger::Tagger(Project &project, Settings &settings, QWidget *over)
    : QObject(over)
    , m_project(project)
    , m_settings(settings)
    , m_over(over)
{ }

Tagger::~Tagger()
{
    delete m_popup;
}

bool Tagger::mayEdit()
{
    if (m_project.isReadOnly())
        Q_EMIT failed(m_project.readOnlyReason());
    return !m_project.isReadOnly();
}

void Tagger::show(PopupFrame *popup, const QRect &globalPlace)
{
    if (m_popup)
        m_popup->dismiss();
    m_popup = popup;
    popup->popUp(globalPlace);
}

void Tagger::ask(AnnotationKind kind, ArticleId article, std::optional<Span> span, const QRect &globalPlace)
{
    if (!mayEdit())
        return;
    switch (kind) {
    case AnnotationKind::Mention:
        askForEntity(article, *span, globalPlace);
        break;
    case AnnotationKind::Claim:
        askForClaim(article, *span, globalPlace);
        break;
    case AnnotationKind::Coding:
        askForCode(article, span, globalPlace);
        break;
    }
}

void Tagger::askForEntity(ArticleId article, Span span, const QRect &globalPlace)
{
    const Result<QString> words = wordsOf(m_project, article, span);
    if (!words) {
        Q_EMIT failed(words.error().message);
        return;
    }
    const std::vector<Span> others = untaggedOccurrences(m_project, article, span);
    const EntityPopup::Question question{.title = tr("Tag as a mention of"),
                                         .confirm = tr("Tag mention"),
                                         .words = *words,
                                         .sameWords = int(others.size())};
    const auto accept = [=, this](const EntityChoice &choice, bool alsoSameWords) -> Result<void> {
        std::vector<Span> spans = {span};
        if (alsoSameWords)
            spans.insert(spans.end(), others.begin(), others.end());
        const auto made = tagMentions(m_project, article, spans, choice);
        if (!made)
            return std::unexpected(made.error());
        Q_EMIT tagged(made->front());
        return {};
    };
    show(new EntityPopup(m_project, m_settings, question, accept, m_over), globalPlace);
}

void Tagger::askForClaim(ArticleId article, Span span, const QRect &globalPlace)
{
    const Result<QString> body = m_project.read().articles.body(article);
    const Result<QString> words = wordsOf(m_project, article, span);
    if (!body || !words) {
        Q_EMIT failed(body ? words.error().message : body.error().message);
        return;
    }
    ClaimStatement said;
    said.value = firstNumberIn(*words);
    if (isQuoted(CodePointIndex(*body), span))
        said.quotation = Quotation::Direct;
    const ClaimPopup::Question question{.title = tr("Tag as stating the claim"),
                                        .confirm = tr("Tag claim"),
                                        .said = said,
                                        .article = article};
    const auto accept = [=, this](const ClaimChoice &choice, const ClaimStatement &stated) -> Result<void> {
        const auto made = tagClaim(m_project, article, span, choice, stated);
        if (!made)
            return std::unexpected(made.error());
        Q_EMIT tagged(*made);
        return {};
    };
    show(new ClaimPopup(m_project, question, accept, m_over), globalPlace);
}

void Tagger::askForCode(ArticleId article, std::optional<Span> span, const QRect &globalPlace)
{
    const auto accept = [=, this](const CodeChoice &choice) -> Result<void> {
        const auto made = tagCoding(m_project, article, span, choice);
        if (!made)
            return std::unexpected(made.error());
        Q_EMIT tagged(*made);
        return {};
    };
    const QString title = span ? tr("Tag with the code") : tr("Tag the whole article with the code");
    show(new CodePopup(m_project, title, tr("Tag with code"), accept, m_over), globalPlace);
}

void Tagger::askForOther(AnnotationId id, const QRect &globalPlace)
{
    const auto row = m_project.read().annotations.row(id);
    if (!mayEdit() || !row)
        return;
    switch (row->annotation.kind()) {
    case AnnotationKind::Mention:
        show(new EntityPopup(
                 m_project, m_settings,
                 {.title = tr("Make this a mention of"), .confirm = tr("Change entity"), .words = row->name},
                 [=, this](const EntityChoice &choice, bool) {
                     return retargetMention(m_project, id, choice);
                 },
                 m_over),
             globalPlace);
        break;
    case AnnotationKind::Claim:
        show(new ClaimPopup(
                 m_project,
                 {.title = tr("Make this state the claim"),
                  .confirm = tr("Change claim"),
                  .wording = row->name},
                 [=, this](const ClaimChoice &choice, const ClaimStatement &) {
                     return retargetOccurrence(m_project, id, choice);
                 },
                 m_over),
             globalPlace);
        break;
    case AnnotationKind::Coding:
        show(new CodePopup(
                 m_project, tr("Tag this passage instead with"), tr("Change code"),
                 [=, this](const CodeChoice &choice) { return retargetCoding(m_project, id, choice); },
                 m_over),
             globalPlace);
        break;
    }
}

void Tagger::askToMerge(EntityId entity, const QRect &globalPlace)
{
    const auto merged = m_project.read().entities.find(entity);
    if (!mayEdit() || !merged)
        return;
    const auto accept = [=, this](const EntityChoice &choice, bool) -> Result<void> {
        const auto *kept = std::get_if<EntityId>(&choice);
        if (!kept)
            return error(tr("Pick an entity from the list."));
        const auto into = m_project.read().entities.find(*kept);
        const Result<void> done = mergeEntities(m_project, *kept, std::array{entity});
        if (done && into)
            Q_EMIT told(tr("%1 is now one with %2, and one of its names.").arg(merged->name, into->name));
        return done;
    };
    show(new EntityPopup(m_project, m_settings,
                         {.title = tr("Merge %1 with").arg(merged->name),
                          .confirm = tr("Merge entities"),
                          .otherThan = entity},
                         accept, m_over),
         globalPlace);
}

void Tagger::tagWith(CodeId code, ArticleId article, std::optional<Span> span)
{
    if (!mayEdit())
        return;
    const auto made = tagCoding(m_project, article, span, code);
    if (made)
        Q_EMIT tagged(*made);
    else
        Q_EMIT failed(made.error().message);
}

void Tagger::remove(AnnotationId annotation)
{
    const Result<void> done = removeAnnotations(m_project, std::array{annotation});
    if (!done)
        Q_EMIT failed(done.error().message);
}

} // namespace parallax
