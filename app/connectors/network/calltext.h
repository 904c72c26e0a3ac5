// SPDX-License-Identifier: Apache-2.0
// Fills the places of a request template and of a schedule: "{since}", "{deal.BuyerNumber}". Pure.
#pragma once

#include <QtGlobal>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

using Variables = std::map<std::string, std::string>;

/// What a filled-in value must not be able to break out of.
enum class Escape : std::uint8_t { None, Url, Xml, Json };

/// The template with every "{name}" replaced by what `valueOf` answers. Braces around anything that is no name stay.
[[nodiscard]] std::string filled(std::string_view text, Escape escape, const std::function<std::string(const std::string &)> &valueOf);
/// The names in a template, in order.
[[nodiscard]] std::vector<std::string> namesIn(std::string_view text);
/// How values are escaped in a body of that content type.
[[nodiscard]] Escape escapeOf(std::string_view contentType);

/// An instant as a preset wants it (StreamCursor::format) in `zone` (empty: UTC).
[[nodiscard]] std::string instantText(qint64 ms, const std::string &format, const std::string &zone);
/// The instant that text means, or nothing: what the vendor simulator reads requests with.
[[nodiscard]] std::optional<qint64> instantFrom(const std::string &text, const std::string &format, const std::string &zone);

} // namespace tradewind
