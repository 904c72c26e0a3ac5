// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/separators.h"

#include <bit>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define TRADEWIND_SSE2
#endif

namespace tradewind {

std::size_t findSeparatorsPortable(const char *text, std::size_t begin, std::size_t size, char delimiter, char lineEnd, std::uint32_t *out)
{
    std::uint32_t *next = out;
    for (std::size_t i = begin; i < size; ++i) {
        *next = std::uint32_t(i);
        next += text[i] == delimiter || text[i] == '"' || text[i] == lineEnd; // no branch to mispredict
    }
    return std::size_t(next - out);
}

std::size_t findSeparators(const char *text, std::size_t size, char delimiter, char lineEnd, std::uint32_t *out)
{
    std::size_t done = 0;
    std::size_t count = 0;
#ifdef TRADEWIND_SSE2
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i ends = _mm_set1_epi8(lineEnd);
    const auto hits = [&](std::size_t at) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + at));
        const __m128i any =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes)), _mm_cmpeq_epi8(bytes, ends));
        return std::uint64_t(std::uint32_t(_mm_movemask_epi8(any)));
    };
    for (; done + 64 <= size; done += 64) {
        std::uint64_t mask = hits(done) | hits(done + 16) << 16 | hits(done + 32) << 32 | hits(done + 48) << 48;
        while (mask != 0) {
            out[count++] = std::uint32_t(done) + std::uint32_t(std::countr_zero(mask));
            mask &= mask - 1;
        }
    }
#endif
    return count + findSeparatorsPortable(text, done, size, delimiter, lineEnd, out + count);
}

} // namespace tradewind
