// SPDX-License-Identifier: Apache-2.0
// How many pieces a text message is cut into, which is what carriers count, pace and bill.
#pragma once

#include "domain/outreach.h"

#include <QString>

namespace tradewind {

struct SegmentCount
{
    bool isGsm = true; ///< GSM 03.38 alphabet; otherwise UCS-2, at less than half the room
    int units = 0;     ///< septets (^{}\[]~| and € take two), or UTF-16 units
    int segments = 0;  ///< 160 then 153 a piece, or 70 then 67; an empty text is 0
    /// The first character that forced UCS-2, empty when none did: usually a typographic quote that could be a plain one.
    QString culprit;

    bool operator==(const SegmentCount &) const = default;
};

/// By GSM 03.38 and 3GPP TS 23.040; a character of two units is never cut in half.
SegmentCount segmentsOf(const QString &text);
/// What a message counts as where segments are paced and paid: a text its pieces, everything else one.
int segmentsOn(Channel channel, const QString &text);

/// The text with typographic quotes, dashes, ellipses and odd spaces replaced by their plain twins, so that one of them does not double
/// the cost. Letters are left alone: a name is not respelled.
QString withPlainPunctuation(const QString &text);

} // namespace tradewind
