// SPDX-License-Identifier: Apache-2.0
// The server: pages, webhooks and the small jobs behind them, on one thread over one store. It owns no rule of the dealership.
#pragma once

#include "hub/httpserver.h"
#include "hub/hubdesk.h"
#include "hub/webhooks.h"
#include "jobs/service/notewriter.h"
#include "jobs/sync/noterouting.h"
#include "store/store.h"

#include <memory>

namespace tradewind {

struct HubOptions
{
    quint16 port = 8770; ///< 0 takes a free one
    QString notesFolder; ///< where notes for the DMS go that no connected source takes; empty leaves them waiting
    QHash<QString, WebhookSecret> webhooks;
};

/// Lives on the thread that made it, with a session of its own.
class Hub
{
public:
    /// Errors: those of the store; Internal when a page is damaged; Unavailable when the port is taken.
    static Result<std::unique_ptr<Hub>> start(const Store &store, const Clock &clock, IdMaker &ids, const HubOptions &options);

    quint16 port() const { return m_port; }
    /// One request, without a network.
    VisitorAnswer answer(const VisitorRequest &request);
    /// What the server calls. Looks that came together are noted in one transaction: each is noted before it is answered, and a hundred
    /// cost one commit.
    QList<VisitorAnswer> answerAll(const QList<VisitorRequest> &requests);
    /// Applies waiting webhooks and writes waiting notes; runs each second by itself.
    void work();

private:
    Hub(std::unique_ptr<Session> session, std::unique_ptr<PageTemplates> pages, const Clock &clock, IdMaker &ids, OemSchedule schedule,
        Settings settings, QList<Rooftop> rooftops, const HubOptions &options, QString photoFolder);
    bool setDurable(bool isDurable);
    void answerLooks(const QList<VisitorRequest> &requests, QList<VisitorAnswer> &answers);
    VisitorAnswer route(const VisitorRequest &request);
    VisitorAnswer icon();
    VisitorAnswer asset(const QString &path);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<PageTemplates> m_pages;
    HubDesk m_desk;
    WebhookDoor m_webhooks;
    NotePlaces m_notePlaces;
    std::unique_ptr<RepairOrderNotes> m_notes;
    quint16 m_port = 0;
    bool m_isDurable = true; ///< as the store was opened
    QTimer m_timer;
    StrictHttpServer m_server;
};

} // namespace tradewind
