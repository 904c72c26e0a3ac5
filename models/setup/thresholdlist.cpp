// SPDX-License-Identifier: Apache-2.0
// The thresholds in words; defaults and limits stand in the table of settings.
#include "models/setup/threshold.h"

#include "base/settings.h"
#include "base/tr.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Threshold words(const QString &key, const QString &group, const QString &title, ThresholdKind kind, const QString &meaning,
                const QString &point)
{
    const SettingInfo *info = findSetting(key);
    Q_ASSERT(info);
    Threshold threshold{key, group, title, kind, 0, info->least, info->most, meaning, point};
    if (kind == ThresholdKind::YesNo)
        threshold.most = 1;
    threshold.standard = numberOf(threshold, info->fallback).value_or(0);
    return threshold;
}

/// One of a few; `choices` are the setting's, in words.
Threshold choice(const QString &key, const QString &group, const QString &title, const QStringList &choices, const QString &meaning,
                 const QString &point)
{
    Threshold threshold = words(key, group, title, ThresholdKind::Choice, meaning, point);
    Q_ASSERT(findSetting(key)->choices.size() == choices.size());
    threshold.most = static_cast<double>(choices.size() - 1);
    threshold.choices = choices;
    return threshold;
}

/// Who can trade, and what it is worth.
QList<Threshold> equityThresholdRows()
{
    using Kind = ThresholdKind;
    const QString values = tr("Values"), financed = tr("Financed and cash"), leased = tr("Leases"), service = tr("Service customers"),
                  watch = tr("Watch list, window"), campaigns = tr("Campaigns and what they add"), money = tr("What it is worth");
    // Defaults and limits stand in the table of settings; here are only the words.
    QList<Threshold> thresholds{
        words(u"value.refresh"_s, values, tr("Refresh values every"), Kind::Days,
              tr("Daily is recommended: wholesale moves 2 to 5% a month."), u"E7"_s),
        words(u"value.stale"_s, values, tr("Values are stale after"), Kind::Days,
              tr("Older values still count, but every figure made with them says so."), u"E7"_s),
        words(u"value.oldest"_s, values, tr("Values are not used after"), Kind::Days,
              tr("A vehicle whose newest value is older has no equity until a new one comes."), u"E7"_s),
        words(u"value.bufferPercent"_s, values, tr("Buffer kept back"), Kind::Percent,
              tr("Share of the value kept back before equity counts."), u"E9"_s),
        words(u"value.buffer"_s, values, tr("Buffer in dollars"), Kind::Dollars,
              tr("Kept back from every value, for reconditioning and haggling."), u"E9"_s),
        choice(u"value.grade"_s, values, tr("Condition nobody has seen"), {tr("rough"), tr("average"), tr("clean"), tr("extra clean")},
               tr("How a vehicle is valued until somebody has looked at it."), u"E7"_s),
        words(u"equity.minimum"_s, financed, tr("Minimum equity"), Kind::Dollars,
              tr("A customer crosses when equity reaches this. Sensible: $2,500 to $5,000."), u"E10"_s),
        words(u"equity.paymentRatio"_s, financed, tr("Equity to payment, at least"), Kind::Ratio,
              tr("Equity must also be worth this many monthly payments. 0 leaves the rule out."), u"E9"_s),
        words(u"equity.monthsOwned"_s, financed, tr("Months since purchase, at least"), Kind::Months,
              tr("Nobody is asked to trade sooner than this after buying. 0 leaves the rule out."), u"E9"_s),
        words(u"equity.highApr"_s, financed, tr("High interest from"), Kind::Percent, tr("A loan at this rate or more raises priority."),
              u"E9"_s),
        words(u"equity.ageFrom"_s, financed, tr("Best age, from"), Kind::Years, tr("Vehicles of this age and older raise priority."),
              u"L41"_s),
        words(u"equity.ageTo"_s, financed, tr("Best age, to"), Kind::Years, tr("Vehicles up to this age raise priority."), u"L41"_s),
        words(u"match.within"_s, financed, tr("Same payment, within"), Kind::Dollars,
              tr("How much more a month than today still counts as the same payment when a vehicle in stock is looked for."), u"E21"_s),
        words(u"lease.trigger"_s, leased, tr("Lease end, trigger at"), Kind::Days,
              tr("A lease enters the pipeline this many days before maturity. Set-up range: 90 to 120."), u"E11"_s),
        words(u"lease.watch"_s, leased, tr("Lease end, watch from"), Kind::Days,
              tr("From here on a lease is watched and shown with its options."), u"E11"_s),
        words(u"service.visits"_s, service, tr("Visits that raise priority"), Kind::Count,
              tr("Customers with at least this many visits in the period below come first."), u"E16"_s),
        words(u"service.visitMonths"_s, service, tr("Counted over"), Kind::Months, tr("The period in which those visits are counted."),
              u"E16"_s),
        words(u"equity.watchEvery"_s, watch, tr("Look at the watch list every"), Kind::Months,
              tr("Customers below the minimum are valued again this often and enter by themselves."), u"E15"_s),
        words(u"equity.windowLeast"_s, watch, tr("Equity window, shortest"), Kind::Days, tr("How long positive equity lasts at least."),
              u"E40"_s),
        words(u"equity.windowMost"_s, watch, tr("Equity window, longest"), Kind::Days,
              tr("How long positive equity usually lasts at most; day n of this many."), u"E40"_s),
        words(u"equity.quietFrom"_s, campaigns, tr("Equity is quiet from month"), Kind::Count,
              tr("In these months equity begins and says nothing by itself; a campaign goes all the same. 0 leaves the rule out."),
              u"L44"_s),
        words(u"equity.quietTo"_s, campaigns, tr("Equity is quiet to month"), Kind::Count,
              tr("Counted with it. December to January runs over the new year."), u"L44"_s),
        words(u"outreach.holdout"_s, campaigns, tr("People held out"), Kind::Percent,
              tr("Of those who fit an equity or trade-in sequence, so many get nothing, so that what it adds is known. 10 is usual."),
              u"E42"_s),
        words(u"measures.owedDays"_s, campaigns, tr("A touch earns a sale within"), Kind::Days,
              tr("The last touch answered in these days before a sale earns it, else the last one."), u"E42"_s),
        words(u"measures.owedAnswered"_s, campaigns, tr("Only what was answered earns"), Kind::YesNo,
              tr("A touch nobody answered earns no sale."), u"E42"_s),
        words(u"roi.automatedRate"_s, money, tr("Trades per contact when triggered"), Kind::Percent,
              tr("Seen: 6 to 10%. Your own rate replaces it once there are results."), u"E37"_s),
        words(u"roi.grossPerTrade"_s, money, tr("Gross per trade"), Kind::Dollars, tr("Front and finance office together."), u"E37"_s),
        words(u"roi.customers"_s, money, tr("Sold customers"), Kind::Count,
              tr("Used only until your own data is in. A typical store has 3,000 to 8,000."), u"E37"_s),
        words(u"roi.positiveShare"_s, money, tr("Share with positive equity"), Kind::Percent, tr("Used only until your own values are in."),
              u"E37"_s),
        words(u"roi.manualContacts"_s, money, tr("Contacts a month by hand"), Kind::Count,
              tr("One source says 200, another all 750: yours decides."), u"E38"_s),
        words(u"roi.manualRate"_s, money, tr("Trades per contact by hand"), Kind::Percent, tr("Seen: 2 to 4%."), u"E37"_s),
        words(u"roi.crossingsLeast"_s, money, tr("Expected crossings a month, low"), Kind::Count,
              tr("Per 5,000 customers; shown beside your own forecast, never instead of it."), u"E39"_s),
        words(u"roi.crossingsMost"_s, money, tr("Expected crossings a month, high"), Kind::Count,
              tr("Per 5,000 customers; shown beside your own forecast, never instead of it."), u"E39"_s),
    };
    return thresholds;
}

/// What reaching people costs, and how a run is let go.
QList<Threshold> outreachRows()
{
    using Kind = ThresholdKind;
    const QString waves = tr("Large runs"), costs = tr("What outreach costs"), files = tr("Files and vendors");
    return {
        words(u"outreach.canary"_s, waves, tr("First, to so many people"), Kind::Count,
              tr("A run reaches so many before anybody else, and stops when they complain."), u"T66"_s),
        words(u"outreach.pilot"_s, waves, tr("Then, to so many people"), Kind::Count,
              tr("A run reaches so many before the whole of it is released."), u"T66"_s),
        words(u"outreach.fourEyes"_s, waves, tr("A second person from"), Kind::Count,
              tr("A run to more people than this waits until somebody else agrees."), u"T66"_s),
        words(u"outreach.waveDays"_s, waves, tr("A message waits at most"), Kind::Days,
              tr("One that was not let go by then is left out: what it says of values grows old."), u"T66"_s),
        words(u"cost.text"_s, costs, tr("One segment of a text"), Kind::Cents, tr("With the carriers' fees."), u"T58"_s),
        words(u"cost.email"_s, costs, tr("One e-mail"), Kind::Cents, tr("What the mail server charges."), u"T58"_s),
        words(u"cost.letter"_s, costs, tr("One letter"), Kind::Cents, tr("Printed and posted."), u"T58"_s),
        words(u"cost.call"_s, costs, tr("One call"), Kind::Cents, tr("In people's time: five minutes at $18 an hour are 150."), u"T58"_s),
        words(u"cost.month"_s, costs, tr("Each month besides"), Kind::Dollars, tr("Software, lists, staff; shared among what was sent."),
              u"T58"_s),
        words(u"import.guardPercent"_s, files, tr("Ask when a file changes more than"), Kind::Percent,
              tr("Of what its source gave before. Nothing is changed until somebody confirms."), u"E47"_s),
    };
}

/// Appraisals, repairs and the visits customers book.
QList<Threshold> visitRows()
{
    using Kind = ThresholdKind;
    const QString appraisals = tr("Appraisals"), lane = tr("Service lane"), visits = tr("Visits customers book");
    return {
        words(u"appraisal.up"_s, appraisals, tr("Value up, told from"), Kind::Percent,
              tr("A rise since the offer from which the customer is told at once."), u"T26"_s),
        words(u"appraisal.down"_s, appraisals, tr("Value down, told from"), Kind::Percent,
              tr("A fall since the offer from which the customer is told."), u"T27"_s),
        words(u"appraisal.downDeep"_s, appraisals, tr("Far below the offer from"), Kind::Percent,
              tr("A fall within a quarter from which messages say so openly."), u"T31"_s),
        words(u"appraisal.steady"_s, appraisals, tr("Held, up to"), Kind::Percent, tr("A move up to which a value counts as held."),
              u"T28"_s),
        words(u"appraisal.premium"_s, appraisals, tr("Last offer adds"), Kind::Dollars,
              tr("What the last message of the sequence adds to the value. 0 leaves it out."), u"T24"_s),
        words(u"appraisal.quiet"_s, appraisals, tr("Silent after"), Kind::Days,
              tr("Days without an answer after which a person is asked to call."), u"T49"_s),
        words(u"appraisal.startDays"_s, appraisals, tr("Begins by itself up to"), Kind::Days,
              tr("An appraisal older than this when it comes in waits for a person."), u"T8"_s),
        words(u"service.textMinutes"_s, lane, tr("Text after an inspection within"), Kind::Minutes,
              tr("From the inspection to the customer's message."), u"S15"_s),
        words(u"alert.onPropertyMiles"_s, lane, tr("Many miles, from"), Kind::Miles,
              tr("Sales is alerted while a customer with equity waits for a costly repair of such a vehicle."), u"E17"_s),
        words(u"alert.onPropertyRepair"_s, lane, tr("Costly repair, from"), Kind::Dollars, tr("What the customer would pay for it."),
              u"E17"_s),
        words(u"booking.opens"_s, visits, tr("First visit at"), Kind::Count, tr("Hour of the day, 0 to 23."), u"L62"_s),
        words(u"booking.closes"_s, visits, tr("Last visit before"), Kind::Count, tr("Hour of the day, 1 to 24."), u"L62"_s),
        words(u"booking.minutes"_s, visits, tr("Length of a visit"), Kind::Minutes, tr("How far apart visits begin."), u"L62"_s),
        words(u"booking.capacity"_s, visits, tr("At the same time"), Kind::Count, tr("How many visits may begin together."), u"L62"_s),
        words(u"booking.saturday"_s, visits, tr("Saturdays, too"), Kind::YesNo, tr("Visits are offered on Saturdays."), u"L62"_s),
    };
}

/// What coaching of those who call asks for.
QList<Threshold> coachingRows()
{
    using Kind = ThresholdKind;
    const QString coaching = tr("Coaching");
    return {
        words(u"coaching.callsPerWeek"_s, coaching, tr("Calls listened to a week"), Kind::Count, tr("For each rep; 3 to 5 is usual."),
              u"L49"_s),
        words(u"coaching.oneOnOneDays"_s, coaching, tr("One-on-one every"), Kind::Days, tr("Weekly is usual."), u"L51"_s),
        words(u"coaching.certificationDays"_s, coaching, tr("A certification holds"), Kind::Days,
              tr("It is due again 30 days before its end."), u"L50"_s),
    };
}
/// How often a promise to customers is to be kept; Today holds them against these.
QList<Threshold> goalRows()
{
    const auto goal = [group = tr("Goals of SLAs")](const QString &key, const QString &title, const QString &meaning,
                                                    const QString &point) {
        return words(key, group, title, ThresholdKind::Percent, meaning, point);
    };
    return {
        goal(u"goal.acknowledged"_s, tr("Receipt confirmed"),
             tr("Leads that hear from us by themselves within the seconds set under Leads."), u"L8"_s),
        goal(u"goal.firstContact"_s, tr("First call to a lead"), tr("Leads a person tries in time."), u"L7"_s),
        goal(u"goal.reply"_s, tr("Answers taken up"), tr("Customers who wrote back and were taken care of within 15 minutes."), u"T39"_s),
        goal(u"goal.engaged"_s, tr("Clicks and bookings called"), tr("Customers who clicked, booked or are here, called in time."),
             u"T41"_s),
        goal(u"goal.flagged"_s, tr("Equity list called"), tr("Customers on the list of equity calls who are called within a week."),
             u"E41"_s),
    };
}

/// The clock of a lead and what a lead earns points for.
QList<Threshold> leadRows()
{
    using Kind = ThresholdKind;
    const QString clock = tr("Clock of a lead"), points = tr("Points of a lead"), most = tr("Most points for"),
                  bands = tr("Score of a lead"), rates = tr("Leads that buy, by source");
    const auto point = [&](const QString &key, const QString &title, const QString &meaning) {
        return words(key, points, title, Kind::Count, meaning, u"L15"_s);
    };
    const auto rate = [&](const QString &key, const QString &title, const QString &meaning) {
        return words(key, rates, title, Kind::Percent, meaning, u"L6"_s);
    };
    return {
        choice(
            u"lead.plan"_s, clock, tr("Followed up by"), {tr("first hour"), tr("process"), tr("source")},
            tr("The first hour for all; the process document for all; or by source: our own pages are texted first, third parties called "
               "soonest and most often."),
            u"L29"_s),
        words(u"lead.contactMinutes"_s, clock, tr("First contact within"), Kind::Minutes, tr("Of business hours, by a person."), u"L7"_s),
        words(u"lead.contactAcceptable"_s, clock, tr("Late after"), Kind::Minutes,
              tr("A first contact after this is late, not merely slow."), u"L7"_s),
        words(u"lead.afterOpening"_s, clock, tr("After hours: once open, within"), Kind::Minutes,
              tr("A lead of the night is contacted so soon after opening."), u"L9"_s),
        words(u"lead.acknowledgeSeconds"_s, clock, tr("Receipt confirmed within"), Kind::Seconds, tr("By itself, at any hour."), u"L8"_s),
        words(u"lead.reassignMinutes"_s, clock, tr("To the next person after"), Kind::Minutes, tr("Of business hours, untouched."),
              u"L12"_s),
        words(u"lead.escalateMinutes"_s, clock, tr("To the manager after"), Kind::Minutes, tr("Of business hours past due."), u"L12"_s),
        words(u"lead.attempts"_s, clock, tr("Attempts"), Kind::Count,
              tr("Before a lead counts as unreachable; 10 to 15 over 30 days is usual."), u"L25"_s),
        words(u"lead.gradeDays"_s, clock, tr("An A lead buys within"), Kind::Days, tr("What it said it means to do."), u"L3"_s),
        words(u"lead.duplicateDays"_s, clock, tr("A duplicate within"), Kind::Days, tr("The same person asking for the same vehicle."),
              u"L4"_s),
        point(u"lead.points.localZip"_s, tr("Local ZIP code"), tr("The codes stand in Dealership.")),
        point(u"lead.points.employment"_s, tr("Work or income"), tr("Says where one works or what one earns.")),
        point(u"lead.points.visit"_s, tr("Visit to the website"), tr("Each one beyond the first.")),
        point(u"lead.points.pages"_s, tr("Many vehicle pages"), tr("Looked at many vehicles.")),
        words(u"lead.pagesThatCount"_s, points, tr("Many are"), Kind::Count, tr("Vehicle pages that count as many."), u"L15"_s),
        point(u"lead.points.open"_s, tr("E-mail opened"), tr("Each, up to five.")),
        point(u"lead.points.click"_s, tr("Link clicked"), tr("Each one.")),
        point(u"lead.points.reply"_s, tr("Reply"), tr("Answered at all.")),
        point(u"lead.points.appointment"_s, tr("Appointment"), tr("Booked one.")),
        point(u"lead.points.week"_s, tr("Buys within 7 days"), tr("35 in 100 of these buy.")),
        point(u"lead.points.month"_s, tr("Buys within 30 days"), tr("18 in 100 of these buy.")),
        point(u"lead.points.quarter"_s, tr("Buys within 90 days"), tr("8 in 100 of these buy.")),
        point(u"lead.points.looking"_s, tr("Just looking"), tr("2 to 3 in 100 of these buy.")),
        point(u"lead.points.vehicle"_s, tr("A specific vehicle"), tr("Asks for one in particular.")),
        point(u"lead.points.finance"_s, tr("Financing"), tr("Asks for it, or is approved.")),
        point(u"lead.points.trade"_s, tr("Trade-in"), tr("Has a vehicle to trade.")),
        point(u"lead.points.visitWish"_s, tr("Wants to come"), tr("Or to drive.")),
        words(u"lead.most.demographic"_s, most, tr("Who they are"), Kind::Count, tr("More does not count."), u"L14"_s),
        words(u"lead.most.behaviour"_s, most, tr("What they do"), Kind::Count, tr("More does not count."), u"L14"_s),
        words(u"lead.most.source"_s, most, tr("Where they come from"), Kind::Count, tr("In full at the rate below."), u"L16"_s),
        words(u"lead.most.intent"_s, most, tr("What they say they want"), Kind::Count, tr("It weighs most."), u"L14"_s),
        words(u"lead.band.low"_s, bands, tr("Low up to"), Kind::Count, tr("Highest score that is low."), u"L18"_s),
        words(u"lead.band.medium"_s, bands, tr("Medium up to"), Kind::Count, tr("Highest score that is medium."), u"L18"_s),
        words(u"lead.band.high"_s, bands, tr("High up to"), Kind::Count, tr("Highest score that is high; above is hot."), u"L18"_s),
        rate(u"lead.rate.full"_s, tr("Earns all points from"), tr("A source whose leads buy so often.")),
        rate(u"lead.rate.website"_s, tr("Own website"), tr("8 to 12% is usual.")),
        rate(u"lead.rate.thirdParty"_s, tr("Third parties"), tr("2 to 5% is usual.")),
        rate(u"lead.rate.phone"_s, tr("Phone"), tr("Calls that buy.")),
        rate(u"lead.rate.chat"_s, tr("Chat"), tr("Chats that buy.")),
        rate(u"lead.rate.service"_s, tr("Service drive"), tr("Its leads that buy.")),
        rate(u"lead.rate.equity"_s, tr("Equity mining"), tr("15 to 20% is usual.")),
        rate(u"lead.rate.maker"_s, tr("The maker"), tr("Its leads that buy.")),
        rate(u"lead.rate.social"_s, tr("Social forms"), tr("Their leads that buy.")),
        rate(u"lead.rate.search"_s, tr("Search forms"), tr("Their leads that buy.")),
        rate(u"lead.rate.unknown"_s, tr("Not recognised"), tr("Sources nobody knows.")),
    };
}

} // namespace

QList<Threshold> allThresholds()
{
    return equityThresholdRows() + outreachRows() + visitRows() + leadRows() + goalRows() + coachingRows();
}

} // namespace tradewind
