// SPDX-License-Identifier: Apache-2.0
#include "models/setup/staffbook.h"

#include "base/clock.h"
#include "jobs/coaching/coaching.h"
#include "jobs/inbox/alerts.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

const QStringList &alertChoiceKeys()
{
    static const QStringList keys{u"alert.replies"_s, u"alert.clicks"_s, u"alert.browsing"_s, u"alert.leads"_s, u"alert.onProperty"_s,
                                  u"alert.byText"_s,  u"alert.byMail"_s, u"alert.toCrm"_s,    u"alert.order"_s, u"alert.manager"_s};
    return keys;
}

void StoreStaffBook::read(std::function<void(Result<All>)> answer)
{
    constexpr qint64 twoYears = 730;
    const QDate since = QDateTime::fromMSecsSinceEpoch(m_store.clock.nowMs(), Qt::UTC).date().addDays(-twoYears);
    m_store.ask<All>(
        [rooftop = m_rooftopId, since](Session &session) -> Result<All> {
            All all;
            const auto people = AlertTable(session).staff(rooftop);
            const auto settings = SettingTable(session).read();
            if (!people || !settings)
                return !people ? people.error() : settings.error();
            all.people = *people;
            for (const QString &key : alertChoiceKeys())
                all.choices.insert(key, settings->text(key, rooftop));
            const auto read = session.each(u"read_seller_names"_s, {rooftop, since}, [&](const Row &row) {
                const QString name = row.text(0);
                if (std::none_of(all.people.begin(), all.people.end(), [&](const StaffRow &one) { return one.name == name; }))
                    all.known << name;
            });
            return read ? Result<All>(all) : read.error();
        },
        std::move(answer));
}

void StoreStaffBook::keep(const StaffRow &row, const QString &formerly, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>(
        [rooftop = m_rooftopId, row, formerly](Session &session) -> Result<void> {
            auto transaction = Transaction::begin(session);
            if (!transaction)
                return transaction.error();
            AlertTable table(session);
            if (row.name != formerly) {
                const auto people = table.staff(rooftop);
                if (!people)
                    return people.error();
                if (std::any_of(people->begin(), people->end(), [&](const StaffRow &one) { return one.name == row.name; }))
                    return Error{Error::Kind::Conflict, u"%1 is in the list already."_s.arg(row.name)};
                if (const auto removed = formerly.isEmpty() ? Result<void>() : table.removeStaff(rooftop, formerly); !removed)
                    return removed;
                if (const auto renamed = formerly.isEmpty() ? Result<void>() : renameCoached(session, rooftop, formerly, row.name);
                    !renamed)
                    return renamed;
            }
            if (const auto kept = table.keepStaff(rooftop, row); !kept)
                return kept;
            return transaction->commit();
        },
        std::move(answer));
}

void StoreStaffBook::choose(const QString &key, const QString &value, std::function<void(Result<void>)> answer)
{
    m_store.ask<void>([key, value](Session &session) { return SettingTable(session).set(key, value, SettingScope::store()); },
                      std::move(answer));
}

void StoreStaffBook::test(const StaffRow &row, std::function<void(Result<int>)> answer)
{
    m_store.ask<int>(
        [rooftopId = m_rooftopId, row, now = m_store.clock.nowMs(), &ids = m_store.ids](Session &session) -> Result<int> {
            const auto rooftop = RooftopTable(session).find(rooftopId);
            const auto settings = SettingTable(session).read();
            if (!rooftop || !settings)
                return !rooftop ? rooftop.error() : settings.error();
            return sendTestAlert(session, ids, *settings, *rooftop, row, now);
        },
        std::move(answer));
}

} // namespace tradewind
