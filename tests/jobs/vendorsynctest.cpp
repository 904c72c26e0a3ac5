// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "jobs/simulator/vendorserver.h"
#include "jobs/sync/syncjob.h"
#include "jobs/sync/truthcheck.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 40;
const qint64 start = QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();

} // namespace

/// Every shipped network preset against a vendor played from that same preset, without a network between: the clock is ours.
class VendorSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vins = std::make_unique<VinDecoder>(*VinDecoder::load());
        m_zones = std::make_unique<ZipZones>(*ZipZones::load());
    }
    void init() { open(1); }

    void fillsAStoreThenMovesNothingThenMovesOnlyWhatChanged()
    {
        const auto first = syncAll();
        for (const SyncResult &result : first) {
            QVERIFY2(!result.error, qPrintable(result.stream + u": "_s + (result.error ? result.error->text : QString())));
            QVERIFY2(result.summary.rejected == 0, qPrintable(result.stream + u" rejected "_s + QString::number(result.summary.rejected)));
        }
        verifyTruth();

        m_clock.advanceMs(3600'000);
        for (const SyncResult &result : syncAll())
            QVERIFY2(result.changed() == 0, qPrintable(result.stream));

        m_clock.advanceMs(3600'000);
        const auto changes = m_state->change(0.05, m_clock.nowMs());
        m_clock.advanceMs(60'000);
        for (const SyncResult &result : syncAll()) {
            const int expected = changes.count(result.stream.toStdString()) ? changes.at(result.stream.toStdString()) : 0;
            QVERIFY2(!result.error, qPrintable(result.stream));
            QVERIFY2(result.heldUntilMs > 0 || qint64(expected) == result.changed(),
                     qPrintable(u"%1: %2 of %3"_s.arg(result.stream).arg(result.changed()).arg(expected)));
        }
        verifyTruth();
    }

private:
    void open(std::uint64_t seed)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.setNowMs(start);
        m_store = *Store::open(*StoreLocation::parse(m_folder->filePath(u"a.store"_s)), m_clock);
        m_ids = std::make_unique<IdMaker>(m_clock, 1);
        m_session = *m_store->session();
        m_rooftop = m_ids->next();
        QVERIFY(bool(RooftopTable(*m_session).add({m_rooftop, u"Test"_s, u"America/Chicago"_s, {}}, start)));
        auto presets = builtInNetworkPresets();
        QVERIFY2(bool(presets), presets ? "" : qPrintable(presets.error().text));
        m_presets = *presets;
        putBooksLast(m_presets);
        m_state = std::make_unique<VendorState>(*VendorState::make(seed, customers, start, *presets));
        m_server = std::make_unique<VendorServer>(*m_state, [this] { return m_clock.nowMs(); });
    }

    HttpAnswer send(const HttpRequest &request)
    {
        SimulatedRequest asked{request.method,
                               QUrl(request.url.path(QUrl::FullyEncoded) + u'?' + request.url.query(QUrl::FullyEncoded)),
                               {},
                               request.body.value_or(QByteArray())};
        for (const auto &[name, value] : request.headers)
            asked.headers.insert(name.toLower(), value);
        const SimulatedReply said = m_server->answer(asked);
        HttpAnswer answer;
        answer.outcome = said.ending == SimulatedReply::Ending::Whole ? HttpAnswer::Outcome::Answered : HttpAnswer::Outcome::Unknown;
        answer.error = {Error::Kind::Unavailable, u"cut"_s};
        answer.reply.status = said.status;
        answer.reply.body = said.body;
        for (const auto &[name, value] : said.headers)
            answer.reply.headers.append({name.toLower(), value});
        return answer;
    }

    QList<SyncResult> syncAll()
    {
        SyncJob job(
            *m_store, m_clock, *m_ids, *m_vins, *m_zones, [this](const HttpRequest &request) { return send(request); },
            [this](qint64 ms) {
                m_clock.advanceMs(ms);
                return true;
            });
        QList<SyncResult> results;
        VendorTable table(*m_session);
        for (const NetworkPreset &preset : m_presets) {
            const QString id = QString::fromStdString(preset.id);
            (void)table.keepConnection({m_ids->next(), m_rooftop, id, u"https://vendors.example.com/"_s + id, u"{}"_s, true, false, start});
            const auto connections = *table.connections();
            const auto connection = std::find_if(connections.begin(), connections.end(), [&](const auto &row) { return row.preset == id; });
            SyncOrder order;
            order.historyDays = VendorState::historyDays;
            const auto done = job.run(*connection, preset, VendorServer::credentials(preset), order);
            if (!done)
                qFatal("%s", qPrintable(done.error().text));
            results << *done;
        }
        return results;
    }

    void verifyTruth()
    {
        const QJsonObject truth = m_state->truth();
        for (const NetworkPreset &preset : m_presets) {
            const auto check = checkTruth(*m_session, preset, truth);
            QVERIFY2(bool(check), check ? "" : qPrintable(check.error().text));
            QVERIFY2(check->differing.isEmpty(), qPrintable(check->differing.mid(0, 12).join(u'\n')));
            QVERIFY2(check->fields > 0 && check->fields == check->equal, qPrintable(check->preset));
        }
    }

    FixedClock m_clock{start};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<IdMaker> m_ids;
    std::unique_ptr<VinDecoder> m_vins;
    std::unique_ptr<ZipZones> m_zones;
    std::unique_ptr<VendorState> m_state;
    std::unique_ptr<VendorServer> m_server;
    std::vector<NetworkPreset> m_presets;
    Id m_rooftop = 0;
};

QTEST_GUILESS_MAIN(VendorSyncTest)
#include "vendorsynctest.moc"
