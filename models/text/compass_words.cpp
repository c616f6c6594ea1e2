#include "models/text/compass_words.h"

#include "models/text/word_set.h"

#include <QString>

namespace parallax {

bool isCompassWord(QStringView word)
{
    static const WordSet words = {
        u"north",     u"south",        u"east",         u"west",         u"northern",    u"southern",
        u"eastern",   u"western",      u"central",      u"northeast",    u"northwest",   u"southeast",
        u"southwest", u"northeastern", u"northwestern", u"southeastern", u"southwestern"};
    const QString letters = word.toString().toLower().remove(u'-');
    return words.contains(letters);
}

} // namespace parallax
