#pragma once

#include "models/analysis/mentions/document.h"
#include "models/analysis/mentions/tagger_weights.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <memory>

namespace parallax {

/// A name as the tagger sees it.
struct TaggedName
{
    int begin; ///< its first token
    int end;   ///< after its last
    NameKind kind;
    float confidence; ///< the model's probability of the kind, least over the tokens
};

/// The names that the tags of a text or of a part of it spell; sure of each.
std::vector<TaggedName> namesOf(const std::vector<Tag> &tags);

/// Adds what the weights say of each token that stands in a run; a row a token.
void addScores(const PreparedText &document, const TaggerWeights &weights, std::vector<TagScores> &scores);

/// Finds names in text. A linear-chain CRF over the tokens of each capitalised run, then once more with what
/// the first look found out about the same words elsewhere in the document (after Krishnan & Manning 2006).
/// Pure and safe to use from several threads.
class NameTagger
{
public:
    NameTagger(WordClassTable classes, TaggerWeights weights)
        : m_classes(std::move(classes))
        , m_weights(std::move(weights))
    { }

    static Result<NameTagger> fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;
    /// The one shipped with the program, for English.
    static const NameTagger &english();

    const WordClassTable &classes() const { return m_classes; }
    const TaggerWeights &weights() const { return m_weights; }

    /// Replaces the weights learnt by retrain() (retraining.h); null takes them away.
    void setDelta(std::shared_ptr<const TaggerWeights> delta) { m_delta = std::move(delta); }

    PreparedText prepare(const QString &text) const { return prepared(tokenised(text), m_classes); }
    std::vector<TaggedName> names(const PreparedText &document) const
    {
        return names(document, scores(document));
    }
    /// By scores that were made before, those of scores() or changed ones.
    std::vector<TaggedName> names(const PreparedText &document, std::vector<TagScores> scores) const;
    /// Scores of the tokens that stand in runs, by token; empty rows elsewhere.
    std::vector<TagScores> scores(const PreparedText &document) const;

private:
    WordClassTable m_classes;
    TaggerWeights m_weights;
    std::shared_ptr<const TaggerWeights> m_delta;
};

} // namespace parallax
