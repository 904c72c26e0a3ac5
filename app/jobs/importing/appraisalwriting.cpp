// SPDX-License-Identifier: Apache-2.0
// The part of RecordWriter that writes appraisals: the offer, the books of that day, the outcome and its history.
#include "jobs/importing/recordwriter.h"

#include "store/appraisaltable.h"
#include "store/session.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeskingDays = 30; ///< a desking offer belongs to an appraisal of the month before it

/// A book as an appraisal sheet shows it. The market price of vAuto is a retail price: kept on the sheet, not counted as a trade value.
struct ShownBook
{
    const char *provider;
    std::optional<Money> AppraisalRecord::*amount;
    ValueBasis basis;
};

constexpr ShownBook kShownBooks[] = {{"Black Book", &AppraisalRecord::blackBook, ValueBasis::TradeIn},
                                     {"KBB", &AppraisalRecord::kbb, ValueBasis::TradeIn},
                                     {"MMR", &AppraisalRecord::manheim, ValueBasis::Auction},
                                     {"J.D. Power", &AppraisalRecord::jdPower, ValueBasis::TradeIn},
                                     {"Market", &AppraisalRecord::market, ValueBasis::Retail}};

/// The tool's own number, or what names an appraisal where there is none.
std::string numberOf(const AppraisalRecord &appraisal, std::uint64_t rowHash)
{
    if (!appraisal.number.empty())
        return appraisal.number;
    if (!appraisal.vehicle.vin.empty())
        return appraisal.vehicle.vin + ' ' + appraisal.appraisedOn.toString(Qt::ISODate).toStdString();
    return "row " + std::to_string(rowHash);
}

} // namespace

Result<RecordWriter::Written> RecordWriter::write(const AppraisalRecord &said, const Likenesses &people, std::uint64_t rowHash)
{
    const std::string number = numberOf(said, rowHash);
    const std::string anonymousKey = said.vehicle.vin.empty() ? m_place.presetId + ":appraisal " + number : std::string();
    const auto vehicle = m_garage.place(said.vehicle, anonymousKey);
    if (!vehicle)
        return vehicle.error();
    AppraisalTable table(m_session);
    if (said.deskingOffer && !said.offer && !said.actualCashValue && said.number.empty()) {
        // A desking tool knows no appraisal: its allowance is joined to the one it was made for.
        const auto joined =
            table.setDeskingOffer(*vehicle, said.appraisedOn.addDays(-kDeskingDays), said.appraisedOn.addDays(1), *said.deskingOffer);
        if (!joined)
            return joined.error();
        if (!*joined)
            return Written{Outcome::Same, "No appraisal of this vehicle is known from the 30 days before the desking offer. Bring in the "
                                          "appraisals, then retry this row."};
        return Written{Outcome::Changed, {}};
    }
    const auto customer = m_people.place(said.customer, people[0]);
    if (!customer)
        return customer.error();

    const auto known = table.known(m_place.sourceId, number);
    if (!known)
        return known.error();
    AppraisalRow row;
    row.id = *known ? (*known)->id : m_ids.next();
    row.rooftopId = m_place.rooftopId;
    row.sourceId = m_place.sourceId;
    row.appraisal = said;
    row.appraisal.number = number;
    if (*customer != 0)
        row.customerId = *customer;
    if (*vehicle != 0)
        row.vehicleId = *vehicle;
    row.owner = QString::fromStdString(said.salesAssociate); // T6: whoever showed the customer around follows up, until a person assigns it
    row.createdAt = m_place.nowMs;
    AppraisalValues values;
    for (const ShownBook &book : kShownBooks) {
        if (said.*book.amount)
            values.append({QString::fromLatin1(book.provider), *(said.*book.amount)});
    }
    if (auto kept = table.keep(row, values); !kept)
        return kept.error();
    for (const ShownBook &book : kShownBooks) {
        const std::optional<Money> &amount = said.*book.amount;
        if (!amount || *vehicle == 0)
            continue;
        // A sheet without a condition is read as the books' average, so that their later values compare.
        m_upsertValuation.bind(0, m_ids.next());
        m_upsertValuation.bind(1, *vehicle);
        m_upsertValuation.bind(2, m_place.sourceId);
        m_upsertValuation.bind(3, book.provider);
        m_upsertValuation.bind(4, said.condition == ValueGrade::Unknown ? ValueGrade::Average : said.condition);
        m_upsertValuation.bind(5, book.basis);
        m_upsertValuation.bind(6, said.appraisedOn);
        m_upsertValuation.bind(7, said.vehicle.odometer);
        m_upsertValuation.bind(9, *amount);
        if (auto valued = m_upsertValuation.step(); !valued)
            return valued.error();
    }

    // Who sold the vehicle is not to be asked about it again.
    const bool isHere = said.outcome == AppraisalOutcome::TradedHere;
    if ((isHere || said.outcome == AppraisalOutcome::SoldElsewhere) && said.outcomeOn.isValid() && *vehicle != 0)
        m_garage.endOwnership(*vehicle, {said.outcomeOn, (isHere ? "traded in, appraisal " : "sold elsewhere, appraisal ") + number});

    // A file that says "open" never reopens what somebody knows better, and a person's word stands.
    const bool isClosed = said.outcome != AppraisalOutcome::Open;
    const bool isNews = !*known || (isClosed && (*known)->outcome != said.outcome && (*known)->outcomeBy != u"person"_s);
    if (isNews) {
        const AppraisalStatus status{row.id,
                                     m_place.nowMs,
                                     said.outcomeOn.isValid() ? said.outcomeOn
                                     : isClosed               ? QDate()
                                                              : said.appraisedOn,
                                     said.outcome,
                                     QString::fromStdString(said.reason),
                                     u"file"_s,
                                     isClosed ? u"The appraisal tool says so."_s : u"Appraised."_s,
                                     {}};
        if (auto set = table.setOutcome(m_ids.next(), status); !set)
            return set.error();
    }
    return Written{*known ? Outcome::Changed : Outcome::Added, {}};
}

} // namespace tradewind
