// SPDX-License-Identifier: Apache-2.0
#include "models/inbox/conversationmodel.h"

#include "base/tr.h"
#include "domain/phone.h"
#include "models/base/roles.h"
#include "programs/engagement/replyintent.h"

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

ConversationModel::ConversationModel(int dueMinutes, QObject *parent)
    : QAbstractListModel(parent)
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
    const auto hourHasCome = [&](const Conversation &one) {
        return one.waitingSince && m_now - *one.waitingSince <= hour && nowMs - *one.waitingSince > hour;
    };
    const bool moves = std::any_of(m_conversations.begin(), m_conversations.end(), hourHasCome);
    m_now = nowMs;
    if (moves)
        rebuild();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), {WaitRole, WaitToneRole});
}

ConversationModel::Group ConversationModel::groupOf(const Conversation &conversation) const
{
    if (!conversation.waitingSince)
        return Group::Answered;
    return m_now - *conversation.waitingSince > hour ? Group::OverHour : Group::Waiting;
}

bool ConversationModel::isIn(InboxTab tab, const Conversation &conversation) const
{
    switch (tab) {
    case InboxTab::Unreplied:
        return conversation.waitingSince.has_value();
    case InboxTab::OverHour:
        return groupOf(conversation) == Group::OverHour;
    case InboxTab::Negative:
        return isNegative(conversation) && conversation.waitingSince;
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
    const std::array heads{tr("Over 1 hour"), tr("Waiting"), tr("Answered")};
    beginResetModel();
    m_rows.clear();
    std::optional<Group> last;
    for (int at = 0; at < m_conversations.size(); ++at) {
        if (!isIn(m_tab, m_conversations.at(at)))
            continue;
        const Group group = groupOf(m_conversations.at(at));
        if (last != group)
            m_rows << Row{heads[static_cast<std::size_t>(group)], -1};
        last = group;
        m_rows << Row{{}, at};
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
        return conversation.name.isEmpty() ? addressWords(conversation.address) : conversation.name;
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
        return conversation.rep;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3: %4"_s.arg(cell(conversation, Qt::DisplayRole).toString(), waitWords(wait), intentWords(conversation.intent),
                                       conversation.text.simplified());
    default:
        return {};
    }
}

Qt::ItemFlags ConversationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace tradewind
