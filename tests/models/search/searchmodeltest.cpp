// SPDX-License-Identifier: Apache-2.0
#include "models/search/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SearchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsPromisesAsAModel()
    {
        const FixedSearchSource people({{u"Customer"_s, u"Dana Whitcomb"_s, u"2023 Camry SE"_s, u"person"_s, u"customer"_s, 7}});
        SearchModel model;
        model.addSource(people);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setQuery(u"dana"_s);
        QCOMPARE(model.rowCount(), 1);

        model.setQuery(u"nobody"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void wantsEveryWordAndPrefersBeginnings()
    {
        const FixedSearchSource people({{{}, u"Hannah Cole"_s, u"2021 Sienna XLE"_s, {}, {}, 1},
                                        {{}, u"Anna Brandt"_s, u"2020 Sienna LE"_s, {}, {}, 2},
                                        {{}, u"Anna Lund"_s, u"2022 Camry"_s, {}, {}, 3}});

        const QList<SearchHit> hits = people.find(u"anna sienna"_s, 8);

        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).record, 2);
        QCOMPARE(hits.at(1).record, 1);
    }
};

QTEST_MAIN(SearchModelTest)
#include "searchmodeltest.moc"
