// SPDX-License-Identifier: Apache-2.0
#include "jobs/audience/backtest.h"

#include "jobs/audience/audiencedesk.h"
#include "jobs/equity/equitysettings.h"
#include "store/session.h"

#include <algorithm>
#include <map>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int months = 12, buysWithinDays = 90;

using Purchases = std::multimap<std::int64_t, QDate>;

Result<Purchases> purchases(Session &session, QDate from, QDate until)
{
    Purchases bought;
    const auto read =
        session.each(u"read_purchases_between"_s, {from, until}, [&](const Row &row) { bought.emplace(row.id(0), row.day(1)); });
    if (!read)
        return read.error();
    return bought;
}

bool boughtAfter(const Purchases &bought, std::int64_t customer, QDate day)
{
    const auto [first, last] = bought.equal_range(customer);
    return std::any_of(first, last, [&](const auto &one) { return one.second >= day && one.second < day.addDays(buysWithinDays); });
}

} // namespace

Result<std::vector<BackTestMonth>> backTest(Session &session, const FactCondition &audience, const Settings &settings,
                                            const Rooftop &rooftop, QDate today, const JobContext &context)
{
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    const QDate thisMonth(today.year(), today.month(), 1);
    const EquityThresholds thresholds = equityThresholds(settings, rooftop.id);
    const EquitySettings equity = equitySettings(settings, rooftop.id);
    const auto bought = purchases(session, thisMonth.addMonths(-months), today.addDays(1));
    if (!bought)
        return bought.error();
    std::vector<BackTestMonth> found;
    std::vector<std::int64_t> before;
    for (int back = months + 1; back >= 1; --back) {
        if (context.isCancelled())
            return Error{Error::Kind::Cancelled, u"Stopped."_s};
        const QDate month = thisMonth.addMonths(-back);
        const auto book = DeskBook::load(session, month, equity, bookSettings(thresholds, equity), quiet);
        if (!book)
            return book.error();
        const auto desk = AudienceDesk::load(session, **book, month, quiet, QTimeZone(rooftop.zone.toLatin1()));
        if (!desk)
            return desk.error();
        std::vector<std::int64_t> people = (*desk)->people(audience);
        if (back <= months) {
            BackTestMonth line{month, people.size(), 0, 0};
            for (const std::int64_t person : people) {
                if (std::binary_search(before.begin(), before.end(), person))
                    continue;
                ++line.entered;
                line.bought += boughtAfter(*bought, person, month) ? 1 : 0;
            }
            found.push_back(line);
        }
        before = std::move(people);
        context.report({months + 1 - back, months + 1, u"months"_s});
    }
    return found;
}

} // namespace tradewind
