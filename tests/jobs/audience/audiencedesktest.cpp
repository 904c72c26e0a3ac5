// SPDX-License-Identifier: Apache-2.0
// Audiences over the sample store, each count held against a query of the store written here.
#include "jobs/audience/audiencedesk.h"
#include "jobs/audience/audiencewords.h"
#include "jobs/equity/equitysettings.h"
#include "tests/support/need.h"
#include "tests/support/samplefixture.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AudienceDeskTest : public QObject, protected SampleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhatTheStoreCounts_data();
    void countsWhatTheStoreCounts();
    void everybodyIsEverybody();
    void theEquityAudienceIsTheBooks();
    void aSampleIsSpreadOverAllThatFit();
    void anAudienceReadsAsASentence();

private:
    FactCondition audience(const char *json) const
    {
        const auto made = conditionFromJson(QJsonDocument::fromJson(json).object(), false);
        return made ? *made : FactCondition{};
    }

    std::unique_ptr<DeskBook> m_desk;
    std::unique_ptr<AudienceDesk> m_audience;
};

void AudienceDeskTest::initTestCase()
{
    makeSample(400);
    const JobContext quiet{std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {}};
    auto desk = DeskBook::load(*m_session, m_day, {}, bookSettings({}, {}), quiet);
    NEED(desk);
    m_desk = std::move(*desk);
    auto made = AudienceDesk::load(*m_session, *m_desk, m_day, quiet);
    NEED(made);
    m_audience = std::move(*made);
    QSqlDatabase beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
    beside.setDatabaseName(m_folder.filePath(u"desk.db"_s));
    QVERIFY(beside.open());
}

void AudienceDeskTest::countsWhatTheStoreCounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *json, const char *where) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(where);
    };
    row("a state", R"({"fact":"has_email","is":true})", "c.email IS NOT NULL");
    row("those who may be texted", R"({"all":[{"fact":"may_text","is":true},{"fact":"has_mobile","is":true}]})",
        "c.do_not_text = 0 AND c.mobile_phone IS NOT NULL");
    row("a make", R"({"fact":"make","any_of":["toyota","Honda"]})", "v.make IN ('Toyota','Honda')");
    row("not a make", R"({"fact":"make","none_of":["Toyota"]})", "v.make <> 'Toyota'");
    row("a model year", R"({"all":[{"fact":"model_year","at_least":2020},{"fact":"model_year","at_most":2022}]})",
        "v.year BETWEEN 2020 AND 2022");
    row("seen lately", R"({"fact":"last_visit","since_days":180})", "v.last_visit_on BETWEEN 20779 - 180 AND 20779");
    row("not seen for long", R"({"fact":"last_visit","before_days":365})", "v.last_visit_on < 20779 - 365");
    row("never seen", R"({"fact":"last_visit","unknown":true})", "v.id IS NULL OR v.last_visit_on IS NULL");
    row("on the property, or in Spanish", R"({"any":[{"fact":"on_property","is":true},{"fact":"language","any_of":["es"]}]})",
        "c.language = 'es' OR EXISTS (SELECT 1 FROM repair_order r WHERE r.vehicle_id = v.id AND r.closed_on IS NULL AND r.opened_on <= "
        "20779)");
}

void AudienceDeskTest::countsWhatTheStoreCounts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);

    const AudienceCount count = m_audience->count(audience(json.constData()));

    QSqlQuery query(QSqlDatabase::database(u"beside"_s));
    QVERIFY(
        query.exec(u"SELECT count(DISTINCT c.id) FROM customer c LEFT JOIN vehicle v ON v.owner_id = c.id AND v.ownership_ended_on IS NULL "
                   "WHERE c.merged_into IS NULL AND (%1)"_s.arg(where)));
    QVERIFY(query.next());
    QCOMPARE(qint64(count.people), query.value(0).toLongLong());
    QCOMPARE(m_audience->people(audience(json.constData())).size(), count.people);
}

void AudienceDeskTest::everybodyIsEverybody()
{
    const AudienceCount all = m_audience->count(audience(R"({"all":[]})"));
    const AudienceCount none = m_audience->count(audience(R"({"any":[]})"));

    QVERIFY(all.everybody > 400);
    QCOMPARE(all.people, all.everybody);
    QCOMPARE(none.people, std::size_t{0});
}

void AudienceDeskTest::theEquityAudienceIsTheBooks()
{
    std::size_t expected = 0;
    for (std::size_t row = 0; row < m_desk->size(); ++row) {
        const std::int32_t counted = m_desk->book().counted()[row];
        expected += counted != unknown32 && counted >= 300'000 ? 1 : 0;
    }

    const AudienceCount count = m_audience->count(audience(R"({"fact":"counted_equity","at_least":3000})"));

    QVERIFY(expected > 0);
    QCOMPARE(count.rows, expected);
}

void AudienceDeskTest::aSampleIsSpreadOverAllThatFit()
{
    const FactCondition all = audience(R"({"all":[]})");

    const auto few = m_audience->sample(all, 10);
    const auto everyRow = m_audience->sample(all, m_audience->rows() + 5);

    QCOMPARE(few.size(), std::size_t{10});
    QCOMPARE(few.front(), std::size_t{0});
    QVERIFY(few.back() >= m_audience->rows() * 8 / 10);
    QCOMPARE(everyRow.size(), m_audience->rows());
}

void AudienceDeskTest::anAudienceReadsAsASentence()
{
    const FactCondition node = audience(R"({"all":[{"fact":"counted_equity","at_least":3000},
        {"any":[{"fact":"maturity","within_days":120},{"fact":"service_visits","at_least":3}]},{"fact":"make","any_of":["Toyota","Lexus"]},
        {"fact":"may_text","is":true}]})");

    QCOMPARE(audienceSentence(node),
             u"equity after the buffer at least $3,000 and (contract end within the next 120 day(s) or service visits in 24 "
             "months at least 3) and make is Toyota or Lexus and may be texted"_s);
    QCOMPARE(audienceSentence(audience(R"({"all":[]})")), u"everybody"_s);
}

QTEST_GUILESS_MAIN(AudienceDeskTest)
#include "audiencedesktest.moc"
