// SPDX-License-Identifier: Apache-2.0
// Sorting by any column: the same order std::stable_sort gives.
#include "models/base/sortorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tradewind;

class SortOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAStableSortOfAnyKeys_data();
    void agreesWithAStableSortOfAnyKeys();
    void rowsWithoutAValueComeLastInBothDirections();
};

void SortOrderTest::agreesWithAStableSortOfAnyKeys_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("many equal") << qint64(-3) << qint64(3);
    QTest::newRow("money, some negative") << qint64(-900'000) << qint64(5'000'000);
    QTest::newRow("whole range") << qint64(-4'000'000'000'000'000'000) << qint64(4'000'000'000'000'000'000);
}

void SortOrderTest::agreesWithAStableSortOfAnyKeys()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QRandomGenerator random(7);
    std::vector<std::int64_t> keys(20'000);
    for (auto &key : keys)
        key = from + qint64(random.generateDouble() * double(to - from));

    for (const auto direction : {SortDirection::Ascending, SortDirection::Descending}) {
        std::vector<std::uint32_t> rows(keys.size());
        std::iota(rows.begin(), rows.end(), 0);
        std::vector<std::uint32_t> expected = rows;
        std::stable_sort(expected.begin(), expected.end(),
                         [&](auto a, auto b) { return direction == SortDirection::Ascending ? keys[a] < keys[b] : keys[a] > keys[b]; });

        sortByKey(rows, keys, direction);

        QCOMPARE(rows, expected);
    }
}

void SortOrderTest::rowsWithoutAValueComeLastInBothDirections()
{
    const std::vector<std::int64_t> keys{5, noSortKey, 1};
    std::vector<std::uint32_t> rows{0, 1, 2};

    sortByKey(rows, keys, SortDirection::Ascending);
    QCOMPARE(rows, (std::vector<std::uint32_t>{2, 0, 1}));

    sortByKey(rows, keys, SortDirection::Descending);
    QCOMPARE(rows, (std::vector<std::uint32_t>{0, 2, 1}));
}

QTEST_GUILESS_MAIN(SortOrderTest)
#include "sortordertest.moc"
