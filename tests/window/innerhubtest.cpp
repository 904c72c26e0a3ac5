// SPDX-License-Identifier: Apache-2.0
#include "window/innerhub.h"
#include "base/clock.h"
#include "store/rooftoptable.h"
#include "store/store.h"
#include "tests/support/need.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class InnerHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowServesCustomersPagesItselfAndStopsWithIt();
};

void InnerHubTest::theWindowServesCustomersPagesItselfAndStopsWithIt()
{
    const QTemporaryDir folder;
    const FixedClock clock(1'795'456'800'000);
    const auto store = Store::open(*StoreLocation::parse(folder.filePath(u"inner.tradewind"_s)), clock);
    NEED(store);
    {
        const auto session = (*store)->session();
        NEED(session);
        NEED(RooftopTable(**session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, clock.nowMs()));
    }
    IdMaker ids(clock, 1);

    auto hub = InnerHub::start(**store, clock, ids, 0);
    NEED(hub);
    const auto asked = [port = (*hub)->port()] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!socket.waitForConnected(5'000))
            return QByteArray();
        socket.write("GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QByteArray got;
        while (socket.waitForReadyRead(5'000))
            got += socket.readAll();
        return got;
    };
    const QByteArray alive = asked();
    hub->reset();

    QVERIFY2(alive.startsWith("HTTP/1.1 200") && alive.endsWith("ok\n"), alive.constData());
    QCOMPARE(asked(), QByteArray());
}

QTEST_GUILESS_MAIN(InnerHubTest)
#include "innerhubtest.moc"
