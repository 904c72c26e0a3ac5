// SPDX-License-Identifier: Apache-2.0
// Whether two sources that spell a make or a model differently mean the same one.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tradewind {

/// The "make:" and "family:" lines of resources/vin/marketing.txt.
class ModelNames
{
public:
    ModelNames() = default;
    explicit ModelNames(std::string_view text);

    /// Equal without case, blanks and signs, or named as aliases ("Scion" and "Toyota").
    bool sameMake(std::string_view a, std::string_view b) const;
    /// Equal without case, blanks and signs; or one is the other's first words ("Silverado", "Silverado 1500"); or one is the
    /// other's family ("328i" and "3 Series", but not "328i" and "335i"). An empty model is the same as none.
    bool sameModel(std::string_view make, std::string_view a, std::string_view b) const;

private:
    bool isFamily(std::string_view make, std::string_view member, std::string_view family) const;

    struct Family
    {
        std::string make, member, family;
    };
    std::vector<std::vector<std::string>> m_makes;
    std::vector<Family> m_families;
};

} // namespace tradewind
