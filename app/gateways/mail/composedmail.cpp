// SPDX-License-Identifier: Apache-2.0
#include "gateways/mail/composedmail.h"

#include "gateways/gateway.h"
#include "gateways/mail/gmimepointer.h"

#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &text)
{
    static const QRegularExpression shape(u"^[^\\s<>@\",;\\x00-\\x1f\\x7f]{1,64}@[^\\s<>@\",;\\x00-\\x1f\\x7f]{1,253}$"_s);
    return shape.match(text).hasMatch();
}

bool hasBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

GMimeObject *textPart(const char *subtype, const QString &text)
{
    GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(part, "utf-8");
    g_mime_text_part_set_text(part, text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GMIME_OBJECT(part);
}

} // namespace

Result<ComposedMail> composedMail(const Draft &draft, const QString &from, qint64 sentAtMs)
{
    if (!isAddress(draft.to) || !isAddress(from))
        return Error{Error::Kind::BadData, u"The recipient or our own address is no e-mail address; nothing was sent."_s};
    if (draft.text.contains(QChar(0)) || draft.html.contains(QChar(0)))
        return Error{Error::Kind::BadData, u"The text holds a character no e-mail can carry; nothing was sent."_s};
    for (const auto &[name, value] : draft.headers) {
        if (name.isEmpty() || hasBreak(name) || hasBreak(value) || name.contains(':'))
            return Error{Error::Kind::BadData, u"A header holds a line break; nothing was sent."_s};
    }
    startGmime();
    const GmimePointer<GMimeMessage> message(g_mime_message_new(TRUE));
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, nullptr, from.toUtf8().constData());
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr, draft.to.toUtf8().constData());
    QString subject = draft.subject;
    subject.replace(QRegularExpression(u"[\\x00-\\x1f\\x7f]+"_s), u" "_s);
    g_mime_message_set_subject(message.get(), subject.toUtf8().constData(), "utf-8");
    GDateTime *const date = g_date_time_new_from_unix_utc(sentAtMs / 1000);
    g_mime_message_set_date(message.get(), date);
    g_date_time_unref(date);
    const QString messageId = referenceOf(draft) + u'@' + from.section(u'@', 1);
    g_mime_message_set_message_id(message.get(), messageId.toUtf8().constData());
    for (const auto &[name, value] : draft.headers)
        g_mime_object_set_header(GMIME_OBJECT(message.get()), name.constData(), value.constData(), "utf-8");

    GMimeObject *const text = textPart("plain", draft.text);
    if (draft.html.isEmpty()) {
        g_mime_message_set_mime_part(message.get(), text);
        g_object_unref(text);
    } else {
        GMimeMultipart *const both = g_mime_multipart_new_with_subtype("alternative");
        GMimeObject *const html = textPart("html", draft.html);
        g_mime_multipart_add(both, text);
        g_mime_multipart_add(both, html);
        g_object_unref(text);
        g_object_unref(html);
        g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(both));
        g_object_unref(both);
    }
    GMimeFormatOptions *const options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    char *const written = g_mime_object_to_string(GMIME_OBJECT(message.get()), options);
    ComposedMail mail{QByteArray(written), messageId};
    g_free(written);
    g_mime_format_options_free(options);
    return mail;
}

QString referenceOfMessageId(const QString &messageId)
{
    static const QRegularExpression ours(u"\\b(tw-[0-9]+)@"_s);
    return ours.match(messageId).captured(1);
}

} // namespace tradewind
