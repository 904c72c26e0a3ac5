// SPDX-License-Identifier: Apache-2.0
#include "models/outreach/outboxmodel.h"

#include "gateways/gateway.h"
#include "models/base/deskroles.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "models/queue/queuedesk.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Unknown:
        return Tone::Warn;
    case OutboxState::Failed:
        return Tone::Bad;
    case OutboxState::Sent:
        return Tone::Good;
    case OutboxState::Queued:
    case OutboxState::Sending:
        return Tone::Info;
    case OutboxState::Held:
    case OutboxState::Suppressed:
        return Tone::Dim;
    }
    return Tone::Normal;
}

QString iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Sms:
        return u"text"_s;
    case Channel::Email:
        return u"email"_s;
    case Channel::Voice:
        return u"call"_s;
    case Channel::Mail:
        return u"letter"_s;
    }
    return {};
}

} // namespace

OutboxModel::OutboxModel(OutboxDesk &desk, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
{}

QString OutboxModel::whyOf(const OutboxLine &line)
{
    const OutboxRow &row = line.row;
    if (row.state == OutboxState::Sent && row.why.isEmpty() && row.delivery)
        return deliveredWords(*row.delivery);
    const QString why = localized(row.why);
    return row.rules.isEmpty() ? why : u"%1: %2"_s.arg(row.rules, why);
}

QString OutboxModel::deliveredWords(int delivery)
{
    switch (static_cast<DeliveryState>(delivery)) {
    case DeliveryState::Queued:
    case DeliveryState::Sent:
        return {};
    case DeliveryState::Delivered:
        return tr("Delivered.");
    case DeliveryState::Failed:
        return tr("Not delivered.");
    case DeliveryState::Opened:
        return tr("Delivered and opened.");
    case DeliveryState::Clicked:
        return tr("Delivered, and the link was followed.");
    case DeliveryState::Complained:
        return tr("Reported as unwanted.");
    case DeliveryState::Unsubscribed:
        return tr("Answered by unsubscribing.");
    }
    return {};
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_page.lines.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutboxModel::stateWords(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return tr("Queued");
    case OutboxState::Sending:
        return tr("Sending");
    case OutboxState::Sent:
        return tr("Sent");
    case OutboxState::Failed:
        return tr("Failed");
    case OutboxState::Held:
        return tr("Held");
    case OutboxState::Suppressed:
        return tr("Suppressed");
    case OutboxState::Unknown:
        return tr("May have gone out");
    }
    return {};
}

QString OutboxModel::cell(const OutboxLine &line, int column) const
{
    const OutboxRow &row = line.row;
    switch (column) {
    case To:
        return line.name.isEmpty() ? row.to : line.name;
    case State:
        return stateWords(row.state);
    case Words:
        return (row.subject.isEmpty() ? row.text : row.subject).simplified();
    case Program:
        return programWords(row.program);
    case When: {
        const bool isOver = row.state == OutboxState::Suppressed || row.state == OutboxState::Failed;
        const auto at = row.claimedAt ? row.claimedAt : isOver ? std::optional(row.finishedAt.value_or(row.createdAt)) : row.dueAt;
        return at ? dayAndTime(*at, m_zone) : tr("a person decides");
    }
    case Why:
        return whyOf(line);
    }
    return {};
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxLine &line = m_page.lines[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, column);
    case Qt::ToolTipRole:
        return column == Words ? line.row.text : column == To ? line.row.to : cell(line, column);
    case Qt::AccessibleTextRole:
        return column == To ? u"%1, %2, %3"_s.arg(cell(line, To), cell(line, State), cell(line, Why)) : cell(line, column);
    case ToneRole:
        return int(column == State ? toneOf(line.row.state) : column == To || column == Why ? Tone::Normal : Tone::Dim);
    case FiguresRole:
        return column == When;
    case IconRole:
        return column == To ? iconOf(line.row.channel) : QString();
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case To:
        return tr("To", "recipient");
    case State:
        return tr("State");
    case Words:
        return tr("Message");
    case Program:
        return tr("Program");
    case When:
        return tr("When");
    case Why:
        return tr("Why not");
    }
    return {};
}

void OutboxModel::refresh()
{
    m_desk.read(m_state, [self = QPointer(this)](Result<OutboxPage> page) {
        if (self)
            self->take(std::move(page));
    });
}

void OutboxModel::take(Result<OutboxPage> page)
{
    m_isLoaded = true;
    if (!page) {
        m_problem = localized(page.error());
        Q_EMIT changed();
        return;
    }
    m_problem.clear();
    beginResetModel();
    m_page = std::move(*page);
    endResetModel();
    Q_EMIT changed();
}

void OutboxModel::showOnly(std::optional<OutboxState> state)
{
    m_state = state;
    refresh();
}

QString OutboxModel::summary() const
{
    QStringList parts;
    for (const OutboxState state : {OutboxState::Queued, OutboxState::Held, OutboxState::Unknown}) {
        if (const qint64 count = m_page.counts.value(state))
            parts << u"%L1 %2"_s.arg(count).arg(stateWords(state).toLower());
    }
    return parts.isEmpty() ? tr("nothing is waiting") : parts.join(u", "_s);
}

qint64 OutboxModel::count(std::optional<OutboxState> state) const
{
    if (state)
        return m_page.counts.value(*state);
    qint64 all = 0;
    for (const qint64 count : m_page.counts)
        all += count;
    return all;
}

const OutboxLine *OutboxModel::line(int row) const
{
    return row >= 0 && row < m_page.lines.size() ? &m_page.lines[row] : nullptr;
}

int OutboxModel::rowOf(Id id) const
{
    const auto found = std::find_if(m_page.lines.begin(), m_page.lines.end(), [id](const OutboxLine &one) { return one.row.id == id; });
    return found == m_page.lines.end() ? -1 : static_cast<int>(found - m_page.lines.begin());
}

QString OutboxModel::why(int row) const
{
    const OutboxLine *one = line(row);
    return one != nullptr ? whyOf(*one) : QString();
}

bool OutboxModel::isIn(int row, std::initializer_list<OutboxState> states) const
{
    const OutboxLine *one = line(row);
    return one != nullptr && std::find(states.begin(), states.end(), one->row.state) != states.end();
}

bool OutboxModel::mayRelease(int row) const
{
    return isIn(row, {OutboxState::Unknown, OutboxState::Failed, OutboxState::Held});
}

bool OutboxModel::mayDrop(int row) const
{
    return isIn(row, {OutboxState::Unknown, OutboxState::Queued, OutboxState::Held});
}

bool OutboxModel::maySettle(int row) const
{
    return isIn(row, {OutboxState::Unknown});
}

OutboxDesk::Done OutboxModel::afterwards()
{
    return [self = QPointer(this)](const Result<void> &done) {
        if (!self)
            return;
        self->m_notice = done ? QString() : localized(done.error());
        self->refresh();
    };
}

void OutboxModel::release(int row)
{
    if (mayRelease(row))
        m_desk.release(m_page.lines[row].row.id, afterwards());
}

void OutboxModel::drop(int row)
{
    if (mayDrop(row))
        m_desk.drop(m_page.lines[row].row.id, afterwards());
}

void OutboxModel::settle(int row)
{
    if (maySettle(row))
        m_desk.settle(m_page.lines[row].row.id, afterwards());
}

void OutboxModel::toggleStopped()
{
    m_desk.setStopped(!m_page.isStopped, afterwards());
}

} // namespace tradewind
