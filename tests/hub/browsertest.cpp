// SPDX-License-Identifier: Apache-2.0
// One real browser on one real hub: the customer's way from the text's link to the note in the DMS, and what axe-core says of every page.
#include "base/secrets.h"
#include "hubfixture.h"
#include "jobs/service/declinedwork.h"
#include "jobs/simulator/simulatedvendors.h"
#include "jobs/sync/sourcepresets.h"
#include "jobs/sync/syncschedule.h"
#include "store/decisiontable.h"
#include "store/writebacktable.h"
#include "tests/support/need.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Connects the simulated DMS as a person would in Setup: keys in the keychain, the rest in the store.
void connectDms(HubFixture &fixture, SimulatedVendors &dms, Secrets &secrets)
{
    const QJsonObject vendor = dms.description()[u"vendors"_s][0].toObject();
    VendorConnectionRow connection{fixture.ids.next(), 1, u"fortellis"_s, vendor[u"base"_s].toString(), {}, true, false, 0};
    const auto preset = sourcePreset(*fixture.session, u"fortellis"_s);
    NEED(preset);
    QJsonObject said = vendor[u"variables"_s].toObject();
    for (const QString &field : secretFields(*preset)) {
        secrets.write(sourceSecretKey(connection.id, field), said.take(field).toString().toUtf8(), [](const Result<void> &) {});
        QVERIFY(!said.contains(field));
    }
    connection.variables = QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
    NEED(VendorTable(*fixture.session).keepConnection(connection));
}

} // namespace

class BrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerDecidesByPhoneAndTheDmsKnows();
};

void BrowserTest::aCustomerDecidesByPhoneAndTheDmsKnows()
{
    const QString source = QStringLiteral(TRADEWIND_SOURCE_DIR);
    const QString modules = qEnvironmentVariable("TRADEWIND_BROWSER", source + u"/build/browser"_s) + u"/node_modules"_s;
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty() || QStandardPaths::findExecutable(u"chromium"_s).isEmpty() || !QFile::exists(modules + u"/playwright-core"_s))
        QSKIP("Chromium, node, or the packages of installer/browser.sh are not installed: no browser was driven");
    HubFixture fixture;
    const QString problem = fixture.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto dms = SimulatedVendors::start(1, 5, fixture.clock.nowMs(), {}, {u"fortellis"_s});
    NEED(dms);
    MemorySecrets secrets;
    connectDms(fixture, **dms, secrets);
    const auto link = [&](PageKind kind, const QString &door) {
        return door + *makePageLink(*fixture.session, 1, kind, HubFixture::customer, HubFixture::customer, fixture.clock.nowMs());
    };
    const QJsonObject others{{u"booking"_s, link(PageKind::Booking, u"/b/"_s)},
                             {u"preferences"_s, link(PageKind::Preferences, u"/u/"_s)},
                             {u"wrong"_s, u"/r/abc"_s}};

    QProcess browser;
    browser.setProcessChannelMode(QProcess::SeparateChannels);
    browser.start(node, {source + u"/tests/browser/customer.js"_s, modules, u"http://127.0.0.1:%1"_s.arg(fixture.hub->port()),
                         u"/r/"_s + fixture.token, QString::fromUtf8(QJsonDocument(others).toJson(QJsonDocument::Compact)),
                         qEnvironmentVariable("TRADEWIND_PICTURES")});
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QProcess::NotRunning, 240'000);
    QVERIFY2(browser.exitCode() == 0, browser.readAllStandardError().constData());
    const QJsonObject told = QJsonDocument::fromJson(browser.readAllStandardOutput()).object();
    qInfo("readable after %d ms on Slow 3G; %d bytes without photos, %d of photos", told[u"readableMs"_s].toInt(), told[u"bytes"_s].toInt(),
          told[u"photoBytes"_s].toInt());

    QCOMPARE(told[u"language"_s].toString(), u"es"_s);
    QVERIFY(told[u"heading"_s].toString().startsWith(u"Hola Hannah"_s));
    QVERIFY(told[u"stayed"_s].toBool());
    QCOMPARE(told[u"withoutScript"_s].toInt(), 1);
    QCOMPARE(told[u"voice"_s].toInt(), 1); // S37, without a script
    QCOMPARE(told[u"cookies"_s].toInt(-1), 0);
    QCOMPARE(told[u"foreign"_s].toArray(), QJsonArray());
    QCOMPARE(told[u"errors"_s].toArray(), QJsonArray());
    QVERIFY(told[u"bytes"_s].toInt() > 0 && told[u"bytes"_s].toInt() <= 60'000);
    // The preset itself holds every answer back for 2,000 ms: what the page adds is what counts.
    QVERIFY(told[u"readableMs"_s].toInt() <= 2'000 + 1'000);
    const QJsonObject violations = told[u"violations"_s].toObject();
    QCOMPARE(violations.size(), 4);
    for (const QString &page : violations.keys())
        QVERIFY2(violations[page].toArray().isEmpty(),
                 qPrintable(page + u": "_s + QString::fromUtf8(QJsonDocument(violations[page].toArray()).toJson())));

    // The first card is the one with the highest score: the brakes. Its yes, the battery's no and the call are in one log, and in the DMS.
    const auto log = DecisionTable(*fixture.session).ofInspection(fixture.inspection);
    NEED(log);
    QCOMPARE(log->size(), 3);
    int declined = 0;
    for (const StoredDecision &each : *log) {
        QCOMPARE(each.decision.channel, DecisionChannel::Page);
        if (each.decision.kind == DecisionKind::Declined) {
            ++declined;
            QCOMPARE(each.decision.reason, DeclineReason::Price);
        }
    }
    QCOMPARE(declined, 1);
    QVERIFY(DecisionTable(*fixture.session).hasOpenCallback(fixture.inspection).value());
    QTRY_VERIFY(fixture.session->integerOf(u"SELECT count(*) FROM order_note WHERE state = 2"_s)->value_or(0) == 4);
    const auto asked = writeBackDue(*fixture.session, *fixture.store, fixture.clock, secrets, {});
    NEED(asked);
    const QStringList notes = (*dms)->notesOn(u"fortellis"_s, u"48213"_s);
    QCOMPARE(notes.size(), 4);
    QCOMPARE(notes.filter(u"Approved: Front brake pads $418.00, by page"_s).size(), 1);
    QCOMPARE(notes.filter(u"reason: price"_s).size(), 1);
    QCOMPARE(notes.filter(u"Customer asks for a call"_s).size(), 1);
    // What was sent and what the DMS holds are the same, and say so side by side.
    const auto rows = WriteBackTable(*fixture.session).all(1, u"fortellis"_s);
    NEED(rows);
    QCOMPARE(rows->size(), 4);
    for (const WriteBackRow &row : *rows)
        QCOMPARE(row.state, u"verified"_s);
    const auto book = readDeclinedWork(*fixture.session, 1, QDate(2026, 12, 24), QTimeZone("America/Chicago"));
    NEED(book);
    QCOMPARE(book->lines.first().place.state, RecoveryState::DueToday); // its recovery has begun
}

QTEST_GUILESS_MAIN(BrowserTest)
#include "browsertest.moc"
