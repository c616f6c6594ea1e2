#pragma once

#include <QHashFunctions>
#include <QStringView>

#include <unordered_map>
#include <unordered_set>

namespace parallax {

struct WordHash
{
    std::size_t operator()(QStringView word) const { return qHash(word, 0); }
};

/// Words that live longer than the set, such as literals. Never iterated for output: the order is the hash's.
using WordSet = std::unordered_set<QStringView, WordHash>;
template <typename Value> using WordMap = std::unordered_map<QStringView, Value, WordHash>;

} // namespace parallax
