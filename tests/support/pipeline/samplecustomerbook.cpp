// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pipeline/samplecustomerbook.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Money usd(qint64 dollars)
{
    return Money::fromDollars(dollars);
}

GarageVehicle camry()
{
    using Kind = LedgerLine::Kind;
    GarageVehicle car;
    car.name = u"2023 Camry SE"_s;
    car.detail = u"58,210 mi on Nov 12 · VIN …208213"_s;
    car.ownership = GarageVehicle::Ownership::Owned;
    car.equity = EquityRange{usd(3442), usd(2892), usd(3892), Confidence::High};
    car.window = {ContactWindow::Kind::Crossed, 5, 120, {}};
    car.ledger = {
        {Kind::Input, u"Median of Black Book, KBB, MMR"_s, usd(20450), u"6 h"_s},
        {Kind::Step, u"Mileage, condition, region"_s, usd(-910), u"3 steps"_s},
        {Kind::Sum, u"Trade value"_s, usd(19540), u"6 h"_s},
        {Kind::Input, u"Payoff, quoted by lender"_s, usd(-16098), u"2 d"_s},
        {Kind::Sum, u"Equity"_s, usd(3442), u"high"_s},
        {Kind::Step, u"Payment, 31 left at 6.40%"_s, usd(563), u"Nov 8"_s},
        {Kind::Step, u"2026 Camry LE, stock T26118"_s, usd(453), u"72 mo"_s},
    };
    const QDate today(2026, 11, 24);
    for (int month = 12; month >= 0; --month) {
        car.values << AmountOnDay{today.addMonths(-month), usd(19540 + 225 * month - (month == 1 ? 310 : 0))};
        car.payoffs << AmountOnDay{today.addMonths(-month), usd(16098 + 455 * month)};
    }
    for (int month = 1; month <= 6; ++month) {
        car.valueForecast << AmountOnDay{today.addMonths(month), usd(19540 - 140 * month)};
        car.payoffForecast << AmountOnDay{today.addMonths(month), usd(16098 - 480 * month)};
    }
    car.outlook = u"in 6 months about $5,500"_s;
    car.openWork = {u"Rear brakes $486 declined Nov 12, 3 mm left"_s};
    return car;
}

TimelineEntry entry(TimelineEntry::Kind kind, int month, int day, int hour, int minute, const QString &icon, const QString &title,
                    const QString &detail, const QString &actor, const QString &chip = {}, Tone tone = Tone::Accent)
{
    return {kind, QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC), icon, title, detail, actor, chip, tone};
}

} // namespace

std::optional<CustomerFacts> SampleCustomerBook::customer(qint64 id) const
{
    using Kind = TimelineEntry::Kind;
    if (id != 1)
        return std::nullopt;
    CustomerFacts facts;
    facts.id = 1;
    facts.name = u"Dana Whitcomb"_s;
    facts.score = 88;
    facts.about = {u"Customer since 2015 · 2 bought here · 9 visits in 24 months"_s,
                   u"Rep M. Ortiz, sold the Camry in 2023 · answers texts best, 61%"_s};
    facts.contacts = {
        {u"call"_s, u"Mobile, preferred"_s, u"(515) 555-0118"_s, u"10:42 AM Central, call until 9 PM"_s,
         u"Call and text, written Jun 3 2023"_s, Tone::Good},
        {u"call"_s, u"Work"_s, u"(515) 555-0164"_s, u"10:42 AM Central, 9 to 5 only"_s, u"Calls only, no text consent"_s, Tone::Warn},
        {u"email"_s, u"Email"_s, u"dana.whitcomb@example.com"_s, u"Opened 4 of the last 6"_s, u"Consent Jun 3 2023"_s, Tone::Good},
        {u"pin"_s, u"Des Moines, 50309"_s, u"6.2 mi away"_s, u"Mail allowed"_s, {}, Tone::Dim}};
    GarageVehicle sienna;
    sienna.name = u"2016 Sienna LE"_s;
    sienna.detail = u"121,440 mi on Aug 20 · service only"_s;
    sienna.value = usd(9150);
    sienna.valueNote = u"no payoff · 6 h"_s;
    facts.vehicles = {camry(), sienna};
    facts.tradedIn = u"2015 Corolla LE, Jun 2023, allowed $9,400"_s;
    facts.timeline = {
        entry(Kind::Message, 11, 24, 9, 58, u"email"_s, u"Opened email, clicked value link"_s,
              u"“Your Camry estimate”, sent Nov 20. Second open, first click"_s, u"Dana"_s, u"Engaged"_s),
        entry(Kind::System, 11, 24, 9, 58, u"bolt"_s, u"Alert to M. Ortiz: call within 60 min"_s, u"Value link is a high priority event"_s,
              u"System"_s),
        entry(Kind::Message, 11, 20, 10, 5, u"email"_s, u"Equity email sent: range $18,800 to $20,000"_s,
              u"Template “More than you think”, version B, step 1 of 5"_s, u"Sequence"_s),
        entry(Kind::System, 11, 20, 7, 10, u"close"_s, u"Equity text held back"_s,
              u"Email goes first in this sequence; next text slot is Nov 25"_s, u"Rule"_s),
        entry(Kind::Value, 11, 19, 2, 14, u"pipeline"_s, u"Crossed $3,000, counted $3,051"_s, u"Was $2,698. Black Book 20,090 to 20,450"_s,
              u"Valuation"_s, u"Crossed"_s, Tone::Good),
        entry(Kind::Visit, 11, 12, 15, 40, u"service"_s, u"Camry: oil paid, rear brakes declined"_s,
              u"$486, reason “not today”, by text. Photo 3 mm kept"_s, u"D. Hale"_s),
        entry(Kind::Message, 11, 12, 13, 22, u"text"_s, u"“Can you do the brakes next month?”"_s,
              u"Reply to inspection text, answered in 4 min"_s, u"Dana"_s),
        entry(Kind::Visit, 11, 12, 13, 5, u"image"_s, u"Inspection sent: 2 red, 1 yellow, 5 photos"_s, u"Opened in 3 min"_s, u"D. Hale"_s),
        entry(Kind::Call, 10, 14, 17, 31, u"call"_s, u"Call, talked 3:10: “happy with the Camry for now”"_s, u"Not called since, 41 days"_s,
              u"M. Ortiz"_s),
        entry(Kind::System, 10, 14, 17, 2, u"note"_s, u"Note: daughter starts driving in spring"_s, u"May need a second car"_s,
              u"M. Ortiz"_s),
        entry(Kind::System, 10, 14, 9, 0, u"calendar"_s, u"Yearly check-in task made"_s,
              u"Purchase anniversary rule, done by call at 5:31 PM"_s, u"System"_s),
    };
    facts.nextSteps = {{u"Equity"_s, u"Call, M. Ortiz, before 10:58 AM"_s, u"16 min left of 60"_s, Tone::Warn},
                       {u"Service"_s, u"Ask about the rear brakes"_s, u"$486 declined Nov 12"_s, Tone::Dim}};
    facts.reasons = {
        {ContactReason::Kind::Done, u"Equity call, today"_s,
         u"Counted $3,051 over $3,000, clicked value link, no lead in 14 d, bought over 1 year ago"_s},
        {ContactReason::Kind::Blocked, u"Sienna service reminder, today"_s, u"Equity wins: one program a day. Moves to Fri Nov 27"_s},
        {ContactReason::Kind::Waiting, u"Equity text, tomorrow 9:30 AM"_s, u"Goes only if the call is not answered"_s}};
    facts.talkingPoints = {u"Car first: value $18,990 to $19,990, up $360"_s, u"Pays $563; a 2026 Camry LE is near $453"_s,
                           u"Two Camry LE in stock, T26118 white, T26131 blue"_s, u"Declined brakes, $486 on Nov 12: a trade avoids them"_s,
                           u"Daughter drives in spring, may want two cars"_s};
    facts.openingLine =
        u"Hi Dana, it’s Maria at Riverside Toyota. You looked at your Camry’s estimate this morning. It’s worth more than last week. Would a quick exact number help?"_s;
    facts.whySoon = u"your value rose last week, so I looked early."_s;
    return facts;
}

} // namespace tradewind
