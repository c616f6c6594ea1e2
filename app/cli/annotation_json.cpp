#include "app/cli/annotation_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

constexpr double largestPosition = 1e9;

/// Reads members of one object; the first one that can't be read is the row's error.
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    { }

    QString text(const QString &name)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isString())
            return value.toString();
        if (!value.isNull() && !value.isUndefined())
            fail(tr("%1 must be a text").arg(name));
        return {};
    }
    /// A number, or one written as a text, as in a CSV.
    std::optional<double> number(const QString &name)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isDouble())
            return value.toDouble();
        if (value.isNull() || value.isUndefined() || value == QJsonValue(QString()))
            return std::nullopt;
        bool isNumber = false;
        const double read = value.toString().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(read))
            fail(tr("%1 must be a number").arg(name));
        return isNumber ? std::optional(read) : std::nullopt;
    }
    std::optional<qsizetype> position(const QString &name)
    {
        const auto read = number(name);
        if (read && (*read < 0 || *read > largestPosition || *read != std::floor(*read))) {
            fail(tr("%1 must be a whole number from 0").arg(name));
            return std::nullopt;
        }
        return read ? std::optional(qsizetype(*read)) : std::nullopt;
    }
    /// One of some words, by a function that knows them.
    template <typename F> auto word(const QString &name, F fromString) -> decltype(fromString(QString()))
    {
        const QString given = text(name);
        const auto known = fromString(given);
        if (!known && !given.isEmpty())
            fail(tr("\"%1\" is no %2").arg(given, name));
        return known;
    }
    void ignore(const QString &name) { m_object.remove(name); }
    void fail(const QString &reason) { m_error = m_error.isEmpty() ? reason : m_error; }

    /// The first error; what wasn't asked for is one too.
    QString finish()
    {
        if (!m_object.isEmpty())
            fail(tr("\"%1\" is no column").arg(m_object.begin().key()));
        return m_error;
    }

private:
    QJsonObject m_object;
    QString m_error;
};

ClaimStatement statementFrom(Members &members)
{
    ClaimStatement said;
    said.stance = members.word(u"stance"_s, stanceFromString).value_or(Stance::Asserts);
    said.speaker = members.text(u"speaker"_s);
    said.quotation = members.word(u"quotation"_s, quotationFromString);
    said.certainty = members.text(u"certainty"_s);
    said.value = members.number(u"value"_s);
    said.unit = members.text(u"unit"_s);
    return said;
}

std::optional<Span> spanFrom(Members &members)
{
    const auto start = members.position(u"start"_s);
    const auto end = members.position(u"end"_s);
    if (!start && !end)
        return std::nullopt;
    if (!start || !end || *end < *start) {
        members.fail(tr("start and end must both be there, and end must not lie before start"));
        return std::nullopt;
    }
    return Span(*start, *end);
}

QString articleFrom(Members &members)
{
    const QString article = members.text(u"article"_s);
    const QString id = members.text(u"article_id"_s);
    return article.isEmpty() ? id : article;
}

QStringList eventsFrom(Members &members)
{
    return members.text(u"event"_s).split("; "_L1, Qt::SkipEmptyParts);
}

/// A field of another kind would be lost without a word.
void checkKind(Members &members, const AnnotationInput &row)
{
    const std::map<AnnotationKind, std::pair<QString, bool>> given = {
        {AnnotationKind::Mention, {u"entity"_s, !row.entity.isEmpty()}},
        {AnnotationKind::Claim, {u"claim"_s, !row.claim.isEmpty()}},
        {AnnotationKind::Coding, {u"code"_s, !row.code.isEmpty()}},
    };
    for (const auto &[kind, target] : given) {
        if (kind == row.kind && !target.second)
            members.fail(tr("a %1 needs %2").arg(toString(kind), target.first));
        if (kind != row.kind && target.second)
            members.fail(tr("a %1 has no %2").arg(toString(row.kind), target.first));
    }
}

} // namespace

Result<AnnotationInput> annotationFromJson(const QByteArray &line, int lineNumber)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return error(tr("this is no JSON: %1").arg(problem.errorString()));
    if (!document.isObject())
        return error(tr("this is no JSON object"));
    Members members(document.object());
    AnnotationInput row{.line = lineNumber};
    const auto kind = members.word(u"kind"_s, annotationKindFromString);
    if (!kind)
        members.fail(tr("kind must be mention, claim or coding"));
    row.kind = kind.value_or(AnnotationKind::Mention);
    row.article = articleFrom(members);
    row.span = spanFrom(members);
    row.text = members.text(u"text"_s);
    row.entity = members.text(u"entity"_s);
    row.entityType = members.word(u"entity_type"_s, entityTypeFromString);
    row.claim = members.text(u"claim"_s);
    row.statement = statementFrom(members);
    row.code = members.text(u"code"_s);
    row.events = eventsFrom(members);
    row.eventDate = members.word(u"event_date"_s, PartialDate::fromIso);
    row.memo = members.text(u"memo"_s);
    row.coder = members.text(u"coder"_s);
    row.origin = members.word(u"origin"_s, originFromString).value_or(Origin::Manual);
    checkKind(members, row);
    for (const char *made : {"annotation_id", "source", "title", "published", "url", "sentence", "created"})
        members.ignore(QLatin1StringView(made));
    const QString failure = members.finish();
    return failure.isEmpty() ? Result<AnnotationInput>(std::move(row)) : error(failure);
}

} // namespace parallax::cli
