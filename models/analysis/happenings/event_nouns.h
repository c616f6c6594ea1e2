#pragma once

#include <QString>

namespace parallax::happenings {

/// Whether a word names an event by itself: "strikes", "offensive", "ceasefire".
bool isEventNoun(QStringView word);

/// How a verb is named: its noun, and what leads to who or what it happened to ("Attack" "on").
struct VerbNoun
{
    QString noun; ///< empty: the verb has none here
    QString preposition;
    bool ofSubject;   ///< it happened to its subject: "died", "withdrew"
    QString toObject; ///< what leads from the subject to the object of such a verb: "from", "into"
};
VerbNoun nounOf(QStringView verb);

/// Verbs with which the event is another noun's: "launched an offensive", "shelling killed four".
bool isLight(QStringView verb);

} // namespace parallax::happenings
