#include "models/edits/replace_texts.h"

#include "models/analysis/likeness/signature.h"
#include "models/edits/kept_likeness.h"
#include "models/edits/tag_places.h"
#include "models/project/edit_session.h"
#include "models/storage/database.h"
#include "models/storage/readers.h"
#include "models/storage/writers.h"
#include "models/text/content_hash.h"

#include <algorithm>

namespace parallax {

namespace {

Result<void> checkLosses(const TagPlaces &places, const TextReplacement &agreed, const Article &article)
{
    for (const LostTag &tag : places.lost) {
        if (!std::ranges::contains(agreed.mayLose, tag.id))
            return error(
                tr("A tag on \"%1\" was made since the text of \"%2\" was extracted again, and has no "
                   "place in it. Nothing was changed; extract it again to see what would go.")
                    .arg(tag.quotation.left(60), article.title));
    }
    return {};
}

void moveTags(Writers &write, const TagPlaces &places)
{
    for (const TagPlaces::Kept &kept : places.kept)
        write.annotations.move(kept.annotation, kept.words);
    for (const LostTag &tag : places.lost)
        write.annotations.remove(tag.id);
    for (const TagPlaces::KeptSuggestion &kept : places.suggestions)
        write.suggestions.move(kept.id, kept.span);
    for (const SuggestionId id : places.lostSuggestions)
        write.suggestions.remove(id);
}

Result<void> replaceText(const Readers &read, Writers &write, const TextReplacement &agreed,
                         const NewText &text)
{
    auto article = read.articles.find(agreed.article);
    if (!article)
        return error(tr("An article isn't in this project any more. Nothing was changed."));
    const Result<QString> before = read.articles.body(agreed.article);
    if (!before)
        return std::unexpected(before.error());
    if (contentHash(*before) != agreed.seenHash)
        return error(tr("The text of \"%1\" was changed since it was extracted again. Nothing was changed.")
                         .arg(article->title));
    const TagPlaces places = tagPlaces(read, agreed.article, *before, text.body);
    if (const Result<void> known = checkLosses(places, agreed, *article); !known)
        return known;
    moveTags(write, places);
    write.versions.keepPresent(article->id, text.reader, write.ids.nowMs());
    article->words = text.words;
    const QByteArray hash = contentHash(text.body);
    write.articles.replaceBody(*article, text.body, hash);
    write.signatures.set(article->id, hash, signatureOf(text.body).toBytes());
    return {};
}

} // namespace

Result<Changes> replaceTexts(Database &database, EditSession &edits,
                             std::span<const TextReplacement> replacements, const NewTextOf &newTextOf,
                             const ReplaceProgress &progress)
{
    const Readers read(database);
    const auto total = std::int64_t(replacements.size());
    return edits.run(tr("Extract again"), [&](Writers &write) -> Result<void> {
        std::int64_t done = 0;
        std::set<ArticleId> replacedOnes;
        for (const TextReplacement &agreed : replacements) {
            if (!progress(done++, total))
                return error(tr("Cancelled; nothing was changed."));
            const Result<NewText> text = newTextOf(agreed);
            if (!text)
                return std::unexpected(text.error());
            if (const Result<void> replaced = replaceText(read, write, agreed, *text); !replaced)
                return replaced;
            replacedOnes.insert(agreed.article);
        }
        compareAgain(read, write, replacedOnes);
        return progress(done, total) ? Result<void>() : error(tr("Cancelled; nothing was changed."));
    });
}

} // namespace parallax
