// SPDX-License-Identifier: Apache-2.0
// Call, text and e-mail to the customer at hand: what the keys C, T and E do on every screen that shows one.
#pragma once

#include "jobs/compliance/callruling.h"
#include "models/contact/contactdesk.h"
#include "ui/widgets/writeline.h"

namespace tradewind {

/// What a panel needs to act on customers; the desk outlives it.
struct ContactWays
{
    ContactDesk &desk;
    CallSomebody call; ///< asks the rules first
};

class ContactLine : public WriteLine
{
    Q_OBJECT

public:
    ContactLine(const Theme &theme, ContactWays ways, QWidget *parent = nullptr);

    /// Calls who is meant: their name is found here, and where no number is said the first of theirs that works.
    void call(const CallMade &whom);
    /// Asks for the words of a text, or else of an e-mail, and puts them into the outbox.
    void write(qint64 customerId, bool isText);
    /// Asks for a note, and keeps it.
    void note(qint64 customerId);

Q_SIGNALS:
    /// A note or a message of theirs was kept: what the store says of them is new.
    void changed(qint64 customerId);
    /// The rules allowed it, and it rings.
    void dialled(const CallMade &call);

private:
    void dial(const CallMade &call);
    void askMessage(qint64 customerId, const CustomerReach &reach, bool isText);

    ContactWays m_ways;
};

} // namespace tradewind
