// What is compiled once for the tests, with and without the window: what most of them include.
// A file that uses one of these still includes it. Not Qt Test: a macro of it names the folder of each test.
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
