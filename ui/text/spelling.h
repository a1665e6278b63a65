#pragma once

#include <QString>

#include "sim/setup.h"

#include <string_view>

namespace teardown {

// Small helpers that only the files of this folder use.

inline QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// A name of the kernel's between backticks, as sentences hold it.
inline QString inCode(std::string_view text) { return QLatin1Char('`') + toQString(text) + QLatin1Char('`'); }

/// A cable by its ends, to follow "the cable" in a sentence: "between client and router"; empty for an invalid id.
QString cableBetween(const Setup &setup, CableId cable);

/// What a setting is called on a system: "tcp_keepidle"; of one without a name there, the name that it has in this program.
std::string_view settingName(const Profile &system, Setting setting);
/// A setting's value in the unit of the system: "60 s", "6", "240 half-seconds".
QString settingValueText(const Profile &system, Setting setting, std::int64_t value);

} // namespace teardown
