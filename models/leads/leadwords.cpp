// SPDX-License-Identifier: Apache-2.0
#include "models/leads/leadwords.h"

#include "base/tr.h"

#include <cstdlib>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000, minute = 60 * second, hour = 60 * minute;

/// "4:12" below ten minutes, "12 min", "3 h", "2 d".
QString span(qint64 ms)
{
    if (ms < 10 * minute)
        return u"%1:%2"_s.arg(ms / minute).arg(ms / second % 60, 2, 10, QChar(u'0'));
    if (ms < 2 * hour)
        return tr("%1 min").arg(ms / minute);
    return ms < 48 * hour ? tr("%1 h").arg(ms / hour) : tr("%1 d").arg(ms / (24 * hour));
}

} // namespace

QString pointWords(LeadPoint point)
{
    switch (point) {
    case LeadPoint::LocalZip:
        return tr("Lives in a local ZIP code");
    case LeadPoint::Employment:
        return tr("Gives employment or income");
    case LeadPoint::Visits:
        return tr("Came back to the website");
    case LeadPoint::ManyPages:
        return tr("Looked at many vehicle pages");
    case LeadPoint::Opens:
        return tr("Opened our e-mails");
    case LeadPoint::Clicks:
        return tr("Clicked a link");
    case LeadPoint::Replies:
        return tr("Replied");
    case LeadPoint::Appointment:
        return tr("Booked an appointment");
    case LeadPoint::SourceRate:
        return tr("How often this source buys");
    case LeadPoint::WithinWeek:
        return tr("Buys within 7 days");
    case LeadPoint::WithinMonth:
        return tr("Buys within 30 days");
    case LeadPoint::WithinQuarter:
        return tr("Buys within 90 days");
    case LeadPoint::JustLooking:
        return tr("Is just looking");
    case LeadPoint::SpecificVehicle:
        return tr("Asks for a specific vehicle");
    case LeadPoint::Finance:
        return tr("Speaks of financing");
    case LeadPoint::TradeIn:
        return tr("Has a trade-in");
    case LeadPoint::WantsVisit:
        return tr("Wants to come or drive");
    }
    return {};
}

QString dimensionWords(LeadDimension dimension)
{
    switch (dimension) {
    case LeadDimension::Demographic:
        return tr("Who they are");
    case LeadDimension::Behaviour:
        return tr("What they do");
    case LeadDimension::Source:
        return tr("Where they come from");
    case LeadDimension::Intent:
        return tr("What they say");
    }
    return {};
}

QString tierWords(LeadTier tier)
{
    switch (tier) {
    case LeadTier::Low:
        return tr("Low");
    case LeadTier::Medium:
        return tr("Medium");
    case LeadTier::High:
        return tr("High");
    case LeadTier::Hot:
        return tr("Hot");
    }
    return {};
}

QString sourceWords(LeadSourceKind source)
{
    switch (source) {
    case LeadSourceKind::Unknown:
        return tr("Not known");
    case LeadSourceKind::Website:
        return tr("Own website");
    case LeadSourceKind::ThirdParty:
        return tr("Third party");
    case LeadSourceKind::Phone:
        return tr("Phone");
    case LeadSourceKind::Chat:
        return tr("Chat");
    case LeadSourceKind::Service:
        return tr("Service drive");
    case LeadSourceKind::Equity:
        return tr("Equity");
    case LeadSourceKind::Maker:
        return tr("Maker");
    case LeadSourceKind::SocialForm:
        return tr("Social form");
    case LeadSourceKind::SearchForm:
        return tr("Search form");
    }
    return {};
}

QString leadStateWords(const QString &state)
{
    if (state == u"open")
        return tr("New");
    if (state == u"working")
        return tr("In contact");
    if (state == u"appointment")
        return tr("Appointment");
    if (state == u"sold")
        return tr("Sold");
    if (state == u"lost")
        return tr("Lost");
    return tr("Duplicate");
}

QString clockWords(const ClockReading &reading)
{
    switch (reading.state) {
    case ClockState::Waiting:
        return tr("opens in %1").arg(span(reading.leftMs));
    case ClockState::Running:
        return tr("%1 left").arg(span(reading.leftMs));
    case ClockState::Late:
        return tr("%1 late").arg(span(-reading.leftMs));
    case ClockState::Met:
        return tr("in time");
    case ClockState::Missed:
        return tr("%1 too late").arg(span(std::llabs(reading.leftMs)));
    case ClockState::Closed:
        return tr("closed");
    }
    return {};
}

Tone clockTone(const ClockReading &reading)
{
    switch (reading.state) {
    case ClockState::Running:
        return reading.leftMs < 2 * minute ? Tone::Warn : Tone::Strong;
    case ClockState::Late:
    case ClockState::Missed:
        return Tone::Bad;
    case ClockState::Met:
        return Tone::Good;
    default:
        return Tone::Dim;
    }
}

Tone tierTone(LeadTier tier)
{
    return tier == LeadTier::Hot ? Tone::Bad : tier == LeadTier::High ? Tone::Warn : tier == LeadTier::Medium ? Tone::Normal : Tone::Dim;
}

} // namespace tradewind
