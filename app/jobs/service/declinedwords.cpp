// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/declinedwords.h"

#include "store/session.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr qsizetype linesAtOnce = 50; // places of both statements

QString personOf(const Row &row, int first)
{
    const QString company = row.text(first + 2);
    return company.isEmpty() ? u"%1 %2"_s.arg(row.text(first), row.text(first + 1)).trimmed() : company;
}

QString vehicleOf(const Row &row, int year)
{
    const auto number = row.integer(year);
    return u"%1 %2 %3"_s.arg(number ? QString::number(*number) : QString(), row.text(year + 1), row.text(year + 2)).simplified();
}

/// Columns of both statements: line, words, inspection, order's number, advisor, person, vehicle, readings.
DeclinedWords wordsOf(const Row &row, const DeclinedWork &work, QDate asOf)
{
    DeclinedWords words;
    words.service = row.text(1);
    words.key = work.isOnPage ? u"item:%1"_s.arg(work.lineId)
                              : u"order:%1:%2"_s.arg(work.orderId).arg(QString::fromStdString(serviceKey(row.utf8(1))));
    words.inspectionId = row.integer(2);
    words.roNumber = row.text(3);
    words.advisor = row.text(4);
    words.person = personOf(row, 5);
    words.vehicle = vehicleOf(row, 8);
    words.milesSince = milesBetween(row, 11, work.declinedOn, asOf);
    return words;
}

} // namespace

std::optional<int> milesBetween(const Row &row, int odometer, QDate from, QDate asOf)
{
    const auto reading = [&](int column) {
        const auto miles = row.smallInteger(column);
        return miles && row.day(column + 1).isValid() ? std::optional(OdometerReading{*miles, row.day(column + 1)}) : std::nullopt;
    };
    return milesDriven(from, asOf, reading(odometer), reading(odometer + 2), EquitySettings().milesPerYear);
}

Result<QList<DeclinedWords>> readDeclinedWords(Session &session, const QList<DeclinedWork> &lines, QDate asOf)
{
    QList<DeclinedWords> words(lines.size());
    for (const bool isOnPage : {true, false}) {
        const QString statement = isOnPage ? u"read_declined_item_words"_s : u"read_declined_order_words"_s;
        QHash<Id, qsizetype> asked;
        const auto ask = [&]() -> Result<void> {
            Binds ids(linesAtOnce, Bind(0)); // no line has 0
            std::copy(asked.keyBegin(), asked.keyEnd(), ids.begin());
            const auto read = session.each(statement, ids, [&](const Row &row) {
                const qsizetype place = asked.value(row.id(0));
                words[place] = wordsOf(row, lines.at(place), asOf);
            });
            asked.clear();
            return read ? Result<void>() : read.error();
        };
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).isOnPage == isOnPage)
                asked.insert(lines.at(i).lineId, i);
            if (asked.size() < linesAtOnce && (i + 1 < lines.size() || asked.isEmpty()))
                continue;
            if (auto read = ask(); !read)
                return read.error();
        }
    }
    return words;
}

} // namespace tradewind
