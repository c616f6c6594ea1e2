#include "models/analysis/mentions/labels.h"

#include "models/analysis/mentions/label_memory.h"
#include "models/analysis/mentions/label_words.h"
#include "models/analysis/mentions/name_key.h"
#include "models/domain/result.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

struct Link
{
    std::size_t actor;
    double confidence;
    QString rule;
    QString reason;
};

class LabelFinder
{
public:
    LabelFinder(const MentionedText &text, const std::vector<ActorMention> &names,
                const std::vector<Actor> &actors)
        : m_document(text.document)
        , m_names(names)
        , m_actors(actors)
        , m_nameAt(text.document.text.tokens.size() + 1, -1)
        , m_memory(names)
    {
        for (std::size_t i = 0; i < names.size(); ++i)
            for (int token = names[i].finding.token; token < names[i].finding.tokenEnd; ++token)
                m_nameAt[token] = int(i);
    }

    std::vector<ActorMention> find()
    {
        m_labels = labelsIn(m_document, m_nameAt);
        for (const Label &label : m_labels)
            learn(label);
        for (const ActorMention &name : m_names)
            learnTitle(name);
        m_memory.sumUp();
        std::vector<ActorMention> found;
        std::vector<Utf16Range> ranges;
        for (const Label &label : m_labels) {
            const std::optional<Link> link = linkOf(label);
            if (!link || (!ranges.empty() && ranges.back().end > m_document.text.tokens[label.begin].start))
                continue;
            const Utf16Range range = {m_document.text.tokens[label.begin].start,
                                      m_document.text.tokens[label.head].end};
            ranges.push_back(range);
            found.push_back(
                {{Span(0, 0), m_document.text.text.sliced(range.start, range.length()), typeOf(label),
                  MentionForm::Label, link->confidence, link->rule, label.begin, label.end()},
                 link->actor,
                 link->reason});
        }
        const std::vector<Span> spans = toSpans(m_document.text.text, ranges);
        for (std::size_t i = 0; i < spans.size(); ++i)
            found[i].finding.span = spans[i];
        return found;
    }

private:
    QString lower(int token) const { return lowerWord(m_document, token); }

    static EntityType typeOf(const Label &label)
    {
        if (label.is(LabelSort::Person) || label.is(LabelSort::Loaded))
            return EntityType::Person;
        return label.is(LabelSort::Armed) ? EntityType::Group : EntityType::Organisation;
    }

    /// Index in m_names of a name that the label describes directly.
    int describedName(const Label &label) const
    {
        const auto nameAt = [&](int token) {
            return token >= 0 && token < int(m_document.text.tokens.size()) ? m_nameAt[token] : -1;
        };
        if (nameAt(label.end()) >= 0)
            return nameAt(label.end()); // "the jihadist group X", "dictator X"
        const QString after = lower(label.end());
        if (after == "from"_L1 || after == "of"_L1) {
            if (nameAt(label.end() + 1) >= 0 && label.is(LabelSort::Armed))
                return nameAt(label.end() + 1); // "militants from X"
        }
        if (label.is(LabelSort::Armed) && (after == "led"_L1 || lower(label.end() + 1) == "led"_L1)) {
            for (int token = label.end(); token < label.end() + 12; ++token) // "rebels led by … X"
                if (nameAt(token) >= 0 && m_names[nameAt(token)].finding.type == EntityType::Organisation)
                    return nameAt(token);
        }
        const QString article = lower(label.begin - 1);
        const bool indefinite = article == "a"_L1 || article == "an"_L1;
        const int before = label.begin - (indefinite ? 2 : 1);
        const QString link = lower(before);
        if ((indefinite || lower(label.begin) == "the"_L1)
            && (link == ","_L1 || link == "is"_L1 || link == "was"_L1)) {
            int token = before - 1;
            if (lower(token) == ")"_L1)
                token -= 1; // "X (Y), a group"
            return nameAt(token);
        }
        return -1;
    }

    bool fits(const Label &label, int name) const
    {
        const EntityType type = m_names[name].finding.type;
        if (typeOf(label) == EntityType::Person)
            return type == EntityType::Person;
        return type == EntityType::Organisation || type == EntityType::Group;
    }

    /// "Turkish President X": an office with its country, for "the president" later.
    void learnTitle(const ActorMention &name)
    {
        const int title = name.finding.token - 1;
        const QString noun = lower(title);
        if (name.finding.type != EntityType::Person || !(labelSorts(noun) & (1 << int(LabelSort::Person)))
            || !m_document.word(title).isCapitalised())
            return; // in small letters it is a label, which learn() sees
        QString people;
        for (int token = title - 1; token >= std::max(0, title - 2) && people.isEmpty(); --token)
            people = demonyms().value(lower(token));
        m_memory.addOffice(noun, people, name.actor);
    }

    /// What texts say about an actor in passing is remembered for the labels that stand alone.
    void learn(const Label &label)
    {
        const int before = label.begin - (lower(label.begin - 1) == ")"_L1 ? 2 : 1);
        if (label.is(LabelSort::Band) && before >= 0 && m_nameAt[std::size_t(before)] >= 0)
            m_bands.insert(m_names[std::size_t(m_nameAt[std::size_t(before)])].actor); // "the X (Y) group"
        const int name = describedName(label);
        if (name < 0 || !fits(label, name))
            return;
        const std::size_t actor = m_names[name].actor;
        if (label.is(LabelSort::Person))
            m_memory.addOffice(label.noun, label.people, actor);
        else if (label.is(LabelSort::Band))
            m_bands.insert(actor);
        if (label.is(LabelSort::Armed) || (label.is(LabelSort::Band) && isArmed(label)))
            for (const QString &noun : armedNouns(label))
                m_memory.addArmed(noun, actor);
    }

    /// "rebel" of "rebels" and of "the rebel group"; all stand for each other where a text has no better
    /// clue.
    QStringList armedNouns(const Label &label) const
    {
        QStringList nouns;
        for (int token = label.begin; token <= label.head; ++token) {
            QString word = lower(token);
            if (!labelSorts(word) && labelSorts(word + u's') & (1 << int(LabelSort::Armed)))
                word += u's';
            if (labelSorts(word) & (1 << int(LabelSort::Armed)))
                nouns << word;
        }
        return nouns.isEmpty() ? QStringList(label.noun) : nouns;
    }

    bool isArmed(const Label &label) const
    {
        for (int token = label.begin; token < label.head; ++token) {
            const QString word = lower(token);
            if (word == "rebel"_L1 || labelSorts(word + u's') & (1 << int(LabelSort::Armed)))
                return true;
        }
        return label.noun == "militia"_L1;
    }

    std::optional<Link> linkOf(const Label &label)
    {
        const int name = describedName(label);
        if (name >= 0 && fits(label, name)) {
            const bool plainOffice = label.end() == m_names[name].finding.token
                && typeOf(label) == EntityType::Person && !label.is(LabelSort::Loaded);
            if (plainOffice)
                return std::nullopt; // "President X": the name says it all
            return Link{m_names[name].actor, 0.8, u"apposition"_s,
                        tr("Describes \"%1\" beside it.").arg(m_names[name].finding.surface)};
        }
        if (typeOf(label) == EntityType::Person)
            return officeHolder(label);
        if (label.is(LabelSort::State))
            return stateOf(label);
        if (!label.definite)
            return std::nullopt;
        return label.is(LabelSort::Armed) || isArmed(label) ? armedActor(label) : lastBand(label);
    }

    std::optional<Link> officeHolder(const Label &label) const
    {
        if (!label.definite || label.noun.endsWith(u's') || lower(label.begin) != "the"_L1)
            return std::nullopt;
        const std::optional<std::size_t> holder = m_memory.officeHolder(label.noun, label.people);
        if (!holder)
            return std::nullopt;
        return Link{*holder, 0.7, u"title"_s,
                    tr("\"%1\" is named as %2 in this text.").arg(m_actors[*holder].name, label.noun)};
    }

    std::optional<Link> stateOf(const Label &label) const
    {
        if (label.people.isEmpty())
            return std::nullopt;
        const std::optional<std::size_t> state = m_memory.actorNamed(label.people);
        if (!state)
            return std::nullopt;
        return Link{*state, 0.6, u"nationality"_s, tr("Those who act for %1.").arg(m_actors[*state].name)};
    }

    std::optional<Link> armedActor(const Label &label)
    {
        const std::optional<std::size_t> own = m_memory.armedNamed(armedNouns(label));
        if (!own && (label.noun == "terrorists"_L1 || label.noun == "extremists"_L1))
            return std::nullopt; // too loaded to mean whoever else bears arms
        // "the rebels" and "the Laznan fighters" are others than those whom the text calls a militia.
        const bool isPlain = label.noun != "rebels"_L1 && label.head - label.begin <= 1;
        const std::optional<std::size_t> best = own || !isPlain ? own : m_memory.armedMost();
        if (!best)
            return std::nullopt;
        return Link{*best, own ? 0.65 : 0.5, u"salience"_s,
                    tr("\"%1\" is described so in this text.").arg(m_actors[*best].name)};
    }

    /// Whether a named organisation is such a band: "the coalition" is one that has the word in its name. A
    /// group is whatever the text calls one beside its name ("the Harbour Front group", "X (HF), a group").
    bool mayBe(const QString &noun, int name) const
    {
        const ActorMention &named = m_names[name];
        if (nameKey(named.finding.surface).words.contains(noun))
            return true;
        static const QStringList alliances{u"coalition"_s, u"alliance"_s, u"network"_s};
        return !alliances.contains(noun) && m_bands.contains(named.actor);
    }

    std::optional<Link> lastBand(const Label &label) const
    {
        if (lower(label.begin) != "the"_L1 || label.head - label.begin > 1)
            return std::nullopt;
        for (int token = label.begin - 1; token >= std::max(0, label.begin - 60); --token) {
            if (m_nameAt[token] < 0)
                continue;
            const ActorMention &name = m_names[m_nameAt[token]];
            if (name.finding.type == EntityType::Organisation && mayBe(label.noun, m_nameAt[token]))
                return Link{name.actor, 0.5, u"nearest"_s,
                            tr("\"%1\" is the organisation named last before it.").arg(name.finding.surface)};
        }
        return std::nullopt;
    }

    const PreparedText &m_document;
    const std::vector<ActorMention> &m_names;
    const std::vector<Actor> &m_actors;
    std::vector<int> m_nameAt;
    std::vector<Label> m_labels;
    LabelMemory m_memory;
    QSet<std::size_t> m_bands; ///< actors that the text calls a group, a movement or the like
};

} // namespace

std::vector<ActorMention> labelsOf(const MentionedText &text, const std::vector<ActorMention> &names,
                                   const std::vector<Actor> &actors)
{
    if (names.empty())
        return {};
    return LabelFinder(text, names, actors).find();
}

} // namespace parallax
