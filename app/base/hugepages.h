// SPDX-License-Identifier: Apache-2.0
// Memory for large tables that are read here and there: in pages of two megabytes the processor finds most places at once.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace tradewind {

/// An allocator for std::vector. Small vectors, and systems without such pages, get ordinary memory.
template<typename T>
struct HugePages
{
    using value_type = T;
    static constexpr std::size_t pageBytes = 2 << 20;

    /// How many fill their pages: fewer than `wanted`, but not below `least`, or else more. A page begun takes memory as a whole.
    static std::size_t fitting(std::size_t least, std::size_t wanted)
    {
        constexpr std::size_t inPage = pageBytes / sizeof(T);
        if (wanted < inPage)
            return wanted;
        const std::size_t below = wanted / inPage * inPage;
        return below >= least ? below : below + inPage;
    }

    HugePages() = default;
    template<typename U>
    HugePages(const HugePages<U> &)
    {}

    T *allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        void *memory = nullptr;
        if (bytes < pageBytes) {
            memory = std::malloc(bytes);
        } else {
            memory = std::aligned_alloc(pageBytes, (bytes + pageBytes - 1) / pageBytes * pageBytes);
#ifdef __linux__
            if (memory != nullptr)
                ::madvise(memory, bytes, MADV_HUGEPAGE); // advice: refused, all works the same, slower
#endif
        }
        if (memory == nullptr)
            throw std::bad_alloc();
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t)
    {
        std::free(memory);
    }

    friend bool operator==(const HugePages &, const HugePages &)
    {
        return true;
    }
};

} // namespace tradewind
