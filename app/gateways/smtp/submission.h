// SPDX-License-Identifier: Apache-2.0
// Hands mails to a mail server over a few kept connections, and knows which of them may have arrived when one breaks.
#pragma once

#include "gateways/mail/curltransfer.h"

#include <QList>

namespace tradewind::smtp {

/// One mail with its envelope.
struct Letter
{
    QByteArray from, to, bytes;
};

/// For one thread. Connections are kept between calls.
class Submission
{
public:
    Submission(MailServer server, int connections);
    ~Submission();
    Submission(const Submission &) = delete;
    Submission &operator=(const Submission &) = delete;

    /// Sends each once; results in order. A mail whose last byte was handed over and that got no answer is Unknown: the server may have it
    /// (RFC 5321 4.5.3.2.6). One that broke off before is NotProcessed: without its final dot no server takes it.
    QList<SendResult> submit(const QList<Letter> &letters, const std::function<bool()> &mayStart);
    /// Connects, greets and signs in. Errors: Denied for a wrong password; BadUse; Unavailable.
    Result<void> check();

private:
    struct Transfer;

    MailServer m_server;
    CurlMultiPointer m_multi;
    std::vector<std::unique_ptr<Transfer>> m_transfers;
};

} // namespace tradewind::smtp
