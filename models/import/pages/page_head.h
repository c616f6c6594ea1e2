#pragma once

#include <QHash>
#include <QString>

namespace parallax {

class PageTree;

/// What stands in a page's <head>, and in <meta> and <link> elsewhere.
class PageHead
{
public:
    explicit PageHead(const PageTree &page);

    /// The first value that isn't empty of the `meta` with this name, property, itemprop or http-equiv.
    /// @param name in lower case
    QString meta(const QString &name) const { return m_metas.value(name); }
    const QString &title() const { return m_title; }
    const QString &canonical() const { return m_canonical; }
    const QString &language() const { return m_language; } ///< of the root element
    /// Where a browser saved the page from, as the comment at its beginning says.
    const QString &savedFrom() const { return m_savedFrom; }

private:
    void addMeta(const PageTree &page, int i);

    QHash<QString, QString> m_metas;
    QString m_title;
    QString m_canonical;
    QString m_language;
    QString m_savedFrom;
};

} // namespace parallax
