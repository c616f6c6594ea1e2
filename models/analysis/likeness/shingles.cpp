#include "models/analysis/likeness/shingles.h"

#include "models/analysis/likeness/quoted_ranges.h"
#include "models/text/characters.h"
#include "models/text/normalise.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace parallax {

namespace {

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isAsciiWordCharacter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

quint64 hashOf(QStringView letters)
{
    return XXH3_64bits(letters.utf16(), size_t(letters.size()) * sizeof(char16_t));
}

/// Cuts a text into word hashes and says which of them stand in a quotation.
class WordHasher
{
public:
    explicit WordHasher(QStringView text)
        : m_text(text)
        , m_quotations(quotedRanges(text))
    {
        m_hashes.reserve(size_t(text.size() / 5));
        m_quoted.reserve(size_t(text.size() / 5));
        for (qsizetype i = 0; i < text.size();)
            i = step(i);
        endWord(text.size());
    }
    const std::vector<quint64> &hashes() const { return m_hashes; }
    const std::vector<char> &quoted() const { return m_quoted; }

private:
    /// Takes the character at `at` and returns where the next one stands.
    qsizetype step(qsizetype at)
    {
        const char16_t unit = m_text[at].unicode();
        if (unit < 0x80) {
            if (!isAsciiWordCharacter(unit))
                endWord(at);
            else if (m_start < 0)
                m_start = at;
            if (m_start < 0)
                m_unspaced = 0;
            return at + 1;
        }
        const char32_t c = codePointAt(m_text, at);
        const qsizetype next = at + (c > 0xffff ? 2 : 1);
        if (!isWordCharacter(c)) {
            if (QChar::category(c) != QChar::Other_Format) // soft hyphens and joiners stand within words
                endWord(at);
            m_unspaced = 0;
        } else if (isUnspaced(c)) {
            endWord(at);
            const char32_t pair[] = {m_unspaced, c};
            add(XXH3_64bits(pair, sizeof pair), at);
            m_unspaced = c;
        } else {
            if (m_start < 0)
                m_start = at;
            m_isAscii = false;
            m_unspaced = 0;
        }
        return next;
    }

    void endWord(qsizetype end)
    {
        if (m_start < 0)
            return;
        const QStringView word = m_text.sliced(m_start, end - m_start);
        add(m_isAscii ? asciiHash(word) : hashOf(normalised(word)), m_start);
        m_start = -1;
        m_isAscii = true;
    }

    quint64 asciiHash(QStringView word)
    {
        m_lower.clear();
        for (const QChar c : word)
            m_lower.push_back(char16_t(c.unicode() | (c >= u'A' && c <= u'Z' ? 0x20 : 0)));
        return hashOf(QStringView(m_lower.data(), qsizetype(m_lower.size())));
    }

    void add(quint64 hash, qsizetype at)
    {
        while (m_quotation < m_quotations.size() && m_quotations[m_quotation].end <= at)
            ++m_quotation;
        m_hashes.push_back(hash);
        m_quoted.push_back(m_quotation < m_quotations.size() && m_quotations[m_quotation].start <= at);
    }

    QStringView m_text;
    std::vector<Utf16Range> m_quotations;
    size_t m_quotation = 0;
    std::vector<quint64> m_hashes;
    std::vector<char> m_quoted;
    std::vector<char16_t> m_lower;
    qsizetype m_start = -1; ///< of the word being read
    bool m_isAscii = true;
    char32_t m_unspaced = 0; ///< the character before, in a script without spaces
};

} // namespace

Shingles shinglesOf(QStringView text)
{
    const WordHasher words(text);
    const std::vector<quint64> &hashes = words.hashes();
    Shingles result;
    result.words = qsizetype(hashes.size());
    if (hashes.empty())
        return result;
    const XXH128_hash_t whole = XXH3_128bits(hashes.data(), hashes.size() * sizeof(quint64));
    result.text = {whole.low64, whole.high64};
    const size_t length = std::min<size_t>(shingleWords, hashes.size());
    const size_t count = hashes.size() - length + 1;
    result.hashes.reserve(count);
    for (size_t i = 0; i < count; ++i)
        result.hashes.push_back(quint32(XXH3_64bits(&hashes[i], length * sizeof(quint64))));
    result.quoted.assign(words.quoted().begin(), words.quoted().begin() + std::ptrdiff_t(count));
    return result;
}

} // namespace parallax
