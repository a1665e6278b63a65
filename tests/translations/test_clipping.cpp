#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "main_window.h"
#include "text/language.h"

using namespace teardown;

namespace {

/// Inside something that scrolls, nothing is lost.
bool canBeScrolledTo(const QWidget *widget, const QWidget *window)
{
    for (const QWidget *parent = widget->parentWidget(); parent && parent != window; parent = parent->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(parent))
            return true;
    }
    return false;
}

/// On a tab that is not in front, its layout waits until somebody looks.
bool isBehind(const QWidget *widget)
{
    for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(parent))
            return parent->visibleRegion().isEmpty();
    }
    return false;
}

/// "storyDock/storyPanel/QScrollArea": where a widget is.
QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? QLatin1String(widget->metaObject()->className()) : widget->objectName());
    return names.join(QLatin1Char('/'));
}

/// Of what is not seen wholly: "sees 0,0 20x10 of 90x10".
QString partOf(const QWidget *widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    return QStringLiteral("sees %1,%2 %3x%4 of %5x%6")
        .arg(seen.x())
        .arg(seen.y())
        .arg(seen.width())
        .arg(seen.height())
        .arg(widget->width())
        .arg(widget->height());
}

/// How much too small the widget is for what it says.
QSize lackOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width()) - label->height()};
        return label->sizeHint() - label->size();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->text().isEmpty())
        return {};
    if (const auto *tool = qobject_cast<const QToolButton *>(widget); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    if (button->hasHeightForWidth())
        return {0, button->heightForWidth(button->width()) - button->height()};
    return button->sizeHint() - button->size();
}

/// The labels and buttons of a window that do not show their whole text.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || isBehind(widget))
            continue;
        const QSize lack = lackOf(widget);
        const bool inside = canBeScrolledTo(widget, &window) || widget->visibleRegion().boundingRect().width() + 1 >= widget->width();
        if (lack.width() > 1 || lack.height() > 1 || !inside) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!label && !button)
                continue;
            found +=
                QStringLiteral("%1 (%2) lacks %3x%4: %5")
                    .arg(placeOf(widget), partOf(widget))
                    .arg(lack.width())
                    .arg(lack.height())
                    .arg(label ? label->text() : button->text());
        }
    }
    return found;
}

/// The same when what has changed has been laid out, which takes a while on a busy machine.
QStringList clippedAtLast(const QWidget &window)
{
    QTest::qWait(20);
    QStringList found;
    (void)QTest::qWaitFor([&] { return (found = clipped(window)).isEmpty(); }, 1000);
    return found;
}

} // namespace

/// No label is cut off where a language needs more room, or runs from right to left.
class TestClipping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { speak(QStringLiteral("en")); }
    void theWindow_data() { languages(); }
    void theWindow();
    void whatOpensBesideIt_data() { languages(); }
    void whatOpensBesideIt();

private:
    static void languages();
    QTemporaryDir m_home;
};

void TestClipping::languages()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : languageCodes() + QStringList{QStringLiteral("x-double"), QStringLiteral("x-rtl")})
        QTest::newRow(qPrintable(code)) << code;
}

void TestClipping::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("tcp-teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("clipping"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
}

/// Every dock and every page of the tables, in the middle of a run and at its end.
void TestClipping::theWindow()
{
    QFETCH(QString, code);
    speak(code);
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    QStringList found;
    const auto look = [&] {
        found += clippedAtLast(window);
    };
    window.explorer().seek(atTime(milliseconds(1500)));
    for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        look();
    }
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look();
        }
    }
    window.lessons();
    window.explorer().toEnd();
    look();
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestClipping::whatOpensBesideIt()
{
    QFETCH(QString, code);
    speak(code);
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    QStringList found;
    for (const char *name : {"shortcuts", "compare", "run-until", "hints"}) {
        window.commands().action(QLatin1String(name))->trigger();
        QTest::qWait(50);
        for (const QWidget *other : QApplication::topLevelWidgets()) {
            if (other->isVisible())
                found += clippedAtLast(*other);
        }
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestClipping)
#include "test_clipping.moc"
