#include "cpu_time.h"
#include "loopback.h"
#include "workloads.h"

#include "base/random.h"
#include "sim/recording.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <exception>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <vector>

// Prints what the engine costs, mostly as ratios of two things measured in one run, which hold on any machine.

using namespace teardown;

namespace {

constexpr int passes = 5;

/// The middle of several passes.
double median(const std::function<double()> &measure, int times = passes)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(measure());
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Segments that the client or the server made.
std::uint64_t hostSegments(const Trace &trace)
{
    std::uint64_t count = 0;
    for (const Record &record : trace.records)
        if (const auto *made = record.as<PacketMade>(); made && (record.node.value == 0 || record.node.value == 3))
            count += trace.packet(made->packet).segment() ? 1 : 0;
    return count;
}

struct Cost {
    std::int64_t cpuNs = 0;
    std::uint64_t segments = 0;
    std::size_t records = 0;
    double perSegment() const { return static_cast<double>(cpuNs) / static_cast<double>(segments); }
};

/// Runs with the full trace, as the window does it.
Cost run(const Setup &setup)
{
    const std::int64_t begun = cpuTimeNs();
    Recording recording(setup);
    recording.runUntil(recording.end());
    const std::int64_t cpu = cpuTimeNs() - begun;
    return {cpu, hostSegments(recording.trace()), recording.trace().records.size()};
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void sequential()
{
    const double kernel = median([] {
        const LoopbackCost cost = loopbackConnections(1000);
        return static_cast<double>(cost.cpuNs) / 1000 / 13;
    });
    double small = 0;
    for (const std::uint32_t count : {100u, 1000u, 10000u}) {
        Cost last;
        const double each = median(
            [&] {
                last = run(sequentialConnections(count));
                return static_cast<double>(last.cpuNs) / count;
            },
            count > 5000 ? 3 : passes);
        small = count == 100 ? each : small;
        const double segment = each * count / static_cast<double>(last.segments);
        std::printf(
            "sequential %6u: %8.0f ns/connection, %6.0f ns/segment (%.1f segments), x%.2f of the kernel's loopback, x%.2f of "
            "N=100, peak %ld MB\n",
            count, each, segment, static_cast<double>(last.segments) / count, segment / kernel, each / small, peakMegabytes());
    }
    std::printf("kernel loopback: %.0f ns/segment (13 a connection)\n", kernel);
}

void bulk()
{
    Cost last;
    const double segment = median([&] {
        last = run(bulkTransfer(10000));
        return last.perSegment();
    });
    std::printf("bulk 10000: %llu host segments, %.0f ns/segment, %zu records\n", static_cast<unsigned long long>(last.segments),
        segment, last.records);
}

void hole()
{
    const double us = median([] { return static_cast<double>(run(blackHole()).cpuNs) / 1000; });
    std::printf("black hole, 4 simulated hours: %.0f us\n", us);
}

void idle()
{
    double small = 0;
    for (const std::uint32_t count : {100u, 1000u, 10000u}) {
        const double each = median([&] { return static_cast<double>(run(idleConnections(count)).cpuNs) / count; }, 3);
        small = count == 100 ? each : small;
        std::printf("idle %6u: %8.0f ns/connection, x%.2f of N=100\n", count, each, each / small);
    }
}

/// How long it takes to see a moment again.
void seeks()
{
    Recording recording(sequentialConnections(10000));
    recording.runUntil(recording.end());
    const LongList<Record> &records = recording.trace().records;
    Random random(1);
    std::vector<std::int64_t> times;
    for (int i = 0; i < 200; ++i) {
        const Time moment = records[random.below(records.size())].time;
        const std::int64_t begun = cpuTimeNs();
        const World world = recording.stateAt(moment);
        times.push_back(cpuTimeNs() - begun + (world.now == moment ? 0 : 1'000'000'000));
    }
    std::sort(times.begin(), times.end());
    std::printf("seek in 10000 connections: median %.0f us, worst %.0f us; %zu keyframes, peak %ld MB\n",
        static_cast<double>(times[times.size() / 2]) / 1000, static_cast<double>(times.back()) / 1000,
        recording.branches().front().keyframes.size(), peakMegabytes());
}

struct Part {
    const char *name;
    void (*run)();
};
constexpr Part parts[] = {{"sequential", sequential}, {"bulk", bulk}, {"hole", hole}, {"idle", idle}, {"seek", seeks}};

} // namespace

/// Without arguments all parts, else those named.
int main(int argc, char **argv)
{
    try {
        for (const Part &part : parts) {
            const bool wanted = argc == 1
                || std::any_of(argv + 1, argv + argc, [&](const char *name) { return std::strcmp(name, part.name) == 0; });
            if (wanted)
                part.run();
        }
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
