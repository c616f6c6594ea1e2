#pragma once

#include "models/import/exchange/member.h"

#include <QStringList>

namespace parallax {

/// Reads an archive's members one after the other within the budget of the outermost archive, and counts what
/// nobody wanted.
class ArchiveMembers
{
public:
    ArchiveMembers(const ReadContext &context, const TakePart &take);
    ArchiveMembers(const ArchiveMembers &) = delete;
    ArchiveMembers &operator=(const ArchiveMembers &) = delete;

    /// False when the reading has to end: `take` said no, or the budget is used up, which is reported.
    bool add(QByteArray bytes, const QString &name);
    /// The same for a member that can't be read, with the sentence that says why.
    bool fail(const QString &sentence, const QString &name);
    /// In the end: one line about the members that nobody reads. An error when there was nothing else.
    Result<void> finish();
    bool stopped() const { return m_stopped; }

private:
    bool spend(qint64 bytes, const QString &name);

    ArchiveBudget m_ownBudget;
    ReadContext m_context;
    const TakePart &m_take;
    QStringList m_examples; ///< of names nobody wanted
    qint64 m_unwanted = 0;
    qint64 m_read = 0;
    bool m_stopped = false;
};

} // namespace parallax
