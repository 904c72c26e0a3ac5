// SPDX-License-Identifier: Apache-2.0
// The pack as pages: every figure with the time before it and what others reach, funnels, sources.
#pragma once

#include "base/result.h"

#include <QString>

class QPagedPaintDevice;

namespace tradewind {

struct ReviewPack;

/// "Week of Nov 16 to Nov 22, 2026".
[[nodiscard]] QString packTitle(const ReviewPack &pack);
/// Errors: Unavailable when the device cannot be painted on.
Result<void> paintPack(const ReviewPack &pack, QPagedPaintDevice &device);
/// Errors: Unavailable with the path.
Result<void> writePackPdf(const ReviewPack &pack, const QString &path);

} // namespace tradewind
