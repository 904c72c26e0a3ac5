// SPDX-License-Identifier: Apache-2.0
#include "hub/webhooks.h"

#include "jobs/service/inspectionimport.h"
#include "jobs/service/pagelinks.h"
#include "jobs/signals/signalimport.h"
#include "jobs/sync/pushreceive.h"
#include "store/webhooktable.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr qint64 clockSlackMs = 300'000;

bool holdsInspections(const QString &source)
{
    return source == "inspections"_L1 || source == "tekmetric"_L1 || source == "autovitals"_L1 || source == "bolton"_L1;
}

} // namespace

bool WebhookDoor::isSigned(const VisitorRequest &request, const WebhookSecret &secret) const
{
    // Tekion signs the raw body and names no time: a repeat is known by its hash.
    if (const QByteArray theirs = request.header("x-hub-signature-256"); request.path.startsWith(u"/hook/vendor-") && !theirs.isEmpty())
        return !secret.signing.isEmpty() && isPushSigned(request.body.toStdString(), theirs.toStdString(), secret.signing.toStdString());
    QByteArray time, signature;
    for (const QByteArray &part : request.header("x-tradewind-signature").split(',')) {
        if (part.trimmed().startsWith("t="))
            time = part.trimmed().mid(2);
        else if (part.trimmed().startsWith("v1="))
            signature = part.trimmed().mid(3);
    }
    bool isNumber = false;
    const qint64 at = time.toLongLong(&isNumber) * 1000;
    if (secret.signing.isEmpty() || !isNumber || qAbs(m_desk.clock.nowMs() - at) > clockSlackMs)
        return false;
    // The event's name is part of what is signed where it is given: a true body under a new name would be a second event.
    const QByteArray event = request.header("x-tradewind-event");
    const QByteArray said = time + '.' + (event.isEmpty() ? QByteArray() : event + '.') + request.body;
    return isSameSecret(QMessageAuthenticationCode::hash(said, secret.signing, QCryptographicHash::Sha256).toHex(), signature);
}

VisitorAnswer WebhookDoor::answer(const VisitorRequest &request)
{
    const QString source = request.path.section(u'/', 2, 2), proof = request.path.section(u'/', 3);
    const auto secret = m_secrets.constFind(source);
    if (request.method != "POST")
        return VisitorAnswer::plain(405, "Webhooks are POSTed.\n");
    const bool isTrue =
        secret != m_secrets.constEnd() &&
        (proof.isEmpty() ? isSigned(request, *secret) : !secret->path.isEmpty() && isSameSecret(proof.toUtf8(), secret->path));
    if (!isTrue) {
        const bool mustWait = m_desk.misses.miss(request.address, m_desk.clock.nowMs());
        return VisitorAnswer::plain(mustWait ? 429 : 401, "This message is not known to be true.\n");
    }
    if (request.body.isEmpty())
        return VisitorAnswer::plain(400, "The message is empty.\n");
    QString key = QString::fromLatin1(request.header("x-tradewind-event")).left(200);
    if (key.isEmpty() || !proof.isEmpty()) // an unsigned name could hide a new event behind an old one
        key = QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
    const auto kept = WebhookTable(m_desk.session).keep({m_desk.ids.next(), source, key, m_desk.clock.nowMs(), request.body});
    if (!kept)
        return VisitorAnswer::plain(503, "Please send it again.\n");
    return VisitorAnswer::plain(200, *kept ? "kept\n" : "known\n");
}

Result<int> WebhookDoor::applyPushed()
{
    const auto waiting = WebhookTable(m_desk.session).waitingPushes(1);
    if (!waiting || waiting->isEmpty())
        return waiting ? Result<int>(0) : waiting.error();
    if (!m_tables) {
        auto vins = VinDecoder::load();
        auto zones = ZipZones::load();
        if (!vins || !zones)
            return vins ? zones.error() : vins.error();
        m_tables.reset(new Tables{*std::move(vins), *std::move(zones)});
    }
    const auto outcome = applyPushes(m_desk.session, m_desk.clock, m_desk.ids, m_tables->vins, m_tables->zones);
    return outcome ? Result<int>(outcome->applied) : outcome.error();
}

Result<int> WebhookDoor::applySignals(const WebhookEvent &event)
{
    const Id rooftop = m_desk.rooftops.isEmpty() ? 0 : m_desk.rooftops.first().id;
    const auto batch = signalsFromJson(event.body);
    const auto taken =
        batch ? importSignals(m_desk.session, m_desk.ids, rooftop, *batch, event.receivedAt) : Result<SignalImport>(batch.error());
    if (!taken && taken.error().kind != Error::Kind::BadData && taken.error().kind != Error::Kind::NotFound)
        return taken.error(); // the store does not answer: the event waits
    const auto settled = WebhookTable(m_desk.session).settle(event.id, taken ? QString() : taken.error().text);
    return settled ? Result<int>(taken ? 1 : 0) : settled.error();
}

Result<int> WebhookDoor::applyWaiting()
{
    const auto pushed = applyPushed();
    if (!pushed)
        return pushed;
    WebhookTable table(m_desk.session);
    const auto waiting = table.waiting(50);
    if (!waiting)
        return waiting.error();
    int applied = *pushed;
    for (const WebhookEvent &event : *waiting) {
        if (event.source == signalHook) {
            const auto taken = applySignals(event);
            if (!taken)
                return taken;
            applied += *taken;
            continue;
        }
        if (!holdsInspections(event.source))
            continue;
        const auto batch = inspectionsFromJson(event.body);
        InspectionImport import;
        import.rooftopId = m_desk.rooftops.isEmpty() ? 0 : m_desk.rooftops.first().id;
        import.photoFolder = m_desk.photoFolder;
        import.nowMs = event.receivedAt;
        const auto imported =
            batch ? importInspections(m_desk.session, m_desk.ids, *batch, import) : Result<InspectionImportSummary>(batch.error());
        if (!imported && imported.error().kind != Error::Kind::BadData)
            return imported.error(); // the store does not answer: the event waits
        if (const auto settled = table.settle(event.id, imported ? QString() : imported.error().text); !settled)
            return settled.error();
        applied += imported ? 1 : 0;
    }
    return applied;
}

} // namespace tradewind
