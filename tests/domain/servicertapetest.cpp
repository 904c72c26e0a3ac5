// SPDX-License-Identifier: Apache-2.0
#include "domain/payoff.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace tradewind;

namespace {

// 2,895 auto loans of Ally Bank from the SEC's ABS-EE tapes (doi 10.1093/jrsssa/qnae137); not part of the repository.
QString tapePath()
{
    const QString shared = qEnvironmentVariable("TRADEWIND_SHARED", QStringLiteral(TRADEWIND_SOURCE_DIR "/../shared"));
    return shared + QStringLiteral("/data/loans/aart2895_2019.csv.gz");
}

QList<QByteArrayList> tapeRows()
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), tapePath()});
    if (!gzip.waitForFinished(60'000))
        return {};
    QList<QByteArrayList> rows;
    for (QByteArray line : gzip.readAllStandardOutput().split('\n'))
        rows.append(line.replace('"', "").split(','));
    return rows;
}

std::int64_t centsOf(const QByteArray &text)
{
    return std::llround(text.toDouble() * 100);
}

} // namespace

class ServicerTapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paymentsOf2020AreExplainedByWholeDays();
};

void ServicerTapeTest::paymentsOf2020AreExplainedByWholeDays()
{
    if (!QFile::exists(tapePath()))
        QSKIP("The loan tape is not here: the split of real payments is not checked.");
    const QList<QByteArrayList> rows = tapeRows();
    QVERIFY(rows.size() > 2'800);
    const QByteArrayList header = rows.first();
    const auto column = [&](const char *name) { return header.indexOf(QByteArray(name)); };
    const auto rate = column("reportingPeriodInterestRatePercentage");
    const auto scheduled = column("reportingPeriodScheduledPaymentAmount");
    int all = 0;
    int allExplained = 0;
    int regular = 0;
    int explained = 0;

    // BAL1 is the end of September 2019, so February to December 2020 are months 6 to 16.
    for (const QByteArrayList &row : rows.mid(1)) {
        if (row.size() != header.size())
            continue;
        const auto apr = static_cast<std::int32_t>(std::lround(row[rate].toDouble() * 100'000));
        for (int month = 6; month <= 16 && apr > 0; ++month) {
            const auto cell = [&](const char *name, int k) { return row[header.indexOf(QByteArray(name) + QByteArray::number(k))]; };
            if (cell("BAL", month) == "NA" || cell("PMT", month) == "NA" || cell("PRC", month) == "NA")
                continue;
            const std::int64_t before = centsOf(cell("BAL", month - 1));
            const std::int64_t after = centsOf(cell("BAL", month));
            const std::int64_t principal = centsOf(cell("PRC", month));
            const std::int64_t interest = centsOf(cell("PMT", month)) - principal;
            if (principal <= 0 || interest <= 0 || after <= 0 || before - principal != after)
                continue;
            // Regular: exactly the scheduled payment, this month and the month before. Two part payments in a month, or one that
            // clears arrears, carry interest of several balances and cannot be one span of whole days.
            const bool isRegular = principal + interest == centsOf(row[scheduled]) && cell("PMT", month - 1) == cell("PMT", month);
            ++all;
            regular += isRegular;
            const QDate from(2020, 1, 1); // every day counted lies in the leap year
            const double perDay = static_cast<double>(before) * apr / 100'000.0 / 366.0;
            const int days = static_cast<int>(std::lround(static_cast<double>(interest) / perDay));
            const Money expected = interestBetween(Money{before}, apr, from, from.addDays(days));
            if (days >= 1 && std::abs(expected.cents - interest) <= 1) {
                ++allExplained;
                explained += isRegular;
            }
        }
    }

    const double share = 100.0 * explained / regular;
    qInfo("%d of %d regular payments of February to December 2020 are whole days of interest at /366 within a cent: %.2f %% (of all %d "
          "payments: %.2f %%)",
          explained, regular, share, all, 100.0 * allExplained / all);
    QVERIFY(regular > 13'000);
    QVERIFY(share >= 98.0);
}

QTEST_APPLESS_MAIN(ServicerTapeTest)
#include "servicertapetest.moc"
