#include "models/storage/new_bodies.h"

#include "models/storage/changes.h"
#include "models/storage/suggestion_reader.h"
#include "models/text/code_points.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace parallax {

namespace {

constexpr int bodyColumn = 2; // of article_text

struct NewBody
{
    ArticleId article;
    QString before;
    QString after;
};

QString textIn(sqlite3_value *value)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(utf8, sqlite3_value_bytes(value));
}

/// The row under the iterator, where it is an article's text with another body.
std::optional<NewBody> newBodyAt(sqlite3_changeset_iter *rows)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(rows, &table, &columns, &operation, nullptr);
    if (operation != SQLITE_UPDATE || std::strcmp(table, "article_text") != 0 || columns <= bodyColumn)
        return std::nullopt;
    sqlite3_value *id = nullptr;
    sqlite3_value *before = nullptr;
    sqlite3_value *after = nullptr;
    sqlite3changeset_old(rows, 0, &id);
    sqlite3changeset_old(rows, bodyColumn, &before);
    sqlite3changeset_new(rows, bodyColumn, &after);
    if (!id || !before || !after)
        return std::nullopt;
    return NewBody{ArticleId(sqlite3_value_int64(id)), textIn(before), textIn(after)};
}

template <typename Take> void forEachNewBody(const QByteArray &changeset, Take &&take)
{
    sqlite3_changeset_iter *iterator = nullptr;
    if (sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()))
        != SQLITE_OK)
        return;
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> rows(
        iterator, sqlite3changeset_finalize);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        if (const auto body = newBodyAt(iterator))
            take(*body);
}

bool hasSameWords(const CodePointIndex &before, const CodePointIndex &after, Span span)
{
    return before.contains(span) && after.contains(span) && before.cut(span) == after.cut(span);
}

} // namespace

bool removeMisplacedSuggestions(Database &database, const QByteArray &changeset)
{
    const Changes changes = Changes::ofChangeset(changeset);
    if (changes.rows(Table::ArticleText).updated.empty())
        return false;
    std::vector<std::int64_t> known;
    for (const auto *ids :
         {&changes.rows(Table::Suggestion).inserted, &changes.rows(Table::Suggestion).updated,
          &changes.rows(Table::Suggestion).deleted})
        known.insert(known.end(), ids->begin(), ids->end());
    std::ranges::sort(known);
    SuggestionWriter write(database);
    bool anyWent = false;
    forEachNewBody(changeset, [&](const NewBody &body) {
        const CodePointIndex before(body.before);
        const CodePointIndex after(body.after);
        for (const Suggestion &suggestion : SuggestionReader(database).pendingOfArticle(body.article)) {
            if (std::ranges::binary_search(known, suggestion.id.value())
                || hasSameWords(before, after, suggestion.draft.span))
                continue;
            write.remove(suggestion.id);
            anyWent = true;
        }
    });
    return anyWent;
}

} // namespace parallax
