#include "app/cli/comparison_passages.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

/// Which sentences of each article have a partner in no other.
class Lonely
{
public:
    void add(int article, const std::vector<AlignedSentence> &sentences, const std::vector<int> &only)
    {
        auto [known, isNew] = m_only.try_emplace(article);
        std::set<int> here(only.begin(), only.end());
        if (isNew) {
            m_sentences.emplace(article, &sentences);
            known->second = std::move(here);
        } else {
            std::erase_if(known->second, [&](int sentence) { return !here.contains(sentence); });
        }
    }
    void appendTo(std::vector<Passage> &passages) const
    {
        for (const auto &[article, only] : m_only)
            for (const int sentence : only)
                passages.push_back(
                    {u"only"_s, article, (*m_sentences.at(article))[std::size_t(sentence)].span, {}, {}});
    }

private:
    std::map<int, std::set<int>> m_only;
    std::map<int, const std::vector<AlignedSentence> *> m_sentences;
};

} // namespace

std::vector<Passage> passagesOf(const Comparison &comparison)
{
    std::vector<Passage> passages;
    Lonely lonely;
    for (const PairAlignment &pair : comparison.pairs) {
        const Alignment &alignment = pair.alignment;
        for (const SentenceLink &link : alignment.links)
            if (link.partners && link.relation != Relation::Related)
                passages.push_back({toString(link.relation), pair.a, alignment.a[std::size_t(link.a)].span,
                                    pair.b, alignment.b[std::size_t(link.b)].span, link.score});
        lonely.add(pair.a, alignment.a, alignment.onlyA());
        lonely.add(pair.b, alignment.b, alignment.onlyB());
    }
    lonely.appendTo(passages);
    return passages;
}

} // namespace parallax::cli
