// SPDX-License-Identifier: Apache-2.0
// libcurl for the protocols Qt does not speak (SMTP, IMAP, SFTP): handles that free themselves, and only addresses that are allowed.
#pragma once

#include <curl/curl.h>

#include <memory>

namespace tradewind {

struct CurlFree
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
struct CurlMultiFree
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
using CurlPointer = std::unique_ptr<CURL, CurlFree>;
using CurlList = std::unique_ptr<curl_slist, CurlFree>;
using CurlMultiPointer = std::unique_ptr<CURLM, CurlMultiFree>;

/// A fresh handle; libcurl is initialised once.
CurlPointer makeCurl();
/// No proxy, no signals, an end in `timeoutMs`, and only addresses of the internet; those of this house when `isOwnServer`. The address is
/// checked after the name was looked up: nothing else would notice a name that leads home.
void prepareCurl(CURL *easy, bool isOwnServer, int timeoutMs);

} // namespace tradewind
