// SPDX-License-Identifier: Apache-2.0
#include "models/search/searchmodel.h"
#include "models/search/storesearch.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers when a test says so.
class LateSource final : public SearchSource
{
public:
    void find(const QString &, int, const Answer &answer) override { answers << answer; }
    QList<Answer> answers;
};

} // namespace

class SearchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerToAnOlderQueryIsNotShown()
    {
        LateSource late;
        SearchModel model;
        model.addSource(late);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(u"dan"_s);
        model.setQuery(u"dana"_s);
        QVERIFY(!model.isComplete());

        late.answers.first()({{u"Customer"_s, u"Dan Old"_s, {}, {}, u"customer"_s, 1}});
        const int afterTheOlder = model.rowCount();
        late.answers.last()({{u"Customer"_s, u"Dana Whitcomb"_s, {}, {}, u"customer"_s, 7}});

        QCOMPARE(afterTheOlder, 0);
        QVERIFY(model.isComplete());
        QCOMPARE(model.hit(0).record, 7);
    }

    void theStoreIsAskedOneQuestionAtATimeAndTheNewestNext()
    {
        QList<std::function<void()>> running;
        int asked = 0;
        StoreSearch search([&](std::function<std::function<void()>(Result<Session *>)> work) {
            ++asked;
            running << [work = std::move(work)] { work(Error{Error::Kind::Unavailable, u"closed"_s})(); };
        });
        QStringList answered;
        for (const QString &query : {u"d"_s, u"da"_s, u"dan"_s})
            search.find(query, 8, [&answered, query](const QList<SearchHit> &) { answered << query; });
        QCOMPARE(asked, 1);

        running.takeFirst()();
        running.takeFirst()();

        QCOMPARE(asked, 2);
        QCOMPARE(answered, (QStringList{u"d"_s, u"dan"_s}));
    }

    void holdsItsPromisesAsAModel()
    {
        FixedSearchSource people({{u"Customer"_s, u"Dana Whitcomb"_s, u"2023 Camry SE"_s, u"person"_s, u"customer"_s, 7}});
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
        FixedSearchSource people({{{}, u"Hannah Cole"_s, u"2021 Sienna XLE"_s, {}, {}, 1},
                                  {{}, u"Anna Brandt"_s, u"2020 Sienna LE"_s, {}, {}, 2},
                                  {{}, u"Anna Lund"_s, u"2022 Camry"_s, {}, {}, 3}});

        QList<SearchHit> hits;
        people.find(u"anna sienna"_s, 8, [&](const QList<SearchHit> &found) { hits = found; });

        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).record, 2);
        QCOMPARE(hits.at(1).record, 1);
    }
};

QTEST_MAIN(SearchModelTest)
#include "searchmodeltest.moc"
