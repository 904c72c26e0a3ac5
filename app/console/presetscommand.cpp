// SPDX-License-Identifier: Apache-2.0
#include "console/presetscommand.h"

#include "connectors/filedrop/preset.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

namespace {

Result<void> listPresets(const Arguments &arguments, const Streams &streams)
{
    const auto presets = builtInPresets();
    if (!presets)
        return presets.error();
    QJsonArray list;
    for (const Preset &preset : *presets) {
        const QJsonObject json = presetToJson(preset);
        QJsonObject row;
        for (const QLatin1String name : {QLatin1String("id"), QLatin1String("title"), QLatin1String("entity"), QLatin1String("truth"),
                                         QLatin1String("delivery"), QLatin1String("about")})
            row.insert(name, json.value(name));
        if (arguments.has(QStringLiteral("json")))
            list << row;
        else
            streams.printLine(QStringLiteral("%1  %2 (%3)")
                                  .arg(row.value(QLatin1String("id")).toString(), -22)
                                  .arg(row.value(QLatin1String("title")).toString(), row.value(QLatin1String("truth")).toString())
                                  .toUtf8());
    }
    if (arguments.has(QStringLiteral("json")))
        streams.printJson(list);
    return {};
}

} // namespace

QList<Command> presetsCommands()
{
    return {{QStringLiteral("presets"),
             QStringLiteral("tradewindctl presets [--json]"),
             QStringLiteral("Lists the file layouts Tradewind knows, and how well each is known."),
             {},
             {QStringLiteral("json")},
             listPresets}};
}

} // namespace tradewind
