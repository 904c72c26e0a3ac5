// SPDX-License-Identifier: Apache-2.0
// From the key that ends a call to the next person on the screen, in a store of a million enrollments: fifty calls, every result.
#include "store/rooftoptable.h"
#include "ui/panels/queue/queuepanel.h"

#include "base/clock.h"
#include "models/queue/storequeuedesk.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/linetable.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 morning = 1'795'536'000'000; // Tuesday, November 24 2026, 10:00 in Chicago
constexpr int enrollments = 1'000'000, customers = 200'000, tasks = 50'000, calls = 50;
constexpr double mostMs = 50; // issue 4 and 5, done when 4

} // namespace

class QueueSpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextPersonIsShownWithinFiftyMilliseconds();

private:
    void fill(Session &session);
};

void QueueSpeedTest::fill(Session &session)
{
    const QString rows = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
    NEED(session.exec(u"PRAGMA synchronous = OFF"_s)); // only to fill it; nothing measured is spared
    NEED(session.exec(u"BEGIN"_s));
    NEED(session.exec(u"INSERT INTO customer (id, rooftop_id, is_business, first_name, last_name, mobile_phone, zone, created_at) "_s +
                      rows.arg(customers) +
                      u"SELECT i, 1, 0, 'Person', i, '+1515555' || (1000 + i % 9000), 'America/Chicago', 5 FROM n"_s));
    NEED(session.exec(
        u"INSERT INTO enrollment (id, rooftop_id, customer_id, subject, sequence, version, program, step, entered_at, last_at, "
        u"look_at, cause, exit_reason) "_s +
        rows.arg(enrollments) +
        u"SELECT i, 1, 1 + i % %1, 'vehicle:' || i, 'lead-process', 1, 'leads', 3, %2 - i, %2 - i, %2 + 86400000 + i, "
        u"'leadReceived', 'open' FROM n"_s.arg(customers)
            .arg(morning)));
    NEED(session.exec(
        u"INSERT INTO task (id, rooftop_id, customer_id, enrollment_id, step, program, kind, owner, place, due_at, sla_at, script, "
        u"voicemail, attempt, attempts, reasons, state) "_s +
        rows.arg(tasks) +
        u"SELECT i, 1, i, i, 3, 'leads', 'call', '', i % 9000, %1 - i, %1 + 300000, 'lead', 'lead.intro', 4, 12, "
        u"'[{\"code\":\"leadReceived\",\"value\":0,\"points\":200}]', 1 FROM n"_s.arg(morning)));
    NEED(session.exec(u"INSERT INTO ready SELECT owner, place, due_at, id FROM task"_s));
    NEED(session.exec(u"COMMIT"_s));
    NEED(session.exec(u"PRAGMA synchronous = NORMAL"_s));
}

void QueueSpeedTest::theNextPersonIsShownWithinFiftyMilliseconds()
{
    Theme theme;
    theme.install();
    QTemporaryDir folder;
    FixedClock clock(morning);
    IdMaker ids(clock, 4);
    auto store = Store::open(*StoreLocation::parse(folder.filePath(u"million.db"_s)), clock);
    NEED(store);
    auto session = (*store)->session();
    NEED(session);
    NEED(RooftopTable(**session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, morning));
    fill(**session);
    const auto ask = [&](const std::function<std::function<void()>(Result<Session *>)> &work) { work(session->get())(); };
    StoreQueueDesk desk(
        ask, [&] { return clock.nowMs(); }, ids, QueuePlace{u"Jordan Blake"_s, QTimeZone("America/Chicago"), u"Riverside Toyota"_s, 1},
        [] { return std::shared_ptr<const DeskSnapshot>(); });
    QueuePanel *panel = nullptr;
    MainWindow window(theme, {{u"queue"_s, u"Queue"_s, u"queue"_s, [&](QWidget *parent) -> Panel * {
                                   panel = new QueuePanel(
                                       theme, desk, nullptr, [](const QString &) {}, parent);
                                   panel->refresh();
                                   return panel;
                               }}});
    window.resize(1440, 900);
    window.openPanel(u"queue"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *table = panel->findChild<LineTable *>(u"upNext"_s);
    panel->focusFirst();
    QTRY_COMPARE(QApplication::focusWidget(), table);

    std::vector<double> taken;
    for (int call = 0; call < calls; ++call) {
        const qint64 before = panel->card()->line.taskId;
        const int result = 3 + call % 7; // 1 and 2 ask first: a slot, a time
        clock.setNowMs(clock.nowMs() + 30'000);
        QElapsedTimer watch;
        watch.start();
        QTest::keyClick(table, static_cast<Qt::Key>(Qt::Key_0 + result));
        window.repaint(); // until it is on the screen
        taken.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
        QVERIFY(panel->card().has_value());
        QVERIFY(panel->card()->line.taskId != before);
    }

    std::sort(taken.begin(), taken.end());
    qInfo("key to next record: median %.1f ms, 95th of 100 %.1f ms, with %d enrollments", taken[calls / 2], taken[calls * 95 / 100],
          enrollments);
    QVERIFY2(taken[calls / 2] < mostMs, qPrintable(QString::number(taken[calls / 2])));
}

QTEST_MAIN(QueueSpeedTest)
#include "queuespeedtest.moc"
