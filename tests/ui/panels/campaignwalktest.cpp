// SPDX-License-Identifier: Apache-2.0
// Issue 4, done when 4, in one window and by keyboard: a campaign of 1,000 sample customers from template to dry run, pilot and all, over a
// real mail server and the simulated SMS carrier, and back over a real mailbox and polling.
#include "base/clock.h"
#include "base/secrets.h"
#include "jobs/compliance/contactfacts.h"
#include "jobs/outreach/opengateway.h"
#include "jobs/outreach/simulator/carriersimulator.h"
#include "jobs/sample/samplestore.h"
#include "jobs/standing/standingtasks.h"
#include "models/customer/equitycustomerbook.h"
#include "models/inbox/alertdesk.h"
#include "models/inbox/inboxdesk.h"
#include "models/outreach/outboxmodel.h"
#include "models/outreach/templatedesk.h"
#include "store/campaigntable.h"
#include "store/settingtable.h"
#include "store/suppressiontable.h"
#include "store/wordstable.h"
#include "tests/support/need.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "tests/support/serverchild.h"
#include "tests/support/submissionserver.h"
#include "tests/support/testcertificate.h"
#include "ui/panels/campaigns/campaignspanel.h"
#include "ui/panels/inbox/inboxpanel.h"
#include "ui/panels/outbox/outboxpanel.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/panels/setup/wordspage.h"
#include "ui/shell/alertstrip.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/linetable.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QThread>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 morning = 1'795'536'000'000; // Tuesday, November 24 2026, 10:00 in Chicago
constexpr qint64 minuteMs = 60'000;
constexpr Id texts = 71, mails = 72;
constexpr int patienceMs = 60'000;
const QString ownWords = u" Ask for Dana."_s;

} // namespace

class CampaignWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fromTemplateToAnswerByKeysAlone();

private:
    // The steps of the walk, in order.
    void openDesk();
    void wordTheText();
    void makeTheCampaign();
    void tryItDry();
    void letThePilotGo();
    void launchWithASecondPerson();
    void everyUnsentMessageNamesItsRule();
    void hearTheAnswers();

    void setting(const QString &key, const QString &value) { NEED(SettingTable(*m_session).set(key, value, SettingScope::store())); }
    void keepGateways();
    void openWindow();
    /// Everything that runs by itself looks twice (one look ends with the first hundred of which none may go), on a thread of its own,
    /// while the window and the carrier live on.
    void look();
    QWidget *focus() const { return QApplication::focusWidget(); }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(focus(), static_cast<Qt::Key>(key), with); }
    void type(const QString &words) { QTest::keyClicks(focus(), words); }
    bool isFocused(const QString &name) const { return focus() && focus()->objectName() == name; }
    bool tabTo(const QString &name)
    {
        for (int tabs = 0; tabs < 60 && !isFocused(name); ++tabs)
            press(Qt::Key_Tab);
        return isFocused(name);
    }
    QString shown(const QWidget *panel, const char *name) const { return panel->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    CampaignRow campaign() { return CampaignTable(*m_session).all(m_rooftop.id)->first(); }
    QList<OutboxRow> messages()
    {
        const auto run = OutboxTable(*m_session).runOf(m_rooftop.id, campaignSubject(campaign().id));
        QList<OutboxRow> ours;
        const auto all = OutboxTable(*m_session).rows(m_rooftop.id, {}, 100'000);
        for (const OutboxRow &row : *all) {
            if (*run && row.runId == (*run)->id)
                ours << row;
        }
        return ours;
    }
    int inState(OutboxState state)
    {
        const auto rows = messages();
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const OutboxRow &row) { return row.state == state; }));
    }
    qint64 arrived() const { return m_carriers->count().messages + m_submission.mails().count("--end--"); }

    Theme m_theme;
    QTemporaryDir m_folder;
    FixedClock m_clock{morning};
    IdMaker m_ids{m_clock, 9};
    TestCertificate m_authority, m_certificate;
    SubmissionServer m_submission;
    std::unique_ptr<MailboxServer> m_mailbox;
    std::unique_ptr<CarrierSimulator> m_carriers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    Rooftop m_rooftop;
    MemorySecrets m_secrets;
    QThread m_thread;
    QObject m_worker;
    std::vector<std::unique_ptr<StandingLane>> m_lanes;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<BackgroundStore> m_background;
    std::unique_ptr<StoreTemplates> m_words;
    std::unique_ptr<CampaignDesk> m_desk, m_second;
    std::unique_ptr<StoreOutboxDesk> m_outbox;
    std::unique_ptr<OutboxModel> m_outboxRows;
    std::unique_ptr<InboxDesk> m_inbox;
    std::unique_ptr<EquityCustomerBook> m_customers;
    std::unique_ptr<AlertDesk> m_alerts;
    std::unique_ptr<MainWindow> m_window;
    CampaignsPanel *m_campaigns = nullptr, *m_campaignsOfBen = nullptr;
    OutboxPanel *m_outboxPanel = nullptr;
    InboxPanel *m_inboxPanel = nullptr;
    RecordedContactDesk m_contact;
    SetupPanel *m_setup = nullptr;
    WordsPage *m_wordsPage = nullptr;
};

void CampaignWalkTest::initTestCase()
{
    if (const QString why = SubmissionServer::missing() + MailboxServer::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
    CertificateWish wish;
    wish.isAuthority = true;
    m_authority = makeCertificate(wish);
    m_certificate = makeCertificate({}, &m_authority);
    QVERIFY(m_submission.start(m_certificate.certificatePem, m_certificate.keyPem));
    m_mailbox = std::make_unique<MailboxServer>();
    QVERIFY(m_mailbox->start(m_certificate.certificatePem, m_certificate.keyPem));
    m_carriers = std::make_unique<CarrierSimulator>();
    m_carriers->nowMs = [this] { return m_clock.nowMs(); };
    SampleOrder order;
    order.customers = 2'400;
    order.asOf = QDate(2026, 11, 24);
    const auto location = StoreLocation::parse(m_folder.filePath(u"sample.db"_s));
    NEED(makeSampleStore(order, *location, m_clock));
    auto store = Store::open(*location, m_clock);
    NEED(store);
    m_store = std::move(*store);
    auto session = m_store->session();
    NEED(session);
    m_session = std::move(*session);
    m_rooftop = RooftopTable(*m_session).all()->first();
    openDesk();
}

void CampaignWalkTest::cleanupTestCase()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_lanes.clear(); }, m_thread.isRunning() ? Qt::BlockingQueuedConnection : Qt::DirectConnection);
    m_thread.quit();
    m_thread.wait();
    m_window.reset();
    m_alerts.reset();
    m_inbox.reset();
    m_outboxRows.reset();
    m_runner.reset();
    m_desk.reset();
    m_second.reset();
    m_session.reset();
    m_store.reset();
}

void CampaignWalkTest::openDesk()
{
    // Only our own two gateways and the campaign's sequence: what else the sample would write is another test's.
    for (const auto &[key, value] :
         {std::pair(u"hub.url"_s, u"https://quillhaven.example.com"_s), std::pair(u"outreach.sequences"_s, u" "_s)})
        setting(key, value);
    keepGateways();
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_lanes = standingLanes({*m_store, m_clock, m_ids, m_secrets, {}}, [](const StandingNote &) {});
        },
        Qt::BlockingQueuedConnection);
    openWindow();
}

void CampaignWalkTest::keepGateways()
{
    const auto token = [this](Id account, const QString &field, const QByteArray &secret) {
        m_secrets.write(gatewaySecretKey(account, field), secret, [](const Result<void> &) {});
    };
    GatewayAccount text;
    text.id = texts;
    text.rooftopId = m_rooftop.id;
    text.gateway = u"twilio"_s;
    text.title = u"Texts"_s;
    text.isOwnServer = true;
    text.segmentsPerSecond = text.segmentsPerDay = 1'000'000;
    text.values = {{u"base"_s, m_carriers->base()}, {u"account"_s, u"AC"_s + u"7"_s.repeated(32)}, {u"from"_s, u"+15155550199"_s}};
    token(texts, u"token"_s, "token");
    GatewayAccount mail = text;
    mail.id = mails;
    mail.gateway = u"smtp"_s;
    mail.title = u"Mail"_s;
    mail.values = {{u"host"_s, u"localhost"_s},
                   {u"port"_s, QString::number(m_submission.port())},
                   {u"security"_s, u"starttls"_s},
                   {u"user"_s, u"dana"_s},
                   {u"from"_s, u"dana@quillhaven.example.com"_s},
                   {u"connections"_s, u"2"_s},
                   {u"authority"_s, QString::fromLatin1(m_authority.certificatePem)},
                   {u"imapHost"_s, u"localhost"_s},
                   {u"imapPort"_s, QString::number(m_mailbox->tlsPort())},
                   {u"imapSecurity"_s, u"tls"_s},
                   {u"imapFolder"_s, u"INBOX"_s}};
    token(mails, u"password"_s, "right");
    for (const GatewayAccount &account : {text, mail})
        NEED(GatewayTable(*m_session).keep(account));
}

void CampaignWalkTest::openWindow()
{
    m_runner = std::make_unique<JobRunner>([this] { return m_clock.nowMs(); });
    m_background = std::make_unique<BackgroundStore>(BackgroundStore{*m_runner, *m_store, m_clock, m_ids});
    const QTimeZone zone(m_rooftop.zone.toLatin1());
    const auto ask = [this](const std::function<std::function<void()>(Result<Session *>)> &work) {
        work(Result<Session *>(m_session.get()))();
    };
    const auto now = [this] { return m_clock.nowMs(); };
    m_words = std::make_unique<StoreTemplates>(*m_background, m_rooftop.id, u"Ana"_s);
    m_desk = std::make_unique<CampaignDesk>(ask, now, m_ids, CampaignDesk::Desk{u"Ana"_s, u"en"_s, m_rooftop});
    m_second = std::make_unique<CampaignDesk>(ask, now, m_ids, CampaignDesk::Desk{u"Ben"_s, u"en"_s, m_rooftop});
    m_outbox = std::make_unique<StoreOutboxDesk>(*m_background, m_rooftop.id, u"Ana"_s);
    m_outboxRows = std::make_unique<OutboxModel>(*m_outbox, zone);
    m_inbox = std::make_unique<InboxDesk>(*m_background, m_rooftop.id, zone, u"Ana"_s);
    m_alerts = std::make_unique<AlertDesk>(*m_background, m_rooftop.id, zone, u"Ana"_s);
    m_customers = std::make_unique<EquityCustomerBook>(
        [this](std::int64_t id, const EquityCustomerBook::Answer &answer) {
            answer(readCustomerStory(*m_session, id, QDate(2026, 11, 24), m_clock.nowMs()));
        },
        [this](qint64 id) {
            if (m_inboxPanel)
                m_inboxPanel->showCustomer(id);
        });
    const auto settings = SettingTable(*m_session).read();
    NEED(settings);
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto snapshot = DeskSnapshot::load(*m_session, *settings, m_rooftop, QDate(2026, 11, 24), quiet);
    NEED(snapshot);
    m_customers->setSnapshot(*std::move(snapshot));
    const auto setup = [this](QWidget *parent) {
        m_setup = new SetupPanel(m_theme, parent);
        m_wordsPage = new WordsPage(m_theme, *m_words);
        m_setup->addPage(u"words"_s, u"Words"_s, m_wordsPage);
        return m_setup;
    };
    const auto campaigns = [this](QWidget *parent) { return m_campaigns = new CampaignsPanel(m_theme, *m_desk, parent); };
    const auto ofBen = [this](QWidget *parent) { return m_campaignsOfBen = new CampaignsPanel(m_theme, *m_second, parent); };
    const auto outbox = [this](QWidget *parent) { return m_outboxPanel = new OutboxPanel(m_theme, *m_outboxRows, parent); };
    const auto inbox = [this](QWidget *parent) {
        return m_inboxPanel = new InboxPanel(m_theme, *m_inbox, *m_customers, QDate(2026, 11, 24), m_contact.ways(), parent);
    };
    m_window = std::make_unique<MainWindow>(m_theme, QList<PanelInfo>{{u"setup"_s, u"Setup"_s, u"setup"_s, setup},
                                                                      {u"campaigns"_s, u"Campaigns"_s, u"campaigns"_s, campaigns},
                                                                      {u"second"_s, u"Ben's desk"_s, u"campaigns"_s, ofBen},
                                                                      {u"outbox"_s, u"Outbox"_s, u"outbox"_s, outbox},
                                                                      {u"inbox"_s, u"Inbox"_s, u"inbox"_s, inbox}});
    auto *strip = new AlertStrip(m_theme);
    m_window->setNotice(strip);
    connect(m_alerts.get(), &AlertDesk::changed, strip, [this, strip] {
        AlertWords words;
        if (!m_alerts->open().isEmpty()) {
            words.deed = AlertDesk::deed(m_alerts->open().first());
            words.opening = AlertDesk::openingLine(m_alerts->open().first());
        }
        strip->say(words);
    });
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CampaignWalkTest::look()
{
    std::atomic_bool isDone = false;
    QString problem;
    QMetaObject::invokeMethod(&m_worker, [&] {
        for (int times = 0; times < 2; ++times) {
            for (const auto &lane : m_lanes) {
                if (const auto looked = lane->lookAtAll(); !looked)
                    problem = looked.error().text;
            }
        }
        isDone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void CampaignWalkTest::wordTheText()
{
    const auto shipped = TemplateBook::builtIn();
    NEED(shipped);
    const QString words = shipped->message(u"equity.value.sms"_s)->en.text;
    m_window->openPanel(u"setup"_s);
    m_wordsPage->focusFirst();
    auto *table = m_setup->findChild<LineTable *>(u"wordsTable"_s);
    auto *text = m_setup->findChild<QPlainTextEdit *>(u"wordsText"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QTRY_COMPARE(focus(), table);
    for (int row = 0; row < table->model()->rowCount() && text->toPlainText() != words; ++row)
        press(Qt::Key_Down);
    QCOMPARE(text->toPlainText(), words);

    press(Qt::Key_E);
    QTRY_COMPARE(focus(), text);
    press(Qt::Key_End, Qt::ControlModifier);
    type(ownWords);
    press(Qt::Key_S, Qt::ControlModifier);

    QTRY_COMPARE(WordsTable(*m_session).latest(m_rooftop.id)->size(), 1);
}

void CampaignWalkTest::makeTheCampaign()
{
    m_window->openPanel(u"campaigns"_s);
    auto *table = m_campaigns->findChild<LineTable *>(u"campaignTable"_s);
    table->setFocus();
    QTRY_COMPARE(focus(), table);
    press(Qt::Key_2);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(isFocused(u"audienceTitle"_s));
    type(u"Everybody who pays for a vehicle"_s);
    QVERIFY(tabTo(u"addCondition"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(isFocused(u"fact"_s));
    QVERIFY(tabTo(u"value"_s));
    type(u"1"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(shown(m_campaigns, "audienceSaid").contains(u"version 1"_s), qPrintable(shown(m_campaigns, "audienceSaid")));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isFocused(u"newCampaignTitle"_s));
    type(u"Values in November"_s);
    QVERIFY(tabTo(u"newCampaignSequence"_s));
    type(u"Equity,"_s); // a blank would open the list
    QVERIFY(tabTo(u"makeCampaign"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(focus(), table);
    QCOMPARE(campaign().state, u"draft"_s);
}

void CampaignWalkTest::tryItDry()
{
    press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(campaign().state, u"previewed"_s);
    QVERIFY2(campaign().people >= 1'000, qPrintable(QString::number(campaign().people)));
    QTRY_VERIFY2(shown(m_campaigns, "tomorrow0").contains(u" of "_s), qPrintable(shown(m_campaigns, "tomorrow0")));
    auto *why = m_campaigns->findChild<LineTable *>(u"whyNot"_s);
    QVERIFY(why->model()->rowCount() > 0);
    for (int row = 0; row < why->model()->rowCount(); ++row)
        QVERIFY(!why->model()->index(row, 0).data().toString().isEmpty());
    QVERIFY(messages().isEmpty());
    QCOMPARE(arrived(), 0);

    // The samples beside it read in the store's own words.
    QList<SampleMessage> samples;
    m_desk->facts(campaign().sequence, campaign().id, [&](const Result<CampaignFacts> &facts) {
        NEED(facts);
        const auto &steps = facts->sequence.steps;
        const auto text = std::find_if(steps.begin(), steps.end(), [](const Step &step) { return step.words == u"equity.value.sms"; });
        m_desk->samples(*facts, facts->sequence, static_cast<int>(text - steps.begin()), [&](const Result<QList<SampleMessage>> &read) {
            NEED(read);
            samples = *read;
        });
    });
    QVERIFY(!samples.isEmpty());
    for (const SampleMessage &sample : std::as_const(samples))
        QVERIFY2(!sample.problem.isEmpty() || sample.text.contains(ownWords.trimmed()), qPrintable(sample.text));
}

void CampaignWalkTest::letThePilotGo()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(campaign().state, u"pilot"_s);
    look();

    // The canary: the first 25 people, and nobody else.
    const auto waiting = waitingWave(*m_session, m_rooftop.id, campaignSubject(campaign().id));
    NEED(waiting);
    QVERIFY(waiting->has_value());
    QCOMPARE((*waiting)->wave, 1);
    const qint64 canary = arrived();
    QVERIFY(canary > 0 && canary <= 25);
    const QList<OutboxRow> written = messages();
    for (const OutboxRow &row : written)
        QVERIFY(row.wave == 0 || row.state == OutboxState::Queued);

    // The Outbox says what each of the others waits for.
    m_window->openPanel(u"outbox"_s);
    auto *table = m_outboxPanel->findChild<LineTable *>(u"outboxTable"_s);
    QTRY_VERIFY(m_outboxRows->isLoaded() && m_outboxRows->rowCount() > 0);
    table->setFocus();
    QTRY_COMPARE(focus(), table);
    press(Qt::Key_F); // only what is queued
    QTRY_COMPARE(m_outboxRows->shownState(), std::optional(OutboxState::Queued));
    QTRY_VERIFY(m_outboxRows->rowCount() >= (*waiting)->messages);
    int waves = 0;
    for (int row = 0; row < m_outboxRows->rowCount(); ++row)
        waves += m_outboxRows->why(row).contains(u"wave"_s) ? 1 : 0;
    QCOMPARE(waves, (*waiting)->messages);

    // A key lets the rest of the pilot go.
    m_window->openPanel(u"campaigns"_s);
    m_campaigns->reload();
    m_campaigns->focusFirst();
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(shown(m_campaigns, "campaignSaid").startsWith(QString::number((*waiting)->messages) + u" more messages"_s),
             qPrintable(shown(m_campaigns, "campaignSaid")));
    look();
    QCOMPARE(inState(OutboxState::Queued), 0);
    QVERIFY(arrived() > canary && arrived() <= 100);
}

void CampaignWalkTest::launchWithASecondPerson()
{
    const qint64 pilot = arrived();
    m_campaigns->reload();
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(shown(m_campaigns, "campaignSaid").contains(u"another person"_s), qPrintable(shown(m_campaigns, "campaignSaid")));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(shown(m_campaigns, "campaignSaid").contains(u"Somebody other than Ana"_s), qPrintable(shown(m_campaigns, "campaignSaid")));
    QCOMPARE(campaign().state, u"pilot"_s);

    m_window->openPanel(u"second"_s);
    auto *table = m_campaignsOfBen->findChild<LineTable *>(u"campaignTable"_s);
    table->setFocus();
    QTRY_COMPARE(focus(), table);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(campaign().state, u"launched"_s);
    QCOMPARE(campaign().approvedBy, u"Ben"_s);
    look();

    QVERIFY(arrived() > pilot);
}

void CampaignWalkTest::everyUnsentMessageNamesItsRule()
{
    const auto rows = messages();
    int sent = 0, texted = 0;
    for (const OutboxRow &row : rows) {
        QVERIFY2(
            row.state != OutboxState::Queued && row.state != OutboxState::Sending && row.state != OutboxState::Unknown,
            qPrintable(
                u"%1 %2 after %3 attempts: %4"_s.arg(outboxStateCode(row.state), channelCode(row.channel)).arg(row.attempts).arg(row.why)));
        if (row.state == OutboxState::Sent) {
            ++sent;
            texted += row.channel == Channel::Sms ? 1 : 0;
            QVERIFY2(row.channel != Channel::Sms || row.text.contains(ownWords.trimmed()), qPrintable(row.text));
            continue;
        }
        QVERIFY(!row.why.isEmpty());
        QVERIFY2(!row.rules.isEmpty() || !row.failure.isEmpty(), qPrintable(row.why));
    }
    QVERIFY(texted > 0 && sent > texted);
    QVERIFY(rows.size() > 250);
    // Counted where they arrive: what a carrier refused arrived, too.
    const qint64 failed = inState(OutboxState::Failed);
    QVERIFY(arrived() >= sent && arrived() <= sent + failed + inState(OutboxState::Suppressed));
    QCOMPARE(m_submission.mails().count("--end--"), sent - texted);

    m_window->openPanel(u"outbox"_s);
    auto *table = m_outboxPanel->findChild<LineTable *>(u"outboxTable"_s);
    table->setFocus();
    QTRY_COMPARE(focus(), table);
    while (m_outboxRows->shownState() != std::optional(OutboxState::Suppressed))
        press(Qt::Key_F);
    QTRY_VERIFY(m_outboxRows->rowCount() > 0 && m_outboxRows->line(0)->row.state == OutboxState::Suppressed);
    for (int row = 0; row < m_outboxRows->rowCount(); ++row)
        QVERIFY(!m_outboxRows->why(row).isEmpty());
}

void CampaignWalkTest::hearTheAnswers()
{
    OutboxRow stops, asks; // one who got a text, and one who got an e-mail and whose equity is worth a call
    const QList<OutboxRow> rows = messages();
    for (const OutboxRow &row : rows) {
        if (row.state != OutboxState::Sent)
            continue;
        const auto facts = m_customers->customer(row.customerId);
        if (row.channel == Channel::Sms)
            stops = row;
        else if (facts && !facts->openingLine.isEmpty())
            asks = row;
    }
    QVERIFY(stops.id != 0 && asks.id != 0);
    m_clock.advanceMs(2 * minuteMs);
    m_carriers->receive(u"twilio"_s, stops.to, u"+15155550199"_s, u"STOP"_s, m_clock.nowMs());
    m_mailbox->deliver(u"1.answer.here"_s,
                       "From: " + asks.to.toUtf8() + "\r\nTo: dana@quillhaven.example.com\r\nIn-Reply-To: <tw-" +
                           QByteArray::number(asks.id) +
                           "@quillhaven.example.com>\r\nSubject: Re: your vehicle\r\n\r\nHow much would you give me for it?\r\n");
    look();
    look();

    // STOP in a text: no channel reaches them any more.
    const auto covering = SuppressionTable(*m_session).covering(stops.to, {}, 0);
    NEED(covering);
    QVERIFY(!covering->isEmpty());
    const auto settings = SettingTable(*m_session).read();
    NEED(settings);
    for (const Channel channel : {Channel::Sms, Channel::Voice, Channel::Email, Channel::Mail}) {
        const auto facts = contactFacts(*m_session, stops.customerId, channel, m_clock.nowMs(), senderFacts(*settings, m_rooftop), {});
        NEED(facts);
        QCOMPARE(facts->isSuppressed, std::optional(true));
    }

    // A question by e-mail: an alert over the window, and the hand-off card beside the conversation.
    m_alerts->load();
    QTRY_VERIFY(!m_alerts->open().isEmpty());
    const auto ours = std::find_if(m_alerts->open().begin(), m_alerts->open().end(),
                                   [&](const OpenAlert &alert) { return alert.alert.customerId == asks.customerId; });
    QVERIFY(ours != m_alerts->open().end());
    auto *strip = m_window->findChild<AlertStrip *>(u"alertStrip"_s);
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(!strip->findChild<QLabel *>(u"alertOpening"_s)->text().isEmpty());
    m_window->openPanel(u"inbox"_s);
    m_inbox->load();
    auto *list = m_inboxPanel->findChild<QListView *>(u"conversations"_s);
    list->setFocus();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QTRY_VERIFY(focus() == list);
    for (int row = 0; row < list->model()->rowCount() && (!m_inbox->current() || m_inbox->current()->customerId != asks.customerId);
         ++row) {
        press(Qt::Key_J);
        QTest::qWait(0);
    }
    QTRY_VERIFY(m_inbox->current() && m_inbox->current()->customerId == asks.customerId);
    QTRY_VERIFY(m_inboxPanel->findChild<QLabel *>(u"inboxOpeningLine"_s) != nullptr);
    QVERIFY(!shown(m_inboxPanel, "inboxOpeningLine").isEmpty());
}

void CampaignWalkTest::fromTemplateToAnswerByKeysAlone()
{
    for (const auto step : {&CampaignWalkTest::wordTheText, &CampaignWalkTest::makeTheCampaign, &CampaignWalkTest::tryItDry,
                            &CampaignWalkTest::letThePilotGo, &CampaignWalkTest::launchWithASecondPerson,
                            &CampaignWalkTest::everyUnsentMessageNamesItsRule, &CampaignWalkTest::hearTheAnswers}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(CampaignWalkTest)
#include "campaignwalktest.moc"
