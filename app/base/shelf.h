// SPDX-License-Identifier: Apache-2.0
// A column of plain values: kept in memory of its own while it is made, or lent from a file that somebody holds open.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

namespace tradewind {

template<typename T>
class Shelf
{
    static_assert(std::is_trivially_copyable_v<T>, "a shelf may lie in a file");

public:
    Shelf() = default;
    /// Over values that `lender` keeps alive. Such a shelf cannot be changed.
    Shelf(std::span<const T> lent, std::shared_ptr<const void> lender)
        : m_lender(std::move(lender))
        , m_lent(lent)
    {}

    [[nodiscard]] std::size_t size() const { return values().size(); }
    [[nodiscard]] std::span<const T> values() const { return m_lender ? m_lent : std::span<const T>(m_own); }
    [[nodiscard]] const T &operator[](std::size_t at) const { return values()[at]; }
    /// The values to be changed; none of a lent shelf.
    [[nodiscard]] std::vector<T> &own() { return m_own; }
    [[nodiscard]] bool isLent() const { return m_lender != nullptr; }

private:
    std::vector<T> m_own;
    std::shared_ptr<const void> m_lender; ///< the open file; every column of one book holds it
    std::span<const T> m_lent;
};

} // namespace tradewind
