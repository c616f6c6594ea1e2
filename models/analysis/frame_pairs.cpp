#include "models/analysis/frame_pairs.h"

#include <algorithm>
#include <map>

namespace parallax {

namespace {

using CodesInUnit = std::map<CodeId, std::vector<AnnotationId>>;

class PairCount
{
public:
    void add(const CodesInUnit &codes, FrameUnit unit)
    {
        for (auto a = codes.begin(); a != codes.end(); ++a) {
            for (auto b = a; b != codes.end(); ++b) {
                FrameMeeting &meeting = pairOf(a->first, b->first).meetings[size_t(unit)];
                ++meeting.units;
                append(meeting, a->second);
                if (a != b)
                    append(meeting, b->second);
            }
        }
    }

    std::vector<FramePair> take()
    {
        std::vector<FramePair> all;
        for (auto &[codes, pair] : m_pairs) {
            for (FrameMeeting &meeting : pair.meetings) {
                std::ranges::sort(meeting.annotations);
                const auto repeated = std::ranges::unique(meeting.annotations);
                meeting.annotations.erase(repeated.begin(), repeated.end());
            }
            all.push_back(std::move(pair));
        }
        return all;
    }

private:
    FramePair &pairOf(CodeId a, CodeId b)
    {
        return m_pairs.try_emplace({a, b}, FramePair{a, b, {}}).first->second;
    }
    static void append(FrameMeeting &meeting, const std::vector<AnnotationId> &annotations)
    {
        meeting.annotations.insert(meeting.annotations.end(), annotations.begin(), annotations.end());
    }

    std::map<std::pair<CodeId, CodeId>, FramePair> m_pairs;
};

void countIn(const std::vector<Span> &units, FrameUnit unit, const std::vector<const FrameCoding *> &codings,
             PairCount &count)
{
    std::map<size_t, CodesInUnit> codesOfUnits;
    for (const FrameCoding *coding : codings) {
        if (!coding->span)
            continue;
        auto one = std::ranges::partition_point(
            units, [&](Span range) { return range.end() <= coding->span->start(); });
        for (; one != units.end() && one->start() < coding->span->end(); ++one)
            codesOfUnits[size_t(one - units.begin())][coding->code].push_back(coding->annotation);
    }
    for (const auto &[place, codes] : codesOfUnits)
        count.add(codes, unit);
}

} // namespace

std::vector<FramePair> framePairs(std::span<const FrameCoding> codings,
                                  std::span<const FramedArticle> articles)
{
    std::vector<std::vector<const FrameCoding *>> ofArticle(articles.size());
    for (const FrameCoding &coding : codings)
        ofArticle[size_t(coding.article)].push_back(&coding);
    PairCount count;
    for (size_t i = 0; i < articles.size(); ++i) {
        CodesInUnit whole;
        for (const FrameCoding *coding : ofArticle[i])
            whole[coding->code].push_back(coding->annotation);
        count.add(whole, FrameUnit::Article);
        countIn(articles[i].sentences, FrameUnit::Sentence, ofArticle[i], count);
        countIn(articles[i].paragraphs, FrameUnit::Paragraph, ofArticle[i], count);
    }
    return count.take();
}

double pairLikeness(const FramePair &pair, const FramePair &a, const FramePair &b, FrameUnit unit)
{
    const int both = pair.in(unit).units;
    const int either = a.in(unit).units + b.in(unit).units - both;
    return either > 0 ? double(both) / either : 0;
}

} // namespace parallax
