// SPDX-License-Identifier: Apache-2.0
#include "jobs/signals/signalimport.h"

#include "compliance/firmoffer.h"
#include "domain/calendar.h"
#include "jobs/importing/people.h"
#include "jobs/importing/sources.h"
#include "jobs/sequences/happened.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"
#include "store/signaltable.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int freshDays = 2; ///< nobody is called about what happened last month

HappeningKind happeningOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::BrowsedElsewhere:
        return HappeningKind::ComparedElsewhere;
    case SignalKind::Listed:
        return HappeningKind::ListedForSale;
    case SignalKind::CreditInquiry:
        return HappeningKind::CreditInquiry;
    case SignalKind::SeenElsewhere:
        return HappeningKind::SoldElsewhere;
    case SignalKind::Browsed:
    case SignalKind::Unknown:
        break;
    }
    return HappeningKind::Browsed;
}

/// What tells a signal from others where its source gives no number: all it says.
QString numberOf(const SignalRecord &said)
{
    if (!said.number.empty())
        return QString::fromStdString(said.number);
    QByteArray all = QByteArray::number(static_cast<int>(said.kind)) + said.seenOn.toString(Qt::ISODate).toLatin1();
    for (const std::string &text : {said.place, said.words, said.vin, said.customer.mobilePhone, said.customer.email,
                                    said.customer.sourceKey, said.customer.lastName, said.customer.address1})
        all += '\x1F' + QByteArray::fromStdString(text);
    return u"row "_s + QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(24));
}

class SignalTaker
{
public:
    SignalTaker(Session &session, IdMaker &ids, const ZipZones &zones, const Rooftop &rooftop, const Source &source, bool mayUseCredit,
                qint64 nowMs)
        : m_session(session)
        , m_ids(ids)
        , m_people(session, ids, zones, rooftop.id, nowMs)
        , m_rooftop(rooftop)
        , m_source(source)
        , m_mayUseCredit(mayUseCredit)
        , m_nowMs(nowMs)
        , m_today(QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone(rooftop.zone.toLatin1())).date())
    {}

    /// Websites know a phone or an e-mail and no name, by which alone nobody is taken for one person with another: it counts where exactly
    /// one customer has it. One pass over the customers, whatever the size of the batch.
    Result<void> lookUpContacts(const SignalBatch &batch)
    {
        for (const SignalRecord &said : batch.rows) {
            for (const std::string &contact : {said.customer.email, said.customer.mobilePhone}) {
                if (!contact.empty() && said.customer.lastName.empty())
                    m_byContact.insert(QString::fromStdString(contact), std::nullopt);
            }
        }
        if (m_byContact.isEmpty())
            return {};
        const auto read = m_session.each(u"read_customer_contacts"_s, {m_rooftop.id}, [this](const Row &row) {
            for (int column = 1; column <= 4; ++column) {
                const auto wanted = m_byContact.find(row.text(column));
                if (wanted != m_byContact.end() && !row.isNull(column))
                    *wanted = !*wanted || **wanted == row.id(0) ? row.id(0) : Id(0);
            }
        });
        return read ? Result<void>() : read.error();
    }

    Result<void> take(const SignalRecord &said, SignalImport &done)
    {
        if (said.kind == SignalKind::CreditInquiry && !m_mayUseCredit) {
            if (done.refused++ == 0)
                done.notes
                    << u"Credit inquiries come from a credit bureau and may be used only for a firm offer of credit (rule C-01): none "
                       "was kept. Set the offer up first, in the settings compliance.firmOffer…"_s;
            return {};
        }
        SignalRow row = rowOf(said);
        std::optional<Id> vehicle;
        if (const auto found = findWhose(said, row, vehicle); !found)
            return found;
        const bool isStranger = !row.customerId;
        done.strangers += isStranger;
        if (isStranger && said.kind != SignalKind::SeenElsewhere)
            return {};
        if (const auto kept = SignalTable(m_session).keep(row); !kept)
            return kept;
        ++done.kept;
        if (said.kind == SignalKind::SeenElsewhere && vehicle) {
            const QString where = u"in the stock of "_s + (row.place.isEmpty() ? u"another dealer"_s : row.place);
            if (const auto ended = m_session.change(u"end_ownership"_s, {epochDay(row.seenOn), where, *vehicle, epochDay(row.seenOn)});
                !ended)
                return ended.error();
        }
        if (isStranger || row.seenOn.daysTo(m_today) > freshDays)
            return {};
        ++done.happenings;
        const QString detail = row.words + (row.words.isEmpty() || row.place.isEmpty() ? QString() : u", "_s) + row.place;
        return noteHappened(m_session, m_ids,
                            {m_rooftop.id, row.customerId, vehicle, happeningOf(said.kind), m_nowMs,
                             u"signal:%1:%2"_s.arg(m_source.id).arg(row.number), detail},
                            m_nowMs);
    }

private:
    SignalRow rowOf(const SignalRecord &said)
    {
        SignalRow row;
        row.id = m_ids.next();
        row.rooftopId = m_rooftop.id;
        row.sourceId = m_source.id;
        row.number = numberOf(said);
        row.kind = said.kind;
        row.vin = QString::fromStdString(said.vin);
        row.seenOn = said.seenOn.isValid() && said.seenOn <= m_today ? said.seenOn : m_today;
        row.receivedAt = m_nowMs;
        row.place = QString::fromStdString(said.place);
        row.words = QString::fromStdString(said.words);
        row.link = QString::fromStdString(said.link);
        row.price = said.price;
        return row;
    }

    /// The person the signal names, else the one whose vehicle it is.
    Result<void> findWhose(const SignalRecord &said, SignalRow &row, std::optional<Id> &vehicle)
    {
        const Likeness likeness = likenessesOf(said.customer, sourceFamily("signals"))[0];
        const auto person = m_people.find(likeness);
        if (!person)
            return person.error();
        if (*person != 0)
            row.customerId = *person;
        for (const std::string &contact : {said.customer.mobilePhone, said.customer.email}) {
            const auto known = m_byContact.value(QString::fromStdString(contact));
            if (!row.customerId && known.value_or(0) != 0)
                row.customerId = known;
        }
        if (said.vin.empty())
            return {};
        const auto read = m_session.each(u"find_vehicle_owner_by_vin"_s, {said.vin}, [&](const Row &found) {
            vehicle = found.id(0);
            if (!row.customerId)
                row.customerId = found.integer(1);
        });
        return read ? Result<void>() : read.error();
    }

    Session &m_session;
    IdMaker &m_ids;
    People m_people;
    const Rooftop &m_rooftop;
    const Source &m_source;
    QHash<QString, std::optional<Id>> m_byContact; ///< 0: several have it
    const bool m_mayUseCredit;
    const qint64 m_nowMs;
    const QDate m_today;
};

} // namespace

Result<SignalImport> importSignals(Session &session, IdMaker &ids, Id rooftopId, const SignalBatch &batch, qint64 nowMs)
{
    const auto zones = ZipZones::load();
    const auto rooftop = RooftopTable(session).find(rooftopId);
    const auto settings = SettingTable(session).read();
    if (!zones || !rooftop || !settings)
        return !zones ? zones.error() : !rooftop ? rooftop.error() : settings.error();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    ImportRequest request;
    request.preset.id = "signals";
    request.preset.title = "Signals of competitors";
    request.rooftopId = rooftopId;
    const auto source = ensureSource(session, ids, request, nowMs);
    if (!source)
        return source.error();
    SignalImport done;
    done.notes = batch.notes;
    SignalTaker taker(session, ids, *zones, *rooftop, *source, hasFirmOffer(*settings, rooftopId), nowMs);
    if (const auto read = taker.lookUpContacts(batch); !read)
        return read.error();
    for (const SignalRecord &said : batch.rows) {
        if (const auto taken = taker.take(said, done); !taken)
            return taken.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

} // namespace tradewind
