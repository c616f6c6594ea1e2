#include "models/items/matrix_table_model.h"
#include "models/project/project.h"
#include "ui/comparison/matrix_page.h"
#include "ui/comparison/saved_button.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array matrixShowKeys = {"figures"_L1, "expected"_L1, "residuals"_L1}; ///< by Show

void chooseAxis(QComboBox *choice, const MatrixAxis &axis)
{
    const QSignalBlocker quiet(choice);
    if (choice->findData(toString(axis)) < 0) // an attribute that no article has any more
        choice->addItem(dimensionName(axis), toString(axis));
    choice->setCurrentIndex(choice->findData(toString(axis)));
}

} // namespace

void MatrixPage::fillDimensions()
{
    const QStringList attributes = m_project.read().attributes.names();
    for (QComboBox *choice : {m_rows, m_columns}) {
        const QSignalBlocker quiet(choice);
        const QVariant chosen = choice->currentData();
        choice->clear();
        for (const MatrixDimension dimension : matrixDimensions)
            choice->addItem(dimensionName(dimension), toString(dimension));
        for (const QString &name : attributes)
            choice->addItem(name, toString(MatrixAxis(MatrixDimension::Attribute, name)));
        chooseAxis(choice, matrixAxisFromString(chosen.toString()).value_or(MatrixDimension::Code));
    }
}

void MatrixPage::fillScope()
{
    const QSignalBlocker quiet(m_scope);
    const QVariant chosen = m_scope->currentData();
    m_scope->clear();
    m_scope->addItem(tr("All articles"));
    for (const EventRow &row : m_project.read().events.all())
        m_scope->addItem(row.event.name, QVariant::fromValue(qlonglong(row.event.id.value())));
    m_scope->setCurrentIndex(std::max(m_scope->findData(chosen), 0));
}

MatrixQuestion MatrixPage::question() const
{
    const auto axis = [](const QComboBox *choice) {
        return matrixAxisFromString(choice->currentData().toString()).value_or(MatrixDimension::Code);
    };
    MatrixQuestion asked{axis(m_rows), axis(m_columns), MatrixMeasure(m_measure->currentData().toInt())};
    asked.suggestions = m_suggestions->isChecked();
    if (const QVariant event = m_scope->currentData(); event.isValid())
        asked.articles = m_project.read().events.articlesOf(EventId(event.toLongLong()));
    return asked;
}

ComparisonSettings MatrixPage::settings() const
{
    ComparisonSettings settings;
    settings.view = ComparisonSettings::View::Matrix;
    if (const QVariant event = m_scope->currentData(); event.isValid())
        settings.event = EventId(event.toLongLong());
    settings.options.suggestions = m_suggestions->isChecked();
    settings.matrix = question();
    settings.shown = matrixShowKeys[size_t(m_model->show())];
    return settings;
}

void MatrixPage::restore(ComparisonId comparison, const ComparisonSettings &settings)
{
    fillDimensions();
    fillScope();
    chooseAxis(m_rows, settings.matrix.rows);
    chooseAxis(m_columns, settings.matrix.columns);
    {
        const QSignalBlocker quietMeasure(m_measure);
        const QSignalBlocker quietScope(m_scope);
        const QSignalBlocker quietSwitch(m_suggestions);
        m_measure->setCurrentIndex(m_measure->findData(int(settings.matrix.measure)));
        const QVariant event =
            settings.event ? QVariant::fromValue(qlonglong(settings.event->value())) : QVariant();
        m_scope->setCurrentIndex(event.isValid() ? std::max(m_scope->findData(event), 0) : 0);
        m_suggestions->setChecked(settings.options.suggestions);
    }
    const auto show = std::ranges::find(matrixShowKeys, settings.shown);
    m_wantedShow = show != matrixShowKeys.end() ? int(show - matrixShowKeys.begin()) : 0;
    m_saved->setOpened(comparison);
    refresh();
}

} // namespace parallax
