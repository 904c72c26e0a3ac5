// SPDX-License-Identifier: Apache-2.0
#include "hub/hubdesk.h"

#include "base/daywords.h"
#include "domain/language.h"
#include "domain/moneytext.h"
#include "jobs/service/pagelinks.h"
#include "store/customertable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tradewind {

const Rooftop &HubDesk::rooftop(Id id) const
{
    static const Rooftop unknown{0, u"Service"_s, u"America/Chicago"_s, {}};
    const auto found = std::find_if(rooftops.begin(), rooftops.end(), [&](const Rooftop &each) { return each.id == id; });
    return found != rooftops.end() ? *found : rooftops.isEmpty() ? unknown : rooftops.first();
}

QTimeZone HubDesk::zone(Id rooftopId) const
{
    return QTimeZone(rooftop(rooftopId).zone.toLatin1());
}

QString languageFor(HubDesk &desk, const VisitorRequest &request, const std::optional<Id> &customerId)
{
    if (const QString asked = request.queryValue(u"l"_s); !asked.isEmpty())
        return PageTemplates::languageOf(asked);
    if (customerId) {
        if (const auto customer = CustomerTable(desk.session).find(*customerId); customer && !customer->customer.language.empty())
            return PageTemplates::languageOf(QString::fromStdString(customer->customer.language));
    }
    return PageTemplates::languageOf(QString::fromLatin1(request.header("accept-language").left(2)));
}

VisitorAnswer framed(HubDesk &desk, const QString &page, const QString &language, Id rooftopId, QJsonObject data)
{
    struct Language
    {
        QLatin1StringView code, name;
    };
    constexpr std::array languages{Language{"en"_L1, "English"_L1}, Language{"es"_L1, "Español"_L1}, Language{"fr"_L1, "Français"_L1}};
    QJsonArray links;
    for (const Language &each : languages)
        links << QJsonObject{{u"code"_s, QString(each.code)},
                             {u"name"_s, QString::fromUtf8(each.name.data(), each.name.size())},
                             {u"here"_s, each.code == language}};
    data[u"languages"_s] = QJsonObject{{u"links"_s, links}};
    data[u"store"_s] = desk.rooftop(rooftopId).name;
    data[u"address"_s] = desk.settings.text(u"compliance.postalAddress"_s, rooftopId);
    VisitorAnswer response;
    response.body = desk.pages.render(page, language, data);
    response.styleHash = desk.styleHash;
    return response;
}

VisitorAnswer kindPage(HubDesk &desk, const QString &language, int status, const QString &name, Id rooftopId)
{
    VisitorAnswer response =
        framed(desk, u"message"_s, language, rooftopId,
               {{u"title"_s, desk.pages.word(language, name + u"Title"_s)}, {u"text"_s, desk.pages.word(language, name + u"Text"_s)}});
    response.status = status;
    return response;
}

FollowedLink followLink(HubDesk &desk, const VisitorRequest &request, PageKind kind)
{
    FollowedLink followed;
    const QString token = request.path.section(u'/', 2, 2);
    const qint64 nowMs = desk.clock.nowMs();
    const auto found = looksLikePageToken(token) ? PageTable(desk.session).findToken(pageTokenHash(token))
                                                 : Result<std::optional<PageToken>>(std::optional<PageToken>());
    if (!found) {
        followed.answer = kindPage(desk, languageFor(desk, request, {}), 503, u"broken"_s);
        return followed;
    }
    if (!*found || (*found)->kind != kind) {
        const bool mustWait = desk.misses.miss(request.address, nowMs);
        const QString language = languageFor(desk, request, {});
        if (mustWait && !desk.slowPages.contains(language)) {
            VisitorAnswer page = kindPage(desk, language, 429, u"slow"_s);
            page.headers << std::pair(QByteArray("Retry-After"), QByteArray("60"));
            desk.slowPages.insert(language, page);
        }
        followed.answer = mustWait ? desk.slowPages.value(language) : kindPage(desk, language, 404, u"wrong"_s);
        return followed;
    }
    const PageToken &link = **found;
    followed.language = languageFor(desk, request, link.customerId);
    followed.isAsked = !request.queryValue(u"l"_s).isEmpty();
    const PageOutcome outcome = link.revokedAt ? PageOutcome::Revoked : nowMs >= link.expiresAt ? PageOutcome::Expired : PageOutcome::Shown;
    if (request.method == "GET" || outcome != PageOutcome::Shown) {
        const QByteArray day = QByteArray::number(nowMs / 86'400'000);
        const QByteArray hidden =
            QMessageAuthenticationCode::hash(request.address + day, desk.key, QCryptographicHash::Sha256).left(8).toHex();
        const auto noted = PageTable(desk.session)
                               .addView({desk.ids.next(), link.rooftopId, kind, link.subjectId, link.hash, outcome,
                                         QString::fromLatin1(hidden), deviceOf(request), nowMs});
        if (!noted) { // S17: a look that cannot be noted is not given
            followed.answer = kindPage(desk, followed.language, 503, u"broken"_s, link.rooftopId);
            return followed;
        }
    }
    if (outcome == PageOutcome::Shown)
        followed.token = link;
    else
        followed.answer =
            kindPage(desk, followed.language, 410, outcome == PageOutcome::Expired ? u"expired"_s : u"revoked"_s, link.rooftopId);
    return followed;
}

QString pagePrice(Money amount)
{
    const QString plain = QLocale(QLocale::English, QLocale::UnitedStates)
                              .toString(static_cast<double>(amount.cents < 0 ? -amount.cents : amount.cents) / 100, 'f', 2);
    return (amount.cents < 0 ? u"−$"_s : u"$"_s) + plain;
}

QString deviceOf(const VisitorRequest &request)
{
    const QByteArray agent = request.header("user-agent").toLower();
    if (agent.contains("bot") || agent.contains("preview") || agent.contains("crawler") || agent.contains("scanner"))
        return u"robot"_s;
    if (agent.contains("ipad") || agent.contains("tablet"))
        return u"tablet"_s;
    if (agent.contains("mobile") || agent.contains("iphone") || agent.contains("android"))
        return u"phone"_s;
    return u"computer"_s;
}

QString pageDay(const QString &language, QDate day)
{
    return dayWordsIn(localeOf(language), day, DayForm::Year);
}

QString pageTime(const QString &language, qint64 ms, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QLocale locale = localeOf(language);
    return dayWordsIn(locale, at.date(), DayForm::Weekday) + u", "_s + clockTimeIn(locale, at.time());
}

} // namespace tradewind
