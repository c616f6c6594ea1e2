#pragma once

#include <QByteArray>

namespace parallax::bench {

class Corpus;

/// The corpus's article of that number as a page: its metadata in the head, navigation, related links,
/// comments and scripts around it, about 20 kB.
QByteArray savedPage(const Corpus &corpus, int number);

} // namespace parallax::bench
