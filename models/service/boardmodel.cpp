// SPDX-License-Identifier: Apache-2.0
#include "models/service/boardmodel.h"

#include "base/tr.h"
#include "models/base/words.h"
#include "models/service/servicedesk.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

/// "41 min", "3 h", "2 d".
QString minuteWords(qint64 milliseconds)
{
    const qint64 minutes = std::max<qint64>(0, milliseconds / 60'000);
    return minutes < 60 ? tr("%1 min").arg(minutes) : ageOfHours(static_cast<int>(minutes / 60));
}

} // namespace

QString promiseWords(const ServiceOrder &order, QDate today)
{
    return !order.promisedOn.isValid() ? QString()
           : order.promisedOn == today ? tr("due today")
                                       : tr("due %1").arg(dayWords(order.promisedOn));
}

QString stageTitle(ServiceStage stage)
{
    switch (stage) {
    case ServiceStage::Open:
        return tr("Open", "repair orders");
    case ServiceStage::Inspecting:
        return tr("MPI due");
    case ServiceStage::Sent:
        return tr("Sent");
    case ServiceStage::Decided:
        return tr("Decided");
    case ServiceStage::Ready:
        return tr("Ready");
    }
    return {};
}

QString gateWords(const Gate &gate)
{
    for (const GateFinding &held : gate.holds) {
        switch (held.hold) {
        case GateHold::NoInspection:
            return tr("Held: no inspection begun");
        case GateHold::PointsOpen:
            return tr("Held: %1 points to go").arg(held.count);
        case GateHold::PhotoMissing:
            return tr("Held: %1 photos missing").arg(gate.photosMissing());
        case GateHold::NotMarkedDone:
            return tr("Held: not marked done");
        case GateHold::ExceptionWords:
            return tr("Held: exception without a reason");
        }
    }
    return {};
}

OrderChip chipOf(const ServiceOrder &order, const QTimeZone &zone)
{
    if (order.wantsCall)
        return {tr("Asks for a call"), u"call"_s, Tone::Warn};
    switch (order.stage) {
    case ServiceStage::Open:
        return order.exception == InspectionException::WarrantyOnly ? OrderChip{tr("Warranty only, no MPI"), u"help"_s, Tone::Dim}
                                                                    : OrderChip{tr("Just written up"), {}, Tone::Dim};
    case ServiceStage::Inspecting:
        if (order.gate.photosMissing() > 0)
            return {tr("Photos missing: %1").arg(order.gate.photosMissing()), u"warning"_s, Tone::Bad};
        return {tr("%1 of %2 points").arg(order.pointsDone).arg(order.pointsPlanned), u"clock"_s,
                order.pointsDone * 2 > order.pointsPlanned ? Tone::Warn : Tone::Dim};
    case ServiceStage::Sent:
        if (order.openedAt)
            return {tr("Opened %1").arg(clockTime(QDateTime::fromMSecsSinceEpoch(*order.openedAt, zone).time())), u"clock"_s, Tone::Normal};
        return {tr("Not opened, %1").arg(dollars(order.recommended)), u"warning"_s, Tone::Bad};
    case ServiceStage::Decided: {
        const int all = order.approved + order.declined;
        if (all == 0)
            return {tr("Nothing found"), u"check"_s, Tone::Good};
        if (order.approved == 0)
            return {tr("No, %1").arg(dollars(order.recommended)), u"close"_s, Tone::Bad};
        return {order.declined == 0 ? tr("All yes, %1").arg(dollars(order.approvedAmount))
                                    : tr("%1 of %2 yes, %3").arg(order.approved).arg(all).arg(dollars(order.approvedAmount)),
                u"check"_s, Tone::Good};
    }
    case ServiceStage::Ready:
        return order.gate.mayBeReady() ? OrderChip{tr("Ready"), u"check"_s, Tone::Dim}
                                       : OrderChip{tr("Ready without MPI"), u"warning"_s, Tone::Warn};
    }
    return {};
}

BoardModel::BoardModel(const ServiceDesk &desk, std::optional<ServiceStage> stage, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_stage(stage)
{
    reload();
}

void BoardModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const auto &board = m_desk.snapshot().board;
    for (int i = 0; i < board.size(); ++i) {
        if (!m_stage || board[i].stage == *m_stage)
            m_rows << i;
    }
    endResetModel();
}

const ServiceOrder &BoardModel::order(int row) const
{
    return m_desk.snapshot().board.at(m_rows.at(row));
}

int BoardModel::rowOf(Id orderId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (order(row).orderId == orderId)
            return row;
    }
    return -1;
}

QString BoardModel::figure() const
{
    if (m_rows.isEmpty() || !m_stage)
        return {};
    Money recommended;
    int yes = 0, answers = 0, inspected = 0;
    std::optional<qint64> started;
    QDate written;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ServiceOrder &each = order(row);
        recommended += each.recommended;
        if (each.startedAt)
            started = std::min(*each.startedAt, started.value_or(*each.startedAt));
        if (each.writtenOn.isValid() && (!written.isValid() || each.writtenOn < written))
            written = each.writtenOn;
        yes += each.approved;
        answers += each.approved + each.declined;
        inspected += each.gate.mayBeReady() ? 1 : 0;
    }
    switch (*m_stage) {
    case ServiceStage::Open:
        return written.isValid() && written < m_desk.snapshot().today
                   ? tr("oldest %1").arg(ageOfHours(24 * static_cast<int>(written.daysTo(m_desk.snapshot().today))))
                   : QString();
    case ServiceStage::Inspecting:
        return started ? tr("oldest %1").arg(minuteWords(m_desk.nowMs() - *started)) : QString();
    case ServiceStage::Sent:
        return dollars(recommended);
    case ServiceStage::Decided:
        return answers == 0 ? QString() : tr("%1 yes").arg(percent(double(yes) / answers));
    case ServiceStage::Ready:
        return tr("%1 of %2 MPI").arg(inspected).arg(m_rows.size());
    }
    return {};
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServiceOrder &each = order(index.row());
    if (role == OrderRole)
        return each.orderId;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3, %4").arg(each.number, each.person, each.vehicle, chipOf(each, m_desk.snapshot().zone).text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return each.number;
    case Person:
        return each.person;
    case Vehicle:
        return each.vehicle;
    case Stage:
        return stageTitle(each.stage);
    case Fact:
        return chipOf(each, m_desk.snapshot().zone).text;
    case Advisor:
        return each.advisor;
    case Technician:
        return each.technician;
    case Recommended:
        return each.recommended.cents == 0 ? QString() : dollars(each.recommended);
    }
    return {};
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("RO"),  tr("Customer"), tr("Vehicle"),    tr("Stage"),
                             tr("Now"), tr("Advisor"),  tr("Technician"), tr("Recommended")};
    return titles.value(section);
}

} // namespace tradewind
