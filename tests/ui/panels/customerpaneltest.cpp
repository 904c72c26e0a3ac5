// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/customerpanel.h"
#include "tests/support/keysoftwo.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "tests/support/pipeline/samplecustomerbook.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

#include "ui/panels/customer/handoffsheet.h"

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

/// Dana's mobile does not exist any more.
class DeadMobileBook final : public CustomerBook
{
public:
    std::optional<CustomerFacts> customer(qint64 id) const override
    {
        auto facts = SampleCustomerBook().customer(id);
        if (facts) {
            facts->contacts.first().dead = u"+15155550118"_s;
            facts->contacts.first().consent = u"Set aside: no such number or mailbox"_s;
        }
        return facts;
    }
};

/// Somebody without a vehicle: nothing is known of them until the store has answered.
class LateBook final : public CustomerBook
{
public:
    std::optional<CustomerFacts> customer(qint64 id) const override
    {
        CustomerFacts facts;
        facts.id = id;
        facts.isArriving = !hasArrived;
        facts.name = hasArrived ? u"Emil Elder"_s : QString();
        return facts;
    }
    bool hasArrived = false;
};

} // namespace

class CustomerPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install();
    }

    void thePlaceInTheListIsSaidOfNobodyElse()
    {
        LateBook book;
        book.hasArrived = true;
        CustomerPanel panel(m_theme, book, m_contact.ways(), QDate(2026, 11, 24));

        panel.setPlace(7, u"Pipeline 1 of 348"_s);
        panel.showRecord(7);
        QCOMPARE(panel.countLine(), u"Pipeline 1 of 348"_s);
        panel.showRecord(8); // by Ctrl+K
        QCOMPARE(panel.countLine(), QString());
    }

    void init()
    {
        m_contact = {};
        m_window = std::make_unique<MainWindow>(m_theme, QList<PanelInfo>{{u"customer"_s, u"Customer"_s, u"person"_s,
                                                                           [this](QWidget *parent) -> Panel * {
                                                                               return new CustomerPanel(m_theme, m_book, m_contact.ways(),
                                                                                                        QDate(2026, 11, 24), parent);
                                                                           },
                                                                           PanelGroup::FromRow}});
        m_window->openPanel(u"customer"_s, 1);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_list = m_window->findChild<QListView *>(u"timeline"_s);
    }

    void showsThePersonAsked()
    {
        QCOMPARE(m_window->findChild<QLabel *>(u"customerName"_s)->text(), u"Dana Whitcomb"_s);
        QCOMPARE(m_window->findChild<QLabel *>(u"panelHeading"_s)->text(), u"Dana Whitcomb"_s);
    }

    void waitsForThePersonTheStoreIsStillAskedOf()
    {
        LateBook book;
        CustomerPanel panel(m_theme, book, m_contact.ways(), QDate(2026, 11, 24));
        panel.show();
        panel.showRecord(7);
        const QString waiting = panel.heading();
        QVERIFY(!panel.findChild<QListView *>(u"timeline"_s)->isVisible());

        book.hasArrived = true;
        panel.showCustomer(7);

        QCOMPARE(waiting, u"Customer"_s);
        QCOMPARE(panel.heading(), u"Emil Elder"_s);
        QVERIFY(panel.findChild<QListView *>(u"timeline"_s)->isVisible());
    }

    void filtersTheTimelineWithF()
    {
        QCOMPARE(m_list->model()->rowCount(), 16);

        QTest::keyClick(m_list, Qt::Key_F);

        QCOMPARE(m_list->model()->rowCount(), 3 + 3); // three messages on three days
    }

    void goesBackWithEscapeAndOnWithJ()
    {
        QSignalSpy back(m_window->currentPanel(), &Panel::backRequested);
        auto *panel = static_cast<CustomerPanel *>(m_window->currentPanel());
        QSignalSpy step(panel, &CustomerPanel::stepRequested);

        QTest::keyClick(m_list, Qt::Key_J);
        QCOMPARE(step.size(), 0); // opened from no list
        panel->setPlace(1, u"Pipeline 1 of 348"_s);
        QTest::keyClick(m_list, Qt::Key_J);
        QTest::keyClick(m_list, Qt::Key_Escape);

        QCOMPARE(step.size(), 1);
        QCOMPARE(step.first().first().toInt(), 1);
        QCOMPARE(back.size(), 1);
    }

    void callsOnceTheRulesAllowAndSaysWhyNot()
    {
        QTest::keyClick(m_list, Qt::Key_C);
        QCOMPARE(m_contact.called, QStringList{u"+15155550118"_s});
        QCOMPARE(said(), u"Calling (515) 555-0118 …"_s);

        m_contact.refusal = u"It is night where they are."_s;
        QTest::keyClick(m_list, Qt::Key_C);

        QCOMPARE(m_contact.called.size(), 1);
        QCOMPARE(said(), u"It is night where they are."_s);
    }

    void aTextIsTypedIntoALineWhereLettersAreNoKeysAndEscapeLeavesIt()
    {
        QSignalSpy back(m_window->currentPanel(), &Panel::backRequested);
        QTest::keyClick(m_list, Qt::Key_T);
        auto *text = m_window->findChild<QLineEdit *>(u"writeText"_s);
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Call me, Jo"_s);
        QTRY_COMPARE(said(), u"May go now."_s);

        QTest::keyClick(text, Qt::Key_Escape);

        QVERIFY(!text->isVisible());
        QVERIFY(m_contact.written.isEmpty() && m_contact.called.isEmpty() && back.isEmpty());
        QVERIFY(m_list->hasFocus());
    }

    void aTextAndAnEmailGoIntoTheOutbox()
    {
        auto *text = m_window->findChild<QLineEdit *>(u"writeText"_s);
        QTest::keyClick(m_list, Qt::Key_T);
        QTest::keyClicks(text, u"Your part is here."_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(m_list, Qt::Key_E);
        QTest::keyClicks(text, u"Two Camry LE came in."_s);
        QTest::keyClick(text, Qt::Key_Return);

        QCOMPARE(m_contact.written, (QStringList{u"text to 1: Your part is here."_s, u"e-mail to 1: Two Camry LE came in."_s}));
        QCOMPARE(said(), u"It is in the outbox."_s);
        m_contact.person.mobile.clear();
        QTest::keyClick(m_list, Qt::Key_T);
        QCOMPARE(said(), u"There is no mobile number to text."_s);
    }

    void aNoteIsKeptAndThePageReadAgain()
    {
        QSignalSpy changed(static_cast<CustomerPanel *>(m_window->currentPanel()), &CustomerPanel::changed);
        QTest::keyClick(m_list, Qt::Key_N);
        auto *text = m_window->findChild<QLineEdit *>(u"writeText"_s);
        QTest::keyClicks(text, u"Daughter drives in spring"_s);

        QTest::keyClick(text, Qt::Key_Return);

        QCOMPARE(m_contact.written, QStringList{u"note on 1: Daughter drives in spring"_s});
        QCOMPARE(changed.size(), 1);
    }

    void copiesTheOpeningLine()
    {
        QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(QApplication::clipboard()->text().startsWith(u"Hi Dana"_s));
    }

    void takesANumberThatWorksByKeysAlone()
    {
        const DeadMobileBook book;
        MainWindow window(m_theme, QList<PanelInfo>{{u"customer"_s, u"Customer"_s, u"person"_s,
                                                     [&](QWidget *parent) -> Panel * {
                                                         return new CustomerPanel(m_theme, book, m_contact.ways(), QDate(2026, 11, 24),
                                                                                  parent);
                                                     },
                                                     PanelGroup::FromRow}});
        window.openPanel(u"customer"_s, 1);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *panel = static_cast<CustomerPanel *>(window.currentPanel());
        QSignalSpy typed(panel, &CustomerPanel::addressTyped);

        QTest::keyClick(window.findChild<QListView *>(u"timeline"_s), Qt::Key_A);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"typedAddress"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"515 555 0123"_s); // what was there is selected: typing replaces it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        panel->addressKept(u"It is no telephone number."_s);

        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.first().at(1).toString(), u"+15155550118"_s);
        QCOMPARE(typed.first().at(2).toString(), u"515 555 0123"_s);
        QCOMPARE(window.findChild<QLabel *>(u"addressSaid"_s)->text(), u"It is no telephone number."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.findChild<QWidget *>(u"typedAddress"_s)->isVisible());
    }

    void saysSoWhenNobodyIsOpen()
    {
        m_window->openPanel(u"customer"_s, 99);

        QCOMPARE(m_window->findChild<QLabel *>(u"stateSentence"_s)->text(), u"No customer is open."_s);
    }

    void whatArrivesOfSomebodyElseLeavesThePage()
    {
        static_cast<CustomerPanel *>(m_window->currentPanel())->showCustomer(99);

        QCOMPARE(m_window->findChild<QLabel *>(u"customerName"_s)->text(), u"Dana Whitcomb"_s);
        QVERIFY(m_list->isVisible());
    }

    void printsTheSheetOnOnePage()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter pdf(&buffer);

        paintHandoffSheet(*m_book.customer(1), QDate(2026, 11, 24), pdf);

        QVERIFY(buffer.data().startsWith("%PDF-"));
    }

    void noKeyMeansTwoThings()
    {
        QCOMPARE(keysOfTwo(), QStringList());

        QTest::keyClick(m_list, Qt::Key_C); // and while it is asked how the call went
        QCOMPARE(keysOfTwo(), QStringList());
        QTest::keyClick(m_list, Qt::Key_5);

        QCOMPARE(keysOfTwo(), QStringList());
    }

private:
    QStringList keysOfTwo() const { return tradewind::keysOfTwo(m_window->windowKeys() + m_window->currentPanel()->actions()); }
    QString said() const { return m_window->findChild<QLabel *>(u"writeRuling"_s)->text(); }

    Theme m_theme;
    SampleCustomerBook m_book;
    RecordedContactDesk m_contact;
    std::unique_ptr<MainWindow> m_window;
    QListView *m_list = nullptr;
};

QTEST_MAIN(CustomerPanelTest)
#include "customerpaneltest.moc"
