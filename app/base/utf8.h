// SPDX-License-Identifier: Apache-2.0
// From bytes to Qt's own text.
#pragma once

#include <QString>

#include <string_view>

namespace tradewind {

/// The words of UTF-8 bytes; bytes that are none stand as U+FFFD.
inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace tradewind
