#include "models/analysis/mentions/name_repairs.h"

#include "models/analysis/mentions/known_names.h"
#include "models/analysis/mentions/name_key.h"

namespace parallax {

namespace {

constexpr int longestKnown = 8; ///< tokens

QString wordsOf(const PreparedText &document, int begin, int end)
{
    const std::size_t first = std::size_t(begin);
    const std::size_t last = std::size_t(end) - 1;
    const qsizetype start = document.text.tokens[first].start;
    return document.text.text.sliced(start, document.text.tokens[last].end - start);
}

/// The end of the longest known name that begins where a name does and goes beyond it.
int knownEnd(const PreparedText &document, const TaggedName &name)
{
    const int run = document.runOf[std::size_t(name.begin)];
    const int last =
        run < 0 ? name.end : std::min(document.runs[std::size_t(run)].end, name.begin + longestKnown);
    for (int end = last; end > name.end; --end)
        if (knownNames().contains(nameKey(wordsOf(document, name.begin, end)).text()))
            return end;
    return name.end;
}

/// Words all in capitals that stand after "a" or "an" with no noun behind them.
std::vector<bool> commonCapitals(const PreparedText &document)
{
    static const quint32 articles[] = {wordHash(u"a"), wordHash(u"an")};
    std::vector<bool> common(document.words.size());
    const int count = int(document.text.tokens.size());
    for (int token = 1; token < count; ++token) {
        if (document.word(token).letters != Word::Capitals
            || !std::ranges::contains(articles, document.word(token - 1).lower)
            || document.word(token - 1).letters != Word::Lower)
            continue;
        const bool isLast = token + 1 == count;
        if (isLast
            || (document.word(token + 1).letters == Word::Sign && document.text.cut(token + 1) != u"-"))
            common[std::size_t(document.wordOf[std::size_t(token)])] = true;
    }
    return common;
}

} // namespace

void repairNames(const PreparedText &document, std::vector<TaggedName> &names)
{
    const std::vector<bool> common = commonCapitals(document);
    std::vector<TaggedName> repaired;
    for (TaggedName name : names) {
        if (!repaired.empty() && name.begin < repaired.back().end)
            continue;
        const bool isOne = name.end - name.begin == 1;
        if (isOne && common[std::size_t(document.wordOf[std::size_t(name.begin)])])
            continue;
        if (name.kind == NameKind::Organisation)
            name.end = knownEnd(document, name);
        repaired.push_back(name);
    }
    names = std::move(repaired);
}

} // namespace parallax
