// SPDX-License-Identifier: Apache-2.0
// The members of a network preset as fields that a person can type into, one by one, by their path: "auth.kind", "streams[0].call.path".
#pragma once

#include "connectors/network/networkpreset.h"

#include <QStringList>

#include <functional>

namespace tradewind {

struct PresetField
{
    enum class Kind : std::uint8_t { Text, Whole, Flag, Choice, List, Pairs };
    QString path;
    Kind kind = Kind::Text;
    QStringList choices; ///< of a choice or a flag
    QString text;        ///< the value as typed: lists parted by "; ", pairs "name: value; name: value"
    bool operator==(const PresetField &) const = default;
};

/// Every field, in the order of the preset's JSON; rows' own field rules are not among them.
[[nodiscard]] std::vector<PresetField> presetFields(const NetworkPreset &preset);
/// Sets one field. Errors: NotFound for a path that there is not; BadUse in words when the text cannot be that value.
Result<void> setPresetField(NetworkPreset &preset, const QString &path, const QString &text);

/// A preset to begin with: one stream of customers, JSON, no login.
[[nodiscard]] NetworkPreset blankPreset(const std::string &id, const std::string &title);
/// The same under another id: its streams are called after it, so that its numbers are its own.
[[nodiscard]] NetworkPreset clonedPreset(const NetworkPreset &preset, const std::string &id, const std::string &title);

} // namespace tradewind
