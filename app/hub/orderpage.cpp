// SPDX-License-Identifier: Apache-2.0
#include "hub/orderpage.h"

#include "base/utf8.h"
#include "jobs/service/decide.h"
#include "jobs/service/pagelinks.h"
#include "jobs/service/photofolder.h"
#include "jobs/service/recommendationdesk.h"
#include "store/customertable.h"
#include "store/decisiontable.h"
#include "store/inspectiontable.h"
#include "store/vehicletable.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr qint64 photoLifeMs = 86'400'000;

/// Amounts a gauge shows: tenths as "3.0" without a needless ".0".
QString gaugeValue(const Measurement &measured)
{
    if (measured.gauge == Gauge::BatteryColdCranking)
        return QString::number(measured.value);
    return measured.value % 10 == 0 ? QString::number(measured.value / 10) : QString::number(measured.value / 10.0, 'f', 1);
}

/// Builds the data of one page.
class OrderPage
{
public:
    OrderPage(HubDesk &desk, const PageToken &link, const QString &token, const FollowedLink &followed, const StoredInspection &inspection)
        : m_desk(desk)
        , m_link(link)
        , m_base(u"/r/"_s + token)
        , m_query(followed.isAsked ? u"?l="_s + followed.language : QString())
        , m_language(followed.language)
        , m_inspection(inspection)
    {}

    Result<QJsonObject> data(const QString &notice)
    {
        const qint64 nowMs = m_desk.clock.nowMs();
        const QDate today = m_desk.clock.today(m_desk.zone(m_link.rooftopId));
        DecisionTable decisions(m_desk.session);
        const auto log = decisions.ofInspection(m_inspection.id);
        if (!log)
            return log.error();
        for (const StoredDecision &each : *log)
            m_latest[each.itemId] = each.decision;
        const auto callback = decisions.hasOpenCallback(m_inspection.id);
        if (!callback)
            return callback.error();
        const auto ranked =
            recommendFor(m_desk.session, m_inspection, m_desk.schedule, recommendationWeights(m_desk.settings, m_link.rooftopId), today);
        if (!ranked)
            return ranked.error();
        m_photosExpire = nowMs + photoLifeMs;

        QJsonArray shown, folded, good, open;
        Money total, foldedTotal, approved;
        bool foldedOpen = false;
        const auto add = [&](const Recommendation &recommendation, QJsonArray &to) {
            const StoredItem &item = m_inspection.items[recommendation.line];
            to << card(item, recommendation);
            const Money price = item.line.allIn().value_or(Money{});
            total += price;
            const auto decided = m_latest.constFind(item.id);
            if (decided != m_latest.constEnd() && decided->kind == DecisionKind::Approved)
                approved += price;
            else if (decided == m_latest.constEnd() && !item.workStartedAt && item.line.allIn())
                open << QJsonObject{{u"id"_s, QString::number(item.id)}, {u"seen"_s, u"0"_s}};
            return price;
        };
        for (const Recommendation &each : ranked->shown)
            add(each, shown);
        for (const Recommendation &each : ranked->folded) {
            foldedTotal += add(each, folded);
            foldedOpen = foldedOpen || m_latest.contains(m_inspection.items[each.line].id);
        }
        for (const StoredItem &item : m_inspection.items) {
            if (!item.line.isFinding())
                good << QJsonObject{{u"name"_s, service(item)}};
        }
        QJsonObject data{
            {u"title"_s, word(u"orderTitle"_s)},
            {u"base"_s, m_base},
            {u"query"_s, m_query},
            {u"notice"_s, notice},
            {u"shown"_s, shown},
            {u"folded"_s, folded},
            {u"hasFolded"_s, !folded.isEmpty()},
            {u"foldedOpen"_s, foldedOpen},
            {u"foldedCount"_s, folded.size()},
            {u"foldedTotal"_s, pagePrice(foldedTotal)},
            {u"good"_s, good},
            {u"hasGood"_s, !good.isEmpty()},
            {u"goodCount"_s, good.size()},
            {u"total"_s, pagePrice(total)},
            {u"open"_s, open},
            {u"mayApproveAll"_s, open.size() > 1},
            {u"callbackOpen"_s, *callback},
            {u"expiresLine"_s,
             word(u"expiresLine"_s)
                 .arg(pageDay(m_language, QDateTime::fromMSecsSinceEpoch(m_link.expiresAt, m_desk.zone(m_link.rooftopId)).date()))}};
        if (approved.cents > 0)
            data[u"approvedTotal"_s] = pagePrice(approved);
        greet(data);
        return data;
    }

private:
    QString word(const QString &name) const { return m_desk.pages.word(m_language, name); }

    /// The service in the customer's language where the words know it, else as the shop wrote it.
    QString service(const StoredItem &item) const
    {
        const QString known = m_desk.pages.words(m_language)[u"services"_s].toObject()[text(item.serviceKey)].toString();
        return known.isEmpty() ? text(item.line.name) : known;
    }

    void greet(QJsonObject &data) const
    {
        QString first;
        if (m_inspection.customerId) {
            if (const auto customer = CustomerTable(m_desk.session).find(*m_inspection.customerId))
                first = text(customer->customer.firstName);
        }
        data[u"heading"_s] = first.isEmpty() ? word(u"orderHeadingPlain"_s) : word(u"orderHeading"_s).arg(first);
        if (m_inspection.vehicleId) {
            if (const auto vehicle = VehicleTable(m_desk.session).find(*m_inspection.vehicleId)) {
                const VehicleRecord &record = vehicle->first.vehicle;
                data[u"vehicle"_s] =
                    u"%1 %2 %3"_s.arg(record.year ? QString::number(*record.year) : QString(), text(record.make), text(record.model))
                        .simplified();
            }
        }
        if (!m_inspection.record.advisor.empty()) {
            data[u"advisor"_s] = true;
            data[u"advisorLine"_s] = word(u"advisorLine"_s).arg(text(m_inspection.record.advisor));
        }
        for (const StoredItem &item : m_inspection.items) {
            if (!item.line.isFinding() && text(item.line.category).toLower() == "vehicle"_L1 && !item.photos.isEmpty() &&
                !item.photos.first().path.isEmpty())
                data[u"vehiclePhoto"_s] = photo(item.photos.first(), QString());
        }
    }

    QJsonObject photo(const StoredPhoto &photo, const QString &name) const
    {
        return {
            {u"address"_s, u"/p/%1.%2.%3"_s.arg(photo.id).arg(m_photosExpire).arg(photoSignature(m_desk.key, photo.id, m_photosExpire))},
            {u"width"_s, photo.width.value_or(1024)},
            {u"height"_s, photo.height.value_or(768)},
            {u"alt"_s, photo.caption.isEmpty() ? word(u"photoOf"_s).arg(name) : photo.caption}};
    }

    QJsonObject card(const StoredItem &item, const Recommendation &recommendation) const
    {
        const InspectionLine &line = item.line;
        const QString name = service(item);
        QJsonObject card{{u"id"_s, QString::number(item.id)},
                         {u"name"_s, name},
                         {u"severity"_s, severityCode(line.severity)},
                         {u"severityWord"_s, word(severityCode(line.severity))},
                         {u"note"_s, text(line.note)}};
        QJsonArray photos;
        for (const StoredPhoto &each : item.photos) {
            if (!each.path.isEmpty())
                photos << photo(each, name);
        }
        card[u"photos"_s] = photos;
        const QString voice = line.voice ? text(line.voice->source) : QString();
        if (!voice.contains("://"_L1) && !voiceType(voice).isEmpty()) // one on the web is not ours to play
            card[u"voice"_s] = QJsonObject{
                {u"address"_s, u"/s/%1.%2.%3"_s.arg(item.id).arg(m_photosExpire).arg(voiceSignature(m_desk.key, item.id, m_photosExpire))}};
        if (line.measured)
            card[u"measured"_s] = word(u"measured_"_s + gaugeCode(line.measured->gauge))
                                      .replace("%1"_L1, gaugeValue(*line.measured))
                                      .replace("%2"_L1, QString::number(line.measured->rated.value_or(0)));
        for (const RecommendationPoints &why : recommendation.reasons) {
            if (why.reason == RecommendationReason::DeclinedBefore)
                card[u"why"_s] = word(u"declinedBefore"_s).arg(why.detail);
        }
        if (const auto allIn = line.allIn()) {
            card[u"priced"_s] = true;
            card[u"allIn"_s] = pagePrice(*allIn);
            const auto part = [&](const QString &key, const std::optional<Money> &amount) {
                if (amount && amount->cents != 0 && amount != allIn)
                    card[key] = pagePrice(*amount);
            };
            part(u"parts"_s, line.parts);
            part(u"labor"_s, line.labor);
            part(u"fees"_s, line.fees);
        }
        const auto decided = m_latest.constFind(item.id);
        const bool isDecided = decided != m_latest.constEnd();
        if (isDecided) {
            const bool isYes = decided->kind == DecisionKind::Approved;
            card[u"decided"_s] = isYes ? u"approved"_s : u"declined"_s;
            card[u"decidedLine"_s] = word(isYes ? u"youApproved"_s : u"youDeclined"_s);
            card[isYes ? u"isApproved"_s : u"isDeclined"_s] = true;
        }
        card[u"seen"_s] = QString::number(isDecided ? decided->number : 0);
        card[item.workStartedAt ? u"isStarted"_s : u"mayDecide"_s] = true;
        return card;
    }

    HubDesk &m_desk;
    const PageToken &m_link;
    QString m_base, m_query, m_language; ///< m_query: keeps a language the customer chose
    const StoredInspection &m_inspection;
    QHash<Id, LineAnswer> m_latest;
    qint64 m_photosExpire = 0;
};

VisitorAnswer rendered(HubDesk &desk, const FollowedLink &followed, const QString &token, const QString &notice)
{
    const PageToken &link = *followed.token;
    const auto inspection = InspectionTable(desk.session).find(link.subjectId);
    if (!inspection) {
        const bool isGone = inspection.error().kind == Error::Kind::NotFound;
        return kindPage(desk, followed.language, isGone ? 404 : 503, isGone ? u"wrong"_s : u"broken"_s, link.rooftopId);
    }
    const auto data =
        OrderPage(desk, link, token, followed, *inspection).data(notice.isEmpty() ? QString() : desk.pages.word(followed.language, notice));
    return data ? framed(desk, u"order"_s, followed.language, link.rooftopId, *data)
                : kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
}

/// The page, from memory while what it was made from stands; at most ten seconds, because names and notes are not part of that state.
VisitorAnswer shown(HubDesk &desk, const FollowedLink &followed, const QString &token, const QString &notice)
{
    constexpr qint64 keptMs = 10'000;
    constexpr qsizetype mostKept = 500;
    QList<qint64> state;
    const auto read = desk.session.each(u"read_page_state"_s, {followed.token->subjectId}, [&](const Row &row) {
        for (int column = 0; column < 5; ++column)
            state << row.id(column);
    });
    if (!read || !notice.isEmpty())
        return rendered(desk, followed, token, notice);
    const QString key = followed.token->hash + followed.language + (followed.isAsked ? u"!"_s : QString());
    const qint64 nowMs = desk.clock.nowMs();
    const auto kept = desk.pagesKept.constFind(key);
    if (kept != desk.pagesKept.constEnd() && kept->state == state && nowMs - kept->renderedAt < keptMs && nowMs >= kept->renderedAt)
        return kept->response;
    const VisitorAnswer response = rendered(desk, followed, token, notice);
    if (desk.pagesKept.size() >= mostKept)
        desk.pagesKept.clear();
    if (response.status == 200)
        desk.pagesKept.insert(key, {state, nowMs, response});
    return response;
}

/// Answers of a form: one line's, or every "seen.ID" as a yes.
QList<DecisionRequest> requestsOf(const VisitorRequest &request, bool isAll, const StoredInspection &inspection)
{
    QList<DecisionRequest> requests;
    DecisionRequest one;
    bool hasAnswer = false;
    const auto isOurs = [&](Id item) {
        return std::any_of(inspection.items.begin(), inspection.items.end(), [&](const StoredItem &each) { return each.id == item; });
    };
    for (const auto &[name, value] : request.form()) {
        if (isAll && name.startsWith("seen."_L1)) {
            DecisionRequest each;
            each.itemId = name.mid(5).toLongLong();
            each.seenNumber = value.toInt();
            if (isOurs(each.itemId) && requests.size() < 200)
                requests << each;
        } else if (name == "item"_L1) {
            one.itemId = value.toLongLong();
        } else if (name == "seen"_L1) {
            one.seenNumber = value.toInt();
        } else if (name == "reason"_L1) {
            one.reason = declineReasonFromCode(value).value_or(DeclineReason::None);
        } else if (name == "answer"_L1) {
            hasAnswer = value == "approve"_L1 || value == "decline"_L1;
            one.kind = value == "approve"_L1 ? DecisionKind::Approved : DecisionKind::Declined;
        }
    }
    if (!isAll && hasAnswer && one.seenNumber && isOurs(one.itemId))
        requests << one;
    return requests;
}

} // namespace

VisitorAnswer answerOrderPage(HubDesk &desk, const VisitorRequest &request)
{
    const FollowedLink followed = followLink(desk, request, PageKind::RepairOrder);
    if (!followed.token)
        return followed.answer;
    const QString token = request.path.section(u'/', 2, 2), action = request.path.section(u'/', 3);
    if (request.method != "POST")
        return action.isEmpty() ? shown(desk, followed, token, {})
                                : VisitorAnswer::seeOther("/r/" + token.toLatin1()); // a form's address, reloaded

    const qint64 nowMs = desk.clock.nowMs();
    const auto inspection = InspectionTable(desk.session).find(followed.token->subjectId);
    if (!inspection)
        return kindPage(desk, followed.language, 503, u"broken"_s, followed.token->rooftopId);
    if (action == "callback"_L1) {
        const auto asked = askForCallback(desk.session, desk.ids, inspection->id, {}, nowMs);
        return asked ? shown(desk, followed, token, u"callThanks"_s)
                     : kindPage(desk, followed.language, 503, u"broken"_s, followed.token->rooftopId);
    }
    if (action != "decide"_L1 && action != "all"_L1)
        return kindPage(desk, followed.language, 404, u"wrong"_s, followed.token->rooftopId);
    const QList<DecisionRequest> requests = requestsOf(request, action == "all"_L1, *inspection);
    if (requests.isEmpty())
        return kindPage(desk, followed.language, 400, u"wrong"_s, followed.token->rooftopId);
    const auto outcomes = decideAll(desk.session, desk.ids, requests, nowMs);
    if (!outcomes)
        return kindPage(desk, followed.language, 503, u"broken"_s, followed.token->rooftopId);
    const QString notice = outcomes->contains(DecideOutcome::Started)   ? u"tooLate"_s
                           : outcomes->contains(DecideOutcome::Changed) ? u"changed"_s
                                                                        : u"saved"_s;
    return shown(desk, followed, token, notice);
}

namespace {

/// Telephones ask for sounds in parts and play none from a server that has only the whole (RFC 9110, section 14).
VisitorAnswer partOf(VisitorAnswer whole, const QByteArray &range)
{
    whole.headers << std::pair(QByteArray("Accept-Ranges"), QByteArray("bytes"));
    static const QRegularExpression form(u"^bytes=(\\d{0,9})-(\\d{0,9})$"_s);
    const auto asked = form.match(QString::fromLatin1(range));
    if (!asked.hasMatch() || (asked.captured(1).isEmpty() && asked.captured(2).isEmpty()))
        return whole; // none, several, or another unit: the whole is a right answer to each
    const qsizetype size = whole.body.size();
    const bool isTail = asked.captured(1).isEmpty();
    const qsizetype from = isTail ? std::max<qsizetype>(0, size - asked.captured(2).toLongLong()) : asked.captured(1).toLongLong();
    const qsizetype to = isTail || asked.captured(2).isEmpty() ? size - 1 : std::min<qsizetype>(size - 1, asked.captured(2).toLongLong());
    if (from > to) {
        whole.status = 416;
        whole.headers << std::pair(QByteArray("Content-Range"), "bytes */" + QByteArray::number(size));
        whole.body.clear();
        return whole;
    }
    whole.status = 206;
    whole.headers << std::pair(QByteArray("Content-Range"),
                               "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' + QByteArray::number(size));
    whole.body = whole.body.mid(from, to - from + 1);
    return whole;
}

} // namespace

VisitorAnswer answerVoice(HubDesk &desk, const VisitorRequest &request)
{
    const QStringList parts = request.path.section(u'/', 2).split(u'.');
    const Id item = parts.value(0).toLongLong();
    const qint64 expires = parts.value(1).toLongLong();
    const bool isSigned = parts.size() == 3 && isSameSecret(parts[2].toLatin1(), voiceSignature(desk.key, item, expires).toLatin1());
    if (!isSigned || expires < desk.clock.nowMs()) {
        const bool mustWait = desk.misses.miss(request.address, desk.clock.nowMs());
        return VisitorAnswer::plain(mustWait ? 429 : 404, "No such voice note.\n");
    }
    const auto path = InspectionTable(desk.session).voicePath(item);
    QFile file(path ? desk.photoFolder + u'/' + *path : QString());
    if (!path || voiceType(*path).isEmpty() || path->contains(".."_L1) || !file.open(QIODevice::ReadOnly))
        return VisitorAnswer::plain(404, "No such voice note.\n");
    VisitorAnswer response;
    response.type = voiceType(*path);
    response.body = file.readAll();
    response.isCacheable = true;
    return partOf(std::move(response), request.header("range"));
}

VisitorAnswer answerPhoto(HubDesk &desk, const VisitorRequest &request)
{
    const QStringList parts = request.path.section(u'/', 2).split(u'.');
    const Id photo = parts.value(0).toLongLong();
    const qint64 expires = parts.value(1).toLongLong();
    const bool isSigned = parts.size() == 3 && isSameSecret(parts[2].toLatin1(), photoSignature(desk.key, photo, expires).toLatin1());
    if (!isSigned || expires < desk.clock.nowMs()) {
        const bool mustWait = desk.misses.miss(request.address, desk.clock.nowMs());
        return VisitorAnswer::plain(mustWait ? 429 : 404, "No such photo.\n");
    }
    const auto path = InspectionTable(desk.session).photoPath(photo);
    QFile file(path ? desk.photoFolder + u'/' + *path : QString());
    if (!path || !file.open(QIODevice::ReadOnly))
        return VisitorAnswer::plain(404, "No such photo.\n");
    VisitorAnswer response;
    response.type = "image/jpeg";
    response.body = file.readAll();
    response.isCacheable = true;
    return response;
}

} // namespace tradewind
