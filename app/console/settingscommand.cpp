// SPDX-License-Identifier: Apache-2.0
// tradewindctl settings and rooftop: everything that may be set, and the dealership's name and zone.
#include "console/commands.h"
#include "console/openstore.h"
#include "store/settingtable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// A person's settings belong to who sits at the window and are chosen there.
bool isOfStore(const SettingInfo &info)
{
    return info.reach != SettingInfo::Reach::Person;
}

/// Takes a rooftop's own value away, which would hide the store's: Setup keeps values for the store.
Result<void> clearOfRooftop(const SettingInfo &info, OpenStore &open)
{
    return info.reach == SettingInfo::Reach::Rooftop ? SettingTable(*open.session).clear(info.key, SettingScope::rooftop(open.rooftop.id))
                                                     : Result<void>();
}

Result<const SettingInfo *> named(const QString &key)
{
    const SettingInfo *info = findSetting(key);
    if (info == nullptr || !isOfStore(*info))
        return Error{Error::Kind::BadUse, u"There is no setting \"%1\" of a store; settings list names them."_s.arg(key)};
    return info;
}

Result<void> listSettings(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    QJsonArray rows;
    for (const SettingInfo &info : settingTable()) {
        const QString value = (*open)->settings.text(info.key, (*open)->rooftop.id);
        if (!isOfStore(info) || (arguments.has(u"changed"_s) && value == info.fallback))
            continue;
        rows << QJsonObject{
            {u"key"_s, info.key}, {u"value"_s, value}, {u"default"_s, info.fallback}, {u"unit"_s, info.unit}, {u"meaning"_s, info.meaning}};
        if (!arguments.has(u"json"_s))
            streams.printLine(u"%1  %2  %3"_s.arg(info.key, -28).arg(value.isEmpty() ? u"-"_s : value, -12).arg(info.meaning).toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return {};
}

Result<void> setSetting(const Arguments &arguments, const Streams &)
{
    if (arguments.positional().size() != 2)
        return Error{Error::Kind::BadUse, u"Name a setting and its value: settings set rooftop.phone \"(515) 555-0100\"."_s};
    const auto info = named(arguments.positional().constFirst());
    if (!info)
        return info.error();
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto set = SettingTable(*(*open)->session).set((*info)->key, arguments.positional().constLast(), SettingScope::store());
    return set ? clearOfRooftop(**info, **open) : set;
}

Result<void> clearSetting(const Arguments &arguments, const Streams &)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"Name one setting."_s};
    const auto info = named(arguments.positional().constFirst());
    if (!info)
        return info.error();
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto cleared = SettingTable(*(*open)->session).clear((*info)->key, SettingScope::store());
    return cleared ? clearOfRooftop(**info, **open) : cleared;
}

Result<void> nameRooftop(const Arguments &arguments, const Streams &streams)
{
    const auto zone = arguments.value(u"zone"_s);
    if (zone && !QTimeZone::isTimeZoneIdAvailable(zone->toLatin1()))
        return Error{Error::Kind::BadUse, u"--zone takes a time zone like America/Chicago, not \"%1\"."_s.arg(*zone)};
    const auto name = arguments.value(u"name"_s);
    if (name && name->simplified().isEmpty())
        return Error{Error::Kind::BadUse, u"--name takes the dealership's name."_s};
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    Rooftop rooftop = (*open)->rooftop;
    rooftop.name = name ? name->simplified() : rooftop.name;
    rooftop.zone = zone.value_or(rooftop.zone);
    if (rooftop != (*open)->rooftop) {
        if (const auto kept = RooftopTable(*(*open)->session).update(rooftop); !kept)
            return kept;
    }
    if (arguments.has(u"json"_s))
        streams.printJson(QJsonObject{{u"name"_s, rooftop.name}, {u"zone"_s, rooftop.zone}});
    else
        streams.printLine(u"%1  %2"_s.arg(rooftop.name, rooftop.zone).toUtf8());
    return {};
}

} // namespace

QList<Command> settingsCommands()
{
    return {{u"settings list"_s,
             u"tradewindctl settings list [--changed] [--store S] [--json]"_s,
             u"Everything that may be set, with its value, default and meaning; --changed leaves out what stands at its default."_s,
             {u"store"_s},
             {u"changed"_s, u"json"_s},
             listSettings},
            {u"settings set"_s,
             u"tradewindctl settings set KEY VALUE [--store S]"_s,
             u"Sets one; what does not fit is refused with what would."_s,
             {u"store"_s},
             {},
             setSetting},
            {u"settings clear"_s,
             u"tradewindctl settings clear KEY [--store S]"_s,
             u"Takes one back to its default."_s,
             {u"store"_s},
             {},
             clearSetting},
            {u"rooftop"_s,
             u"tradewindctl rooftop [--name N] [--zone Z] [--store S] [--json]"_s,
             u"Says the dealership's name and time zone, or changes them."_s,
             {u"name"_s, u"zone"_s, u"store"_s},
             {u"json"_s},
             nameRooftop}};
}

} // namespace tradewind
