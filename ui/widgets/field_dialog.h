#pragma once

#include "models/domain/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parallax {

/// What a field dialog asks for.
struct FieldQuestion
{
    QString title;       ///< of the window, such as "Set source"
    QString label;       ///< of the field
    QString hint;        ///< what may be typed; one line
    QString verb;        ///< on the button: "Set source of 12 articles"
    QString value;       ///< what stands in the field at first
    QStringList choices; ///< offered while typing
};

/// Asks for one value, and stays open while `apply` says what is wrong with it.
class FieldDialog : public QDialog
{
    Q_OBJECT
public:
    using Apply = std::function<Result<void>(const QString &value)>;
    FieldDialog(const FieldQuestion &question, Apply apply, QWidget *parent = nullptr);

private:
    void tryApply();

    Apply m_apply;
    QLineEdit *m_field;
    QLabel *m_fault;
};

} // namespace parallax
