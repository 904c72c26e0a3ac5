// SPDX-License-Identifier: Apache-2.0
#include "compliance/lostaddress.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class LostAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallAsksOnlyWhenNothingElseWorksAndItMayBeMade_data();
    void aCallAsksOnlyWhenNothingElseWorksAndItMayBeMade();
};

void LostAddressTest::aCallAsksOnlyWhenNothingElseWorksAndItMayBeMade_data()
{
    QTest::addColumn<WorkingContacts>("works");
    QTest::addColumn<Verdict>("call");
    QTest::addColumn<bool>("asks");
    const QString number = u"+15155550118"_s, mail = u"maria@example.com"_s;
    QTest::newRow("only rings") << WorkingContacts{{}, {}, number} << Verdict::Send << true;
    QTest::newRow("only rings, at night") << WorkingContacts{{}, {}, number} << Verdict::Hold << true;
    QTest::newRow("takes texts") << WorkingContacts{number, {}, number} << Verdict::Send << false;
    QTest::newRow("takes e-mail") << WorkingContacts{{}, mail, number} << Verdict::Send << false;
    QTest::newRow("nothing rings") << WorkingContacts{} << Verdict::Send << false;
    QTest::newRow("must not be called") << WorkingContacts{{}, {}, number} << Verdict::Block << false;
    QTest::newRow("a manager would decide") << WorkingContacts{{}, {}, number} << Verdict::Review << false;
}

void LostAddressTest::aCallAsksOnlyWhenNothingElseWorksAndItMayBeMade()
{
    QFETCH(WorkingContacts, works);
    QFETCH(Verdict, call);
    QFETCH(bool, asks);
    Decision decision;
    decision.verdict = call;

    QCOMPARE(isToBeAskedForAddress(works, decision), asks);
}

QTEST_APPLESS_MAIN(LostAddressTest)
#include "lostaddresstest.moc"
