// SPDX-License-Identifier: Apache-2.0
#include "hub/hub.h"

#include "base/log.h"
#include "hub/orderpage.h"
#include "hub/visitpages.h"
#include "jobs/service/photofolder.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

QByteArray randomKey()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

} // namespace

Result<std::unique_ptr<Hub>> Hub::start(const Store &store, const Clock &clock, IdMaker &ids, const HubOptions &options)
{
    auto session = store.session();
    if (!session)
        return session.error();
    auto pages = PageTemplates::load();
    if (!pages)
        return pages.error();
    auto schedule = OemSchedule::builtIn();
    if (!schedule)
        return schedule.error();
    const auto settings = SettingTable(**session).read();
    if (!settings)
        return settings.error();
    const auto rooftops = RooftopTable(**session).all();
    if (!rooftops)
        return rooftops.error();
    std::unique_ptr<Hub> hub(new Hub(std::move(*session), std::move(*pages), clock, ids, *std::move(schedule), *settings, *rooftops,
                                     options, photoFolderOf(store.location())));
    // Copying the log back waits for the disk, which a visitor should not: a standing task does it (storeTasks). This is the limit without.
    if (hub->m_session->dialect() == Dialect::Sqlite) {
        if (const auto set = hub->m_session->exec(u"PRAGMA wal_autocheckpoint = 20000"_s); !set)
            return set.error();
    }
    const auto port = hub->m_server.listen(options.port);
    if (!port)
        return port.error();
    hub->m_port = *port;
    return hub;
}

Hub::Hub(std::unique_ptr<Session> session, std::unique_ptr<PageTemplates> pages, const Clock &clock, IdMaker &ids, OemSchedule schedule,
         Settings settings, QList<Rooftop> rooftops, const HubOptions &options, QString photoFolder)
    : m_session(std::move(session))
    , m_pages(std::move(pages))
    , m_desk{*m_session,
             clock,
             ids,
             *m_pages,
             std::move(schedule),
             std::move(settings),
             std::move(rooftops),
             randomKey(),
             std::move(photoFolder),
             m_pages->styleHash(),
             MissGuard(),
             {},
             {}}
    , m_webhooks(m_desk, options.webhooks)
    , m_server([this](const QList<VisitorRequest> &requests) { return answerAll(requests); })
{
    if (!options.notesFolder.isEmpty())
        m_notes = std::make_unique<FolderNotes>(options.notesFolder);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { work(); });
    m_timer.start(1'000);
}

/// What a customer was thanked for survives a power cut; a look at a page survives a killed program, which is forty times as fast.
bool Hub::setDurable(bool isDurable)
{
    if (m_session->dialect() != Dialect::Sqlite || isDurable == m_isDurable)
        return true;
    if (!m_session->exec(isDurable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s))
        return false;
    m_isDurable = isDurable;
    return true;
}

VisitorAnswer Hub::answer(const VisitorRequest &request)
{
    const bool isPost = request.method == "POST";
    if (!setDurable(isPost))
        return VisitorAnswer::plain(503, "Please try again.\n");
    const VisitorAnswer response = route(request);
    if (isPost && response.status == 200)
        QTimer::singleShot(0, &m_timer, [this] { work(); }); // after the thanks: nobody waits for our work
    return response;
}

void Hub::answerLooks(const QList<VisitorRequest> &requests, QList<VisitorAnswer> &answers)
{
    if (requests.size() < 2) {
        for (const VisitorRequest &request : requests)
            answers << answer(request);
        return;
    }
    auto transaction = setDurable(false) ? Transaction::begin(*m_session) : Result<Transaction>(Error{});
    QList<VisitorAnswer> made;
    for (const VisitorRequest &request : requests)
        made << (transaction ? route(request) : VisitorAnswer());
    // S17: a look that cannot be noted is not given.
    if (!transaction || !transaction->commit())
        made.fill(VisitorAnswer::plain(503, "Please try again.\n"));
    answers << made;
}

QList<VisitorAnswer> Hub::answerAll(const QList<VisitorRequest> &requests)
{
    QList<VisitorAnswer> answers;
    QList<VisitorRequest> looks;
    for (const VisitorRequest &request : requests) {
        if (request.method != "POST") {
            looks << request;
            continue;
        }
        answerLooks(std::exchange(looks, {}), answers);
        answers << answer(request);
    }
    answerLooks(looks, answers);
    return answers;
}

VisitorAnswer Hub::route(const VisitorRequest &request)
{
    const QString door = request.path.section(u'/', 1, 1);
    if (door == "r"_L1)
        return answerOrderPage(m_desk, request);
    if (door == "p"_L1)
        return answerPhoto(m_desk, request);
    if (door == "s"_L1)
        return answerVoice(m_desk, request);
    if (door == "v"_L1)
        return answerValuePage(m_desk, request);
    if (door == "b"_L1)
        return answerBookingPage(m_desk, request);
    if (door == "u"_L1)
        return answerWishesPage(m_desk, request);
    if (door == "c"_L1)
        return answerClick(m_desk, request);
    if (door == "hook"_L1)
        return m_webhooks.answer(request);
    if (door == "a"_L1)
        return asset(request.path);
    if (request.path == "/favicon.ico"_L1)
        return icon();
    if (request.path == "/health"_L1)
        return VisitorAnswer::plain(200, "ok\n");
    return kindPage(m_desk, languageFor(m_desk, request, {}), 404, u"wrong"_s);
}

VisitorAnswer Hub::icon()
{
    QFile file(u":/icons/car.svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return VisitorAnswer::plain(404, "No such file.\n");
    VisitorAnswer response;
    response.type = "image/svg+xml";
    response.body = file.readAll();
    response.isCacheable = true;
    return response;
}

VisitorAnswer Hub::asset(const QString &path)
{
    QFile file(u":/pages/page.js"_s);
    if (path != "/a/page.js"_L1 || !file.open(QIODevice::ReadOnly))
        return VisitorAnswer::plain(404, "No such file.\n");
    VisitorAnswer response;
    response.type = "text/javascript; charset=utf-8";
    response.body = file.readAll();
    response.isCacheable = true;
    return response;
}

void Hub::work()
{
    if (const auto applied = m_webhooks.applyWaiting(); !applied)
        qCWarning(logJobs) << "webhooks wait:" << applied.error().text;
    if (const auto handed = handNotesOver(*m_session, m_desk.ids, m_desk.clock.nowMs(), m_notePlaces); !handed)
        qCWarning(logJobs) << "notes wait:" << handed.error().text;
    if (!m_notes)
        return;
    if (const auto written = writeNotes(*m_session, *m_notes, m_desk.clock.nowMs()); !written)
        qCWarning(logJobs) << "notes wait:" << written.error().text;
}

} // namespace tradewind
