// SPDX-License-Identifier: Apache-2.0
// Sequences as JSON, in and out; docs/sequences.md has the schema.
#include "sequences/sequence.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;

/// "10m", "2h", "3d", "-24h" as minutes.
std::optional<int> minutesFrom(const QString &text)
{
    static const QRegularExpression span(u"^(-?\\d{1,6})([mhd])$"_s);
    const auto match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    return match.captured(1).toInt() * (unit == u"m" ? 1 : unit == u"h" ? 60 : dayMinutes);
}

QString spanText(int minutes)
{
    if (minutes % dayMinutes == 0 && minutes != 0)
        return QString::number(minutes / dayMinutes) + u'd';
    if (minutes % 60 == 0 && minutes != 0)
        return QString::number(minutes / 60) + u'h';
    return QString::number(minutes) + u'm';
}

std::optional<StepKind> stepKindFrom(const QString &code)
{
    for (int kind = 0; kind <= static_cast<int>(StepKind::Stop); ++kind) {
        if (stepKindCode(static_cast<StepKind>(kind)) == code)
            return static_cast<StepKind>(kind);
    }
    return std::nullopt;
}

/// Reads one sequence, remembering the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {}

    Result<Sequence> read()
    {
        m_sequence.id = m_json.value(u"id"_s).toString();
        m_sequence.version = m_json.value(u"version"_s).toInt(1);
        m_sequence.title = words(m_json.value(u"title"_s));
        m_sequence.program = m_json.value(u"program"_s).toString();
        m_sequence.precedence = m_json.value(u"precedence"_s).toInt();
        m_sequence.lifeDays = m_json.value(u"days"_s).toInt(90);
        m_sequence.spacingMinutes = span(m_json.value(u"spacing"_s).toString(u"20h"_s), u"spacing"_s);
        m_sequence.needsAnchor = m_json.value(u"anchored"_s).toBool();
        if (const auto purpose = purposeFromCode(m_json.value(u"purpose"_s).toString(u"marketing"_s)))
            m_sequence.purpose = *purpose;
        else
            fail(u"its purpose is not known"_s);
        if (const auto hours = OpeningHours::fromText(m_json.value(u"hours"_s).toString(u"Mo-Sa 09:00-20:00"_s)))
            m_sequence.hours = *hours;
        else
            fail(u"its hours cannot be read"_s);
        m_sequence.enterOn = happenings(m_json.value(u"enterOn"_s));
        m_sequence.enterIf = condition(m_json.value(u"enterIf"_s));
        m_sequence.exitOn = happenings(m_json.value(u"exitOn"_s));
        if (const QJsonValue again = m_json.value(u"againAfterDays"_s); again.isDouble())
            m_sequence.again.afterDays = again.toInt();
        readSteps();
        if (m_sequence.id.isEmpty() || m_sequence.steps.empty() || m_sequence.lifeDays < 1)
            fail(u"it needs an id, steps and a life in days"_s);
        if (m_wrong.isEmpty())
            return m_sequence;
        return Error{Error::Kind::BadData, u"Sequence \"%1\" cannot be used: %2."_s.arg(m_sequence.id, m_wrong)};
    }

private:
    void fail(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_stepId.isEmpty() ? what : u"step \"%1\": %2"_s.arg(m_stepId, what);
    }

    static LocalWords words(const QJsonValue &value)
    {
        if (value.isString())
            return {value.toString(), {}};
        return {value.toObject().value(u"en"_s).toString(), value.toObject().value(u"es"_s).toString()};
    }

    int span(const QString &text, const QString &name)
    {
        const auto minutes = minutesFrom(text);
        if (!minutes)
            fail(u"%1 \"%2\" is not a time span such as 10m, 2h or 3d"_s.arg(name, text));
        return minutes.value_or(0);
    }

    FactCondition condition(const QJsonValue &value)
    {
        if (value.toObject().isEmpty())
            return {};
        const auto read = conditionFromJson(value.toObject(), false);
        if (!read)
            fail(read.error().text);
        return read ? *read : FactCondition();
    }

    std::vector<HappeningKind> happenings(const QJsonValue &value)
    {
        std::vector<HappeningKind> kinds;
        for (const QJsonValue &item : value.toArray()) {
            if (const auto kind = happeningFromCode(item.toString()))
                kinds.push_back(*kind);
            else
                fail(u"\"%1\" is nothing that happens"_s.arg(item.toString()));
        }
        return kinds;
    }

    /// Where a step's word leads: forward only, so that no enrollment goes round for ever. Empty is the following step.
    int target(const QString &stepId, int from)
    {
        if (stepId.isEmpty())
            return from + 1;
        if (stepId == u"end")
            return static_cast<int>(m_sequence.steps.size());
        const auto index = m_sequence.indexOf(stepId);
        if (!index || *index <= from) {
            fail(u"\"%1\" is not a later step"_s.arg(stepId));
            return from + 1;
        }
        return *index;
    }

    Timing timing(const QJsonObject &json)
    {
        Timing read;
        if (json.contains("day"_L1)) {
            read.from = Timing::From::Entry;
            read.day = json.value(u"day"_s).toInt();
        } else if (json.contains("afterDays"_L1)) {
            read.day = json.value(u"afterDays"_s).toInt();
        } else if (json.contains("sinceEntry"_L1)) {
            read.from = Timing::From::Entry;
            read.minutes = span(json.value(u"sinceEntry"_s).toString(), u"sinceEntry"_s);
        } else if (json.contains("before"_L1)) {
            read.from = Timing::From::Anchor;
            read.minutes = -span(json.value(u"before"_s).toString(), u"before"_s);
        } else if (json.contains("anchorAfter"_L1)) {
            read.from = Timing::From::Anchor;
            read.minutes = span(json.value(u"anchorAfter"_s).toString(), u"anchorAfter"_s);
        } else if (json.contains("after"_L1)) {
            read.minutes = span(json.value(u"after"_s).toString(), u"after"_s);
        }
        if (json.contains("at"_L1)) {
            read.at = QTime::fromString(json.value(u"at"_s).toString(), u"HH:mm"_s);
            if (!read.day || !read.at.isValid())
                fail(u"\"at\" is a time such as 10:30 and belongs to a day"_s);
        }
        if ((read.from != Timing::From::Anchor && read.minutes < 0) || read.day.value_or(0) < 0)
            fail(u"it would fall due before it begins"_s);
        return read;
    }

    Step step(const QJsonObject &json)
    {
        Step read;
        read.id = m_stepId;
        const auto kind = stepKindFrom(json.value(u"do"_s).toString());
        if (!kind)
            fail(u"\"%1\" is nothing a step does"_s.arg(json.value(u"do"_s).toString()));
        read.kind = kind.value_or(StepKind::Wait);
        read.timing = timing(json);
        read.words = json.value(u"words"_s).toString();
        read.anyHour = json.value(u"anyHour"_s).toBool();
        read.voicemail = json.value(u"voicemail"_s).toString();
        // A message two days late has lost its moment; a call is still worth making.
        const QString grace = isTask(read.kind) || !isTouch(read.kind) ? u"14d"_s : u"2d"_s;
        read.graceMinutes = span(json.value(u"grace"_s).toString(grace), u"grace"_s);
        if (json.contains("sla"_L1))
            read.slaMinutes = span(json.value(u"sla"_s).toString(), u"sla"_s);
        read.on = happenings(json.value(u"on"_s));
        if (json.contains("within"_L1))
            read.withinMinutes = span(json.value(u"within"_s).toString(), u"within"_s);
        read.test = condition(json.value(u"if"_s));
        if (isTouch(read.kind) && read.words.isEmpty())
            fail(u"it says nothing"_s);
        if (read.kind == StepKind::WaitFor && (read.on.empty() || read.withinMinutes <= 0))
            fail(u"it waits for nothing"_s);
        return read;
    }

    void readSteps()
    {
        const QJsonArray list = m_json.value(u"steps"_s).toArray();
        for (const QJsonValue &item : list) {
            m_stepId = item.toObject().value(u"id"_s).toString();
            if (m_stepId.isEmpty() || m_sequence.indexOf(m_stepId))
                fail(u"every step needs an id of its own"_s);
            m_sequence.steps.push_back(step(item.toObject()));
        }
        for (int at = 0; at < list.size(); ++at) {
            const QJsonObject json = list.at(at).toObject();
            Step &read = m_sequence.steps[static_cast<std::size_t>(at)];
            m_stepId = read.id;
            read.then = target(json.value(u"then"_s).toString(), at);
            read.otherwise = target(json.value(u"else"_s).toString(), at);
            if (json.contains("next"_L1))
                read.next = target(json.value(u"next"_s).toString(), at);
            for (const QJsonValue &item : json.value(u"arms"_s).toArray()) {
                const QJsonObject arm = item.toObject();
                read.arms.push_back(
                    {arm.value(u"name"_s).toString(), arm.value(u"weight"_s).toInt(1), target(arm.value(u"to"_s).toString(), at)});
                if (read.arms.back().weight < 1)
                    fail(u"an arm needs a weight of at least 1"_s);
            }
            if (read.kind == StepKind::Experiment && read.arms.size() < 2)
                fail(u"an experiment needs two arms"_s);
        }
        m_stepId.clear();
    }

    const QJsonObject &m_json;
    Sequence m_sequence;
    QString m_stepId, m_wrong;
};

QJsonArray happeningList(const std::vector<HappeningKind> &kinds)
{
    QJsonArray list;
    for (const HappeningKind kind : kinds)
        list << happeningCode(kind);
    return list;
}

QJsonObject wordsJson(const LocalWords &words)
{
    return {{u"en"_s, words.en}, {u"es"_s, words.es}};
}

void putTiming(QJsonObject &json, const Timing &timing)
{
    if (timing.day)
        json[timing.from == Timing::From::Entry ? u"day"_s : u"afterDays"_s] = *timing.day;
    else if (timing.from == Timing::From::Entry)
        json[u"sinceEntry"_s] = spanText(timing.minutes);
    else if (timing.from == Timing::From::Anchor)
        json[timing.minutes <= 0 ? u"before"_s : u"anchorAfter"_s] = spanText(std::abs(timing.minutes));
    else
        json[u"after"_s] = spanText(timing.minutes);
    if (timing.at.isValid())
        json[u"at"_s] = timing.at.toString(u"HH:mm"_s);
}

QJsonObject stepJson(const Sequence &sequence, int at)
{
    const Step &step = sequence.steps[static_cast<std::size_t>(at)];
    const auto name = [&](int index) {
        return index >= static_cast<int>(sequence.steps.size()) ? u"end"_s : sequence.steps[static_cast<std::size_t>(index)].id;
    };
    QJsonObject json{{u"id"_s, step.id}, {u"do"_s, stepKindCode(step.kind)}, {u"grace"_s, spanText(step.graceMinutes)}};
    putTiming(json, step.timing);
    if (!step.words.isEmpty())
        json[u"words"_s] = step.words;
    if (!step.voicemail.isEmpty())
        json[u"voicemail"_s] = step.voicemail;
    if (step.anyHour)
        json[u"anyHour"_s] = true;
    if (step.slaMinutes)
        json[u"sla"_s] = spanText(*step.slaMinutes);
    if (!step.on.empty())
        json[u"on"_s] = happeningList(step.on);
    if (step.withinMinutes > 0)
        json[u"within"_s] = spanText(step.withinMinutes);
    if (step.test != FactCondition())
        json[u"if"_s] = toJson(step.test);
    if (step.then != at + 1)
        json[u"then"_s] = name(step.then);
    if (step.otherwise != at + 1)
        json[u"else"_s] = name(step.otherwise);
    if (step.next)
        json[u"next"_s] = name(*step.next);
    QJsonArray arms;
    for (const ExperimentArm &arm : step.arms)
        arms << QJsonObject{{u"name"_s, arm.name}, {u"weight"_s, arm.weight}, {u"to"_s, name(arm.next)}};
    if (!arms.isEmpty())
        json[u"arms"_s] = arms;
    return json;
}

} // namespace

Result<Sequence> sequenceFromJson(const QJsonObject &json)
{
    return Reader(json).read();
}

QJsonObject sequenceToJson(const Sequence &sequence)
{
    QJsonObject json{{u"id"_s, sequence.id},
                     {u"version"_s, sequence.version},
                     {u"title"_s, wordsJson(sequence.title)},
                     {u"program"_s, sequence.program},
                     {u"purpose"_s, purposeCode(sequence.purpose)},
                     {u"precedence"_s, sequence.precedence},
                     {u"days"_s, sequence.lifeDays},
                     {u"spacing"_s, spanText(sequence.spacingMinutes)},
                     {u"hours"_s, sequence.hours.toText()},
                     {u"enterOn"_s, happeningList(sequence.enterOn)},
                     {u"enterIf"_s, toJson(sequence.enterIf)},
                     {u"exitOn"_s, happeningList(sequence.exitOn)},
                     {u"anchored"_s, sequence.needsAnchor}};
    if (sequence.again.afterDays)
        json[u"againAfterDays"_s] = *sequence.again.afterDays;
    QJsonArray steps;
    for (int at = 0; at < static_cast<int>(sequence.steps.size()); ++at)
        steps << stepJson(sequence, at);
    json[u"steps"_s] = steps;
    return json;
}

Result<std::vector<Sequence>> builtInSequences()
{
    std::vector<Sequence> sequences;
    const QDir folder(u":/sequences"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::BadData, u"The built-in sequence %1 cannot be read."_s.arg(name)};
        auto sequence = sequenceFromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (!sequence)
            return sequence.error();
        sequences.push_back(*std::move(sequence));
    }
    return sequences;
}

} // namespace tradewind
