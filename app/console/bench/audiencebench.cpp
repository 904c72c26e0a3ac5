// SPDX-License-Identifier: Apache-2.0
#include "console/bench/benchmark.h"
#include "domain/calendar.h"
#include "programs/audience/audiencematch.h"

#include <QJsonDocument>

#include <sqlite3.h>

#include <array>
#include <memory>
#include <random>

namespace tradewind {

namespace {

constexpr std::size_t rowCount = 1'000'000;
const std::int32_t today = epochDay(QDate(2026, 11, 22));
constexpr std::array asked{Fact::CountedEquity, Fact::MaturityOn, Fact::ServiceVisits, Fact::Make, Fact::MayText};

const char *const question = R"({"all":[{"fact":"counted_equity","at_least":3000},{"any":[{"fact":"maturity","within_days":120},
    {"fact":"service_visits","at_least":3}]},{"fact":"make","any_of":["Make 3","Make 7"]},{"fact":"may_text","is":true}]})";
const char *const sameInSql =
    "SELECT count(*) FROM person WHERE counted_equity >= 300000 AND (maturity BETWEEN 20779 AND 20899 OR service_visits >= 3) "
    "AND make IN ('Make 3','Make 7') AND may_text = 1";

using Columns = std::array<AudienceColumn, asked.size()>;

Columns inventedColumns()
{
    std::mt19937 chance(20261122);
    Columns columns;
    for (int make = 0; make < 20; ++make)
        columns[3].words << QStringLiteral("Make %1").arg(make);
    for (std::size_t row = 0; row < rowCount; ++row) {
        columns[0].numbers.push_back(chance() % 5 == 0 ? unknown32 : static_cast<std::int32_t>(chance() % 2'000'000) - 1'000'000);
        columns[1].numbers.push_back(today + static_cast<std::int32_t>(chance() % 2'000) - 200);
        columns[2].numbers.push_back(static_cast<std::int32_t>(chance() % 6));
        columns[3].numbers.push_back(static_cast<std::int32_t>(chance() % 20));
        columns[4].numbers.push_back(static_cast<std::int32_t>(chance() % 2));
    }
    return columns;
}

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database tableOf(const Columns &columns)
{
    sqlite3 *raw = nullptr;
    sqlite3_open(":memory:", &raw);
    Database database(raw, sqlite3_close);
    sqlite3_exec(
        raw, "CREATE TABLE person (counted_equity INTEGER, maturity INTEGER, service_visits INTEGER, make TEXT, may_text INTEGER); BEGIN",
        nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(raw, "INSERT INTO person VALUES (?,?,?,?,?)", -1, &insert, nullptr);
    for (std::size_t row = 0; row < rowCount; ++row) {
        for (int column = 0; column < 5; ++column) {
            const std::int32_t number = columns[static_cast<std::size_t>(column)].numbers[row];
            if (number == unknown32)
                sqlite3_bind_null(insert, column + 1);
            else if (column == 3)
                sqlite3_bind_text(insert, column + 1, columns[3].words.at(number).toUtf8().constData(), -1, SQLITE_TRANSIENT);
            else
                sqlite3_bind_int(insert, column + 1, number);
        }
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr);
    return database;
}

std::size_t askSqlite(sqlite3 *database)
{
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(database, sameInSql, -1, &select, nullptr);
    sqlite3_step(select);
    const auto count = static_cast<std::size_t>(sqlite3_column_int64(select, 0));
    sqlite3_finalize(select);
    return count;
}

Result<QList<BenchFigure>> run()
{
    const auto audience = conditionFromJson(QJsonDocument::fromJson(question).object(), false);
    if (!audience)
        return audience.error();
    const Columns columns = inventedColumns();
    const auto columnOf = [&](Fact fact) -> const AudienceColumn & {
        return columns[static_cast<std::size_t>(std::find(asked.begin(), asked.end(), fact) - asked.begin())];
    };
    const Database database = tableOf(columns);
    std::size_t ours = 0, theirs = 0;
    const double mine = medianMilliseconds(9, [&] { ours = rowsOf(*audience, rowCount, today, columnOf).count(); });
    const double sql = medianMilliseconds(3, [&] { theirs = askSqlite(database.get()); });
    if (ours != theirs)
        return Error{Error::Kind::Internal, QStringLiteral("The audience counts %1 people and SQLite %2.").arg(ours).arg(theirs)};
    return QList<BenchFigure>{{QStringLiteral("count of an audience of five conditions, 1,000,000 rows"), mine, sql,
                               QStringLiteral("SQLite %1 in memory, one scan").arg(QLatin1String(sqlite3_libversion())),
                               QStringLiteral("ms"), 9}};
}

} // namespace

Benchmark audienceBenchmark()
{
    return {QStringLiteral("audience"), QStringLiteral("How long a live count of an audience takes over a million rows."), run};
}

} // namespace tradewind
