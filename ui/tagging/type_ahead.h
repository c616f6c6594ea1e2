#pragma once

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;

namespace parallax {

class ChoiceModel;

/// A field and, below it, what the model offers for its text. Up and Down walk through the offers while the
/// field keeps the focus.
class TypeAhead : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the field is called for those who can't see it. The model becomes the widget's child.
    TypeAhead(ChoiceModel *model, const QString &name, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    void setText(const QString &text); ///< selected, so that typing replaces it
    std::optional<int> currentRow() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void changed(); ///< the text or the row
    void picked();  ///< a row was double-clicked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void fitList();

    ChoiceModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace parallax
