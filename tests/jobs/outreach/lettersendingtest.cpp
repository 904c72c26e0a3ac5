// SPDX-License-Identifier: Apache-2.0
// Letters go through the same outbox as everything else: cleared, printed once whatever breaks, and held with a reason when they cannot.
#include "base/clock.h"
#include "jobs/outreach/news.h"
#include "jobs/outreach/outboxpage.h"
#include "jobs/outreach/sender.h"
#include "jobs/outreach/stepoutbox.h"
#include "sequences/sequence.h"
#include "sequences/templates.h"
#include "store/rooftoptable.h"
#include "store/sequencetable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1, account = 7, nadia = 70, car = 900;
constexpr qint64 noonInIowa = 1'795'456'800'000; // 2026-11-23, 18:00 UTC

} // namespace

class LetterSendingTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLetterIsClearedPrintedAndSent_data() { m_places.addRows(); }
    void aLetterIsClearedPrintedAndSent();
    void aProgramThatDiedAfterPrintingDoesNotPrintTwice_data() { m_places.addRows(); }
    void aProgramThatDiedAfterPrintingDoesNotPrintTwice();
    void whatAPersonReleasesIsNotPrintedTwiceEither_data() { m_places.addRows(); }
    void whatAPersonReleasesIsNotPrintedTwiceEither();
    void aMissingAddressIsHeldWithAPlainReason_data() { m_places.addRows(); }
    void aMissingAddressIsHeldWithAPlainReason();
    void whoWantsNoMailGetsNone_data() { m_places.addRows(); }
    void whoWantsNoMailGetsNone();

private:
    void putCustomer(bool noMail = false);
    void hand(const QString &to);
    std::unique_ptr<Sender> sender();
    QStringList pdfs() const;
    OutboxRow row() { return OutboxTable(*m_session).rows(rooftop, {}, 10)->value(0); }
    NewsCount fetch();

    StorePlaces m_places;
    FixedClock m_clock{noonInIowa};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<IdMaker> m_ids;
    Http m_http;
    GatewayAccount m_account;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<StoreGatekeeper> m_gatekeeper;
};

void LetterSendingTest::init()
{
    m_clock.setNowMs(noonInIowa);
    m_folder = std::make_unique<QTemporaryDir>();
    openStore(m_places.fresh(), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    NEED(RooftopTable(*m_session).add({rooftop, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, 1));
    for (const auto &[key, value] :
         {std::pair(u"compliance.postalAddress"_s, u"1 River Rd, Ames, IA 50010"_s), std::pair(u"compliance.dncPolicy"_s, u"true"_s),
          std::pair(u"hub.url"_s, u"https://pages.example.com/"_s), std::pair(u"rooftop.phone"_s, u"(515) 555-0100"_s)})
        NEED(SettingTable(*m_session).set(key, value, SettingScope::rooftop(rooftop)));
    m_account = {};
    m_account.id = account;
    m_account.rooftopId = rooftop;
    m_account.gateway = u"letter"_s;
    m_account.title = u"Letters"_s;
    m_account.values = {{u"folder"_s, m_folder->path()}, {u"zone"_s, u"America/Chicago"_s}};
    m_account.segmentsPerSecond = m_account.segmentsPerDay = 1'000'000;
    NEED(GatewayTable(*m_session).keep(m_account));
    m_gateway = findGateway(u"letter"_s)->make({m_account.values, false, 1000}, m_http);
    putCustomer();
    auto gatekeeper = StoreGatekeeper::make(*m_session, rooftop, *m_ids);
    NEED(gatekeeper);
    m_gatekeeper = *std::move(gatekeeper);
}

void LetterSendingTest::cleanup()
{
    m_gatekeeper.reset();
    closeStore();
}

void LetterSendingTest::putCustomer(bool noMail)
{
    CustomerRow one;
    one.id = nadia;
    one.rooftopId = rooftop;
    one.customer.firstName = "Nadia";
    one.customer.state = u"IA"_s.toStdString();
    one.customer.zip = "50309";
    one.customer.doNotMail = noMail;
    one.createdAt = 1;
    keepCustomer(one);
}

/// As the sequence job does, with the customer's own link to the value of the car.
void LetterSendingTest::hand(const QString &to)
{
    const auto settings = SettingTable(*m_session).read();
    NEED(settings);
    const auto outbox = StepOutbox::open(*m_session, *m_ids, *settings, rooftop);
    NEED(outbox);
    EnrollmentRow enrollment;
    enrollment.rooftopId = rooftop;
    enrollment.customerId = nadia;
    enrollment.vehicleId = car;
    MergeValues merge = sampleMergeValues();
    NEED((*outbox)->addLinks(*m_session, enrollment, merge, m_clock.nowMs()));
    const auto book = TemplateBook::builtIn();
    NEED(book);
    const auto said = rendered(*book->message(u"equity.letter"_s), merge, u"en"_s);
    NEED(said);
    StepMessage message;
    message.rooftopId = rooftop;
    message.customerId = nadia;
    message.onceKey = u"1:letter"_s;
    message.vehicleId = car;
    message.sequence = u"equity-financed"_s;
    message.program = u"equity"_s;
    message.title = u"Equity"_s;
    message.channel = Channel::Mail;
    message.to = to;
    message.text = said->text;
    message.language = u"en"_s;
    NEED((*outbox)->hand(*m_session, message, m_clock.nowMs()));
}

std::unique_ptr<Sender> LetterSendingTest::sender()
{
    SenderOptions options;
    options.jitterMs = 0;
    options.startWithinMs = 60'000; // a busy machine must not send a message back to the queue here
    auto made = Sender::make(*m_store, m_clock, *m_gatekeeper, *m_gateway, m_account, options);
    return made ? std::move(*made) : nullptr;
}

QStringList LetterSendingTest::pdfs() const
{
    QStringList found;
    for (QDirIterator it(m_folder->path(), {u"tw-*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        found << it.next();
    return found;
}

NewsCount LetterSendingTest::fetch()
{
    const auto news = fetchNews(*m_session, *m_ids, *m_gatekeeper, *m_gateway, *findGateway(u"letter"_s), m_account, m_clock.nowMs());
    return news ? *news : NewsCount();
}

void LetterSendingTest::aLetterIsClearedPrintedAndSent()
{
    hand(u"Nadia Example\n431 Quail Run Ct\nDes Moines, IA 50309"_s);

    const auto round = sender()->round();

    NEED(round);
    QVERIFY2(round->sent == 1, qPrintable(row().rules + row().why));
    QCOMPARE(row().state, OutboxState::Sent);
    QCOMPARE(pdfs().size(), 1);
    QVERIFY2(row().text.contains(u"https://pages.example.com/v/"_s), qPrintable(row().text));
    QVERIFY(row().text.contains(
        u"\n\n-- \nRiverside Toyota · 1 River Rd, Ames, IA 50010\nTo get no more letters from us: (515) 555-0100 · https"_s));
    QCOMPARE(row().from, u"Riverside Toyota\n1 River Rd\nAmes, IA 50010"_s);
}

void LetterSendingTest::aProgramThatDiedAfterPrintingDoesNotPrintTwice()
{
    hand(u"Nadia Example\n431 Quail Run Ct\nDes Moines, IA 50309"_s);
    const OutboxRow queued = row();
    const auto ruling = m_gatekeeper->rule(*m_session, queued, draftOf(queued), m_clock.nowMs());
    NEED(ruling);
    QVERIFY(ruling->cleared);
    NEED(OutboxTable(*m_session).markSending(queued.id, m_clock.nowMs(), u"pack"_s));
    QCOMPARE(m_gateway->send(*ruling->cleared).outcome, SendResult::Outcome::Accepted); // and here it dies
    const QDateTime printed = QFileInfo(pdfs().value(0)).lastModified();

    const auto next = sender();
    m_clock.advanceMs(10 * 60'000);
    NEED(next->recover());
    const OutboxState afterDeath = row().state;
    const NewsCount news = fetch();
    NEED(next->round());

    QCOMPARE(afterDeath, OutboxState::Unknown);
    QCOMPARE(news.settled, 1);
    QCOMPARE(row().state, OutboxState::Sent);
    QCOMPARE(pdfs().size(), 1);
    QCOMPARE(QFileInfo(pdfs().first()).lastModified(), printed);
}

void LetterSendingTest::whatAPersonReleasesIsNotPrintedTwiceEither()
{
    hand(u"Nadia Example\n431 Quail Run Ct\nDes Moines, IA 50309"_s);
    const auto sending = sender();
    NEED(sending->round());
    const QDateTime printed = QFileInfo(pdfs().value(0)).lastModified();
    // As after a power cut: the store forgot, the folder did not.
    NEED(m_session->exec(u"UPDATE outbox SET state = 6, finished_at = NULL"_s));
    m_clock.advanceMs(3 * 86'400'000LL);

    NEED(releaseMessage(*m_session, row().id, u"Dana"_s, m_clock.nowMs()));
    const auto again = sending->round();

    NEED(again);
    QCOMPARE(row().state, OutboxState::Sent);
    QCOMPARE(pdfs().size(), 1);
    QCOMPARE(QFileInfo(pdfs().first()).lastModified(), printed);
}

void LetterSendingTest::aMissingAddressIsHeldWithAPlainReason()
{
    hand(u"Nadia Example\nDes Moines, IA 50309"_s);

    const auto round = sender()->round();

    NEED(round);
    QCOMPARE(round->held, 1);
    QCOMPARE(row().state, OutboxState::Held);
    QVERIFY(!row().dueAt); // for a person
    QCOMPARE(row().rules, u"D-04"_s);
    QCOMPARE(row().why, u"The letter's address lacks: street."_s);
    QVERIFY(pdfs().isEmpty());
}

void LetterSendingTest::whoWantsNoMailGetsNone()
{
    putCustomer(true);
    hand(u"Nadia Example\n431 Quail Run Ct\nDes Moines, IA 50309"_s);

    const auto round = sender()->round();

    NEED(round);
    QCOMPARE(row().state, OutboxState::Suppressed);
    QCOMPARE(row().rules, u"D-01"_s);
    QVERIFY(pdfs().isEmpty());
}

QTEST_MAIN(LetterSendingTest)
#include "lettersendingtest.moc"
