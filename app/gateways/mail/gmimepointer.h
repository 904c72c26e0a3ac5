// SPDX-License-Identifier: Apache-2.0
// Owns GMime's objects; included before anything of Qt would be, because glib uses the word "signals".
#pragma once

#include <gmime/gmime.h>

#include <memory>

namespace tradewind {

struct GobjectFree
{
    void operator()(void *object) const { g_object_unref(object); }
};

template<typename T>
using GmimePointer = std::unique_ptr<T, GobjectFree>;

/// Once for the program, from any thread.
inline void startGmime()
{
    static const bool isStarted = [] {
        g_mime_init();
        return true;
    }();
    (void)isStarted;
}

} // namespace tradewind
