#include "models/items/code_choice_model.h"

#include "models/items/code_places.h"
#include "models/items/counted.h"
#include "models/project/project.h"

#include <algorithm>

namespace parallax {

CodeChoiceModel::CodeChoiceModel(const Project &project, QObject *parent)
    : ChoiceModel(parent)
    , m_project(project)
{ }

std::vector<CodeChoiceModel::Row> CodeChoiceModel::known(const QString &text) const
{
    std::vector<Row> rows;
    const std::vector<CodeRow> codes = m_project.read().codes.all();
    const auto places = codePlaces(codes);
    for (const CodeRow &code : codes) {
        const bool exact = code.path.compare(text, Qt::CaseInsensitive) == 0
            || code.code.name.compare(text, Qt::CaseInsensitive) == 0;
        if (code.path.contains(text, Qt::CaseInsensitive) && int(rows.size()) < mostRows)
            rows.push_back({.text = code.path,
                            .detail = counted(code.codings, tr("1 passage"), tr("%1 passages")),
                            .id = code.code.id.value(),
                            .isExact = exact,
                            .colour = code.code.colour,
                            .place = places.at(code.code.id)});
    }
    std::ranges::stable_partition(rows, &Row::isExact);
    return rows;
}

bool CodeChoiceModel::mayCreate(const QString &text) const
{
    const QStringList levels = text.split(u'/');
    return std::ranges::none_of(levels, [](const QString &level) { return level.trimmed().isEmpty(); });
}

CodeChoice CodeChoiceModel::choice(int at) const
{
    if (isNew(at))
        return text();
    return CodeId(row(at).id);
}

} // namespace parallax
