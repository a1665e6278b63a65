#include "text/waiting_text.h"

#include <QCoreApplication>

#include "text/words.h"

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

QString callText(const Waiting &waiting, const Trace &trace)
{
    if (!waiting.call.valid() || waiting.call.value >= trace.calls.size())
        return Text::tr("a call to return");
    return Text::tr("%1 to return").arg(QString::fromStdString(toString(trace.call(waiting.call).call)));
}

} // namespace

QString waitsForText(const Waiting &waiting, const Trace &trace)
{
    switch (waiting.what) {
    case WaitsFor::Nothing: return Text::tr("nothing that could come");
    case WaitsFor::Timer: return timerName(waiting.timer);
    case WaitsFor::Connection: return Text::tr("a SYN from anybody");
    case WaitsFor::PeerSegment: return Text::tr("a segment of the other end");
    case WaitsFor::LostPeer: return Text::tr("the other end, which has no such connection any more");
    case WaitsFor::Accept: return Text::tr("its program to accept it");
    case WaitsFor::Application: return Text::tr("its program to read, write or close");
    case WaitsFor::Call: return callText(waiting, trace);
    case WaitsFor::Step: return Text::tr("the time of its next call");
    case WaitsFor::Signal: return Text::tr("a signal: it is stopped, or has nothing more to do");
    }
    return {};
}

QString afterWaitText(const Waiting &waiting)
{
    if (waiting.until == Time::never())
        return {};
    switch (waiting.what) {
    case WaitsFor::Timer: return Text::tr("The kernel %1.").arg(timerPurpose(waiting.timer));
    case WaitsFor::Step: return Text::tr("The program makes its next call.");
    case WaitsFor::Call: return Text::tr("The call returns, with or without a result.");
    default: return {};
    }
}

QString noticeText(const Notice &notice, Time now)
{
    const QString call = qt(name(notice.call)), error = qt(name(notice.error)), at = timeText(notice.at),
                  in = durationText(notice.at - now);
    switch (notice.kind) {
    case Notice::Kind::CallFails: return Text::tr("%1 returns %2 at %3, in %4").arg(call, error, at, in);
    case Notice::Kind::EndOfFile: return Text::tr("%1 returns 0, the end of the stream, at %2, in %3").arg(call, at, in);
    case Notice::Kind::TimedOut:
        return notice.error == Errno::None ? Text::tr("%1 returns with nothing at %2, in %3: its own time-out").arg(call, at, in)
                                           : Text::tr("%1 returns %2 at %3, in %4: its own time-out").arg(call, error, at, in);
    case Notice::Kind::PollTells: return Text::tr("%1 reports an error or a hang-up at %2, in %3").arg(call, at, in);
    case Notice::Kind::KernelEnds:
        if (notice.byReset)
            return Text::tr("the kernel ends it by a reset at %1, in %2").arg(at, in);
        if (notice.error != Errno::None)
            return Text::tr("the kernel gives it up with %1 at %2, in %3").arg(error, at, in);
        return Text::tr("the kernel forgets it at %1, in %2").arg(at, in);
    }
    return {};
}

QString noticeSentence(const Setup &setup, const Notice &notice, Time now)
{
    const QString node = nodeName(setup, notice.node), what = noticeText(notice, now);
    if (notice.processName.empty())
        return Text::tr("On the %1: %2.").arg(node, what);
    return Text::tr("The program %1 on the %2: %3.").arg(QString::fromStdString(notice.processName), node, what);
}

} // namespace teardown
