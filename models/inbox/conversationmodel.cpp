// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/conversationmodel.h"

#include "base/tr.h"
#include "models/base/roles.h"
#include "models/base/words.h"
#include "programs/engagement/replyintent.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;

bool isNegative(const Conversation &conversation)
{
    const auto intent = replyIntentFromCode(conversation.intent);
    return intent && ReplyReading{*intent, {}, {}}.isNegative();
}

} // namespace

ConversationModel::ConversationModel(QTimeZone zone, int dueMinutes, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(std::move(zone))
    , m_dueMinutes(dueMinutes)
{}

void ConversationModel::setConversations(const QList<Conversation> &conversations, qint64 nowMs)
{
    m_conversations = conversations;
    m_now = nowMs;
    rebuild();
}

void ConversationModel::setTab(InboxTab tab)
{
    m_tab = tab;
    rebuild();
}

void ConversationModel::setNow(qint64 nowMs)
{
    QList<Group> before;
    for (const Conversation &one : m_conversations)
        before << groupOf(one);
    m_now = nowMs;
    const bool moves = !std::equal(before.begin(), before.end(), m_conversations.begin(),
                                   [this](Group group, const Conversation &one) { return group == groupOf(one); });
    if (moves)
        rebuild();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {WaitRole, WaitToneRole});
}

bool ConversationModel::isToday(qint64 at) const
{
    return QDateTime::fromMSecsSinceEpoch(at, m_zone).date() == QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
}

ConversationModel::Group ConversationModel::groupOf(const Conversation &conversation) const
{
    if (!conversation.waitingSince)
        return isToday(conversation.handledAt.value_or(conversation.wroteAt)) ? Group::Today : Group::Answered;
    if (conversation.snoozedUntil.value_or(m_now) > m_now)
        return Group::Snoozed;
    return m_now - *conversation.waitingSince > hour ? Group::OverHour : Group::Waiting;
}

bool ConversationModel::isIn(InboxTab tab, const Conversation &conversation) const
{
    const Group group = groupOf(conversation);
    const bool waits = group == Group::OverHour || group == Group::Waiting;
    switch (tab) {
    case InboxTab::Unreplied:
        return waits;
    case InboxTab::OverHour:
        return group == Group::OverHour;
    case InboxTab::Negative:
        return isNegative(conversation) && waits;
    case InboxTab::All:
        return true;
    }
    return true;
}

int ConversationModel::count(InboxTab tab) const
{
    return static_cast<int>(
        std::count_if(m_conversations.begin(), m_conversations.end(), [&](const Conversation &one) { return isIn(tab, one); }));
}

void ConversationModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const Group group : {Group::OverHour, Group::Waiting, Group::Snoozed, Group::Today, Group::Answered}) {
        const qsizetype headAt = m_rows.size();
        for (int at = 0; at < m_conversations.size(); ++at) {
            if (groupOf(m_conversations.at(at)) == group && isIn(m_tab, m_conversations.at(at)))
                m_rows << Row{at, group};
        }
        if (const qsizetype under = m_rows.size() - headAt; under > 0)
            m_rows.insert(headAt, Row{-1, group, static_cast<int>(under)});
    }
    endResetModel();
}

const Conversation *ConversationModel::at(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).conversation < 0)
        return nullptr;
    return &m_conversations.at(m_rows.at(row).conversation);
}

int ConversationModel::rowOf(Id answerId) const
{
    int first = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const Conversation *one = at(row);
        if (one && one->answerId == answerId)
            return row;
        if (one && first < 0)
            first = row;
    }
    return first;
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Conversation *conversation = at(index.row());
    if (role == IsHeadRole)
        return conversation == nullptr;
    if (!conversation)
        return head(m_rows.at(index.row()), role);
    return cell(*conversation, role);
}

QVariant ConversationModel::head(const Row &row, int role) const
{
    const std::array heads{tr("Over 1 hour"), tr("Waiting"), tr("Snoozed"), tr("Answered today"), tr("Answered")};
    const QString title = heads[static_cast<std::size_t>(row.group)];
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(title).arg(row.count);
    case HeadCountRole:
        return row.count;
    case HeadNoteRole:
        return row.group == Group::OverHour  ? tr("oldest first")
               : row.group == Group::Waiting ? tr("answer rule %1 min").arg(m_dueMinutes)
                                             : QString();
    case ToneRole:
        return static_cast<int>(row.group == Group::OverHour ? Tone::Bad : Tone::Dim);
    default:
        return {};
    }
}

QVariant ConversationModel::cell(const Conversation &conversation, int role) const
{
    const qint64 wait = m_now - conversation.waitingSince.value_or(conversation.wroteAt);
    switch (role) {
    case Qt::DisplayRole:
        return personWords(conversation);
    case VehicleRole:
        return conversation.vehicle;
    case SecondLineRole:
        return conversation.text.simplified();
    case WaitRole:
        if (const qint64 handled = conversation.handledAt.value_or(conversation.wroteAt); !conversation.waitingSince)
            return isToday(handled) ? clockTime(QDateTime::fromMSecsSinceEpoch(handled, m_zone).time())
                                    : dayWords(QDateTime::fromMSecsSinceEpoch(handled, m_zone).date());
        return waitWords(wait);
    case WaitToneRole:
        if (!conversation.waitingSince || wait * 2 < m_dueMinutes * minute)
            return static_cast<int>(conversation.waitingSince ? Tone::Normal : Tone::Dim);
        return static_cast<int>(wait > hour ? Tone::Bad : Tone::Warn);
    case IntentRole:
        return intentWords(conversation.intent);
    case IntentToneRole:
        return static_cast<int>(intentTone(conversation.intent));
    case IntentIconRole:
        return intentIcon(conversation.intent);
    case IconRole:
        return channelIcon(conversation.channel);
    case FactRole:
        return factOf(conversation);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3: %4"_s.arg(cell(conversation, Qt::DisplayRole).toString(), waitWords(wait), intentWords(conversation.intent),
                                       conversation.text.simplified());
    default:
        return {};
    }
}

QString ConversationModel::factOf(const Conversation &conversation) const
{
    const Group group = groupOf(conversation);
    if (group == Group::Snoozed) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(*conversation.snoozedUntil, m_zone);
        return tr("back at %1")
            .arg(isToday(*conversation.snoozedUntil) ? clockTime(until.time()) : weekdayAndTime(*conversation.snoozedUntil, m_zone));
    }
    if (conversation.intent == u"opt-out" && conversation.waitingSince)
        return tr("stopped at once, please confirm");
    if (!conversation.owner.isEmpty())
        return tr("%1 is on it").arg(initialWords(conversation.owner));
    if (!conversation.openOrder.isEmpty())
        return tr("RO %1 is open").arg(conversation.openOrder);
    const qint64 left = m_dueMinutes - (m_now - conversation.waitingSince.value_or(m_now)) / minute;
    if (group == Group::Waiting && left > 0)
        return tr("%1 min left").arg(left);
    const QString &theirs = conversation.rep.isEmpty() ? conversation.leadOwner : conversation.rep;
    return theirs.isEmpty() && group == Group::OverHour ? tr("nobody owns it") : initialWords(theirs);
}

Qt::ItemFlags ConversationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace tradewind
