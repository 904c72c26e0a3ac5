// SPDX-License-Identifier: Apache-2.0
// What is inserted in blocks comes back as given, also where a block's rows say the same and the next block's do not.
#include "store/bulkinsert.h"
#include "base/clock.h"
#include "base/id.h"
#include "store/rowblock.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// One customer: name, city, a number and whether not to call.
struct Person
{
    QString name, city;
    std::optional<qint64> household;
    int doNotCall = 0;
    bool operator==(const Person &) const = default;
};

} // namespace

class BulkInsertTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(m_places.fresh(), m_clock); }
    void cleanup() { closeStore(); }
    void blocksThatSayTheSameAndBlocksThatDoNotComeBack_data() { m_places.addRows(); }
    void blocksThatSayTheSameAndBlocksThatDoNotComeBack();

private:
    FixedClock m_clock{1'795'456'800'000};
    StorePlaces m_places;
};

void BulkInsertTest::blocksThatSayTheSameAndBlocksThatDoNotComeBack()
{
    std::vector<Person> people;
    const auto block = [&](const std::function<Person(int)> &person) {
        for (int i = 0; i < RowBlock::fullRows; ++i)
            people.push_back(person(i));
    };
    block([](int) { return Person{u"Halwell"_s, u"Boone"_s, 5, 0}; });
    block([](int) { return Person{u"Marcroft"_s, QString(), std::nullopt, 1}; }); // alike, but otherwise
    block([](int i) {
        return Person{u"Langcroft %1"_s.arg(i), i % 2 == 0 ? u"Ames"_s : QString(), i == 9 ? std::optional(9) : std::nullopt, 0};
    });
    block([](int) { return Person{u"Halwell"_s, u"Boone"_s, 5, 1}; });
    people.push_back({u"Last"_s, u"Perry"_s, {}, 0});

    BulkInsert rows(*m_session, u"customer"_s,
                    {u"id"_s, u"rooftop_id"_s, u"last_name"_s, u"city"_s, u"household_key"_s, u"do_not_call"_s, u"created_at"_s});
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Person &person = people[i];
        rows.bind(0, Id(i + 1));
        rows.bind(1, Id(1));
        rows.bind(2, person.name.toStdString());
        if (!person.city.isNull())
            rows.bind(3, person.city.toStdString());
        if (person.household)
            rows.bind(4, *person.household);
        rows.bind(5, person.doNotCall);
        rows.bind(6, Id(1));
        NEED(rows.step());
    }
    NEED(rows.finish());

    std::vector<Person> stored;
    NEED(m_session->eachOf(u"SELECT last_name, city, household_key, do_not_call FROM customer ORDER BY id"_s, {}, [&](const Row &row) {
        stored.push_back({row.text(0), row.isNull(1) ? QString() : row.text(1), row.isNull(2) ? std::nullopt : std::optional(row.id(2)),
                          int(row.id(3))});
    }));
    QCOMPARE(stored.size(), people.size());
    QVERIFY(stored == people);
}

QTEST_GUILESS_MAIN(BulkInsertTest)
#include "bulkinserttest.moc"
