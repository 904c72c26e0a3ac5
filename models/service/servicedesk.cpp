// SPDX-License-Identifier: Apache-2.0
#include "models/service/servicedesk.h"

#include "base/clock.h"
#include "base/halves.h"
#include "jobs/service/decide.h"
#include "jobs/service/pagelinks.h"
#include "models/base/sentences.h"
#include "store/decisiontable.h"
#include "store/inspectiontable.h"
#include "store/picktable.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tradewind {

ServiceDesk::ServiceDesk(const BackgroundStore &background, std::function<Rooftop()> rooftop, std::function<QDate()> today, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_rooftop(std::move(rooftop))
    , m_today(std::move(today))
{}

Result<ServiceSnapshot> ServiceDesk::read(const Store &store, Session &session, const Rooftop &rooftop, QDate today)
{
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    std::optional<Result<ServiceSnapshot>> lane;
    std::optional<Result<DeclinedBook>> declined;
    inPair(
        [&] {
            const auto own = store.session(); // of this thread
            declined = own ? readDeclinedWork(**own, rooftop.id, today, QTimeZone(rooftop.zone.toLatin1())) : own.error();
        },
        [&] { lane = ServiceSnapshot::loadLane(session, *settings, rooftop, today); });
    if (!*lane || !*declined)
        return *lane ? declined->error() : lane->error();
    (*lane)->declined = **std::move(declined);
    return *std::move(lane);
}

void ServiceDesk::take(Result<ServiceSnapshot> result)
{
    if (!result) {
        m_state = State::Failed;
        m_sentence = localized(result.error());
        Q_EMIT failed(m_sentence);
        return;
    }
    m_snapshot = std::make_shared<ServiceSnapshot>(*std::move(result));
    m_state = State::Ready;
    Q_EMIT loaded();
}

void ServiceDesk::load()
{
    m_background.ask<ServiceSnapshot>([&store = m_background.store, rooftop = m_rooftop(),
                                       today = m_today()](Session &session) { return read(store, session, rooftop, today); },
                                      [this](Result<ServiceSnapshot> result) { take(std::move(result)); });
}

Result<void> ServiceDesk::loadNow()
{
    const auto session = m_background.store.session();
    if (!session)
        return session.error();
    auto result = read(m_background.store, **session, m_rooftop(), m_today());
    const auto done = result ? Result<void>() : Result<void>(result.error());
    take(std::move(result));
    return done;
}

qint64 ServiceDesk::nowMs() const
{
    return m_background.clock.nowMs();
}

void ServiceDesk::makeLink(Id inspectionId)
{
    m_background.ask<QString>(
        [inspectionId, &clock = m_background.clock](Session &session) -> Result<QString> {
            const auto inspection = InspectionTable(session).find(inspectionId);
            if (!inspection)
                return inspection.error();
            const auto token =
                makePageLink(session, inspection->rooftopId, PageKind::RepairOrder, inspectionId, inspection->customerId, clock.nowMs());
            return token ? Result<QString>(u"/r/"_s + *token) : token.error();
        },
        [this](const Result<QString> &path) {
            if (path)
                Q_EMIT linkMade(*path);
            else
                Q_EMIT failed(localized(path.error()));
        });
}

void ServiceDesk::answerAll(const ServiceOrder &order, DecisionKind kind, DeclineReason reason, const QString &advisor)
{
    m_background.ask<int>(
        [id = order.inspectionId, kind, reason, advisor, &ids = m_background.ids,
         &clock = m_background.clock](Session &session) -> Result<int> {
            const auto inspection = InspectionTable(session).find(id);
            if (!inspection)
                return inspection.error();
            QList<DecisionRequest> requests;
            for (const StoredItem &item : inspection->items) {
                const auto latest = DecisionTable(session).latest(item.id);
                if (!latest)
                    return latest.error();
                if (item.line.isFinding() && !*latest)
                    requests << DecisionRequest{item.id, kind, reason, {}, DecisionChannel::Phone, 0, {}, advisor};
            }
            if (requests.isEmpty())
                return 0;
            const auto outcomes = decideAll(session, ids, requests, clock.nowMs());
            return outcomes ? Result<int>(static_cast<int>(outcomes->size())) : outcomes.error();
        },
        [this](const Result<int> &done) {
            if (done)
                load();
            else
                Q_EMIT failed(localized(done.error()));
        });
}

void ServiceDesk::readWords(const QList<qsizetype> &places, const QObject *asker, std::function<void(const QList<DeclinedWords> &)> use)
{
    QList<DeclinedWork> lines;
    for (const qsizetype place : places)
        lines << m_snapshot->declined.lines.at(place);
    m_background.ask<QList<DeclinedWords>>(
        [lines, today = m_snapshot->today](Session &session) { return readDeclinedWords(session, lines, today); },
        [this, asker = QPointer(asker), of = m_snapshot, use = std::move(use)](const Result<QList<DeclinedWords>> &words) {
            if (!asker || of != m_snapshot)
                return;
            if (words)
                use(*words);
            else
                Q_EMIT failed(localized(words.error()));
        });
}

void ServiceDesk::pick(Id inspectionId, const QList<Id> &items, const QString &by)
{
    m_background.ask<void>(
        [inspectionId, items, by, rooftop = m_rooftop().id, now = m_background.clock.nowMs()](Session &session) -> Result<void> {
            auto transaction = Transaction::begin(session);
            if (!transaction)
                return transaction.error();
            if (auto kept = PickTable(session).keep(rooftop, inspectionId, items, by, now); !kept)
                return kept;
            return transaction->commit();
        },
        [this](const Result<void> &kept) {
            if (kept)
                load();
            else
                Q_EMIT failed(localized(kept.error()));
        });
}

} // namespace tradewind
