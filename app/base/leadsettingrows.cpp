// SPDX-License-Identifier: Apache-2.0
// The settings of lead management. Figures are those of the sources named in docs/features.md (L1 to L21).
#include "base/settingrows.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using namespace settingrows;

namespace {

SettingInfo points(const QString &key, const QString &fallback, const QString &meaning)
{
    return whole(key, fallback, u"points"_s, 0, 100, meaning);
}

SettingInfo rate(const QString &key, const QString &fallback, const QString &meaning)
{
    return ratio(key, fallback, u"percent"_s, 0, 100, meaning);
}

} // namespace

QList<SettingInfo> leadSettingRows()
{
    return {
        // The clock.
        text(u"lead.hours"_s, u"Mo-Fr 09:00-20:00; Sa 09:00-18:00"_s,
             u"When somebody answers leads, as \"Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00\"; several spans a day are split shifts."_s,
             Kind::Hours),
        text(u"lead.holidays"_s, QString(), u"Days without business, as 2026-11-26, 2026-12-25."_s, Kind::Holidays),
        choice(u"lead.plan"_s, Reach::Rooftop, {u"first-hour"_s, u"process"_s, u"source"_s},
               u"How new leads are followed up: all by the first hour, all by the process document, or by where they come from."_s),
        whole(u"lead.contactMinutes"_s, u"5"_s, u"minutes"_s, 1, 240, u"Minutes of business within which a person contacts a new lead."_s),
        whole(u"lead.contactAcceptable"_s, u"30"_s, u"minutes"_s, 1, 480,
              u"Minutes after which a first contact counts as late, not merely slow."_s),
        whole(u"lead.afterOpening"_s, u"30"_s, u"minutes"_s, 1, 240,
              u"Minutes after opening within which a lead from after hours is contacted."_s),
        whole(u"lead.acknowledgeSeconds"_s, u"60"_s, u"seconds"_s, 5, 3'600,
              u"Seconds within which receipt is confirmed by itself, at any hour."_s),
        whole(u"lead.reassignMinutes"_s, u"15"_s, u"minutes"_s, 1, 1'440,
              u"Minutes of business after which an untouched lead goes to the next person."_s),
        whole(u"lead.escalateMinutes"_s, u"10"_s, u"minutes"_s, 0, 1'440,
              u"Minutes of business past due after which the manager is told."_s),
        whole(u"lead.attempts"_s, u"12"_s, u"attempts"_s, 1, 60,
              u"Attempts made before a lead counts as unreachable; 10 to 15 over 30 days is usual."_s),
        // Grade.
        whole(u"lead.gradeDays"_s, u"30"_s, u"days"_s, 1, 365, u"Days within which an A lead means to buy."_s),
        whole(u"lead.duplicateDays"_s, u"1"_s, u"days"_s, 0, 90,
              u"Days within which the same person asking for the same vehicle is a duplicate."_s),
        // Score.
        text(u"lead.localZips"_s, QString(), u"ZIP codes that are local, or how they begin, as 503, 50010."_s),
        points(u"lead.points.localZip"_s, u"20"_s, u"Points for a local ZIP code."_s),
        points(u"lead.points.employment"_s, u"5"_s, u"Points for saying where one works or what one earns."_s),
        points(u"lead.points.visit"_s, u"5"_s, u"Points for each visit to the website beyond the first."_s),
        points(u"lead.points.pages"_s, u"8"_s, u"Points for looking at many vehicle pages."_s),
        whole(u"lead.pagesThatCount"_s, u"8"_s, u"pages"_s, 1, 100, u"Vehicle pages that count as many."_s),
        points(u"lead.points.open"_s, u"1"_s, u"Points for each e-mail opened, up to five."_s),
        points(u"lead.points.click"_s, u"3"_s, u"Points for each link clicked."_s),
        points(u"lead.points.reply"_s, u"10"_s, u"Points for a reply."_s),
        points(u"lead.points.appointment"_s, u"15"_s, u"Points for a booked appointment."_s),
        points(u"lead.points.week"_s, u"20"_s, u"Points for buying within 7 days; 35 in 100 of these buy."_s),
        points(u"lead.points.month"_s, u"15"_s, u"Points for buying within 30 days; 18 in 100 of these buy."_s),
        points(u"lead.points.quarter"_s, u"7"_s, u"Points for buying within 90 days; 8 in 100 of these buy."_s),
        points(u"lead.points.looking"_s, u"2"_s, u"Points for just looking; 2 to 3 in 100 of these buy."_s),
        points(u"lead.points.vehicle"_s, u"10"_s, u"Points for a specific vehicle."_s),
        points(u"lead.points.finance"_s, u"8"_s, u"Points for financing or a pre-approval."_s),
        points(u"lead.points.trade"_s, u"7"_s, u"Points for a trade-in."_s),
        points(u"lead.points.visitWish"_s, u"5"_s, u"Points for wanting to come or drive."_s),
        points(u"lead.most.demographic"_s, u"25"_s, u"Most points for who they are."_s),
        points(u"lead.most.behaviour"_s, u"20"_s, u"Most points for what they do."_s),
        points(u"lead.most.source"_s, u"15"_s, u"Most points for where they come from."_s),
        points(u"lead.most.intent"_s, u"40"_s, u"Most points for what they say they want; it weighs most."_s),
        points(u"lead.band.low"_s, u"25"_s, u"Highest score that is low."_s),
        points(u"lead.band.medium"_s, u"50"_s, u"Highest score that is medium."_s),
        points(u"lead.band.high"_s, u"75"_s, u"Highest score that is high; above is hot."_s),
        // How often sources buy, until the store's own figures say.
        rate(u"lead.rate.full"_s, u"10"_s, u"Rate at which a source earns all its points."_s),
        rate(u"lead.rate.unknown"_s, u"4"_s, u"Leads of sources not recognised that buy."_s),
        rate(u"lead.rate.website"_s, u"10"_s, u"Leads of the own website that buy; 8 to 12 is usual."_s),
        rate(u"lead.rate.thirdParty"_s, u"3.5"_s, u"Leads of third parties that buy; 2 to 5 is usual."_s),
        rate(u"lead.rate.phone"_s, u"8"_s, u"Calls that buy."_s),
        rate(u"lead.rate.chat"_s, u"8"_s, u"Chats that buy."_s),
        rate(u"lead.rate.service"_s, u"10"_s, u"Leads of the service drive that buy."_s),
        rate(u"lead.rate.equity"_s, u"17.5"_s, u"Leads of equity mining that buy; 15 to 20 is usual."_s),
        rate(u"lead.rate.maker"_s, u"8"_s, u"Leads of the maker that buy."_s),
        rate(u"lead.rate.social"_s, u"4"_s, u"Leads of social forms that buy."_s),
        rate(u"lead.rate.search"_s, u"6"_s, u"Leads of search forms that buy."_s),
    };
}

} // namespace tradewind
