// SPDX-License-Identifier: Apache-2.0
#include "sequences/mergefields.h"

#include "base/daywords.h"
#include "domain/language.h"

#include <QLocale>
#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Short, and without the circumflex of "août", which would cut a text in half (GSM 03.38).
const QStringList frenchMonths{u"janv"_s,  u"févr"_s, u"mars"_s, u"avril"_s, u"mai"_s, u"juin"_s,
                               u"juill"_s, u"aout"_s, u"sept"_s, u"oct"_s,   u"nov"_s, u"déc"_s};

QString numberIn(const QLocale &locale, qint64 number)
{
    return locale.toString(number).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

/// "$24,900"; in Canadian French "24 900 $", with plain blanks that every telephone has.
QString dollarsIn(const QLocale &locale, Money amount)
{
    const qint64 dollars = (std::abs(amount.cents) + 50) / 100;
    const QString sign = amount.cents < 0 ? u"-"_s : QString();
    if (locale.language() == QLocale::French)
        return sign + numberIn(locale, dollars) + u" $"_s;
    return sign + u'$' + locale.toString(dollars);
}

} // namespace

const QList<MergeField> &mergeFieldTable()
{
    static const QList<MergeField> table{
        {u"firstName"_s, u"Nadia"_s, u"there"_s, u"qué tal"_s, u"vous"_s, u"Hello"_s, u"Hola"_s, u"Bonjour"_s},
        {u"vehicle"_s, u"2022 RAV4 XLE"_s, u"vehicle"_s, u"auto"_s, u"véhicule"_s},
        {u"model"_s, u"RAV4"_s, u"vehicles like yours"_s, u"autos como el suyo"_s, u"véhicules comme le vôtre"_s},
        {u"dealer"_s, u"Riverside Toyota"_s, {}, {}, {}},
        {u"address"_s, u"1200 River Rd, Des Moines"_s, {}, {}, {}},
        {u"dealerPhone"_s, u"(515) 555-0100"_s, {}, {}, {}},
        {u"rep"_s, u"Jordan Blake"_s, u"the team"_s, u"el equipo"_s, u"l'équipe"_s},
        {u"repPhone"_s, u"(515) 555-0142"_s, {}, {}, {}},
        {u"advisor"_s, u"Sam Lindqvist"_s, u"your advisor"_s, u"su asesor"_s, u"votre conseiller"_s},
        {u"valueRange"_s, ShownRange{Money::fromDollars(24900), Money::fromDollars(26300)}, {}, {}, {}},
        {u"valueLow"_s, Money::fromDollars(24900), {}, {}, {}},
        {u"valueHigh"_s, Money::fromDollars(26300), {}, {}, {}},
        {u"valueDay"_s, QDate(2026, 11, 24), {}, {}, {}},
        {u"valueChange"_s, Money::fromDollars(1300), {}, {}, {}},
        {u"marketWords"_s, u"prices of this model held, within 3%"_s, u"prices held"_s, u"los precios se mantuvieron"_s,
         u"les prix sont stables"_s},
        {u"offer"_s, Money::fromDollars(24300), {}, {}, {}},
        {u"premium"_s, Money::fromDollars(500), {}, {}, {}},
        {u"offerEnds"_s, QDate(2026, 12, 5), {}, {}, {}},
        {u"appraisedOn"_s, QDate(2026, 11, 12), {}, {}, {}},
        {u"condition"_s, u"clean"_s, u"as seen"_s, u"como se vio"_s, u"tel que vu"_s},
        {u"miles"_s, qint64{38420}, {}, {}, {}},
        {u"milestone"_s, qint64{60000}, {}, {}, {}},
        {u"books"_s, u"three books"_s, u"the books we use"_s, u"las guías que usamos"_s, u"nos guides"_s},
        {u"match"_s, u"2026 RAV4 Hybrid"_s, u"the closest one in stock"_s, u"el más parecido"_s, u"le plus proche en stock"_s},
        {u"matchCount"_s, qint64{2}, {}, {}, {}},
        {u"stockCount"_s, qint64{3}, {}, {}, {}},
        {u"leaseEnd"_s, QDate(2027, 2, 18), {}, {}, {}},
        {u"nextModelYear"_s, u"2027"_s, {}, {}, {}},
        {u"visits"_s, qint64{7}, u"your"_s, u"sus"_s, u"vos"_s},
        {u"incentive"_s, u"$500 off"_s, {}, {}, {}},
        {u"interest"_s, u"2026 Tacoma SR5"_s, u"vehicle"_s, u"auto"_s, u"véhicule"_s},
        {u"expectation"_s, u"within five minutes"_s, u"as soon as we open"_s, u"en cuanto abramos"_s, u"dès l'ouverture"_s},
        {u"service"_s, u"brake pad"_s, {}, {}, {}},
        {u"price"_s, Money::fromDollars(389), {}, {}, {}},
        {u"discount"_s, u"10%"_s, {}, {}, {}},
        {u"milesSince"_s, qint64{2140}, {}, {}, {}},
        {u"appointmentDay"_s, QDate(2026, 11, 24), {}, {}, {}},
        {u"appointmentTime"_s, QTime(17, 15), {}, {}, {}},
        {u"slots"_s, u"today 5:15 PM or Wed 10:30 AM"_s, u"a time that suits you"_s, u"una hora que le convenga"_s,
         u"un moment qui vous convient"_s},
        {u"link"_s, u"twd.example/v/8Kq2"_s, {}, {}, {}},
        {u"bookLink"_s, u"twd.example/b/8Kq2"_s, {}, {}, {}},
    };
    return table;
}

MergeValues sampleMergeValues()
{
    MergeValues values;
    for (const MergeField &field : mergeFieldTable())
        values.insert(field.name, field.sample);
    return values;
}

QString mergeText(const MergeValue &value, const QString &language)
{
    const bool spanish = isSpanish(language), french = isFrench(language);
    const QLocale locale = localeOf(language); // US Spanish keeps the dollar in front and the comma between thousands
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *amount = std::get_if<Money>(&value))
        return dollarsIn(locale, *amount);
    if (const auto *range = std::get_if<ShownRange>(&value))
        return dollarsIn(locale, range->low) + (spanish ? u" a "_s : french ? u" à "_s : u" to "_s) + dollarsIn(locale, range->high);
    if (const auto *day = std::get_if<QDate>(&value))
        return french ? u"%1 %2"_s.arg(day->day()).arg(frenchMonths.at(day->month() - 1))
                      : locale.toString(*day, spanish ? u"d MMM"_s : u"ddd, MMM d"_s);
    if (const auto *time = std::get_if<QTime>(&value))
        return french ? time->toString(u"H 'h' mm"_s) : clockTimeIn(QLocale::c(), *time);
    return numberIn(locale, std::get<qint64>(value));
}

} // namespace tradewind
