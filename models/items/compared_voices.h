#pragma once

#include "models/analysis/voices/voices_table.h"
#include "models/domain/result.h"
#include "models/items/compared_columns.h"
#include "models/items/counted_annotations.h"
#include "models/items/passages.h"

#include <mutex>
#include <set>

namespace parallax {

/// Who is let speak in bodies that were read before, since finding quotations takes long. For several threads
/// at once. Forgets all when it holds many.
class FoundVoices
{
public:
    static constexpr size_t mostArticles = 20'000;
    std::vector<Utterance> of(const Article &article, const QString &body);

private:
    std::mutex m_mutex;
    std::map<std::pair<QByteArray, QString>, std::vector<Utterance>>
        m_found; ///< by contentHash() and language
};

/// Whom sources let speak.
struct ComparedVoices
{
    std::vector<ComparedColumn> columns;
    std::vector<int> words;            ///< of each column's articles
    std::vector<HeardUtterance> heard; ///< found by the program, not tagged
    VoicesTable table;                 ///< its columns are the same, its places those of `heard`
    std::set<QString> sides;           ///< all of the project, of speakers here or not
    SuggestedIds suggested;            ///< of the tagged, those that are pending suggestions
};

/// With the columns of compared_columns.h. For jobs: reads bodies and annotations, reports how many articles,
/// and ends early with nothing when the job is cancelled. Fails where a body can't be read.
Result<ComparedVoices> compareVoices(const Readers &read, std::span<const ArticleId> articles,
                                     const ComparisonOptions &options, FoundVoices &found,
                                     const JobContext &context);

/// For voicesTable(): the names by which one entity of the project only is known, and the words that are
/// tagged as it in these articles, lead to the name that the analyst chose for it.
KnownSpeakers knownSpeakers(const Readers &read, std::span<const ArticleId> articles);

} // namespace parallax
