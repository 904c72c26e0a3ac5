// SPDX-License-Identifier: Apache-2.0
#include "gateways/smtp/submission.h"

#include <QRegularExpression>

#include <cstring>

namespace tradewind::smtp {

using namespace Qt::StringLiterals;

namespace {

using Outcome = SendResult::Outcome;

constexpr int retryMs = 60'000;

/// RFC 3463 enhanced status, where the server gives one.
Failure failureOf(int code, const QString &enhanced)
{
    static const FailureTable table{{u"5.1.1"_s, Failure::InvalidDestination},  {u"5.1.2"_s, Failure::InvalidDestination},
                                    {u"5.1.3"_s, Failure::InvalidDestination},  {u"5.1.6"_s, Failure::InvalidDestination},
                                    {u"5.1.10"_s, Failure::InvalidDestination}, {u"5.2.1"_s, Failure::InvalidDestination},
                                    {u"5.2.2"_s, Failure::Unreachable},         {u"5.7.0"_s, Failure::BlockedByCarrier},
                                    {u"5.7.1"_s, Failure::BlockedByCarrier},    {u"5.7.515"_s, Failure::SenderUnregistered}};
    if (const auto found = table.constFind(enhanced); found != table.cend())
        return *found;
    if (enhanced.startsWith(u"5.7."))
        return Failure::BlockedByCarrier;
    return code == 550 || code == 551 || code == 553 ? Failure::InvalidDestination : Failure::Other;
}

} // namespace

/// One connection's worth of work; the handle keeps its connection through the pool of m_multi.
struct Submission::Transfer
{
    CurlPointer easy;
    CurlList recipients;
    const Letter *letter = nullptr;
    qsizetype place = 0;
    qsizetype offset = 0;
    bool isHandedOver = false; ///< curl has every byte: the final dot may follow at any moment
    QByteArray refusal;        ///< the server's last line that said no

    static std::size_t read(char *to, std::size_t size, std::size_t count, void *self)
    {
        auto &transfer = *static_cast<Transfer *>(self);
        const auto room = static_cast<qsizetype>(size * count);
        const qsizetype length = std::min(room, transfer.letter->bytes.size() - transfer.offset);
        std::memcpy(to, transfer.letter->bytes.constData() + transfer.offset, static_cast<std::size_t>(length));
        transfer.offset += length;
        transfer.isHandedOver = transfer.offset == transfer.letter->bytes.size();
        return static_cast<std::size_t>(length);
    }
    static std::size_t line(char *text, std::size_t size, std::size_t count, void *self)
    {
        if (size * count > 3 && (text[0] == '4' || text[0] == '5'))
            static_cast<Transfer *>(self)->refusal = QByteArray(text, static_cast<qsizetype>(size * count)).trimmed();
        return size * count;
    }

    SendResult result(CURLcode code) const
    {
        SendResult made;
        if (code == CURLE_OK) {
            made.outcome = Outcome::Accepted;
            return made;
        }
        long answered = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &answered);
        static const QRegularExpression shape(u"^[245]\\d\\d[ -]([245]\\.\\d{1,3}\\.\\d{1,3})"_s);
        const QString enhanced = shape.match(QString::fromLatin1(refusal)).captured(1);
        made.code = enhanced.isEmpty() ? QString::number(answered) : enhanced;
        if (code == CURLE_LOGIN_DENIED) {
            made.outcome = Outcome::NotProcessed;
            made.failure = Failure::Authentication;
        } else if (answered >= 500) {
            made.outcome = Outcome::Failed;
            made.failure = failureOf(static_cast<int>(answered), enhanced);
            if (stopsTheGateway(made.failure))
                made.outcome = Outcome::NotProcessed;
        } else if (answered >= 400 || !isHandedOver) {
            made.outcome = Outcome::NotProcessed;
            made.failure = Failure::ProviderUnavailable;
            made.retryAfterMs = retryMs;
        } else {
            made.why = u"The mail server did not say whether it took the message."_s;
            return made;
        }
        made.why = failureSentence(made.failure);
        return made;
    }
};

Submission::Submission(MailServer server, int connections)
    : m_server(std::move(server))
{
    for (int i = 0; i < connections; ++i) {
        auto transfer = std::make_unique<Transfer>();
        transfer->easy = makeCurl();
        m_transfers.push_back(std::move(transfer));
    }
    m_multi.reset(curl_multi_init());
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, static_cast<long>(connections));
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(connections));
}

Submission::~Submission() = default;

QList<SendResult> Submission::submit(const QList<Letter> &letters, const std::function<bool()> &mayStart)
{
    QList<SendResult> results(letters.size());
    if (auto fits = m_server.check(); !fits) {
        results.fill({Outcome::NotProcessed, {}, Failure::ProviderUnavailable, {}, fits.error().text, retryMs});
        return results;
    }
    qsizetype next = 0;
    int open = 0;
    bool isStopped = false;
    const auto startOn = [&](Transfer &transfer) {
        while (next < letters.size()) {
            const qsizetype place = next++;
            isStopped = isStopped || (mayStart && !mayStart());
            if (isStopped) {
                results[place] = {Outcome::NotProcessed, {}, Failure::None, {}, u"Sending was stopped before this one."_s, 0};
                continue;
            }
            CURL *const easy = transfer.easy.get();
            transfer.letter = &letters[place];
            transfer.place = place;
            transfer.offset = 0;
            transfer.isHandedOver = false;
            transfer.refusal.clear();
            transfer.recipients.reset(curl_slist_append(nullptr, ('<' + letters[place].to + '>').constData()));
            curl_easy_reset(easy);
            m_server.prepare(easy);
            curl_easy_setopt(easy, CURLOPT_URL, m_server.url("smtp").constData());
            curl_easy_setopt(easy, CURLOPT_MAIL_FROM, ('<' + letters[place].from + '>').constData());
            curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, transfer.recipients.get());
            curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
            curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(letters[place].bytes.size()));
            curl_easy_setopt(easy, CURLOPT_READFUNCTION, Transfer::read);
            curl_easy_setopt(easy, CURLOPT_READDATA, &transfer);
            curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, Transfer::line);
            curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
            curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer);
            curl_multi_add_handle(m_multi.get(), easy);
            ++open;
            return;
        }
    };
    for (const auto &transfer : m_transfers)
        startOn(*transfer);
    while (open > 0) {
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        int left = 0;
        bool isNews = false;
        while (CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            isNews = true;
            void *own = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &own);
            auto &transfer = *static_cast<Transfer *>(own);
            results[transfer.place] = transfer.result(message->data.result);
            curl_multi_remove_handle(m_multi.get(), transfer.easy.get());
            --open;
            startOn(transfer);
        }
        if (open > 0 && !isNews)
            curl_multi_poll(m_multi.get(), nullptr, 0, 1000, nullptr);
    }
    return results;
}

Result<void> Submission::check()
{
    if (auto fits = m_server.check(); !fits)
        return fits;
    const CurlPointer easy = makeCurl();
    m_server.prepare(easy.get());
    curl_easy_setopt(easy.get(), CURLOPT_URL, m_server.url("smtp").constData());
    curl_easy_setopt(easy.get(), CURLOPT_CONNECT_ONLY, 1L);
    switch (curl_easy_perform(easy.get())) {
    case CURLE_OK:
        return {};
    case CURLE_LOGIN_DENIED:
        return Error{Error::Kind::Denied, u"%1 did not accept user and password."_s.arg(m_server.host)};
    case CURLE_PEER_FAILED_VERIFICATION:
        return Error{Error::Kind::Unavailable, u"%1 showed no valid certificate. Nothing was sent."_s.arg(m_server.host)};
    case CURLE_USE_SSL_FAILED:
        return Error{Error::Kind::Unavailable, u"%1 offers no encryption on this port. Nothing was sent."_s.arg(m_server.host)};
    default:
        return Error{Error::Kind::Unavailable, u"%1 could not be reached on port %2."_s.arg(m_server.host).arg(m_server.port)};
    }
}

} // namespace tradewind::smtp
