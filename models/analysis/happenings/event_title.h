#pragma once

#include <QStringList>

namespace parallax::happenings {

/// An event named as an analyst names it, by what happened and where ("Air strikes on Idlib", "Capture of
/// Ismere", "Death of Ali Osei"), from the words of a clause; without "by …". Nominalisation by rules: an
/// event noun of the clause with what it is told of; else the noun of the verb (after the nouns that FrameNet
/// gives beside verbs; Baker, Fillmore & Lowe 1998) with who or what it happened to. Empty where the clause
/// gives no short name with somebody or some place in it.
/// @param words as they stand, without the date; commas by themselves
/// @param verb which of the words is the event's verb
/// @param places named in the clause, in reading order
/// @param names of all that is named in it, places too
QString eventTitle(const QStringList &words, int verb, const QStringList &places, const QStringList &names);

} // namespace parallax::happenings
