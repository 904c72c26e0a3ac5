// SPDX-License-Identifier: Apache-2.0
// The console's answer to "what could they drive for the same payment", on a small sample store.
#include "base/clock.h"
#include "jobs/sample/samplestore.h"
#include "store/location.h"
#include "tests/support/consolerun.h"
#include "tests/support/need.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

std::int64_t cents(const QJsonValue &dollars)
{
    return std::llround(dollars.toDouble() * 100);
}

} // namespace

class MatchCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCustomerOfTheListIsMatchedWithTheArithmetic();
    void theVinAnswersTheSame();
    void wrongUseIsToldApartFromNobody();

private:
    QStringList words(const QStringList &rest) const { return rest + QStringList{u"--store"_s, m_path, u"--as-of"_s, u"2026-11-22"_s}; }

    QTemporaryDir m_folder;
    QString m_path;
    QJsonObject m_match;
};

void MatchCommandTest::initTestCase()
{
    m_path = m_folder.filePath(u"sample.tradewind"_s);
    const FixedClock clock(1'795'000'000'000); // 2026-11-18
    SampleOrder order;
    order.customers = 200;
    order.asOf = QDate(2026, 11, 22);
    NEED(makeSampleStore(order, *StoreLocation::parse(m_path), clock));
}

void MatchCommandTest::aCustomerOfTheListIsMatchedWithTheArithmetic()
{
    const ConsoleRun list = runOf(words({u"equity"_s, u"list"_s, u"--limit"_s, u"60"_s, u"--json"_s}));
    QCOMPARE(list.exitCode, 0);

    for (const QJsonValue &row : QJsonDocument::fromJson(list.out).array()) {
        const ConsoleRun answered =
            runOf(words({u"match"_s, u"--customer"_s, row[u"customer"_s].toString(), u"--limit"_s, u"3"_s, u"--json"_s}));
        const QJsonObject answer = QJsonDocument::fromJson(answered.out).object();
        if (answered.exitCode == 0 && answer[u"count"_s].toInt() > 0) {
            m_match = answer;
            QCOMPARE(answer[u"customer"_s].toString(), row[u"customer"_s].toString());
            QCOMPARE(answer[u"name"_s].toString(), row[u"name"_s].toString());
            break;
        }
    }

    QVERIFY(!m_match.isEmpty());
    QCOMPARE(m_match[u"within"_s].toDouble(), 25.0);
    QVERIFY(m_match[u"tax_known"_s].toBool());
    const QJsonArray matches = m_match[u"matches"_s].toArray();
    QCOMPARE(matches.size(), m_match[u"count"_s].toInt());
    QVERIFY(matches.size() <= 3);
    for (const QJsonValue &match : matches) {
        for (const QString &key : {u"stock"_s, u"vehicle"_s, u"program"_s, u"lender"_s})
            QVERIFY2(!match[key].toString().isEmpty(), qPrintable(key));
        QVERIFY(match[u"term"_s].toInt() > 0);
        QCOMPARE(cents(match[u"difference"_s]), cents(match[u"payment"_s]) - cents(m_match[u"payment_now"_s]));
        QVERIFY(cents(match[u"difference"_s]) <= 2'500);
        const QJsonArray lines = match[u"arithmetic"_s].toArray();
        QCOMPARE(cents(lines.first()[u"amount"_s]), cents(match[u"price"_s]));
        QCOMPARE(cents(lines.last()[u"amount"_s]), cents(match[u"payment"_s]));
        std::int64_t sum = 0;
        for (const QJsonValue &line : lines) {
            if (line[u"line"_s].toString() == u"Amount financed") {
                QCOMPARE(cents(line[u"amount"_s]), sum);
                break;
            }
            sum += cents(line[u"amount"_s]);
        }
    }
}

void MatchCommandTest::theVinAnswersTheSame()
{
    const ConsoleRun answered = runOf(words({u"match"_s, u"--vin"_s, m_match[u"vin"_s].toString(), u"--limit"_s, u"3"_s, u"--json"_s}));

    QCOMPARE(QJsonDocument::fromJson(answered.out).object(), m_match);
}

void MatchCommandTest::wrongUseIsToldApartFromNobody()
{
    QCOMPARE(runOf(words({u"match"_s})).exitCode, 2);
    QCOMPARE(runOf(words({u"match"_s, u"--customer"_s, u"1"_s, u"--vin"_s, u"2"_s})).exitCode, 2);
    QCOMPARE(runOf(words({u"match"_s, u"--customer"_s, u"1"_s, u"--within"_s, u"little"_s})).exitCode, 2);
    QCOMPARE(runOf(words({u"match"_s, u"--customer"_s, u"1"_s, u"--limit"_s, u"few"_s})).exitCode, 2);
    QCOMPARE(runOf(words({u"match"_s, u"--customer"_s, u"1"_s})).exitCode, 1);
}

QTEST_GUILESS_MAIN(MatchCommandTest)
#include "matchcommandtest.moc"
