// SPDX-License-Identifier: Apache-2.0
#include "models/setup/folderwatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class FolderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFileWhenTwoLooksFoundItTheSame()
    {
        FolderWatch watch;
        const WatchedFile growing{u"/in/sold.csv"_s, 100, 1}, whole{u"/in/sold.csv"_s, 900, 2};

        QVERIFY(watch.settled({growing}).isEmpty());
        QVERIFY(watch.settled({whole}).isEmpty());
        QCOMPARE(watch.settled({whole}), QList{whole});
    }

    void takesAFileOnceAndAgainWhenItWasWrittenAnew()
    {
        FolderWatch watch;
        const WatchedFile monday{u"/in/sold.csv"_s, 900, 1}, tuesday{u"/in/sold.csv"_s, 900, 2};
        watch.settled({monday});
        QCOMPARE(watch.settled({monday}), QList{monday});

        QVERIFY(watch.settled({monday}).isEmpty());
        watch.settled({tuesday});
        QCOMPARE(watch.settled({tuesday}), QList{tuesday});
    }

    void anEmptyFileIsNeverWhole()
    {
        FolderWatch watch;
        const WatchedFile begun{u"/in/sold.csv"_s, 0, 1};

        watch.settled({begun});

        QVERIFY(watch.settled({begun}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FolderWatchTest)
#include "folderwatchtest.moc"
