// SPDX-License-Identifier: Apache-2.0
#include "filefixture.h"

#include <QDir>
#include <QtTest>

using namespace tradewind;
using namespace tradewind::test;

/// Real loan tapes and auction lists, where they are at hand: nothing may be lost.
class SharedTapesTest : public QObject
{
    Q_OBJECT

    static QString shared(const QString &path)
    {
        const QString root = qEnvironmentVariable("TRADEWIND_SHARED", QStringLiteral(TRADEWIND_SOURCE_DIR "/../shared"));
        return QDir(root).filePath(path);
    }

private Q_SLOTS:
    void losesNoRow_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("rows");
        // Row counts as published with the data sets (SEC ABS-EE tapes of Ally and World Omni; two auction lists).
        QTest::newRow("Ally 2019") << QStringLiteral("data/loans/aart2895_2019.csv.gz") << QStringLiteral("sec-auto-loan") << 2895;
        QTest::newRow("World Omni July 2020") << QStringLiteral("data/loans/consumerreports_WORLD_OMNI.csv.gz")
                                              << QStringLiteral("sec-auto-loan") << 7572;
        QTest::newRow("auction list") << QStringLiteral("data/vehicles/car_prices_20k_pvsaz.csv.gz") << QStringLiteral("auction-mmr")
                                      << 19999;
        QTest::newRow("Camry auctions") << QStringLiteral("data/vehicles/toyota_camry_sales_mmr.csv.gz") << QStringLiteral("auction-mmr")
                                        << 12545;
    }
    void losesNoRow()
    {
        QFETCH(QString, path);
        QFETCH(QString, preset);
        QFETCH(int, rows);
        if (!QFile::exists(shared(path)))
            QSKIP("The shared data set is not here: nothing was checked.");

        const Mapped mapped = mapAll(shared(path), *builtInPreset(preset));

        QVERIFY2(!mapped.error, mapped.error ? qPrintable(mapped.error->text) : "");
        QCOMPARE(int(mapped.read), rows);
        QCOMPARE(mapped.accepted.size() + mapped.rejected.size(), mapped.read);
        std::map<std::string, int> reasons;
        for (const Rejected &rejected : mapped.rejected)
            ++reasons[rejected.reason.column + ": " + rejected.reason.sentence.substr(0, 60)];
        qInfo("%s: read %zu, accepted %zu, rejected %zu, values cleaned %zu", qPrintable(path), mapped.read, mapped.accepted.size(),
              mapped.rejected.size(), mapped.cleaned.size());
        for (const auto &[reason, count] : reasons)
            qInfo("  %d x %s", count, reason.c_str());
    }

    void readsTheFirstAllyLoan()
    {
        const QString path = shared(QStringLiteral("data/loans/aart2895_2019.csv.gz"));
        if (!QFile::exists(path))
            QSKIP("The shared data set is not here: nothing was checked.");

        const Mapped mapped = mapAll(path, *builtInPreset(QStringLiteral("sec-auto-loan")));

        // Asset 23557456 of Ally's 2019 tape, as filed with the SEC.
        const auto &deal = std::get<DealRecord>(mapped.accepted.at(0));
        QCOMPARE(deal.dealNumber, std::string("23557456"));
        QCOMPARE(deal.amountFinanced, std::optional(Money{1452955}));
        QCOMPARE(deal.termMonths, std::optional(72));
        QCOMPARE(deal.aprPercent, std::optional(6.64));
        QCOMPARE(deal.payment, std::optional(Money{24587}));
        QCOMPARE(deal.balance, std::optional(Money{1373228}));
        QCOMPARE(deal.balanceOn, QDate(2019, 7, 30));
        QCOMPARE(deal.contractOn, QDate(2019, 2, 1));
        QCOMPARE(deal.maturityOn, QDate(2025, 2, 1));
        QCOMPARE(deal.condition, Condition::Used);
        QCOMPARE(deal.vehicleValue, std::optional(Money{2297500}));
    }
};

QTEST_APPLESS_MAIN(SharedTapesTest)
#include "sharedtapestest.moc"
