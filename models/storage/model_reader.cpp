#include "models/storage/model_reader.h"

#include "models/storage/database.h"
#include "models/text/content_hash.h"

namespace parallax {

std::optional<LearntModel> ModelReader::find(const QString &kind) const
{
    return m_database.read([&]() -> std::optional<LearntModel> {
        Query query = m_database.query("SELECT version, weights, sha256, articles, tagged, accepted, "
                                       "rejected, trained_ms FROM model "
                                       "WHERE kind = ? AND length(weights) BETWEEN 1 AND ?");
        query.bindAll(kind, std::int64_t(mostModelBytes));
        if (!query.next())
            return std::nullopt;
        LearntModel model{.kind = kind, .version = query.number(), .weights = query.blob()};
        if (bytesHash(model.weights) != query.blob())
            return std::nullopt;
        model.trainedOn.articles = query.integer();
        model.trainedOn.tagged = query.integer();
        model.trainedOn.accepted = query.integer();
        model.trainedOn.rejected = query.integer();
        model.trainedMs = query.integer();
        return model;
    });
}

void ModelWriter::set(const LearntModel &model)
{
    Q_ASSERT(!model.weights.isEmpty() && model.weights.size() <= mostModelBytes);
    m_database
        .query("INSERT OR REPLACE INTO model (kind, version, weights, sha256, articles, tagged, accepted, "
               "rejected, trained_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindAll(model.kind, model.version, model.weights, bytesHash(model.weights), model.trainedOn.articles,
                 model.trainedOn.tagged, model.trainedOn.accepted, model.trainedOn.rejected, model.trainedMs)
        .run();
}

void ModelWriter::remove(const QString &kind)
{
    m_database.query("DELETE FROM model WHERE kind = ?").bind(kind).run();
}

} // namespace parallax
