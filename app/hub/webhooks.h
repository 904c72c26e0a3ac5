// SPDX-License-Identifier: Apache-2.0
// Takes what other systems tell us: only signed or under a secret address, only once, kept before it is thanked for (T8).
#pragma once

#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "hub/hubdesk.h"

#include <QHash>

#include <memory>

namespace tradewind {

struct WebhookEvent;

/// What a source may prove itself with; empty is not offered. A source without either is refused.
struct WebhookSecret
{
    QByteArray signing; ///< HMAC-SHA256 over "TIME.BODY"
    QByteArray path;    ///< for senders that cannot sign (Tekmetric): the last part of the address
};

/// Receives at /hook/SOURCE and /hook/SOURCE/SECRET. A vendor's own signature (X-Hub-Signature-256, Tekion) counts for /hook/vendor-PRESET.
///
/// Signed: header X-Tradewind-Signature "t=SECONDS,v1=HEX", at most 300 s off; the event is known by X-Tradewind-Event or the body's hash.
/// A repeat is answered 200 and changes nothing. Memory of events has no end, so that a repeat after any time is one.
class WebhookDoor
{
public:
    WebhookDoor(HubDesk &desk, QHash<QString, WebhookSecret> secrets)
        : m_desk(desk)
        , m_secrets(std::move(secrets))
    {}

    VisitorAnswer answer(const VisitorRequest &request);

    /// Applies waiting inspections ("inspections", "tekmetric", "autovitals", "bolton"), signals of competitors ("signals") and what
    /// vendors pushed ("vendor-PRESET"); other sources' events wait for their own jobs. Answers how many were applied. Errors: those of
    /// Session.
    Result<int> applyWaiting();

private:
    /// Loaded when the first vendor pushes.
    struct Tables
    {
        VinDecoder vins;
        ZipZones zones;
    };
    Result<int> applyPushed();
    /// Signals of competitors ("signals").
    Result<int> applySignals(const WebhookEvent &event);
    bool isSigned(const VisitorRequest &request, const WebhookSecret &secret) const;

    HubDesk &m_desk;
    QHash<QString, WebhookSecret> m_secrets;
    std::unique_ptr<Tables> m_tables;
};

} // namespace tradewind
