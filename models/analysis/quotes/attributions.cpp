#include "models/analysis/quotes/attributions.h"

#include "models/analysis/quotes/plain_cues.h"
#include "models/analysis/quotes/plain_statements.h"

#include <algorithm>

namespace parallax::quoting {

namespace {

struct LabelledRun
{
    Label label; ///< the one that begins it
    TokenRun run;
    int sentence;
};

std::vector<LabelledRun> runsOf(const TokenParagraph &paragraph, std::span<const Label> tokenLabels)
{
    std::vector<LabelledRun> runs;
    for (int at = 0; at < int(tokenLabels.size());) {
        const Label begin = tokenLabels[std::size_t(at)];
        int end = at + 1;
        while (end < int(tokenLabels.size()) && goesOn(tokenLabels[std::size_t(end)]))
            ++end;
        if (begin > Gap)
            runs.push_back({begin, {at, end}, paragraph.tokens[std::size_t(at)].sentence});
        at = begin > Gap ? end : at + 1;
    }
    return runs;
}

bool isBetweenMarks(const TokenParagraph &paragraph, TokenRun run)
{
    const auto &tokens = paragraph.tokens;
    return std::all_of(tokens.begin() + run.begin, tokens.begin() + run.end,
                       [](const Token &token) { return token.quote != QuoteState::Outside; });
}

class Assembly
{
public:
    Assembly(const TokenParagraph &paragraph, std::span<const Label> tokenLabels)
        : m_paragraph(paragraph)
        , m_runs(runsOf(paragraph, tokenLabels))
        , m_owner(m_runs.size(), -1)
    { }

    std::vector<Attribution> assemble()
    {
        for (int i = 0; i < int(m_runs.size()); ++i) {
            if (m_runs[std::size_t(i)].label == Cue) {
                m_owner[std::size_t(i)] = int(m_found.size());
                m_found.push_back({{}, m_runs[std::size_t(i)].run, {}, false});
            }
        }
        giveSentenceContents();
        giveSources();
        giveOtherContents();
        std::vector<Attribution> result;
        for (Attribution &attribution : m_found) {
            if (attribution.contents.empty()) {
                if (leadsOn(attribution))
                    result.push_back(std::move(attribution));
                continue;
            }
            std::ranges::sort(attribution.contents, {}, &TokenRun::begin);
            attribution.isQuoted = std::ranges::all_of(
                attribution.contents, [&](TokenRun run) { return isBetweenMarks(m_paragraph, run); });
            if (attribution.cue || attribution.isQuoted)
                result.push_back(std::move(attribution));
        }
        std::ranges::stable_sort(result, {}, [](const Attribution &a) {
            return a.contents.empty() ? a.cue->begin : a.contents.front().begin;
        });
        return result;
    }

private:
    const LabelledRun &run(int i) const { return m_runs[std::size_t(i)]; }

    /// "She added:" and a paragraph's end.
    bool leadsOn(const Attribution &attribution) const
    {
        const int last = int(m_paragraph.tokens.size()) - 1;
        return attribution.cue->end >= last
            && m_paragraph.tokens[std::size_t(last)].kind == token_kind::colon;
    }

    /// The nearest cue of the sentence, by direction; -1 if none.
    int cueFrom(int at, int direction) const
    {
        for (int i = at + direction; i >= 0 && i < int(m_runs.size()) && run(i).sentence == run(at).sentence;
             i += direction) {
            if (run(i).label == Cue)
                return i;
        }
        return -1;
    }

    void give(int content, int cue)
    {
        m_owner[std::size_t(content)] = m_owner[std::size_t(cue)];
        m_found[std::size_t(m_owner[std::size_t(cue)])].contents.push_back(run(content).run);
    }

    void giveSentenceContents()
    {
        for (int i = 0; i < int(m_runs.size()); ++i) {
            if (!isContent(run(i).label))
                continue;
            const bool looksAhead = run(i).label == ContentBefore;
            int cue = cueFrom(i, looksAhead ? 1 : -1);
            if (cue < 0 && run(i).label != ContentElsewhere)
                cue = cueFrom(i, looksAhead ? -1 : 1);
            if (cue >= 0 && run(i).label != ContentElsewhere)
                give(i, cue);
        }
    }

    /// A source goes to the next cue, or the one before; a cue without one shares that of the cue before.
    void giveSources()
    {
        for (int i = 0; i < int(m_runs.size()); ++i) {
            if (!isSource(run(i).label))
                continue;
            const bool looksAhead = run(i).label == SourceBefore;
            int cue = cueFrom(i, looksAhead ? 1 : -1);
            if (cue < 0)
                cue = cueFrom(i, looksAhead ? -1 : 1);
            if (cue < 0)
                continue;
            Attribution &attribution = m_found[std::size_t(m_owner[std::size_t(cue)])];
            if (!attribution.source || looksAhead)
                attribution.source = run(i).run;
        }
        int before = -1;
        for (int i = 0; i < int(m_runs.size()); ++i) {
            if (run(i).label != Cue)
                continue;
            Attribution &attribution = m_found[std::size_t(m_owner[std::size_t(i)])];
            if (!attribution.source && before >= 0 && run(before).sentence == run(i).sentence)
                attribution.source = m_found[std::size_t(m_owner[std::size_t(before)])].source;
            before = i;
        }
    }

    /// Contents in another sentence than their cue: what follows '"…," she said.', and what "She said:" leads
    /// to.
    void giveOtherContents()
    {
        int last = -1; // the attribution that the text so far belongs to
        for (int i = 0; i < int(m_runs.size()); ++i) {
            if (run(i).label == Cue || m_owner[std::size_t(i)] >= 0) {
                last = m_owner[std::size_t(i)];
                continue;
            }
            if (!isContent(run(i).label))
                continue;
            if (last < 0)
                last = firstCueAfter(i);
            if (last < 0) {
                last = int(m_found.size());
                m_found.push_back({});
            }
            m_owner[std::size_t(i)] = last;
            m_found[std::size_t(last)].contents.push_back(run(i).run);
        }
    }

    /// A quotation that comes before its cue's sentence: only a quoted cue sentence can claim it.
    int firstCueAfter(int content) const
    {
        const int next = content + 1;
        if (next >= int(m_runs.size()) || m_owner[std::size_t(next)] < 0)
            return -1;
        const bool bothQuoted = isBetweenMarks(m_paragraph, run(content).run)
            && (run(next).label == Cue || isBetweenMarks(m_paragraph, run(next).run));
        return bothQuoted ? m_owner[std::size_t(next)] : -1;
    }

    const TokenParagraph &m_paragraph;
    std::vector<LabelledRun> m_runs;
    std::vector<int> m_owner; ///< by run: index in m_found, -1 for none
    std::vector<Attribution> m_found;
};

} // namespace

std::vector<Attribution> attributionsOf(const TokenParagraph &paragraph, std::span<const Label> tokenLabels)
{
    std::vector<Attribution> attributions = Assembly(paragraph, tokenLabels).assemble();
    std::erase_if(attributions, [&](const Attribution &one) { return isDeed(paragraph, one); });
    splitAtOtherSpeakers(paragraph, attributions);
    trimContents(paragraph, attributions);
    addPlainCues(paragraph, attributions);
    addPlainStatements(paragraph, attributions);
    return attributions;
}

} // namespace parallax::quoting
