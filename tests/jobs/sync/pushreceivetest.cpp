// SPDX-License-Identifier: Apache-2.0
// What vendors push: taken in when it says enough, else a bell that makes the stream due; never twice, never half.
#include "jobs/sync/pushreceive.h"
#include "base/clock.h"
#include "jobs/simulator/vendorserver.h"
#include "jobs/sync/sourcepresets.h"
#include "jobs/sync/syncschedule.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/store.h"
#include "store/webhooktable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class PushReceiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(*StoreLocation::parse(m_folder->filePath(u"t.store"_s)), m_clock));
        m_session = std::move(*m_store->session());
        QVERIFY(RooftopTable(*m_session).add({1, u"Invented"_s, u"America/Chicago"_s, {}}, 0));
        m_state = std::make_unique<VendorState>(*VendorState::make(
            1, 20, m_clock.nowMs(), {*sourcePreset(*m_session, u"tekion"_s), *sourcePreset(*m_session, u"tekmetric"_s)}));
        m_server = std::make_unique<VendorServer>(*m_state, [this] { return m_clock.nowMs(); });
        m_answers.clear();
    }

    void aWholeRecordIsTakenInAtOnce()
    {
        const VendorConnectionRow tekion = connectAndSync("tekion");
        QJsonObject order = answered(u"/openapi/v4.0.0/repair-orders:search"_s)[u"data"_s][u"results"_s][0].toObject();
        order[u"assignee"_s] = QJsonObject{{u"advisor"_s, QJsonObject{{u"name"_s, u"Somebody New"_s}}}};
        push(u"vendor-tekion"_s, {{u"event"_s, u"ro.status.updated"_s}, {u"data"_s, order}});
        const qint64 orders = count(u"repair_order"_s);

        const auto outcome = apply();

        QCOMPARE(outcome.applied > 0, true);
        QCOMPARE(outcome.rung, 0);
        QCOMPARE(count(u"repair_order"_s), orders); // the one that was there
        QCOMPARE(stream(tekion, u"tekion-repair-orders"_s).pushed > 0, true);
        QCOMPARE(VendorTable(*m_session).runs(tekion.id, u"tekion-repair-orders"_s, 1)->first().cameBy, u"push"_s);
        QCOMPARE(apply().applied, 0);
    }

    void halfARecordNeverOverwritesAWholeOneButRingsForAPoll()
    {
        const VendorConnectionRow tekion = connectAndSync("tekion");
        push(u"vendor-tekion"_s, {{u"event"_s, u"ro.created"_s}, {u"data"_s, QJsonObject{{u"documentNumber"_s, u"40001"_s}}}});

        const auto outcome = apply();

        QCOMPARE(outcome.applied, 0);
        QCOMPARE(outcome.rung, 3);
        QVERIFY(stream(tekion, u"tekion-repair-orders"_s).nextAt <= m_clock.nowMs());
        QVERIFY(stream(tekion, u"tekion-customers"_s).nextAt > m_clock.nowMs()); // it pushes none
    }

    void aStreamWithPagesOfDetailsIsPolledWhenItsVendorPushes()
    {
        const VendorConnectionRow tekmetric = connectAndSync("tekmetric");
        push(u"vendor-tekmetric"_s, {{u"event"_s, u"Repair order 7 approved"_s}, {u"data"_s, QJsonObject{{u"id"_s, 7}}}});

        QCOMPARE(apply().rung, 1);
        QVERIFY(stream(tekmetric, u"tekmetric-repair-orders"_s).nextAt <= m_clock.nowMs());
    }

    void aPushNobodyIsConnectedForIsKeptWithTheReason()
    {
        push(u"vendor-tekion"_s, {{u"data"_s, QJsonObject()}});

        QCOMPARE(apply().applied, 0);

        QCOMPARE(count(u"webhook_event WHERE problem LIKE 'No source%'"_s), 1);
    }

private:
    VendorConnectionRow connectAndSync(const char *preset)
    {
        const NetworkPreset known = *sourcePreset(*m_session, QString::fromUtf8(preset));
        const VendorConnectionRow row{
            m_ids.next(), 1, QString::fromUtf8(preset), u"http://127.0.0.1/"_s + QString::fromUtf8(preset), u"{}"_s, true, false, 0};
        static const VinDecoder vins = *VinDecoder::load();
        static const ZipZones zones = *ZipZones::load();
        SyncJob job(
            *m_store, m_clock, m_ids, vins, zones,
            [this](const HttpRequest &request) {
                SimulatedRequest asked{request.method, request.url, {}, request.body.value_or(QByteArray())};
                for (const auto &[name, value] : request.headers)
                    asked.headers.insert(name.toLower(), value);
                const SimulatedReply reply = m_server->answer(asked);
                HttpAnswer answer;
                answer.outcome = HttpAnswer::Outcome::Answered;
                answer.reply.status = reply.status;
                answer.reply.body = reply.body;
                answer.reply.headers = {{"content-type", reply.contentType}};
                if (!m_answers.contains(request.url.path())) // the first page
                    m_answers.insert(request.url.path(), reply.body);
                return answer;
            },
            [this](qint64 ms) {
                m_clock.advanceMs(ms);
                return true;
            });
        SyncOrder order;
        order.historyDays = VendorState::historyDays;
        const auto kept = VendorTable(*m_session).keepConnection(row);
        const auto results = job.run(row, known, VendorServer::credentials(known), order);
        if (!kept || !results)
            qFatal("the vendor cannot be asked");
        for (const SyncResult &result : *results) {
            if (result.error)
                qFatal("%s", qPrintable(result.error->text));
        }
        return row;
    }
    QJsonObject answered(const QString &path)
    {
        for (auto at = m_answers.cbegin(); at != m_answers.cend(); ++at) {
            if (at.key().endsWith(path))
                return QJsonDocument::fromJson(*at).object();
        }
        return {};
    }
    void push(const QString &source, const QJsonObject &body)
    {
        const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
        QVERIFY(WebhookTable(*m_session).keep({m_ids.next(), source, QString::number(m_ids.next()), m_clock.nowMs(), bytes}));
    }
    PushOutcome apply()
    {
        static const VinDecoder vins = *VinDecoder::load();
        static const ZipZones zones = *ZipZones::load();
        const auto outcome = applyPushes(*m_session, m_clock, m_ids, vins, zones);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        return *outcome;
    }
    qint64 count(const QString &table) { return m_session->integerOf(u"SELECT count(*) FROM "_s + table)->value_or(-1); }
    VendorStreamRow stream(const VendorConnectionRow &connection, const QString &id)
    {
        const auto streams = VendorTable(*m_session).streams(connection.id);
        for (const VendorStreamRow &row : *streams) {
            if (row.stream == id)
                return row;
        }
        return {};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch()};
    IdMaker m_ids{m_clock, 1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<VendorState> m_state;
    std::unique_ptr<VendorServer> m_server;
    QHash<QString, QByteArray> m_answers;
};

QTEST_GUILESS_MAIN(PushReceiveTest)
#include "pushreceivetest.moc"
