// SPDX-License-Identifier: Apache-2.0
// The table itself, apart from how it is asked. Defaults are those a typical store of 5,000 sold customers starts with.
#include "base/settingrows.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using namespace settingrows;

QList<SettingInfo> ownRows()
{
    return {
        // Who can trade today.
        amount(u"equity.minimum"_s, u"3000"_s, -100'000, 100'000,
               u"Least equity at which a financed customer is worth a call; 2,500 to 5,000 is usual."_s),
        ratio(u"equity.paymentRatio"_s, u"0"_s, u"payments"_s, 0, 60,
              u"Least equity as a number of today's monthly payments; 0 does not ask."_s),
        whole(u"equity.monthsOwned"_s, u"12"_s, u"months"_s, 0, 240,
              u"Least months since purchase before a customer is offered a trade."_s),
        whole(u"equity.ageFrom"_s, u"3"_s, u"years"_s, 0, 30, u"Vehicle age from which priority rises."_s),
        whole(u"equity.ageTo"_s, u"5"_s, u"years"_s, 0, 30, u"Vehicle age up to which priority is raised."_s),
        ratio(u"equity.highApr"_s, u"9"_s, u"percent a year"_s, 0, 100,
              u"Rate from which a loan counts as expensive, worth refinancing into another vehicle."_s),
        whole(u"equity.watchEvery"_s, u"1"_s, u"months"_s, 1, 12, u"How often the watch list of future equity is looked at again."_s),
        whole(u"equity.windowLeast"_s, u"60"_s, u"days"_s, 1, 720,
              u"Days after crossing during which a customer is most open to an offer, shortest case."_s),
        whole(u"equity.windowMost"_s, u"120"_s, u"days"_s, 1, 720, u"Days after crossing at which the window has usually closed."_s),
        whole(u"equity.quietFrom"_s, u"12"_s, u"month"_s, 0, 12,
              u"First month in which equity sequences begin and say nothing by themselves; 0: none is quiet. Campaigns go."_s),
        whole(u"equity.quietTo"_s, u"1"_s, u"month"_s, 1, 12, u"Last of those months; December to January runs over the new year."_s),
        // Leases.
        whole(u"lease.trigger"_s, u"90"_s, u"days to maturity"_s, 30, 365,
              u"Days before maturity at which a lease customer enters; 90 to 120 is usual."_s),
        whole(u"lease.watch"_s, u"180"_s, u"days to maturity"_s, 1, 720, u"Days before maturity at which a lease is watched."_s),
        // Service history.
        whole(u"service.visits"_s, u"3"_s, u"visits"_s, 0, 100, u"Service visits that raise priority."_s),
        whole(u"service.visitMonths"_s, u"24"_s, u"months"_s, 1, 120, u"Months back in which those visits are counted."_s),
        // The service lane.
        whole(u"service.weightSafety"_s, u"40"_s, u"points"_s, 0, 100, u"Most points a recommendation gets for safety."_s),
        whole(u"service.weightHistory"_s, u"30"_s, u"points"_s, 0, 100, u"Most points a recommendation gets for the vehicle's history."_s),
        whole(u"service.weightFit"_s, u"30"_s, u"points"_s, 0, 100, u"Most points a recommendation gets for how it fits the customer."_s),
        whole(u"service.textMinutes"_s, u"5"_s, u"minutes"_s, 1, 120,
              u"Minutes after an inspection within which the customer should have its text."_s),
        // Visits customers book on a page.
        whole(u"booking.opens"_s, u"8"_s, u"o'clock"_s, 0, 23, u"Hour of the first visit of a day."_s),
        whole(u"booking.closes"_s, u"17"_s, u"o'clock"_s, 1, 24, u"Hour before which the last visit begins."_s),
        whole(u"booking.minutes"_s, u"60"_s, u"minutes"_s, 15, 240, u"Length of a visit."_s),
        whole(u"booking.capacity"_s, u"2"_s, u"visits"_s, 1, 50, u"Visits that may begin at the same time."_s),
        flag(u"booking.saturday"_s, u"true"_s, u"Take visits on Saturdays."_s),
        whole(u"hub.port"_s, u"0"_s, u"port"_s, 0, 65'535,
              u"Port on this computer where the window serves customers' pages itself; 0: another program does."_s),
        text(u"hub.url"_s, QString(),
             u"Where customers reach their pages: https://visit.example.com. Empty: messages carry no page links."_s),
        // Who speaks, and when people are there.
        text(u"rooftop.phone"_s, QString(), u"Phone number customers are asked to call."_s, Kind::Phone),
        text(u"rooftop.website"_s, QString(), u"Address of the page messages link to."_s),
        text(u"rooftop.hours"_s, QString(),
             u"When people are there to call: Mo-Fr 08:00-20:00; Sa 09:00-18:00. A split shift is two spans with a comma."_s, Kind::Hours),
        text(u"equity.firstPurchaseOffer"_s, QString(),
             u"What service customers get on a first purchase: $500 off. Empty: messages that name it stay unsent."_s),
        // Value.
        whole(u"value.refresh"_s, u"1"_s, u"days"_s, 1, 90, u"How often values should be refreshed; daily is recommended."_s),
        whole(u"value.stale"_s, u"30"_s, u"days"_s, 1, 720,
              u"Age from which a value is marked as stale; wholesale moves 2 to 5 percent a month."_s),
        whole(u"value.oldest"_s, u"120"_s, u"days"_s, 1, 1440, u"Age from which a value is not used any more."_s),
        amount(u"value.buffer"_s, u"0"_s, 0, 20'000,
               u"Taken off every value before equity is worked out, for reconditioning and haggling."_s),
        ratio(u"value.bufferPercent"_s, u"0"_s, u"percent"_s, 0, 50,
              u"Taken off every value before equity is worked out, as a share of it."_s),
        SettingInfo{u"value.grade"_s,
                    Kind::Choice,
                    Reach::Rooftop,
                    u"average"_s,
                    QString(),
                    u"Condition a vehicle is taken to be in when nobody has seen it."_s,
                    0,
                    0,
                    {u"rough"_s, u"average"_s, u"clean"_s, u"extraClean"_s}},
        // Payment match.
        amount(u"match.within"_s, u"25"_s, 0, 1'000, u"How much more than today's payment a new payment may be."_s),
        // What it comes to.
        whole(u"roi.customers"_s, u"5000"_s, u"customers"_s, 0, 5'000'000, u"Sold customers; a typical store has 3,000 to 8,000."_s),
        ratio(u"roi.positiveShare"_s, u"15"_s, u"percent"_s, 0, 100, u"Share of them with positive equity at any time."_s),
        whole(u"roi.manualContacts"_s, u"200"_s, u"contacts"_s, 0, 1'000'000,
              u"Contacts a month made by hand; one source says 200, another all 750."_s),
        ratio(u"roi.manualRate"_s, u"3"_s, u"percent"_s, 0, 100, u"Trades per contact made by hand."_s),
        ratio(u"roi.automatedRate"_s, u"8"_s, u"percent"_s, 0, 100, u"Trades per contact made at the right day."_s),
        amount(u"roi.grossPerTrade"_s, u"3700"_s, 0, 100'000, u"Front and back gross of one trade."_s),
        whole(u"roi.crossingsLeast"_s, u"60"_s, u"customers a month"_s, 0, 100'000, u"Crossings expected a month, low."_s),
        whole(u"roi.crossingsMost"_s, u"75"_s, u"customers a month"_s, 0, 100'000, u"Crossings expected a month, high."_s),
        // What the law asks us to have in order (docs/compliance.md).
        text(u"compliance.postalAddress"_s, QString(), u"Postal address that every e-mail and customer's page carries, on one line."_s,
             Kind::Address),
        text(u"compliance.linkDomains"_s, QString(),
             u"Domains our links may point to, separated by blanks; empty allows all but public shorteners."_s),
        text(u"compliance.rulesOn"_s, QString(),
             u"Ids of rules switched on beyond the pack's own choice, separated by blanks: K-00 K-01 K-02 K-03 K-04 for Canada."_s),
        text(u"compliance.rulesOff"_s, QString(), u"Ids of rules switched off, separated by blanks; counsel should know why."_s),
        flag(u"compliance.textCampaign"_s, u"false"_s, u"Our numbers are in an approved 10DLC campaign for sales texts."_s),
        flag(u"compliance.mailAuthenticated"_s, u"false"_s, u"SPF, DKIM and DMARC pass for the domain we send e-mail from."_s),
        flag(u"compliance.texasRegistered"_s, u"false"_s,
             u"The dealership is registered with the Texas Secretary of State (Bus. & Com. Code ch. 302)."_s),
        flag(u"compliance.dncPolicy"_s, u"false"_s, u"A written do-not-call policy is on file and those who send are trained in it."_s),
        // Rule C-01: without all four of these no credit bureau data is taken in.
        text(u"compliance.firmOfferLender"_s, QString(), u"The lender who makes the firm offer of credit."_s),
        text(u"compliance.firmOfferCriteria"_s, QString(), u"Whom the firm offer is made to, as agreed with the lender beforehand."_s),
        amount(u"compliance.firmOfferLeast"_s, u"0"_s, 0, 200'000, u"The least amount of the firm offer of credit."_s),
        flag(u"compliance.firmOfferHonored"_s, u"false"_s, u"The firm offer is honored for everybody who meets its criteria."_s),
        // What reaching people costs (T58): counts of the outbox and the queue times these.
        ratio(u"cost.text"_s, u"1.2"_s, u"cents"_s, 0, 100, u"What one segment of a text costs, with the carriers' fees."_s),
        ratio(u"cost.email"_s, u"0.1"_s, u"cents"_s, 0, 100, u"What one e-mail costs."_s),
        ratio(u"cost.letter"_s, u"95"_s, u"cents"_s, 0, 1000, u"What one letter costs, printed and posted."_s),
        ratio(u"cost.call"_s, u"150"_s, u"cents"_s, 0, 10'000, u"What one call costs in people's time; five minutes at $18 an hour."_s),
        amount(u"cost.month"_s, u"0"_s, 0, 100'000, u"What the program costs each month besides: software, lists, staff."_s),
        // What came of it (decision 34).
        whole(u"measures.owedDays"_s, u"90"_s, u"days"_s, 1, 365,
              u"Days before a sale in which a touch can have earned it: the last one answered, else the last one."_s),
        flag(u"measures.owedAnswered"_s, u"false"_s, u"Only a touch the customer answered can have earned a sale."_s),
        ratio(
            u"outreach.holdout"_s, u"0"_s, u"percent"_s, 0, 50,
            u"People who fit a selling sequence of equity or trade-in and get nothing of it, so that what it adds is known; 10 is usual."_s),
        SettingInfo{u"measures.looked"_s,
                    Kind::Text,
                    Reach::Store,
                    QString(),
                    QString(),
                    u"When the weekly and monthly figures of each program were looked at last."_s,
                    0,
                    0,
                    {}},
        // Bringing data in.
        ratio(u"import.guardPercent"_s, u"5"_s, u"percent"_s, 0, 100,
              u"Share of the base one import may change before the program asks."_s),
        SettingInfo{u"import.watchedFolder"_s,
                    Kind::Text,
                    Reach::Store,
                    QString(),
                    QString(),
                    u"Folder whose new files are imported by themselves; empty watches none."_s,
                    0,
                    0,
                    {}},
        // Sending.
        SettingInfo{u"outreach.stopped"_s,
                    Kind::Flag,
                    Reach::Store,
                    u"false"_s,
                    QString(),
                    u"Stops everything that goes out, within a second, until it is switched off again."_s,
                    0,
                    0,
                    {}},
        text(u"outreach.sequences"_s, u"appointment-confirm lead-first-hour lead-process lead-first-party lead-third-party"_s,
             u"Ids of the sequences that may write to customers, separated by blanks; the others only put calls into the queue."_s),
        whole(u"outreach.canary"_s, u"25"_s, u"people"_s, 1, 1000, u"How many people a run reaches before anybody else."_s),
        whole(u"outreach.pilot"_s, u"100"_s, u"people"_s, 1, 10000, u"How many people a run reaches before the whole of it is released."_s),
        whole(u"outreach.fourEyes"_s, u"250"_s, u"people"_s, 1, 1'000'000,
              u"A run to more people than this waits for a second person to agree."_s),
        whole(u"outreach.waveDays"_s, u"5"_s, u"days"_s, 1, 60,
              u"How long a message waits for its wave to be let go before it is left: what it says of values and dates grows old."_s),
        // The window.
        choice(u"look.theme"_s, Reach::Person, {u"system"_s, u"light"_s, u"dark"_s}, u"Light or dark."_s),
        choice(u"look.language"_s, Reach::Person, {u"system"_s, u"en"_s, u"es"_s}, u"Language of the window."_s),
        choice(u"look.work"_s, Reach::Person, {u"all"_s, u"bdc"_s, u"internet"_s, u"showroom"_s, u"service"_s, u"manager"_s},
               u"What this person works in: which panels stand at the left and where the day begins."_s),
        choice(u"look.density"_s, Reach::Person, {u"comfortable"_s, u"compact"_s}, u"Height of table rows."_s),
    };
}

} // namespace

const QList<SettingInfo> &settingTable()
{
    static const QList<SettingInfo> table =
        ownRows() + leadSettingRows() + appraisalSettingRows() + alertSettingRows() + coachingSettingRows() + goalSettingRows();
    return table;
}

} // namespace tradewind
