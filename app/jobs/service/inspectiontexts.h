// SPDX-License-Identifier: Apache-2.0
// Tells customers that their inspection is ready (S15), and reads what they answer into the one log of decisions (S16).
#pragma once

#include "base/id.h"
#include "base/settings.h"
#include "sequences/templates.h"

namespace tradewind {

class Session;

/// A text later than this after the inspection is none: the customer has left.
constexpr qint64 inspectionTextLifeMs = 4LL * 3'600'000;
/// An answer is read for decisions this long after it came.
constexpr qint64 inspectionReplyLifeMs = 7LL * 86'400'000;

struct InspectionTexts
{
    int texted = 0, decided = 0, calls = 0;
    bool operator==(const InspectionTexts &) const = default;
};

/// Queues one text, with a fresh link, for each inspection completed within the last hours, where customers can reach pages (setting
/// hub.url) and the rooftop has a gateway for texts; then decides what answers say plainly. Each once, by the outbox and the log.
/// Errors: as Session.
Result<InspectionTexts> tendInspectionTexts(Session &session, IdMaker &ids, const Settings &settings, Id rooftopId, const QString &dealer,
                                            const TemplateBook &templates, qint64 nowMs);

} // namespace tradewind
