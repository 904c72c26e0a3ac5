// SPDX-License-Identifier: Apache-2.0
// Tells an e-mail address that can be written to from what people type to leave a field.
#pragma once

#include <string>
#include <string_view>

namespace tradewind {

/// The address in lower case without blanks, or empty when it cannot be one: no or two @, a domain without a dot, signs that no
/// mailbox has, or a placeholder ("none@none.com", "noemail@…", "na@na.com"). example.com is accepted: samples live there.
[[nodiscard]] std::string normalEmail(std::string_view text);

} // namespace tradewind
