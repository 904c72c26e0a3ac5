// SPDX-License-Identifier: Apache-2.0
// tradewindctl sequences and simulate: what is planned, how it reads, and ninety days of it in seconds.
#include "base/clock.h"
#include "console/commands.h"
#include "console/openstore.h"
#include "jobs/sequences/sequencerun.h"
#include "sequences/due.h"
#include "sequences/templates.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> listSequences(const Arguments &arguments, const Streams &streams)
{
    const auto sequences = builtInSequences();
    if (!sequences)
        return sequences.error();
    QJsonArray list;
    for (const Sequence &sequence : *sequences) {
        const auto touches =
            std::count_if(sequence.steps.begin(), sequence.steps.end(), [](const Step &step) { return isTouch(step.kind); });
        if (arguments.has(u"json"_s)) {
            QJsonObject json = sequenceToJson(sequence);
            json[u"touches"_s] = static_cast<qint64>(touches);
            list << json;
        } else {
            streams.printLine(u"%1 %2 %3 touches, %4 days  %5"_s.arg(sequence.id, -22)
                                  .arg(sequence.program, -12)
                                  .arg(touches, 3)
                                  .arg(sequence.lifeDays, 3)
                                  .arg(sequence.title.en)
                                  .toUtf8());
        }
    }
    if (arguments.has(u"json"_s))
        streams.printJson(list);
    return {};
}

Result<void> previewSequence(const Arguments &arguments, const Streams &streams)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"sequences preview takes the id of one sequence."_s};
    const auto sequences = builtInSequences();
    if (!sequences)
        return sequences.error();
    const auto found =
        std::find_if(sequences->begin(), sequences->end(), [&](const Sequence &one) { return one.id == arguments.positional().first(); });
    if (found == sequences->end())
        return Error{Error::Kind::NotFound,
                     u"There is no sequence \"%1\"; tradewindctl sequences lists them."_s.arg(arguments.positional().first())};
    const auto templates = TemplateBook::builtIn();
    if (!templates)
        return templates.error();
    const QString language = arguments.value(u"language"_s).value_or(u"en"_s);
    const QDate start = arguments.value(u"from"_s) ? QDate::fromString(*arguments.value(u"from"_s), Qt::ISODate)
                                                   : SystemClock().today(QTimeZone("America/Chicago"));
    if (!start.isValid())
        return Error{Error::Kind::BadUse, u"--from is a day such as 2026-11-24."_s};
    Facts facts;
    facts.zone = facts.rooftopZone = QTimeZone("America/Chicago");
    const qint64 entered = instantOf(start, QTime(14, 0), facts.zone);
    facts.anchorAt = instantOf(start.addDays(3), QTime(14, 0), facts.zone);
    QJsonArray list;
    for (const PlannedStep &planned : calendar(*found, facts, entered)) {
        const Step &step = found->steps[static_cast<std::size_t>(planned.step)];
        const QString when = QDateTime::fromMSecsSinceEpoch(planned.at, facts.zone).toString(u"ddd yyyy-MM-dd HH:mm"_s);
        QString text;
        if (const MessageTemplate *message = templates->message(step.words)) {
            const auto words = rendered(*message, sampleMergeValues(), language);
            if (!words)
                return words.error();
            text = (words->subject.isEmpty() ? QString() : words->subject + u"\n"_s) + words->text;
        }
        list << QJsonObject{{u"step"_s, step.id}, {u"does"_s, stepKindCode(step.kind)}, {u"at"_s, when}, {u"text"_s, text}};
        if (!arguments.has(u"json"_s))
            streams.printLine(
                u"%1  %2  %3"_s
                    .arg(when, stepKindCode(step.kind).leftJustified(10), text.isEmpty() ? step.words : text.section(u'\n', 0, 0))
                    .toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(list);
    return {};
}

Result<void> tickSequences(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto done = SequenceRun((*open)->clock, *(*open)->ids).look(*(*open)->session);
    if (!done)
        return done.error();
    const QJsonObject json{{u"enrolled"_s, done->enrolled}, {u"refused"_s, done->refused},    {u"messages"_s, done->messages},
                           {u"tasks"_s, done->tasks},       {u"left_out"_s, done->leftOut},   {u"ended"_s, done->ended},
                           {u"ready"_s, done->ready},       {u"complete"_s, done->isComplete}};
    if (arguments.has(u"json"_s))
        streams.printJson(json);
    else
        streams.printLine(u"%1 entered a sequence, %2 calls in the queue, %3 steps left out, %4 ended."_s.arg(done->enrolled)
                              .arg(done->ready + done->tasks)
                              .arg(done->leftOut)
                              .arg(done->ended)
                              .toUtf8());
    return {};
}

} // namespace

QList<Command> sequencesCommands()
{
    return {{u"sequences"_s,
             u"tradewindctl sequences [--json]"_s,
             u"Lists every sequence with its touches and days."_s,
             {},
             {u"json"_s},
             listSequences},
            {u"sequences preview"_s,
             u"tradewindctl sequences preview ID [--from DATE] [--language en|es] [--json]"_s,
             u"Says what a sequence would say and when, to an invented customer who never answers."_s,
             {u"from"_s, u"language"_s},
             {u"json"_s},
             previewSequence},
            {u"sequences tick"_s,
             u"tradewindctl sequences tick [--store FILE] [--json]"_s,
             u"Looks at what happened, enters people into sequences and puts what is due into the queue and the outbox."_s,
             {u"store"_s},
             {u"json"_s},
             tickSequences}};
}

} // namespace tradewind
