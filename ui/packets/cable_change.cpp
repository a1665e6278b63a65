#include "packets/cable_change.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "base/time_text.h"
#include "scenario/quantity.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::uint32_t always = 1'000'000; ///< parts per million

std::optional<std::uint32_t> lossIn(const QString &text)
{
    const QString words = text.trimmed();
    return parsePercentage((words.endsWith(u'%') ? words : words + u'%').toStdString());
}

QString lossText(std::uint32_t perMillion)
{
    QString text = QString::fromStdString(formatPercentage(perMillion));
    return text.remove(u'%').trimmed();
}

QString delayEffect(const Explorer &explorer, const SetCable &act)
{
    const std::vector<FlightView> flying = inFlight(explorer.world());
    const bool overtakes = std::any_of(flying.begin(), flying.end(),
        [&](const FlightView &f) { return f.cable == act.cable && explorer.now() + act.delay < f.arrives; });
    const QString time = durationText(act.delay);
    return overtakes
        ? CableForm::tr("What departs from now on needs %1, and overtakes what is on the way: that keeps its time.").arg(time)
        : CableForm::tr("What departs from now on needs %1; what is on the way keeps its time.").arg(time);
}

QString lossEffect(const SetCable &act)
{
    if (act.lossPerMillion == 0)
        return CableForm::tr("Nothing is lost by chance any more.");
    if (act.lossPerMillion == always)
        return CableForm::tr("All that departs from now on is lost, and the link lights stay on.");
    return CableForm::tr("Of what departs from now on, %1 is lost by chance.")
        .arg(QString::fromStdString(formatPercentage(act.lossPerMillion)));
}

} // namespace

CableChange readCableChange(const Explorer &explorer, CableId cable, const QString &delay, const QString &loss)
{
    using Problem = CableChange::Problem;
    const Cable &before = explorer.world().cables[cable.value];
    const std::optional<Duration> time = parseDuration(delay.trimmed().toStdString());
    if (!time || *time < Duration{} || (*time > longestDelay && *time != before.delay))
        return {Problem::Delay, CableForm::tr("Write a delay from 0 s to 24 h, such as 200 ms or 1.5 s."), {}};
    const std::optional<std::uint32_t> share = lossIn(loss);
    if (!share)
        return {Problem::Loss, CableForm::tr("Write a loss from 0 to 100 %, such as 2.5."), {}};
    const SetCable act{cable, *time, *share};
    if (explorer.locked())
        return {Problem::Refused, lockedReason(), {}};
    if (const Refusal why = explorer.whyNot({NodeId{}, act}); why != Refusal::None)
        return {Problem::Refused, toPlainText(refusalReason(why, explorer.setup(), {NodeId{}, act})), {}};
    QStringList effects;
    if (act.delay != before.delay)
        effects += delayEffect(explorer, act);
    if (act.lossPerMillion != before.lossPerMillion)
        effects += lossEffect(act);
    return {Problem::None, effects.join(u' '), act};
}

CableForm::CableForm(Explorer &explorer, const Parts &parts, QObject *parent)
    : QObject(parent),
      m_explorer(explorer),
      m_parts(parts)
{
    for (QLineEdit *field : {m_parts.delay, m_parts.loss})
        connect(field, &QLineEdit::textChanged, this, &CableForm::tell);
    connect(&explorer, &Explorer::momentChanged, this, &CableForm::follow);
    connect(&explorer, &Explorer::accessChanged, this, &CableForm::tell);
}

void CableForm::setCable(CableId cable)
{
    m_cable = cable;
    for (QLineEdit *field : {m_parts.delay, m_parts.loss})
        field->setModified(false);
    follow();
}

void CableForm::follow()
{
    if (!exists())
        return;
    const Cable &cable = m_explorer.world().cables[m_cable.value];
    const std::pair<QLineEdit *, QString> words[] = {
        {m_parts.delay, QString::fromStdString(withUnit(cable.delay))}, {m_parts.loss, lossText(cable.lossPerMillion)}};
    for (const auto &[field, text] : words) {
        const QSignalBlocker quiet(field);
        if (!field->isModified() && field->text() != text)
            field->setText(text);
    }
    tell();
}

void CableForm::tell()
{
    if (!exists())
        return;
    const CableChange change = readCableChange(m_explorer, m_cable, m_parts.delay->text(), m_parts.loss->text());
    m_parts.message->setText(change.text);
    m_parts.go->setEnabled(change.act.has_value());
    using Problem = CableChange::Problem;
    m_parts.delay->setAccessibleDescription(change.problem == Problem::Loss ? QString() : change.text);
    m_parts.loss->setAccessibleDescription(change.problem == Problem::Delay ? QString() : change.text);
}

bool CableForm::exists() const { return m_cable.valid() && m_cable.value < m_explorer.world().cables.size(); }

bool CableForm::go()
{
    if (!exists())
        return false;
    const CableChange change = readCableChange(m_explorer, m_cable, m_parts.delay->text(), m_parts.loss->text());
    if (change.problem == CableChange::Problem::Loss)
        m_parts.loss->setFocus();
    else if (change.problem == CableChange::Problem::Delay)
        m_parts.delay->setFocus();
    return change.act && m_explorer.perform({NodeId{}, *change.act});
}

} // namespace teardown
