// SPDX-License-Identifier: Apache-2.0
// Everything the customer screen shows about one person, as one value.
#pragma once

#include "models/base/roles.h"
#include "models/pipeline/pipelinebook.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tradewind {

/// One way to reach a person, or the address. Words come from rules, so they arrive ready to read.
struct ContactFact
{
    QString icon;    ///< "call", "email", "pin"
    QString title;   ///< "Mobile, preferred"
    QString value;   ///< "(515) 555-0118"
    QString hint;    ///< "10:42 AM Central, call until 9 PM"
    QString consent; ///< "Call and text, written Jun 3 2023"; empty when nothing was asked
    Tone consentTone = Tone::Dim;
    QString dial = {};                                 ///< the number as stored, where a click calls it
    QString dead = {};                                 ///< the number or address as stored, when it is set aside
    QByteArray zone = {};                              ///< IANA name where a number rings
    std::optional<qint64> opensAt = {}, closesAt = {}; ///< hours of calls, epoch ms UTC: from then, or until then
    QString consentHint = {};                          ///< how it was agreed to, for whoever asks
    bool operator==(const ContactFact &) const = default;
};

/// "10:42 AM CST, call until 9:00 PM": the clock of a number and its hours at an instant; other facts keep their hint.
QString hoursHint(const ContactFact &fact, qint64 nowMs);
/// Nobody may ring there at this hour.
bool isOutOfHours(const ContactFact &fact, qint64 nowMs);

/// A known value or payoff on one day.
struct AmountOnDay
{
    QDate day;
    Money amount;
    bool operator==(const AmountOnDay &) const = default;
};

struct GarageVehicle
{
    enum class Ownership { Owned, MaybeSold, Unknown };
    QString name;                             ///< "2023 Camry SE"
    QString detail;                           ///< "58,210 mi on Nov 12 · VIN …208213"
    Ownership ownership = Ownership::Unknown; ///< Unknown: appraised here, not in the book
    std::optional<EquityRange> equity;
    std::optional<Money> value; ///< shown where equity is not known
    QString valueNote;          ///< "no payoff · 6 h"
    ContactWindow window;
    QList<LedgerLine> ledger;                         ///< short form
    QList<AmountOnDay> values, payoffs;               ///< past, oldest first, the last one is today
    QList<AmountOnDay> valueForecast, payoffForecast; ///< after today
    QString outlook;                                  ///< "in 6 months about $5,500"
    QStringList openWork;                             ///< declined service and the like
    bool operator==(const GarageVehicle &) const = default;
};

struct TimelineEntry
{
    enum class Kind { Message, Call, Visit, Value, System };
    Kind kind = Kind::System;
    QDateTime at; ///< rooftop's local time
    QString icon, title, detail, actor;
    QString chip; ///< "Engaged"
    Tone chipTone = Tone::Accent;
    bool operator==(const TimelineEntry &) const = default;
};

struct NextStep
{
    QString program; ///< "Equity"
    QString action;  ///< empty: nothing to do
    QString detail;
    Tone detailTone = Tone::Dim;
    QString key = {}; ///< that does it: "C"
    bool operator==(const NextStep &) const = default;
};

/// Why somebody is contacted, or not, with the rule that decides.
struct ContactReason
{
    enum class Kind { Done, Blocked, Waiting };
    Kind kind = Kind::Done;
    QString text, rule;
    bool operator==(const ContactReason &) const = default;
};

struct CustomerFacts
{
    qint64 id = 0;
    bool isArriving = false; ///< nothing is known yet, the store was asked
    QString name;
    std::optional<int> score;
    QStringList about; ///< up to two lines: tenure, rep
    QList<ContactFact> contacts;
    QList<GarageVehicle> vehicles;
    QString tradedIn;              ///< "2015 Corolla LE, Jun 2023, allowed $9,400"
    QList<TimelineEntry> timeline; ///< newest first
    QList<NextStep> nextSteps;
    QList<ContactReason> reasons;
    QStringList talkingPoints;
    QString openingLine, whySoon;
    QString callProgram = QStringLiteral("equity"); ///< what a call from their page is about
    Money threshold = Money::fromDollars(3000);
    bool operator==(const CustomerFacts &) const = default;
};

/// Where customers come from.
class CustomerBook
{
public:
    virtual ~CustomerBook() = default;
    /// Nothing when there is no such customer (any more); of one who was merged into another, the other's.
    virtual std::optional<CustomerFacts> customer(qint64 id) const = 0;
    /// The same, and nothing while nothing is known of them yet.
    std::optional<CustomerFacts> known(qint64 id) const
    {
        auto facts = customer(id);
        return facts && facts->isArriving ? std::nullopt : std::move(facts);
    }
};

} // namespace tradewind
