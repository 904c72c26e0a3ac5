// SPDX-License-Identifier: Apache-2.0
// Every message the program ships could really be sent: the rules of a real store find nothing to mend in it, in every language.
#include "base/clock.h"
#include "domain/segments.h"
#include "jobs/outreach/storegatekeeper.h"
#include "sequences/templates.h"
#include "store/consenttable.h"
#include "store/dnctable.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonInIowa = 1'795'456'800'000; // Monday, 2026-11-23, 18:00 UTC
const QString phone = u"+15155550142"_s;

} // namespace

class TemplateClearanceTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { closeStore(); }
    void nothingIsToBeMendedInAShippedMessage_data();
    void nothingIsToBeMendedInAShippedMessage();
    void aFirstTextIntroducesItselfByItself();

private:
    OutboxRow messageOf(const MessageTemplate &message, const QString &language);

    QTemporaryDir m_folder;
    FixedClock m_clock{noonInIowa};
    IdMaker m_ids{m_clock, 1};
    std::unique_ptr<StoreGatekeeper> m_gatekeeper;
    TemplateBook m_book;
};

void TemplateClearanceTest::initTestCase()
{
    openStore(m_folder.filePath(u"desk.store"_s), m_clock);
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, noonInIowa));
    for (const auto &[key, value] : {std::pair(u"compliance.postalAddress"_s, u"1 River Rd, Ames, IA 50010"_s),
                                     {u"compliance.textCampaign"_s, u"true"_s},
                                     {u"compliance.mailAuthenticated"_s, u"true"_s},
                                     {u"compliance.dncPolicy"_s, u"true"_s}})
        NEED(SettingTable(*m_session).set(key, value, SettingScope::store()));
    CustomerRow row;
    row.id = 11;
    row.rooftopId = 1;
    row.customer.firstName = "Nadia";
    row.customer.state = u"IA"_s.toStdString();
    row.customer.zip = "50309";
    row.customer.mobilePhone = phone.toStdString();
    row.customer.email = "nadia@example.com";
    row.customer.address1 = "431 Quail Run Ct";
    row.customer.city = "Des Moines";
    row.createdAt = 1;
    keepCustomer(row);
    ConsentEvent consent;
    consent.id = m_ids.next();
    consent.rooftopId = 1;
    consent.customerId = 11;
    consent.phone = phone;
    consent.consent = Consent::Written;
    consent.source = u"web form"_s;
    consent.personName = u"Nadia Example"_s;
    consent.wording = u"I agree to marketing texts."_s;
    consent.happenedAt = consent.recordedAt = noonInIowa - 30LL * 86'400'000;
    NEED(ConsentTable(*m_session).add(consent));
    NEED(DncTable(*m_session).put({u"national"_s, 515, noonInIowa - 5LL * 86'400'000, 0, u"515.txt"_s, u"0"_s}));
    auto gatekeeper = StoreGatekeeper::make(*m_session, 1, m_ids);
    NEED(gatekeeper);
    m_gatekeeper = std::move(*gatekeeper);
    auto book = TemplateBook::builtIn();
    NEED(book);
    m_book = *std::move(book);
}

OutboxRow TemplateClearanceTest::messageOf(const MessageTemplate &message, const QString &language)
{
    OutboxRow row;
    row.id = m_ids.next();
    row.rooftopId = 1;
    row.customerId = 11;
    row.program = u"equity"_s;
    row.channel = message.channel;
    row.purpose = message.purpose;
    row.to = message.channel == Channel::Email  ? u"nadia@example.com"_s
             : message.channel == Channel::Mail ? u"Nadia Example\n431 Quail Run Ct\nDes Moines, IA 50309"_s
                                                : phone;
    const auto words = rendered(message, sampleMergeValues(), language);
    if (!words)
        return row;
    row.subject = words->subject;
    row.text = words->text;
    if (row.channel == Channel::Email) {
        row.text += u"\n\n1 River Rd, Ames, IA 50010\nUnsubscribe: https://riverside.example.com/u/1"_s;
        Draft headers;
        headers.headers = {{"List-Unsubscribe", "<https://riverside.example.com/u/1>"},
                           {"List-Unsubscribe-Post", "List-Unsubscribe=One-Click"}};
        row.extras = extrasOf(headers);
    }
    if (row.channel == Channel::Sms) {
        if (const auto text = m_gatekeeper->completed(*m_session, row, noonInIowa))
            row.text = *text;
    }
    return row;
}

void TemplateClearanceTest::nothingIsToBeMendedInAShippedMessage_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : m_book.messageIds()) {
        for (const QString &language : {u"en"_s, u"es"_s, u"fr-CA"_s})
            QTest::newRow(qPrintable(id + u' ' + language)) << id << language;
    }
}

void TemplateClearanceTest::nothingIsToBeMendedInAShippedMessage()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const OutboxRow row = messageOf(*m_book.message(id), language);

    const auto ruling = m_gatekeeper->foresee(*m_session, row, draftOf(row), noonInIowa);

    NEED(ruling);
    QVERIFY2(ruling->cleared, qPrintable(ruling->rules + u": "_s + ruling->why + u"\n"_s + row.text));
}

void TemplateClearanceTest::aFirstTextIntroducesItselfByItself() // CTIA: brand, frequency, rates, HELP, STOP
{
    const OutboxRow row = messageOf(*m_book.message(u"lease.last.sms"_s), u"en"_s);

    QVERIFY(row.text.contains(u"Riverside Toyota"_s));
    for (const QString &word : {u"rates"_s, u"HELP"_s, u"STOP"_s})
        QVERIFY2(row.text.contains(word), qPrintable(row.text));
    QVERIFY(segmentsOf(row.text).segments <= 2);
}

QTEST_GUILESS_MAIN(TemplateClearanceTest)
#include "templateclearancetest.moc"
