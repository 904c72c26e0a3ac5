// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/gatekeeper.h"

#include "gateways/mail/htmlmail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

using namespace Qt::StringLiterals;

Draft draftOf(const OutboxRow &row)
{
    Draft draft;
    draft.id = row.id;
    draft.channel = row.channel;
    draft.purpose = row.purpose;
    draft.to = row.to;
    draft.from = row.from;
    draft.subject = row.subject;
    draft.text = row.text;
    draft.html = row.html;
    QByteArray language;
    const QJsonObject extras = QJsonDocument::fromJson(row.extras.toUtf8()).object();
    for (const QJsonValue &header : extras.value(u"headers").toArray())
        draft.headers << std::pair(header.toArray().at(0).toString().toUtf8(), header.toArray().at(1).toString().toUtf8());
    for (const auto &[name, value] : draft.headers)
        language = name == "Content-Language" ? value : language;
    if (draft.channel == Channel::Email && draft.html.isEmpty())
        draft.html = htmlMail(draft.text, QString::fromUtf8(language));
    for (const QJsonValue &media : extras.value(u"media").toArray())
        draft.media << QUrl(media.toString());
    return draft;
}

QString extrasOf(const Draft &draft)
{
    if (draft.headers.isEmpty() && draft.media.isEmpty())
        return {};
    QJsonArray headers, media;
    for (const auto &[name, value] : draft.headers)
        headers << QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)};
    for (const QUrl &url : draft.media)
        media << url.toString(QUrl::FullyEncoded);
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"headers"_s, headers}, {u"media"_s, media}}).toJson(QJsonDocument::Compact));
}

} // namespace tradewind
