// SPDX-License-Identifier: Apache-2.0
#include "gateways/letter/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace tradewind {

QrCode qrCodeOf(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M),
                                                               &QRcode_free);
    QrCode code;
    if (!made)
        return code;
    code.size = made->width;
    code.square.resize(code.size * code.size);
    for (int i = 0; i < code.square.size(); ++i)
        code.square[i] = static_cast<char>(made->data[i] & 1);
    return code;
}

} // namespace tradewind
