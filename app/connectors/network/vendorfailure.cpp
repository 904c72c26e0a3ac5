// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/vendorfailure.h"

#include "connectors/filedrop/fieldtext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tradewind {

namespace {

constexpr std::string_view notNow[] = {
    "CUSTOMER RECORD IN USE",  "IS LOCKED BY",    "RECORD LOCKED",    "DATALOCKEXCEPTION",   "ID OUT OF SESSIONS", "ALL PROVIDERS BUSY",
    "OUTPUT BUFFER TOO SMALL", "TIMED OUT AFTER", "REYNOLDS.RIH.BPO", "SERVICE UNAVAILABLE", "TRY AGAIN"};
constexpr qint64 longestWaitMs = 15 * 60 * 1000;

/// Retry-After: seconds or a date (RFC 9110 §10.2.3).
qint64 retryAfterMs(const HttpReply &reply, qint64 nowMs)
{
    const QByteArray text = reply.header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds * 1000, 0, longestWaitMs);
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    return at.isValid() ? std::clamp<qint64>(at.toMSecsSinceEpoch() - nowMs, 0, longestWaitMs) : 0;
}

} // namespace

bool meansNotNow(const std::string &text)
{
    const std::string upper = upperCase(text);
    return std::any_of(std::begin(notNow), std::end(notNow), [&](std::string_view word) { return upper.find(word) != std::string::npos; });
}

std::optional<VendorFailure> vendorFailureOf(const HttpAnswer &answer, qint64 nowMs)
{
    if (answer.outcome == HttpAnswer::Outcome::Refused)
        return VendorFailure{answer.error, false};
    if (answer.outcome != HttpAnswer::Outcome::Answered)
        return VendorFailure{answer.error, true};
    const HttpReply &reply = answer.reply;
    if (reply.isSuccess())
        return std::nullopt;
    VendorFailure failure;
    failure.waitMs = retryAfterMs(reply, nowMs);
    switch (reply.status) {
    case 401:
        failure.error = {Error::Kind::Denied, QStringLiteral("The vendor did not accept the login (401). Check the keys in Setup.")};
        failure.isLogin = true;
        break;
    case 403:
        failure.error = {Error::Kind::Denied,
                         QStringLiteral("The vendor says this is not enabled for this store (403). Ask your vendor to switch it on.")};
        break;
    case 404:
        failure.error = {Error::Kind::NotFound, QStringLiteral("The vendor knows nothing under this address (404).")};
        failure.isMissing = true;
        break;
    case 429:
        failure.error = {Error::Kind::Unavailable, QStringLiteral("The vendor's call limit is used up (429).")};
        failure.mayRetry = true;
        break;
    default:
        if (reply.status >= 300 && reply.status < 400)
            failure.error = {Error::Kind::Unavailable, QStringLiteral("The vendor sent us elsewhere (%1), which is never followed. Check "
                                                                      "the address in Setup.")
                                                           .arg(reply.status)};
        else
            failure.error = {Error::Kind::Unavailable, QStringLiteral("The vendor's service failed (%1).").arg(reply.status)};
        failure.mayRetry = reply.status >= 500 || reply.status == 408 || meansNotNow(reply.body.left(4096).toStdString());
    }
    return failure;
}

std::optional<VendorFailure> vendorFailureOf(const RecordDocument &document, const FailureSigns &signs)
{
    std::string said;
    for (const char *fault : {"Envelope.Body.Fault.faultstring", "Envelope.Body.Fault.Reason.Text"}) {
        if (said.empty())
            said = document.root().first(RecordPath::parse(fault)).text();
    }
    for (const std::string &path : signs.error) {
        const std::string text(trimmed(document.root().first(RecordPath::parse(path)).text()));
        const bool isFine =
            text.empty() || text == "0" || text == "false" ||
            std::any_of(signs.fine.begin(), signs.fine.end(), [&](const std::string &word) { return equalsIgnoringCase(word, text); });
        if (said.empty() && !isFine)
            said = text;
    }
    if (said.empty())
        return std::nullopt;
    VendorFailure failure{{Error::Kind::Unavailable, QStringLiteral("The vendor answered: %1").arg(QString::fromStdString(said).left(300))},
                          meansNotNow(said)};
    if (!signs.retryable.empty()) {
        const std::string flag = document.root().first(RecordPath::parse(signs.retryable)).text();
        failure.mayRetry = equalsIgnoringCase(flag, "true") || flag == "1";
    }
    return failure;
}

} // namespace tradewind
