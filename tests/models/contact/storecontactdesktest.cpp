// SPDX-License-Identifier: Apache-2.0
// Acting on a customer of the store: who is reached how, a text into the outbox, a note, and calls put into somebody's queue.
#include "models/contact/storecontactdesk.h"

#include "base/clock.h"
#include "store/alerttable.h"
#include "store/customernotetable.h"
#include "store/dnctable.h"
#include "store/gatewaytable.h"
#include "store/outboxtable.h"
#include "store/queuetable.h"
#include "store/rooftoptable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftopId = 1, dana = 7;
constexpr qint64 nowMs = 1'795'456'800'000; // 2026-11-23 18:00 UTC, noon in Iowa

/// What a desk answered; it answers at once here.
template<typename T>
std::function<void(Result<T>)> into(std::optional<Result<T>> &answer)
{
    return [&answer](Result<T> result) { answer = std::move(result); };
}

} // namespace

class StoreContactDeskTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void aTextGoesIntoTheOutboxUnderTheirOwnNumber();
    void theRulesSpeakOfWhatIsTyped();
    void aNoteIsKeptWithWhoWroteIt();
    void whoWorksHereIsOfferedAndWhoSitsHere();
    void assigningSaysHowManyAndWhoWasLetBe();
    void howACallWentIsKeptUnderTheirNameAndTakenBack();

private:
    QTemporaryDir m_folder;
    int m_stores = 0;
    FixedClock m_clock{nowMs};
    IdMaker m_ids{m_clock, 4};
    std::unique_ptr<StoreContactDesk> m_desk;
    QList<qint64> m_called;
};

void StoreContactDeskTest::init()
{
    openStore(m_folder.filePath(u"%1.db"_s.arg(++m_stores)), m_clock);
    NEED(RooftopTable(*m_session).add({rooftopId, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, 1));
    NEED(DncTable(*m_session).put({u"national"_s, 515, nowMs, 0, {}, {}}));
    CustomerRow row;
    row.id = dana;
    row.rooftopId = rooftopId;
    row.customer.firstName = "Dana";
    row.customer.lastName = "Whitcomb";
    row.customer.mobilePhone = "+15155550118";
    row.zone = "America/Chicago";
    row.createdAt = 1;
    keepCustomer(row);
    const auto ask = [this](std::function<std::function<void()>(Result<Session *>)> work) { work(m_session.get())(); };
    m_desk = std::make_unique<StoreContactDesk>(
        ask, [this] { return m_clock.nowMs(); }, m_ids,
        ContactPlace{rooftopId, u"Riverside Toyota"_s, u"Jordan Blake"_s, QTimeZone("America/Chicago")},
        [this](qint64 customer) { m_called << customer; });
    m_called.clear();
}

void StoreContactDeskTest::aTextGoesIntoTheOutboxUnderTheirOwnNumber()
{
    GatewayAccount account;
    account.id = 5;
    account.rooftopId = rooftopId;
    account.gateway = u"twilio"_s;
    account.title = u"Texts"_s;
    NEED(GatewayTable(*m_session).keep(account));
    std::optional<Result<QString>> text, mail;

    m_desk->write(dana, {true, {}, u"Your part is here."_s}, into(text));
    m_desk->write(dana, {false, u"From us"_s, u"Your part is here."_s}, into(mail));

    NEED(*text);
    const auto rows = OutboxTable(*m_session).rows(rooftopId, OutboxState::Queued, 10);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().to, u"+15155550118"_s);
    QCOMPARE(rows->first().purpose, Purpose::Dual);    // a person's own words may sell
    QCOMPARE(mail->error().kind, Error::Kind::BadUse); // there is no address
}

void StoreContactDeskTest::theRulesSpeakOfWhatIsTyped()
{
    std::optional<Result<MessageRuling>> ruling;

    m_desk->foresee(dana, {true, {}, u"Your part is here."_s}, into(ruling));

    NEED(*ruling);
    QVERIFY(!(*ruling)->wouldGo);
    QVERIFY2((*ruling)->words.contains(u"consent"_s, Qt::CaseInsensitive), qPrintable((*ruling)->words)); // F-02
}

void StoreContactDeskTest::aNoteIsKeptWithWhoWroteIt()
{
    std::optional<Result<QString>> kept;

    m_desk->note(dana, u"Daughter drives in spring"_s, into(kept));

    NEED(*kept);
    const auto notes = CustomerNoteTable(*m_session).ofCustomer(dana);
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text, u"Daughter drives in spring"_s);
    QCOMPARE(notes->first().writtenBy, u"Jordan Blake"_s);
    QCOMPARE(notes->first().writtenAt, nowMs);
}

void StoreContactDeskTest::whoWorksHereIsOfferedAndWhoSitsHere()
{
    std::optional<Result<QList<QueueOwner>>> nobody, two;
    m_desk->owners(into(nobody));
    NEED(AlertTable(*m_session).keepStaff(rooftopId, {u"Ana Ruiz"_s, {}, {}, true}));
    NEED(AlertTable(*m_session).keepStaff(rooftopId, {u"Lee Gone"_s, {}, {}, false, {}, true}));

    m_desk->owners(into(two));

    QCOMPARE((*nobody)->size(), 1);
    QCOMPARE((*nobody)->first().name, u"Jordan Blake"_s);
    QVERIFY(!(*nobody)->first().isStaff);
    QCOMPARE((*two)->size(), 2);
    QCOMPARE((*two)->first().words, u"Ana Ruiz (away)"_s);
    QCOMPARE((*two)->last().words, u"Jordan Blake (you)"_s);
}

void StoreContactDeskTest::assigningSaysHowManyAndWhoWasLetBe()
{
    CustomerRow silent;
    silent.id = 8;
    silent.rooftopId = rooftopId;
    silent.customer.firstName = "Lee";
    silent.createdAt = 1;
    keepCustomer(silent);
    std::optional<Result<QString>> said;

    m_desk->assign({dana, 8}, u"Ana Ruiz"_s, into(said));

    NEED(*said);
    QCOMPARE(**said, u"In the queue of Ana Ruiz, due now: 1. No number that works or no call allowed: 1."_s);
    QCOMPARE(QueueTable(*m_session).of(dana)->first().owner, u"Ana Ruiz"_s);
}

void StoreContactDeskTest::howACallWentIsKeptUnderTheirNameAndTakenBack()
{
    const CallMade call{dana, u"Dana Whitcomb"_s, u"+15155550118"_s, u"equity"_s};
    std::optional<Result<KeptResult>> kept, refused;
    std::optional<Result<void>> undone;

    m_desk->finishCall(call, {Disposition::WrongNumber, {}, {}, {}}, into(kept));
    m_desk->finishCall(call, {Disposition::CallBack, {}, {}, {}}, into(refused));
    NEED(*kept);
    const auto done = QueueTable(*m_session).find((*kept)->taskId);
    std::optional<Result<CustomerReach>> afterwards, again;
    m_desk->reach(dana, into(afterwards));
    m_desk->undoCall(call, **kept, into(undone));
    m_desk->reach(dana, into(again));

    QCOMPARE(done->doneBy, u"Jordan Blake"_s);
    QCOMPARE((*afterwards)->call, QString()); // the number that was dialled
    NEED(*undone);
    QCOMPARE((*again)->call, u"+15155550118"_s);
    QCOMPARE((*refused).error().kind, Error::Kind::BadUse);
    QCOMPARE(m_called, (QList<qint64>{dana, dana})); // kept and taken back, not refused
}

QTEST_GUILESS_MAIN(StoreContactDeskTest)
#include "storecontactdesktest.moc"
