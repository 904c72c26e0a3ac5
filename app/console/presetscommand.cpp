// SPDX-License-Identifier: Apache-2.0
#include "console/presetscommand.h"

#include "connectors/network/presetcheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

namespace {

QString wordOf(Truth truth)
{
    return truth == Truth::Public   ? QStringLiteral("public")
           : truth == Truth::Partly ? QStringLiteral("partly")
                                    : QStringLiteral("unverified");
}

/// What a list shows of a preset of either kind.
QJsonObject rowOf(const QJsonObject &json)
{
    QJsonObject row;
    for (const QLatin1String name : {QLatin1String("id"), QLatin1String("title"), QLatin1String("truth"), QLatin1String("about")})
        row.insert(name, json.value(name));
    if (!isNetworkPreset(json)) {
        row.insert(QStringLiteral("transport"), QStringLiteral("file"));
        row.insert(QStringLiteral("entity"), json.value(QLatin1String("entity")));
        row.insert(QStringLiteral("delivery"), json.value(QLatin1String("delivery")));
        return row;
    }
    row.insert(QStringLiteral("transport"),
               json.value(QLatin1String("syntax")).toString() == QLatin1String("xml") ? QStringLiteral("xml") : QStringLiteral("rest"));
    QJsonArray streams;
    for (const QJsonValue &stream : json.value(QLatin1String("streams")).toArray())
        streams << QJsonObject{{QStringLiteral("id"), stream[QLatin1String("id")]},
                               {QStringLiteral("entity"), stream[QLatin1String("entity")]}};
    row.insert(QStringLiteral("streams"), streams);
    return row;
}

Result<void> listPresets(const Arguments &arguments, const Streams &streams)
{
    const auto files = presetFiles();
    if (!files)
        return files.error();
    QJsonArray list;
    for (const QJsonObject &json : *files) {
        const QJsonObject row = rowOf(json);
        if (arguments.has(QStringLiteral("json")))
            list << row;
        else
            streams.printLine(QStringLiteral("%1  %2 (%3, %4)")
                                  .arg(row.value(QLatin1String("id")).toString(), -22)
                                  .arg(row.value(QLatin1String("title")).toString(), row.value(QLatin1String("transport")).toString(),
                                       row.value(QLatin1String("truth")).toString())
                                  .toUtf8());
    }
    if (arguments.has(QStringLiteral("json")))
        streams.printJson(list);
    return {};
}

/// id, truth, streams and problems of a preset.
QJsonObject checked(const QJsonObject &json)
{
    QStringList problems;
    int count = 1;
    Truth truth = Truth::Unverified;
    if (isNetworkPreset(json)) {
        if (const auto preset = networkPresetFromJson(json)) {
            problems = problemsOf(*preset);
            count = int(preset->streams.size());
            truth = preset->truth;
        } else {
            problems << preset.error().text;
        }
    } else if (const auto preset = presetFromJson(json)) {
        problems = problemsOf(*preset);
        truth = preset->truth;
    } else {
        problems << preset.error().text;
    }
    return {{QStringLiteral("preset"), json.value(QLatin1String("id"))},
            {QStringLiteral("streams"), count},
            {QStringLiteral("truth"), wordOf(truth)},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
}

Result<void> checkPresets(const Arguments &arguments, const Streams &streams)
{
    std::vector<QJsonObject> presets;
    for (const QString &path : arguments.positional()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Unavailable, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString())};
        QJsonParseError problem;
        presets.push_back(QJsonDocument::fromJson(file.readAll(), &problem).object());
        if (problem.error != QJsonParseError::NoError)
            return Error{Error::Kind::BadData, QStringLiteral("%1 is not JSON: %2.").arg(path, problem.errorString())};
    }
    if (presets.empty()) {
        auto files = presetFiles();
        if (!files)
            return files.error();
        presets = *std::move(files);
    }
    QJsonArray rows;
    int bad = 0;
    for (const QJsonObject &json : presets) {
        const QJsonObject row = checked(json);
        const QJsonArray problems = row.value(QLatin1String("problems")).toArray();
        bad += problems.isEmpty() ? 0 : 1;
        rows << row;
        if (arguments.has(QStringLiteral("json")))
            continue;
        for (const QJsonValue &problem : problems)
            streams.printLine(problem.toString().toUtf8());
    }
    if (arguments.has(QStringLiteral("json")))
        streams.printJson(rows);
    else
        streams.printLine(QStringLiteral("%1 presets looked through, %2 with problems.").arg(rows.size()).arg(bad).toUtf8());
    return bad == 0 ? Result<void>() : Error{Error::Kind::BadData, QStringLiteral("%1 presets cannot be used as they are.").arg(bad)};
}

} // namespace

QList<Command> presetsCommands()
{
    return {{QStringLiteral("presets"),
             QStringLiteral("tradewindctl presets [--json]"),
             QStringLiteral("Lists the files and vendors Tradewind knows, and how well each is known."),
             {},
             {QStringLiteral("json")},
             listPresets},
            {QStringLiteral("presets check"),
             QStringLiteral("presets check [FILE…] [--json]"),
             QStringLiteral("Looks presets through, the shipped ones or those of files, and says what cannot work."),
             {},
             {QStringLiteral("json")},
             checkPresets}};
}

} // namespace tradewind
