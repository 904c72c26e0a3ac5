// SPDX-License-Identifier: Apache-2.0
#include "gateways/smtp/smtp.h"

#include "gateways/mail/composedmail.h"
#include "gateways/mail/mailbox.h"
#include "gateways/smtp/submission.h"

#include <algorithm>

namespace tradewind::smtp {

using namespace Qt::StringLiterals;

namespace {

class Smtp final : public Gateway
{
public:
    explicit Smtp(GatewayConfig config)
        : m_config(std::move(config))
        , m_submission(server(QString()), std::clamp(m_config.value(u"connections"_s).toInt(), 1, 16))
    {}

    SendResult send(const ClearedMessage &message) override { return sendAll({message}, {}).constFirst(); }

    QList<SendResult> sendAll(const QList<ClearedMessage> &messages, const std::function<bool()> &mayStart) override
    {
        QList<SendResult> results(messages.size());
        QList<Letter> letters;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const Draft &draft = messages[i].draft();
            const QString from = draft.from.isEmpty() ? m_config.value(u"from"_s) : draft.from;
            auto mail = composedMail(draft, from, messages[i].clearedAt());
            if (!mail) {
                results[i] = {SendResult::Outcome::Failed, {}, Failure::ContentRejected, {}, mail.error().text, 0};
                continue;
            }
            results[i].carrierId = mail->messageId;
            letters << Letter{from.toUtf8(), draft.to.toUtf8(), std::move(mail->bytes)};
            places << i;
        }
        const QList<SendResult> sent = m_submission.submit(letters, mayStart);
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QString messageId = results[places[i]].carrierId;
            results[places[i]] = sent[i];
            if (sent[i].outcome == SendResult::Outcome::Accepted)
                results[places[i]].carrierId = messageId;
        }
        return results;
    }

    Result<SentRecord> status(const QString &) override
    {
        return Error{Error::Kind::BadUse, u"A mail server does not tell what became of a message; a bounce does."_s};
    }

    Result<PollResult> poll(const PollFrom &from) override
    {
        if (m_config.value(u"imapHost"_s).isEmpty())
            return PollResult{{}, {}, {}, from.mark, true};
        return readMailbox(server(u"imap"_s), m_config.value(u"imapFolder"_s), from.mark);
    }

    Result<void> check() override
    {
        if (auto reached = m_submission.check(); !reached || m_config.value(u"imapHost"_s).isEmpty())
            return reached;
        return checkMailbox(server(u"imap"_s), m_config.value(u"imapFolder"_s));
    }

private:
    /// The fields of the submission server, or with "imap" those of the mailbox, whose user and password default to the former's.
    MailServer server(const QString &which) const
    {
        const auto field = [&](const QString &key) {
            return m_config.value(which.isEmpty() ? key : which + key.left(1).toUpper() + key.mid(1));
        };
        MailServer made;
        made.host = field(u"host"_s);
        made.port = field(u"port"_s).toInt();
        made.security = field(u"security"_s);
        made.user = field(u"user"_s).isEmpty() ? m_config.value(u"user"_s) : field(u"user"_s);
        made.password = field(u"password"_s).isEmpty() ? m_config.value(u"password"_s) : field(u"password"_s);
        made.authorityPem = m_config.value(u"authority"_s).toUtf8();
        made.isOwnServer = m_config.isOwnServer;
        made.timeoutMs = m_config.timeoutMs;
        return made;
    }

    GatewayConfig m_config;
    Submission m_submission;
};

GatewayField optional(GatewayField::Kind kind, const QString &key, const QString &title, const QString &meaning,
                      const QString &fallback = {})
{
    return {key, title, meaning, fallback, kind, false};
}

} // namespace

GatewayInfo info()
{
    using Kind = GatewayField::Kind;
    GatewayInfo made;
    made.id = u"smtp"_s;
    made.title = u"Mail server (SMTP)"_s;
    made.channels = {Channel::Email};
    made.fields = {
        {u"host"_s, u"Server"_s, u"As mail.example.com."_s, {}, Kind::Text, true},
        {u"port"_s, u"Port"_s, u"587 with starttls, 465 with tls."_s, u"587"_s, Kind::Whole, true},
        {u"security"_s, u"Security"_s, u"starttls or tls; none only for a server of your own."_s, u"starttls"_s, Kind::Text, true},
        optional(Kind::Text, u"user"_s, u"User"_s, u"Often the whole address."_s),
        optional(Kind::Secret, u"password"_s, u"Password"_s, u"Or an app password."_s),
        {u"from"_s, u"Our address"_s, u"Whom customers see and answer to."_s, {}, Kind::Text, true},
        optional(Kind::Whole, u"connections"_s, u"Connections"_s, u"How many at once, 1 to 16."_s, u"2"_s),
        optional(Kind::Text, u"authority"_s, u"Own authority"_s,
                 u"Certificate in PEM, when the server's is from an authority of your own."_s),
        optional(Kind::Text, u"imapHost"_s, u"Mailbox server"_s,
                 u"Where answers and bounces arrive; empty reads none. Give it a mailbox of its own: what was read is marked as read."_s),
        optional(Kind::Whole, u"imapPort"_s, u"Mailbox port"_s, u"993 with tls, 143 with starttls."_s, u"993"_s),
        optional(Kind::Text, u"imapSecurity"_s, u"Mailbox security"_s, u"starttls or tls."_s, u"tls"_s),
        optional(Kind::Text, u"imapFolder"_s, u"Mailbox folder"_s, u"Usually INBOX."_s, u"INBOX"_s),
        optional(Kind::Text, u"imapUser"_s, u"Mailbox user"_s, u"Empty: the same as above."_s),
        optional(Kind::Secret, u"imapPassword"_s, u"Mailbox password"_s, u"Empty: the same as above."_s),
    };
    made.hasInboundText = true;
    made.make = [](const GatewayConfig &config, Http &) { return std::make_unique<Smtp>(config); };
    return made;
}

} // namespace tradewind::smtp
