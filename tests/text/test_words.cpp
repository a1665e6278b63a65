#include <QtTest>

#include "good_text.h"
#include "text/markup.h"
#include "text/words.h"

using namespace teardown;

namespace {

Action at(std::uint32_t node, ActionBody body) { return {{node}, std::move(body)}; }

SystemCall call(CallName name)
{
    SystemCall made;
    made.name = name;
    made.fd = "sock";
    return made;
}

/// One action of each kind, on the default topology.
std::vector<Action> everyAction()
{
    const AddPathRule rule{
        "loss", {1}, Direction::ToServer, {FrameClass::Tcp, {}, Flag::Fin | Flag::Ack, {}, {}, {}}, PathEffect::Drop, {}, 1};
    const InjectSegment forged{{3}, {0}, 55555, 1982, Flag::Rst, 0, 0, {}, {}, {}};
    return {at(3, KillProcess{"server"}), at(3, StopProcess{"server"}), at(3, ContinueProcess{"server"}),
        at(3, StartProcess{"server"}), at(1, PowerOff{}), at(1, PowerOn{}), at(3, ShutDownHost{}),
        at(0, SetCarrier{"eth0", false}), at(0, SetInterface{"eth0", true}), {{}, rule}, {{}, RemovePathRule{"loss"}},
        {{}, SetBlackHole{{1}, true}}, {{}, SetBlackHole{{1}, false}}, {{}, SetCable{{0}, milliseconds(20), 12'500}},
        {{}, DropPacket{{0}}}, {{}, DelayPacket{{0}, seconds(1)}}, {{}, DuplicatePacket{{0}}},
        {{}, CorruptPacket{{0}, PacketPart::Data}}, {{}, CorruptPacket{{0}, PacketPart::Header}},
        {{}, CorruptPacket{{0}, PacketPart::IpHeader}}, at(0, ChangeSetting{Setting::TcpFinTimeout, 5}),
        at(1, ChangeRoute{RouteOperation::Replace, {ipv4(10, 22, 0, 0), 16}, RouteType::Blackhole, {}}), at(0, FlushNeighbours{}),
        at(0, PinNeighbour{ipv4(10, 16, 0, 1)}), at(2, SetFirewall{}), at(2, FlushConntrack{}), at(1, forged),
        at(0, MakeCall{"client", call(CallName::Close)})};
}

constexpr auto lastRefusal = Refusal::OwnAddress;
constexpr auto lastLossReason = LossReason::WrongChecksum;
constexpr auto lastState = TcpState::TimeWait;
constexpr auto lastErrno = Errno::Eproto;

template <class Enum>
std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        const auto row = [](Duration d, const char *text) { QTest::newRow(text) << qint64{d.ns} << QString::fromUtf8(text); };
        row({0}, "0 s");
        row({7}, "7 ns");
        row(microseconds(40), "40 µs");
        row(nanoseconds(1'500), "1.5 µs");
        row(milliseconds(20), "20 ms");
        row(microseconds(4'500), "4.5 ms");
        row(nanoseconds(999'999'999), "999 ms");
        row(milliseconds(1269), "1.269 s");
        row(milliseconds(1500), "1.5 s");
        row(seconds(1), "1 s");
        row(milliseconds(58'290), "58.2 s");
        row(milliseconds(59'999), "59.9 s");
        row(seconds(131), "131 s");
        row(seconds(180), "3 min");
        row(seconds(964), "16 min 4 s");
        row(seconds(7875), "2 h 11 min 15 s");
        row(seconds(7200), "2 h");
        row(seconds(432'000), "5 d");
        row(milliseconds(-20), "−20 ms");
    }
    void durations()
    {
        QFETCH(qint64, ns);
        QFETCH(QString, text);
        QCOMPARE(durationText({ns}), text);
    }

    void times()
    {
        QCOMPARE(timeText(atTime(milliseconds(1269))), QString("1.269 s"));
        QCOMPARE(timeText(atTime({0})), QString("0.000 s"));
        QCOMPARE(timeText(atTime(milliseconds(-5))), QString("−0.005 s"));
        QCOMPARE(timeText(atTime(seconds(131))), QString("131.000 s"));
        QCOMPARE(timeText(atTime(seconds(7875))), QString("2 h 11 min 15.000 s"));
        QCOMPARE(timeText(Time::never()), QString("never"));
    }

    void byteCounts()
    {
        QCOMPARE(bytesText(0), QString("0 bytes"));
        QCOMPARE(bytesText(1), QString("1 byte"));
        QCOMPARE(bytesText(1000), QString("1000 bytes"));
    }

    void markup()
    {
        const QString sentence = QStringLiteral("`a<b>` & more");
        QCOMPARE(toPlainText(sentence), QString("a<b> & more"));
        QCOMPARE(toRichText(sentence), QString("<code>a&lt;b&gt;</code> &amp; more"));
    }

    void everyEnumeratorHasWords()
    {
        for (int i = 0; i < static_cast<int>(TimerKind::Count); ++i) {
            QCOMPARE(faultOf(timerName(static_cast<TimerKind>(i))), QString());
            QCOMPARE(faultOf(timerPurpose(static_cast<TimerKind>(i))), QString());
        }
        for (LossReason reason : upTo(lastLossReason))
            QCOMPARE(faultOf(lossReasonText(reason)), QString());
        for (TcpState state : upTo(lastState))
            QCOMPARE(faultOfSentence(stateMeaning(state)), QString());
        for (Errno error : upTo(lastErrno))
            if (error != Errno::None)
                QVERIFY2(faultOfSentence(errnoMeaning(error)).isEmpty(), name(error).data());
        for (Ownership owner : upTo(Ownership::Orphan))
            QCOMPARE(faultOf(ownershipText(owner)), QString());
    }

    /// The lists above end where the enumerations end: one further has no name.
    void noEnumeratorIsForgotten()
    {
        QVERIFY(name(static_cast<LossReason>(static_cast<int>(lastLossReason) + 1)).empty());
        QVERIFY(name(static_cast<TcpState>(static_cast<int>(lastState) + 1)).empty());
        QVERIFY(name(static_cast<Errno>(static_cast<int>(lastErrno) + 1)).empty());
        QCOMPARE(everyAction().back().body.index() + 1, std::variant_size_v<ActionVariant>);
    }

    void everyRefusalHasAReason()
    {
        const Setup setup = defaultTopology();
        for (Refusal refusal : upTo(lastRefusal)) {
            for (const Action &action : everyAction()) {
                const QString reason = refusalReason(refusal, setup, action);
                if (refusal == Refusal::None)
                    QCOMPARE(reason, QString());
                else
                    QVERIFY2(!reason.isEmpty() && reason.endsWith('.'), qPrintable(reason));
            }
        }
        QCOMPARE(refusalReason(Refusal::AlreadyOff, setup, at(3, PowerOff{})), QString("The server has no power already."));
        QCOMPARE(refusalReason(Refusal::SameValue, setup, at(0, ChangeSetting{Setting::TcpFinTimeout, 60})),
            QString("`tcp_fin_timeout` is 60 s already."));
    }

    void actionsHaveTitlesAndSentences()
    {
        const Setup setup = defaultTopology();
        for (const Action &action : everyAction()) {
            const QString title = actionTitle(setup, action);
            QVERIFY2(faultOf(title).isEmpty(), qPrintable(title));
            for (bool byUser : {true, false}) {
                const QString done = actionDone(setup, action, byUser);
                QVERIFY2(faultOfSentence(done).isEmpty(), qPrintable(done));
                QCOMPARE(done.startsWith("You "), byUser);
            }
        }
        QCOMPARE(actionDone(setup, at(3, KillProcess{"server"})), QString("You killed the process `server`."));
        QCOMPARE(actionTitle(setup, at(0, ChangeSetting{Setting::TcpFinTimeout, 5})),
            QString("Set tcp_fin_timeout of the client to 5 s"));
    }

    /// Nobody who looks at the picture can know what the file calls a cable.
    void cablesAreCalledByTheirEnds()
    {
        Setup setup = defaultTopology();
        for (CableSpec &cable : setup.cables)
            cable.name = "zzz";
        for (const Action &action : everyAction()) {
            QStringList texts{actionTitle(setup, action), actionDone(setup, action, true), actionDone(setup, action, false),
                actionMark(setup, action, true)};
            for (Refusal refusal : upTo(lastRefusal))
                texts += refusalReason(refusal, setup, action);
            for (const QString &text : texts)
                QVERIFY2(!text.contains("zzz"), qPrintable(text));
        }
        const Action hole{{}, SetBlackHole{{1}, true}}, change{{}, SetCable{{0}, milliseconds(20), 12'500}};
        QCOMPARE(actionTitle(setup, hole), QString::fromUtf8("Turn the cable router–firewall into a black hole"));
        QCOMPARE(actionDone(setup, hole, false),
            QString(
                "From now on the cable between router and firewall is a black hole: it swallows every packet and tells nobody."));
        QCOMPARE(refusalReason(Refusal::AlreadyBlackHoled, setup, hole),
            QString("The cable between router and firewall is a black hole already."));
        QCOMPARE(
            actionDone(setup, change), QString("You set the cable between client and router to 20 ms delay and 1.25 % loss."));
        AddPathRule rule{"loss", {2}, Direction::ToServer, {}, PathEffect::Drop, {}, 2};
        rule.match.flagsContain = Flag::Fin;
        QCOMPARE(actionTitle(setup, {{}, rule}),
            QString::fromUtf8("Drop segments with FIN on firewall–server towards the server (2 times)"));
        QCOMPARE(actionDone(setup, {{}, rule}),
            QString("You set a rule that drops segments with FIN on the cable between firewall and server towards the server (2 "
                    "times)."));
        QCOMPARE(actionMark(setup, hole, false), QString::fromUtf8("From now on the cable router–firewall is a black hole"));
        QCOMPARE(actionMark(setup, {{}, rule}, false),
            QString::fromUtf8("From now on a rule drops segments with FIN on firewall–server towards the server (2 times)"));
        QVERIFY(!actionTitle(setup, {{}, SetBlackHole{{7}, true}}).isEmpty()); // what is no cable is no crash
    }

    void settingsHaveHelp()
    {
        QSet<QString> seen;
        for (const SettingInfo &about : allSettings()) {
            const QString help = settingHelp(about.setting);
            QVERIFY2(faultOfSentence(help).isEmpty(), qPrintable(help));
            QVERIFY2(!seen.contains(help), qPrintable(help));
            seen.insert(help);
        }
        QVERIFY(settingHelp(Setting::TcpFinTimeout).contains("not the length of `TIME_WAIT`"));
        QCOMPARE(settingUnit(Setting::TcpFinTimeout), QString("s"));
        QCOMPARE(settingUnit(Setting::TcpSynRetries), QString());
    }

    void settingEffects()
    {
        using Kind = SettingEffect::Kind;
        const Setup setup = defaultTopology();
        const Time now = atTime(seconds(10));
        const auto text = [&](Setting setting, SettingEffect effect) { return settingEffect(setup, {3}, setting, effect, now); };
        SettingEffect effect;
        for (int kind = 0; kind <= static_cast<int>(Kind::NoSocket); ++kind) {
            effect.kind = static_cast<Kind>(kind);
            effect.when = now;
            QCOMPARE(faultOf(text(Setting::TcpKeepaliveTime, effect)), QString());
        }
        effect = {Kind::AtTimer, {}, TimerKind::Retransmit, {}, now + milliseconds(3200)};
        QCOMPARE(text(Setting::TcpRetries2, effect), QString("read when the server's retransmission timer runs out, in 3.2 s"));
        effect = {Kind::NotForThisState, {}, {}, TcpState::FinWait2, Time::never()};
        QCOMPARE(text(Setting::TcpFinTimeout, effect), QString("acts on entering `FIN_WAIT_2`: not now"));
        effect.kind = Kind::OptionOff;
        QCOMPARE(text(Setting::TcpKeepaliveTime, effect), QString("off: this socket has no `SO_KEEPALIVE`"));
    }

    void inputErrors()
    {
        InputError error{"unknown-host", {"sever"}, "There is no host `sever`.", "a.teardown", {12, 5}};
        QCOMPARE(inputErrorText(error), QString("a.teardown:12:5: There is no host `sever`."));
        error.position.column = 0;
        QCOMPARE(inputErrorText(error), QString("a.teardown:12: There is no host `sever`."));
        error.file.clear();
        error.position.line = 0;
        QCOMPARE(inputErrorText(error), QString("There is no host `sever`."));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
