#include "models/analysis/alignment.h"

#include "models/analysis/sentence_links.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax {

QString toString(Relation relation)
{
    switch (relation) {
    case Relation::Shared:
        return u"shared"_s;
    case Relation::Reworded:
        return u"reworded"_s;
    case Relation::Related:
        return u"related"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

std::vector<int> unlinked(size_t sentences, const std::vector<SentenceLink> &links, int SentenceLink::*side,
                          Relation weakest)
{
    std::vector<char> linked(sentences, 0);
    for (const SentenceLink &link : links) {
        if (link.relation <= weakest)
            linked[size_t(link.*side)] = 1;
    }
    std::vector<int> result;
    for (size_t i = 0; i < sentences; ++i) {
        if (!linked[i])
            result.push_back(int(i));
    }
    return result;
}

std::vector<AlignedSentence> aligned(const std::vector<TermedSentence> &sentences)
{
    std::vector<AlignedSentence> result;
    result.reserve(sentences.size());
    for (const TermedSentence &sentence : sentences)
        result.push_back({sentence.span, int(sentence.words.size())});
    return result;
}

} // namespace

std::vector<int> Alignment::onlyA(Relation weakest) const
{
    return unlinked(a.size(), links, &SentenceLink::a, weakest);
}

std::vector<int> Alignment::onlyB(Relation weakest) const
{
    return unlinked(b.size(), links, &SentenceLink::b, weakest);
}

TermWeights::TermWeights(const std::vector<const std::vector<TermedSentence> *> &texts, int termCount)
    : m_weights(size_t(termCount), 0)
{
    size_t sentences = 0;
    for (const auto *text : texts) {
        sentences += text->size();
        for (const TermedSentence &sentence : *text) {
            for (int term : sentence.terms)
                ++m_weights[size_t(term)];
        }
    }
    const auto rarity = [sentences](double having) {
        return std::log((double(sentences) + 1) / (having + 0.5));
    };
    for (double &weight : m_weights)
        weight = rarity(weight);
    m_ofRarest = rarity(1);
}

Alignment align(QStringView a, QStringView b)
{
    const QString texts[] = {a.toString(), b.toString()};
    return std::move(alignNeighbours(texts).front().alignment);
}

std::vector<PairAlignment> alignPairs(std::span<const QString> texts,
                                      std::span<const std::pair<int, int>> pairs)
{
    Vocabulary vocabulary;
    std::vector<std::vector<TermedSentence>> termed;
    termed.reserve(texts.size());
    std::vector<const std::vector<TermedSentence> *> all;
    for (const QString &text : texts) {
        termed.push_back(termedSentences(text, vocabulary));
        all.push_back(&termed.back());
    }
    const TermWeights weights(all, vocabulary.termCount());
    std::vector<PairAlignment> result;
    result.reserve(pairs.size());
    for (const auto &[a, b] : pairs) {
        const auto &sentencesA = termed[size_t(a)];
        const auto &sentencesB = termed[size_t(b)];
        result.push_back({a,
                          b,
                          {aligned(sentencesA), aligned(sentencesB),
                           sentenceLinks(sentencesA, sentencesB, weights, vocabulary)}});
    }
    return result;
}

std::vector<PairAlignment> alignAll(std::span<const QString> texts)
{
    std::vector<std::pair<int, int>> pairs;
    for (int a = 0; a < int(texts.size()); ++a) {
        for (int b = a + 1; b < int(texts.size()); ++b)
            pairs.emplace_back(a, b);
    }
    return alignPairs(texts, pairs);
}

std::vector<PairAlignment> alignNeighbours(std::span<const QString> texts)
{
    std::vector<std::pair<int, int>> pairs;
    for (int a = 0; a + 1 < int(texts.size()); ++a)
        pairs.emplace_back(a, a + 1);
    return alignPairs(texts, pairs);
}

} // namespace parallax
