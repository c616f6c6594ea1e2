#include "models/text/words.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace parallax {

namespace {

/// One for each thread: making one costs more than splitting an article.
icu::BreakIterator &wordIterator()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        if (U_FAILURE(status))
            qFatal("ICU's word rules are missing: %s", u_errorName(status));
        return made;
    }();
    return *iterator;
}

template <typename Take> void forEachWord(QStringView text, Take take)
{
    if (text.isEmpty())
        return;
    icu::BreakIterator &iterator = wordIterator();
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, text.utf16(), text.size(), &status);
    iterator.setText(&source, status);
    Q_ASSERT(U_SUCCESS(status));
    int32_t start = iterator.first();
    for (int32_t end = iterator.next(); end != icu::BreakIterator::DONE; start = end, end = iterator.next()) {
        if (iterator.getRuleStatus() >= UBRK_WORD_NONE_LIMIT)
            take(Utf16Range{start, end});
    }
    utext_close(&source);
}

} // namespace

std::vector<Utf16Range> wordRanges(QStringView text)
{
    std::vector<Utf16Range> ranges;
    ranges.reserve(size_t(text.size() / 5));
    forEachWord(text, [&](Utf16Range range) { ranges.push_back(range); });
    return ranges;
}

std::vector<Span> words(QStringView text)
{
    return toSpans(text, wordRanges(text));
}

int wordCount(QStringView text)
{
    int count = 0;
    forEachWord(text, [&](Utf16Range) { ++count; });
    return count;
}

} // namespace parallax
