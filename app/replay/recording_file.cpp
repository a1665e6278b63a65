#include "recording_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "recording_parts.h"

#include <algorithm>

namespace teardown {

namespace {

void readTolerance(const JsonCursor &tolerance, KernelRecording &recording)
{
    recording.jitter = tolerance.at("jitter_s").duration();
    recording.statePoll = tolerance.at("state_poll_s").duration();
    const JsonCursor until = tolerance.at("until_s");
    for (const NodeSpec &node : recording.nodes) {
        if (const auto moment = until.find(node.name.c_str()))
            recording.until[readHost(recording, JsonCursor(QString::fromStdString(node.name)))] = moment->time();
    }
}

void readCompare(const JsonCursor &compare, KernelRecording &recording)
{
    recording.compareSegments = compare.at("segments").boolean();
    recording.compareReturns = compare.at("returns").boolean();
    recording.compareStates = compare.at("states").boolean();
    recording.compareArp = compare.at("arp").boolean();
    recording.compareIcmp = compare.at("icmp").boolean();
}

Unmodelled readUnmodelled(const JsonCursor &cursor, const KernelRecording &recording)
{
    static constexpr std::pair<const char *, Scope> scopes[] = {{"all", Scope::All}, {"segments", Scope::Segments},
        {"returns", Scope::Returns}, {"states", Scope::States}, {"arp", Scope::Arp}};
    Unmodelled part;
    part.scope = readWord(cursor.at("scope"), scopes);
    if (const auto begin = cursor.find("from_s"))
        part.begin = begin->time();
    if (const auto end = cursor.find("to_s"))
        part.end = end->time();
    if (const auto instead = cursor.find("instead"))
        part.instead = RecordedProbes{readHost(recording, instead->at("probes_from")), instead->at("from_s").time(),
            instead->at("to_s").time(), instead->at("count_min").integer(), instead->at("count_max").integer()};
    return part;
}

void readDocument(const JsonCursor &document, KernelRecording &recording)
{
    if (document.at("format").integer() != 1)
        document.at("format").reject(phrase("Replay", "%1 must be 1"));
    recording.name = document.at("name").text();
    recording.description = document.textOr("description", "");
    recording.end = document.at("end_s").time();
    readTopology(document, recording);
    readTolerance(document.at("tolerance"), recording);
    readCompare(document.at("compare"), recording);
    for (const JsonCursor &part : listAt(document, "unmodelled"))
        recording.unmodelled.push_back(readUnmodelled(part, recording));
    if (const auto power = document.find("power"))
        recording.power[readHost(recording, power->at("host"))] = {power->at("off_s").time(), power->at("on_s").time()};
    readTimeline(document.at("timeline"), recording);
    readExpectations(document.at("expect"), recording);
}

/// What Qt says, in the language of the program.
InputError qtError(const char *code, const std::string &text, const QString &file, TextPosition position)
{
    return {code, {text}, text, file.toStdString(), position};
}

} // namespace

Result<KernelRecording> parseRecording(const QByteArray &text, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return qtError("replay-json", error.errorString().toStdString(), file, positionAt(text, error.offset));
    KernelRecording recording;
    try {
        if (!document.isObject())
            JsonCursor(QJsonValue()).reject(phrase("Replay", "%1 must be an object"));
        readDocument(JsonCursor(document.object()), recording);
    } catch (const BadRecording &bad) {
        const bool notModelled = bad.kind() == BadRecording::Kind::NotModelled;
        return inputError(notModelled ? notModelledCode : "replay-format", {bad.what()}, bad.sentence(), file.toStdString(),
            positionOf(text, bad.path()));
    }
    return recording;
}

Result<KernelRecording> loadRecording(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return qtError("replay-unreadable", source.errorString().toStdString(), file, {});
    return parseRecording(source.readAll(), file);
}

} // namespace teardown
