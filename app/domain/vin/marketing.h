// SPDX-License-Identifier: Apache-2.0
// Turns the VIN table's words for a vehicle into the name on its trunk lid.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tradewind {

/// A vehicle in the words of the VIN table.
struct VinWords
{
    int year = 0;
    std::string make, model, series, trim, body;
};

/// The rules of resources/vin/marketing.txt, which documents their form.
class MarketingNames
{
public:
    MarketingNames() = default;
    /// Lines that are not rules are skipped.
    explicit MarketingNames(std::string_view text);

    /// Changes make, model and trim by the first rule that fits.
    void apply(VinWords &words) const;
    std::size_t size() const { return m_count; }

private:
    struct Rule
    {
        int firstYear = 0, lastYear = 9999;
        std::string model, series, trim, body;
        std::string newMake, newModel, newTrim;
    };
    std::unordered_map<std::string, std::vector<Rule>> m_rules; ///< by make, lower case
    std::size_t m_count = 0;
};

} // namespace tradewind
