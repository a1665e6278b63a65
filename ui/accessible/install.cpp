#include "accessible/install.h"

#include <QAccessible>
#include <QChartView>

#include "accessible/diagram_accessible.h"
#include "accessible/measure_accessible.h"
#include "diagram/diagram_view.h"
#include "diagram/minimap.h"
#include "panels/scrub_bar.h"
#include "state_machine/state_machine_view.h"

namespace teardown {

namespace {

/// Qt asks with the name of the class and then with those of its bases.
QAccessibleInterface *make(const QString &name, QObject *object)
{
    if (name == QLatin1String("teardown::DiagramView"))
        return new DiagramAccessible(*qobject_cast<DiagramView *>(object));
    if (name == QLatin1String("teardown::ScrubBar"))
        return new ScrubBarAccessible(*qobject_cast<ScrubBar *>(object));
    if (name == QLatin1String("teardown::Minimap"))
        return new MinimapAccessible(*qobject_cast<Minimap *>(object));
    if (name == QLatin1String("teardown::StateMachineView"))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Graphic);
    if (name == QLatin1String("QChartView"))
        return new ChartAccessible(*qobject_cast<QWidget *>(object));
    return nullptr;
}

} // namespace

void installAccessible() { QAccessible::installFactory(make); }

} // namespace teardown
