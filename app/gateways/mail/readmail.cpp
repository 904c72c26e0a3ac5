// SPDX-License-Identifier: Apache-2.0
#include "gateways/mail/readmail.h"

#include "gateways/mail/composedmail.h"
#include "gateways/mail/gmimepointer.h"

#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 100'000;

QString header(GMimeObject *object, const char *name)
{
    const char *value = g_mime_object_get_header(object, name);
    return value != nullptr ? QString::fromUtf8(value).trimmed() : QString();
}

/// RFC 3834, and what servers did before it.
bool isAutomatic(GMimeObject *message)
{
    const QString submitted = header(message, "Auto-Submitted").toLower();
    const QString precedence = header(message, "Precedence").toLower();
    return (!submitted.isEmpty() && !submitted.startsWith(u"no")) || header(message, "Return-Path") == u"<>" ||
           QStringList{u"bulk"_s, u"junk"_s, u"list"_s, u"auto_reply"_s}.contains(precedence) ||
           !header(message, "X-Autoreply").isEmpty() || !header(message, "X-Autorespond").isEmpty();
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *const content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const GmimePointer<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

/// The words of HTML mail, for reading by rules and people; never shown as markup.
QString plainTextOf(QString html)
{
    static const QRegularExpression unseen(u"<(style|script|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineEnd(u"<(br|/p|/div|/li|/tr)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(unseen).replace(lineEnd, u"\n"_s).remove(tag);
    return html.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s)
        .trimmed();
}

struct Found
{
    QString plain, html;
    QByteArray report;  ///< message/delivery-status
    QString ourMessage; ///< Message-ID of the mail the report is about
};

void look(GMimeObject *, GMimeObject *part, gpointer data)
{
    auto &found = *static_cast<Found *>(data);
    GMimeContentType *const type = g_mime_object_get_content_type(part);
    if (g_mime_content_type_is_type(type, "message", "delivery-status") && GMIME_IS_PART(part)) {
        found.report = contentOf(GMIME_PART(part));
    } else if (GMIME_IS_MESSAGE_PART(part)) {
        if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
            found.ourMessage = QString::fromUtf8(g_mime_message_get_message_id(inner));
    } else if (g_mime_content_type_is_type(type, "text", "rfc822-headers") && GMIME_IS_PART(part)) {
        static const QRegularExpression id(u"^message-id:\\s*<([^>]+)>"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        found.ourMessage = id.match(QString::fromUtf8(contentOf(GMIME_PART(part)))).captured(1);
    } else if (GMIME_IS_TEXT_PART(part)) {
        char *const text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
        const QString read = QString::fromUtf8(text).left(longestText);
        g_free(text);
        QString &place = g_mime_content_type_is_type(type, "text", "html") ? found.html : found.plain;
        if (place.isEmpty())
            place = read;
    }
}

/// RFC 3464: blocks of "Name: value" lines parted by empty lines; the first is about the whole, the others about one recipient each.
void takeReport(const Found &found, qint64 at, PollResult &into)
{
    QString report = QString::fromUtf8(found.report);
    report.replace(u"\r\n"_s, u"\n"_s);
    for (const QString &block : report.split(QRegularExpression(u"\\n\\s*\\n"_s))) {
        const auto field = [&block](const QString &name) {
            const QRegularExpression line(u"^%1:\\s*(?:rfc822\\s*;\\s*)?(.*)$"_s.arg(name),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
            return line.match(block).captured(1).trimmed();
        };
        const QString recipient = field(u"Final-Recipient"_s), action = field(u"Action"_s).toLower(), status = field(u"Status"_s);
        if (recipient.isEmpty())
            continue;
        SentRecord record;
        record.carrierId = found.ourMessage;
        record.reference = referenceOfMessageId(found.ourMessage);
        record.to = recipient;
        record.code = status;
        record.at = at;
        record.state = action == u"failed"                              ? DeliveryState::Failed
                       : action == u"delivered" || action == u"relayed" ? DeliveryState::Delivered
                                                                        : DeliveryState::Sent; // delayed: the server goes on trying
        if (record.state == DeliveryState::Failed)
            record.failure = status.startsWith(u"5.1.") || status == u"5.2.1" ? Failure::InvalidDestination
                             : status.startsWith(u"5.7.")                     ? Failure::BlockedByCarrier
                                                                              : Failure::Unreachable;
        into.sent << record;
    }
}

} // namespace

void readMail(const QByteArray &raw, const QString &carrierId, qint64 receivedAtMs, PollResult &into)
{
    startGmime();
    InboundMessage mail;
    mail.carrierId = carrierId;
    mail.channel = Channel::Email;
    mail.at = receivedAtMs;
    const GmimePointer<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.constData(), static_cast<std::size_t>(raw.size())));
    const GmimePointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GmimePointer<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) {
        mail.isAutomatic = true;
        into.inbound << mail;
        return;
    }
    Found found;
    g_mime_message_foreach(message.get(), look, &found);
    if (GDateTime *date = g_mime_message_get_date(message.get()))
        mail.at = g_date_time_to_unix(date) * 1000;
    if (!found.report.isEmpty()) {
        takeReport(found, mail.at, into);
        return;
    }
    const auto firstAddress = [&](GMimeAddressType type) {
        InternetAddressList *const list = g_mime_message_get_addresses(message.get(), type);
        InternetAddress *const first =
            list != nullptr && internet_address_list_length(list) > 0 ? internet_address_list_get_address(list, 0) : nullptr;
        return first != nullptr && INTERNET_ADDRESS_IS_MAILBOX(first)
                   ? QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)))
                   : QString();
    };
    mail.from = firstAddress(GMIME_ADDRESS_TYPE_FROM);
    mail.to = firstAddress(GMIME_ADDRESS_TYPE_TO);
    mail.subject = QString::fromUtf8(g_mime_message_get_subject(message.get()));
    mail.isAutomatic = isAutomatic(GMIME_OBJECT(message.get()));
    mail.answersTo =
        referenceOfMessageId(header(GMIME_OBJECT(message.get()), "In-Reply-To") + u' ' + header(GMIME_OBJECT(message.get()), "References"));
    mail.text = found.plain.isEmpty() ? plainTextOf(found.html) : found.plain;
    into.inbound << mail;
}

} // namespace tradewind
