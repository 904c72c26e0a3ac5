// SPDX-License-Identifier: Apache-2.0
#include "models/appointments/appointmentdesk.h"

#include "base/clock.h"
#include "jobs/appointments/visithours.h"
#include "jobs/sequences/dispositions.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QDateTime>
#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookBackDays = 30;
constexpr qint64 minuteMs = 60'000;

qint64 startOf(QDate day, const QTimeZone &zone)
{
    return QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch();
}

Result<AppointmentDay> readDay(Session &session, IdMaker &ids, Id rooftop, QDate day, const QTimeZone &zone, qint64 nowMs)
{
    // What customers booked on their page comes into the calendar when somebody looks at it.
    if (const auto adopted = adoptBookings(session, ids, rooftop, nowMs); !adopted)
        return adopted.error();
    AppointmentDay read;
    read.day = day;
    const auto lines = readAppointments(session, rooftop, startOf(day, zone), startOf(day.addDays(1), zone));
    if (!lines)
        return lines.error();
    read.lines = *lines;
    const auto lately = countShown(session, rooftop, startOf(day.addDays(-lookBackDays), zone), startOf(day.addDays(1), zone));
    if (!lately)
        return lately.error();
    read.lately = *lately;
    return read;
}

} // namespace

QString appointmentStateWords(const QString &state)
{
    return state == u"confirmed"   ? AppointmentModel::tr("confirmed")
           : state == u"shown"     ? AppointmentModel::tr("came")
           : state == u"missed"    ? AppointmentModel::tr("did not come")
           : state == u"cancelled" ? AppointmentModel::tr("cancelled")
                                   : AppointmentModel::tr("booked");
}

AppointmentDesk::AppointmentDesk(const BackgroundStore &background, std::function<Rooftop()> rooftop, std::function<QDate()> today,
                                 std::function<Settings()> settings, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_rooftop(std::move(rooftop))
    , m_today(std::move(today))
    , m_settings(std::move(settings))
{
    m_shown.day = m_today();
}

QTimeZone AppointmentDesk::zone() const
{
    const QTimeZone zone(m_rooftop().zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

qint64 AppointmentDesk::nowMs() const
{
    return m_background.clock.nowMs();
}

int AppointmentDesk::whole(const QString &key) const
{
    return static_cast<int>(m_settings().whole(key, m_rooftop().id));
}

void AppointmentDesk::load(QDate day)
{
    m_background.ask<AppointmentDay>([day, rooftop = m_rooftop().id, zone = zone(), now = nowMs(),
                                      &ids = m_background.ids](Session &session) { return readDay(session, ids, rooftop, day, zone, now); },
                                     [self = QPointer(this)](Result<AppointmentDay> result) {
                                         if (self)
                                             self->take(std::move(result));
                                     });
}

Result<void> AppointmentDesk::loadNow(QDate day)
{
    const auto session = m_background.store.session();
    take(session ? readDay(**session, m_background.ids, m_rooftop().id, day, zone(), nowMs()) : Result<AppointmentDay>(session.error()));
    return m_state == State::Ready ? Result<void>() : Result<void>(Error{Error::Kind::Unavailable, m_sentence});
}

void AppointmentDesk::take(Result<AppointmentDay> result)
{
    if (!result) {
        m_state = State::Failed;
        m_sentence = localized(result.error());
        Q_EMIT failed(m_sentence);
        return;
    }
    m_shown = *std::move(result);
    m_state = State::Ready;
    Q_EMIT loaded();
}

QList<HourPlaces> AppointmentDesk::places() const
{
    QList<HourPlaces> places;
    const VisitHours hours = visitHours(m_settings(), m_rooftop().id, zone());
    for (const qint64 from : visitStarts(hours, m_shown.day)) {
        HourPlaces hour{QDateTime::fromMSecsSinceEpoch(from, zone()).time(), 0, hours.capacity};
        for (const AppointmentLine &line : m_shown.lines)
            hour.taken +=
                line.row.state != u"cancelled" && line.row.startsAt >= from && line.row.startsAt < from + hours.minutes * minuteMs;
        places << hour;
    }
    return places;
}

QList<qint64> AppointmentDesk::freeHours(int most) const
{
    TakenSeats taken; // of the day shown; other days say so when it is taken
    for (const HourPlaces &hour : places()) {
        for (int seat = 1; seat <= hour.taken; ++seat)
            taken[QDateTime(m_shown.day, hour.at, zone()).toMSecsSinceEpoch()] << seat;
    }
    QList<qint64> free;
    for (const FreeVisit &visit :
         freeVisits(visitHours(m_settings(), m_rooftop().id, zone()), taken, {std::max(m_shown.day, m_today()), 7, nowMs() + 1, most, 0}))
        free << visit.startsAt;
    return free;
}

void AppointmentDesk::keep(std::function<Result<void>(Session &)> work, const QString &done)
{
    m_background.ask<void>(std::move(work), [self = QPointer(this), done](const Result<void> &kept) {
        if (!self)
            return;
        if (kept)
            self->m_lastSaid.reset();
        self->tell(kept, done);
    });
}

void AppointmentDesk::tell(const Result<void> &kept, const QString &done)
{
    if (!kept) {
        Q_EMIT failed(localized(kept.error()));
        return;
    }
    reload();
    Q_EMIT said(done);
}

void AppointmentDesk::setState(const AppointmentRow &row, const QString &state)
{
    const QString done = state == u"confirmed" ? tr("Confirmed.")
                         : state == u"shown"   ? tr("They came.")
                         : state == u"missed"  ? tr("They did not come: the no-show steps start.")
                                               : tr("Cancelled.");
    SaidState last{row.id, row.customerId, state, {}, nowMs() + undoMs};
    m_background.ask<QString>(
        [last, now = nowMs(), &ids = m_background.ids](Session &session) {
            return setAppointmentState(session, ids, last.appointmentId, last.state, now, last.until);
        },
        [self = QPointer(this), last, done](const Result<QString> &was) mutable {
            if (!self)
                return;
            if (was && *was != last.state) {
                last.was = *was;
                self->m_lastSaid = last;
            }
            self->tell(was ? Result<void>() : was.error(), done);
        });
}

std::optional<SaidState> AppointmentDesk::undoable() const
{
    return m_lastSaid && nowMs() < m_lastSaid->until ? m_lastSaid : std::nullopt;
}

void AppointmentDesk::undo()
{
    const auto last = undoable();
    m_lastSaid.reset(); // once, however often it is asked
    if (!last)
        return;
    keep([last = *last, now = nowMs(), &ids = m_background.ids](
             Session &session) { return unsayAppointmentState(session, ids, last.appointmentId, last.state, last.was, now); },
         tr("Taken back: %1 again.").arg(appointmentStateWords(last->was)));
}

void AppointmentDesk::move(Id appointmentId, qint64 startsAt, const QString &person)
{
    const QString when = dayAndTime(startsAt, zone(), DayForm::Weekday);
    keep(
        [appointmentId, startsAt, person, capacity = whole(u"booking.capacity"_s), now = nowMs(),
         &ids = m_background.ids](Session &session) {
            const auto moved = moveAppointment(session, ids, appointmentId, startsAt, capacity, person, now);
            return moved ? Result<void>() : Result<void>(moved.error());
        },
        tr("Moved to %1.").arg(when));
}

AppointmentModel::AppointmentModel(const AppointmentDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk, &AppointmentDesk::loaded, this, &AppointmentModel::take);
    take();
}

void AppointmentModel::take()
{
    beginResetModel();
    m_lines = m_desk.shown().lines;
    endResetModel();
}

int AppointmentModel::rowOf(Id appointmentId) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).row.id == appointmentId)
            return row;
    }
    return -1;
}

int AppointmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AppointmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AppointmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AppointmentLine &line = m_lines.at(index.row());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(line.row.startsAt, m_desk.zone());
    const bool isOver = line.row.startsAt < m_desk.nowMs() && (line.row.state == u"set" || line.row.state == u"confirmed");
    const auto words = [&](int column) -> QString {
        switch (column) {
        case Time:
            return clockTime(at.time());
        case Who:
            return line.customer.isEmpty() ? tr("Nobody named") : line.customer;
        case With:
            return line.row.person.isEmpty() ? tr("whoever is free") : line.row.person;
        case Why:
            return line.row.kind == u"service" ? tr("Service") : tr("Sales");
        case Status:
            return isOver ? tr("did they come?") : appointmentStateWords(line.row.state);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return words(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Who ? tr("%1, %2, %3, %4").arg(words(Time), words(Who), line.vehicle, words(Status))
                                     : words(index.column());
    case Qt::ToolTipRole:
        return index.column() == Why ? line.row.note : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case SecondLineRole:
        return index.column() == Who      ? line.vehicle
               : index.column() == Time   ? tr("%1 min").arg(line.row.minutes)
               : index.column() == Why    ? line.row.note
               : index.column() == Status ? line.row.madeBy == u"page" ? tr("booked on the page") : tr("by %1").arg(line.row.madeBy)
                                          : QString();
    case SecondToneRole:
        return int(Tone::Dim);
    case FiguresRole:
        return index.column() == Time;
    case ToneRole:
        if (index.column() == Who)
            return int(line.row.state == u"cancelled" ? Tone::Dim : Tone::Strong);
        if (index.column() != Status)
            return int(Tone::Normal);
        return int(isOver                                                         ? Tone::Warn
                   : line.row.state == u"confirmed" || line.row.state == u"shown" ? Tone::Good
                   : line.row.state == u"missed"                                  ? Tone::Bad
                   : line.row.state == u"cancelled"                               ? Tone::Dim
                                                                                  : Tone::Normal);
    case ExportRole:
        return words(index.column());
    case AppointmentIdRole:
        return line.row.id;
    case CustomerRole:
        return line.row.customerId;
    }
    return {};
}

QVariant AppointmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static constexpr const char *names[] = {QT_TR_NOOP("Time"), QT_TR_NOOP("Customer, vehicle"), QT_TR_NOOP("With"), QT_TR_NOOP("For"),
                                            QT_TR_NOOP("State")};
    return tr(names[section]);
}

} // namespace tradewind
