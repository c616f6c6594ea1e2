#include "models/import/exchange/archive_members.h"

#include "models/import/exchange/article_making.h"

namespace parallax {

ArchiveMembers::ArchiveMembers(const ReadContext &context, const TakePart &take)
    : m_context(context)
    , m_take(take)
{
    if (!m_context.budget)
        m_context.budget = &m_ownBudget;
}

bool ArchiveMembers::spend(qint64 bytes, const QString &name)
{
    m_context.budget->bytes -= bytes;
    if (--m_context.budget->members >= 0 && m_context.budget->bytes >= 0)
        return true;
    m_stopped = true;
    handOver(
        tr("the archive unpacks to too much, or holds too many files; this and what follows was left out."),
        name, m_context, m_take);
    return false;
}

bool ArchiveMembers::add(QByteArray bytes, const QString &name)
{
    if (!spend(bytes.size(), name))
        return false;
    switch (readMember(std::move(bytes), name, m_context, m_take)) {
    case MemberOutcome::Read:
        ++m_read;
        return true;
    case MemberOutcome::NotWanted:
        ++m_unwanted;
        if (m_examples.size() < 3)
            m_examples.append(name);
        return true;
    case MemberOutcome::Stopped:
        m_stopped = true;
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool ArchiveMembers::fail(const QString &sentence, const QString &name)
{
    if (!spend(0, name))
        return false;
    ++m_read;
    m_stopped = !handOver(sentence, name, m_context, m_take);
    return !m_stopped;
}

Result<void> ArchiveMembers::finish()
{
    if (m_stopped)
        return {};
    if (m_unwanted > 0) {
        const QString sentence = tr("%1: files in it that no reader takes, left out: %2 (%3).")
                                     .arg(m_context.label)
                                     .arg(m_unwanted)
                                     .arg(m_examples.join(QStringLiteral(", ")));
        if (m_read == 0)
            return error(sentence);
        m_take({QString(), error(sentence)});
        return {};
    }
    if (m_read == 0)
        return error(tr("%1: the archive is empty.").arg(m_context.label));
    return {};
}

} // namespace parallax
