// SPDX-License-Identifier: Apache-2.0
// A plan of contacts as data: what is said by which channel, when, and what ends it.
#pragma once

#include "base/result.h"
#include "domain/condition.h"
#include "domain/happening.h"
#include "domain/openinghours.h"
#include "domain/outreach.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tradewind {

enum class StepKind { Sms, Email, Letter, Call, Video, Wait, WaitFor, Branch, Experiment, Assign, Notify, WriteBack, Stop };

/// When a step falls due. With `day`, calendar days in the customer's zone at wall time `at`; without, elapsed minutes.
struct Timing
{
    enum class From { Previous, Entry, Anchor }; ///< Anchor: the instant the enrollment is about, an appointment say
    From from = From::Previous;
    int minutes = 0; ///< negative only before an Anchor
    std::optional<int> day;
    QTime at; ///< with `day`; invalid keeps the wall time of what it counts from
    bool operator==(const Timing &) const = default;
};

struct ExperimentArm
{
    QString name;
    int weight = 1;
    int next = 0; ///< index of the step it goes to
    bool operator==(const ExperimentArm &) const = default;
};

struct Step
{
    QString id; ///< unique within its sequence, stable over versions
    StepKind kind = StepKind::Wait;
    Timing timing;
    QString words;                 ///< template of a message, script of a call, voicemail of a call, reason of a Stop, text key of a Notify
    bool anyHour = false;          ///< acknowledgements; everything else keeps to the sequence's hours
    int graceMinutes = 0;          ///< how late it may still be done; later it is left out
    std::optional<int> slaMinutes; ///< of a task: how long after it falls due a person may take
    std::vector<HappeningKind> on; ///< WaitFor
    int withinMinutes = 0;         ///< WaitFor
    FactCondition test;            ///< Branch; for every other kind: the step is left out unless it holds
    int then = 0, otherwise = 0;   ///< Branch and WaitFor: index of the next step; the end is steps.size()
    std::vector<ExperimentArm> arms; ///< Experiment
    std::optional<int> next;         ///< where to go on, if not the following step
    QString voicemail;               ///< Call: which voicemail to leave, if it comes to that
    bool operator==(const Step &) const = default;
};

/// May the same customer come in again, and after how many days since the last end?
struct Reentry
{
    std::optional<int> afterDays; ///< nothing: never
    bool operator==(const Reentry &) const = default;
};

struct LocalWords
{
    QString en, es;
    const QString &in(const QString &language) const { return language.startsWith(u"es") && !es.isEmpty() ? es : en; }
    bool operator==(const LocalWords &) const = default;
};

struct Sequence
{
    QString id;
    int version = 1;
    LocalWords title;
    QString program; ///< "equity", "appraisals", "leads", "service", "appointments"
    Purpose purpose = Purpose::Marketing;
    int precedence = 0; ///< of two marketing sequences for one person the higher one speaks
    int lifeDays = 90;
    int spacingMinutes = 20 * 60; ///< least time between two late contacts, so that nothing is caught up in a burst
    OpeningHours hours;
    std::vector<HappeningKind> enterOn;
    FactCondition enterIf;
    Reentry again;
    std::vector<HappeningKind> exitOn;
    bool needsAnchor = false; ///< ends when what it is about is gone, an appointment cancelled say
    std::vector<Step> steps;

    std::optional<int> indexOf(const QString &stepId) const;
    /// Calls planned when no branch is taken: the N of "attempt n of N".
    int callsPlanned() const;
    bool operator==(const Sequence &) const = default;
};

/// True for what reaches the customer: SMS, e-mail, letter, call, video.
bool isTouch(StepKind kind);
/// True for what a person does from the queue: call, video.
bool isTask(StepKind kind);
/// The channel of a touch; video goes by text. Nothing for the rest.
std::optional<Channel> channelOf(StepKind kind);
/// "sms", "waitFor": the word in JSON and the store.
QString stepKindCode(StepKind kind);

/// Reads one sequence. Jumps may only go forward, so that every enrollment ends.
/// Errors: BadData, naming sequence, step and what is wrong.
Result<Sequence> sequenceFromJson(const QJsonObject &json);
QJsonObject sequenceToJson(const Sequence &sequence);

/// The sequences compiled into the program, in the order of their ids. Errors: BadData when one is damaged, which is a defect.
Result<std::vector<Sequence>> builtInSequences();

} // namespace tradewind
