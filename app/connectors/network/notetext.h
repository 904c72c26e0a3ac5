// SPDX-License-Identifier: Apache-2.0
// Fits a text for another system's note field: with our reference, in as many parts as the vendor takes, never cut inside a letter. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

/// "[TW-7f3a] Declined: front pads", or "[TW-7f3a 1/2] …" where one note is too short. Each part has at most `maxChars` bytes; text that
/// does not fit into `maxParts` ends with "..." and stays whole in our own store.
[[nodiscard]] std::vector<std::string> noteParts(const std::string &reference, std::string_view text, int maxChars, int maxParts);
/// How a part begins: what is looked for before it is sent again.
[[nodiscard]] std::string noteMark(const std::string &reference, int part, int parts);

/// Whether `header` ("sha256=HEX") is the HMAC-SHA256 of the raw body under the secret, compared in constant time: how Tekion signs what it
/// pushes (X-Hub-Signature-256).
[[nodiscard]] bool isPushSigned(std::string_view body, std::string_view header, std::string_view secret);

} // namespace tradewind
