#pragma once

#include "sim/foresight.h"

#include <cstdint>
#include <optional>

namespace teardown {

/// What it costs to watch over a connection, and when somebody notices that it is lost: measured on one run.
struct Detection {
    std::optional<Time> opened;    ///< when the server's end of the first connection was ESTABLISHED; none: there never was one
    std::optional<Time> broke;     ///< when something went wrong after that; none: nothing does
    RecordId brokeBy;              ///< the act, or the firewall's forgetting
    std::optional<Notice> noticed; ///< by the first program that notices, on a machine that is not itself what broke
    Time lookedUntil;              ///< nobody noticed up to then; Time::never(): nobody ever does
    Duration whole;                ///< from `opened` until `broke`, or to the end of the run
    std::uint64_t segments = 0;    ///< that both ends sent while all was well
    std::uint64_t bytes = 0;       ///< of their IP packets

    std::optional<Duration> delay() const { return noticed && broke ? std::optional(noticed->at - *broke) : std::nullopt; }
    /// Per hour, rounded down; 0 where nothing was whole.
    std::uint64_t segmentsAnHour() const { return anHour(segments); }
    std::uint64_t bytesAnHour() const { return anHour(bytes); }

private:
    std::uint64_t anHour(std::uint64_t count) const;
};

/// Runs a set-up until somebody notices, and on a copy beyond its end if need be. In pieces, so that a window stays awake.
class DetectorRun {
public:
    explicit DetectorRun(Setup setup);

    /// Goes on until about so many more records were made; false when it has come to the end.
    bool runOn(std::size_t records);
    const Detection &result() const { return m_result; }

private:
    void read();
    void see(const Record &record);
    void count(const Record &record);
    bool isFirstNotice(const Notice &notice) const;
    void lookAhead(std::size_t records);

    Recording m_recording;
    std::optional<Foresight> m_ahead;
    Detection m_result;
    NodeId m_brokenNode; ///< whose own programs do not count
    std::size_t m_read = 0;
    bool m_done = false;
};

} // namespace teardown
