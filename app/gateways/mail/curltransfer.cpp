// SPDX-License-Identifier: Apache-2.0
#include "gateways/mail/curltransfer.h"

namespace tradewind {

using namespace Qt::StringLiterals;

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
    prepareCurl(easy, isOwnServer, timeoutMs);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps");
    curl_easy_setopt(easy, CURLOPT_USE_SSL, static_cast<long>(security == u"none" ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!authorityPem.isEmpty()) {
        curl_blob blob{const_cast<char *>(authorityPem.constData()), static_cast<std::size_t>(authorityPem.size()), CURL_BLOB_COPY};
        curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
    }
    if (!user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, password.toUtf8().constData());
    }
}

} // namespace tradewind
