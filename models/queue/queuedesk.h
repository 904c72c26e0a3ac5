// SPDX-License-Identifier: Apache-2.0
// What the queue shows and does: the next call with everything beside it, results that move on, and the list behind it.
#pragma once

#include "jobs/sequences/dispositions.h"
#include "models/base/roles.h"
#include "models/contact/typedmessage.h"
#include "sequences/templates.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <array>
#include <functional>
#include <optional>

namespace tradewind {

/// A reason in words: "Answered our text", "15 min rule".
struct QueueChip
{
    QString words;
    Tone tone = Tone::Normal;
    bool operator==(const QueueChip &) const = default;
};

/// A row of the list: times are the rooftop's, `localTime` the customer's.
struct QueueLine
{
    qint64 taskId = 0, customerId = 0;
    QString customer, vehicle, program, owner, localTime;
    QList<QueueChip> why;
    qint64 dueAt = 0;
    std::optional<qint64> slaAt;
    int attempt = 1, attempts = 1;
    QString lockedBy; ///< another person is on it
    int more = 0;     ///< so many others of the same customer stand behind it
    bool operator==(const QueueLine &) const = default;
};

/// What happened in one cell of the attempt map, Monday first, by morning, afternoon and evening.
enum class AttemptMark { None, Voicemail, NoAnswer, Answered };

struct QueueTouch
{
    QDateTime at;
    QString icon, words;
    bool operator==(const QueueTouch &) const = default;
};

struct QueueVoicemail
{
    QString id, title, text;
    std::optional<QDateTime> leftAt; ///< left already: not to be left again
    bool operator==(const QueueVoicemail &) const = default;
};

struct QueueSlot
{
    qint64 startsAt = 0;
    QString words; ///< "Wed 10:30 AM"
    bool operator==(const QueueSlot &) const = default;
};

/// Everything about the one at hand.
struct QueueCard
{
    QueueLine line;
    QString phone, dial, consent; ///< "(515) 555-0142"; what is dialled, empty where nobody may; "may be called", or why not in short
    QString callRules;            ///< the rules that speak of the call, a sentence each
    QString email, kind;          ///< kind: "call", "review"
    QString mobile, rooftop;      ///< mobile: E.164, may be texted; empty: none
    ScriptWords script;
    QList<QueueVoicemail> voicemails;
    QList<QueueTouch> touches;
    std::array<std::array<AttemptMark, 7>, 3> attempts{};
    QList<QueueSlot> free;
    QList<std::pair<QString, int>> points; ///< words and points, heaviest first
    int score = 0;
    bool operator==(const QueueCard &) const = default;
};

/// The session of the person at the desk.
struct QueueSession
{
    QDateTime since;
    int contacts = 0, appointments = 0, inTime = 0, notes = 0;
};

/// Answers come on the calling thread, later or at once; errors are sentences.
class QueueDesk
{
public:
    template<typename T>
    using Answer = std::function<void(Result<T>)>;
    virtual ~QueueDesk() = default;

    /// Takes the next one who may be called now, or `taskId`; nothing when the queue is empty.
    virtual void take(qint64 taskId, Answer<std::optional<QueueCard>> answer) = 0;
    virtual void lines(Answer<QList<QueueLine>> answer) = 0;
    /// When the next one comes that is not due yet; nothing when none waits.
    virtual void nextDue(Answer<std::optional<qint64>> answer) = 0;
    virtual void finish(qint64 taskId, const TaskResult &result, Answer<KeptResult> answer) = 0;
    virtual void undo(const KeptResult &kept, Answer<bool> answer) = 0;
    /// What the rules would say of a text or e-mail to the card's customer, now: a sentence, and whether it would go.
    virtual void foresee(const QueueCard &card, const TypedMessage &message, Answer<MessageRuling> answer) = 0;
    /// Puts it into the outbox; it is cleared when it is sent. Answers a sentence.
    virtual void write(const QueueCard &card, const TypedMessage &message, Answer<QString> answer) = 0;
    virtual void release(qint64 taskId) = 0;
    virtual qint64 nowMs() const = 0;
    virtual QTimeZone zone() const = 0; ///< the rooftop's
};

/// "Answered our text", "Equity $7,677": a reason of the store in words.
QueueChip chipOf(const QString &code, double value);
QString programWords(const QString &program);
/// "Voicemail left": the result of a call.
QString dispositionWords(const QString &code);

} // namespace tradewind
