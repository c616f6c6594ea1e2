#include "models/storage/search_reader.h"

#include "models/storage/database.h"
#include "models/text/code_points.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr int snippetWords = 24;

QString quoted(QString words)
{
    words.replace(u"\""_s, u"\"\""_s);
    return u"\"%1\""_s.arg(words);
}

// Longer than any mark that a body could hold by chance.
const QString opening = u"\uE000\uE001\uE000\uE001"_s;
const QString closing = u"\uE001\uE000\uE001\uE000"_s;

/// The spans between marks, counted without the marks.
std::vector<Span> markedSpans(const QString &marked)
{
    std::vector<Span> spans;
    qsizetype count = 0;
    qsizetype at = 0;
    const auto advanceTo = [&](qsizetype end, qsizetype skip) {
        count += codePointCount(QStringView(marked).sliced(at, end - at));
        at = end + skip;
        return count;
    };
    while (true) {
        const qsizetype open = marked.indexOf(opening, at);
        const qsizetype close = open < 0 ? -1 : marked.indexOf(closing, open);
        if (close < 0)
            return spans;
        const qsizetype start = advanceTo(open, opening.size());
        spans.emplace_back(start, advanceTo(close, closing.size()));
    }
}

bool hasWord(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace

QString SearchReader::expression(const QString &text)
{
    static const QRegularExpression term(QStringLiteral("(-?)(?:\"([^\"]*)\"?|(\\S+))"));
    QStringList wanted;
    QStringList unwanted;
    for (const auto &match : term.globalMatch(text)) {
        const bool isPhrase = match.hasCaptured(2);
        QString words = isPhrase ? match.captured(2) : match.captured(3);
        const bool isPrefix = !isPhrase && words.endsWith(u'*');
        if (isPrefix)
            words.chop(1);
        if (!hasWord(words))
            continue;
        const QString part = quoted(words) + (isPrefix ? u"*"_s : QString());
        (match.captured(1).isEmpty() ? wanted : unwanted) << part;
    }
    if (wanted.isEmpty())
        return {};
    QString result = wanted.join(u" AND ");
    if (!unwanted.isEmpty())
        result = u"(%1) NOT (%2)"_s.arg(result, unwanted.join(u" OR "_s));
    return result;
}

std::optional<ArticleId> SearchReader::oldestRanked(const QString &match, int limit) const
{
    Query query = m_database.query("SELECT rowid FROM article_fts WHERE article_fts MATCH ?1 "
                                   "ORDER BY rowid DESC LIMIT 2 OFFSET ?2");
    query.bindAll(match, std::max(mostRanked, limit) - 1);
    if (!query.next())
        return std::nullopt;
    const auto oldest = query.id<ArticleId>();
    return query.next() ? std::optional(oldest) : std::nullopt;
}

Result<SearchHits> SearchReader::search(const QString &text, int limit) const
{
    const QString match = expression(text);
    if (match.isEmpty())
        return error(tr("Type a word to look for."));
    return m_database.read([&] {
        SearchHits found;
        const std::optional<ArticleId> oldest = oldestRanked(match, limit);
        found.amongNewest = oldest.has_value();
        Query query = m_database.query(
            "SELECT rowid, highlight(article_fts, 0, char(0xE000), char(0xE001)), "
            "snippet(article_fts, 1, char(0xE000), char(0xE001), '…', ?1) "
            "FROM article_fts WHERE article_fts MATCH ?2 AND rowid >= ?4 ORDER BY rank, rowid LIMIT ?3");
        query.bindAll(snippetWords, match, limit, oldest ? oldest->value() : 0);
        while (query.next()) {
            const auto article = query.id<ArticleId>();
            QString title = query.text();
            const bool inTitle = title.contains(matchStart);
            title.remove(matchStart).remove(matchEnd);
            QString snippet = query.text();
            if (!snippet.contains(matchStart))
                snippet.clear();
            found.hits.push_back({article, std::move(title), std::move(snippet), inTitle});
        }
        return found;
    });
}

std::vector<Span> SearchReader::matchesIn(ArticleId article, const QString &text) const
{
    const QString match = expression(text);
    if (match.isEmpty())
        return {};
    return m_database.read([&] {
        Query query = m_database.query("SELECT highlight(article_fts, 1, ?1, ?2) FROM article_fts "
                                       "WHERE article_fts MATCH ?3 AND rowid = ?4");
        query.bindAll(opening, closing, match, article);
        return query.next() ? markedSpans(query.text()) : std::vector<Span>();
    });
}

} // namespace parallax
