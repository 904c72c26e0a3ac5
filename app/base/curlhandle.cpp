// SPDX-License-Identifier: Apache-2.0
#include "base/curlhandle.h"

#include "base/hostcheck.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace tradewind {

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

void prepareCurl(CURL *easy, bool isOwnServer, int timeoutMs)
{
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, std::min<long>(connectMs, timeoutMs));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(timeoutMs));
    curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, static_cast<long>(timeoutMs / 1000)));
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, isOwnServer ? easy : nullptr);
}

CurlPointer makeCurl()
{
    static const bool isStarted = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return CurlPointer(isStarted ? curl_easy_init() : nullptr);
}

} // namespace tradewind
