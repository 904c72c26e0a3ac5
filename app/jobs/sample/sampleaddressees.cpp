// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/sampleaddressees.h"

#include "jobs/sample/chance.h"
#include "store/consenttable.h"
#include "store/dnctable.h"
#include "store/gatewaytable.h"
#include "store/session.h"
#include "store/settingtable.h"

#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr std::uint64_t stream = 0x6f757462;
constexpr int consideredPeople = 2000; ///< of whom every sixth or so is written to

} // namespace

Result<QList<SampleAddressee>> readSampleAddressees(Session &session, Id rooftopId, std::uint64_t seed)
{
    QList<SampleAddressee> all;
    int place = 0;
    const auto read = session.each(u"read_sample_addressees"_s, {rooftopId, consideredPeople}, [&](const Row &row) {
        Chance chance(seed, stream, static_cast<std::uint64_t>(place++));
        if (all.size() >= sampleAddressees || !row.integer(9) || !chance.happens(0.16))
            return;
        SampleAddressee one;
        one.customer = row.id(0);
        one.first = row.text(1);
        one.last = row.text(2);
        one.phone = row.text(3);
        one.email = row.text(4);
        one.vehicle = row.id(5);
        one.car = u"%1 %2 %3"_s.arg(row.id(6)).arg(row.text(7), row.text(8)).simplified();
        one.value = Money{row.id(9)};
        all << one;
    });
    return read ? Result<QList<SampleAddressee>>(all) : Result<QList<SampleAddressee>>(read.error());
}

QString samplePostalAddress()
{
    return u"1400 Quill Ave, Des Moines, IA 50309"_s;
}

Result<void> keepSampleSender(Session &session)
{
    const std::array<std::pair<QString, QString>, 8> values{{{u"compliance.postalAddress"_s, samplePostalAddress()},
                                                             {u"compliance.linkDomains"_s, u"quillhaven.example.com"_s},
                                                             {u"compliance.textCampaign"_s, u"true"_s},
                                                             {u"compliance.mailAuthenticated"_s, u"true"_s},
                                                             {u"compliance.dncPolicy"_s, u"true"_s},
                                                             {u"equity.firstPurchaseOffer"_s, u"$500 off"_s},
                                                             {u"rooftop.phone"_s, u"(515) 555-0100"_s},
                                                             {u"rooftop.website"_s, u"https://quillhaven.example.com"_s}}};
    for (const auto &[key, value] : values) {
        if (const auto set = SettingTable(session).set(key, value, SettingScope::store()); !set)
            return set;
    }
    return {};
}

Result<Id> keepSampleAccount(Session &session, IdMaker &ids, Id rooftopId, const QString &gateway, const QString &title, qint64 nowMs)
{
    GatewayAccount account;
    account.id = ids.next();
    account.rooftopId = rooftopId;
    account.gateway = gateway;
    account.title = title;
    account.isActive = false; // a sample sends nothing
    account.createdAt = nowMs - 60 * dayMs;
    account.values = gateway == u"smtp" ? QHash<QString, QString>{{u"host"_s, u"mail.quillhaven.example.com"_s},
                                                                  {u"from"_s, u"hello@quillhaven.example.com"_s}}
                                        : QHash<QString, QString>{{u"account"_s, u"AC00000000000000000000000000000000"_s},
                                                                  {u"from"_s, u"+15155550100"_s},
                                                                  {u"base"_s, u"https://api.twilio.com"_s}};
    if (const auto kept = GatewayTable(session).keep(account); !kept)
        return kept.error();
    return account.id;
}

Result<void> keepSampleConsent(Session &session, IdMaker &ids, const Rooftop &rooftop, const SampleAddressee &who, qint64 at)
{
    ConsentEvent event;
    event.id = ids.next();
    event.rooftopId = rooftop.id;
    event.customerId = who.customer;
    event.phone = who.phone;
    event.consent = Consent::Written;
    event.source = u"deal jacket"_s;
    event.personName = (who.first + u' ' + who.last).trimmed();
    event.wording =
        u"I agree to receive marketing texts and calls from %1, also by automated means. Consent is not a condition of purchase."_s.arg(
            rooftop.name);
    event.happenedAt = event.recordedAt = at;
    return ConsentTable(session).add(event);
}

Result<void> keepSampleDoNotCall(Session &session, const QList<SampleAddressee> &all, qint64 nowMs, std::uint64_t seed)
{
    QHash<int, QHash<int, QByteArray>> areas;
    for (const SampleAddressee &who : all) {
        if (who.phone.size() != 12)
            continue;
        auto &blocks = areas[who.phone.mid(2, 3).toInt()];
        Chance chance(seed, stream + 3, static_cast<std::uint64_t>(who.customer));
        if (!chance.happens(0.025))
            continue;
        QByteArray &bits = blocks[who.phone.mid(2, 6).toInt()];
        if (bits.isEmpty())
            bits = QByteArray(DncTable::blockNumbers / 8, '\0');
        const int last = who.phone.right(4).toInt();
        bits[last / 8] = static_cast<char>(bits[last / 8] | (1 << (last % 8)));
    }
    DncTable table(session);
    for (auto area = areas.begin(); area != areas.end(); ++area) {
        DncArea about{u"national"_s, area.key(), nowMs - 12 * dayMs, area->size(), u"sample-%1.txt"_s.arg(area.key()), u"sample"_s};
        if (const auto put = table.put(about); !put)
            return put;
        for (auto block = area->begin(); block != area->end(); ++block) {
            if (const auto put = table.putBlock(u"national"_s, block.key(), *block); !put)
                return put;
        }
    }
    return {};
}

} // namespace tradewind
