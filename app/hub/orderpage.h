// SPDX-License-Identifier: Apache-2.0
// The customer's page of one repair order: what was found, what it costs, yes or no (S13–S17, S21).
#pragma once

#include "hub/hubdesk.h"

namespace tradewind {

/// GET /r/TOKEN, POST /r/TOKEN/decide, /all and /callback.
VisitorAnswer answerOrderPage(HubDesk &desk, const VisitorRequest &request);
/// GET /s/ITEM.EXPIRES.SIGNATURE: the technician's voice note on a line, whole or the part asked for (S37).
VisitorAnswer answerVoice(HubDesk &desk, const VisitorRequest &request);
/// GET /p/PHOTO.EXPIRES.SIGNATURE: a photo, under an address that works for a day.
VisitorAnswer answerPhoto(HubDesk &desk, const VisitorRequest &request);

} // namespace tradewind
