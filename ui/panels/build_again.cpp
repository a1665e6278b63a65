#include "panels/build_again.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QCompleter>
#include <QLayout>
#include <QMainWindow>
#include <QPointer>
#include <QWidget>

namespace teardown {

void demolish(QObject &window, const std::function<bool(QObject *)> &isPart)
{
    QList<QPointer<QObject>> parts;
    for (const bool widgets : {true, false}) {
        for (QObject *child : window.children()) {
            if (child->isWidgetType() == widgets && isPart(child))
                parts += child;
        }
    }
    for (const QPointer<QObject> &part : parts)
        delete part.data(); // which may have taken others of them along
}

void demolish(QWidget &window)
{
    const bool laysOutItself = qobject_cast<QMainWindow *>(&window);
    demolish(window, [laysOutItself](QObject *child) {
        return child->isWidgetType() || qobject_cast<QAction *>(child) || qobject_cast<QAbstractItemModel *>(child)
            || qobject_cast<QCompleter *>(child) || (!laysOutItself && qobject_cast<QLayout *>(child));
    });
}

QString focusedPart(const QWidget &window)
{
    const QWidget *focus = window.focusWidget();
    return focus ? focus->objectName() : QString();
}

void focusAgain(QWidget &window, const QString &name)
{
    if (auto *part = name.isEmpty() ? nullptr : window.findChild<QWidget *>(name))
        part->setFocus();
}

} // namespace teardown
