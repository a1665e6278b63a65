#include "text/words.h"

#include <QCoreApplication>

#include "text/facts.h"
#include "text/spelling.h"

#include <algorithm>

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Moment)
};

/// What a side waits for in its state, to follow "The client is in `X`, "; empty if nothing.
QString waitsFor(const SocketView &socket)
{
    switch (socket.state) {
    case TcpState::SynSent: return Text::tr("waiting for an answer to its SYN");
    case TcpState::SynReceived: return Text::tr("waiting for the ACK that completes the handshake");
    case TcpState::FinWait1:
    case TcpState::Closing:
    case TcpState::LastAck: return Text::tr("waiting for the ACK of its FIN");
    case TcpState::FinWait2:
        return socket.owner == Ownership::Orphan ? Text::tr("waiting for the other end's FIN")
                                                 : Text::tr("waiting for the other end's FIN, without limit");
    case TcpState::CloseWait: return Text::tr("waiting until its own process closes");
    case TcpState::TimeWait: return Text::tr("ready to repeat its last ACK if that was lost");
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::Established: return {};
    }
    return {};
}

/// "8 times" of something that was sent again.
QString timesText(int count) { return count == 1 ? Text::tr("once") : Text::tr("%n times", nullptr, count); }

/// Collects the sentences about one moment.
class Telling {
public:
    Telling(const Setup &setup, const Trace &trace, const World &world, Time now)
        : m_setup(setup),
          m_facts(setup, trace),
          m_trace(trace),
          m_world(world),
          m_now(now)
    {
        for (std::uint32_t i = 0; i < setup.nodes.size(); ++i)
            if (setup.nodes[i].role == NodeRole::Client || setup.nodes[i].role == NodeRole::Server)
                m_hosts.push_back({i});
    }

    QStringList sentences()
    {
        tellStates();
        tellFlights();
        tellNextTimer();
        tellFirewalls();
        tellFaults();
        if (m_quiet)
            m_sentences +=
                Text::tr("Nothing is on its way and no timer runs. It stays like this until a program or a person acts.");
        return m_sentences;
    }

private:
    void tellStates()
    {
        std::vector<std::optional<SocketView>> mains;
        for (NodeId host : m_hosts)
            mains.push_back(poweredOn(m_world, host) ? mainSocket(m_world, host) : std::nullopt);
        if (neitherHasConnection(mains)) {
            m_sentences += Text::tr("Neither side has a connection.");
            return;
        }
        const bool both =
            mains.size() == 2 && mains[0] && mains[1] && mains[0]->state == mains[1]->state && mains[0]->owner == mains[1]->owner;
        if (both) {
            const QString state = inCode(name(mains[0]->state));
            const QString wait = waitsFor(*mains[0]);
            m_sentences += wait.isEmpty() ? Text::tr("Both sides are in %1.").arg(state)
                                          : Text::tr("Both sides are in %1, each %2.").arg(state, wait);
            return;
        }
        for (std::size_t i = 0; i < m_hosts.size(); ++i)
            m_sentences += stateSentence(m_hosts[i], mains[i]);
    }

    bool neitherHasConnection(const std::vector<std::optional<SocketView>> &mains) const
    {
        const auto without = [](const auto &socket) { return !socket || socket->state == TcpState::Closed; };
        const auto on = [this](NodeId host) { return poweredOn(m_world, host); };
        return std::all_of(mains.begin(), mains.end(), without) && std::all_of(m_hosts.begin(), m_hosts.end(), on);
    }

    QString stateSentence(NodeId host, const std::optional<SocketView> &socket) const
    {
        const QString who = m_facts.node(host);
        if (!poweredOn(m_world, host))
            return Text::tr("The %1 has no power.").arg(who);
        if (!socket || socket->state == TcpState::Closed)
            return Text::tr("The %1 has no connection.").arg(who);
        if (socket->state == TcpState::Listen)
            return Text::tr("The %1 listens on port %2.").arg(who).arg(socket->tuple.local.port);
        const QString state = inCode(name(socket->state));
        const QString wait = waitsFor(*socket);
        const QString is =
            wait.isEmpty() ? Text::tr("The %1 is in %2").arg(who, state) : Text::tr("The %1 is in %2, %3").arg(who, state, wait);
        const bool waitsForPeer = socket->state == TcpState::FinWait1 || socket->state == TcpState::FinWait2;
        return waitsForPeer && socket->owner == Ownership::Orphan ? Text::tr("%1. No process holds its socket.").arg(is)
                                                                  : is + QLatin1Char('.');
    }

    void tellFlights()
    {
        const std::vector<FlightView> flights = inFlight(m_world);
        m_quiet = flights.empty();
        if (flights.size() > 2) {
            m_sentences += Text::tr("%n packets are on their way.", nullptr, static_cast<int>(flights.size()));
            return;
        }
        for (const FlightView &flight : flights)
            m_sentences += Text::tr("%1 is on its way (%2).")
                               .arg(m_facts.packetSubject(
                                        m_trace.packet(flight.packet), m_facts.roleOf(flight.packet, m_trace.firstAfter(m_now))),
                                   m_facts.travel(flight.cable, flight.direction));
    }

    void tellNextTimer()
    {
        std::optional<TimerView> next;
        SocketView owner;
        NodeId where;
        for (NodeId host : m_hosts) {
            for (const SocketView &socket : teardown::sockets(m_world, host)) {
                if (socket.timers.empty() || (next && next->deadline <= socket.timers.front().deadline))
                    continue;
                next = socket.timers.front();
                owner = socket;
                where = host;
            }
        }
        if (!next)
            return;
        m_quiet = false;
        if (owner.retransmits > 0)
            m_sentences += owner.state == TcpState::SynSent
                ? Text::tr("The %1 has sent its SYN again %2.").arg(m_facts.actor(where), timesText(owner.retransmits))
                : Text::tr("The %1 has sent its first unacknowledged segment again %2.")
                      .arg(m_facts.actor(where), timesText(owner.retransmits));
        m_sentences +=
            Text::tr("In %1 the %2 of the %3 runs out: then its kernel %4.")
                .arg(durationText(next->deadline - m_now), timerName(next->kind), m_facts.node(where), timerPurpose(next->kind));
    }

    void tellFirewalls()
    {
        for (std::uint32_t i = 0; i < m_setup.nodes.size(); ++i) {
            const std::optional<FirewallPolicy> &policy = m_setup.nodes[i].firewall;
            if (policy && policy->connectionTracking && poweredOn(m_world, {i}))
                tellFirewall({i});
        }
    }

    void tellFirewall(NodeId node)
    {
        const std::vector<ConntrackView> table = connectionTable(m_world, node);
        if (table.empty()) {
            m_sentences += Text::tr("The %1 knows no connection.").arg(m_facts.node(node));
            return;
        }
        const auto sooner = [](const ConntrackView &a, const ConntrackView &b) { return a.expires < b.expires; };
        const Time first = std::min_element(table.begin(), table.end(), sooner)->expires;
        m_quiet = false;
        m_sentences += Text::tr("The %1 forgets the connection in %2 if no packet passes.")
                           .arg(m_facts.node(node), durationText(first - m_now));
    }

    void tellFaults()
    {
        for (std::uint32_t i = 0; i < m_setup.nodes.size(); ++i) {
            const NodeId node{i};
            const bool told = std::find(m_hosts.begin(), m_hosts.end(), node) != m_hosts.end();
            if (!told && !poweredOn(m_world, node))
                m_sentences += Text::tr("The %1 has no power.").arg(m_facts.node(node));
        }
        for (std::uint32_t i = 0; i < m_setup.cables.size(); ++i)
            tellCable({i});
    }

    void tellCable(CableId id)
    {
        const CableSpec &cable = m_setup.cables[id.value];
        if (blackHoled(m_world, id)) {
            m_sentences += Text::tr("The cable %1 swallows every packet.").arg(cableBetween(m_setup, id));
            return;
        }
        const bool bothOn = poweredOn(m_world, cable.client) && poweredOn(m_world, cable.server);
        const bool carrier =
            carrierUp(m_world, cable.client, cable.clientInterface) && carrierUp(m_world, cable.server, cable.serverInterface);
        if (bothOn && !carrier)
            m_sentences += Text::tr("The cable %1 is out.").arg(cableBetween(m_setup, id));
    }

    const Setup &m_setup;
    Facts m_facts;
    const Trace &m_trace;
    const World &m_world;
    Time m_now;
    std::vector<NodeId> m_hosts;
    QStringList m_sentences;
    bool m_quiet = true;
};

} // namespace

QStringList momentSentences(const Setup &setup, const Trace &trace, const World &world, Time now)
{
    return Telling(setup, trace, world, now).sentences();
}

QString moment(const Setup &setup, const Trace &trace, const World &world, Time now)
{
    return momentSentences(setup, trace, world, now).join(QLatin1Char(' '));
}

} // namespace teardown
