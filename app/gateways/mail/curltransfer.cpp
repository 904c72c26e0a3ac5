// SPDX-License-Identifier: Apache-2.0
#include "gateways/mail/curltransfer.h"

#include "base/hostcheck.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectMs = 15'000;

/// Checks the address curl is about to connect to, after the name was looked up: nothing else would notice a name that leads home.
curl_socket_t openSocket(void *allowOwn, curlsocktype, curl_sockaddr *address)
{
    const AddressReach reach = reachOf(QHostAddress(&address->addr));
    const bool isAllowed = reach == AddressReach::Public || (reach == AddressReach::Own && allowOwn != nullptr);
    return isAllowed ? ::socket(address->family, address->socktype, address->protocol) : CURL_SOCKET_BAD;
}

} // namespace

Result<void> MailServer::check() const
{
    if (host.isEmpty() || host.contains(u'/') || host.contains(u'@') || host.contains(u' '))
        return Error{Error::Kind::BadUse, u"The name of the mail server cannot be right. Type it as mail.example.com."_s};
    if (port < 1 || port > 65'535)
        return Error{Error::Kind::BadUse, u"The port of the mail server is a number from 1 to 65535."_s};
    if (security != u"starttls" && security != u"tls" && !(security == u"none" && isOwnServer))
        return Error{Error::Kind::BadUse, u"The security of a mail server is starttls or tls; none only for a server of your own."_s};
    return {};
}

QByteArray MailServer::url(const QByteArray &protocol) const
{
    return protocol + (security == u"tls" ? "s://" : "://") + host.toUtf8() + ':' + QByteArray::number(port);
}

void MailServer::prepare(CURL *easy) const
{
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, std::min<long>(connectMs, timeoutMs));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(timeoutMs));
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, static_cast<long>(timeoutMs / 1000)));
    curl_easy_setopt(easy, CURLOPT_USE_SSL, static_cast<long>(security == u"none" ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, isOwnServer ? easy : nullptr);
    if (!authorityPem.isEmpty()) {
        curl_blob blob{const_cast<char *>(authorityPem.constData()), static_cast<std::size_t>(authorityPem.size()), CURL_BLOB_COPY};
        curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
    }
    if (!user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, password.toUtf8().constData());
    }
}

CurlPointer makeCurl()
{
    static const bool isStarted = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return CurlPointer(isStarted ? curl_easy_init() : nullptr);
}

} // namespace tradewind
