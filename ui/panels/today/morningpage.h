// SPDX-License-Identifier: Apache-2.0
// The one-page morning sheet: exactly what Today shows, for the meeting at eight.
#pragma once

#include "base/result.h"
#include "models/today/todaybook.h"
#include "ui/style/theme.h"

class QPagedPaintDevice;

namespace tradewind {

class MorningPage
{
public:
    /// `rooftop` stands in the head. Book and theme outlive it.
    MorningPage(const Theme &theme, const TodayBook &book, QString rooftop);

    /// Paints one Letter page on a printer or PDF. Errors: Unavailable when the device cannot be painted on.
    Result<void> print(QPagedPaintDevice &device) const;
    /// Writes it as a PDF file. Errors: Unavailable with the path.
    Result<void> writePdf(const QString &path) const;

private:
    const Theme &m_theme;
    const TodayBook &m_book;
    QString m_rooftop;
};

} // namespace tradewind
