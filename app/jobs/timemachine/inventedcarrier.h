// SPDX-License-Identifier: Apache-2.0
// Takes messages the way a carrier would, and remembers them: nobody's phone rings.
#pragma once

#include "jobs/sequences/planned.h"
#include "jobs/timemachine/ledgercheck.h"

#include <functional>
#include <vector>

namespace tradewind {

class InventedCarrier final : public OutreachPort
{
public:
    bool takes(const Sequence &sequence, Channel channel) const override { return !allowed || allowed(sequence, channel); }
    Result<void> addLinks(Session &, const EnrollmentRow &, MergeValues &, qint64) override { return {}; }
    Result<void> hand(Session &, const StepMessage &message, qint64 nowMs) override
    {
        if (kept) {
            const auto went = kept(message, nowMs);
            if (!went || !*went)
                return went ? Result<void>() : went.error();
        }
        sent.push_back({message, nowMs});
        return {};
    }

    std::function<bool(const Sequence &, Channel)> allowed;
    std::function<Result<bool>(const StepMessage &, qint64)> kept; ///< answers whether it went
    std::function<Result<void>(const StepMessage &, qint64)> replied;
    std::vector<SentMessage> sent;
    std::size_t answered = 0; ///< customers have reacted to those before
};

} // namespace tradewind
