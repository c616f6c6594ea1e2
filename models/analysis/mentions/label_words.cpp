#include "models/analysis/mentions/label_words.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr int longestLabel = 6; ///< tokens before the head

class LabelReader
{
public:
    LabelReader(const PreparedText &document, const std::vector<int> &nameAt)
        : m_document(document)
        , m_nameAt(nameAt)
    { }

    bool isModifier(int token, const QString &word) const
    {
        const Word &one = m_document.word(token);
        if (word == "-"_L1 || demonyms().contains(word))
            return true;
        if (one.classes & (bit(WordClass::Nationality) | bit(WordClass::People)))
            return true;
        static const QStringList nouns = {
            u"rebel"_s,    u"militant"_s, u"opposition"_s, u"government"_s, u"security"_s,   u"terrorist"_s,
            u"terror"_s,   u"jihadist"_s, u"insurgent"_s,  u"prime"_s,      u"vice"_s,       u"foreign"_s,
            u"interior"_s, u"defence"_s,  u"defense"_s,    u"finance"_s,    u"air"_s,        u"regime"_s,
            u"islamist"_s, u"backed"_s,   u"led"_s,        u"aligned"_s,    u"designated"_s, u"linked"_s,
            u"rescue"_s,   u"armed"_s,    u"state"_s};
        static const QStringList never = {
            u"after"_s,  u"before"_s, u"against"_s, u"among"_s,   u"amid"_s,   u"between"_s, u"during"_s,
            u"under"_s,  u"toward"_s, u"since"_s,   u"until"_s,   u"while"_s,  u"than"_s,    u"without"_s,
            u"within"_s, u"near"_s,   u"via"_s,     u"like"_s,    u"where"_s,  u"when"_s,    u"who"_s,
            u"which"_s,  u"that"_s,   u"what"_s,    u"how"_s,     u"why"_s,    u"if"_s,      u"because"_s,
            u"but"_s,    u"and"_s,    u"or"_s,      u"both"_s,    u"inside"_s, u"outside"_s, u"by"_s,
            u"said"_s,   u"in"_s,     u"on"_s,      u"out"_s,     u"up"_s,     u"over"_s,    u"off"_s,
            u"down"_s,   u"about"_s,  u"around"_s,  u"through"_s, u"so"_s,     u"as"_s,      u"then"_s,
            u"also"_s,   u"more"_s,   u"some"_s,    u"many"_s,    u"few"_s,    u"several"_s, u"all"_s,
            u"no"_s,     u"other"_s,  u"any"_s,     u"both"_s,    u"each"_s,   u"every"_s,   u"such"_s,
            u"only"_s,   u"not"_s};
        if (never.contains(word) || (word.endsWith("ed"_L1) && !nouns.contains(word))
            || word.endsWith("ly"_L1))
            return false;
        return nouns.contains(word)
            || (one.letters == Word::Lower && one.classes == bit(WordClass::CommonModifier));
    }

    std::optional<Label> labelAt(TokenisedText::Sentence sentence, int token) const
    {
        if (m_document.word(token).letters != Word::Lower || m_nameAt[token] >= 0)
            return std::nullopt;
        Label label{token, token, 0, lowerWord(m_document, token), {}, false};
        label.sorts = labelSorts(label.noun);
        if (!label.sorts)
            return std::nullopt;
        if (token + 1 < sentence.end) { // "rebel group leader", "government-held": no head yet
            const QString next = lowerWord(m_document, token + 1);
            if (next == "-"_L1 || (m_document.word(token + 1).letters == Word::Lower && labelSorts(next)))
                return std::nullopt;
        }
        int begin = token;
        while (begin > sentence.begin && token - begin < longestLabel) {
            const QString before = lowerWord(m_document, begin - 1);
            if (m_nameAt[begin - 1] >= 0 && !(begin < token && lowerWord(m_document, begin) == "-"_L1)
                && !demonyms().contains(before))
                break;
            if (!isModifier(begin - 1, before)
                && !(m_nameAt[begin - 1] >= 0 && lowerWord(m_document, begin) == "-"_L1))
                break;
            --begin;
            if (label.people.isEmpty())
                label.people = demonyms().value(before);
        }
        if (lowerWord(m_document, begin) == "-"_L1)
            ++begin;
        label.begin = begin;
        const QString before = begin > sentence.begin ? lowerWord(m_document, begin - 1) : QString();
        if (before == "the"_L1 || before == "this"_L1 || before == "these"_L1) {
            --label.begin;
            label.definite = true;
        }
        label.definite |= label.noun.endsWith(u's') || before.isEmpty();
        return label;
    }

private:
    const PreparedText &m_document;
    const std::vector<int> &m_nameAt;
};

} // namespace

QString lowerWord(const PreparedText &document, int token)
{
    return token >= 0 && token < int(document.text.tokens.size())
        ? document.text.cut(token).toString().toLower()
        : QString();
}

std::vector<Label> labelsIn(const PreparedText &document, const std::vector<int> &nameAt)
{
    const LabelReader reader(document, nameAt);
    std::vector<Label> labels;
    for (const TokenisedText::Sentence &sentence : document.text.sentences)
        for (int token = sentence.begin; token < sentence.end; ++token)
            if (auto label = reader.labelAt(sentence, token))
                labels.push_back(std::move(*label));
    return labels;
}

} // namespace parallax
