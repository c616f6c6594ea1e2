#pragma once

#include "models/analysis/hedges/marker_class.h"
#include "models/text/tokens.h"
#include "models/text/word_set.h"

#include <QStringList>

#include <vector>

namespace parallax {

/// One form of one entry, cut into tokens.
struct LexiconForm
{
    QStringList words;
    MarkerClass marker;
    QString entry;
};

/// The marker lexicons, read once from the program's resources.
class MarkerLexicon
{
public:
    static const MarkerLexicon &standard();

    /// The longest form that begins at a token; nullptr where none does.
    const LexiconForm *at(const Tokens &tokens, int at) const;

private:
    MarkerLexicon();
    void read(const QString &path);
    void add(const QString &form, MarkerClass marker, const QString &entry);

    WordMap<std::vector<LexiconForm>> m_forms; ///< by first word, which a form holds; longest first
};

} // namespace parallax
