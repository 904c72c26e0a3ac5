// SPDX-License-Identifier: Apache-2.0
// Tells a vendor's failure from its answer, and whether asking again may help. Pure.
#pragma once

#include "base/http.h"
#include "connectors/network/networkpreset.h"

namespace tradewind {

struct VendorFailure
{
    Error error;
    bool mayRetry = false;
    bool isLogin = false;   ///< 401: a new token may help, once
    qint64 waitMs = 0;      ///< what the vendor asked for (Retry-After)
    bool isMissing = false; ///< 404: there is no such thing
};

/// Why an HTTP answer is none, or nothing.
[[nodiscard]] std::optional<VendorFailure> vendorFailureOf(const HttpAnswer &answer, qint64 nowMs);
/// Why a document is none, or nothing: a SOAP fault, or what the preset says to look at.
[[nodiscard]] std::optional<VendorFailure> vendorFailureOf(const RecordDocument &document, const FailureSigns &signs);
/// Words of dealer systems that mean "not now": "RECORD LOCKED", "CUSTOMER RECORD IN USE" (seen in a public error list; wire notes §4).
[[nodiscard]] bool meansNotNow(const std::string &text);

} // namespace tradewind
