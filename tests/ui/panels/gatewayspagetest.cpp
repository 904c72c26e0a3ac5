// SPDX-License-Identifier: Apache-2.0
// Gateways by keyboard: add one, keep its key in the keychain alone, test it, switch it off, remove it.
#include "ui/panels/setup/gatewayspage.h"
#include "tests/support/need.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statechip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Answers at once, and remembers what was kept where.
class SampleGateways final : public GatewayBook
{
public:
    void list(std::function<void(Result<QList<GatewayAccount>>)> answer) override
    {
        answer(isBroken ? Result<QList<GatewayAccount>>(Error{Error::Kind::Unavailable, u"The store does not answer."_s})
                        : Result<QList<GatewayAccount>>(accounts));
    }
    void storedSecrets(const GatewayAccount &account, std::function<void(Result<QSet<QString>>)> answer) override
    {
        const auto keys = keychain.value(account.id).keys();
        answer(QSet<QString>(keys.begin(), keys.end()));
    }
    void keep(const GatewayAccount &account, const QHash<QString, QString> &typed, std::function<void(Result<Kept>)> answer) override
    {
        GatewayAccount kept = account;
        if (kept.id == 0)
            kept.id = ++ids;
        for (GatewayAccount &known : accounts) {
            if (known.id == kept.id)
                known = kept;
        }
        if (account.id == 0)
            accounts << kept;
        keychain[kept.id].insert(typed);
        answer(Kept{kept.id, {}});
    }
    void remove(const GatewayAccount &account, std::function<void(Result<void>)> answer) override
    {
        accounts.removeIf([&](const GatewayAccount &one) { return one.id == account.id; });
        keychain.remove(account.id);
        answer({});
    }
    void test(const GatewayAccount &account, std::function<void(Result<void>)> answer) override
    {
        tested << account;
        answer(keyIsWrong ? Result<void>(Error{Error::Kind::Denied, u"Twilio did not accept the key."_s}) : Result<void>());
    }

    QList<GatewayAccount> accounts, tested;
    QHash<Id, QHash<QString, QString>> keychain;
    Id ids = 100;
    bool isBroken = false, keyIsWrong = false;
};

} // namespace

class GatewaysPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewGatewayKeepsItsKeyInTheKeychainOnly();
    void aStoredKeyIsNeverShownAgain();
    void whatIsMissingIsNamedAndNothingIsKept();
    void anAddressInTheHouseNeedsTheSwitch();
    void theTestSaysInOneSentenceWhatIsWrong();
    void oneKeySwitchesOffAndOnAgain();
    void removingAsksOnceMore();
    void anotherCarrierAsksForItsOwnFields();
    void lettersAskForAFolder();

private:
    template<typename T>
    T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }
    QString sentence() { return find<QLabel>(u"gatewaySentence"_s)->text(); }
    void press(const QKeySequence &key) { QTest::keySequence(m_table, key); }
    void addTwilio();

    Theme m_theme;
    std::unique_ptr<SampleGateways> m_book;
    std::unique_ptr<SetupPanel> m_panel;
    LineTable *m_table = nullptr;
};

void GatewaysPageTest::init()
{
    m_panel.reset();
    m_theme.install();
    m_book = std::make_unique<SampleGateways>();
    m_panel = std::make_unique<SetupPanel>(m_theme);
    m_panel->addPage(u"gateways"_s, u"Gateways"_s, new GatewaysPage(m_theme, *m_book, QTimeZone::utc()));
    m_panel->resize(1256, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_table = find<LineTable>(u"gatewayTable"_s);
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
}

void GatewaysPageTest::addTwilio()
{
    press(QKeySequence(u"A"_s));
    find<QLineEdit>(u"gatewayTitle"_s)->setText(u"Sales texts"_s);
    find<QLineEdit>(u"gateway.account"_s)->setText(u"AC1"_s);
    QTest::keyClicks(find<QLineEdit>(u"gateway.token"_s), u"s3cret"_s);
    press(QKeySequence(u"Ctrl+S"_s));
}

void GatewaysPageTest::aNewGatewayKeepsItsKeyInTheKeychainOnly()
{
    addTwilio();

    QCOMPARE(m_book->accounts.size(), 1);
    const GatewayAccount &kept = m_book->accounts.first();
    QCOMPARE(kept.title, u"Sales texts"_s);
    QCOMPARE(kept.values.value(u"base"_s), u"https://api.twilio.com"_s);
    QVERIFY(!kept.values.contains(u"token"_s));
    QCOMPARE(m_book->keychain.value(kept.id).value(u"token"_s), u"s3cret"_s);
    QCOMPARE(sentence(), u"Saved."_s);
}

void GatewaysPageTest::aStoredKeyIsNeverShownAgain()
{
    addTwilio();

    QCOMPARE(find<QLineEdit>(u"gateway.token"_s)->text(), QString());
    QCOMPARE(find<StateChip>(u"gateway.token.stored"_s)->accessibleName(), u"stored"_s);
}

void GatewaysPageTest::whatIsMissingIsNamedAndNothingIsKept()
{
    press(QKeySequence(u"A"_s));

    press(QKeySequence(u"Ctrl+S"_s));

    QVERIFY(sentence().contains(u"Account SID"_s));
    QVERIFY(m_book->accounts.isEmpty());
}

void GatewaysPageTest::anAddressInTheHouseNeedsTheSwitch()
{
    press(QKeySequence(u"A"_s));
    find<QLineEdit>(u"gateway.account"_s)->setText(u"AC1"_s);
    find<QLineEdit>(u"gateway.token"_s)->setText(u"s3cret"_s);
    find<QLineEdit>(u"gateway.base"_s)->setText(u"http://127.0.0.1:8080"_s);

    press(QKeySequence(u"Ctrl+S"_s));
    const bool isKeptWithout = !m_book->accounts.isEmpty();
    find<QCheckBox>(u"gatewayOwnServer"_s)->click();
    press(QKeySequence(u"Ctrl+S"_s));

    QVERIFY(!isKeptWithout);
    QCOMPARE(m_book->accounts.size(), 1);
    QVERIFY(m_book->accounts.first().isOwnServer);
}

void GatewaysPageTest::theTestSaysInOneSentenceWhatIsWrong()
{
    addTwilio();
    m_book->keyIsWrong = true;

    press(QKeySequence(u"T"_s));

    QCOMPARE(m_book->tested.size(), 1);
    QCOMPARE(sentence(), u"Twilio did not accept the key."_s);
}

void GatewaysPageTest::oneKeySwitchesOffAndOnAgain()
{
    addTwilio();
    const QAbstractItemModelTester tester(m_table->model());

    press(QKeySequence(u"O"_s));
    const bool isOff = !m_book->accounts.first().isActive;
    const QString state = m_table->model()->index(0, GatewayModel::State).data().toString();
    press(QKeySequence(u"O"_s));

    QVERIFY(isOff);
    QCOMPARE(state, u"Switched off"_s);
    QVERIFY(m_book->accounts.first().isActive);
}

void GatewaysPageTest::removingAsksOnceMore()
{
    addTwilio();

    press(QKeySequence(Qt::Key_Delete));
    const qsizetype afterOnce = m_book->accounts.size();
    press(QKeySequence(Qt::Key_Delete));

    QCOMPARE(afterOnce, 1);
    QVERIFY(m_book->accounts.isEmpty());
    QVERIFY(m_book->keychain.isEmpty());
}

void GatewaysPageTest::anotherCarrierAsksForItsOwnFields()
{
    press(QKeySequence(u"A"_s));

    find<QComboBox>(u"gatewayCarrier"_s)->setFocus();
    QTest::keyClicks(find<QComboBox>(u"gatewayCarrier"_s), u"Post"_s);

    QTRY_VERIFY(find<QLineEdit>(u"gateway.account"_s) == nullptr);
    QCOMPARE(find<QComboBox>(u"gatewayCarrier"_s)->currentData().toString(), u"postmark"_s);
    QCOMPARE(find<QLineEdit>(u"gatewayTitle"_s)->text(), u"E-mail"_s);
}

void GatewaysPageTest::lettersAskForAFolder()
{
    press(QKeySequence(u"A"_s));
    QTest::keyClick(find<QComboBox>(u"gatewayCarrier"_s), Qt::Key_End);
    QTRY_VERIFY(find<QLineEdit>(u"gateway.folder"_s) != nullptr);

    press(QKeySequence(u"Ctrl+S"_s));
    const bool isKeptWithout = !m_book->accounts.isEmpty();
    QTest::keyClicks(find<QLineEdit>(u"gateway.folder"_s), u"/srv/letters"_s);
    press(QKeySequence(u"Ctrl+S"_s));

    QVERIFY(!isKeptWithout);
    QCOMPARE(m_book->accounts.size(), 1);
    QCOMPARE(m_book->accounts.first().gateway, u"letter"_s);
    QCOMPARE(m_book->accounts.first().title, u"Letters"_s);
    QCOMPARE(m_book->accounts.first().values.value(u"folder"_s), u"/srv/letters"_s);
    QCOMPARE(m_table->model()->index(0, GatewayModel::Reaches).data().toString(), u"Letters"_s);
}

QTEST_MAIN(GatewaysPageTest)
#include "gatewayspagetest.moc"
