// SPDX-License-Identifier: Apache-2.0
#include "console/commands.h"
#include "console/opendesk.h"
#include "jobs/audience/audiencedesk.h"
#include "jobs/audience/audiencewords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr std::size_t shownSamples = 20;
constexpr qint64 largestFile = 1024 * 1024;

/// The filter as typed, or out of the file named.
Result<FactCondition> askedAudience(const QString &filter)
{
    QByteArray json = filter.toUtf8();
    if (!filter.trimmed().startsWith(u'{')) {
        QFile file(filter);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::NotFound, u"--filter is neither JSON nor a file that can be read: %1."_s.arg(filter)};
        json = file.read(largestFile);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{Error::Kind::BadData, u"The audience is not a JSON object: %1."_s.arg(error.errorString())};
    // No firm offer of credit can be set up yet, so facts of a bureau are refused (rule C-01).
    return conditionFromJson(document.object(), false);
}

Result<void> count(const Arguments &arguments, const Streams &streams)
{
    const auto filter = arguments.required(u"filter"_s);
    if (!filter)
        return filter.error();
    const auto audience = askedAudience(*filter);
    if (!audience)
        return audience.error();
    const auto open = openDesk(arguments);
    if (!open)
        return open.error();
    const auto everybody = AudienceDesk::load(*open->store->session, *open->book, open->day, quietContext());
    if (!everybody)
        return everybody.error();

    QElapsedTimer watch;
    watch.start();
    const AudienceCount found = (*everybody)->count(*audience);
    const double seconds = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    if (!arguments.has(u"json"_s)) {
        streams.printLine(u"%1 of %2 people: %3"_s.arg(found.people).arg(found.everybody).arg(audienceSentence(*audience)).toUtf8());
        return {};
    }
    QJsonArray sample;
    for (const std::size_t row : (*everybody)->sample(*audience, shownSamples))
        sample.append(QString::number((*everybody)->customerOf(row)));
    streams.printJson(QJsonObject{{u"people"_s, static_cast<qint64>(found.people)},
                                  {u"rows"_s, static_cast<qint64>(found.rows)},
                                  {u"everybody"_s, static_cast<qint64>(found.everybody)},
                                  {u"sentence"_s, audienceSentence(*audience)},
                                  {u"sample"_s, sample},
                                  {u"seconds"_s, seconds}});
    return {};
}

QString kindCode(FactKind kind)
{
    static const QStringList codes{u"amount"_s, u"whole"_s, u"percent"_s, u"date"_s, u"word"_s, u"flag"_s};
    return codes.at(static_cast<int>(kind));
}

Result<void> facts(const Arguments &arguments, const Streams &streams)
{
    QJsonArray list;
    for (const FactInfo &info : allFacts()) {
        list.append(QJsonObject{{u"fact"_s, QLatin1String(info.id)}, {u"kind"_s, kindCode(info.kind)}, {u"name"_s, factName(info.fact)}});
        if (!arguments.has(u"json"_s))
            streams.printLine(
                u"%1 %2 %3"_s.arg(QLatin1String(info.id), -20).arg(kindCode(info.kind), -8).arg(factName(info.fact)).toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(list);
    return {};
}

} // namespace

QList<Command> audienceCommands()
{
    return {
        {u"audience count"_s,
         u"audience count --filter JSON|FILE [--store S] [--as-of D] [--json]"_s,
         u"Counts the people who fit an audience and reads it back as a sentence."_s,
         {u"filter"_s, u"store"_s, u"as-of"_s},
         {u"json"_s},
         count},
        {u"audience facts"_s, u"audience facts [--json]"_s, u"Lists everything an audience may be chosen by."_s, {}, {u"json"_s}, facts}};
}

} // namespace tradewind
