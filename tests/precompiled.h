// What is compiled once for the tests, with and without the window: headers of Qt Test and of what most tests include. A
// file that uses one of them still includes it.
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QTableView>
#include <QWidget>
#endif
