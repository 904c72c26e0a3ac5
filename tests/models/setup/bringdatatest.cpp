// SPDX-License-Identifier: Apache-2.0
// Bring data goes from a file to the store in four steps and stores nothing before the last.
#include "models/setup/bringdata.h"
#include "jobs/runner/jobrunner.h"
#include "models/base/deskroles.h"
#include "models/setup/mappingfilter.h"
#include "models/setup/mappingmodel.h"
#include "models/setup/rejectmodel.h"
#include "tests/support/samplesetup.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class BringDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileShowsItsColumnsAndItsAuditBeforeAnythingIsStored();
    void aColumnThatAsksStopsTheWayOn();
    void aNewMatchMakesTheOldCheckWorthless();
    void bringsInOnlyAtTheLastStep();
    void asksBeforeMuchChanges();
    void triesAHundredRowsAndWaitsForTheRest();
    void aFileThatCannotBeReadSaysWhyAndKeepsNothing();
    void aPlaceBelongsToOneColumnOnly();
    void tabsShowWhatNeedsAPersonAndWhatWasGuessed();
    void rejectsAreExportedWithTheirReasonAndWithoutFormulas();

private:
    void openSold();

    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<SampleDesk> m_desk;
    std::unique_ptr<BringData> m_bring;
};

void BringDataTest::init()
{
    m_bring.reset();
    m_runner = std::make_unique<JobRunner>([] { return qint64(1000); });
    m_desk = std::make_unique<SampleDesk>();
    m_bring = std::make_unique<BringData>(*m_desk, *m_runner);
}

void BringDataTest::openSold()
{
    m_bring->open(u"/exports/sold_2018-2026.csv"_s);
    QTRY_COMPARE(m_bring->audit().rows, 6214);
}

void BringDataTest::aFileShowsItsColumnsAndItsAuditBeforeAnythingIsStored()
{
    QAbstractItemModelTester mapping(&m_bring->mapping(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester rejects(&m_bring->rejects(), QAbstractItemModelTester::FailureReportingMode::QtTest);

    openSold();

    QCOMPARE(m_bring->step(), BringData::Step::Columns);
    QCOMPARE(m_bring->mapping().rowCount(), 18);
    QCOMPARE(m_bring->rejects().rowCount(), 62);
    QCOMPARE(m_bring->audit().ready + m_bring->audit().merged + m_bring->audit().rejected, m_bring->file().rows);
    QCOMPARE(m_desk->bringIns, 0);
}

void BringDataTest::aColumnThatAsksStopsTheWayOn()
{
    openSold();

    const bool went = m_bring->goOn();

    QVERIFY(!went);
    QVERIFY(m_bring->sentence().contains(u"OPT_SMS"_s));
    QCOMPARE(m_bring->step(), BringData::Step::Columns);
}

void BringDataTest::aNewMatchMakesTheOldCheckWorthless()
{
    openSold();

    m_bring->mapping().leaveOut(m_bring->mapping().firstAsking());

    QCOMPARE(m_bring->audit().rows, 0);
    QCOMPARE(m_bring->rejects().rowCount(), 0);
}

void BringDataTest::bringsInOnlyAtTheLastStep()
{
    openSold();
    QSignalSpy brought(m_bring.get(), &BringData::broughtIn);
    m_bring->mapping().leaveOut(m_bring->mapping().firstAsking());

    QVERIFY(m_bring->goOn());
    QTRY_COMPARE(m_bring->step(), BringData::Step::Check);
    QCOMPARE(m_desk->bringIns, 0);
    QVERIFY(m_bring->goOn());

    QTRY_COMPARE(m_bring->state(), BringData::State::Done);
    QCOMPARE(m_desk->bringIns, 1);
    QCOMPARE(brought.size(), 1);
    QCOMPARE(m_bring->sentence(), u"6,031 brought in, 121 merged, 62 rejected."_s);
}

void BringDataTest::asksBeforeMuchChanges()
{
    openSold();
    m_desk->asksConsent = true;
    m_bring->mapping().leaveOut(m_bring->mapping().firstAsking());
    m_bring->goOn();
    QTRY_COMPARE(m_bring->step(), BringData::Step::Check);

    m_bring->goOn();
    QTRY_COMPARE(m_bring->state(), BringData::State::Asking);
    QVERIFY(!m_desk->orders.last().allowsBigChange);
    m_bring->confirm();

    QTRY_COMPARE(m_bring->state(), BringData::State::Done);
    QVERIFY(m_desk->orders.last().allowsBigChange);
}

void BringDataTest::triesAHundredRowsAndWaitsForTheRest()
{
    openSold();
    QSignalSpy tried(m_bring.get(), &BringData::triedFirst);
    m_bring->mapping().leaveOut(m_bring->mapping().firstAsking());
    m_bring->goOn();
    QTRY_COMPARE(m_bring->step(), BringData::Step::Check);

    m_bring->tryFirst();

    QTRY_COMPARE(tried.size(), 1);
    QCOMPARE(m_desk->orders.last().firstRows, 100);
    QCOMPARE(m_bring->step(), BringData::Step::Check);
    QCOMPARE(m_bring->state(), BringData::State::Ready);
}

void BringDataTest::aFileThatCannotBeReadSaysWhyAndKeepsNothing()
{
    m_bring->open(u"/exports/photo.csv"_s);

    QTRY_COMPARE(m_bring->state(), BringData::State::Failed);
    QCOMPARE(m_bring->step(), BringData::Step::File);
    QVERIFY(m_bring->sentence().contains(u"photo.csv"_s));
}

void BringDataTest::aPlaceBelongsToOneColumnOnly()
{
    openSold();
    MappingModel &mapping = m_bring->mapping();
    const int price = mapping.rowOf(u"cashPrice"_s), balance = mapping.rowOf(u"balance"_s);

    mapping.setData(mapping.index(price, MappingModel::GoesTo), u"balance"_s, Qt::EditRole);

    QCOMPARE(mapping.rowOf(u"balance"_s), price);
    QCOMPARE(mapping.columns().at(price).level, GuessLevel::Sure);
    QCOMPARE(mapping.columns().at(balance).level, GuessLevel::Asks);
}

void BringDataTest::tabsShowWhatNeedsAPersonAndWhatWasGuessed()
{
    openSold();
    MappingFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&m_bring->mapping());

    filter.show(MappingFilter::Show::NeedsYou);
    const int asking = filter.rowCount();
    filter.show(MappingFilter::Show::Guessed);

    QCOMPARE(asking, 1);
    QCOMPARE(filter.rowCount(), 5);
}

void BringDataTest::rejectsAreExportedWithTheirReasonAndWithoutFormulas()
{
    RejectModel rejects;
    rejects.setRejects({{1, 5120, u"Balance"_s, u"Balance below zero"_s, u"=1+1"_s, u"Amsel, \"T\""_s, u"refund pending"_s, u"-412.00"_s}});

    const QString csv = rejects.toCsv();

    QVERIFY(csv.contains(u"Balance below zero,'=1+1,\"Amsel, \"\"T\"\"\""_s));
    QVERIFY(csv.contains(u",'-412.00\r\n"_s));
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication app(argc, argv);
    BringDataTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "bringdatatest.moc"
