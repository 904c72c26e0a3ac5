// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/threadmodel.h"

#include "base/tr.h"
#include "gateways/gateway.h"
#include "models/base/roles.h"
#include "models/base/words.h"
#include "models/inbox/inboxwords.h"
#include "models/queue/queuedesk.h"
#include "store/outboxtable.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString deliveryWords(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Queued:
    case DeliveryState::Sent:
        return tr("not yet delivered");
    case DeliveryState::Delivered:
        return tr("delivered");
    case DeliveryState::Failed:
        return tr("not delivered");
    case DeliveryState::Opened:
        return tr("opened");
    case DeliveryState::Clicked:
        return tr("clicked");
    case DeliveryState::Complained:
        return tr("marked as spam");
    case DeliveryState::Unsubscribed:
        return tr("unsubscribed");
    }
    return {};
}

/// "Call: no answer, M. Ortiz", "Looked at the value page twice": one line of what was done.
QString eventWords(const ThreadLine &line)
{
    if (line.event == u"call") {
        const QString result = tr("Call: %1").arg(dispositionWords(line.text));
        return line.words.isEmpty() ? result : u"%1, %2"_s.arg(result, initialWords(line.words));
    }
    if (line.event == u"visit")
        return line.text == u"shown"       ? tr("Came to the appointment")
               : line.text == u"missed"    ? tr("Did not come to the appointment")
               : line.text == u"cancelled" ? tr("Appointment, cancelled")
                                           : tr("Appointment");
    if (line.event == u"lead") {
        const QString from = line.words.isEmpty() ? tr("New lead") : tr("Lead from %1").arg(line.words);
        return line.text.isEmpty() ? from : u"%1: %2"_s.arg(from, line.text);
    }
    return line.event == u"value page" ? tr("Opened the value page, %n time(s)", nullptr, line.times)
                                       : tr("Opened the booking page, %n time(s)", nullptr, line.times);
}

/// What became of a message of ours.
std::pair<QString, Tone> fateOf(const ThreadLine &line)
{
    switch (static_cast<OutboxState>(line.state)) {
    case OutboxState::Queued:
        return {tr("Waits to be sent"), Tone::Dim};
    case OutboxState::Sending:
        return {tr("Being sent"), Tone::Dim};
    case OutboxState::Held:
        return {tr("Held by a rule"), Tone::Warn};
    case OutboxState::Suppressed:
        return {tr("Not sent: forbidden"), Tone::Bad};
    case OutboxState::Failed:
        return {tr("Failed"), Tone::Bad};
    case OutboxState::Unknown:
        return {tr("Not sure it went. Do not send it again."), Tone::Warn};
    case OutboxState::Sent:
        break;
    }
    return line.delivery ? std::pair(tr("Sent, %1").arg(deliveryWords(static_cast<DeliveryState>(*line.delivery))), Tone::Dim)
                         : std::pair(tr("Sent"), Tone::Dim);
}

} // namespace

ThreadModel::ThreadModel(QTimeZone zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(std::move(zone))
{}

void ThreadModel::setLines(const QList<ThreadLine> &lines, qint64 nowMs)
{
    beginResetModel();
    m_lines = lines;
    m_rows.clear();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, m_zone).date();
    QDate day;
    for (int at = 0; at < m_lines.size(); ++at) {
        const QDate on = QDateTime::fromMSecsSinceEpoch(m_lines.at(at).at, m_zone).date();
        if (on != day) {
            const QString words = dayWords(on, on.year() == today.year() ? DayForm::Weekday : DayForm::WeekdayYear);
            m_rows << Row{on == today ? tr("Today, %1").arg(words) : words, -1};
            day = on;
        }
        m_rows << Row{{}, at};
    }
    endResetModel();
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsDayRole)
        return row.line < 0;
    if (row.line < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.day) : QVariant();
    return cell(m_lines.at(row.line), role);
}

QVariant ThreadModel::event(const ThreadLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return eventWords(line);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(eventWords(line), clockTime(QDateTime::fromMSecsSinceEpoch(line.at, m_zone).time()));
    case IsEventRole:
        return true;
    case EventIconRole:
        return line.event == u"call"    ? u"call"_s
               : line.event == u"visit" ? u"calendar"_s
               : line.event == u"lead"  ? u"leads"_s
                                        : u"search"_s;
    case NoteRole:
        return clockTime(QDateTime::fromMSecsSinceEpoch(line.at, m_zone).time());
    default:
        return {};
    }
}

QVariant ThreadModel::cell(const ThreadLine &line, int role) const
{
    if (!line.event.isEmpty())
        return event(line, role);
    const QString time = clockTime(QDateTime::fromMSecsSinceEpoch(line.at, m_zone).time());
    const auto [fate, tone] =
        line.isOurs ? fateOf(line) : std::pair(line.isAutomatic ? tr("Automatic answer") : intentWords(line.words), Tone::Dim);
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case IsOursRole:
        return line.isOurs;
    case NoteRole:
        return u"%1 · %2"_s.arg(time, fate);
    case NoteToneRole:
        return static_cast<int>(tone);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(line.isOurs ? tr("We wrote") : tr("They wrote"), time, line.text);
    default:
        return {};
    }
}

} // namespace tradewind
