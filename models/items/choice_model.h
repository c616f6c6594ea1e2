#pragma once

#include "models/domain/entity.h"
#include "models/edits/claim_choice.h"
#include "models/edits/code_choice.h"
#include "models/edits/entity_choice.h"

#include <QAbstractListModel>

#include <vector>

namespace parallax {

/// What a type-ahead list offers for a text: what is there already, and making something new of that name.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString said beside
        IsNewRole,                     ///< bool: the row that makes something new
        EntityTypeRole,                ///< int of EntityType, of entities that are there
        IsCodeRole,                    ///< bool: has the two that follow
        ColourRole,                    ///< QString: a code's own colour
        PlaceRole                      ///< int: a code's place by age
    };
    static constexpr int mostRows = 50;

    using QAbstractListModel::QAbstractListModel;

    /// What was typed. The rows follow.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// The row that is meant unless a person picks another: what is named exactly so, else making it new;
    /// std::nullopt for an empty list.
    std::optional<int> preferredRow() const;
    std::optional<int> newRow() const;
    bool isNew(int row) const { return m_rows[std::size_t(row)].isNew; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    struct Row
    {
        QString text;
        QString detail;
        std::int64_t id = 0; ///< of what is there; 0 for what would be new
        bool isNew = false;
        bool isExact = false; ///< named exactly as typed, or known to be meant
        std::optional<EntityType> type;
        QString colour;
        std::optional<int> place = {};
    };
    /// What is there for a text that has no white space at its ends, best first, at most mostRows.
    virtual std::vector<Row> known(const QString &text) const = 0;
    virtual bool mayCreate(const QString &text) const { return !text.isEmpty(); }
    const Row &row(int row) const { return m_rows[std::size_t(row)]; }

private:
    QString m_text;
    std::vector<Row> m_rows;
};

} // namespace parallax
