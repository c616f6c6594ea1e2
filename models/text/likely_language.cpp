#include "models/text/likely_language.h"

#include "models/text/tokens.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr qsizetype sampleUnits = 8'000;

struct Language
{
    QStringView tag;
    std::array<QStringView, 14> words; ///< frequent in this language and in none of the others
};

constexpr std::array<Language, 4> languages = {{
    {u"en",
     {u"the", u"of", u"and", u"to", u"that", u"was", u"for", u"is", u"with", u"by", u"said", u"from", u"were",
      u"it"}},
    {u"de",
     {u"der", u"die", u"und", u"das", u"den", u"nicht", u"ist", u"mit", u"ein", u"eine", u"von", u"im",
      u"auf", u"dem"}},
    {u"fr",
     {u"le", u"les", u"et", u"des", u"du", u"une", u"est", u"dans", u"pour", u"qui", u"sur", u"pas", u"au",
      u"avec"}},
    {u"es",
     {u"el", u"los", u"y", u"las", u"una", u"del", u"por", u"con", u"su", u"al", u"como", u"m\u00e1s",
      u"pero", u"lo"}},
}};

} // namespace

QString likelyLanguage(QStringView text)
{
    const Tokens tokens(text.first(std::min(text.size(), sampleUnits)));
    std::array<int, languages.size()> hits = {};
    int words = 0;
    int latin = 0;
    for (int i = 0; i < tokens.size(); ++i) {
        if (!tokens.isWord(i))
            continue;
        ++words;
        const QStringView word = tokens.word(i);
        latin += word.front().script() == QChar::Script_Latin;
        for (std::size_t one = 0; one < languages.size(); ++one)
            hits[one] += std::ranges::contains(languages[one].words, word);
    }
    const auto best = std::ranges::max_element(hits);
    // Running text of these languages has such a word in eight at the least.
    if (words >= 20 ? *best * 12 >= words : *best > 0)
        return languages[std::size_t(best - hits.begin())].tag.toString();
    return words < 20 && latin * 2 >= words ? u"en"_s : u"und"_s;
}

} // namespace parallax
