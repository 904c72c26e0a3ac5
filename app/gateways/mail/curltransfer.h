// SPDX-License-Identifier: Apache-2.0
// libcurl for SMTP and IMAP: certificates checked, addresses checked, always an end.
#pragma once

#include "base/curlhandle.h"
#include "base/result.h"
#include "gateways/gateway.h"

namespace tradewind {

/// How a mail server is reached: the fields host, port, security (starttls, tls or none), user, password, authority.
struct MailServer
{
    QString host;
    int port = 0;
    QString security;
    QString user, password;
    QByteArray authorityPem; ///< trusted instead of the system's; empty: the system's
    bool isOwnServer = false;
    int timeoutMs = 30'000;

    /// Errors: BadUse when something cannot be right; a server of the internet is never talked to in the clear.
    Result<void> check() const;
    /// "smtp://host:587": `protocol` is smtp or imap, with an s behind it for TLS from the first byte.
    QByteArray url(const QByteArray &protocol) const;
    /// Everything but the address and the work.
    void prepare(CURL *easy) const;
};

} // namespace tradewind
