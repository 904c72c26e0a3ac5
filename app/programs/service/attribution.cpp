// SPDX-License-Identifier: Apache-2.0
#include "programs/service/attribution.h"

#include <algorithm>
#include <map>

namespace tradewind {

std::vector<Attribution> attribute(std::vector<DeclinedLine> declined, std::vector<SoldLine> sold, int withinDays)
{
    using Key = std::pair<std::int64_t, std::int32_t>;
    std::stable_sort(declined.begin(), declined.end(), [](const auto &a, const auto &b) { return a.declinedOn < b.declinedOn; });
    std::stable_sort(sold.begin(), sold.end(), [](const auto &a, const auto &b) { return a.soldOn < b.soldOn; });

    std::map<Key, std::vector<const DeclinedLine *>> open;
    std::vector<Attribution> found;
    auto next = declined.begin();
    for (const SoldLine &sale : sold) {
        // What was declined up to the day of the sale is open when the sale comes; the same day belongs to the same visit.
        for (; next != declined.end() && next->declinedOn <= sale.soldOn; ++next)
            open[{next->vehicleId, next->service}].push_back(&*next);
        const auto waiting = open.find({sale.vehicleId, sale.service});
        if (waiting == open.end() || sale.service == 0)
            continue;
        std::vector<const DeclinedLine *> chain;
        for (const DeclinedLine *line : waiting->second) {
            if (line->orderId != sale.orderId && line->declinedOn < sale.soldOn)
                chain.push_back(line);
        }
        open.erase(waiting);
        if (chain.empty() || chain.back()->declinedOn.daysTo(sale.soldOn) > withinDays)
            continue;
        Attribution credit{chain.front()->id,
                           sale.id,
                           chain.front()->orderId,
                           sale.orderId,
                           static_cast<int>(chain.front()->declinedOn.daysTo(sale.soldOn)),
                           sale.amount,
                           {}};
        for (const DeclinedLine *line : chain)
            credit.chain.push_back(line->id);
        found.push_back(std::move(credit));
    }
    return found;
}

} // namespace tradewind
