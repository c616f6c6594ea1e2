#include "ui/widgets/kept_size.h"

#include "models/settings/settings.h"

#include <QDialog>
#include <QEvent>

namespace parallax {

namespace {

/// A dialog that is deleted while it is shown hides too, but finishes nothing.
class SizeKeeper : public QObject
{
public:
    SizeKeeper(QDialog &dialog, Settings &settings, QString name)
        : QObject(&dialog)
        , m_dialog(dialog)
        , m_settings(settings)
        , m_name(std::move(name))
    {
        dialog.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Hide)
            m_settings.setWindow(m_name, {.geometry = m_dialog.saveGeometry(), .state = {}});
        return false;
    }

private:
    QDialog &m_dialog;
    Settings &m_settings;
    QString m_name;
};

} // namespace

QSize fittingSize(QSize wanted, const QDialog &dialog)
{
    const QWidget *over = dialog.parentWidget();
    return over ? wanted.boundedTo(over->window()->size() - QSize(24, 40)) : wanted;
}

void keepSize(QDialog &dialog, Settings &settings, const QString &name)
{
    dialog.resize(fittingSize(dialog.size(), dialog));
    dialog.restoreGeometry(settings.window(name).geometry);
    new SizeKeeper(dialog, settings, name);
}

} // namespace parallax
