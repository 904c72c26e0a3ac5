// SPDX-License-Identifier: Apache-2.0
// Opens mails with GMime: parts, charsets of headers, transfer encodings.
#include "connectors/leads/leadformats.h"
#include "connectors/leads/leadtext.h"

#include <QRegularExpression>

// GLib's headers use "signals" as a name, which Qt without QT_NO_KEYWORDS would take.
#include <gmime/gmime.h>

#include <algorithm>
#include <mutex>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

void startLibrary()
{
    static std::once_flag once; // the library's own global tables: it wants to be started once a program
    std::call_once(once, [] { g_mime_init(); });
}

struct Unref
{
    void operator()(gpointer object) const
    {
        if (object)
            g_object_unref(object);
    }
};
template<typename T>
using Held = std::unique_ptr<T, Unref>;

struct Found
{
    int rank = 0; ///< XML before plain text before HTML
    QByteArray bytes;
};

struct Walk
{
    const LeadLimits &limits;
    std::vector<Found> found;
    int parts = 0;
    qint64 bytes = 0;
    std::string problem;
};

int rankOf(const GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const QString mime = type ? QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/' +
                                    QString::fromUtf8(g_mime_content_type_get_media_subtype(type))
                              : u"text/plain"_s;
    const QString name = QString::fromUtf8(g_mime_part_get_filename(const_cast<GMimePart *>(part)));
    const QString lower = mime.toLower();
    if (lower.contains(u"xml"_s) || lower.contains(u"adf"_s) || name.endsWith(u".xml"_s, Qt::CaseInsensitive) ||
        name.endsWith(u".adf"_s, Qt::CaseInsensitive))
        return 0;
    if (lower == u"text/html")
        return 2;
    if (lower.startsWith(u"text/"_s) || lower == u"application/json")
        return 1;
    return lower == u"application/octet-stream" ? 3 : -1; // pictures and the like hold no lead
}

void take(GMimePart *part, Walk &walk)
{
    const int rank = rankOf(part);
    GMimeDataWrapper *content = rank < 0 ? nullptr : g_mime_part_get_content(part);
    if (!content)
        return;
    const Held<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    walk.bytes += bytes->len;
    if (walk.bytes > walk.limits.maxBytes) {
        walk.problem = "Its parts are larger than any lead's: it was not read.";
        return;
    }
    walk.found.push_back({rank, QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len))});
}

void walkObject(GMimeObject *object, int depth, Walk &walk)
{
    if (!object || !walk.problem.empty())
        return;
    if (depth > walk.limits.maxMailDepth || ++walk.parts > walk.limits.maxParts) {
        walk.problem = "The mail holds more parts inside parts than any real one: it was not read.";
        return;
    }
    if (GMIME_IS_MULTIPART(object)) {
        auto *parts = GMIME_MULTIPART(object);
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
            walkObject(g_mime_multipart_get_part(parts, i), depth + 1, walk);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            walkObject(g_mime_message_get_mime_part(inner), depth + 1, walk); // a forwarded mail
    } else if (GMIME_IS_PART(object)) {
        take(GMIME_PART(object), walk);
    }
}

/// Multiparts in multiparts are found before the library, which has no limit we may set, is asked to open them.
bool isNestedTooDeep(const QByteArray &bytes, const LeadLimits &limits)
{
    int boundaries = 0;
    for (qsizetype at = bytes.indexOf("boundary="); at >= 0; at = bytes.indexOf("boundary=", at + 9)) {
        if (++boundaries > limits.maxParts)
            return true;
    }
    return false;
}

} // namespace

bool looksLikeMail(const QByteArray &bytes)
{
    static const QRegularExpression header(uR"(^[A-Za-z][A-Za-z0-9-]{1,40}:[ \t])"_s);
    static const QRegularExpression mailHeader(
        uR"(^(received|return-path|delivered-to|message-id|mime-version|content-type|subject|from|to|date|x-[a-z0-9-]+):)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const qsizetype blank = std::max(bytes.left(65'536).indexOf("\n\n"), bytes.left(65'536).indexOf("\r\n\r\n"));
    if (blank <= 0)
        return false;
    const QString top = QString::fromLatin1(bytes.left(blank));
    const QStringList lines = top.split(u'\n');
    if (!header.match(lines.first()).hasMatch())
        return false;
    // A form's own "Name: value" lines have no Message-ID, no Content-Type, no two headers of a mail.
    auto matches = mailHeader.globalMatch(top);
    int known = 0;
    while (matches.hasNext()) {
        matches.next();
        ++known;
    }
    return known >= 2;
}

LeadMail openLeadMail(const QByteArray &bytes, const LeadLimits &limits)
{
    startLibrary();
    LeadMail mail;
    if (isNestedTooDeep(bytes, limits)) {
        mail.problem = "The mail holds more parts inside parts than any real one: it was not read.";
        return mail;
    }
    const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) {
        mail.problem = "It begins like a mail but cannot be opened as one.";
        return mail;
    }
    if (const char *subject = g_mime_message_get_subject(message.get()))
        mail.subject = tidyLine(subject);
    if (const char *id = g_mime_message_get_message_id(message.get()))
        mail.messageId = tidyLine(id);
    if (GDateTime *sent = g_mime_message_get_date(message.get()))
        mail.sentAt = g_date_time_to_unix(sent) * 1000;
    Walk walk{limits, {}, 0, 0, {}};
    walkObject(g_mime_message_get_mime_part(message.get()), 0, walk);
    mail.problem = walk.problem;
    std::stable_sort(walk.found.begin(), walk.found.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
    for (const Found &found : walk.found)
        mail.parts << found.bytes;
    return mail;
}

} // namespace tradewind
