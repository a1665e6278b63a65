#include "packets/forge_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include "text/words.h"

namespace teardown {

namespace {

constexpr int pauseMs = 150; ///< of typing, before the copy of the run is asked
constexpr std::int64_t largest = 0xffffffff;

QLabel *problemLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name) + QStringLiteral("Problem"));
    label->setWordWrap(true);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->hide();
    return label;
}

/// Says at the field what is wrong with it, to a screen reader too.
void complain(QLabel *label, QWidget *field, const QString &problem)
{
    field->setAccessibleDescription(problem);
    label->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    label->setVisible(!problem.isEmpty());
}

} // namespace

ForgeWindow::ForgeWindow(Explorer &explorer, QWidget *parent) : QDialog(parent), m_explorer(explorer), m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("forgeWindow"));
    setWindowTitle(tr("Forge a segment"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_soon->setSingleShot(true);
    m_soon->setInterval(pauseMs);
    connect(m_soon, &QTimer::timeout, this, &ForgeWindow::refresh);
    build();
    connect(&explorer, &Explorer::momentChanged, this, &ForgeWindow::changed);
    connect(&explorer, &Explorer::selectionChanged, this, &ForgeWindow::offerPresets);
    connect(&explorer, &Explorer::runReplaced, this, &QWidget::close);
    fillConnection();
    refresh();
}

// Building

void ForgeWindow::build()
{
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("forgePreset"));
    m_preset->setAccessibleName(tr("Ready-made"));
    m_actor = nodeBox("forgeActor", tr("Sent from"));
    m_source = nodeBox("forgeSource", tr("Pretends to be"));
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("forgeAddress"));
    m_address->setAccessibleName(tr("Another source address"));
    m_address->setPlaceholderText(tr("another address"));
    m_addressProblem = problemLabel("forgeAddress", this);
    m_destination = nodeBox("forgeDestination", tr("To"));
    m_sourcePort = numberBox("forgeSourcePort", tr("Source port"));
    m_destinationPort = numberBox("forgeDestinationPort", tr("Destination port"));
    m_window = numberBox("forgeWindowField", tr("Window"));
    m_bytes = numberBox("forgeBytes", tr("Bytes of data"));
    m_seq = numberField("forgeSeq", tr("Sequence number"));
    m_ack = numberField("forgeAck", tr("Acknowledgment number"));
    m_timestamps = new QCheckBox(tr("&Timestamps as the connection has them now"), this);
    m_timestamps->setObjectName(QStringLiteral("forgeTimestamps"));
    m_foretold = new QPlainTextEdit(this); // not a label: what is longer than its room can be scrolled
    m_foretold->setObjectName(QStringLiteral("forgeForetold"));
    m_foretold->setAccessibleName(tr("What will come of it"));
    m_foretold->setReadOnly(true);
    m_foretold->setTabChangesFocus(true);
    m_foretold->setFrameShape(QFrame::NoFrame);
    m_foretold->setMinimumHeight(7 * fontMetrics().lineSpacing());

    auto *flags = new QWidget(this);
    auto *flagRow = new QHBoxLayout(flags);
    flagRow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[flag, word] : {std::pair{Flag::Syn, "SYN"}, {Flag::Ack, "ACK"}, {Flag::Fin, "FIN"}, {Flag::Rst, "RST"},
             {Flag::Psh, "PSH"}, {Flag::Urg, "URG"}}) {
        auto *box = new QCheckBox(QLatin1String(word), flags);
        box->setObjectName(QStringLiteral("forge") + QLatin1String(word));
        flagRow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ForgeWindow::changed);
        m_flags[flag] = box;
    }
    flagRow->addStretch(1);

    auto *form = new QFormLayout(this);
    const auto pair = [this](QWidget *first, QWidget *second) {
        auto *row = new QHBoxLayout;
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        return row;
    };
    const auto addPair = [this, form, pair](const QString &text, QWidget *first, QWidget *second) {
        auto *label = new QLabel(text, this);
        label->setBuddy(first); // a row with two fields has none by itself
        form->addRow(label, pair(first, second));
    };
    form->addRow(tr("&Ready-made"), m_preset);
    form->addRow(tr("Sent &from"), m_actor);
    addPair(tr("&Pretends to be"), m_source, m_address);
    form->addRow(QString(), m_addressProblem);
    form->addRow(tr("T&o"), m_destination);
    addPair(tr("Ports: from, to"), m_sourcePort, m_destinationPort);
    form->addRow(tr("Flags"), flags);
    addPair(tr("Se&quence number"), m_seq.base, m_seq.value);
    form->addRow(QString(), m_seq.problem);
    addPair(tr("&Acknowledgment number"), m_ack.base, m_ack.value);
    form->addRow(QString(), m_ack.problem);
    form->addRow(tr("&Window"), m_window);
    form->addRow(tr("&Bytes of data"), m_bytes);
    form->addRow(QString(), m_timestamps);
    form->addRow(tr("What will come of it"), m_foretold);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_send = buttons->addButton(tr("&Send it"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("forgeSend"));
    m_send->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ForgeWindow::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(m_address, &QLineEdit::textChanged, this, &ForgeWindow::changed);
    connect(m_timestamps, &QCheckBox::toggled, this, &ForgeWindow::changed);
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const QVariant preset = m_preset->itemData(index);
        if (preset.isValid())
            choose(static_cast<ForgeryPreset>(preset.toInt()));
    });
}

QComboBox *ForgeWindow::nodeBox(const char *name, const QString &title)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    for (std::uint32_t i = 0; i < m_explorer.setup().nodes.size(); ++i)
        box->addItem(nodeName(m_explorer.setup(), NodeId{i}), i);
    connect(box, &QComboBox::currentIndexChanged, this, &ForgeWindow::changed);
    return box;
}

QSpinBox *ForgeWindow::numberBox(const char *name, const QString &title)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setRange(0, 65535);
    connect(box, &QSpinBox::valueChanged, this, &ForgeWindow::changed);
    return box;
}

ForgeWindow::NumberField ForgeWindow::numberField(const char *name, const QString &title)
{
    NumberField field{new QComboBox(this), new QLineEdit(this), problemLabel(name, this)};
    const bool seq = qstrcmp(name, "forgeSeq") == 0;
    field.base->setObjectName(QLatin1String(name) + QStringLiteral("Base"));
    field.base->setAccessibleName(tr("%1 counts from").arg(title));
    field.base->addItem(tr("absolute"));
    field.base->addItem(tr("from the initial number"));
    field.base->addItem(seq ? tr("from what is expected (RCV.NXT)") : tr("from what was sent (SND.NXT)"));
    field.value->setObjectName(QLatin1String(name));
    field.value->setAccessibleName(title);
    connect(field.base, &QComboBox::currentIndexChanged, this, &ForgeWindow::changed);
    connect(field.value, &QLineEdit::textChanged, this, &ForgeWindow::changed);
    return field;
}

// Filling

/// The connection of the selected segment, as its receiver knows it; else the client's.
void ForgeWindow::fillConnection()
{
    const RecordId selected = m_explorer.selected();
    const PacketId packet = selected.valid() ? packetOf(m_explorer.trace()[selected]) : PacketId{};
    const Segment *segment = packet.valid() ? m_explorer.trace().packet(packet).segment() : nullptr;
    std::optional<ForgeryTarget> found;
    const auto nodes = static_cast<std::uint32_t>(m_explorer.setup().nodes.size());
    for (std::uint32_t i = 0; i < nodes && segment && !found; ++i) {
        found = forgeryTarget(m_explorer.world(), NodeId{i}, segment->destination.port, segment->source.port);
        if (found && found->local.address != segment->destination.address)
            found.reset();
    }
    for (std::uint32_t i = 0; i < nodes && !found; ++i)
        found = forgeryTarget(m_explorer.world(), NodeId{i});
    m_source->setCurrentIndex(found ? static_cast<int>(found->pretended.value) : m_source->count() - 1);
    m_destination->setCurrentIndex(found ? static_cast<int>(found->receiver.value) : 0);
    m_sourcePort->setValue(found ? found->remote.port : 55555);
    m_destinationPort->setValue(found ? found->local.port : 1982);
    m_actor->setCurrentIndex(m_actor->count() > 1 ? 1 : 0);
    offerPresets();
    if (found) {
        choose(ForgeryPreset::RstExact);
    } else {
        m_flags[Flag::Rst]->setChecked(true);
        m_seq.value->setText(QStringLiteral("0"));
        m_ack.value->setText(QStringLiteral("0"));
    }
}

void ForgeWindow::offerPresets()
{
    const QVariant before = m_preset->currentData();
    m_preset->clear();
    m_preset->addItem(tr("own numbers"));
    for (int i = 0; i < static_cast<int>(ForgeryPreset::Count); ++i)
        if (presetSegment(static_cast<ForgeryPreset>(i), m_explorer, target()))
            m_preset->addItem(presetName(static_cast<ForgeryPreset>(i)), i);
    m_preset->setCurrentIndex(std::max(0, before.isValid() ? m_preset->findData(before) : 0));
}

void ForgeWindow::choose(ForgeryPreset preset)
{
    const auto segment = presetSegment(preset, m_explorer, target());
    if (!segment)
        return;
    fill(*segment);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(static_cast<int>(preset))));
    refresh();
}

void ForgeWindow::fill(const InjectSegment &segment)
{
    m_filling = true;
    m_source->setCurrentIndex(static_cast<int>(segment.source.value));
    m_destination->setCurrentIndex(static_cast<int>(segment.destination.value));
    m_address->clear();
    m_sourcePort->setValue(segment.sourcePort);
    m_destinationPort->setValue(segment.destinationPort);
    m_window->setValue(segment.window);
    m_bytes->setValue(static_cast<int>(segment.payloadLength));
    for (const auto &[flag, box] : m_flags)
        box->setChecked(segment.flags.has(flag));
    const auto show = [](const NumberField &field, const BasedNumber &number) {
        field.base->setCurrentIndex(
            static_cast<int>(number.base == NumberBase::Zero ? ForgeryBase::Absolute : ForgeryBase::FromInitial));
        field.value->setText(QString::number(number.value));
    };
    show(m_seq, segment.seq);
    show(m_ack, segment.ack.value_or(BasedNumber{}));
    m_timestamps->setChecked(segment.timestamps.has_value());
    m_stamps = segment.timestamps;
    m_filling = false;
}

// Reading

NodeId ForgeWindow::nodeIn(const QComboBox *box) { return NodeId{box->currentData().toUInt()}; }

std::optional<ForgeryTarget> ForgeWindow::target() const
{
    return forgeryTarget(m_explorer.world(), nodeIn(m_destination), static_cast<std::uint16_t>(m_destinationPort->value()),
        static_cast<std::uint16_t>(m_sourcePort->value()));
}

std::optional<BasedNumber> ForgeWindow::numberOf(const NumberField &field, bool ofSource)
{
    bool ok = false;
    const std::int64_t value = field.value->text().trimmed().toLongLong(&ok);
    const auto base = static_cast<ForgeryBase>(field.base->currentIndex());
    const bool inRange = ok && value <= largest && value >= (base == ForgeryBase::Absolute ? 0 : -largest);
    const std::optional<ForgeryTarget> known = target();
    QString problem;
    if (!inRange)
        problem = base == ForgeryBase::Absolute ? tr("Write a whole number from 0 to 4294967295.")
                                                : tr("Write a whole number, such as 1 or -100.");
    else if (base != ForgeryBase::Absolute && !known)
        problem = tr("The %1 has no connection between these ports to count from.")
                      .arg(nodeName(m_explorer.setup(), nodeIn(m_destination)));
    complain(field.problem, field.value, problem);
    if (!problem.isEmpty())
        return std::nullopt;
    const NumberBase initial = ofSource ? NumberBase::SourceIsn : NumberBase::DestinationIsn;
    switch (base) {
    case ForgeryBase::Absolute: return BasedNumber{NumberBase::Zero, value};
    case ForgeryBase::FromInitial: return BasedNumber{initial, value};
    case ForgeryBase::FromNext: break;
    }
    const Seq next = ofSource ? known->expected : known->sentUpTo;
    const Seq first = ofSource ? known->initialOfRemote : known->initialOfLocal;
    return BasedNumber{initial, std::int64_t{next.value() - first.value()} + value};
}

std::optional<Action> ForgeWindow::act()
{
    InjectSegment segment;
    segment.source = nodeIn(m_source);
    segment.destination = nodeIn(m_destination);
    segment.sourcePort = static_cast<std::uint16_t>(m_sourcePort->value());
    segment.destinationPort = static_cast<std::uint16_t>(m_destinationPort->value());
    segment.window = static_cast<std::uint16_t>(m_window->value());
    segment.payloadLength = static_cast<std::uint32_t>(m_bytes->value());
    for (const auto &[flag, box] : m_flags)
        if (box->isChecked())
            segment.flags.set(flag);
    bool wrong = false;
    Ipv4 address;
    const std::string other = m_address->text().trimmed().toStdString();
    const bool badAddress = !other.empty() && !parseIpv4(other, address);
    complain(m_addressProblem, m_address, badAddress ? tr("Write an IPv4 address, such as 198.51.100.7.") : QString());
    wrong = wrong || badAddress;
    if (!other.empty() && !badAddress)
        segment.repeated.sources = Prefix{address, 32};
    const auto seq = numberOf(m_seq, true);
    wrong = wrong || !seq;
    segment.seq = seq.value_or(BasedNumber{});
    const bool acknowledges = segment.flags.ack();
    m_ack.base->setEnabled(acknowledges);
    m_ack.value->setEnabled(acknowledges);
    if (acknowledges) {
        segment.ack = numberOf(m_ack, false);
        wrong = wrong || !segment.ack;
    } else {
        complain(m_ack.problem, m_ack.value, {});
    }
    if (m_timestamps->isChecked())
        segment.timestamps = m_stamps.value_or(
            std::pair{BasedNumber{NumberBase::SourceLastTimestamp, 0}, BasedNumber{NumberBase::DestinationLastTimestamp, 0}});
    if (wrong)
        return std::nullopt;
    return Action{nodeIn(m_actor), segment};
}

QString ForgeWindow::foretelling() const { return m_foretold->toPlainText(); }

void ForgeWindow::changed()
{
    if (!m_filling)
        m_soon->start();
}

void ForgeWindow::refresh()
{
    m_soon->stop();
    const std::optional<Action> wanted = act();
    const bool possible = wanted && !m_explorer.locked() && m_explorer.whyNot(*wanted) == Refusal::None;
    m_send->setEnabled(possible);
    if (!wanted)
        m_foretold->setPlainText(tr("A field is not right yet."));
    else if (m_explorer.gate()) // it would show what the lesson asks
        m_foretold->setPlainText(tr("Not said while a lesson asks questions."));
    else
        m_foretold->setPlainText(m_explorer.locked() ? lockedReason() : foretold(m_explorer, *wanted));
}

void ForgeWindow::send()
{
    if (const std::optional<Action> wanted = act())
        m_explorer.perform(*wanted);
}

} // namespace teardown
