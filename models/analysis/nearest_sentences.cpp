#include "models/analysis/nearest_sentences.h"

#include <set>

namespace parallax {

SentenceSearch::SentenceSearch(std::span<const QString> texts)
{
    m_texts.reserve(texts.size()); // places point into it
    for (const QString &text : texts)
        m_texts.push_back(termedSentences(text, m_vocabulary));
    std::vector<const std::vector<TermedSentence> *> pointers;
    for (const auto &sentences : m_texts)
        pointers.push_back(&sentences);
    m_knownTerms = m_vocabulary.termCount();
    m_weights.emplace(pointers, m_knownTerms);
    m_having.resize(size_t(m_knownTerms));
    for (size_t text = 0; text < m_texts.size(); ++text) {
        for (const TermedSentence &sentence : m_texts[text]) {
            for (const int term : sentence.terms)
                m_having[size_t(term)].push_back(int(m_places.size()));
            m_places.push_back({int(text), sentence.span, weightOf(sentence.terms), &sentence.terms});
        }
    }
    m_common.resize(m_places.size(), 0);
}

/// A word that no text has is as rare as can be.
double SentenceSearch::weightOf(int term) const
{
    return term < m_knownTerms ? (*m_weights)[term] : m_weights->ofRarest();
}

double SentenceSearch::weightOf(const std::vector<int> &terms) const
{
    double sum = 0;
    for (const int term : terms)
        sum += weightOf(term);
    return sum;
}

void SentenceSearch::look(const TermedSentence &wanted, std::vector<std::optional<NearestSentence>> &best)
{
    std::vector<int> touched;
    for (const int term : wanted.terms) {
        if (term >= m_knownTerms)
            continue;
        for (const int place : m_having[size_t(term)]) {
            if (m_common[size_t(place)] == 0)
                touched.push_back(place);
            m_common[size_t(place)] += weightOf(term);
        }
    }
    // As in link_candidates.cpp: a rare word more that isn't shared keeps short sentences from ruling.
    const double rest = weightOf(wanted.terms) + m_weights->ofRarest();
    for (const int one : touched) {
        const Place &place = m_places[size_t(one)];
        const double score =
            *place.terms == wanted.terms ? 1 : 2 * m_common[size_t(one)] / (rest + place.weight);
        m_common[size_t(one)] = 0;
        std::optional<NearestSentence> &known = best[size_t(place.text)];
        if (!known || score > known->score || (score == known->score && place.span < known->span))
            known = NearestSentence{place.span, score};
    }
}

std::vector<std::optional<NearestSentence>> SentenceSearch::nearest(std::span<const QString> sentences)
{
    std::vector<std::optional<NearestSentence>> best(m_texts.size());
    std::set<std::vector<int>> looked; // articles that share a report have the same sentences
    for (const QString &sentence : sentences) {
        for (const TermedSentence &wanted : termedSentences(sentence, m_vocabulary)) {
            if (looked.insert(wanted.terms).second)
                look(wanted, best);
        }
    }
    return best;
}

} // namespace parallax
