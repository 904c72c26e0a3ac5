// SPDX-License-Identifier: Apache-2.0
// settings and rooftop: what is set is kept, what does not fit is refused with what would, and nothing else changes.
#include "base/clock.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"
#include "tests/support/consolerun.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SettingsCommandTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void whatIsSetIsListedAsChangedAndTakenBack();
    void aRooftopsOwnValueDoesNotHideWhatIsSet();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void theDealershipGetsItsNameAndZoneAndKeepsItsTaxRule();

private:
    ConsoleRun run(const QStringList &words) { return runOf(words + QStringList{u"--store"_s, m_place}); }

    QTemporaryDir m_folder;
    FixedClock m_clock{1'795'000'000'000};
    QString m_place;
    int m_count = 0;
};

void SettingsCommandTest::init()
{
    m_place = m_folder.filePath(u"store%1.db"_s.arg(++m_count));
    openStore(m_place, m_clock);
    NEED(RooftopTable(*m_session).add({7, u"My store"_s, u"America/Chicago"_s, u"{\"rate\":6}"_s}, m_clock.nowMs()));
}

void SettingsCommandTest::whatIsSetIsListedAsChangedAndTakenBack()
{
    const auto set = run({u"settings"_s, u"set"_s, u"rooftop.phone"_s, u"(515) 555-0100"_s});
    const auto changed = run({u"settings"_s, u"list"_s, u"--changed"_s, u"--json"_s});
    const auto cleared = run({u"settings"_s, u"clear"_s, u"rooftop.phone"_s});
    const auto after = run({u"settings"_s, u"list"_s, u"--changed"_s, u"--json"_s});

    QVERIFY2(set.exitCode == 0, set.err.constData());
    const QJsonArray rows = QJsonDocument::fromJson(changed.out).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"key"_s].toString(), u"rooftop.phone"_s);
    QCOMPARE(rows.first()[u"value"_s].toString(), u"(515) 555-0100"_s);
    QCOMPARE(cleared.exitCode, 0);
    QVERIFY(QJsonDocument::fromJson(after.out).array().isEmpty());
}

void SettingsCommandTest::aRooftopsOwnValueDoesNotHideWhatIsSet()
{
    NEED(SettingTable(*m_session).set(u"service.weightFit"_s, u"50"_s, SettingScope::rooftop(7)));

    const auto set = run({u"settings"_s, u"set"_s, u"service.weightFit"_s, u"25"_s});

    QVERIFY2(set.exitCode == 0, set.err.constData());
    const auto settings = SettingTable(*m_session).read();
    NEED(settings);
    QCOMPARE(settings->whole(u"service.weightFit"_s, 7), 25);
}

void SettingsCommandTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no such") << QStringList{u"settings"_s, u"set"_s, u"rooftop.fax"_s, u"1"_s} << QByteArray("There is no setting");
    QTest::newRow("a person's") << QStringList{u"settings"_s, u"set"_s, u"look.theme"_s, u"dark"_s} << QByteArray("There is no setting");
    QTest::newRow("no value") << QStringList{u"settings"_s, u"set"_s, u"rooftop.phone"_s} << QByteArray("Name a setting and its value");
    QTest::newRow("no phone") << QStringList{u"settings"_s, u"set"_s, u"rooftop.phone"_s, u"12"_s} << QByteArray("is no phone number");
    QTest::newRow("no zone") << QStringList{u"rooftop"_s, u"--zone"_s, u"Iowa"_s} << QByteArray("takes a time zone");
}

void SettingsCommandTest::whatDoesNotFitIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, why);

    const auto refused = run(words);

    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(why), refused.err.constData());
}

void SettingsCommandTest::theDealershipGetsItsNameAndZoneAndKeepsItsTaxRule()
{
    const auto named = run({u"rooftop"_s, u"--name"_s, u"Riverside Toyota"_s, u"--zone"_s, u"America/Denver"_s, u"--json"_s});

    QVERIFY2(named.exitCode == 0, named.err.constData());
    const auto kept = RooftopTable(*m_session).find(7);
    NEED(kept);
    QCOMPARE(*kept, (Rooftop{7, u"Riverside Toyota"_s, u"America/Denver"_s, u"{\"rate\":6}"_s}));
}

QTEST_GUILESS_MAIN(SettingsCommandTest)
#include "settingscommandtest.moc"
