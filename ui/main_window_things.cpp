#include "main_window.h"

#include <QStatusBar>
#include <QToolTip>

#include "controller/acts.h"
#include "diagram/topology_strip.h"
#include "models/thing_details.h"
#include "packets/cable_fields.h"
#include "panels/event_panel.h"
#include "panels/host_panel.h"
#include "panels/thing_card.h"
#include "text/markup.h"
#include "text/words.h"

namespace teardown {

// What the window does with the machines and cables above the diagram.

void MainWindow::connectThings()
{
    connect(m_diagram, &DiagramView::opened, this, &MainWindow::openThing);
    connect(m_commands->action(QStringLiteral("focus-strip")), &QAction::triggered, this,
        [this] { m_diagram->strip().setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::openThing(const DiagramThing &thing, const QPoint &globalPosition)
{
    if (thing.kind == DiagramThing::Kind::Power)
        return switchPower(thing.node, globalPosition);
    if (thing.record.valid()) {
        m_explorer.select(thing.record);
        return raisePage(QStringLiteral("segmentPanel"));
    }
    const ThingDetails details = detailsOf(m_explorer, thing);
    if (details.title.isEmpty())
        return;
    const int tab = m_tables->indexOf(m_tables->findChild<QWidget *>(details.page));
    auto *own = new QObject(this);
    QList<QAction *> actions = actionsAt(thing, own);
    actions.removeIf([](const QAction *action) { return action->objectName().startsWith(QStringLiteral("change-cable")); });
    auto *card = new ThingCard(details, tab < 0 ? QString() : m_tables->tabText(tab), actions, this);
    own->setParent(card);
    if (thing.kind == DiagramThing::Kind::Cable) {
        auto *fields = new CableFields(m_explorer, thing.cable, card); // what the action would ask for
        connect(fields, &CableFields::done, card, &QWidget::close);
        card->addForm(fields);
    }
    connect(card, &ThingCard::refused, this, [this](const QString &reason) { sayWhyNot(reason, QCursor::pos()); });
    connect(card, &ThingCard::moreWanted, this, [this, details, thing] {
        if (details.output)
            m_tables->findChild<HostPanel *>()->choose(thing.node, *details.output);
        raisePage(details.page);
    });
    card->popUp(globalPosition);
}

/// Keys act on the process that holds the connection; what is chosen where a process stands acts on that one.
QList<QAction *> MainWindow::actionsAt(const DiagramThing &thing, QObject *owner)
{
    QList<QAction *> result = actionsFor(thing);
    if (thing.kind != DiagramThing::Kind::Process)
        return result;
    for (QAction *&action : result) {
        const std::optional<Action> usual = m_commands->actOf(action);
        const std::optional<Action> own = usual ? actOn(m_explorer, thing.process.toStdString(), *usual) : std::nullopt;
        if (!own || *own == *usual)
            continue;
        const Refusal why = m_explorer.whyNot(*own);
        const QString reason = m_explorer.locked() ? lockedReason() : toPlainText(refusalReason(why, m_explorer.setup(), *own));
        auto *other = new QAction(actionTitle(m_explorer.setup(), *own), owner);
        other->setObjectName(action->objectName());
        other->setData(action->data());
        CommandSet::setUsable(other, reason.isEmpty(), reason);
        connect(other, &QAction::triggered, this, [this, act = *own] { m_explorer.perform(act); });
        action = other;
    }
    return result;
}

/// A click on the switch is the act itself.
void MainWindow::switchPower(NodeId node, const QPoint &globalPosition)
{
    for (QAction *action : m_commands->forNode(node)) {
        if (!action->objectName().startsWith(QStringLiteral("power-")))
            continue;
        if (!action->isEnabled())
            return sayWhyNot(action->statusTip(), globalPosition);
        return action->trigger();
    }
}

/// In the status bar, and where the person looks.
void MainWindow::sayWhyNot(const QString &reason, const QPoint &globalPosition)
{
    statusBar()->showMessage(reason, statusMs);
    QToolTip::showText(globalPosition, reason, this);
}

void MainWindow::raisePage(const QString &name)
{
    raiseDock("tableDock");
    for (int i = 0; i < m_tables->count(); ++i)
        if (m_tables->widget(i)->objectName() == name)
            m_tables->setCurrentIndex(i);
}

} // namespace teardown
