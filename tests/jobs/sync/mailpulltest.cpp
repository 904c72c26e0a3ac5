// SPDX-License-Identifier: Apache-2.0
// Leads read out of a real dovecot: each mail once, whatever became of it.
#include "jobs/sync/mailpull.h"
#include "base/clock.h"
#include "store/leadtable.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/store.h"
#include "tests/support/serverchild.h"
#include "tests/support/testcertificate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

QByteArray adfMail(const QByteArray &first, const QByteArray &phone)
{
    return "From: leads@provider.example.com\r\nSubject: New lead\r\nContent-Type: text/plain\r\n\r\n"
           "<?adf version=\"1.0\"?><adf><prospect><requestdate>2026-11-22T09:00:00-06:00</requestdate>"
           "<vehicle interest=\"buy\"><year>2026</year><make>Toyota</make><model>Camry</model></vehicle>"
           "<customer><contact><name part=\"first\">" +
           first + "</name><name part=\"last\">Sample</name><phone>" + phone + "</phone><email>" + first +
           "@example.com</email></contact></customer></prospect></adf>\r\n";
}

} // namespace

class MailPullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = MailboxServer::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_zones = std::make_unique<ZipZones>(*ZipZones::load());
        CertificateWish wish;
        wish.isAuthority = true;
        m_authority = makeCertificate(wish);
        const TestCertificate server = makeCertificate({}, &m_authority);
        m_box.deliver(u"1.a.h"_s, adfMail("Pat", "515-555-0118"));
        m_box.deliver(u"2.a.h"_s, "From: news@example.com\r\nSubject: News\r\n\r\nOur newsletter of this week.\r\n");
        QVERIFY(m_box.start(server.certificatePem, server.keyPem));
        m_store = std::move(*Store::open(*StoreLocation::parse(m_folder.filePath(u"t.store"_s)), m_clock));
        m_session = std::move(*m_store->session());
        QVERIFY(RooftopTable(*m_session).add({1, u"Invented"_s, u"America/Chicago"_s, {}}, 0));
        const QJsonObject open{{u"user"_s, u"dana"_s}, {u"authority"_s, QString::fromLatin1(m_authority.certificatePem)}};
        m_connection = {5,
                        1,
                        u"mailbox-leads"_s,
                        u"imaps://localhost:%1/INBOX"_s.arg(m_box.tlsPort()),
                        QString::fromUtf8(QJsonDocument(open).toJson()),
                        true,
                        false,
                        0};
        QVERIFY(VendorTable(*m_session).keepConnection(m_connection));
    }

    void aLeadIsReadOutOfTheMailboxOnceAndWhatIsNoneIsKeptWithAReason()
    {
        const SyncResult first = pull(), second = pull();
        m_box.deliver(u"3.a.h"_s, adfMail("Robin", "515-555-0142"));
        const SyncResult third = pull();

        QVERIFY2(!first.error, first.error ? qPrintable(first.error->text) : "");
        QCOMPARE(first.summary.read, 2);
        QCOMPARE(first.summary.accepted, 1);
        QCOMPARE(first.summary.rejected, 1);
        QCOMPARE(second.summary.read, 0);
        QCOMPARE(third.summary.accepted, 1);
        QCOMPARE(LeadTable(*m_session).between(1, 0, m_clock.nowMs() + 1, 10)->size(), 2);
        QCOMPARE(LeadTable(*m_session).quarantined(1, u"open"_s, 10)->size(), 1);
    }

    void aWrongPasswordIsSaidAndTriedAgainLater()
    {
        const auto result = MailPull(*m_store, m_clock, m_ids, *m_zones).run(stored(), mailboxSource(), {{"password", "wrong"}});

        QCOMPARE(result->error->kind, Error::Kind::Denied);
        QCOMPARE(VendorTable(*m_session).streams(5)->first().lastError, result->error->text);
        QVERIFY(VendorTable(*m_session).streams(5)->first().nextAt > m_clock.nowMs());
    }

private:
    VendorConnectionRow stored() { return VendorTable(*m_session).connections()->first(); }
    SyncResult pull()
    {
        const auto result = MailPull(*m_store, m_clock, m_ids, *m_zones).run(stored(), mailboxSource(), {{"password", "right"}});
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch()};
    IdMaker m_ids{m_clock, 1};
    TestCertificate m_authority;
    MailboxServer m_box;
    QTemporaryDir m_folder;
    VendorConnectionRow m_connection;
    std::unique_ptr<ZipZones> m_zones;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(MailPullTest)
#include "mailpulltest.moc"
