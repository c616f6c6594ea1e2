#include "models/text/stem.h"

#include <libstemmer.h>

namespace parallax {

void Stemmer::Free::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const QString &language)
    : m_stemmer(sb_stemmer_new(
          language.isEmpty() ? "en" : language.section(u'-', 0, 0).toLower().toLatin1().constData(), "UTF_8"))
{ }

Stemmer::~Stemmer() = default;

QString Stemmer::stem(const QString &word) const
{
    if (!m_stemmer)
        return word;
    const QByteArray utf8 = word.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(
        m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get()))
                : word;
}

} // namespace parallax
