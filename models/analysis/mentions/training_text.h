#pragma once

#include "models/analysis/mentions/tagger_training.h"

#include <QIODevice>

namespace parallax {

/// Reads text tagged in columns: a line a token, the word, a tab and its tag ("B-PER", "I-ORG", "B-LOC",
/// "B-MISC", "O"); an empty line ends a sentence, "-DOCSTART-" begins a document. A MISC of one listed
/// nationality becomes Nationality. Unknown tags are read as "O".
std::vector<TaggedDocument> readTaggedText(QIODevice &device, const WordClassTable &classes);

/// Headlines made of the documents' sentences, since encyclopaedias have none: the beginning of every few
/// sentences with a capital to each word, or all in capitals, before the rest of its document, which isn't
/// learnt from again.
std::vector<TaggedDocument> headlinesOf(const std::vector<TaggedDocument> &documents,
                                        const WordClassTable &classes);

/// Reads lines "class TAB word or phrase" (word_classes.h). Lines that begin with # are left out; so are
/// those of unknown classes, whose number is returned in `unknown`.
WordClassTable readWordLists(QIODevice &device, int &unknown);

} // namespace parallax
