// SPDX-License-Identifier: Apache-2.0
#include "models/appraisals/appraisaldesk.h"

#include "base/clock.h"
#include "jobs/appointments/appointmentbook.h"
#include "jobs/appointments/visithours.h"
#include "jobs/appraisals/appraisalwords.h"
#include "jobs/sequences/happened.h"
#include "models/base/sentences.h"
#include "store/session.h"
#include "store/transaction.h"
#include "store/valuationtable.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<AppraisalDetail> detailOf(Session &session, Id appraisalId, std::optional<Id> vehicleId, QDate asOf)
{
    AppraisalTable table(session);
    AppraisalDetail detail;
    detail.id = appraisalId;
    const auto history = table.history(appraisalId);
    if (!history)
        return history.error();
    detail.history = *history;
    const auto values = table.values(appraisalId);
    if (!values)
        return values.error();
    detail.shown = *values;
    if (!vehicleId)
        return detail;
    const auto series = readValueSeries(session, *vehicleId, asOf);
    if (!series)
        return series.error();
    for (const ValueSeries &one : *series) {
        const BookNow now{QString::fromStdString(one.provider), one.values.back().amount, one.values.back().on};
        const auto same =
            std::find_if(detail.books.begin(), detail.books.end(), [&](const BookNow &b) { return b.provider == now.provider; });
        if (same == detail.books.end())
            detail.books << now;
        else if (same->on < now.on)
            *same = now;
    }
    return detail;
}

} // namespace

AppraisalDesk::AppraisalDesk(const BackgroundStore &background, Place place, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_place(std::move(place))
{}

AppraisalView AppraisalDesk::viewNow() const
{
    const Rooftop rooftop = m_place.rooftop();
    AppraisalView view;
    view.rooftopId = rooftop.id;
    view.asOf = m_place.today();
    view.nowMs = m_background.clock.nowMs();
    view.zone = QTimeZone(rooftop.zone.toLatin1());
    if (!view.zone.isValid())
        view.zone = QTimeZone::utc();
    view.rules = moveRules(m_place.settings(), rooftop.id);
    return view;
}

void AppraisalDesk::load()
{
    m_view = viewNow();
    m_background.ask<AppraisalBook>([view = m_view](Session &session) { return readAppraisalBook(session, view); },
                                    [self = QPointer(this)](Result<AppraisalBook> result) {
                                        if (self)
                                            self->take(std::move(result));
                                    });
}

Result<void> AppraisalDesk::loadNow()
{
    m_view = viewNow();
    const auto session = m_background.store.session();
    take(session ? readAppraisalBook(**session, m_view) : Result<AppraisalBook>(session.error()));
    return m_state == State::Ready ? Result<void>() : Result<void>(Error{Error::Kind::Unavailable, m_sentence});
}

void AppraisalDesk::take(Result<AppraisalBook> result)
{
    if (!result) {
        m_state = State::Failed;
        m_sentence = localized(result.error());
        Q_EMIT failed(m_sentence);
        return;
    }
    m_book = std::make_shared<const AppraisalBook>(*std::move(result));
    m_state = State::Ready;
    m_sentence.clear();
    Q_EMIT loaded();
}

void AppraisalDesk::readDetail(Id appraisalId, std::optional<Id> vehicleId, std::function<void(Result<AppraisalDetail>)> answer)
{
    m_background.ask<AppraisalDetail>(
        [appraisalId, vehicleId, asOf = m_view.asOf](Session &session) { return detailOf(session, appraisalId, vehicleId, asOf); },
        std::move(answer));
}

QStringList AppraisalDesk::people() const
{
    QStringList names;
    for (const AppraisalLine &line : m_book->lines)
        names << line.row.owner << QString::fromStdString(line.row.appraisal.salesAssociate);
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

void AppraisalDesk::keep(std::function<Result<void>(Session &)> work, const QString &done)
{
    m_background.ask<void>(std::move(work), [self = QPointer(this), done](const Result<void> &kept) {
        if (!self)
            return;
        if (!kept) {
            Q_EMIT self->failed(localized(kept.error()));
            return;
        }
        self->load();
        Q_EMIT self->said(done);
    });
}

void AppraisalDesk::assign(Id appraisalId, const QString &person)
{
    keep([appraisalId, person](Session &session) { return AppraisalTable(session).setOwner(appraisalId, person); },
         person.isEmpty() ? tr("Given to nobody.") : tr("Given to %1.").arg(person));
}

void AppraisalDesk::close(const AppraisalLine &line, AppraisalOutcome outcome, const QString &reason)
{
    const qint64 now = m_background.clock.nowMs();
    const AppraisalStatus status{line.row.id, now, m_view.asOf, outcome, reason, u"person"_s, u"Said by a person."_s, {}};
    const Id statusId = m_background.ids.next();
    Happened happened;
    happened.rooftopId = line.row.rooftopId;
    if (outcome != AppraisalOutcome::Kept && line.facts.customerId != 0)
        happened.customerId = line.facts.customerId;
    happened.vehicleId = line.row.vehicleId;
    happened.kind = outcome == AppraisalOutcome::TradedHere ? HappeningKind::Sold : HappeningKind::SoldElsewhere;
    happened.at = now;
    happened.once = u"appraisal %1 closed by a person"_s.arg(line.row.id);
    happened.detail = reason;
    keep(
        [status, statusId, happened, now, &ids = m_background.ids](Session &session) -> Result<void> {
            auto transaction = Transaction::begin(session);
            if (!transaction)
                return transaction.error();
            if (auto set = AppraisalTable(session).setOutcome(statusId, status); !set)
                return set;
            if (auto noted = noteHappened(session, ids, happened, now); !noted)
                return noted;
            return transaction->commit();
        },
        outcome == AppraisalOutcome::Kept ? tr("Kept: the customer keeps the vehicle.") : tr("Lost, with the reason. Its sequence ends."));
}

void AppraisalDesk::add(const TypedAppraisal &typed)
{
    keep([this, typed, rooftop = m_place.rooftop().id, now = m_background.clock.nowMs()](
             Session &session) { return addTypedAppraisal(session, m_background.ids, *m_place.vins, *m_place.zones, rooftop, typed, now); },
         tr("The appraisal is in the book."));
}

QList<qint64> AppraisalDesk::freeHours(int most) const
{
    QList<qint64> hours;
    // Three hours apart, so that a page of them spans days; a full one says so when it is booked.
    for (const FreeVisit &visit : freeVisits(visitHours(m_place.settings(), m_view.rooftopId, m_view.zone), {},
                                             {m_view.asOf, 14, m_background.clock.nowMs() + 3'600'000, most, 180}))
        hours << visit.startsAt;
    return hours;
}

void AppraisalDesk::book(const AppraisalLine &line, qint64 startsAt, const QString &person)
{
    const Settings settings = m_place.settings();
    const qint64 now = m_background.clock.nowMs();
    AppointmentRow row;
    row.id = m_background.ids.next();
    row.rooftopId = m_view.rooftopId;
    row.customerId = line.facts.customerId;
    row.vehicleId = line.row.vehicleId;
    row.kind = u"sales"_s;
    row.person = line.row.owner;
    row.startsAt = startsAt;
    row.minutes = static_cast<int>(settings.whole(u"booking.minutes"_s, row.rooftopId));
    row.state = u"set"_s;
    row.program = u"appraisals"_s;
    row.madeBy = person;
    row.madeAt = row.changedAt = now;
    row.note = u"Re-appraisal and test drive"_s;
    const int capacity = static_cast<int>(settings.whole(u"booking.capacity"_s, row.rooftopId));
    keep(
        [row, capacity, now, &ids = m_background.ids](Session &session) -> Result<void> {
            auto transaction = Transaction::begin(session);
            if (!transaction)
                return transaction.error();
            const auto booked = bookAppointment(session, ids, row, capacity, now);
            return booked ? transaction->commit() : Result<void>(booked.error());
        },
        tr("Booked. The confirmation goes out by itself."));
}

} // namespace tradewind
