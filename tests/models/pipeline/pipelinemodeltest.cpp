// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelinemodel.h"
#include "models/pipeline/pipelinecells.h"
#include "tests/support/pipeline/samplepipelinebook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class PipelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void holdsItsPromisesAsAModel()
    {
        SamplePipelineBook book(200);
        PipelineModel model(book);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.openView(SamplePipelineBook::savedView());
        model.sort(int(PipelineColumn::Equity), Qt::AscendingOrder);
        model.setFilter({});

        QCOMPARE(model.rowCount(), 200);
    }

    void saysEveryCellAsDrawn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("customer") << int(PipelineColumn::Customer) << u"Dana Whitcomb"_s << u"2023 Camry SE · 58k"_s;
        QTest::newRow("equity") << int(PipelineColumn::Equity) << u"$3,442"_s << u"high"_s;
        QTest::newRow("payoff") << int(PipelineColumn::Payoff) << u"$16,098"_s << u"2 d · quoted"_s;
        QTest::newRow("value") << int(PipelineColumn::Value) << u"$19,540"_s << u"6 h · 3 books"_s;
        QTest::newRow("payment") << int(PipelineColumn::Payment) << u"$453"_s << u"2026 Camry LE"_s;
        QTest::newRow("left") << int(PipelineColumn::Left) << u"31"_s << u"of 72"_s;
        QTest::newRow("window") << int(PipelineColumn::Window) << u"5 of 120"_s << QString();
        QTest::newRow("last contact") << int(PipelineColumn::LastContact) << u"4 d ago"_s << u"clicked"_s;
        QTest::newRow("score") << int(PipelineColumn::Score) << u"88"_s << u"hot"_s;
    }

    void saysEveryCellAsDrawn()
    {
        QFETCH(int, column);
        QFETCH(QString, first);
        QFETCH(QString, second);
        SamplePipelineBook book(12);
        const PipelineModel model(book);
        const QModelIndex index = model.index(0, column);

        QCOMPARE(index.data().toString(), first);
        QCOMPARE(index.data(SecondLineRole).toString(), second);
    }

    void anAbsentPayoffIsADashAndExportsNothing()
    {
        const PipelineRow row;

        QCOMPARE(firstLine(row, PipelineColumn::Payoff), u"—"_s);
        QVERIFY(!exported(row, PipelineColumn::Payoff).isValid());
    }

    void turnsAmberAndSaysStaleAfterThirtyDays()
    {
        PipelineRow row;
        row.payoff = Money::fromDollars(15'086);
        row.payoffSource = PayoffSource::Dms;
        row.payoffAgeDays = 31;

        QCOMPARE(secondTone(row, PipelineColumn::Payoff), Tone::Warn);
        QCOMPARE(secondLine(row, PipelineColumn::Payoff), u"31 d · stale"_s);
    }

    void marksRowsThatOnlyTheWhatIfLetsIn()
    {
        SamplePipelineBook book(12);
        PipelineModel model(book);
        model.openView(SamplePipelineBook::savedView());
        PipelineFilter lower = model.filter();
        lower.minimumEquity = Money::fromDollars(2500);
        QSignalSpy changed(&model, &PipelineModel::bookChanged);

        model.setFilter(lower);

        QCOMPARE(changed.size(), 1);
        QStringList added;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.index(row, 0).data(BadgeRole).toString().isEmpty())
                added << model.index(row, 0).data().toString();
        }
        QCOMPARE(added, QStringList{u"Luis Herrera"_s});
    }

    void readsTheFilterAsASentence()
    {
        QCOMPARE(sentence(SamplePipelineBook::savedView().filter),
                 u"equity over $3,000 or lease ends in 120 days and not called 30 days and owner confirmed"_s);
        QCOMPARE(sentence(PipelineFilter()), u"everybody"_s);
    }

    void removesOnePartOnly()
    {
        const PipelineFilter filter = without(SamplePipelineBook::savedView().filter, FilterPart::NotCalled);

        QVERIFY(!parts(filter).contains(FilterPart::NotCalled));
        QCOMPARE(parts(filter).size(), 3);
    }
};

QTEST_MAIN(PipelineModelTest)
#include "pipelinemodeltest.moc"
