// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelineviews.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class PipelineViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterComesBackAsItWasKept()
    {
        PipelineFilter filter;
        filter.minimumEquity = Money::fromDollars(2500);
        filter.leaseEndsWithinDays = 120;
        filter.minimumEquityToPayment = 4.5;
        filter.bufferBasisPoints = 200;
        filter.notContactedDays = 30;
        filter.notCalledDays = 14;
        filter.ownerConfirmed = true;
        filter.ownedMonths = 24;
        filter.crossesWithinDays = 60;
        filter.owesMore = true;
        filter.model = u"RAV4"_s;
        filter.equityBetween = std::pair(Money::fromDollars(-500), Money::fromDollars(0));

        const auto back = filterFromJson(filterToJson(filter));

        QVERIFY(back);
        QCOMPARE(*back, filter);
        QCOMPARE(filterFromJson(filterToJson({})), PipelineFilter{});
    }

    void aDamagedViewIsNotAFilterForEverybody()
    {
        QVERIFY(!filterFromJson(u"{\"minimum"_s));
        QVERIFY(!filterFromJson({}));
    }

    void aKeptViewStandsInForAReadyOneUntilItIsRemoved()
    {
        QStringList kept, removed;
        PipelineViews views([&](const PipelineView &view) { kept << view.name; }, [&](const QString &name) { removed << name; });
        const PipelineView ready = views.all().first();
        const qsizetype before = views.all().size();
        PipelineFilter mine;
        mine.minimumEquity = Money::fromDollars(5000);

        views.save({ready.name, mine});

        QCOMPARE(views.all().first().filter, mine);
        QCOMPARE(views.all().size(), before);
        QCOMPARE(kept, QStringList{ready.name});
        views.remove(ready.name);
        QCOMPARE(views.all().first(), ready);
        QCOMPARE(removed, QStringList{ready.name});
    }

    void futureAndNegativeEquityHaveAPlaceOfTheirOwn()
    {
        const QList<PipelineView> views = PipelineViews().all();

        const auto has = [&views](auto is) {
            return std::any_of(views.begin(), views.end(), [&is](const auto &view) { return is(view.filter); });
        };
        QVERIFY(has([](const PipelineFilter &filter) { return filter.crossesWithinDays.has_value(); }));
        QVERIFY(has([](const PipelineFilter &filter) { return filter.owesMore; }));
    }
};

QTEST_GUILESS_MAIN(PipelineViewsTest)
#include "pipelineviewstest.moc"
