// SPDX-License-Identifier: Apache-2.0
// Finds every delimiter, quote and line end in a block of text at memory speed.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tradewind {

/// Writes the offsets of all `delimiter`, '"' and `lineEnd` bytes of text[0, size) in order and returns how many.
///
/// `out` must have room for `size` offsets. SSE2 where the compiler's baseline has it, a table else: same answers.
std::size_t findSeparators(const char *text, std::size_t size, char delimiter, char lineEnd, std::uint32_t *out);

/// The portable form of the same, for comparing.
std::size_t findSeparatorsPortable(const char *text, std::size_t begin, std::size_t size, char delimiter, char lineEnd, std::uint32_t *out);

} // namespace tradewind
