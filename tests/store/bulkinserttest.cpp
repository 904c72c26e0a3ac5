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
    void everyRowKeepsItsNumberInWhateverOrderNumbersCome_data() { m_places.addRows(); }
    void everyRowKeepsItsNumberInWhateverOrderNumbersCome();
    void aTableWhoseFirstColumnIsNoRowNumberIsLeftToItsNumbers_data() { m_places.addRows(); }
    void aTableWhoseFirstColumnIsNoRowNumberIsLeftToItsNumbers();

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
        const std::string name = person.name.toStdString(), city = person.city.toStdString();
        rows.bind(2, name);
        if (!person.city.isNull())
            rows.bind(3, city);
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

void BulkInsertTest::everyRowKeepsItsNumberInWhateverOrderNumbersCome()
{
    std::vector<Id> numbers;
    const auto block = [&](Id first, Id step) {
        for (Id i = 0; i < RowBlock::fullRows; ++i)
            numbers.push_back(first + i * step);
    };
    block(1'000'000, 1); // counts up, after a table that holds a larger number
    block(9'000'001, 1); // follows the largest number there is
    block(9'100'000, 1); // counts up, with a gap before
    block(9'200'000, 3);
    block(9'300'000, -1);
    block(9'300'001, 1); // follows again
    NEED(m_session->exec(u"INSERT INTO customer (id, rooftop_id, created_at) VALUES (9000000, 1, 1)"_s));

    BulkInsert rows(*m_session, u"customer"_s, {u"id"_s, u"rooftop_id"_s, u"last_name"_s, u"created_at"_s});
    for (const Id number : numbers) {
        rows.bind(0, number);
        rows.bind(1, Id(1));
        const std::string name = std::to_string(number);
        rows.bind(2, name);
        rows.bind(3, Id(1));
        NEED(rows.step());
    }
    NEED(rows.finish());

    std::size_t right = 0;
    NEED(m_session->eachOf(u"SELECT id, last_name FROM customer WHERE id <> 9000000"_s, {},
                           [&](const Row &row) { right += row.text(1) == QString::number(row.id(0)); }));
    QCOMPARE(right, numbers.size());
}

void BulkInsertTest::aTableWhoseFirstColumnIsNoRowNumberIsLeftToItsNumbers()
{
    NEED(m_session->exec(u"CREATE TABLE reading (day BIGINT, miles BIGINT, PRIMARY KEY (day))"_s));

    BulkInsert rows(*m_session, u"reading"_s, {u"day"_s, u"miles"_s});
    for (Id day = 1; day <= 3 * RowBlock::fullRows; ++day) {
        rows.bind(0, day);
        rows.bind(1, day * 30);
        NEED(rows.step());
    }
    NEED(rows.finish());

    const auto right = m_session->integerOf(u"SELECT COUNT(*) FROM reading WHERE miles = day * 30"_s);
    NEED(right);
    QCOMPARE(right->value_or(0), qint64(3 * RowBlock::fullRows));
}

QTEST_GUILESS_MAIN(BulkInsertTest)
#include "bulkinserttest.moc"
