// SPDX-License-Identifier: Apache-2.0
#include "console/commands.h"
#include "console/openstore.h"
#include "jobs/search/findanything.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int shownOfEach = 20;

QJsonObject personJson(const FoundPerson &person)
{
    QJsonObject json{{u"customer"_s, QString::number(person.customerId)}, {u"name"_s, person.name}};
    if (!person.vehicle.isEmpty())
        json.insert(u"vehicle"_s, person.vehicle);
    if (!person.matched.isEmpty())
        json.insert(u"matched"_s, person.matched);
    return json;
}

QJsonObject foundJson(const FoundThings &found)
{
    QJsonArray people, units, orders;
    for (const FoundPerson &person : found.people)
        people.append(personJson(person));
    for (const FoundUnit &unit : found.units)
        units.append(QJsonObject{{u"stock"_s, unit.stockNumber},
                                 {u"name"_s, unit.name},
                                 {u"price"_s, unit.price ? QJsonValue(static_cast<double>(unit.price->cents) / 100.0) : QJsonValue()}});
    for (const FoundOrder &order : found.orders)
        orders.append(QJsonObject{
            {u"number"_s, order.number}, {u"opened"_s, order.openedOn.toString(Qt::ISODate)}, {u"person"_s, personJson(order.person)}});
    return {{u"people"_s, people}, {u"units"_s, units}, {u"orders"_s, orders}};
}

Result<void> find(const Arguments &arguments, const Streams &streams)
{
    const QString typed = arguments.positional().join(u' ');
    if (typed.isEmpty())
        return Error{Error::Kind::BadUse, u"Say what to find: a name, a number, an address, a VIN, a stock number or a repair order."_s};
    const auto open = openStore(arguments, false);
    if (!open)
        return open.error();
    QElapsedTimer watch;
    watch.start();
    const auto found = findAnything(*(*open)->session, typed, shownOfEach);
    if (!found)
        return found.error();
    if (arguments.has(u"json"_s)) {
        QJsonObject json = foundJson(*found);
        json.insert(u"seconds"_s, static_cast<double>(watch.nsecsElapsed()) / 1e9);
        streams.printJson(json);
        return {};
    }
    for (const FoundPerson &person : found->people)
        streams.printLine(QStringList{person.name, person.vehicle, person.matched}.join(u'\t').toUtf8());
    for (const FoundOrder &order : found->orders)
        streams.printLine(u"RO %1\t%2\t%3"_s.arg(order.number, order.person.name, order.openedOn.toString(Qt::ISODate)).toUtf8());
    for (const FoundUnit &unit : found->units)
        streams.printLine(QString(unit.stockNumber + u'\t' + unit.name).toUtf8());
    return {};
}

} // namespace

QList<Command> findCommands()
{
    return {{u"find"_s,
             u"tradewindctl find TEXT [--store S] [--json]"_s,
             u"Finds people, vehicles in stock and repair orders by what is typed, as Ctrl+K does."_s,
             {u"store"_s},
             {u"json"_s},
             find}};
}

} // namespace tradewind
