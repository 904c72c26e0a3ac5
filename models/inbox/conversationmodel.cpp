// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/conversationmodel.h"

#include "base/tr.h"
#include "domain/phone.h"
#include "models/base/roles.h"
#include "models/base/words.h"
#include "programs/engagement/replyintent.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

bool isNegative(const Conversation &conversation)
{
    const auto intent = replyIntentFromCode(conversation.intent);
    return intent && ReplyReading{*intent, {}, {}}.isNegative();
}

QString iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Sms:
        return u"text"_s;
    case Channel::Voice:
        return u"call"_s;
    case Channel::Email:
        return u"email"_s;
    case Channel::Mail:
        return u"letter"_s;
    }
    return {};
}

Tone intentTone(const QString &code)
{
    if (code == u"opt-out" || code == u"angry" || code == u"wrong-number")
        return Tone::Bad;
    if (code.isEmpty() || code == u"other" || code == u"no" || code == u"sold-already")
        return Tone::Warn;
    return code == u"question" ? Tone::Info : Tone::Good;
}

} // namespace

QString intentWords(const QString &code)
{
    if (code == u"opt-out")
        return tr("Opted out");
    const auto intent = replyIntentFromCode(code);
    switch (intent.value_or(ReplyIntent::Other)) {
    case ReplyIntent::WrongNumber:
        return tr("Wrong number");
    case ReplyIntent::SoldAlready:
        return tr("Sold already");
    case ReplyIntent::Angry:
        return tr("Angry");
    case ReplyIntent::CallMe:
        return tr("Wants a call");
    case ReplyIntent::Appointment:
        return tr("Appointment");
    case ReplyIntent::Price:
        return tr("Price");
    case ReplyIntent::No:
        return tr("Not interested");
    case ReplyIntent::Yes:
        return tr("Interested");
    case ReplyIntent::Question:
        return tr("Question");
    case ReplyIntent::Other:
        return tr("Check: what is it about?");
    }
    return {};
}

QString personWords(const Conversation &conversation)
{
    return conversation.name.isEmpty() ? addressWords(conversation.address) : conversation.name;
}

QString addressWords(const QString &address)
{
    return address.startsWith(u'+') ? QString::fromStdString(readablePhone(address.toStdString())) : address;
}

QString waitWords(qint64 milliseconds)
{
    if (milliseconds < hour)
        return tr("%1 min").arg(std::max<qint64>(0, milliseconds / minute));
    if (milliseconds < day)
        return tr("%1 h %2").arg(milliseconds / hour).arg(milliseconds % hour / minute, 2, 10, QLatin1Char('0'));
    return tr("%1 d").arg(milliseconds / day);
}

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

ConversationModel::Group ConversationModel::groupOf(const Conversation &conversation) const
{
    if (!conversation.waitingSince)
        return Group::Answered;
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
    const std::array heads{tr("Over 1 hour"), tr("Waiting"), tr("Snoozed"), tr("Answered")};
    beginResetModel();
    m_rows.clear();
    for (const Group group : {Group::OverHour, Group::Waiting, Group::Snoozed, Group::Answered}) {
        const qsizetype headAt = m_rows.size();
        for (int at = 0; at < m_conversations.size(); ++at) {
            if (groupOf(m_conversations.at(at)) == group && isIn(m_tab, m_conversations.at(at)))
                m_rows << Row{{}, at};
        }
        if (m_rows.size() > headAt)
            m_rows.insert(headAt, Row{heads[static_cast<std::size_t>(group)], -1});
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
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(m_rows.at(index.row()).head) : QVariant();
    return cell(*conversation, role);
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
        return waitWords(wait);
    case WaitToneRole:
        if (!conversation.waitingSince || wait * 2 < m_dueMinutes * minute)
            return static_cast<int>(Tone::Dim);
        return static_cast<int>(wait > hour ? Tone::Bad : Tone::Warn);
    case IntentRole:
        return intentWords(conversation.intent);
    case IntentToneRole:
        return static_cast<int>(intentTone(conversation.intent));
    case IconRole:
        return iconOf(conversation.channel);
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
        const bool isToday = until.date() == QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
        return tr("back at %1").arg(isToday ? clockTime(until.time()) : weekdayAndTime(*conversation.snoozedUntil, m_zone));
    }
    if (conversation.intent == u"opt-out" && conversation.waitingSince)
        return tr("stopped at once, please confirm");
    return conversation.owner.isEmpty() ? conversation.rep : tr("%1 is on it").arg(conversation.owner);
}

Qt::ItemFlags ConversationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace tradewind
