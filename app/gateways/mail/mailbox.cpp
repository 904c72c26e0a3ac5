// SPDX-License-Identifier: Apache-2.0
#include "gateways/mail/mailbox.h"

#include "gateways/mail/readmail.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMails = 500;
constexpr qint64 longestMail = 5 * 1024 * 1024;

/// One connection, kept over several commands: curl runs one IMAP command a transfer.
class Imap
{
public:
    Imap(const MailServer &server, const QString &folder)
        : m_server(server)
        , m_folder(QUrl::toPercentEncoding(folder.isEmpty() ? u"INBOX"_s : folder))
        , m_easy(makeCurl())
    {}

    /// A command in the folder; answers the lines about it.
    Result<QByteArray> command(const QByteArray &words)
    {
        prepare(m_server.url("imap") + '/' + m_folder);
        curl_easy_setopt(m_easy.get(), CURLOPT_CUSTOMREQUEST, words.constData());
        return perform();
    }

    /// A whole mail.
    Result<QByteArray> mail(qint64 uid)
    {
        prepare(m_server.url("imap") + '/' + m_folder + ";UID=" + QByteArray::number(uid));
        curl_easy_setopt(m_easy.get(), CURLOPT_CUSTOMREQUEST, nullptr);
        return perform();
    }

    /// Changes when the server numbers its mails anew; 0 until a command ran.
    qint64 validity() const
    {
        static const QRegularExpression said(u"\\[UIDVALIDITY (\\d+)\\]"_s);
        return said.match(QString::fromLatin1(m_lines)).captured(1).toLongLong();
    }

private:
    static std::size_t take(char *data, std::size_t size, std::size_t count, void *to)
    {
        auto &bytes = *static_cast<QByteArray *>(to);
        if (bytes.size() > longestMail)
            return 0;
        bytes.append(data, static_cast<qsizetype>(size * count));
        return size * count;
    }

    void prepare(const QByteArray &url)
    {
        curl_easy_reset(m_easy.get());
        m_server.prepare(m_easy.get());
        m_body.clear();
        curl_easy_setopt(m_easy.get(), CURLOPT_URL, url.constData());
        curl_easy_setopt(m_easy.get(), CURLOPT_WRITEFUNCTION, take);
        curl_easy_setopt(m_easy.get(), CURLOPT_WRITEDATA, &m_body);
        curl_easy_setopt(m_easy.get(), CURLOPT_HEADERFUNCTION, take);
        curl_easy_setopt(m_easy.get(), CURLOPT_HEADERDATA, &m_lines);
    }

    Result<QByteArray> perform()
    {
        const CURLcode code = curl_easy_perform(m_easy.get());
        if (code == CURLE_OK || code == CURLE_WRITE_ERROR)
            return code == CURLE_OK ? m_body : QByteArray();
        if (code == CURLE_LOGIN_DENIED)
            return Error{Error::Kind::Denied, u"%1 did not accept user and password."_s.arg(m_server.host)};
        if (code == CURLE_REMOTE_ACCESS_DENIED)
            return Error{Error::Kind::NotFound, u"There is no such folder in the mailbox."_s};
        return Error{Error::Kind::Unavailable,
                     u"The mailbox on %1 could not be read (%2)."_s.arg(m_server.host, QString::fromLatin1(curl_easy_strerror(code)))};
    }

    const MailServer &m_server;
    QByteArray m_folder, m_body, m_lines;
    CurlPointer m_easy;
};

} // namespace

Result<MailboxLook> fetchMails(const MailServer &server, const QString &folder, const QString &mark,
                               const std::function<bool(const QByteArray &mail, const QString &id)> &take)
{
    if (auto fits = server.check(); !fits)
        return fits.error();
    Imap imap(server, folder);
    const qint64 lastUid = mark.section(u':', 1).toLongLong();
    auto answer = imap.command(lastUid > 0 ? "UID SEARCH UID " + QByteArray::number(lastUid + 1) + ":*" : "UID SEARCH UNSEEN");
    if (!answer)
        return answer.error();
    // After a restore the numbers start anew: what is unread is what is new then.
    if (lastUid > 0 && imap.validity() != mark.section(u':', 0, 0).toLongLong()) {
        answer = imap.command("UID SEARCH UNSEEN");
        if (!answer)
            return answer.error();
    }
    QList<qint64> uids;
    for (const QByteArray &word : answer->simplified().split(' ')) {
        // "UID n:*" always answers with the last mail, even when it is older than n.
        if (const qint64 uid = word.toLongLong(); uid > 0 && (uid > lastUid || imap.validity() != mark.section(u':', 0, 0).toLongLong()))
            uids << uid;
    }
    std::sort(uids.begin(), uids.end());
    MailboxLook look{mark, uids.size() <= mostMails};
    for (const qint64 uid : uids.first(std::min(uids.size(), mostMails))) {
        const auto mail = imap.mail(uid);
        if (!mail)
            return look.mark == mark ? Result<MailboxLook>(mail.error()) : Result<MailboxLook>(look);
        if (!mail->isEmpty() && !take(*mail, u"%1/%2"_s.arg(imap.validity()).arg(uid)))
            break;
        look.mark = u"%1:%2"_s.arg(imap.validity()).arg(uid);
    }
    return look;
}

Result<PollResult> readMailbox(const MailServer &server, const QString &folder, const QString &mark)
{
    PollResult result;
    const auto look = fetchMails(server, folder, mark, [&](const QByteArray &mail, const QString &id) {
        readMail(mail, id, 0, result);
        return true;
    });
    if (!look)
        return look.error();
    result.mark = look->mark;
    result.isComplete = look->isComplete;
    return result;
}

Result<void> checkMailbox(const MailServer &server, const QString &folder)
{
    if (auto fits = server.check(); !fits)
        return fits;
    const auto answer = Imap(server, folder).command("NOOP");
    return answer ? Result<void>() : answer.error();
}

} // namespace tradewind
