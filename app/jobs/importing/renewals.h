// SPDX-License-Identifier: Apache-2.0
// How much of what a file says about people and vehicles already stored is held back.
#pragma once

#include "store/session.h"

namespace tradewind {

/// So many are applied together. The pages they change were just read, so the fewer the better; but where rows are written behind, these
/// must be waited for first, and then the oftener the dearer.
inline std::size_t renewalsHeld(const Session &session)
{
    return session.writeBehind() ? 4096 : 256;
}

} // namespace tradewind
