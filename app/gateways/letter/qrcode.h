// SPDX-License-Identifier: Apache-2.0
// A QR code as squares.
#pragma once

#include <QByteArray>
#include <QString>

namespace tradewind {

struct QrCode
{
    int size = 0;      ///< squares a side, without the quiet zone; 0: the text is too long for one
    QByteArray square; ///< size × size: 1 dark, 0 light

    bool isDark(int x, int y) const { return square.at(y * size + x) != 0; }
};

/// With 15 % of it repairable (level M of ISO/IEC 18004): a fold or a stain does no harm.
QrCode qrCodeOf(const QString &text);

} // namespace tradewind
