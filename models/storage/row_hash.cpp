#include "models/storage/row_hash.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace parallax {

namespace {

/// Values in a fixed byte form, each with its length, so that ("ab", "c") and ("a", "bc") differ.
class RowBytes
{
public:
    RowBytes &add(std::int64_t value)
    {
        const qint64 bytes = qToBigEndian<qint64>(value);
        m_bytes.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
        return *this;
    }
    RowBytes &add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(std::int64_t(utf8.size()));
        m_bytes.append(utf8);
        return *this;
    }
    RowBytes &add(double value)
    {
        std::int64_t bits = 0;
        memcpy(&bits, &value, sizeof bits);
        return add(bits);
    }
    template <char L> RowBytes &add(Id<L> id) { return add(id.value()); }
    template <typename T> RowBytes &add(const std::optional<T> &value)
    {
        add(std::int64_t(value.has_value()));
        return value ? add(*value) : *this;
    }
    RowBytes &add(const std::optional<PartialDate> &date) { return add(date ? date->toIso() : QString()); }

    std::int64_t hash() const
    {
        const QByteArray digest = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
        return qFromBigEndian<qint64>(digest.constData()) & std::numeric_limits<std::int64_t>::max();
    }

private:
    QByteArray m_bytes;
};

} // namespace

std::int64_t rowHash(const Article &article)
{
    RowBytes row;
    row.add(article.id).add(article.source).add(article.title).add(std::int64_t(article.titleOrigin));
    row.add(article.author).add(article.published).add(article.url).add(article.language);
    row.add(std::int64_t(article.words));
    // Rows of schema 1, which had no such date, keep their hash.
    return article.modified ? row.add(article.modified).hash() : row.hash();
}

std::int64_t rowHash(const Annotation &annotation, const QString &label)
{
    RowBytes row;
    row.add(annotation.id).add(annotation.article).add(std::int64_t(annotation.kind()));
    row.add(std::int64_t(annotation.span ? annotation.span->start() : -1));
    row.add(std::int64_t(annotation.span ? annotation.span->end() : -1));
    row.add(annotation.coder).add(annotation.createdMs).add(std::int64_t(annotation.origin)).add(label);
    if (const auto *mention = std::get_if<Mention>(&annotation.target)) {
        row.add(mention->entity);
    } else if (const auto *coding = std::get_if<Coding>(&annotation.target)) {
        row.add(coding->code);
    } else if (const auto *occurrence = std::get_if<ClaimOccurrence>(&annotation.target)) {
        const ClaimStatement &said = occurrence->statement;
        row.add(occurrence->claim).add(std::int64_t(said.stance)).add(said.speaker);
        row.add(said.quotation ? std::int64_t(*said.quotation) : 0)
            .add(said.certainty)
            .add(said.value)
            .add(said.unit);
    }
    return row.hash();
}

} // namespace parallax
