// SPDX-License-Identifier: Apache-2.0
// Ids come out as they went in, whether they lie near each other or not.
#include "jobs/importing/idlist.h"
#include "base/clock.h"

#include <QTest>

using namespace tradewind;

class IdListTest : public QObject
{
    Q_OBJECT

    /// Whether a list of these gives back each of them.
    static void comesBack(const std::vector<Id> &ids)
    {
        IdList list;
        list.reserve(ids.size());

        for (const Id id : ids)
            list.push_back(id);

        QCOMPARE(list.size(), ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(list[i], ids[i]);
    }

private Q_SLOTS:
    void idsOfOneLoadComeBack()
    {
        const FixedClock clock(1'795'456'800'000);
        IdMaker maker(clock, 5);
        std::vector<Id> ids;
        for (int i = 0; i < 1000; ++i)
            ids.push_back(maker.next());

        comesBack(ids);
    }

    void idsOfAnotherDeskAnotherDayOrAnOlderOneComeBack()
    {
        const FixedClock clock(1'795'456'800'000), nextDay(1'795'543'200'000), before(1'795'370'400'000);
        IdMaker here(clock, 5), there(clock, 6), later(nextDay, 5), earlier(before, 5);

        comesBack({here.next(), here.next(), there.next(), here.next()});
        comesBack({here.next(), later.next(), here.next()});
        comesBack({here.next(), earlier.next(), here.next()});
        comesBack({7});
        comesBack({});
    }
};

QTEST_GUILESS_MAIN(IdListTest)
#include "idlisttest.moc"
