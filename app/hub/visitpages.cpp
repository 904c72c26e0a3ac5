// SPDX-License-Identifier: Apache-2.0
#include "hub/visitpages.h"

#include "jobs/appointments/calendarfile.h"
#include "jobs/equity/equitysettings.h"
#include "jobs/sequences/happened.h"
#include "jobs/service/pagelinks.h"
#include "store/bookingtable.h"
#include "store/customertable.h"
#include "store/suppressiontable.h"
#include "store/transaction.h"
#include "store/valuationtable.h"
#include "store/vehicletable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

/// Facts about a vehicle as far as its trade value is concerned.
Result<EquityFacts> valueFacts(Session &session, const VehicleRow &vehicle, Id vehicleId)
{
    EquityFacts facts;
    facts.odometer = vehicle.vehicle.odometer && vehicle.vehicle.odometerOn.isValid()
                         ? std::optional(OdometerReading{*vehicle.vehicle.odometer, vehicle.vehicle.odometerOn})
                         : std::nullopt;
    const auto books = ValuationTable(session).ofVehicle(vehicleId);
    if (!books)
        return books.error();
    for (const ValuationRow &row : *books)
        facts.values.push_back({row.valuation.provider, row.valuation.grade, row.valuation.basis, row.valuation.valuedOn,
                                row.valuation.odometer, row.valuation.region, row.valuation.amount});
    return facts;
}

VisitorAnswer bookingPage(HubDesk &desk, const FollowedLink &followed, const QString &token, const QString &notice)
{
    const PageToken &link = *followed.token;
    const QTimeZone zone = desk.zone(link.rooftopId);
    const auto slots_ = freeSlots(desk, link.rooftopId);
    const auto booked = BookingTable(desk.session).ofToken(link.hash);
    if (!slots_ || !booked)
        return kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
    QJsonArray list;
    for (const FreeVisit &slot : *slots_)
        list << QJsonObject{{u"start"_s, QString::number(slot.startsAt)}, {u"when"_s, pageTime(followed.language, slot.startsAt, zone)}};
    QJsonObject data{{u"title"_s, desk.pages.word(followed.language, u"bookTitle"_s)},
                     {u"base"_s, u"/b/"_s + token},
                     {u"slots"_s, list},
                     {u"hasSlots"_s, !list.isEmpty()},
                     {u"wantsAppraisal"_s, true},
                     {u"notice"_s, notice.isEmpty() ? QString() : desk.pages.word(followed.language, notice)}};
    if (!booked->isEmpty())
        data[u"booked"_s] = QJsonObject{{u"when"_s, pageTime(followed.language, booked->first().startsAt, zone)}};
    return framed(desk, u"booking"_s, followed.language, link.rooftopId, data);
}

VisitorAnswer wishesPage(HubDesk &desk, const FollowedLink &followed, const QString &token, const ContactWishes &wishes,
                         const QString &notice)
{
    return framed(desk, u"preferences"_s, followed.language, followed.token->rooftopId,
                  {{u"title"_s, desk.pages.word(followed.language, u"preferencesTitle"_s)},
                   {u"base"_s, u"/u/"_s + token},
                   {u"sms"_s, !wishes.noText},
                   {u"voice"_s, !wishes.noCall},
                   {u"email"_s, !wishes.noEmail},
                   {u"mail"_s, !wishes.noMail},
                   {u"notice"_s, notice.isEmpty() ? QString() : desk.pages.word(followed.language, notice)}});
}

/// A person opened their page; machines that look at links before people do say nothing.
Result<void> noteClick(HubDesk &desk, const VisitorRequest &request, const PageToken &link, HappeningKind kind)
{
    if (request.method != "GET" || deviceOf(request) == "robot"_L1)
        return {};
    const std::optional<Id> vehicle = link.kind == PageKind::TradeValue ? std::optional(link.subjectId) : std::nullopt;
    const qint64 nowMs = desk.clock.nowMs();
    return noteHappened(desk.session, desk.ids, {link.rooftopId, link.customerId, vehicle, kind, nowMs, u"page:"_s + link.hash}, nowMs);
}

/// Everything on this address, or everything at all, is refused for good: on the list every channel and program asks.
Result<void> refuse(HubDesk &desk, const PageToken &link, const CustomerRecord &record, bool isOneClick)
{
    Suppression entry;
    entry.id = desk.ids.next();
    entry.rooftopId = link.rooftopId;
    entry.kind = isOneClick ? Suppression::Kind::Email : Suppression::Kind::Person;
    entry.value = isOneClick ? QString::fromStdString(record.email).toLower() : QString::number(link.subjectId);
    entry.reason = isOneClick ? u"one-click unsubscribe"_s : u"wants no contact"_s;
    entry.source = u"page"_s;
    entry.at = desk.clock.nowMs();
    if (entry.value.isEmpty())
        return {};
    const auto added = SuppressionTable(desk.session).add(entry);
    if (!added)
        return added.error();
    return noteHappened(desk.session, desk.ids,
                        {link.rooftopId, link.subjectId, {}, HappeningKind::OptedOut, entry.at, u"page:"_s + link.hash, entry.reason},
                        entry.at);
}

} // namespace

Result<QList<FreeVisit>> freeSlots(HubDesk &desk, Id rooftopId, int most)
{
    constexpr qint64 notice = 2 * 3'600'000;
    constexpr int days = 15; // today and two weeks
    const VisitHours hours = visitHours(desk.settings, rooftopId, desk.zone(rooftopId));
    const qint64 nowMs = desk.clock.nowMs();
    const QDate today = desk.clock.today(hours.zone);
    const auto taken = takenSeats(desk.session, rooftopId, nowMs, today.addDays(days).startOfDay(hours.zone).toMSecsSinceEpoch());
    if (!taken)
        return taken.error();
    return freeVisits(hours, *taken, {today, days, nowMs + notice, most, 0});
}

VisitorAnswer answerValuePage(HubDesk &desk, const VisitorRequest &request)
{
    const FollowedLink followed = followLink(desk, request, PageKind::TradeValue);
    if (!followed.token)
        return followed.answer;
    const PageToken &link = *followed.token;
    const QDate today = desk.clock.today(desk.zone(link.rooftopId));
    const auto word = [&](const QString &name) { return desk.pages.word(followed.language, name); };
    if (!noteClick(desk, request, link, HappeningKind::Clicked))
        return kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
    const auto vehicle = VehicleTable(desk.session).find(link.subjectId);
    if (!vehicle)
        return kindPage(desk, followed.language, 404, u"wrong"_s, link.rooftopId);
    const auto facts = valueFacts(desk.session, vehicle->first, link.subjectId);
    const EquitySettings settings = equitySettings(desk.settings, link.rooftopId);
    const auto value = facts ? tradeValueOn(today, *facts, settings) : Result<TradeValue>(facts.error());
    const VehicleRecord &record = vehicle->first.vehicle;
    const QString name = u"%1 %2 %3"_s
                             .arg(record.year ? QString::number(*record.year) : QString(), QString::fromStdString(record.make),
                                  QString::fromStdString(record.model))
                             .simplified();
    if (!value)
        return framed(desk, u"message"_s, followed.language, link.rooftopId,
                      {{u"title"_s, word(u"valueTitle"_s)}, {u"text"_s, word(u"valueNone"_s)}});
    // Whole hundreds: a range that pretends to know dollars would be believed to the dollar.
    const auto rounded = [](Money amount, bool up) {
        const auto hundreds = (amount.cents + (up ? 9'999 : 0)) / 10'000 * 100;
        return u"$"_s + QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qlonglong>(hundreds));
    };
    QJsonArray steps{QJsonObject{{u"text"_s, word(u"stepBooks"_s).arg(value->books)}}};
    if (const auto miles = projectedOdometer(today, *facts, settings))
        steps << QJsonObject{
            {u"text"_s, word(u"stepMiles"_s).arg(QLocale(QLocale::English, QLocale::UnitedStates).toString((*miles + 500) / 1000 * 1000))}};
    steps << QJsonObject{{u"text"_s, word(u"stepAverage"_s)}};
    QJsonObject data{{u"title"_s, word(u"valueTitle"_s)},
                     {u"vehicle"_s, name},
                     {u"low"_s, rounded(value->range.low, false)},
                     {u"high"_s, rounded(value->range.high, true)},
                     {u"valuedLine"_s, word(u"valuedLine"_s).arg(pageDay(followed.language, value->referenceOn)).arg(value->books)},
                     {u"steps"_s, steps}};
    return framed(desk, u"value"_s, followed.language, link.rooftopId, data);
}

VisitorAnswer answerBookingPage(HubDesk &desk, const VisitorRequest &request)
{
    const FollowedLink followed = followLink(desk, request, PageKind::Booking);
    if (!followed.token)
        return followed.answer;
    const PageToken &link = *followed.token;
    const QString token = request.path.section(u'/', 2, 2), action = request.path.section(u'/', 3);
    if (action == "visit.ics"_L1) {
        const auto booked = BookingTable(desk.session).ofToken(link.hash);
        if (!booked || booked->isEmpty())
            return kindPage(desk, followed.language, 404, u"wrong"_s, link.rooftopId);
        const VisitBooking &visit = booked->first();
        const CalendarEvent event{visit.id, visit.startsAt, visit.minutes, desk.rooftop(link.rooftopId).name, {}, {}, {}};
        VisitorAnswer file = VisitorAnswer::plain(200, calendarFile("Visits", {event}, desk.clock.nowMs()));
        file.type = "text/calendar; charset=utf-8";
        file.headers << std::pair(QByteArray("Content-Disposition"), QByteArray("attachment; filename=visit.ics"));
        return file;
    }
    if (request.method != "POST") {
        if (!noteClick(desk, request, link, HappeningKind::ClickedBooking))
            return kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
        return bookingPage(desk, followed, token, {});
    }
    qint64 start = 0;
    QStringList purposes;
    for (const auto &[name, value] : request.form()) {
        if (name == "start"_L1)
            start = value.toLongLong();
        if (name == "purpose"_L1 && (value == "service"_L1 || value == "appraisal"_L1 || value == "test_drive"_L1) &&
            !purposes.contains(value))
            purposes << value;
    }
    const auto booked = BookingTable(desk.session).ofToken(link.hash);
    if (booked && !booked->isEmpty() && booked->first().startsAt == start)
        return bookingPage(desk, followed, token, u"bookThanks"_s); // a double tap
    const auto offered = freeSlots(desk, link.rooftopId);
    if (!offered || !booked)
        return kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
    const auto slot = std::find_if(offered->begin(), offered->end(), [&](const FreeVisit &each) { return each.startsAt == start; });
    if (slot == offered->end() || !booked->isEmpty())
        return bookingPage(desk, followed, token, u"bookTaken"_s);
    VisitBooking booking{desk.ids.next(),
                         link.rooftopId,
                         link.customerId,
                         link.hash,
                         start,
                         static_cast<int>(desk.settings.whole(u"booking.minutes"_s, link.rooftopId)),
                         slot->seat,
                         purposes.isEmpty() ? u"appraisal"_s : purposes.join(u','),
                         {},
                         desk.clock.nowMs()};
    auto transaction = Transaction::begin(desk.session);
    const auto added = transaction ? BookingTable(desk.session).add(booking) : Result<bool>(transaction.error());
    const auto noted = added && *added ? noteHappened(desk.session, desk.ids,
                                                      {link.rooftopId,
                                                       link.customerId,
                                                       {},
                                                       HappeningKind::AppointmentSet,
                                                       booking.madeAt,
                                                       u"booking:%1"_s.arg(booking.id),
                                                       {},
                                                       u"booking:%1"_s.arg(booking.id)},
                                                      booking.madeAt)
                                       : Result<void>();
    if (!added || !noted || !transaction->commit())
        return kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
    return bookingPage(desk, followed, token, *added ? u"bookThanks"_s : u"bookTaken"_s);
}

VisitorAnswer answerWishesPage(HubDesk &desk, const VisitorRequest &request)
{
    const FollowedLink followed = followLink(desk, request, PageKind::Preferences);
    if (!followed.token)
        return followed.answer;
    const PageToken &link = *followed.token;
    const QString token = request.path.section(u'/', 2, 2);
    const auto customer = CustomerTable(desk.session).find(link.subjectId);
    if (!customer)
        return kindPage(desk, followed.language, customer.error().kind == Error::Kind::NotFound ? 404 : 503,
                        customer.error().kind == Error::Kind::NotFound ? u"wrong"_s : u"broken"_s, link.rooftopId);
    const CustomerRecord &record = customer->customer;
    const ContactWishes before{record.doNotText, record.doNotCall, record.doNotEmail, record.doNotMail};
    if (request.method != "POST")
        return wishesPage(desk, followed, token, before, {});

    ContactWishes after{true, true, true, true};
    QString form, oneClick;
    for (const auto &[name, value] : request.form()) {
        if (name == "form"_L1)
            form = value;
        else if (name == "List-Unsubscribe"_L1)
            oneClick = value;
        else if (name == "sms"_L1)
            after.noText = false;
        else if (name == "voice"_L1)
            after.noCall = false;
        else if (name == "email"_L1)
            after.noEmail = false;
        else if (name == "mail"_L1)
            after.noMail = false;
    }
    const bool isOneClick = oneClick == "One-Click"_L1; // RFC 8058, section 3.2
    if (isOneClick) {
        after = before;
        after.noEmail = true;
    } else if (form == "nothing"_L1) {
        after = {true, true, true, true};
    } else if (form != "wishes"_L1) {
        return kindPage(desk, followed.language, 400, u"wrong"_s, link.rooftopId);
    }
    auto transaction = Transaction::begin(desk.session);
    const auto kept = transaction ? BookingTable(desk.session)
                                        .setWishes(desk.ids, link.rooftopId, link.subjectId, before, after,
                                                   isOneClick ? u"one-click"_s : u"page"_s, desk.clock.nowMs())
                                  : Result<void>(transaction.error());
    const auto refused = kept && (isOneClick || form == "nothing"_L1) ? refuse(desk, link, record, isOneClick) : kept;
    const auto committed = refused ? transaction->commit() : refused;
    if (!committed)
        return kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
    return wishesPage(desk, followed, token, after, isOneClick ? u"unsubscribed"_s : u"preferencesSaved"_s);
}

VisitorAnswer answerClick(HubDesk &desk, const VisitorRequest &request)
{
    const QString code = request.path.section(u'/', 2);
    const auto link = looksLikePageToken(code) && request.query.isEmpty() ? PageTable(desk.session).findLink(code)
                                                                          : Result<std::optional<ClickLink>>(std::optional<ClickLink>());
    if (!link)
        return kindPage(desk, languageFor(desk, request, {}), 503, u"broken"_s);
    if (!*link) {
        const bool mustWait = desk.misses.miss(request.address, desk.clock.nowMs());
        return kindPage(desk, languageFor(desk, request, {}), mustWait ? 429 : 400, mustWait ? u"slow"_s : u"wrong"_s);
    }
    // Counting is for measures only: a click that cannot be counted still arrives.
    (void)PageTable(desk.session).addClick(desk.ids.next(), (*link)->rooftopId, code, deviceOf(request), desk.clock.nowMs());
    VisitorAnswer response = VisitorAnswer::plain(302, QByteArray());
    response.headers << std::pair(QByteArray("Location"), (*link)->target.toLatin1());
    return response;
}

} // namespace tradewind
