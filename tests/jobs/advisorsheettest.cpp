// SPDX-License-Identifier: Apache-2.0
// Who is in the lane today with equity: every car once, by advisor, with words that name a range and never the loan.
#include "jobs/equity/advisorsheet.h"
#include "store/appointmenttable.h"
#include "tests/support/need.h"
#include "tests/support/samplefixture.h"

#include <QFile>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AdvisorSheetTest : public QObject, protected SampleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void l45_EveryCarInTheLaneWithEquityStandsOnceUnderItsAdvisor();
    void l45_TheSheetIsWrittenAsPdf();

private:
    std::vector<std::size_t> richRows(std::size_t count) const;
    void put(const QString &sql, const Binds &binds)
    {
        NEED(m_session->eachOf(sql, binds, [](const Row &) {}));
    }

    const QTimeZone m_zone{"America/Chicago"};
    std::unique_ptr<DeskBook> m_book;
    EquityThresholds m_thresholds;
    Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
};

void AdvisorSheetTest::initTestCase()
{
    makeSample(300);
    put(u"UPDATE repair_order SET closed_on = opened_on WHERE closed_on IS NULL"_s, {}); // an empty lane to begin with
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto book = DeskBook::load(*m_session, m_day, {}, {}, quiet);
    NEED(book);
    m_book = std::move(*book);
}

/// Rows whose equity reaches the threshold, of customers with one vehicle.
std::vector<std::size_t> AdvisorSheetTest::richRows(std::size_t count) const
{
    QHash<Id, int> vehicles;
    for (std::size_t row = 0; row < m_book->size(); ++row)
        ++vehicles[m_book->book().row(row).customerId];
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_book->size() && rows.size() < count; ++row) {
        const std::int32_t equity = m_book->book().equity(row);
        const Id customer = m_book->book().row(row).customerId;
        if (equity != unknown32 && Money{equity} >= m_thresholds.minimumEquity && customer != 0 && vehicles[customer] == 1)
            rows.push_back(row);
    }
    return rows;
}

void AdvisorSheetTest::l45_EveryCarInTheLaneWithEquityStandsOnceUnderItsAdvisor()
{
    const auto rich = richRows(3);
    QCOMPARE(rich.size(), std::size_t(3));
    const auto vehicle = [&](std::size_t place) { return Id(m_book->book().row(rich[place]).vehicleId); };
    const auto order = [&](Id id, Id of, const QString &advisor) {
        put(u"INSERT INTO repair_order (id, rooftop_id, source_id, ro_number, vehicle_id, advisor, opened_on) VALUES (?, 1, 1, ?, ?, ?, ?)"_s,
            {id, u"R%1"_s.arg(id), of, advisor, m_day});
    };
    order(900'001, vehicle(0), u"Theo Beckley"_s);
    order(900'002, vehicle(1), u"Dana Ashford"_s);
    AppointmentRow booked;
    booked.id = 900'003;
    booked.rooftopId = 1;
    booked.customerId = m_book->book().row(rich[2]).customerId;
    booked.kind = u"service"_s;
    booked.startsAt = QDateTime(m_day, QTime(10, 30), m_zone).toMSecsSinceEpoch();
    booked.state = u"confirmed"_s;
    booked.program = u"service"_s;
    NEED(AppointmentTable(*m_session).book(booked, 2));
    AppointmentRow again = booked; // the car whose order is open already
    again.id = 900'004;
    again.vehicleId = vehicle(0);
    again.customerId = m_book->book().row(rich[0]).customerId;
    NEED(AppointmentTable(*m_session).book(again, 2));

    const auto visits = readLaneVisits(*m_session, 1, m_day, m_zone);
    NEED(visits);
    const AdvisorSheet sheet = advisorSheet(*m_book, m_thresholds, m_rooftop, m_day, *visits);

    QCOMPARE(sheet.visits, 3);
    QCOMPARE(sheet.lines.size(), 3);
    QCOMPARE(sheet.lines[0].advisor, u"Dana Ashford"_s);
    QCOMPARE(sheet.lines[1].advisor, u"Theo Beckley"_s);
    QVERIFY(sheet.lines[2].advisor.isEmpty()); // the appointment, nobody named
    for (const AdvisorLine &line : sheet.lines) {
        QVERIFY(line.value.low.cents > 0 && line.value.low < line.value.high);
        QVERIFY(line.equity >= m_thresholds.minimumEquity);
        QVERIFY(line.script.startsWith(line.customer.section(u' ', 0, 0) + u','));
        QVERIFY(line.script.contains(line.vehicle));
        for (const QString &loan : {u"loan"_s, u"owe"_s, u"payoff"_s, u"equity"_s})
            QVERIFY2(!line.script.contains(loan, Qt::CaseInsensitive), qPrintable(line.script)); // E26
    }
}

void AdvisorSheetTest::l45_TheSheetIsWrittenAsPdf()
{
    const auto visits = readLaneVisits(*m_session, 1, m_day, m_zone);
    NEED(visits);
    const QString path = m_folder.filePath(u"lane.pdf"_s);

    NEED(writeAdvisorPdf(advisorSheet(*m_book, m_thresholds, m_rooftop, m_day, *visits), path));
    const auto refused = writeAdvisorPdf({}, m_folder.filePath(u"none/lane.pdf"_s));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-" && file.size() > 3'000);
    QVERIFY(!refused);
}

QTEST_MAIN(AdvisorSheetTest)
#include "advisorsheettest.moc"
