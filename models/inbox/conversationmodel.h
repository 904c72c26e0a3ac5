// SPDX-License-Identifier: Apache-2.0
// The inbox as a list: who has waited over an hour, who waits, who is put off, who was answered, each under its head.
#pragma once

#include "models/inbox/inboxwords.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <functional>

namespace tradewind {

/// Which conversations are listed.
enum class InboxTab { Unreplied, OverHour, Negative, All };

class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadRole = Qt::UserRole + 201,
        VehicleRole,
        WaitRole,
        WaitToneRole,
        IntentRole,
        IntentToneRole,
        IntentIconRole,
        IconRole,
        FactRole,
        HeadCountRole, ///< of a head: how many are under it
        HeadNoteRole,  ///< of a head: by what they are in order, or the rule
    };

    /// Times are told by the clock of `zone`. An answer is due within this many minutes (T39: call within 15).
    explicit ConversationModel(QTimeZone zone, int dueMinutes = 15, QObject *parent = nullptr);

    void setConversations(const QList<Conversation> &conversations, qint64 nowMs);
    void setTab(InboxTab tab);
    InboxTab tab() const { return m_tab; }
    /// Tells waiting times anew and moves rows whose hour has come.
    void setNow(qint64 nowMs);
    int count(InboxTab tab) const;
    /// The conversation of a row; nothing for heads.
    const Conversation *at(int row) const;
    /// The row of a conversation, or the first one, or -1.
    int rowOf(Id answerId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Group { OverHour, Waiting, Snoozed, Today, Answered };
    struct Row
    {
        int conversation = -1; ///< -1: the head of `group`
        Group group = Group::Waiting;
        int count = 0; ///< under a head
    };

    bool isToday(qint64 at) const;
    Group groupOf(const Conversation &conversation) const;
    bool isIn(InboxTab tab, const Conversation &conversation) const;
    void rebuild();
    QVariant cell(const Conversation &conversation, int role) const;
    QVariant head(const Row &row, int role) const;
    QString factOf(const Conversation &conversation) const;

    QTimeZone m_zone;
    int m_dueMinutes;
    QList<Conversation> m_conversations;
    QList<Row> m_rows;
    InboxTab m_tab = InboxTab::Unreplied;
    qint64 m_now = 0;
};

} // namespace tradewind
