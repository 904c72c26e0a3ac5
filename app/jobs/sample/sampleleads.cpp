// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/sampleleads.h"

#include "base/utf8.h"
#include "jobs/leads/leadprogress.h"
#include "jobs/leads/leadreceiver.h"
#include "jobs/sample/chance.h"
#include "jobs/sample/samplepeople.h"
#include "jobs/sample/samplestaff.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, dayMs = 86'400'000;
constexpr std::uint64_t stream = 0x6c656164;

struct Provider
{
    const char *name, *kind;
    double share;   ///< of all leads
    double quality; ///< how much likelier than the mean to go on at each step
    int monthlyCost;
};

// Invented shares and costs; their order is that of the sources' benchmarks (own website before third parties).
constexpr Provider providers[] = {{"Quillhaven website", "website", 0.34, 1.3, 1'800},
                                  {"AutoTrader listing", "third-party", 0.28, 0.7, 3'200},
                                  {"Quillhaven chat", "chat", 0.14, 1.1, 600},
                                  {"Facebook lead form", "social-form", 0.12, 0.6, 900},
                                  {"Toyota.com request", "maker", 0.12, 1.1, 500}};

constexpr const char *models[] = {"Camry", "RAV4", "Tacoma", "Highlander", "Corolla", "Tundra"};
constexpr const char *timeframes[] = {"this weekend", "within 2 weeks", "within 30 days", "1-3 months", "just looking", ""};
constexpr const char *comments[] = {"Is it still available? I could come by on Saturday.",
                                    "What would the monthly payment be with 3,000 down?",
                                    "I have a 2019 RAV4 to trade in.",
                                    "Can I test drive it this week?",
                                    "What is your best price?",
                                    ""};

QByteArray escaped(std::string_view text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray document(int number, const SamplePerson &person, const Provider &provider, qint64 at, Chance &chance)
{
    const int month = static_cast<int>(chance.below(3));
    QByteArray adf = "<?xml version=\"1.0\"?><?adf version=\"1.0\"?>\n<adf><prospect><id source=\"" + QByteArray(provider.name) + "\">S" +
                     QByteArray::number(10'000 + number) + "</id><requestdate>" +
                     QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate).toUtf8() + "</requestdate>";
    if (chance.happens(0.9))
        adf += "<vehicle interest=\"buy\" status=\"new\"><year>" + QByteArray::number(2026 + month / 2) +
               "</year><make>Toyota</make><model>" + models[chance.below(6)] + "</model></vehicle>";
    if (chance.happens(0.35))
        adf += "<vehicle interest=\"trade-in\"><year>" + QByteArray::number(2015 + static_cast<int>(chance.below(8))) +
               "</year><make>Toyota</make><model>" + models[chance.below(6)] + "</model></vehicle>";
    adf += "<customer><contact><name part=\"first\">" + escaped(person.first) + "</name>";
    if (chance.happens(0.93))
        adf += "<name part=\"last\">" + escaped(person.last) + "</name>";
    if (!person.email.empty())
        adf += "<email>" + escaped(person.email) + "</email>";
    const std::string &phone = person.mobile.empty() ? person.home : person.mobile;
    if (!phone.empty())
        adf += "<phone type=\"cellphone\">" + escaped(phone) + "</phone>";
    if (chance.happens(0.7))
        adf += "<address><postalcode>" + escaped(person.zip) + "</postalcode></address>";
    adf += "</contact><timeframe><description>" + QByteArray(timeframes[chance.below(6)]) + "</description></timeframe><comments>" +
           comments[chance.below(6)] + "</comments></customer><provider><name part=\"full\">" + provider.name +
           "</name></provider></prospect></adf>\n";
    return adf;
}

const Provider &pick(Chance &chance)
{
    double at = chance.unit();
    for (const Provider &provider : providers) {
        at -= provider.share;
        if (at < 0)
            return provider;
    }
    return providers[0];
}

/// What became of one lead, as a list of happenings in order.
QList<LeadHappening> storyOf(const LeadRow &lead, double quality, const BusinessHours &hours, qint64 now, Chance &chance)
{
    QList<LeadHappening> story;
    const auto add = [&](qint64 at, const QString &kind, const QString &channel = {}, std::optional<Money> gross = {}) {
        if (at > now)
            return false;
        story << LeadHappening{lead.id, at, kind, channel, lead.owner, {}, gross};
        return true;
    };
    add(lead.receivedAt + chance.between(4, 45) * 1'000, u"acknowledged"_s, u"email"_s);
    // Two in three are tried within the five minutes; the rest drag on.
    const qint64 opening = hours.nextOpening(lead.receivedAt).value_or(lead.receivedAt);
    qint64 at = opening + (chance.happens(0.66) ? chance.between(1, 5) : chance.between(6, 240)) * minuteMs;
    const int attempts = chance.between(1, 7);
    bool isReached = false;
    for (int i = 0; i < attempts && !isReached; ++i) {
        isReached = chance.happens(std::min(0.9, 0.28 * quality));
        if (!add(at, isReached ? u"contacted"_s : u"tried"_s, i % 2 == 0 ? u"voice"_s : u"sms"_s))
            return story;
        at += chance.between(3, 30) * 60 * minuteMs;
    }
    if (chance.happens(0.3))
        add(at, u"opened"_s, u"email"_s);
    if (!isReached || !chance.happens(std::min(0.8, 0.38 * quality)))
        return story;
    at += chance.between(1, 20) * 60 * minuteMs;
    if (!add(at, u"appointment"_s))
        return story;
    at += chance.between(1, 3) * dayMs;
    if (!chance.happens(0.66) || !add(at, u"shown"_s))
        return story;
    if (chance.happens(std::min(0.7, 0.32 * quality)))
        add(at + 3 * 60 * minuteMs, u"sold"_s, {}, Money::fromDollars(chance.between(1'900, 4'600)));
    else if (chance.happens(0.4))
        add(at + dayMs, u"lost"_s);
    return story;
}

Result<void> prepare(Session &session, const Rooftop &rooftop, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    LeadTable table(session);
    for (std::size_t at = 0; at < sampleLeadPeople.size(); ++at) { // the first takes twice as many
        const QString name = text(sampleLeadPeople[at]);
        if (const auto kept = table.keepTaker(rooftop.id, {name, at == 0 ? 2 : 1, false, {}, 0, 0, 0, {}}); !kept)
            return kept;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date();
    const int month = today.year() * 12 + today.month() - 1;
    for (const Provider &provider : providers) {
        if (const auto kept =
                table.keepSourceCost(rooftop.id, QString::fromLatin1(provider.kind), month, Money::fromDollars(provider.monthlyCost));
            !kept)
            return kept;
    }
    if (const auto set = SettingTable(session).set(u"lead.localZips"_s, u"500, 503"_s, SettingScope::rooftop(rooftop.id)); !set)
        return set;
    return transaction->commit();
}

} // namespace

Result<int> makeSampleLeads(Session &session, IdMaker &ids, const ZipZones &zones, const Rooftop &rooftop, const SampleLeadOrder &order)
{
    if (const auto done = prepare(session, rooftop, order.nowMs); !done)
        return done.error();
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    const auto desk = leadDesk(*settings, rooftop);
    if (!desk)
        return desk.error();

    // The newest few minutes ago, so that clocks run; the rest over the month, oldest first as they came.
    QList<LeadFile> files;
    for (int i = 0; i < order.leads; ++i) {
        Chance chance(order.seed, stream, static_cast<std::uint64_t>(i));
        const int place = order.leads - 1 - i;
        const qint64 ago = place < 4 ? (place * 7 + 2) * minuteMs : (29 * dayMs) * place / order.leads + chance.between(0, 600) * minuteMs;
        const qint64 at = order.nowMs - ago;
        // One in three is somebody the store knows.
        const std::uint32_t who =
            chance.happens(0.33) ? chance.below(std::max(1u, order.customers)) : 2'000'000 + static_cast<std::uint32_t>(i);
        const Provider &provider = pick(chance);
        files << LeadFile{u"lead-%1.xml"_s.arg(10'000 + i), document(i, samplePerson(order.seed, who), provider, at, chance), at};
    }
    std::stable_sort(files.begin(), files.end(), [](const LeadFile &a, const LeadFile &b) { return *a.receivedAt < *b.receivedAt; });
    files << LeadFile{u"scan.xml"_s, "<!DOCTYPE adf SYSTEM \"adf.dtd\"><adf></adf>", order.nowMs - 3 * dayMs}
          << LeadFile{u"half.xml"_s, "<?adf version=\"1.0\"?><adf><prospect><customer><contact><name>Robin", order.nowMs - 2 * dayMs}
          << LeadFile{u"newsletter.eml"_s, "Thank you for your subscription.", order.nowMs - dayMs};
    LeadReceiver receiver(session, ids, zones, *desk);
    const auto receipt = receiver.receive(files, order.nowMs);
    if (!receipt)
        return receipt.error();

    LeadProgress progress(session, ids, *desk);
    int place = 0;
    for (const LeadRow &lead : receipt->rows) {
        Chance chance(order.seed, stream + 1, static_cast<std::uint64_t>(place++));
        if (lead.grade == u"D" || lead.receivedAt > order.nowMs - 30 * minuteMs)
            continue;
        double quality = 1;
        for (const Provider &provider : providers) {
            if (lead.provider == QLatin1String(provider.name))
                quality = provider.quality;
        }
        for (const LeadHappening &happening : storyOf(lead, quality, desk->hours, order.nowMs, chance)) {
            if (const auto noted = progress.note(happening); !noted)
                return noted.error();
        }
    }
    return receipt->leads;
}

} // namespace tradewind
