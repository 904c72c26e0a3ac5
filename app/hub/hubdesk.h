// SPDX-License-Identifier: Apache-2.0
// What every page of the hub works with: one thread's session, the clock, the templates and the words.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/settings.h"
#include "hub/httpmessage.h"
#include "hub/missguard.h"
#include "hub/pagetemplate.h"
#include "programs/service/oemschedule.h"
#include "store/pagetable.h"
#include "store/rooftoptable.h"
#include "store/session.h"

#include <QHash>
#include <QJsonObject>

namespace tradewind {

/// A page as last rendered, and what it was rendered from. Rendering costs twenty times what asking for that state does.
struct KeptPage
{
    QList<qint64> state;
    qint64 renderedAt = 0;
    VisitorAnswer response;
};

/// Everything outlives the requests. One thread.
struct HubDesk
{
    Session &session;
    const Clock &clock;
    IdMaker &ids;
    PageTemplates &pages;
    OemSchedule schedule;
    Settings settings;
    QList<Rooftop> rooftops;
    QByteArray key; ///< random at each start: signs photo addresses and hides addresses of visitors
    QString photoFolder;
    QByteArray styleHash; ///< of PageTemplates
    MissGuard misses;
    QHash<QString, KeptPage> pagesKept;      ///< by link and language
    QHash<QString, VisitorAnswer> slowPages; ///< by language: told to thousands of guesses, made once

    const Rooftop &rooftop(Id id) const;
    QTimeZone zone(Id rooftopId) const;
};

/// A link that was followed. Without `token` the answer is already made: a kind page for a wrong, expired or replaced link.
struct FollowedLink
{
    std::optional<PageToken> token;
    QString language;
    bool isAsked = false; ///< the visitor chose the language
    VisitorAnswer answer;
};

/// Finds the token of "/r/TOKEN" or "/r/TOKEN/…", notes the look, and says kindly when it does not open anything.
/// `wish` is the customer's language where it is known.
FollowedLink followLink(HubDesk &desk, const VisitorRequest &request, PageKind kind);

/// The language of a request: "?l=es", else the customer's, else the browser's.
QString languageFor(HubDesk &desk, const VisitorRequest &request, const std::optional<Id> &customerId);
/// A page with one heading and one sentence.
VisitorAnswer kindPage(HubDesk &desk, const QString &language, int status, const QString &name, Id rooftopId = 0);
/// A page in its frame. `data` gets the store's name, address and the language links.
VisitorAnswer framed(HubDesk &desk, const QString &page, const QString &language, Id rooftopId, QJsonObject data);

/// "$1,126.00"; amounts under customers' eyes always carry their cents.
QString pagePrice(Money amount);
/// "phone", "tablet", "computer" or "robot": all that is kept of a browser.
QString deviceOf(const VisitorRequest &request);
/// "Nov 24, 10:18 AM" in the customer's language and the store's zone.
QString pageDay(const QString &language, QDate day);
QString pageTime(const QString &language, qint64 ms, const QTimeZone &zone);

} // namespace tradewind
