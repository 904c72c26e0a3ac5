// SPDX-License-Identifier: Apache-2.0
#include "models/customer/timelinemodel.h"
#include "tests/support/pipeline/samplecustomerbook.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;
using Kind = TimelineEntry::Kind;

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void holdsItsPromisesAsAModel()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setEntries(SampleCustomerBook().customer(1)->timeline, QDate(2026, 11, 24));
        model.setKind(Kind::Call);

        QCOMPARE(model.shownEntries(), 1);
    }

    void putsAHeadOverEveryDay()
    {
        TimelineModel model;

        model.setEntries(SampleCustomerBook().customer(1)->timeline, QDate(2026, 11, 24));

        QVERIFY(model.index(0).data(TimelineModel::IsDayRole).toBool());
        QCOMPARE(model.index(0).data().toString(), u"Today, Tue Nov 24"_s);
        QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
        QCOMPARE(model.index(1).data(TimelineModel::TimeRole).toString(), u"9:58 AM"_s);
        QCOMPARE(model.rowCount(), 11 + 5);
    }
};

QTEST_MAIN(TimelineModelTest)
#include "timelinemodeltest.moc"
