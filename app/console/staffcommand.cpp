// SPDX-License-Identifier: Apache-2.0
// tradewindctl staff: who works here, and who hears of alerts how.
#include "console/commands.h"
#include "console/openstore.h"
#include "domain/phone.h"
#include "store/alerttable.h"
#include "store/settingtable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> listStaff(const Arguments &arguments, const Streams &streams)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    const auto staff = AlertTable(*(*open)->session).staff((*open)->rooftop.id);
    if (!staff)
        return staff.error();
    QJsonArray rows;
    for (const StaffRow &row : *staff) {
        rows << QJsonObject{{u"name"_s, row.name},   {u"phone"_s, row.phone}, {u"email"_s, row.email},
                            {u"away"_s, row.isAway}, {u"role"_s, row.role},   {u"retired"_s, row.isRetired}};
        const QString state = row.isRetired ? u"  retired"_s : row.isAway ? u"  away"_s : QString();
        if (!arguments.has(u"json"_s))
            streams.printLine(u"%1  %2  %3%4"_s.arg(row.name, -22).arg(row.phone, -13).arg(row.email, state).toUtf8());
    }
    if (arguments.has(u"json"_s))
        streams.printJson(rows);
    return {};
}

Result<void> setStaff(const Arguments &arguments, const Streams &)
{
    if (arguments.positional().size() != 1)
        return Error{Error::Kind::BadUse, u"Name one person, as deals and customers name them."_s};
    StaffRow row{arguments.positional().constFirst(),
                 {},
                 arguments.value(u"email"_s).value_or(QString()),
                 arguments.has(u"away"_s),
                 arguments.value(u"role"_s).value_or(QString()),
                 arguments.has(u"retired"_s)};
    if (!QStringList{QString(), u"sales"_s, u"bdc"_s, u"advisor"_s, u"manager"_s}.contains(row.role))
        return Error{Error::Kind::BadUse, u"--role is sales, bdc, advisor or manager."_s};
    if (const auto phone = arguments.value(u"phone"_s)) {
        row.phone = QString::fromStdString(e164(phone->toStdString()));
        if (row.phone.isEmpty())
            return Error{Error::Kind::BadUse, u"--phone is not a phone number."_s};
    }
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    AlertTable table(*(*open)->session);
    return arguments.has(u"remove"_s) ? table.removeStaff((*open)->rooftop.id, row.name) : table.keepStaff((*open)->rooftop.id, row);
}

Result<void> setAlerts(const Arguments &arguments, const Streams &)
{
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    for (const auto &[option, key] : {std::pair(u"text"_s, u"alert.byText"_s),
                                      {u"mail"_s, u"alert.byMail"_s},
                                      {u"replies"_s, u"alert.replies"_s},
                                      {u"clicks"_s, u"alert.clicks"_s},
                                      {u"browsing"_s, u"alert.browsing"_s},
                                      {u"leads"_s, u"alert.leads"_s},
                                      {u"property"_s, u"alert.onProperty"_s},
                                      {u"crm"_s, u"alert.toCrm"_s}}) {
        const auto said = arguments.value(option);
        if (!said)
            continue;
        if (*said != u"on" && *said != u"off")
            return Error{Error::Kind::BadUse, u"--%1 is on or off."_s.arg(option)};
        const auto set = SettingTable(*(*open)->session).set(key, *said == u"on" ? u"true"_s : u"false"_s, SettingScope::store());
        if (!set)
            return set;
    }
    if (const auto manager = arguments.value(u"manager"_s))
        return SettingTable(*(*open)->session).set(u"alert.manager"_s, *manager, SettingScope::store());
    return {};
}

} // namespace

QList<Command> staffCommands()
{
    return {
        {u"staff list"_s,
         u"tradewindctl staff list [--store FILE] [--json]"_s,
         u"Who works here, how they hear of alerts, and who is away."_s,
         {u"store"_s},
         {u"json"_s},
         listStaff},
        {u"staff set"_s,
         u"tradewindctl staff set NAME [--phone N] [--email A] [--role R] [--away] [--retired] [--remove] [--store FILE]"_s,
         u"Adds or changes somebody; while the list is empty, alerts go to every name the data knows."_s,
         {u"phone"_s, u"email"_s, u"role"_s, u"store"_s},
         {u"away"_s, u"retired"_s, u"remove"_s},
         setStaff},
        {u"staff alerts"_s,
         u"tradewindctl staff alerts [--text on|off] [--mail on|off] [--replies on|off] [--clicks on|off] [--browsing on|off] [--leads "
         u"on|off] "
         "[--property on|off] [--crm on|off] [--manager NAME] [--store FILE]"_s,
         u"What is worth an alert, and whether staff are told by text, by e-mail and in the CRM besides the window."_s,
         {u"text"_s, u"mail"_s, u"replies"_s, u"clicks"_s, u"browsing"_s, u"leads"_s, u"property"_s, u"crm"_s, u"manager"_s, u"store"_s},
         {},
         setAlerts}};
}

} // namespace tradewind
