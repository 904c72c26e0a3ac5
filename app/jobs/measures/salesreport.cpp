// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/salesreport.h"

#include "domain/calendar.h"
#include "domain/openinghours.h"
#include "jobs/campaigns/campaignsteps.h"
#include "jobs/sequences/library.h"
#include "store/session.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<SalesReport> readSalesReport(Session &session, Id rooftopId, int days, qint64 nowMs, const QTimeZone &zone)
{
    const auto ledger = OwedLedger::read(session, rooftopId, epochDay(localDay(nowMs, zone)) - days + 1, nowMs, zone);
    const auto library = SequenceLibrary::read(session);
    const auto campaigns = CampaignTable(session).all(rooftopId);
    if (!ledger || !library || !campaigns)
        return !ledger ? ledger.error() : !library ? library.error() : campaigns.error();
    SalesReport report;
    report.rule = ledger->rule();
    report.sales = static_cast<std::int64_t>(ledger->sales().size());
    report.nobodys = std::count_if(ledger->sales().begin(), ledger->sales().end(), [](const OwedSale &sale) { return !sale.owed; });
    const auto add = [&](const QString &title, const HoldoutScope &scope, bool isAlways) -> Result<void> {
        const auto owed = readOwedOutcome(session, *ledger, scope, zone);
        if (!owed)
            return owed.error();
        if (isAlways || owed->sum.sales > 0 || owed->sum.appointments > 0 || owed->heldOut > 0)
            report.lines << SalesLine{title, scope, *owed};
        return {};
    };
    for (const QString &program : {u"equity"_s, u"appraisals"_s, u"leads"_s, u"service"_s}) {
        if (auto added = add(program, {rooftopId, program, {}, {}}, true); !added)
            return added.error();
        for (const Sequence *sequence : library->all()) {
            if (sequence->program != program)
                continue;
            if (auto added = add(u"  "_s + sequence->title.en, {rooftopId, program, sequence->id, {}}, false); !added)
                return added.error();
            for (const CampaignRow &campaign : *campaigns) {
                if (campaign.sequence != sequence->id)
                    continue;
                if (auto added = add(u"    "_s + campaign.title, {rooftopId, program, sequence->id, campaignSubject(campaign.id)}, true);
                    !added)
                    return added.error();
            }
        }
    }
    return report;
}

} // namespace tradewind
