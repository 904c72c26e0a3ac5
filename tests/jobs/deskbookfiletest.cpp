// SPDX-License-Identifier: Apache-2.0
// The book kept beside a store: never another than the one read from the store, whatever was written and whatever became of the file.
#include "domain/calendar.h"
#include "jobs/equity/bookmark.h"
#include "jobs/equity/deskbook.h"
#include "jobs/equity/equitysettings.h"
#include "jobs/equity/recompute.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "tests/support/samplefixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Everything a book answers, row by row.
QString differenceOf(const DeskBook &one, const DeskBook &other)
{
    if (one.size() != other.size())
        return u"%1 rows beside %2"_s.arg(one.size()).arg(other.size());
    for (std::size_t row = 0; row < one.size(); ++row) {
        const bool isSame = one.book().row(row) == other.book().row(row) && one.book().answer(row) == other.book().answer(row) &&
                            one.customer(row) == other.customer(row) && one.vin(row) == other.vin(row) &&
                            one.make(row) == other.make(row) && one.model(row) == other.model(row) && one.trim(row) == other.trim(row) &&
                            one.lender(row) == other.lender(row) && one.salesperson(row) == other.salesperson(row) &&
                            one.facts(row) == other.facts(row) && one.nameRanks()[row] == other.nameRanks()[row] &&
                            one.customerNumbers()[row] == other.customerNumbers()[row];
        if (!isSame)
            return u"row %1 of %2"_s.arg(row).arg(one.size());
    }
    return std::ranges::equal(one.rowsByCustomer(), other.rowsByCustomer()) ? QString() : u"the order by customer"_s;
}

} // namespace

class DeskBookFileTest : public QObject, protected SampleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBookIsReadFromItsFileUntilSomethingIsWritten();
    void everyTableTheBookReadsIsWatched();
    void afterAnyWriteTheKeptBookIsTheOneReadFresh();
    void anotherDayAndOtherSettingsAreAppraisedAnew();
    void anotherThresholdIsAnsweredFromTheSameRows();
    void aBookThatWasRecordedIsNotRecordedAgain();
    void aValueOfADayToComeIsNotKnownBefore();
    void aWriteThatIsUndoneLeavesTheFileGood();
    void aDamagedFileIsNotUsed_data();
    void aDamagedFileIsNotUsed();
    void theFileOfAnotherStoreIsNotUsed();
    void onlyThisUserMayReadTheFile();

private:
    Result<std::unique_ptr<DeskBook>> kept(QDate day) { return load(day, m_settings, 0); }
    Result<std::unique_ptr<DeskBook>> fresh(QDate day) { return load(day, m_settings, std::numeric_limits<qint64>::max()); }
    Result<std::unique_ptr<DeskBook>> load(QDate day, const EquitySettings &settings, qint64 keptFrom)
    {
        if (keptFrom > 0 && QFile::exists(m_file)) { // a fresh reading must not find the file
            [[maybe_unused]] const bool isMoved = QFile::rename(m_file, m_file + u".aside"_s);
        }
        auto book = DeskBook::load(*m_session, day, settings, bookSettings(m_thresholds, settings), m_quiet, keptFrom);
        if (QFile::exists(m_file + u".aside"_s)) {
            QFile::remove(m_file);
            [[maybe_unused]] const bool isBack = QFile::rename(m_file + u".aside"_s, m_file);
        }
        return book;
    }

    QString m_file;
    EquityThresholds m_thresholds;
    EquitySettings m_settings;
};

void DeskBookFileTest::initTestCase()
{
    makeSample(300, true);
    m_file = BookMark(*m_session).path();
    QCOMPARE(m_file, m_folder.filePath(u"desk.db.book"_s));
}

void DeskBookFileTest::aBookIsReadFromItsFileUntilSomethingIsWritten()
{
    const auto first = kept(m_day);
    const auto second = kept(m_day);
    NEED(first);
    NEED(second);
    QVERIFY((*second)->isFromFile());
    QVERIFY(BookMark(*m_session).token() != 0);

    NEED(m_session->exec(u"UPDATE vehicle SET trim = 'GT' WHERE id = (SELECT min(id) FROM vehicle)"_s));

    QCOMPARE(BookMark(*m_session).token(), 0);
    const auto read = fresh(m_day);
    NEED(read);
    QVERIFY(!(*read)->isFromFile());
}

void DeskBookFileTest::everyTableTheBookReadsIsWatched()
{
    QSet<QString> read;
    for (const QString &statement : {u"read_desk_vehicles"_s, u"read_all_desk_valuations"_s}) {
        const auto sql = m_session->statements().text(statement);
        NEED(sql);
        static const QRegularExpression table(u"(?:FROM|JOIN)\\s+(\\w+)"_s);
        for (auto found = table.globalMatch(*sql); found.hasNext();)
            read << found.next().captured(1);
    }
    QCOMPARE(read, (QSet<QString>{u"vehicle"_s, u"customer"_s, u"deal"_s, u"valuation"_s}));

    for (const QString &table : std::as_const(read)) {
        const auto watched = m_session->integerOf(
            u"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'book_mark_%'"_s, {table});
        NEED(watched);
        QCOMPARE(watched->value_or(0), 3); // insert, update, delete
    }
}

void DeskBookFileTest::afterAnyWriteTheKeptBookIsTheOneReadFresh()
{
    const QStringList writes{
        u"UPDATE vehicle SET ownership_ended_on = 20000 WHERE id = (SELECT id FROM vehicle WHERE ownership_ended_on IS NULL LIMIT 1 OFFSET %1)"_s,
        u"UPDATE vehicle SET odometer = 1000 + %1, odometer_on = 20770 WHERE id = (SELECT id FROM vehicle LIMIT 1 OFFSET %1)"_s,
        u"UPDATE customer SET last_name = 'Invented%1' WHERE id = (SELECT owner_id FROM vehicle WHERE owner_id IS NOT NULL LIMIT 1 OFFSET %1)"_s,
        u"UPDATE deal SET balance = 100000 + %1, balance_on = 20750 WHERE id = (SELECT id FROM deal LIMIT 1 OFFSET %1)"_s,
        u"DELETE FROM deal WHERE id = (SELECT id FROM deal LIMIT 1 OFFSET %1)"_s,
        u"DELETE FROM valuation WHERE id = (SELECT id FROM valuation LIMIT 1 OFFSET %1)"_s,
        u"UPDATE valuation SET amount = amount + 50000 WHERE id = (SELECT id FROM valuation LIMIT 1 OFFSET %1)"_s,
        u"INSERT INTO valuation SELECT max(id) + 1, vehicle_id, source_id, 'Other' || max(id), grade, basis, valued_on, odometer, region, "
        u"amount + %1 "
        "FROM valuation"_s,
    };
    std::mt19937 random(20);
    int changed = 0;
    for (int i = 0; i < 60; ++i) {
        const auto before = kept(m_day);
        NEED(before);
        const int write = static_cast<int>(random() % static_cast<unsigned>(writes.size()));
        NEED(m_session->exec(QString(writes[write]).replace(u"%1"_s, QString::number(random() % 150))));

        const auto after = kept(m_day), again = kept(m_day), read = fresh(m_day);

        NEED(after);
        NEED(again);
        NEED(read);
        QVERIFY((*again)->isFromFile());
        QCOMPARE(differenceOf(**after, **read), QString());
        QCOMPARE(differenceOf(**again, **read), QString());
        changed += !differenceOf(**before, **after).isEmpty();
    }
    QVERIFY(changed > 20);
}

void DeskBookFileTest::anotherDayAndOtherSettingsAreAppraisedAnew()
{
    NEED(kept(m_day));
    EquitySettings harsh = m_settings;
    harsh.roughBasisPoints = -2000;
    harsh.grade = ValueGrade::Rough;

    for (const QDate day : {m_day.addDays(1), m_day.addDays(40), m_day, m_day.addDays(-30)}) {
        const auto book = kept(day), read = fresh(day);
        NEED(book);
        NEED(read);
        QCOMPARE(differenceOf(**book, **read), QString());
    }
    const auto book = load(m_day, harsh, 0), read = load(m_day, harsh, std::numeric_limits<qint64>::max()), usual = fresh(m_day);
    NEED(book);
    NEED(read);
    NEED(usual);
    QCOMPARE(differenceOf(**book, **read), QString());
    QVERIFY(!differenceOf(**book, **usual).isEmpty());
}

void DeskBookFileTest::anotherThresholdIsAnsweredFromTheSameRows()
{
    NEED(kept(m_day));
    const EquityThresholds usual = m_thresholds;
    for (const int dollars : {1'000, 6'000, 3'000}) {
        m_thresholds.minimumEquity = Money::fromDollars(dollars);
        const auto book = kept(m_day), again = kept(m_day), read = fresh(m_day);
        NEED(book);
        NEED(again);
        NEED(read);
        QVERIFY((*again)->isFromFile());
        QCOMPARE(differenceOf(**book, **read), QString());
        QCOMPARE(differenceOf(**again, **read), QString());
    }
    m_thresholds = usual;
}

void DeskBookFileTest::aBookThatWasRecordedIsNotRecordedAgain()
{
    IdMaker ids(m_clock, 3);
    const auto crossings = [this] { return m_session->integerOf(u"SELECT count(*) FROM crossing"_s)->value_or(0); };
    const auto record = [&](QDate day) -> Result<qint64> {
        const auto book = kept(day);
        if (!book)
            return book.error();
        const auto done = recomputeEquity(*m_session, m_clock, ids, **book, m_thresholds, m_quiet);
        return done ? Result<qint64>(done->crossed) : done.error();
    };
    const auto first = record(m_day);
    NEED(first);
    QVERIFY(*first > 10);
    QCOMPARE(crossings(), *first);

    // Only a program that looks at the rows again would miss what is taken away behind its back.
    NEED(m_session->exec(u"DELETE FROM crossing"_s));
    QCOMPARE(record(m_day).value(), 0);

    NEED(m_session->exec(u"UPDATE vehicle SET trim = 'GTS' WHERE id = (SELECT min(id) FROM vehicle)"_s));
    QCOMPARE(record(m_day).value(), *first);
    NEED(m_session->exec(u"DELETE FROM crossing"_s));
    QVERIFY(record(m_day.addDays(1)).value() > 10); // another day is another book
}

void DeskBookFileTest::aValueOfADayToComeIsNotKnownBefore()
{
    NEED(m_session->exec(u"INSERT INTO valuation SELECT max(id) + 1, vehicle_id, source_id, 'Later', grade, basis, %1, odometer, region, "
                         "amount FROM valuation"_s.arg(epochDay(m_day.addDays(10)))));

    for (const int days : {0, 9, 10, 11, 5}) {
        const auto book = kept(m_day.addDays(days)), read = fresh(m_day.addDays(days));
        NEED(book);
        NEED(read);
        QCOMPARE(differenceOf(**book, **read), QString());
    }
}

void DeskBookFileTest::aWriteThatIsUndoneLeavesTheFileGood()
{
    NEED(kept(m_day));
    NEED(m_session->exec(u"BEGIN"_s));
    NEED(m_session->exec(u"UPDATE deal SET payment = 1"_s));
    NEED(m_session->exec(u"ROLLBACK"_s));

    const auto book = kept(m_day), read = fresh(m_day);

    NEED(book);
    NEED(read);
    QVERIFY((*book)->isFromFile());
    QCOMPARE(differenceOf(**book, **read), QString());
}

void DeskBookFileTest::aDamagedFileIsNotUsed_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut off") << 1;
    QTest::newRow("one bit turned in the middle") << 2;
    QTest::newRow("one bit turned in the head") << 3;
    QTest::newRow("a layout of another version") << 4;
    QTest::newRow("longer than it says") << 5;
    QTest::newRow("another program's") << 6;
}

void DeskBookFileTest::aDamagedFileIsNotUsed()
{
    QFETCH(int, damage);
    NEED(kept(m_day));
    NEED(kept(m_day));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    file.close();
    const auto turn = [&bytes](qsizetype at) { bytes[at] = static_cast<char>(bytes[at] ^ 1); };
    if (damage == 0)
        bytes.clear();
    else if (damage == 1)
        bytes.chop(bytes.size() / 2);
    else if (damage == 2)
        turn(bytes.size() / 2);
    else if (damage == 3)
        turn(80);
    else if (damage == 4)
        turn(16);
    else if (damage == 5)
        bytes.append(QByteArray(4096, 'x'));
    else
        bytes = QByteArray("PK\3\4").leftJustified(bytes.size(), '\0');
    QVERIFY(file.remove() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    const auto book = kept(m_day), again = kept(m_day), read = fresh(m_day);

    NEED(book);
    NEED(again);
    NEED(read);
    QCOMPARE(differenceOf(**book, **read), QString());
    QVERIFY((*again)->isFromFile()); // made anew
    QCOMPARE(differenceOf(**again, **read), QString());
}

void DeskBookFileTest::theFileOfAnotherStoreIsNotUsed()
{
    NEED(kept(m_day));
    const QString other = m_folder.filePath(u"other.db"_s);
    NEED(m_session->exec(u"VACUUM INTO '%1'"_s.arg(other)));
    NEED(m_session->exec(u"UPDATE deal SET payment = payment + 100"_s));
    NEED(kept(m_day)); // the file is now of this store alone
    QVERIFY(QFile::copy(m_file, other + u".book"_s));
    const auto location = StoreLocation::parse(other);
    NEED(location);
    const auto store = Store::open(*location, m_clock);
    NEED(store);
    const auto session = (*store)->session();
    NEED(session);

    QVERIFY(BookMark(**session).token() != BookMark(*m_session).token());
    const auto book = DeskBook::load(**session, m_day, m_settings, bookSettings(m_thresholds, m_settings), m_quiet, 0);
    const auto read = fresh(m_day);

    NEED(book);
    NEED(read);
    QVERIFY(!differenceOf(**book, **read).isEmpty());
}

void DeskBookFileTest::onlyThisUserMayReadTheFile()
{
    NEED(kept(m_day));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(int(QFile::permissions(m_file) & others), 0);
}

QTEST_GUILESS_MAIN(DeskBookFileTest)
#include "deskbookfiletest.moc"
