// SPDX-License-Identifier: Apache-2.0
// What whoever takes over needs at once: how to begin, what the vehicle is worth to them, how to reach them (E29).
#pragma once

#include "models/customer/customerfacts.h"
#include "models/inbox/inboxdesk.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tradewind {

class HandoffCard : public Card
{
    Q_OBJECT

public:
    explicit HandoffCard(const Theme &theme, QWidget *parent = nullptr);

    /// What is known of them: `facts` where the book has a vehicle of theirs, and what the store knows beside it.
    void show(const Conversation &conversation, const std::optional<CustomerFacts> &facts, const ConversationBrief &brief);
    /// Nobody is open; `words` says so.
    void showNothing(const QString &words);

Q_SIGNALS:
    void openRequested();
    void callRequested();
    void handRequested();
    void copyRequested();
    void printRequested();

private:
    QVBoxLayout *section(const QString &title, const QString &key = {});
    void addLine(const QString &words, const QString &right = {}, const QString &rightTone = {});
    void addWords(const QString &words, const QString &name = {});
    void addVehicle(const GarageVehicle &vehicle);
    void addLead(const AskedFor &lead);
    void addCallers(const QList<PossibleCaller> &callers);
    void addContacts(const ConversationBrief &brief);

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QWidget *m_buttons, *m_print;
};

} // namespace tradewind
