// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/mailpull.h"

#include "base/clock.h"
#include "gateways/mail/mailbox.h"
#include "jobs/leads/leadreceiver.h"
#include "jobs/sync/runnote.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/store.h"

#include <QUrl>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMinutes = 5;

std::string said(const Variables &variables, const char *name)
{
    const auto found = variables.find(name);
    return found == variables.end() ? std::string() : found->second;
}

MailServer serverOf(const VendorConnectionRow &connection, const Variables &secrets)
{
    const QUrl address(connection.base, QUrl::StrictMode);
    const Variables variables = vendorConnection(connection, secrets).variables;
    MailServer server;
    server.host = address.host();
    server.port = address.port(993);
    server.security = u"tls"_s;
    server.user = QString::fromStdString(said(variables, "user"));
    server.password = QString::fromStdString(said(variables, "password"));
    server.authorityPem = QByteArray::fromStdString(said(variables, "authority"));
    server.isOwnServer = connection.isOwnServer;
    return server;
}

QString folderOf(const VendorConnectionRow &connection)
{
    return QUrl(connection.base, QUrl::StrictMode).path().mid(1);
}

/// The desk leads are given to. Errors: NotFound; as leadDesk().
Result<LeadDesk> deskOf(Session &session, Id rooftopId)
{
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!rooftop)
        return rooftop.error();
    const auto settings = SettingTable(session).read();
    return settings ? leadDesk(*settings, *rooftop) : settings.error();
}

} // namespace

NetworkPreset mailboxSource()
{
    NetworkPreset preset;
    preset.id = "mailbox-leads";
    preset.title = "Leads by mail (IMAP)";
    preset.about = "Every new mail of the folder is read as a lead, in ADF or plain. Mails that are none are kept with the reason.";
    preset.truth = Truth::Public;
    preset.base = "imaps://";
    preset.asks = {
        {"user", "User", {}, false}, {"password", "Password", {}, true}, {"authority", "Own certificate authority (PEM)", {}, false}};
    VendorStream stream;
    stream.rows.id = "mailbox-leads";
    stream.rows.title = "Leads";
    stream.rows.entity = Entity::Customer;
    stream.everyMinutes = lookEveryMinutes;
    preset.streams.push_back(std::move(stream));
    return preset;
}

bool isMailboxSource(const NetworkPreset &preset)
{
    return preset.base.starts_with("imaps:");
}

Result<void> checkMailboxSource(const VendorConnectionRow &connection, const Variables &secrets)
{
    return checkMailbox(serverOf(connection, secrets), folderOf(connection));
}

MailPull::MailPull(const Store &store, const Clock &clock, IdMaker &ids, const ZipZones &zones)
    : m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_zones(zones)
{}

Result<SyncResult> MailPull::run(const VendorConnectionRow &connection, const NetworkPreset &preset, const Variables &secrets)
{
    const auto session = m_store.session();
    if (!session)
        return session.error();
    const auto state = onlyStream(**session, connection, preset);
    const auto desk = deskOf(**session, connection.rooftopId);
    if (!state || !desk)
        return state ? desk.error() : state.error();
    SyncResult result{connection.preset, state->stream, {}, 0, 0, {}};
    const qint64 began = m_clock.nowMs();
    const Variables variables = vendorConnection(connection, secrets).variables;
    LeadReceiver receiver(**session, m_ids, m_zones, *desk);
    std::optional<Error> problem;
    ++result.requests;
    const auto look = fetchMails(serverOf(connection, secrets), folderOf(connection), QString::fromStdString(said(variables, "mark")),
                                 [&](const QByteArray &mail, const QString &id) {
                                     const auto receipt = receiver.receive({{u"mail "_s + id, mail, {}}}, m_clock.nowMs());
                                     if (!receipt) {
                                         problem = receipt.error();
                                         return false;
                                     }
                                     ++result.requests;
                                     ++result.summary.read;
                                     result.summary.accepted += receipt->leads > 0;
                                     result.summary.rejected += receipt->leads == 0 && receipt->quarantined > 0;
                                     result.summary.duplicate += receipt->leads == 0 && receipt->quarantined == 0;
                                     return true;
                                 });
    result.error = look ? problem : look.error();
    RunNote note{began, false, look && !look->isComplete, {}, {}};
    if (look) {
        note.learnedName = u"mark"_s;
        note.learned = look->mark;
    }
    if (auto noted = noteRun(**session, m_ids, m_clock, connection, *state, result, note); !noted)
        return noted.error();
    return result;
}

} // namespace tradewind
