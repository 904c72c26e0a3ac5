// SPDX-License-Identifier: Apache-2.0
#include "models/customer/equitycustomerbook.h"

#include "base/tr.h"
#include "base/utf8.h"
#include "domain/calendar.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/customer/storyfacts.h"
#include "models/desk/deskrows.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartMonths = 9;

/// Value along its curve and payoff by its ledger, month by month: the past up to today and the future after it.
void addChart(GarageVehicle &vehicle, const DeskSnapshot &snapshot, std::size_t row, Money valueToday)
{
    const EquityFacts facts = snapshot.desk->facts(row);
    if (facts.holding != Holding::Financed && facts.holding != Holding::Leased)
        return;
    for (int month = -chartMonths; month <= chartMonths; ++month) {
        const QDate day = snapshot.today.addMonths(month);
        const auto owed = facts.holding == Holding::Leased ? leasePayoffOn(day, facts.lease) : payoffOn(day, facts.loan);
        if (!owed)
            continue;
        const AmountOnDay value{day,
                                rolledValue(valueToday, facts.annualDepreciationBasisPoints, static_cast<int>(snapshot.today.daysTo(day)))};
        const AmountOnDay payoff{day, owed->amount};
        if (month <= 0) {
            vehicle.values << value;
            vehicle.payoffs << payoff;
        } else {
            vehicle.valueForecast << value;
            vehicle.payoffForecast << payoff;
        }
        if (month == 6)
            vehicle.outlook = tr("in 6 months about %1").arg(dollars(value.amount - payoff.amount));
    }
}

GarageVehicle garageVehicle(const DeskSnapshot &snapshot, std::size_t row)
{
    const DeskBook &desk = *snapshot.desk;
    const PipelineRow shown = pipelineRow(snapshot, desk.book(), row);
    GarageVehicle vehicle;
    vehicle.name = shown.vehicle;
    QStringList detail;
    if (shown.miles && desk.entry(row).milesOn != unknown32)
        detail << tr("%1 mi on %2").arg(count(*shown.miles), dayWords(dateOf(desk.entry(row).milesOn), DayForm::Year));
    if (!shown.vin.isEmpty())
        detail << tr("VIN …%1").arg(shown.vin.right(6));
    vehicle.detail = detail.join(QStringLiteral(" · "));
    vehicle.ownership = GarageVehicle::Ownership::Owned;
    vehicle.equity = shown.equity;
    vehicle.window = shown.window;
    const auto position = equityOn(snapshot.today, desk.facts(row), snapshot.equity);
    if (!position) {
        vehicle.valueNote = localized(position.error());
        return vehicle;
    }
    vehicle.ledger = ledgerLines(*position, snapshot.today, snapshot.thresholds.minimumEquity);
    if (!shown.equity)
        vehicle.valueNote = tr("%1, no payoff known").arg(dollars(position->value.likely));
    addChart(vehicle, snapshot, row, position->value.likely);
    return vehicle;
}

/// Values are always ranges, the benefit comes first and the loan is never named (E25, E26).
NextStep addTalk(CustomerFacts &facts, const DeskSnapshot &snapshot, std::size_t row)
{
    const auto range = equityRange(snapshot, row);
    const auto position = equityOn(snapshot.today, snapshot.desk->facts(row), snapshot.equity);
    const QString name = vehicleName(snapshot, row);
    if (position)
        facts.talkingPoints << tr("Trade value between %1 and %2, exact after an appraisal")
                                   .arg(dollars(position->value.low), dollars(position->value.high));
    if (position && position->paymentsLeft)
        facts.talkingPoints << tr("%1 payments left").arg(*position->paymentsLeft);
    const PipelineDetail detail = pipelineDetail(snapshot, snapshot.desk->book(), row, {});
    facts.talkingPoints << detail.whyNow;
    NextStep step;
    step.program = tr("Equity");
    if (range && range->point >= snapshot.thresholds.minimumEquity) {
        step.action = tr("Call about the %1").arg(name);
        step.key = u"C"_s;
        step.detail = tr("Range first, exact after an appraisal");
        facts.openingLine = tr("Hi %1, your %2 may be worth more than you think. Would a quick exact number help?")
                                .arg(facts.name.section(u' ', 0, 0), name);
        facts.whySoon = tr("the market for your model moves every week, so I looked early.");
        facts.reasons << ContactReason{ContactReason::Kind::Done, tr("Equity reaches %1").arg(dollars(snapshot.thresholds.minimumEquity)),
                                       tr("Threshold in Setup")};
    } else {
        step.detail = range ? tr("Equity is below %1; watched every month").arg(dollars(snapshot.thresholds.minimumEquity))
                            : tr("Equity is not known yet");
        facts.reasons << ContactReason{ContactReason::Kind::Waiting, step.detail, tr("Threshold in Setup")};
    }
    return step;
}

/// What the book says: who they are, what they drive and what there is to say of it. Answers the step of equity.
NextStep addBook(CustomerFacts &facts, const DeskSnapshot &snapshot, const std::vector<std::size_t> &rows)
{
    const DeskBook &desk = *snapshot.desk;
    facts.name = text(desk.customer(rows.front()));
    std::size_t best = rows.front();
    for (const std::size_t row : rows) {
        facts.vehicles << garageVehicle(snapshot, row);
        if (desk.book().equity(row) > desk.book().equity(best))
            best = row;
    }
    facts.score = priorityOf(desk.book(), best, priorityFacts(snapshot, best), snapshot.thresholds).score;
    const BookRow &terms = desk.book().row(best);
    QStringList about;
    if (terms.purchasedOn != unknown32)
        about << tr("Bought here %1").arg(dayWords(dateOf(terms.purchasedOn), DayForm::Year));
    if (terms.serviceVisits > 0)
        about << tr("%1 visits in 24 months").arg(terms.serviceVisits);
    facts.about << about.join(QStringLiteral(" · "));
    if (!desk.salesperson(best).empty())
        facts.about << tr("Rep %1").arg(text(desk.salesperson(best)));
    return addTalk(facts, snapshot, best);
}

} // namespace

void EquityCustomerBook::setSnapshot(std::shared_ptr<const DeskSnapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    m_stories.clear();
}

void EquityCustomerBook::forget(qint64 customerId)
{
    m_stories.erase(customerId);
}

const std::optional<CustomerStory> *EquityCustomerBook::story(qint64 id) const
{
    if (!m_stories.contains(id)) {
        m_readStory(id, [this, id](const Result<CustomerStory> &read) {
            m_stories.insert_or_assign(id, read ? std::optional(*read) : std::nullopt);
            m_arrived(id);
        });
    }
    const auto found = m_stories.find(id); // already there, or answered at once
    return found == m_stories.end() ? nullptr : &found->second;
}

std::optional<CustomerFacts> EquityCustomerBook::customer(qint64 id) const
{
    if (!m_snapshot || id == 0)
        return std::nullopt;
    CustomerFacts facts;
    facts.id = id;
    facts.threshold = m_snapshot->thresholds.minimumEquity;
    const std::vector<std::size_t> rows = m_snapshot->rowsOf(id);
    NextStep equity;
    if (rows.empty())
        equity.detail = tr("No vehicle of theirs is known");
    else
        equity = addBook(facts, *m_snapshot, rows);
    const auto *read = story(id);
    if (read && *read) {
        const CustomerStory &told = **read;
        if (told.customer.mergedInto)
            return customer(*told.customer.mergedInto);
        addStory(facts, told, equity, QTimeZone(m_snapshot->rooftop.zone.toLatin1()));
        return facts;
    }
    if (read && rows.empty())
        return std::nullopt;
    facts.isArriving = rows.empty();
    facts.nextSteps << equity;
    return facts;
}

} // namespace tradewind
