#include "models/analysis/mentions/training_text.h"

#include <algorithm>
#include <array>

namespace parallax {

namespace {

constexpr int headlineEvery = 3;    ///< sentences
constexpr int longestHeadline = 12; ///< tokens
constexpr int shortestHeadline = 4;

/// Words that headlines leave small.
bool staysSmall(QStringView word)
{
    static constexpr std::array words = {u"a",   u"an",  u"the", u"of", u"in", u"on",   u"at",  u"to",
                                         u"for", u"and", u"or",  u"by", u"as", u"with", u"from"};
    return std::ranges::any_of(words, [&](const char16_t *small) { return word == QStringView(small); });
}

QString inHeadlineLetters(QStringView word, bool isFirst, bool inCapitals)
{
    QString written = word.toString();
    if (inCapitals) {
        for (QChar &c : written)
            c = c.toUpper();
        return written;
    }
    if ((isFirst || !staysSmall(word)) && !word.contains(u'\'') && !word.contains(u'\u2019'))
        written[0] = written[0].toUpper();
    return written;
}

class HeadlineBuilder
{
public:
    HeadlineBuilder(const TaggedDocument &from, const WordClassTable &classes)
        : m_from(from)
        , m_classes(classes)
    { }

    /// Nothing where the sentence gives no headline.
    std::optional<TaggedDocument> headline(int sentence, bool inCapitals)
    {
        const TokenisedText::Sentence range = m_from.document.text.sentences[std::size_t(sentence)];
        int end = std::min(range.end, range.begin + longestHeadline);
        while (end > range.begin && (goesOn(tag(end - 1)) || isSign(end - 1)))
            --end;
        if (end - range.begin < shortestHeadline)
            return std::nullopt;
        for (int token = range.begin; token < end; ++token)
            add(inHeadlineLetters(cut(token), token == range.begin, inCapitals), tag(token));
        appendSentence(m_text, 0, end - range.begin);
        for (int other = 0; other < int(m_from.document.text.sentences.size()); ++other)
            if (other != sentence)
                addSentence(m_from.document.text.sentences[std::size_t(other)]);
        TaggedDocument made;
        made.document = prepared(std::move(m_text), m_classes);
        made.tags = std::move(m_tags);
        for (const CapitalRun &run : made.document.runs)
            made.learnt.push_back(run.begin < end - range.begin);
        return made;
    }

private:
    Tag tag(int token) const { return m_from.tags[std::size_t(token)]; }
    QStringView cut(int token) const { return m_from.document.text.cut(token); }
    bool isSign(int token) const { return m_from.document.word(token).letters == Word::Sign; }

    void add(const QString &word, Tag tag)
    {
        m_text.tokens.push_back({m_text.text.size(), m_text.text.size() + word.size()});
        m_text.text += word + u' ';
        m_tags.push_back(tag);
    }

    void addSentence(TokenisedText::Sentence range)
    {
        const int begin = int(m_text.tokens.size());
        for (int token = range.begin; token < range.end; ++token)
            add(cut(token).toString(), tag(token));
        appendSentence(m_text, begin, int(m_text.tokens.size()));
    }

    const TaggedDocument &m_from;
    const WordClassTable &m_classes;
    TokenisedText m_text;
    std::vector<Tag> m_tags;
};

} // namespace

std::vector<TaggedDocument> headlinesOf(const std::vector<TaggedDocument> &documents,
                                        const WordClassTable &classes)
{
    std::vector<TaggedDocument> headlines;
    int seen = 0;
    for (const TaggedDocument &document : documents)
        for (int i = 0; i < int(document.document.text.sentences.size()); ++i) {
            if (++seen % headlineEvery != 0)
                continue;
            const bool inCapitals = seen / headlineEvery % 3 == 0;
            if (std::optional<TaggedDocument> made =
                    HeadlineBuilder(document, classes).headline(i, inCapitals))
                headlines.push_back(std::move(*made));
        }
    return headlines;
}

} // namespace parallax
