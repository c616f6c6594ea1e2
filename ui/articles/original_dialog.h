#pragma once

#include "models/domain/article.h"

#include <QDialog>

namespace parallax {

/// The bytes that an article was imported from, as text: never rendered, nothing loaded.
class OriginalDialog : public QDialog
{
    Q_OBJECT
public:
    OriginalDialog(const Article &article, const Original &original, QWidget *parent = nullptr);
};

} // namespace parallax
