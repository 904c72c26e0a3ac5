// SPDX-License-Identifier: Apache-2.0
// Dealership by keyboard: fill in, be told what is wrong, save, undo.
#include "ui/panels/setup/dealershippage.h"
#include "tests/support/samplesetup.h"
#include "ui/panels/setup/setuppanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DealershipPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsTypedIsSavedByKeys();
    void whatDoesNotFitIsSaidBelowItsFieldAndNothingIsSaved();
    void undoBringsBackWhatIsKept();
    void anotherPageKeepsWhatWasTyped();

private:
    template<typename T>
    T *field(const QString &key)
    {
        return m_panel->findChild<T *>(key);
    }
    void type(const QString &key, const QString &text)
    {
        auto *line = field<QLineEdit>(key);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QStringList words()
    {
        QStringList all;
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            all << label->text();
        return all;
    }

    Theme m_theme;
    SampleSettings m_settings;
    Dealership::Place m_place;
    Dealership m_dealership{m_settings, {[this] { return m_place; }, [this](const Dealership::Place &place) { m_place = place; }}};
    std::unique_ptr<SetupPanel> m_panel;
    DealershipPage *m_page = nullptr;
};

void DealershipPageTest::init()
{
    m_panel.reset();
    m_theme.install();
    m_settings.values.clear();
    m_place = {u"My dealership"_s, "America/New_York"};
    m_panel = std::make_unique<SetupPanel>(m_theme);
    m_page = new DealershipPage(m_theme, m_dealership);
    m_panel->addPage(u"dealership"_s, u"Dealership"_s, m_page);
    m_panel->resize(1256, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_page->focusFirst();
    QTRY_VERIFY(field<QLineEdit>(u"rooftop.name"_s)->hasFocus());
}

void DealershipPageTest::whatIsTypedIsSavedByKeys()
{
    QSignalSpy places(m_page, &DealershipPage::placeChanged);

    type(u"rooftop.name"_s, u"Riverside Toyota"_s);
    QTest::keyClick(field<QComboBox>(u"rooftop.zone"_s), Qt::Key_Down);
    type(u"compliance.postalAddress"_s, u"1 River Rd, Ames, IA 50010"_s);
    QTest::keyClick(field<QCheckBox>(u"compliance.dncPolicy"_s), Qt::Key_Space);
    QTest::keySequence(field<QLineEdit>(u"rooftop.phone"_s), QKeySequence(u"Ctrl+S"_s));

    QCOMPARE(m_place, (Dealership::Place{u"Riverside Toyota"_s, "America/Chicago"}));
    QCOMPARE(m_settings.values.value(u"compliance.postalAddress"_s), u"1 River Rd, Ames, IA 50010"_s);
    QCOMPARE(m_settings.values.value(u"compliance.dncPolicy"_s), u"true"_s);
    QCOMPARE(m_settings.values.size(), 2);
    QCOMPARE(places.size(), 1);
    QVERIFY(words().contains(u"Saved."_s));
}

void DealershipPageTest::whatDoesNotFitIsSaidBelowItsFieldAndNothingIsSaved()
{
    type(u"rooftop.phone"_s, u"555"_s);
    type(u"rooftop.website"_s, u"riverside.example.com"_s);
    QTest::keySequence(m_page, QKeySequence(u"Ctrl+S"_s));

    QVERIFY(m_settings.values.isEmpty());
    QVERIFY(words().contains(u"\"555\" is no phone number."_s));
    QVERIFY(field<QLineEdit>(u"rooftop.phone"_s)->hasFocus());
}

void DealershipPageTest::undoBringsBackWhatIsKept()
{
    type(u"rooftop.name"_s, u"Elsewhere"_s);
    QTest::mouseClick(m_panel->findChild<QWidget *>(u"revertDealership"_s), Qt::LeftButton);

    QCOMPARE(field<QLineEdit>(u"rooftop.name"_s)->text(), u"My dealership"_s);
    QVERIFY(!m_panel->findChild<QWidget *>(u"saveDealership"_s)->isEnabled());
}

void DealershipPageTest::anotherPageKeepsWhatWasTyped()
{
    type(u"rooftop.name"_s, u"Riverside"_s);

    m_page->refresh();

    QCOMPARE(field<QLineEdit>(u"rooftop.name"_s)->text(), u"Riverside"_s);
}

QTEST_MAIN(DealershipPageTest)
#include "dealershippagetest.moc"
