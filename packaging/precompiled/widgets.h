// The same for ui/.
#pragma once

#include "packaging/precompiled/core.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QWidget>
