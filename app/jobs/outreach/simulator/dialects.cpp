// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/simulator/dialects.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using Messages = QList<SimulatedMessage>;
using Places = QHash<QString, qsizetype>;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject bodyOf(const CarrierRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QHash<QString, QString> formOf(const CarrierRequest &request)
{
    QHash<QString, QString> form;
    for (const QByteArray &pair : request.body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const auto decoded = [](QByteArray part) { return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' '))); };
        form.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return form;
}

QString iso(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 since(const CarrierRequest &request, const QString &name)
{
    return QDateTime::fromString(QUrlQuery(request.url).queryItemValue(name, QUrl::FullyDecoded), Qt::ISODate).toMSecsSinceEpoch();
}

int number(const CarrierRequest &request, const QString &name, int fallback)
{
    const QString text = QUrlQuery(request.url).queryItemValue(name);
    return text.isEmpty() ? fallback : text.toInt();
}

/// A carrier's word for a state.
QString word(const SimulatedMessage &message, const QString &sent, const QString &delivered, const QString &failed, const QString &received)
{
    return message.state == u"delivered" ? delivered : message.state == u"failed" ? failed : message.state == u"received" ? received : sent;
}

bool hasPassword(const CarrierRequest &request, const char *prefix)
{
    const QByteArray said = request.headers.value("authorization");
    return said.startsWith(prefix) && !said.contains("wrong") && !QByteArray::fromBase64(said.mid(6)).contains("wrong");
}

/// Places from `from` of the messages a carrier has, newer than an instant, at most `most`; of one account where one is named.
QList<qsizetype> some(const Messages &all, const QString &carrier, qint64 sinceMs, qsizetype from, int most, qsizetype &next,
                      const QString &account = {})
{
    QList<qsizetype> found;
    next = -1;
    for (qsizetype i = from; i < all.size(); ++i) {
        const bool isOthers = !account.isEmpty() && !all[i].account.isEmpty() && all[i].account != account;
        if (all[i].carrier != carrier || all[i].at < sinceMs || isOthers)
            continue;
        if (found.size() == most) {
            next = i;
            break;
        }
        found << i;
    }
    return found;
}

CarrierDialect twilio()
{
    // /2010-04-01/Accounts/AC…/Messages.json
    const auto accountIn = [](const CarrierRequest &r) { return r.url.path().section(u'/', 3, 3); };
    const auto written = [](const SimulatedMessage &m) {
        const QString date =
            QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(m.at, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
        return QJsonObject{{u"sid"_s, m.id},
                           {u"direction"_s, m.isInbound ? u"inbound"_s : u"outbound-api"_s},
                           {u"from"_s, m.from},
                           {u"to"_s, m.to},
                           {u"body"_s, m.text},
                           {u"status"_s, word(m, u"sent"_s, u"delivered"_s, u"undelivered"_s, u"received"_s)},
                           {u"error_code"_s, m.code.isEmpty() ? QJsonValue() : QJsonValue(m.code.toInt())},
                           {u"num_segments"_s, u"1"_s},
                           {u"date_sent"_s, date},
                           {u"date_created"_s, date}};
    };
    CarrierDialect d;
    d.carrier = u"twilio"_s;
    d.idPrefix = u"SM"_s;
    d.acceptedStatus = 201;
    d.isMine = [](const CarrierRequest &r) { return r.url.path().startsWith(u"/2010-04-01/"); };
    d.isAuthorized = [](const CarrierRequest &r) { return hasPassword(r, "Basic "); };
    d.handedIn = [accountIn](const CarrierRequest &r) -> std::optional<SimulatedMessage> {
        if (r.method != "POST")
            return std::nullopt;
        const auto form = formOf(r);
        SimulatedMessage m;
        m.to = form.value(u"To"_s);
        m.from = form.value(u"From"_s);
        m.text = form.value(u"Body"_s);
        m.account = accountIn(r);
        return m;
    };
    d.accepted = [written](const SimulatedMessage &m) { return json(written(m)); };
    d.refusal = [](Refusal why) {
        const QHash<Refusal, int> codes{{Refusal::Key, 20003},
                                        {Refusal::TooFast, 20429},
                                        {Refusal::OptedOut, 21610},
                                        {Refusal::NoSuchNumber, 21211},
                                        {Refusal::Landline, 21635}};
        return json({{u"code"_s, codes.value(why)}, {u"message"_s, u"refused"_s}, {u"status"_s, 400}});
    };
    d.asked = [written, accountIn](const CarrierRequest &r, const Messages &all, const Places &places) -> CarrierAnswer {
        const QString name = r.url.fileName();
        if (name == u"Messages.json") {
            qsizetype next = -1;
            QJsonArray items;
            for (const qsizetype i : some(all, u"twilio"_s, since(r, u"DateSent>"_s), number(r, u"Page"_s, 0), number(r, u"PageSize"_s, 50),
                                          next, accountIn(r)))
                items << written(all[i]);
            QJsonValue uri;
            if (next >= 0) {
                QUrlQuery query(r.url);
                query.removeQueryItem(u"Page"_s);
                query.addQueryItem(u"Page"_s, QString::number(next));
                uri = r.url.path() + u'?' + query.toString(QUrl::FullyEncoded);
            }
            return {200, json({{u"messages"_s, items}, {u"next_page_uri"_s, uri}})};
        }
        if (const auto at = places.constFind(name.chopped(5)); at != places.cend())
            return {200, json(written(all[*at]))};
        return name.startsWith(u"AC") || !name.contains(u"SM") ? CarrierAnswer{200, "{}"} : CarrierAnswer{404, "{}"};
    };
    return d;
}

CarrierDialect telnyx()
{
    const auto written = [](const SimulatedMessage &m) {
        const QString status = word(m, u"sent"_s, u"delivered"_s, u"delivery_failed"_s, u"received"_s);
        QJsonArray errors;
        if (!m.code.isEmpty())
            errors << QJsonObject{{u"code"_s, m.code}};
        return QJsonObject{{u"data"_s, QJsonObject{{u"id"_s, m.id},
                                                   {u"text"_s, m.text},
                                                   {u"to"_s, QJsonArray{QJsonObject{{u"phone_number"_s, m.to}, {u"status"_s, status}}}},
                                                   {u"errors"_s, errors},
                                                   {u"completed_at"_s, iso(m.at)}}}};
    };
    CarrierDialect d;
    d.carrier = u"telnyx"_s;
    d.idPrefix = u"4031"_s;
    d.isMine = [](const CarrierRequest &r) { return r.url.path().startsWith(u"/v2/"); };
    d.isAuthorized = [](const CarrierRequest &r) { return hasPassword(r, "Bearer "); };
    d.handedIn = [](const CarrierRequest &r) -> std::optional<SimulatedMessage> {
        if (r.method != "POST")
            return std::nullopt;
        const QJsonObject body = bodyOf(r);
        SimulatedMessage m;
        m.to = body.value(u"to").toString();
        m.from = body.value(u"from").toString();
        m.text = body.value(u"text").toString();
        return m;
    };
    d.accepted = [written](const SimulatedMessage &m) { return json(written(m)); };
    d.refusal = [](Refusal why) {
        const QHash<Refusal, QString> codes{{Refusal::Key, u"10009"_s},
                                            {Refusal::TooFast, u"10011"_s},
                                            {Refusal::OptedOut, u"40300"_s},
                                            {Refusal::NoSuchNumber, u"10016"_s},
                                            {Refusal::Landline, u"40001"_s}};
        return json({{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, codes.value(why)}, {u"title"_s, u"refused"_s}}}}});
    };
    d.asked = [written](const CarrierRequest &r, const Messages &all, const Places &places) -> CarrierAnswer {
        if (r.url.path() == u"/v2/messaging_optouts") {
            QJsonArray items;
            for (const SimulatedMessage &m : all) {
                if (m.carrier == u"telnyx" && m.isInbound && m.text == u"STOP")
                    items << QJsonObject{{u"from"_s, m.from}, {u"to"_s, m.to}, {u"created_at"_s, iso(m.at)}};
            }
            return {200, json({{u"data"_s, items}, {u"meta"_s, QJsonObject{{u"total_pages"_s, 1}}}})};
        }
        if (const auto at = places.constFind(r.url.fileName()); at != places.cend())
            return {200, json(written(all[*at]))};
        return r.url.path().startsWith(u"/v2/messages/") ? CarrierAnswer{404, "{}"} : CarrierAnswer{200, "{}"};
    };
    return d;
}

CarrierDialect messageBird()
{
    const auto bare = [](QString n) { return n.startsWith(u'+') ? n.mid(1) : n; };
    const auto written = [bare](const SimulatedMessage &m) {
        const QString status = word(m, u"sent"_s, u"delivered"_s, u"delivery_failed"_s, u"sent"_s);
        return QJsonObject{
            {u"id"_s, m.id},
            {u"direction"_s, m.isInbound ? u"mo"_s : u"mt"_s},
            {u"originator"_s, bare(m.from)},
            {u"body"_s, m.text},
            {u"reference"_s, m.reference},
            {u"createdDatetime"_s, iso(m.at)},
            {u"recipients"_s,
             QJsonObject{{u"totalCount"_s, 1},
                         {u"items"_s, QJsonArray{QJsonObject{{u"recipient"_s, bare(m.to).toLongLong()},
                                                             {u"status"_s, status},
                                                             {u"statusErrorCode"_s, m.code.isEmpty() ? QJsonValue() : QJsonValue(m.code)},
                                                             {u"statusDatetime"_s, iso(m.at)}}}}}}};
    };
    CarrierDialect d;
    d.carrier = u"messagebird"_s;
    d.idPrefix = u"mb"_s;
    d.acceptedStatus = 201;
    d.refusalStatus = 422;
    d.isMine = [](const CarrierRequest &r) {
        return (r.url.path().startsWith(u"/messages") && !r.url.path().startsWith(u"/messages/outbound")) || r.url.path() == u"/balance";
    };
    d.isAuthorized = [](const CarrierRequest &r) { return hasPassword(r, "AccessKey "); };
    d.handedIn = [](const CarrierRequest &r) -> std::optional<SimulatedMessage> {
        if (r.method != "POST")
            return std::nullopt;
        const QJsonObject body = bodyOf(r);
        SimulatedMessage m;
        m.to = u'+' + body.value(u"recipients").toArray().first().toString();
        m.from = u'+' + body.value(u"originator").toString();
        m.text = body.value(u"body").toString();
        m.reference = body.value(u"reference").toString();
        return m;
    };
    d.accepted = [written](const SimulatedMessage &m) { return json(written(m)); };
    d.refusal = [](Refusal why) {
        const QHash<Refusal, int> codes{
            {Refusal::Key, 2}, {Refusal::TooFast, 101}, {Refusal::OptedOut, 9}, {Refusal::NoSuchNumber, 10}, {Refusal::Landline, 9}};
        return json({{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, codes.value(why)}, {u"description"_s, u"refused"_s}}}}});
    };
    d.asked = [written](const CarrierRequest &r, const Messages &all, const Places &places) -> CarrierAnswer {
        if (r.url.path() == u"/messages") {
            const bool isInbound = QUrlQuery(r.url).queryItemValue(u"direction"_s) == u"mo";
            const int offset = number(r, u"offset"_s, 0), limit = number(r, u"limit"_s, 20);
            const qint64 sinceMs = since(r, u"from"_s);
            QJsonArray items;
            int passed = 0;
            for (const SimulatedMessage &m : all) {
                if (m.carrier != u"messagebird" || m.isInbound != isInbound || m.at < sinceMs)
                    continue;
                if (passed++ >= offset && items.size() < limit)
                    items << written(m);
            }
            return {200, json({{u"offset"_s, offset},
                               {u"limit"_s, limit},
                               {u"count"_s, items.size()},
                               {u"totalCount"_s, passed},
                               {u"items"_s, items}})};
        }
        if (const auto at = places.constFind(r.url.fileName()); at != places.cend())
            return {200, json(written(all[*at]))};
        return r.url.path() == u"/balance" ? CarrierAnswer{200, "{}"} : CarrierAnswer{404, "{}"};
    };
    return d;
}

CarrierDialect bird()
{
    const auto written = [](const SimulatedMessage &m) {
        QJsonObject object{{u"id"_s, m.id},
                           {u"direction"_s, m.isInbound ? u"inbound"_s : u"outbound"_s},
                           {u"from"_s, m.from},
                           {u"to"_s, m.to},
                           {u"text"_s, m.text},
                           {u"status"_s, word(m, u"sent"_s, u"delivered"_s, u"undelivered"_s, u"received"_s)},
                           {u"metadata"_s, QJsonObject{{u"reference"_s, m.reference}}},
                           {u"created_at"_s, iso(m.at)}};
        if (!m.code.isEmpty())
            object.insert(u"error"_s, QJsonObject{{u"code"_s, m.code}});
        return object;
    };
    CarrierDialect d;
    d.carrier = u"bird"_s;
    d.idPrefix = u"sms_"_s;
    d.acceptedStatus = 202;
    d.refusalStatus = 422;
    d.isMine = [](const CarrierRequest &r) { return r.url.path().startsWith(u"/v1/sms"); };
    d.isAuthorized = [](const CarrierRequest &r) { return hasPassword(r, "Bearer "); };
    d.handedIn = [](const CarrierRequest &r) -> std::optional<SimulatedMessage> {
        if (r.method != "POST")
            return std::nullopt;
        const QJsonObject body = bodyOf(r);
        SimulatedMessage m;
        m.to = body.value(u"to").toString();
        m.from = body.value(u"from").toString();
        m.text = body.value(u"text").toString();
        m.reference = body.value(u"metadata").toObject().value(u"reference").toString();
        return m;
    };
    d.accepted = [written](const SimulatedMessage &m) { return json(written(m)); };
    d.refusal = [](Refusal why) {
        const QHash<Refusal, QString> codes{{Refusal::Key, u"E01001"_s},
                                            {Refusal::TooFast, u"rate_limited"_s},
                                            {Refusal::OptedOut, u"recipient_opted_out"_s},
                                            {Refusal::NoSuchNumber, u"invalid_destination"_s},
                                            {Refusal::Landline, u"landline_unreachable"_s}};
        return json({{u"error"_s, QJsonObject{{u"code"_s, codes.value(why)}, {u"message"_s, u"refused"_s}}}});
    };
    d.asked = [written](const CarrierRequest &r, const Messages &all, const Places &places) -> CarrierAnswer {
        if (r.url.path() == u"/v1/sms/suppressions") {
            QJsonArray items;
            for (const SimulatedMessage &m : all) {
                if (m.carrier == u"bird" && m.isInbound && m.text == u"STOP")
                    items << QJsonObject{{u"destination"_s, m.from}, {u"originator"_s, m.to}, {u"reason"_s, u"keyword_stop"_s}};
            }
            return {200, json({{u"data"_s, items}})};
        }
        if (r.url.path() == u"/v1/sms/messages") {
            const QString after = QUrlQuery(r.url).queryItemValue(u"starting_after"_s);
            const int limit = number(r, u"limit"_s, 25);
            QJsonArray items;
            QString cursor;
            for (qsizetype i = after.isEmpty() ? all.size() - 1 : after.toLongLong(); i >= 0; --i) {
                if (all[i].carrier != u"bird")
                    continue;
                if (items.size() == limit) {
                    cursor = QString::number(i);
                    break;
                }
                items << written(all[i]);
            }
            return {200, json({{u"data"_s, items}, {u"next_cursor"_s, cursor.isEmpty() ? QJsonValue() : QJsonValue(cursor)}})};
        }
        if (const auto at = places.constFind(r.url.fileName()); at != places.cend())
            return {200, json(written(all[*at]))};
        return {404, "{}"};
    };
    return d;
}

CarrierDialect bandwidth()
{
    const auto written = [](const SimulatedMessage &m) {
        return QJsonObject{{u"messageId"_s, m.id},
                           {u"sourceTn"_s, m.from},
                           {u"destinationTn"_s, m.to},
                           {u"messageStatus"_s, word(m, u"SENT"_s, u"DELIVERED"_s, u"FAILED"_s, u"RECEIVED"_s)},
                           {u"messageDirection"_s, m.isInbound ? u"INBOUND"_s : u"OUTBOUND"_s},
                           {u"errorCode"_s, m.code.toInt()},
                           {u"receiveTime"_s, iso(m.at)}};
    };
    CarrierDialect d;
    d.carrier = u"bandwidth"_s;
    d.idPrefix = u"bw"_s;
    d.acceptedStatus = 202;
    d.isMine = [](const CarrierRequest &r) { return r.url.path().startsWith(u"/api/v2/users/"); };
    d.isAuthorized = [](const CarrierRequest &r) { return hasPassword(r, "Basic "); };
    d.handedIn = [](const CarrierRequest &r) -> std::optional<SimulatedMessage> {
        if (r.method != "POST")
            return std::nullopt;
        const QJsonObject body = bodyOf(r);
        SimulatedMessage m;
        m.to = body.value(u"to").toArray().first().toString();
        m.from = body.value(u"from").toString();
        m.text = body.value(u"text").toString();
        m.reference = body.value(u"tag").toString();
        return m;
    };
    d.accepted = [](const SimulatedMessage &m) { return json({{u"id"_s, m.id}, {u"tag"_s, m.reference}, {u"segmentCount"_s, 1}}); };
    d.refusal = [](Refusal why) {
        const QHash<Refusal, QString> codes{{Refusal::Key, u"authentication-error"_s},
                                            {Refusal::TooFast, u"max-message-queue-size-exceeded"_s},
                                            {Refusal::OptedOut, u"4775"_s},
                                            {Refusal::NoSuchNumber, u"4720"_s},
                                            {Refusal::Landline, u"4700"_s}};
        return json({{u"type"_s, codes.value(why)}, {u"description"_s, u"refused"_s}});
    };
    d.asked = [written](const CarrierRequest &r, const Messages &all, const Places &places) -> CarrierAnswer {
        const QString id = QUrlQuery(r.url).queryItemValue(u"messageId"_s);
        QJsonArray items;
        if (!id.isEmpty()) {
            if (const auto at = places.constFind(id); at != places.cend())
                items << written(all[*at]);
            return {200, json({{u"messages"_s, items}})};
        }
        qsizetype next = -1;
        for (const qsizetype i :
             some(all, u"bandwidth"_s, since(r, u"fromDateTime"_s), number(r, u"pageToken"_s, 0), number(r, u"limit"_s, 100), next))
            items << written(all[i]);
        QJsonObject page;
        if (next >= 0)
            page.insert(u"nextPageToken"_s, QString::number(next));
        return {200, json({{u"messages"_s, items}, {u"pageInfo"_s, page}})};
    };
    return d;
}

/// The three e-mail services share what a list of theirs needs here: that it exists.
CarrierDialect mail(const QString &carrier)
{
    CarrierDialect d;
    d.carrier = carrier;
    d.idPrefix = carrier.left(2);
    d.refusalStatus = 422;
    d.acceptedStatus = carrier == u"sendgrid" ? 202 : 200;
    d.isAuthorized = [](const CarrierRequest &r) {
        return !r.headers.value("x-postmark-server-token").contains("wrong") &&
               (r.headers.contains("x-postmark-server-token") || hasPassword(r, "Basic ") || hasPassword(r, "Bearer "));
    };
    d.isMine = [carrier](const CarrierRequest &r) {
        const QString path = r.url.path();
        if (carrier == u"postmark")
            return path == u"/email" || path == u"/bounces" || path == u"/server" || path.startsWith(u"/messages/outbound");
        const bool isSendGrid = path.startsWith(u"/v3/mail/") || path.startsWith(u"/v3/suppression") || path == u"/v3/scopes" ||
                                path.startsWith(u"/v3/messages");
        return path.startsWith(u"/v3/") && isSendGrid == (carrier == u"sendgrid");
    };
    d.handedIn = [carrier](const CarrierRequest &r) -> std::optional<SimulatedMessage> {
        if (r.method != "POST")
            return std::nullopt;
        SimulatedMessage m;
        if (carrier == u"mailgun") {
            const auto form = formOf(r);
            m.to = form.value(u"to"_s);
            m.from = form.value(u"from"_s);
            m.subject = form.value(u"subject"_s);
            m.text = form.value(u"text"_s);
            m.reference = form.value(u"v:reference"_s);
        } else if (carrier == u"postmark") {
            const QJsonObject body = bodyOf(r);
            m.to = body.value(u"To").toString();
            m.from = body.value(u"From").toString();
            m.subject = body.value(u"Subject").toString();
            m.text = body.value(u"TextBody").toString();
            m.reference = body.value(u"Metadata").toObject().value(u"reference").toString();
        } else {
            const QJsonObject body = bodyOf(r), person = body.value(u"personalizations").toArray().first().toObject();
            m.to = person.value(u"to").toArray().first().toObject().value(u"email").toString();
            m.from = body.value(u"from").toObject().value(u"email").toString();
            m.subject = body.value(u"subject").toString();
            m.text = body.value(u"content").toArray().first().toObject().value(u"value").toString();
            m.reference = person.value(u"custom_args").toObject().value(u"reference").toString();
        }
        return m;
    };
    d.accepted = [carrier](const SimulatedMessage &m) {
        return carrier == u"mailgun"    ? json({{u"id"_s, u"<%1>"_s.arg(m.id)}, {u"message"_s, u"Queued. Thank you."_s}})
               : carrier == u"postmark" ? json({{u"ErrorCode"_s, 0}, {u"MessageID"_s, m.id}})
                                        : QByteArray();
    };
    d.refusal = [carrier](Refusal why) {
        if (carrier == u"postmark") {
            const QHash<Refusal, int> codes{{Refusal::Key, 10},
                                            {Refusal::TooFast, 429},
                                            {Refusal::OptedOut, 406},
                                            {Refusal::NoSuchNumber, 300},
                                            {Refusal::Landline, 300}};
            return json({{u"ErrorCode"_s, codes.value(why)}, {u"Message"_s, u"refused"_s}});
        }
        return carrier == u"mailgun"
                   ? json({{u"message"_s, u"refused"_s}})
                   : json({{u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, u"refused"_s}, {u"field"_s, u"personalizations.0.to"_s}}}}});
    };
    d.asked = [carrier](const CarrierRequest &r, const Messages &all, const Places &) -> CarrierAnswer {
        const QString path = r.url.path();
        QJsonArray items;
        for (const SimulatedMessage &m : all) {
            if (m.carrier != carrier || m.isInbound)
                continue;
            if (carrier == u"mailgun")
                items << QJsonObject{{u"event"_s, word(m, u"accepted"_s, u"delivered"_s, u"failed"_s, u"stored"_s)},
                                     {u"timestamp"_s, static_cast<double>(m.at) / 1000},
                                     {u"recipient"_s, m.to},
                                     {u"user-variables"_s, QJsonObject{{u"reference"_s, m.reference}}},
                                     {u"message"_s, QJsonObject{{u"headers"_s, QJsonObject{{u"message-id"_s, m.id}}}}},
                                     {u"severity"_s, u"permanent"_s},
                                     {u"delivery-status"_s, QJsonObject{{u"code"_s, m.code.toInt()}}}};
            else if (carrier == u"postmark")
                items << QJsonObject{{u"MessageID"_s, m.id},
                                     {u"To"_s, QJsonArray{QJsonObject{{u"Email"_s, m.to}}}},
                                     {u"Status"_s, u"Sent"_s},
                                     {u"Metadata"_s, QJsonObject{{u"reference"_s, m.reference}}},
                                     {u"ReceivedAt"_s, iso(m.at)}};
            else
                items << QJsonObject{{u"msg_id"_s, m.id + u".filterdrecv-1"_s},
                                     {u"to_email"_s, m.to},
                                     {u"status"_s, word(m, u"processed"_s, u"delivered"_s, u"not_delivered"_s, u"processed"_s)},
                                     {u"last_event_time"_s, iso(m.at)}};
        }
        if (carrier == u"postmark")
            return {200, json({{u"Messages"_s, path == u"/messages/outbound" ? items : QJsonArray()}, {u"Bounces"_s, QJsonArray()}})};
        if (carrier == u"mailgun")
            return {200, json({{u"items"_s, path.endsWith(u"/events") ? items : QJsonArray()}, {u"paging"_s, QJsonObject()}})};
        return {200, path.startsWith(u"/v3/suppression") ? QByteArray("[]") : json({{u"messages"_s, items}})};
    };
    return d;
}

} // namespace

std::optional<Refusal> refusalOf(const QString &to)
{
    const QString name = to.section(u'@', 0, 0);
    if (name.endsWith(u"0101"))
        return Refusal::OptedOut;
    if (name.endsWith(u"0102"))
        return Refusal::NoSuchNumber;
    return name.endsWith(u"0103") ? std::optional(Refusal::Landline) : std::nullopt;
}

const CarrierDialect *dialectOf(const CarrierRequest &request)
{
    static const QList<CarrierDialect> all{twilio(),           telnyx(),           messageBird(), bird(), bandwidth(), mail(u"sendgrid"_s),
                                           mail(u"mailgun"_s), mail(u"postmark"_s)};
    for (const CarrierDialect &dialect : all) {
        if (dialect.isMine(request))
            return &dialect;
    }
    return nullptr;
}

} // namespace tradewind
