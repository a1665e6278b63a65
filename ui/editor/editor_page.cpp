#include "editor/editor_page.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/field_words.h"
#include "editor/setting_table.h"
#include "editor/table_form.h"
#include "text/words.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

/// Of the keys of the file only these, in this order.
std::vector<ShapeKey> chosenKeys(std::initializer_list<const char *> names)
{
    std::vector<ShapeKey> keys;
    for (const char *name : names) {
        if (const ShapeKey *key = keyOf(fileShape(), QLatin1String(name)))
            keys.push_back(*key);
    }
    return keys;
}

std::vector<ShapeKey> keysUnder(const QString &key)
{
    const ShapeKey *found = keyOf(fileShape(), key);
    return found ? found->shape.keys : std::vector<ShapeKey>();
}

/// "eth0 10.16.56.2/24": the addresses are the same in every scenario.
QString addressesOf(const Setup &setup, const std::string &machine)
{
    QStringList addresses;
    for (const NodeSpec &node : setup.nodes) {
        if (node.name != machine)
            continue;
        for (const InterfaceSpec &interface : node.interfaces)
            addresses += EditorPage::tr("%1 %2/%3")
                             .arg(toQString(interface.name), toQString(toString(interface.address)))
                             .arg(interface.prefixLength);
    }
    return addresses.join(QStringLiteral(", "));
}

bool isMachine(const Setup &setup, const std::string &name)
{
    return std::any_of(setup.nodes.begin(), setup.nodes.end(), [&](const NodeSpec &node) { return node.name == name; });
}

QString listTitle(const QString &list)
{
    return list == QLatin1String("process") ? EditorPage::tr("Programs")
        : list == QLatin1String("step")     ? EditorPage::tr("What happens")
                                            : EditorPage::tr("Variants");
}

QString listText(const QString &list)
{
    if (list == QLatin1String("process"))
        return EditorPage::tr("A program is a list of system calls that a process makes, one after the other.");
    if (list == QLatin1String("step"))
        return EditorPage::tr("What people and faults do from outside, and when: kill a process, pull a cable, drop frames ...");
    return EditorPage::tr("A variant is the same scenario with something changed.");
}

} // namespace

EditorPage::EditorPage(ScenarioDocument &document, DocumentPath part, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_part(std::move(part)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setSpacing(10);
    build();
    m_layout->addStretch(1);
}

QString EditorPage::signature(const ScenarioDocument &document, const DocumentPath &part)
{
    return pathName(part) + QLatin1Char(':') + (part.empty() ? QString() : formSignature(document.at(part)));
}

void EditorPage::build()
{
    if (m_part.empty()) {
        addHeading(tr("Scenario"), {});
        addForm({}, {}, chosenKeys({"title", "id", "summary", "group", "duration", "start", "seed", "neighbours"}));
        return;
    }
    const std::string &part = std::get<std::string>(m_part.front());
    if (m_part.size() > 1)
        return buildItem(toQString(part));
    if (isMachine(m_document.lastSetup(), part))
        return buildMachine(part);
    if (part == "cable")
        return buildCables();
    if (part == "expect")
        return buildExpectation();
    buildList(toQString(part));
}

void EditorPage::addHeading(const QString &title, const QString &text)
{
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    heading->setFont(font);
    m_layout->addWidget(heading);
    if (text.isEmpty())
        return;
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
}

TableForm *EditorPage::addForm(const DocumentPath &path, const QString &table, const std::vector<ShapeKey> &keys)
{
    auto *form = new TableForm(m_document, path, table, keys, this);
    m_layout->addWidget(form);
    m_forms.push_back(form);
    return form;
}

void EditorPage::addButton(const QString &name, const QString &text, const QString &tip, void (EditorPage::*wanted)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, wanted);
}

void EditorPage::buildMachine(const std::string &machine)
{
    const QString name = toQString(machine);
    addHeading(fieldLabel({}, name),
        tr("Interfaces: %1. They are the same in every scenario.").arg(addressesOf(m_document.lastSetup(), machine)));
    addForm({machine}, name, keysUnder(name));
    auto *label = new QLabel(tr("Kernel settings"), this);
    label->setBuddy(m_settings);
    m_layout->addWidget(label);
    m_settings = new SettingTable(m_document, machine, this);
    m_layout->addWidget(m_settings);
}

void EditorPage::buildCables()
{
    addHeading(tr("Path and cables"), tr("The path sets the outer cables together; what a cable says itself goes first."));
    std::vector<ShapeKey> path = keysUnder(QStringLiteral("path"));
    for (ShapeKey &key : path)
        key.needed = false; // without it there is no [path]
    addForm({"path"}, QStringLiteral("path"), path);
    std::vector<ShapeKey> cables = keysUnder(QStringLiteral("cable"));
    const Setup &setup = m_document.lastSetup();
    const auto place = [&](const ShapeKey &key) {
        return std::find_if(setup.cables.begin(), setup.cables.end(),
            [&](const CableSpec &cable) { return cable.name == key.key.toStdString(); });
    };
    std::stable_sort( // from the client to the server
        cables.begin(), cables.end(), [&](const ShapeKey &a, const ShapeKey &b) { return place(a) < place(b); });
    for (const ShapeKey &cable : cables) {
        const auto spec = place(cable);
        auto *box = new QGroupBox(spec == setup.cables.end()
                ? tr("Cable %1").arg(cable.key)
                : tr("Cable %1: %2 to %3").arg(cable.key, nodeName(setup, spec->client), nodeName(setup, spec->server)),
            this);
        auto *layout = new QVBoxLayout(box);
        auto *form = new TableForm(
            m_document, DocumentPath{"cable"} / cable.key.toStdString(), QStringLiteral("cable"), cable.shape.keys, box);
        layout->addWidget(form);
        m_layout->addWidget(box);
        m_forms.push_back(form);
    }
}

void EditorPage::buildExpectation()
{
    addHeading(tr("What must come out"), tr("“tcp-teardown check” compares a run with it. What is not said is not compared."));
    addButton(QStringLiteral("fill-expectation"), tr("Fill in from the &run"),
        tr("Run the scenario to its end and write down what came out"), &EditorPage::fillWanted);
    addForm(m_part, QStringLiteral("expect"), keysUnder(QStringLiteral("expect")));
}

void EditorPage::buildItem(const QString &list)
{
    const Value *item = m_document.at(m_part);
    if (!item)
        return;
    if (list == QLatin1String("process")) {
        addHeading(processTitle(*item), {});
        addForm(m_part, list, keysUnder(list));
    } else if (list == QLatin1String("step")) {
        const QString kind = m_document.textAt(m_part / "do");
        addHeading(stepKindTitle(kind), {});
        std::vector<ShapeKey> keys = stepShape(kind).keys;
        if (keys.empty()) // a kind that there is not can still be changed
            keys = {{QStringLiteral("at"), {.kind = Shape::Kind::Duration}, true},
                {QStringLiteral("do"), {.kind = Shape::Kind::Word, .words = stepKinds()}, true}};
        addForm(m_part, kind, keys);
    } else {
        addHeading(tr("Variant"), tr("What it changes stands in the text, in the form of the rest of the file."));
        addForm(m_part, list,
            {{QStringLiteral("name"), {.kind = Shape::Kind::Text}, true},
                {QStringLiteral("title"), {.kind = Shape::Kind::Text}, true}});
        addButton(QStringLiteral("show-in-text"), tr("Show it in the &text"), tr("Go to this variant in the text"),
            &EditorPage::textWanted);
    }
}

void EditorPage::buildList(const QString &list)
{
    addHeading(listTitle(list), listText(list));
    if (list == QLatin1String("process"))
        addButton(QStringLiteral("add-program-here"), tr("&Add a program …"), tr("A process that runs a program"),
            &EditorPage::programWanted);
    else if (list == QLatin1String("step"))
        addButton(QStringLiteral("add-step-here"), tr("&Add a step …"), tr("Something that happens at a moment"),
            &EditorPage::stepWanted);
    else
        addButton(QStringLiteral("add-variant-here"), tr("&Add a variant"), tr("The same with something changed"),
            &EditorPage::variantWanted);
}

void EditorPage::refresh()
{
    for (TableForm *form : m_forms)
        form->refresh();
    if (m_settings)
        m_settings->refresh();
}

} // namespace teardown
