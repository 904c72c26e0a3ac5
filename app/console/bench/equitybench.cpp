// SPDX-License-Identifier: Apache-2.0
#include "console/bench/benchmark.h"
#include "domain/calendar.h"
#include "domain/equitybook.h"

#include <sqlite3.h>

#include <memory>
#include <random>

namespace tradewind {

namespace {

constexpr int contractCount = 1'000'000;
const std::int32_t today = epochDay(QDate(2026, 11, 22));

/// Seven loans in ten, three leases; terms, rates and ages spread as on public tapes of 2019 and 2020. The same on every machine.
EquityBook sampleBook()
{
    std::mt19937 random(20261122);
    const auto number = [&](int low, int high) { return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1)); };
    EquityBook book;
    book.reserve(contractCount);
    for (int i = 0; i < contractCount; ++i) {
        BookRow row;
        row.vehicleId = i;
        row.holding = number(1, 10) <= 7 ? Holding::Financed : Holding::Leased;
        row.contractOn = row.purchasedOn = today - number(30, 1'800);
        if (row.holding == Holding::Financed) {
            static constexpr int terms[] = {36, 48, 60, 72, 75, 84};
            row.termMonths = static_cast<std::int16_t>(terms[number(0, 5)]);
            row.firstPaymentOn = row.contractOn + number(25, 45);
            row.amountFinanced = number(1'000'000, 5'000'000);
            row.aprMilliPercent = number(1'900, 15'000);
            row.payment = static_cast<std::int32_t>(scheduledPayment(loanOf(row)).cents);
        } else {
            row.termMonths = 36;
            row.firstPaymentOn = row.contractOn;
            row.adjustedCap = number(2'000'000, 5'000'000);
            row.residual = row.adjustedCap / 100 * number(52, 66);
            row.moneyFactor = number(50, 420) / 100'000.0;
        }
        row.valueLikely = (row.holding == Holding::Financed ? row.amountFinanced : row.adjustedCap) / 100 * number(35, 95);
        row.valueLow = row.valueLikely / 100 * 96;
        row.valueHigh = row.valueLikely / 100 * 104;
        row.valueOn = today - number(0, 14);
        row.annualDepreciationBasisPoints = static_cast<std::int16_t>(number(1'000, 2'500));
        book.append(row);
    }
    return book;
}

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database tableOf(const EquityBook &book)
{
    sqlite3 *raw = nullptr;
    sqlite3_open(":memory:", &raw);
    Database database(raw, sqlite3_close);
    sqlite3_exec(
        raw,
        "CREATE TABLE contract (id INTEGER PRIMARY KEY, amount REAL, rate REAL, payment REAL, age INTEGER, value REAL, keep REAL); BEGIN",
        nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(raw, "INSERT INTO contract VALUES (?,?,?,?,?,?,?)", -1, &insert, nullptr);
    for (std::size_t i = 0; i < book.size(); ++i) {
        const BookRow &row = book.row(i);
        const bool isLoan = row.holding == Holding::Financed;
        sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i));
        sqlite3_bind_double(insert, 2, isLoan ? row.amountFinanced : row.adjustedCap);
        sqlite3_bind_double(insert, 3, isLoan ? row.aprMilliPercent / 1'200'000.0 : row.moneyFactor * 2.0);
        sqlite3_bind_double(insert, 4, isLoan ? row.payment : static_cast<double>(leasePayment(leaseOf(row).terms, row.moneyFactor).cents));
        sqlite3_bind_int(insert, 5, monthIndex(today) - monthIndex(row.firstPaymentOn));
        sqlite3_bind_double(insert, 6, row.valueLikely);
        sqlite3_bind_double(insert, 7, 1.0 - row.annualDepreciationBasisPoints / 10'000.0);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr);
    return database;
}

/// The closed form a spreadsheet or an SQL report would use; no whole cents, no days, no crossing.
void askSqlite(sqlite3 *database)
{
    sqlite3_exec(database,
                 "SELECT sum(value * pow(keep, 7 / 365.25) - payoff), sum(payoff) FROM (SELECT value, keep, max(0, CASE WHEN rate = 0 THEN "
                 "amount - payment * age "
                 "ELSE amount * pow(1 + rate, age) - payment * (pow(1 + rate, age) - 1) / rate END) AS payoff FROM contract)",
                 nullptr, nullptr, nullptr);
}

/// The same answers as ours, one contract at a time: the ledger replayed in whole cents, the value rolled.
void askScalar(const EquityBook &book, std::size_t every, std::int64_t &sum)
{
    const QDate day = dateOf(today);
    for (std::size_t i = 0; i < book.size(); i += every) {
        const BookRow &row = book.row(i);
        const auto payoff = row.holding == Holding::Leased ? leasePayoffOn(day, leaseOf(row)) : payoffOn(day, loanOf(row));
        if (payoff)
            sum += rolledValue(Money{row.valueLikely}, row.annualDepreciationBasisPoints, today - row.valueOn).cents - payoff->amount.cents;
    }
}

Result<QList<BenchFigure>> run()
{
    EquityBook book = sampleBook();
    const BookSettings settings;
    constexpr int runs = 5;
    const double cold = medianMilliseconds(1, [&] { book.compute(today, settings); });
    const double warm = medianMilliseconds(runs, [&] { book.compute(today, settings); });
    int ahead = 0;
    const double slider = medianMilliseconds(runs, [&] { book.compute(today + 7 * ++ahead, settings); });

    const Database database = tableOf(book);
    const double sql = medianMilliseconds(3, [&] { askSqlite(database.get()); });
    std::int64_t sum = 0;
    constexpr std::size_t every = 10;
    const double scalar = every * medianMilliseconds(3, [&] { askScalar(book, every, sum); });
    if (sum == 0)
        return Error{Error::Kind::Internal, QStringLiteral("The peer found no equity at all.")};
    const QString sqlName =
        QStringLiteral("SQLite %1, pow() in SQL, closed form without crossing").arg(QLatin1String(sqlite3_libversion()));
    const QString scalarName = QStringLiteral("plain loop, cent ledger per contract, without crossing (a tenth, times ten)");
    return QList<BenchFigure>{
        {QStringLiteral("equity book, 1,000,000 contracts, with crossing"), warm, sql, sqlName, QStringLiteral("ms"), runs},
        {QStringLiteral("equity book, 1,000,000 contracts, with crossing, against the loop"), warm, scalar, scalarName,
         QStringLiteral("ms"), runs},
        {QStringLiteral("equity book, another week each time"), slider, sql, sqlName, QStringLiteral("ms"), runs},
        {QStringLiteral("equity book, first answer, every ledger from its contract"), cold, scalar, scalarName, QStringLiteral("ms"), 1},
    };
}

} // namespace

Benchmark equityBenchmark()
{
    return {QStringLiteral("equity"),
            QStringLiteral("Payoff to the cent, value, equity and month of the next crossing for a million contracts on one core."), run};
}

} // namespace tradewind
