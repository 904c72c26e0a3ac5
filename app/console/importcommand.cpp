// SPDX-License-Identifier: Apache-2.0
#include "console/importcommand.h"

#include "connectors/network/networkpreset.h"
#include "console/openstore.h"
#include "jobs/importing/importjob.h"
#include "jobs/importing/rejects.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <future>

namespace tradewind {

namespace {

/// An open store with the tables that rows are read by.
struct OpenedDesk
{
    std::unique_ptr<OpenStore> open;
    VinDecoder vins;
    ZipZones zones;
};

Result<std::unique_ptr<OpenedDesk>> openDesk(const Arguments &arguments)
{
    auto desk = std::make_unique<OpenedDesk>();
    auto loading = std::async(std::launch::async, &VinDecoder::load); // takes as long as opening the store
    auto open = openStore(arguments, true);
    if (!open)
        return open.error();
    desk->open = *std::move(open);
    desk->open->session.reset(); // the import alone has the store open, so that a first load may take its short cut
    auto vins = loading.get();
    if (!vins)
        return vins.error();
    desk->vins = *std::move(vins);
    auto zones = ZipZones::load();
    if (!zones)
        return zones.error();
    desk->zones = *std::move(zones);
    return desk;
}

void say(const Streams &streams, const Arguments &arguments, const QJsonObject &json, const QString &sentence)
{
    if (arguments.has(QStringLiteral("json")))
        streams.printJson(json);
    else
        streams.printLine(sentence.toUtf8());
}

Result<void> import(const Arguments &arguments, const Streams &streams)
{
    const QStringList &words = arguments.positional();
    if (words.size() < 2)
        return Error{Error::Kind::BadUse, QStringLiteral("import needs a preset and at least one file.")};
    const auto preset = builtInPreset(words.first());
    if (!preset)
        return preset.error();
    auto desk = openDesk(arguments);
    if (!desk)
        return desk.error();
    ImportSummary sum;
    OpenStore &open = *(*desk)->open;
    ImportJob job(*open.store, open.clock, *open.ids, (*desk)->vins, (*desk)->zones);
    for (const QString &path : words.mid(1)) {
        const auto summary = job.run({path, *preset, arguments.has(QStringLiteral("yes"))});
        if (!summary) {
            Error error = summary.error();
            if (job.asksConsent())
                error.text += QStringLiteral(" (--yes)");
            return error;
        }
        sum += *summary;
    }
    say(streams, arguments,
        {{QStringLiteral("read"), sum.read},
         {QStringLiteral("accepted"), sum.accepted},
         {QStringLiteral("rejected"), sum.rejected},
         {QStringLiteral("duplicate"), sum.duplicate},
         {QStringLiteral("changed"), sum.changed},
         {QStringLiteral("gone"), sum.gone},
         {QStringLiteral("merged"), sum.merged},
         {QStringLiteral("seconds"), sum.seconds}},
        QStringLiteral("%1 rows read: %2 accepted (%3 of them changed what was known), %4 rejected, %5 as before; %6 s.")
            .arg(sum.read)
            .arg(sum.accepted)
            .arg(sum.changed)
            .arg(sum.rejected)
            .arg(sum.duplicate)
            .arg(sum.seconds, 0, 'f', 2));
    return {};
}

QJsonObject shown(const RejectRow &reject)
{
    return {{QStringLiteral("id"), QString::number(reject.id)},
            {QStringLiteral("preset"), reject.presetId},
            {QStringLiteral("file"), reject.file},
            {QStringLiteral("line"), reject.line},
            {QStringLiteral("column"), reject.column},
            {QStringLiteral("reason"), reject.reason},
            {QStringLiteral("raw"), reject.raw}};
}

Result<void> rejects(const Arguments &arguments, const Streams &streams)
{
    auto desk = openDesk(arguments);
    if (!desk)
        return desk.error();
    if (arguments.has(QStringLiteral("retry"))) {
        OpenStore &open = *(*desk)->open;
        const auto retried = retryRejects(*open.store, open.clock, *open.ids, (*desk)->vins, (*desk)->zones, rowPreset);
        if (!retried)
            return retried.error();
        say(streams, arguments,
            {{QStringLiteral("tried"), retried->tried},
             {QStringLiteral("accepted"), retried->accepted},
             {QStringLiteral("rejected"), retried->stillRejected}},
            QStringLiteral("%1 rejects tried again: %2 accepted, %3 still rejected.")
                .arg(retried->tried)
                .arg(retried->accepted)
                .arg(retried->stillRejected));
        return {};
    }
    auto session = (*desk)->open->store->session();
    if (!session)
        return session.error();
    const auto open = openRejects(**session);
    if (!open)
        return open.error();
    if (const auto path = arguments.value(QStringLiteral("csv"))) {
        QFile file(*path);
        if (!file.open(QIODevice::WriteOnly) || file.write(rejectsAsCsv(*open)) < 0)
            return Error{Error::Kind::Unavailable, QStringLiteral("%1 cannot be written: %2.").arg(*path, file.errorString())};
    }
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray list;
        for (const RejectRow &reject : *open)
            list.append(shown(reject));
        streams.printJson(list);
        return {};
    }
    for (const RejectRow &reject : *open)
        streams.printLine(QStringLiteral("%1 line %2 %3: %4").arg(reject.file).arg(reject.line).arg(reject.column, reject.reason).toUtf8());
    return {};
}

} // namespace

QList<Command> importCommands()
{
    const QStringList json{QStringLiteral("json")};
    return {{QStringLiteral("import"),
             QStringLiteral("import PRESET FILE… [--store S] [--yes] [--json]"),
             QStringLiteral("Brings files into the store, each all or not at all; --yes lets one change more of what its source gave "
                            "before than the guard lets."),
             {QStringLiteral("store")},
             {QStringLiteral("yes"), QStringLiteral("json")},
             import},
            {QStringLiteral("rejects"),
             QStringLiteral("rejects [--store S] [--csv FILE] [--retry] [--json]"),
             QStringLiteral("Lists the rows that were refused and why, writes them out, or tries them again."),
             {QStringLiteral("store"), QStringLiteral("csv")},
             {QStringLiteral("retry"), QStringLiteral("json")},
             rejects}};
}

} // namespace tradewind
