// SPDX-License-Identifier: Apache-2.0
// Where in a record a value stands: "buyer.emailAddresses[type=HOME].address", "Rogen/@RoNo".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

/// One step down. In XML a name is a local name: namespaces and prefixes come and go with a vendor's release.
struct RecordStep
{
    std::string name;
    bool isAttribute = false;          ///< "@RoNo"
    std::optional<int> index;          ///< "[0]": that one only
    std::string whereName, whereValue; ///< "[type=HOME]", "[@Type=C]": only those that say so
    bool operator==(const RecordStep &) const = default;
};

/// Steps parted by '.' or '/'. An empty path is the place it is asked from.
struct RecordPath
{
    std::vector<RecordStep> steps;
    bool operator==(const RecordPath &) const = default;

    [[nodiscard]] static RecordPath parse(std::string_view text);
    /// The same without its first `count` steps.
    [[nodiscard]] RecordPath without(std::size_t count) const;
    /// Whether it begins with all steps of `head`.
    [[nodiscard]] bool beginsWith(const RecordPath &head) const;
};

} // namespace tradewind
