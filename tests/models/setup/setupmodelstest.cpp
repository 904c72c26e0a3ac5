// SPDX-License-Identifier: Apache-2.0
// Thresholds, merges and lender programs: what may be typed, what is kept and when.
#include "models/base/deskroles.h"
#include "models/setup/lenderprogrammodel.h"
#include "models/setup/lenderprogramtext.h"
#include "models/setup/mergemodel.h"
#include "models/setup/thresholdmodel.h"
#include "tests/support/samplesetup.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class SetupModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheMission_data();
    void defaultsAreThoseOfTheMission();
    void aThresholdIsADraftUntilSavedAndSaysWhatWouldChange();
    void aThresholdOutsideItsRangeIsRefused();
    void aThresholdTakenBackToItsDefaultIsNotKept();
    void aMergeNamesItsRuleAndCanBeUndoneOnce();
    void programsTakeWhatAPersonTypes_data();
    void programsTakeWhatAPersonTypes();
    void aSheetIsAddedWholeOrNotAtAll();
    void aProgramWithoutARateIsNotKept();

private:
    static int rowOf(const ThresholdModel &model, const QString &key);
};

int SetupModelsTest::rowOf(const ThresholdModel &model, const QString &key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.threshold(row).key == key)
            return row;
    }
    return -1;
}

// Points E9–E16 and E37–E40 of the mission's list name these figures.
void SetupModelsTest::defaultsAreThoseOfTheMission_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("standard");
    QTest::newRow("E10 financed default") << u"equity.minimum"_s << 3000.0;
    QTest::newRow("E11 lease trigger") << u"lease.trigger"_s << 90.0;
    QTest::newRow("E11 watch window") << u"lease.watch"_s << 180.0;
    QTest::newRow("E16 visits") << u"service.visits"_s << 3.0;
    QTest::newRow("E16 months") << u"service.visitMonths"_s << 24.0;
    QTest::newRow("E37 customers") << u"roi.customers"_s << 5000.0;
    QTest::newRow("E37 positive share") << u"roi.positiveShare"_s << 15.0;
    QTest::newRow("E37 gross") << u"roi.grossPerTrade"_s << 3700.0;
    QTest::newRow("E40 shortest window") << u"equity.windowLeast"_s << 60.0;
    QTest::newRow("E40 longest window") << u"equity.windowMost"_s << 120.0;
}

void SetupModelsTest::defaultsAreThoseOfTheMission()
{
    QFETCH(QString, key);
    QFETCH(double, standard);
    SampleSettings settings;
    ThresholdModel model(settings, {});

    const int row = rowOf(model, key);

    QVERIFY(row >= 0);
    QCOMPARE(model.value(row), standard);
}

void SetupModelsTest::aThresholdIsADraftUntilSavedAndSaysWhatWouldChange()
{
    SampleSettings settings;
    ThresholdModel model(settings, [](const QHash<QString, double> &) { return std::optional(WhatIfCount{751, 612}); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int row = rowOf(model, u"equity.minimum"_s);

    QVERIFY(model.setData(model.index(row, ThresholdModel::Value), u"3500"_s, Qt::EditRole));

    QVERIFY(settings.values.isEmpty());
    QCOMPARE(model.draftCount(), 1);
    QCOMPARE(model.index(row, ThresholdModel::Effect).data().toString(), u"was $3,000; 751 → 612 customers"_s);
    QVERIFY(model.save());
    QCOMPARE(settings.values.value(u"equity.minimum"_s), u"3500"_s);
    QCOMPARE(model.draftCount(), 0);
}

void SetupModelsTest::aThresholdOutsideItsRangeIsRefused()
{
    SampleSettings settings;
    ThresholdModel model(settings, {});
    const QModelIndex days = model.index(rowOf(model, u"lease.trigger"_s), ThresholdModel::Value);

    QVERIFY(!model.setData(days, u"5"_s, Qt::EditRole));
    QVERIFY(!model.setData(days, u"soon"_s, Qt::EditRole));

    QCOMPARE(model.draftCount(), 0);
}

void SetupModelsTest::aThresholdTakenBackToItsDefaultIsNotKept()
{
    SampleSettings settings;
    settings.values.insert(u"equity.minimum"_s, u"4000"_s);
    ThresholdModel model(settings, {});

    model.useStandard(rowOf(model, u"equity.minimum"_s));
    QVERIFY(model.save());

    QVERIFY(!settings.values.contains(u"equity.minimum"_s));
}

void SetupModelsTest::aMergeNamesItsRuleAndCanBeUndoneOnce()
{
    SampleMerges merges;
    MergeModel model(merges, QTimeZone::utc());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();

    model.undo(0);

    QCOMPARE(model.index(0, MergeModel::Rule).data().toString(), u"Same mobile phone and last name"_s);
    QCOMPARE(model.index(0, MergeModel::State).data().toString(), u"Undone, two people"_s);
    QVERIFY(!model.mayUndo(0));
    QVERIFY(model.mayUndo(1));
}

void SetupModelsTest::programsTakeWhatAPersonTypes_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    using Model = LenderProgramModel;
    QTest::newRow("a rate") << int(Model::Rate) << u"6.9"_s << u"6.90%"_s;
    QTest::newRow("a rebate with sign and comma") << int(Model::Rebate) << u"$1,250.50"_s << u"$1,250.50"_s;
    QTest::newRow("a US date") << int(Model::To) << u"12/31/2026"_s << u"Dec 31, 2026"_s;
    QTest::newRow("nonsense leaves the rate") << int(Model::Rate) << u"cheap"_s << u"4.99%"_s;
    QTest::newRow("a rate of 690% is a slip") << int(Model::Rate) << u"690"_s << u"4.99%"_s;
}

void SetupModelsTest::programsTakeWhatAPersonTypes()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    SamplePrograms programs;
    LenderProgramModel model(programs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();

    model.setData(model.index(0, column), typed, Qt::EditRole);

    QCOMPARE(model.index(0, column).data().toString(), shown);
}

void SetupModelsTest::aSheetIsAddedWholeOrNotAtAll()
{
    SamplePrograms programs;
    LenderProgramModel model(programs);
    model.reload();

    const auto bad = model.addFromText(u"Lender,Term,APR\nRiver Bank,72,5.9\nRiver Bank,seven,5.9\n"_s);
    const int after = model.rowCount();
    const auto good =
        model.addFromText(u"Lender;Kind;Term;Money factor;Residual\nRiver Bank;lease;36;0.00185;60\nRiver Bank;loan;72;5.9;\n"_s);

    QVERIFY(!bad);
    QVERIFY(bad.error().text.contains(u"Line 3"_s));
    QCOMPARE(after, 4);
    QVERIFY(good);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.lines().at(4).moneyFactorE8, 185000);
    QCOMPARE(model.lines().at(5).aprMillipercent, 5900);
}

void SetupModelsTest::aProgramWithoutARateIsNotKept()
{
    SamplePrograms programs;
    LenderProgramModel model(programs);
    model.reload();

    model.setData(model.index(2, LenderProgramModel::Rate), QString(), Qt::EditRole);
    model.save();

    QCOMPARE(model.errorText(), u"Line 3 has no rate."_s);
    QVERIFY(programs.lines.at(2).aprMillipercent);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication app(argc, argv);
    SetupModelsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "setupmodelstest.moc"
