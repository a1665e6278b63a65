#include "diagram/strip_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "diagram/topology_strip.h"

#include <vector>

namespace teardown {

namespace {

QAccessible::Role roleOf(DiagramThing::Kind kind)
{
    switch (kind) {
    case DiagramThing::Kind::Power: return QAccessible::CheckBox;
    case DiagramThing::Kind::Timer: return QAccessible::ProgressBar;
    case DiagramThing::Kind::Packet: return QAccessible::Animation;
    default: return QAccessible::Button;
    }
}

/// The thing at one place of the strip's list, whatever it is at this moment.
class ThingAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ThingAccessible(TopologyStrip *strip, int index) : m_strip(strip), m_index(index) {}

    bool isValid() const override { return thing() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_strip); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return thing() && (what == QAccessible::Name || what == QAccessible::Description) ? thing()->text : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        return thing() ? QRect(m_strip->mapToGlobal(thing()->box.topLeft().toPoint()), thing()->box.size().toSize()) : QRect();
    }
    QAccessible::Role role() const override { return thing() ? roleOf(thing()->thing.kind) : QAccessible::NoRole; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_strip->hasFocus() && m_strip->current() == m_index;
        state.invisible = !m_strip->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        m_strip->setCurrent(m_index);
        if (name == setFocusAction())
            m_strip->setFocus();
        else if (name == pressAction())
            m_strip->openCurrent();
        else if (name == showMenuAction())
            m_strip->offerCurrent();
    }

private:
    const HeadThing *thing() const
    {
        return m_index < std::ssize(m_strip->things()) ? &m_strip->things()[static_cast<std::size_t>(m_index)] : nullptr;
    }

    TopologyStrip *m_strip;
    int m_index;
};

class StripAccessible : public QAccessibleWidget {
public:
    explicit StripAccessible(TopologyStrip *strip) : QAccessibleWidget(strip, QAccessible::Grouping), m_strip(strip) {}
    ~StripAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_strip->things().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (std::ssize(m_children) <= index)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new ThingAccessible(m_strip, static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override { return m_strip->hasFocus() ? child(m_strip->current()) : nullptr; }

private:
    TopologyStrip *m_strip;
    mutable std::vector<QAccessible::Id> m_children; ///< made when somebody asks
};

} // namespace

QAccessibleInterface *accessibleStrip(const QString &, QObject *object)
{
    auto *strip = qobject_cast<TopologyStrip *>(object);
    return strip ? new StripAccessible(strip) : nullptr;
}

} // namespace teardown
