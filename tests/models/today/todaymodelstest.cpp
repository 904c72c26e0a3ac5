// SPDX-License-Identifier: Apache-2.0
// Today's cards, rows, forecast and month, over an invented rooftop whose figures agree.
#include "models/base/deskroles.h"
#include "models/today/forecastmodel.h"
#include "models/today/monthmodel.h"
#include "models/today/promisemodel.h"
#include "models/today/todaycards.h"
#include "models/today/todaymodel.h"
#include "tests/support/sampletodaybook.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class TodayModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyItCrossedSumsToTheChangeOfEquity();
    void eachCardHasItsOwnColumns();
    void sortingKeepsTheSelectedCustomer();
    void aWeekOfTheForecastShowsItsCustomers();
    void cardsSayWhatIsUrgent();
    void theForecastSumsByCause();
    void theMonthIsMeasuredAgainstItsGoal();
    void aPromiseStandsAgainstItsGoal();
    void sortingRowsOfNobodyKeepsThemApart();
};

void TodayModelsTest::whyItCrossedSumsToTheChangeOfEquity()
{
    SampleTodayBook book;
    TodayModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    for (int row = 0; row < model.rowCount(); ++row) {
        const TodayRow &it = model.todayRow(row);
        QCOMPARE(*it.equity - *it.equityBefore, *it.valueChange + *it.paidDown);
    }

    // Two of the lines drawn in the target picture of Today.
    QCOMPARE(model.index(0, 2).data().toString(), u"Value +359, paid +476"_s);
    QCOMPARE(model.index(0, 3).data(LeadRole).toString() + model.index(0, 3).data().toString(), u"$2,707 → $3,542"_s);
    QCOMPARE(model.index(3, 2).data().toString(), u"Paid +257"_s);
    QCOMPARE(model.summary(), u"14 customers now over $3,000 · average $3,234"_s);
}

void TodayModelsTest::eachCardHasItsOwnColumns()
{
    SampleTodayBook book;
    TodayModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.showCard(TodayCard::LeaseEnd);

    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Lease ends in"_s);
    QCOMPARE(model.rowCount(), 41);
    QCOMPARE(model.index(0, 2).data(ToneRole).toInt(), int(Tone::Warn));
}

void TodayModelsTest::sortingKeepsTheSelectedCustomer()
{
    SampleTodayBook book;
    TodayModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex marlene(model.index(0, 0));

    model.sort(3, Qt::AscendingOrder);

    QCOMPARE(marlene.data().toString(), u"Marlene Foss"_s);
    QCOMPARE(marlene.row(), 13);
}

void TodayModelsTest::aWeekOfTheForecastShowsItsCustomers()
{
    SampleTodayBook book;
    TodayModel model(book);

    model.showWeek(book.weeks.at(2));

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.todayRow(0).customer, 204);
    QCOMPARE(model.summary(), u"2 customers expected in the week of Dec 7"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Watched 05, 2023 Camry SE, equity $2,800, $200 missing"_s);
}

void TodayModelsTest::cardsSayWhatIsUrgent()
{
    SampleTodayBook book;

    const CardNote crossed = cardNote(TodayCard::Crossed, book.count(TodayCard::Crossed));
    const CardNote leases = cardNote(TodayCard::LeaseEnd, book.count(TodayCard::LeaseEnd));

    QCOMPARE(crossed.text, u"3 more than yesterday"_s);
    QCOMPARE(leases.text, u"8 under 30 days"_s);
    QCOMPARE(leases.tone, Tone::Warn);
}

void TodayModelsTest::theForecastSumsByCause()
{
    SampleTodayBook book;
    ForecastModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    // 6+5+7+5+6+6+5+6+7+5+6+7 by payment; 100 by value; 27 by lease.
    QCOMPARE(model.sum(ForecastModel::ByPayment), 71);
    QCOMPARE(model.sum(ForecastModel::ByValue), 100);
    QCOMPARE(model.sum(ForecastModel::ByLease), 27);
    QCOMPARE(model.sum(ForecastModel::Total), 198);
}

void TodayModelsTest::theMonthIsMeasuredAgainstItsGoal()
{
    SampleTodayBook book;
    MonthModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    // 20 of 238 is 8.4%, over the goal of 8%; 9 of 64 is 14.1%, under that of 15%.
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, MonthModel::Result).data().toString(), u"8.4%"_s);
    QCOMPARE(model.index(0, MonthModel::Result).data(ToneRole).toInt(), int(Tone::Good));
    QCOMPARE(model.index(1, MonthModel::Result).data().toString(), u"14.1%"_s);
    QCOMPARE(model.index(1, MonthModel::Result).data(ToneRole).toInt(), int(Tone::Warn));
    QCOMPARE(model.index(3, MonthModel::OnTime).data().toString(), u"—"_s); // nothing was due: no share
    QCOMPARE(model.sentence(0), u"Equity mining: 238 contacted, 100% on time, 44 appointments, 20 trades, $74,000"_s);
    QCOMPARE(model.span(), u"Nov 1 to Nov 24"_s);
}

void TodayModelsTest::aPromiseStandsAgainstItsGoal()
{
    SampleTodayBook book;
    PromiseModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(model.index(0, PromiseModel::Title).data().toString(), u"Receipt ≤ 60 s"_s);
    QCOMPARE(model.index(0, PromiseModel::Kept).data(ToneRole).toInt(), int(Tone::Good)); // 99 of 100, goal 98%
    QCOMPARE(model.index(2, PromiseModel::Kept).data(ToneRole).toInt(), int(Tone::Warn)); // 88 of 100, goal 95%
    QCOMPARE(model.index(4, PromiseModel::Kept).data().toString(), u"—"_s);               // nobody was on the list
}

void TodayModelsTest::sortingRowsOfNobodyKeepsThemApart()
{
    SampleTodayBook book;
    TodayRow second = book.cards[int(TodayCard::Missed)].constFirst();
    second.name = u"Abby Vance"_s;
    book.cards[int(TodayCard::Missed)] << second;
    TodayModel model(book);
    model.showCard(TodayCard::Missed);
    const QPersistentModelIndex abby(model.index(1, 0));

    model.sort(0, Qt::AscendingOrder);

    QCOMPARE(abby.data().toString(), u"Abby Vance"_s);
    QCOMPARE(abby.row(), 0);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication app(argc, argv);
    TodayModelsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "todaymodelstest.moc"
