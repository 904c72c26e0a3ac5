// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplefiles.h"

#include "jobs/sample/samplebook.h"

#include <QDir>

#include <functional>

namespace tradewind {

namespace {

Result<void> check(const SampleOrder &order, const QString &directory)
{
    if (order.customers < 1 || order.customers > 1'000'000)
        return Error{Error::Kind::BadUse, QStringLiteral("--customers must lie between 1 and 1,000,000.")};
    if (!order.asOf.isValid() || order.dirt < 0 || order.dirt > .2)
        return Error{Error::Kind::BadUse, QStringLiteral("--as-of must be a day and --dirt lie between 0 and 0.2.")};
    if (!QDir().mkpath(directory))
        return Error{Error::Kind::Unavailable, QStringLiteral("The folder %1 could not be made.").arg(directory)};
    return {};
}

SampleDay dayOf(QDate date)
{
    return static_cast<SampleDay>(QDate(1970, 1, 1).daysTo(date));
}

} // namespace

Result<std::vector<SampleFile>> writeSampleFiles(const SampleOrder &order, const QString &directory)
{
    if (const auto checked = check(order, directory); !checked)
        return checked.error();
    const auto facts = SampleFacts::load();
    if (!facts)
        return facts.error();
    const SampleBook book(*facts, order.seed, dayOf(order.asOf), order.customers);

    struct Step
    {
        QString name, preset;
        std::function<Result<std::int64_t>(const QString &)> write;
    };
    const QString deals = QStringLiteral("dealervault-deals");
    // In the order in which they are to be imported: what came first, first.
    const std::vector<Step> steps{
        {QStringLiteral("deals-earlier.csv"), deals, [&](const QString &path) { return writeSampleEarlierDeals(book, path); }},
        {QStringLiteral("deals.csv"), deals, [&](const QString &path) { return writeSampleDeals(book, order.dirt, path); }},
        {QStringLiteral("valuations.csv"), QStringLiteral("valuations"),
         [&](const QString &path) { return writeSampleValuations(book, order.history, path); }},
        {QStringLiteral("payoff-quotes.csv"), QStringLiteral("payoff-quotes"),
         [&](const QString &path) { return writeSamplePayoffQuotes(book, path); }},
        {QStringLiteral("repair-orders.csv"), QStringLiteral("repair-orders"),
         [&](const QString &path) { return writeSampleRepairOrders(book, path); }},
        {QStringLiteral("inventory.csv"), QStringLiteral("vauto-inventory"),
         [&](const QString &path) { return writeSampleInventory(book, path); }},
        {QStringLiteral("appraisals.csv"), QStringLiteral("vauto-appraisals"),
         [&](const QString &path) { return writeSampleAppraisals(book, path); }},
        {QStringLiteral("desking-offers.csv"), QStringLiteral("desking-offers"),
         [&](const QString &path) { return writeSampleDeskingOffers(book, path); }},
        {QStringLiteral("appraisal-values.csv"), QStringLiteral("valuations"),
         [&](const QString &path) { return writeSampleAppraisalValues(book, path); }},
        {QStringLiteral("programs.csv"), QString(), [&](const QString &path) { return writeSamplePrograms(book, path); }},
        {QStringLiteral("rooftop.json"), QString(), [](const QString &path) { return writeSampleRooftop(path); }},
    };
    std::vector<SampleFile> files;
    for (const Step &step : steps) {
        const auto rows = step.write(QDir(directory).filePath(step.name));
        if (!rows)
            return rows.error();
        files.push_back({step.name, step.preset, *rows});
    }
    return files;
}

Result<SampleFile> writeSampleDealsFile(const SampleOrder &order, const QString &directory)
{
    if (const auto checked = check(order, directory); !checked)
        return checked.error();
    const auto facts = SampleFacts::load();
    if (!facts)
        return facts.error();
    const SampleBook book(*facts, order.seed, dayOf(order.asOf), order.customers);
    const QString name = QStringLiteral("deals.csv");
    const auto rows = writeSampleDeals(book, order.dirt, QDir(directory).filePath(name));
    if (!rows)
        return rows.error();
    return SampleFile{name, QStringLiteral("dealervault-deals"), *rows};
}

} // namespace tradewind
