#include "models/analysis/mentions/acronyms.h"

#include "models/analysis/mentions/known_names.h"
#include "models/analysis/mentions/name_key.h"

#include <QHash>

namespace parallax {

/// The long form's words at the end of what stands before the bracket: a tagged name, else the capitalised
/// run.
static std::optional<NameKind> introduced(const PreparedText &document, std::vector<TaggedName> &names,
                                          int bracket, QStringView acronym)
{
    const QString &text = document.text.text;
    const auto before =
        std::ranges::find_if(names, [&](const TaggedName &name) { return name.end == bracket; });
    if (before != names.end()) {
        const qsizetype start = document.text.tokens[before->begin].start;
        const qsizetype end = document.text.tokens[before->end - 1].end;
        if (!isAcronymOf(acronym, QStringView(text).sliced(start, end - start)))
            return std::nullopt;
        const QString name = text.sliced(start, end - start);
        if (before->kind != NameKind::Place || !knownNames().contains(nameKey(name).text()))
            before->kind = NameKind::Organisation;
        before->confidence = std::max(before->confidence, acronymConfidence);
        return before->kind;
    }
    const int run = document.runOf[bracket - 1];
    if (run < 0 || document.runs[run].end != bracket)
        return std::nullopt;
    for (int begin = document.runs[run].begin; begin + 1 < bracket; ++begin) {
        const qsizetype start = document.text.tokens[begin].start;
        const qsizetype end = document.text.tokens[bracket - 1].end;
        if (!isInitialsOf(acronym, QStringView(text).sliced(start, end - start)))
            continue;
        std::erase_if(names,
                      [&](const TaggedName &name) { return name.end > begin && name.begin < bracket; });
        names.insert(
            std::ranges::find_if(names, [&](const TaggedName &name) { return name.begin >= bracket; }),
            {begin, bracket, NameKind::Organisation, acronymConfidence});
        return NameKind::Organisation;
    }
    return std::nullopt;
}

void addAcronyms(const PreparedText &document, std::vector<TaggedName> &names)
{
    constexpr std::size_t most = 64; // each looks through the names; a text with more is no prose
    QHash<int, NameKind> known;      // by word
    std::size_t looked = 0;
    const int count = int(document.text.tokens.size());
    for (int token = 1; token + 2 < count && looked < most; ++token) {
        if (document.text.cut(token) != u"(" || document.text.cut(token + 2) != u")"
            || !looksLikeAcronym(document.text.cut(token + 1)))
            continue;
        ++looked;
        if (const auto kind = introduced(document, names, token, document.text.cut(token + 1)))
            known.insert(document.wordOf[token + 1], *kind);
    }
    if (known.isEmpty())
        return;
    std::vector<TaggedName> all;
    std::size_t next = 0;
    for (int token = 0; token < count;) {
        if (next < names.size() && names[next].begin == token) {
            TaggedName name = names[next++];
            if (name.end == token + 1 && known.contains(document.wordOf[token]))
                name = {token, token + 1, known.value(document.wordOf[token]), acronymConfidence};
            all.push_back(name);
            token = name.end;
            continue;
        }
        if (const auto found = known.constFind(document.wordOf[token]); found != known.cend())
            all.push_back({token, token + 1, *found, acronymConfidence});
        ++token;
    }
    names = std::move(all);
}

} // namespace parallax
